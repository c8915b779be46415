import type { RetrainingDecision } from '../../../../contract/types';
import { met, notApplicable, type Check } from '../../check';
import { dayInWords } from '../../../../words/days';

/** `the retraining decision about it is due 2026-12-12`. */
export const tellDecision = ({ dueAt }: RetrainingDecision, now: number): string => {
  const day = dayInWords(dueAt);
  return Date.parse(dueAt) <= now
    ? `the retraining decision was due ${day} and is not taken`
    : `the retraining decision, due ${day}, is not taken`;
};

/** Whose a decision is. Jira shows a refusal without names; the panel shows who the person is. */
export const whoDecides = ({ decider }: RetrainingDecision): string =>
  decider === null
    ? 'Nobody is named in a monitoring plan, so a project administrator'
    : 'The person whom the monitoring plan names';

/** No retraining decision is past its date, whatever the level that raised it. */
export const decisionsTaken: Check = {
  id: 'decisions-taken',
  title: 'Retraining decisions are taken in time',
  who: 'whom the monitoring plan names to decide',
  effort: 2,
  controls: ['EU-AI-Act:72(2)', 'NIST-AI-RMF:MANAGE-2.4'],
  evaluate: ({ item: { monitoring }, now }) => {
    const { decisions } = monitoring;
    if (decisions.length === 0) return notApplicable('no decision was asked for');
    const needed = 'an answer to every retraining decision by its date';
    const late = decisions.filter(
      ({ answer, dueAt }) => answer === null && Date.parse(dueAt) <= now,
    );
    if (late.length === 0) {
      const open = decisions.filter(({ answer }) => answer === null).length;
      return met(open === 0 ? 'all are taken' : `${open} open, none past its date`, needed);
    }
    const reasons = late.map((decision) => ({
      why: `${decision.cause}: ${tellDecision(decision, now)}.`,
      next: `${whoDecides(decision)} decides it in the Assay panel.`,
      effort: 2,
      subject: decision.id,
    }));
    return {
      state: 'unmet',
      observed: reasons.map(({ why }) => why.replace(/\.$/u, '')).join('; '),
      needed,
      next: reasons[0]?.next ?? '',
      reasons,
    };
  },
};
