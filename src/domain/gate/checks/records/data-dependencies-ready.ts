import { met, unmet, type Check } from '../../check';
import { dayInWords } from '../../../../words/days';

/** The data that the item cannot do without is there, or somebody has said that it needs none. */
export const dataDependenciesReady: Check = {
  id: 'data-dependencies-ready',
  title: 'Data dependencies are ready',
  who: 'data owner',
  effort: 5,
  controls: ['ISO/IEC-42001:A.7.3'],
  evaluate: ({ item, now }) => {
    const { dependencies, needsNoData } = item.records;
    const needed = 'every data dependency is ready';
    if (dependencies.length === 0) {
      return needsNoData === null
        ? unmet(
            'nobody has said which data it depends on',
            'the data it depends on, or that it needs none',
            'Register the data under Data in the Assay panel, or say there that it needs none.',
          )
        : met(`it needs no data: ${needsNoData.reason}`, needed);
    }
    const open = dependencies.filter(({ ready }) => ready === null);
    const first = open.sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt))[0];
    const observed = `${dependencies.length - open.length} of ${dependencies.length} data dependencies ready`;
    if (first === undefined) return met(observed, needed);
    const late = Date.parse(first.dueAt) <= now ? 'was' : 'is';
    return unmet(
      `${observed}: ${first.name} ${late} due on ${dayInWords(first.dueAt)}`,
      needed,
      'Ask its owner to deliver it and to mark it ready under Data in the Assay panel.',
    );
  },
};
