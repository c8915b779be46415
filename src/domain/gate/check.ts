import type { CheckResult, CriterionVerdict, Lifecycle, PolicyRule } from '../../contract/types';
import type { Item } from '../item/item';

/** Everything a check may look at. Times are ISO 8601 strings or milliseconds; nothing is fetched. */
export type GateQuestion = {
  item: Item;
  lifecycle: Lifecycle;
  /** Where the item stands now, by its status or its record. */
  from: string | null;
  /** The stage to be entered. */
  to: string;
  /** SHA-256 of all rules of this gate. */
  policyDigest: string;
  /** The rule of the policy that asks, with its parameters. */
  rule: PolicyRule;
  /** The locked criteria held against their latest results; empty where nothing is locked. */
  verdicts: readonly CriterionVerdict[];
  evidenceMaxAgeDays: number;
  /** Milliseconds since the epoch. */
  now: number;
};

/** A reason for a refusal; the one with the least effort is told first. */
export type Reason = {
  why: string;
  next: string;
  effort: number;
  /** Id of the criterion it is about; two checks that miss the same thing are told once. */
  subject?: string;
};

export type CheckOutcome = Pick<CheckResult, 'state' | 'observed' | 'needed' | 'next'> & {
  /** In place of the one reason that follows from observed, needed and next. */
  reasons?: readonly Reason[];
};

/** One rule: what it is, whose it is, what it is evidence for, and how it is decided. */
export type Check = {
  id: string;
  title: string;
  who: string;
  /** How much work it is to get it met: 1 is a minute at the desk, 9 is weeks of data work. */
  effort: number;
  controls: readonly string[];
  evaluate: (question: GateQuestion) => CheckOutcome;
};

export const met = (observed: string, needed: string): CheckOutcome => ({
  state: 'met',
  observed,
  needed,
  next: '',
});

export const unmet = (observed: string, needed: string, next: string): CheckOutcome => ({
  state: 'unmet',
  observed,
  needed,
  next,
});

export const notApplicable = (why: string): CheckOutcome => ({
  state: 'not-applicable',
  observed: why,
  needed: '',
  next: '',
});
