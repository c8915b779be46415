import { countOf } from '../../../../words/counts';
import { met, notApplicable, unmet, type Check } from '../../check';

/** Names that are told; the panel lists all. */
const MOST_TOLD = 3;

/** What depends on how the model behaves was looked at again after it drifted. */
export const reviewsDone: Check = {
  id: 'reviews-done',
  title: 'What drift put in question was reviewed',
  who: 'project manager',
  effort: 3,
  controls: ['EU-AI-Act:9(2)', 'NIST-AI-RMF:MANAGE-4.2'],
  evaluate: ({ item }) => {
    const { reviews } = item.monitoring;
    if (reviews.length === 0) return notApplicable('no review was asked for');
    const needed = 'every review that drift raised, done';
    const open = reviews.filter(({ done }) => done === null);
    if (open.length === 0) return met('all are done', needed);
    const told = open.slice(0, MOST_TOLD).map(({ label }) => label);
    const more = open.length > told.length ? ` and ${open.length - told.length} more` : '';
    return unmet(
      `${countOf(open.length, 'review')} open: ${told.join(', ')}${more}`,
      needed,
      'Look at each again and say so in the Assay panel; an approval is reviewed by approving again.',
    );
  },
};
