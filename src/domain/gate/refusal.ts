import type { CriterionVerdict, GateDecision } from '../../contract/types';
import type { Reason } from './check';

type DecisionText = Pick<GateDecision, 'headline' | 'why' | 'next' | 'reasons' | 'message'>;

/** Most reasons a refusal names; a person acts on the first ones, the panel shows all. */
export const MOST_REASONS = 3;

/** What a refusal says, here and in Jira: least effort first. */
export const refuseText = (
  stageName: string,
  issueKey: string,
  reasons: readonly Reason[],
): DecisionText => {
  const ordered = withoutTwins(reasons).sort((a, b) => a.effort - b.effort);
  const told = ordered.slice(0, MOST_REASONS).map(({ why, next }) => `${why} ${next}`.trim());
  const numbered = told.map((text, index) => `${index + 1}) ${text}`);
  const more = ordered.length > told.length ? [`… and ${ordered.length - told.length} more.`] : [];
  return {
    headline: `${stageName} gate: held`,
    why: ordered[0]?.why ?? '',
    next: ordered[0]?.next ?? '',
    reasons: told,
    message: [
      `${stageName} is held by Assay (${ordered.length} open).`,
      ...numbered,
      ...more,
      `Open the Assay panel of ${issueKey} for the full list.`,
    ].join('\n'),
  };
};

/** Two checks that miss the same thing about one criterion give one reason. */
const withoutTwins = (reasons: readonly Reason[]): Reason[] => {
  const told = new Set<string>();
  return reasons.filter(({ subject }) => {
    if (subject === undefined) return true;
    const isNew = !told.has(subject);
    told.add(subject);
    return isNew;
  });
};

const provenOf = (verdicts: readonly CriterionVerdict[]): string => {
  const proven = verdicts.filter(({ verdict }) => verdict === 'pass').length;
  if (verdicts.length > 1) return `${proven} of ${verdicts.length} criteria are proven`;
  return proven === 1 ? 'The criterion is proven' : 'The criterion is not proven';
};

export const allowText = (
  stageName: string,
  verdicts: readonly CriterionVerdict[],
): DecisionText => ({
  headline: `${stageName} gate: open`,
  why:
    verdicts.length === 0
      ? 'Nothing that this gate asks for is missing.'
      : `${provenOf(verdicts)} and nothing else is missing.`,
  next: `Move it to ${stageName} when the team is ready.`,
  reasons: [],
  message: '',
});
