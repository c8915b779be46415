import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/domain/item/item';
import { outcomeOf } from './governance-builders';

/** Check, what is the case, the item, then state, what was observed, what to do next. */
export type CheckCase = [
  check: string,
  what: string,
  item: Item,
  state: string,
  observed: RegExp,
  next: RegExp,
  override?: Parameters<typeof outcomeOf>[2],
];

/** Nothing is to be done. */
export const nothing = /^$/;

/** Holds checks to what each case says of them. */
export const testChecks = (cases: readonly CheckCase[]): void => {
  describe.each([...cases])(
    '%s, with %s',
    (check, _what, item, state, observed, next, override) => {
      it(`is ${state}, and says what is the case and what to do`, () => {
        const outcome = outcomeOf(check, item, override);
        expect(outcome.state).toBe(state);
        expect(outcome.observed).toMatch(observed);
        expect(outcome.next).toMatch(next);
        expect(outcome.needed === '').toBe(state === 'not-applicable');
      });
    },
  );
};
