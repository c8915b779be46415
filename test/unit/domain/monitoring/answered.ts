import type { RetrainingDecision } from '../../../../src/contract/types';
import { daysAgo } from '../../../support/builders/builders';
import { aDecision } from '../../../support/builders/monitoring-builders';

type Answer = NonNullable<RetrainingDecision['answer']>;

/** A decision about the feature `age` that was answered; an acceptance of it holds for five days. */
export const answered = (
  answer: Answer['answer'],
  override: Partial<RetrainingDecision> = {},
  until: string | null = answer === 'accept' ? daysAgo(-5) : null,
): RetrainingDecision =>
  aDecision({
    fingerprints: ['evidently:age'],
    answer: {
      ...{ answer, until, reason: 'known shift', by: 'decider', at: daysAgo(0.5) },
      ...{ issueKey: null, falseAlarm: false },
    },
    ...override,
  });
