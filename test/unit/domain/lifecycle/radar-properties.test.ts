import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StageChange } from '../../../../src/domain/lifecycle/stage-changes';
import { scanItem } from '../../../../src/domain/lifecycle/radar';
import { stageIndex } from '../../../../src/domain/lifecycle/stages';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';
import { DAY, source, START, statusStages, subject } from './radar-items';

/** A changelog that goes from status to status, with the waits between, and any order it may come in. */
const histories = fc
  .record({
    statuses: fc.array(fc.constantFrom(...Object.keys(statusStages)), {
      minLength: 1,
      maxLength: 25,
    }),
    waits: fc.array(fc.integer({ min: 0, max: 10 * DAY }), { minLength: 25, maxLength: 25 }),
    keys: fc.array(fc.integer(), { minLength: 25, maxLength: 25 }),
  })
  .map(({ statuses, waits, keys }) => {
    let at = START;
    const changes = statuses.slice(1).map((to, index): StageChange => {
      at += waits[index] ?? 0;
      const time = new Date(at).toISOString();
      const from = statuses[index] ?? null;
      return { id: String(index), at: time, accountId: null, kind: 'status', from, to };
    });
    const shuffled = changes
      .map((change, index) => ({ change, key: keys[index] ?? 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ change }) => change);
    return { statuses, changes, shuffled, now: at + (waits.at(-1) ?? 0) };
  });

const place = (stage: string | null): number => stageIndex(sevenStages, stage);

describe('the radar of any changelog', () => {
  it('accounts for every millisecond since the item was made, where every status stands for a stage', () => {
    fc.assert(
      fc.property(histories, ({ statuses, shuffled, now }) => {
        const item = scanItem(
          source,
          subject(shuffled, { currentStatusId: statuses[0] ?? '' }),
          now,
        );
        const spent = item.dwell.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
        expect(spent).toBe(now - START);
      }),
    );
  });

  it('has a return for every move back and a skip for every jump ahead, and no other', () => {
    fc.assert(
      fc.property(histories, ({ statuses, changes, now }) => {
        const { returns, skips } = scanItem(source, subject(changes), now);
        const stages = statuses.map((status) => place(statusStages[status] ?? null));
        const steps = stages.slice(1).map((there, index) => [stages[index] ?? -1, there] as const);
        expect(returns).toHaveLength(steps.filter(([here, there]) => there < here).length);
        const jumps = steps.filter(([here, there]) => there > here + 1 && there !== 6);
        expect(skips.map(({ skipped }) => skipped.length)).toEqual(
          jumps.map(([here, there]) => there - here - 1),
        );
      }),
    );
  });

  it('loses no more time than went by since the first return', () => {
    fc.assert(
      fc.property(histories, ({ changes, now }) => {
        const { returns } = scanItem(source, subject(changes), now);
        const lost = returns.reduce((sum, { lostMs }) => sum + lostMs, 0);
        const [first] = returns;
        expect(lost).toBeLessThanOrEqual(first === undefined ? 0 : now - Date.parse(first.at));
      }),
    );
  });

  it('is the same however the changelog comes, unless moves of one moment can be told in two ways', () => {
    fc.assert(
      fc.property(histories, ({ changes, shuffled, now }) => {
        fc.pre(new Set(changes.map(({ at }) => at)).size === changes.length);
        expect(scanItem(source, subject([...shuffled, ...changes]), now)).toEqual(
          scanItem(source, subject(changes), now),
        );
      }),
    );
  });
});
