import type { ItemView, Lifecycle } from '../../../../../src/contract/types';
import type { Way } from './visits';
import { DAY } from '../../../../../src/words/time';
import { say } from '../../../../language/say';

/** Shortest and longest reason that the app takes, in characters. */
const LEAST_REASON = 10;
const MOST_REASON = 500;

/** A return can be declared so long after the move, as `docs/lifecycle.md` says. */
const DECLARED_AFTER_MS = 2 * DAY;

/** A declaration covers a move that is made within so long. */
const DECLARED_BEFORE_MS = 7 * DAY;

export type ReturnForm = { from: string; to: string; reason: string };

/** Stages that something can go back from: all but the first. */
export const laterStages = ({ stages }: Lifecycle): Lifecycle['stages'] => stages.slice(1);

/** Stages before that one, in their order. */
export const stagesBefore = ({ stages }: Lifecycle, from: string): Lifecycle['stages'] => {
  const place = stages.findIndex(({ id }) => id === from);
  return place < 0 ? [] : stages.slice(0, place);
};

/** From where the item stands to the stage before; from the second stage where it stands in the first. */
export const newReturn = (lifecycle: Lifecycle, stage: string | null): ReturnForm => {
  const [second] = laterStages(lifecycle);
  const from = laterStages(lifecycle).find(({ id }) => id === stage) ?? second;
  return comingFrom(lifecycle, { from: '', to: '', reason: '' }, from?.id ?? '');
};

/** The form with another stage to come from; where it would lead forward, it leads to the stage before. */
export const comingFrom = (lifecycle: Lifecycle, form: ReturnForm, from: string): ReturnForm => {
  const before = stagesBefore(lifecycle, from);
  const isBack = before.some(({ id }) => id === form.to);
  return { ...form, from, to: isBack ? form.to : (before.at(-1)?.id ?? '') };
};

/** What is wrong with the reason; null where it can be sent. */
export const reasonProblem = (reason: string): string | null => {
  const { length } = reason.trim();
  if (length < LEAST_REASON)
    return say('At least {leastReason} characters.', { leastReason: LEAST_REASON });
  return length > MOST_REASON
    ? say('At most {mostReason} characters; these are {length}.', {
        mostReason: MOST_REASON,
        length,
      })
    : null;
};

type Return = Way['returns'][number];

/** Whether, and until when, an undeclared return can still be declared. */
export type Declaring =
  | { kind: 'open'; until: string }
  /** An earlier return between the same stages would be covered first. */
  | { kind: 'after-another' }
  | { kind: 'too-late' };

/** @param now ISO 8601 */
export const declaringOf = (
  one: Pick<Return, 'from' | 'to' | 'at'>,
  returns: readonly Return[],
  now: string,
): Declaring => {
  const until = lastMoment(one.at);
  if (Date.parse(until) < Date.parse(now)) return { kind: 'too-late' };
  const isEarlier = returns.some(
    ({ from, to, at, declared }) =>
      declared === null &&
      from === one.from &&
      to === one.to &&
      Date.parse(at) < Date.parse(one.at) &&
      Date.parse(lastMoment(at)) >= Date.parse(now),
  );
  return isEarlier ? { kind: 'after-another' } : { kind: 'open', until };
};

const lastMoment = (at: string): string =>
  new Date(Date.parse(at) + DECLARED_AFTER_MS).toISOString();

/** Whether a return that was made then can still be declared. */
export const canStillDeclare = (at: string, now: string): boolean =>
  Date.parse(now) <= Date.parse(lastMoment(at));

type Planned = ItemView['records']['returns'][number] & { until: string };

/** Returns that were declared and not made yet, as long as the declaration covers a move. */
export const plannedReturns = (
  declared: ItemView['records']['returns'],
  returns: readonly Return[],
  now: string,
): Planned[] =>
  declared.flatMap((one) => {
    const until = new Date(Date.parse(one.at) + DECLARED_BEFORE_MS).toISOString();
    const isMade =
      one.movedAt !== null ||
      returns.some(
        (made) => made.from === one.from && made.to === one.to && made.declared?.at === one.at,
      );
    return isMade || Date.parse(until) < Date.parse(now) ? [] : [{ ...one, until }];
  });
