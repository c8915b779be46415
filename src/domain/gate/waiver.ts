import type { Policy, PolicyRule, Waiver } from '../../contract/types';
import type { CheckOutcome, GateQuestion } from './check';
import { dayInWords } from '../../words/days';

/** Whether another person than who asked has let it pass, and nobody has taken that back. */
export const isGranted = ({ approvedBy, requestedBy, revokedAt }: Waiver): boolean =>
  approvedBy !== null && approvedBy !== requestedBy && revokedAt === null;

/** At `now` (milliseconds); the instant it ends at is no longer in it. */
export const isExpired = ({ expiresAt }: Waiver, now: number): boolean =>
  Date.parse(expiresAt) <= now;

/** Whether a waiver lets its check pass at `now` (milliseconds). */
export const isInForce = (waiver: Waiver, now: number): boolean =>
  isGranted(waiver) && !isExpired(waiver, now);

/** Checks that watch over waivers and approvals; waiving them would undo what waivers rest on. */
const unwaivable: readonly string[] = [
  'stage-order',
  'approvals-complete',
  'approval-current',
  'waivers-valid',
  'tradeoff-recorded',
];

/** Checks that carry the promise of a gate: waived only where its policy says that they may be. */
const promises: readonly string[] = [
  'criteria-defined',
  'criteria-locked-before-run',
  'evidence-present',
  'criteria-met',
];

/** Whether a rule lets its check be waived. */
export const mayBeWaived = ({ check, waivable }: PolicyRule): boolean =>
  !unwaivable.includes(check) && (!promises.includes(check) || waivable === true);

/** Whether the gate of a stage lets a check be waived; true for one that it does not ask for. */
export const isWaivableAt = ({ gates }: Policy, stage: string, check: string): boolean => {
  const rules = (gates[stage] ?? []).filter((rule) => rule.check === check);
  return (rules.length === 0 ? [{ check }] : rules).every(mayBeWaived);
};

/** What an open check becomes where a waiver is in force for it, or was until it expired. */
export const withWaiver = (
  checkId: string,
  { item, to, rule, now }: GateQuestion,
  outcome: CheckOutcome,
): CheckOutcome => {
  if (outcome.state !== 'unmet' && outcome.state !== 'inconclusive') return outcome;
  if (!mayBeWaived(rule)) return outcome;
  const mine = item.waivers.filter(({ check, stage }) => check === checkId && stage === to);
  const held = mine.find((waiver) => isInForce(waiver, now));
  if (held !== undefined) {
    return {
      state: 'waived',
      observed: `${outcome.observed.replace(/\.$/u, '')}; waived until ${dayInWords(held.expiresAt)}: ${held.reason}`,
      needed: outcome.needed,
      next: '',
    };
  }
  const expired = mine.findLast((waiver) => isGranted(waiver) && isExpired(waiver, now));
  if (expired === undefined) return outcome;
  const since = `the waiver expired on ${dayInWords(expired.expiresAt)}`;
  return {
    ...outcome,
    observed: `${outcome.observed}; ${since}`,
    ...(outcome.reasons === undefined
      ? {}
      : {
          reasons: outcome.reasons.map((reason) => ({
            ...reason,
            why: `${reason.why} T${since.slice(1)}.`,
          })),
        }),
  };
};
