import type { ItemView } from '../../../../../src/contract/types';
import type { Way } from '../../../../../static/panel/sections/lifecycle/model/visits';
import { governedItem } from '../governance-item';

export const DAY = 86_400_000;
const START = Date.parse('2026-10-01T09:00:00.000Z');

/** So many days after the item was made. */
export const day = (days: number): string => new Date(START + days * DAY).toISOString();

/** A way without anything worth a look, with that. */
export const wayOf = (part: Partial<Way>): Way => ({
  ...{ key: 'AI-1', summary: 'Triage', stage: null, skips: [], returns: [], pingPong: [] },
  ...{ dwell: [], misfit: null, truncated: false, sentences: [] },
  people: { ds: 'Dana Scientist', pm: 'Petra Manager' },
  ...part,
});

/** Visits of one stage, each from one day to another; the last may lack its end. */
export const dwellIn = (
  stage: string,
  visits: readonly [from: number, to: number, isOpen?: 'open'][],
): Way['dwell'][number] => ({
  stage,
  visits: visits.map(([from, to, isOpen]) => ({
    enteredAt: day(from),
    leftAt: isOpen === undefined ? day(to) : null,
    milliseconds: (to - from) * DAY,
  })),
  milliseconds: visits.reduce((sum, [from, to]) => sum + (to - from) * DAY, 0),
});

export const returnAt = (
  days: number,
  part: Partial<Way['returns'][number]> = {},
): Way['returns'][number] => ({
  ...{ from: 'validation', to: 'data', at: day(days), accountId: 'ds', declared: null, lostMs: 0 },
  ...part,
});

/** The item as it is seen so many days after it was made. */
export const itemAt = (days: number, part: Partial<ItemView> = {}): ItemView => ({
  ...governedItem({}),
  asOf: day(days),
  ...part,
});
