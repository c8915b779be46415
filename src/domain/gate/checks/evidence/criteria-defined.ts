import { countOf } from '../../../../words/counts';
import { met, unmet, type Check } from '../../check';

/** There is at least one measurable acceptance criterion, locked so that nobody can move it. */
export const criteriaDefined: Check = {
  id: 'criteria-defined',
  title: 'Acceptance criteria are locked',
  who: 'project manager',
  effort: 2,
  controls: ['EU-AI-Act:9(8)', 'NIST-AI-600-1:GV-1.3-002', 'ISO/IEC-42001:A.6.2.2'],
  evaluate: ({ item }) => {
    const needed = 'at least one locked acceptance criterion';
    if (item.locked !== null) {
      const count = item.locked.criteria.length;
      return met(
        `version ${item.locked.version} with ${countOf(count, 'criterion', 'criteria')}`,
        needed,
      );
    }
    return item.draft === null
      ? unmet(
          'no acceptance criteria',
          needed,
          'Write the first criterion in the Assay panel and lock it.',
        )
      : unmet('the criteria are a draft', needed, 'Lock the draft in the Assay panel.');
  },
};
