import type { RetrainingDecision } from '../../contract/types';

/**
 * Whether a person may answer a decision: the one whom the plan named, or where it named nobody,
 * whoever administers the project.
 */
export const mayAnswer = (
  { decider }: Pick<RetrainingDecision, 'decider'>,
  { accountId, administer }: { accountId: string; administer: boolean },
): boolean => (decider === null ? administer : decider === accountId);
