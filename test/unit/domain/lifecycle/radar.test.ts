import { describe, expect, it } from 'vitest';
import { radarItemSchema } from '../../../../src/contract/records/radar';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';
import { scanItem } from '../../../../src/domain/lifecycle/radar';
import { DAY, day, daysIn, HOUR, move, scan, source, START, subject } from './radar-items';

describe('the way of an item', () => {
  it('that passes every stage in order has nothing to say', () => {
    const item = scan([
      move(1, '1', '2'),
      move(3, '2', '3'),
      move(7, '3', '4'),
      move(9, '4', '5'),
      move(10, '5', '6'),
    ]);
    expect(item).toMatchObject({ stage: 'monitoring', skips: [], returns: [], pingPong: [] });
    expect(item.sentences).toEqual([]);
    expect(daysIn(item)).toEqual({
      ...{ inception: 1, data: 2, experimentation: 4, validation: 2, deployment: 1 },
      monitoring: 20,
    });
    expect(radarItemSchema.parse(item)).toEqual(item);
  });

  it('that went back to Data twice shows who, when, and what it cost', () => {
    const item = scan([
      move(1, '1', '2'),
      move(2, '2', '3'),
      move(4, '3', '4'),
      // Back to Data: three days there, two in Experimentation, then Validation again.
      move(5, '4', '2', { accountId: 'pm' }),
      move(8, '2', '3'),
      move(10, '3', '4'),
      // Once more, for seven days, up to Experimentation where it still is not.
      move(12, '4', '2', { accountId: null }),
      move(19, '2', '4'),
    ]);
    expect(item.returns).toEqual([
      {
        ...{ from: 'validation', to: 'data', at: day(5), accountId: 'pm' },
        ...{ declared: null, lostMs: 5 * DAY },
      },
      {
        ...{ from: 'validation', to: 'data', at: day(12), accountId: null },
        ...{ declared: null, lostMs: 7 * DAY },
      },
    ]);
    expect(item.pingPong).toEqual([{ a: 'data', b: 'validation', times: 2 }]);
    expect(item.skips).toEqual([
      {
        ...{ from: 'data', to: 'validation', skipped: ['experimentation'] },
        ...{ at: day(19), accountId: 'ds' },
      },
    ]);
    expect(item.sentences).toEqual([
      'skipped Experimentation',
      'returned to Data twice, undeclared, 12 days lost',
      'went back and forth between Data and Validation, 2 returns',
    ]);
  });

  it('counts the visit that is still open, to the millisecond', () => {
    const entered = new Date(START + 1).toISOString();
    const item = scanItem(source, subject([move(0, '1', '2', { at: entered })]), START + 90_061);
    expect(item.dwell).toEqual([
      {
        stage: 'inception',
        visits: [{ enteredAt: day(0), leftAt: entered, milliseconds: 1 }],
        milliseconds: 1,
      },
      {
        stage: 'data',
        visits: [{ enteredAt: entered, leftAt: null, milliseconds: 90_060 }],
        milliseconds: 90_060,
      },
    ]);
  });

  it('adds up the visits of a stage', () => {
    const item = scan([move(1, '1', '2'), move(2.5, '2', '1'), move(4, '1', '2')]);
    const data = item.dwell.find(({ stage }) => stage === 'data');
    expect(data?.visits.map(({ milliseconds }) => milliseconds / DAY)).toEqual([1.5, 26]);
    expect(data?.milliseconds).toBe(27.5 * DAY);
  });
});

describe('a skip', () => {
  it('is a move forward past stages, with their names', () => {
    const { skips, sentences } = scan([move(1, '1', '2'), move(2, '2', '5')]);
    expect(skips).toEqual([
      {
        ...{ from: 'data', to: 'deployment', skipped: ['experimentation', 'validation'] },
        ...{ at: day(2), accountId: 'ds' },
      },
    ]);
    expect(sentences).toEqual(['skipped Experimentation and Validation']);
  });

  it('is none into retirement, which may come at any time, and none backwards', () => {
    expect(scan([move(1, '2', '7')]).skips).toEqual([]);
    expect(scan([move(1, '5', '1')]).skips).toEqual([]);
  });

  it('is one from the backlog too, over the stages that the board has', () => {
    expect(scan([move(1, '9', '3')]).skips).toMatchObject([
      { from: null, to: 'experimentation', skipped: ['inception', 'data'] },
    ]);
    const fromData = { lifecycle: sevenStages, statusStages: { 2: 'data', 3: 'experimentation' } };
    const begun = scanItem(fromData, subject([move(1, '9', '2')]), START + DAY);
    expect(begun.skips).toEqual([]);
  });
});

describe('what a changelog is like', () => {
  const moves = [move(1, '1', '2'), move(3, '2', '3'), move(4, '3', '2'), move(6, '2', '3')];

  it('may come in any order, and each entry twice', () => {
    const known = scan(moves);
    expect(scan([...moves].reverse())).toEqual(known);
    expect(scan([moves[2], moves[0], moves[3], moves[1]].flatMap((one) => one ?? []))).toEqual(
      known,
    );
    expect(scan([...moves, ...moves])).toEqual(known);
  });

  it('may hold several moves of the same moment, which go one from the other', () => {
    const at = { at: day(1) };
    const chain = [move(1, '1', '2', at), move(1, '2', '3', at), move(1, '3', '4', at)];
    const known = scan(chain);
    expect(known).toMatchObject({ stage: 'validation', skips: [], returns: [] });
    expect(scan([...chain].reverse())).toEqual(known);
    const one = chain.map((change) => ({ ...change, id: '7' }));
    expect(scan([...one].reverse())).toEqual(known);
    expect(daysIn(known)).toEqual({ inception: 1, data: 0, experimentation: 0, validation: 29 });
  });

  it('leaves the stage alone where a status stands for none, or for the same one', () => {
    const paused = scan([
      move(1, '1', '2'),
      move(2, '2', '9'),
      move(5, '9', '8'),
      move(6, '8', '2'),
      move(7, '2', '3'),
    ]);
    expect(daysIn(paused)).toEqual({ inception: 1, data: 6, experimentation: 23 });
    expect(paused.dwell[1]?.visits).toHaveLength(1);
    const twoForData = { ...source, statusStages: { ...source.statusStages, 8: 'data' } };
    const inside = scanItem(
      twoForData,
      subject([move(1, '2', '8'), move(2, '8', '2')]),
      START + DAY,
    );
    expect(inside).toMatchObject({ returns: [], skips: [] });
    expect(inside.dwell).toHaveLength(1);
  });

  it('may know statuses that no longer exist, and no value at all', () => {
    const item = scan([
      move(1, null, '2'),
      move(2, '2', '40404'),
      move(3, '40404', null),
      move(4, null, '3'),
    ]);
    expect(item).toMatchObject({ stage: 'experimentation', returns: [] });
    expect(daysIn(item)).toEqual({ data: 3, experimentation: 26 });
  });

  it('may have a gap: a move is judged by what it says itself', () => {
    const item = scan([move(1, '1', '2'), move(5, '4', '5')]);
    expect(item).toMatchObject({ stage: 'deployment', skips: [], returns: [] });
    expect(daysIn(item)).toEqual({ inception: 1, data: 4, deployment: 25 });
  });

  it('is of no item that was never moved: it stands where it was made', () => {
    expect(daysIn(scan([], { currentStatusId: '4' }))).toEqual({ validation: 30 });
    expect(scan([], { currentStatusId: '9' })).toMatchObject({ stage: null, dwell: [] });
  });

  it('counts nothing that is later than now, but knows by it where the item was', () => {
    const changes = [move(10, '2', '5'), move(40, '5', '2')];
    const item = scan(changes, { currentStatusId: '2' });
    expect(item).toMatchObject({ stage: 'deployment', returns: [] });
    const before = scanItem(source, subject(changes, { currentStatusId: '2' }), START + 2 * DAY);
    expect(before).toMatchObject({ stage: 'data', skips: [] });
    expect(daysIn(before)).toEqual({ data: 2 });
  });

  it('may begin before the item was made, as imports have it', () => {
    const item = scan([move(-5, '1', '2'), move(-2, '2', '3')]);
    expect(daysIn(item)).toEqual({ inception: 0, data: 0, experimentation: 30 });
  });

  it('tells no stage where the mapping is of another lifecycle', () => {
    const foreign = { lifecycle: sevenStages, statusStages: { 1: 'hypercare', 2: 'toString' } };
    const item = scanItem(foreign, subject([move(1, '1', '2')]), START + DAY);
    expect(item).toMatchObject({ stage: null, dwell: [], skips: [] });
  });

  it('says where later changes are missing', () => {
    expect(scan([], { truncated: true }).sentences).toEqual([
      'has more history than could be read, so later moves may be missing',
    ]);
    const item = scan([move(1, '1', '2')], { truncated: true, currentStatusId: '5' });
    expect(item).toMatchObject({ truncated: true, stage: 'deployment' });
  });
});

describe('where no status stands for a stage', () => {
  const byField = { lifecycle: sevenStages, statusStages: {} };
  const set = (days: number, from: string | null, to: string | null) =>
    move(days, from, to, { kind: 'stage' });

  it('the stage field tells it, by the names of stages', () => {
    const changes = [
      set(2, null, 'Inception'),
      set(3, 'Inception', 'validation '),
      set(5, 'Validation', 'DATA'),
      move(6, '1', '2'),
    ];
    const item = scanItem(byField, subject(changes), START + 10 * DAY);
    expect(item).toMatchObject({
      stage: 'data',
      skips: [{ from: 'inception', to: 'validation' }],
      returns: [{ from: 'validation', to: 'data' }],
    });
    expect(daysIn(item)).toEqual({ inception: 1, data: 5, validation: 2 });
  });

  it('and is not asked where one does', () => {
    expect(scan([set(1, 'Validation', 'Data')])).toMatchObject({ returns: [], dwell: [] });
  });

  it('an item that was never moved stands where its record says', () => {
    const item = scanItem(byField, subject([], { currentStage: 'data' }), START + DAY);
    expect(daysIn(item)).toEqual({ data: 1 });
  });
});

describe('lost time', () => {
  it('is what was done again until the item is back where it came from', () => {
    const { returns } = scan([
      move(1, '2', '3'),
      move(2, '3', '5'),
      move(4, '5', '3'),
      // Validation was skipped before, so its two days are work done for the first time.
      move(7, '3', '4'),
      move(9, '4', '5'),
    ]);
    expect(returns.map(({ lostMs }) => lostMs / DAY)).toEqual([3]);
  });

  it('goes on until now while it is not made good', () => {
    const { returns } = scan([move(1, '2', '3'), move(29 + 1 / 24, '3', '2')]);
    expect(returns.map(({ lostMs }) => lostMs / HOUR)).toEqual([23]);
  });

  it('belongs to the later of two returns, so that nothing counts twice', () => {
    const { returns, sentences } = scan([
      move(1, '1', '2'),
      move(2, '2', '3'),
      move(3, '3', '4'),
      move(4, '4', '3'),
      // Two days in Experimentation, then further back for three, then up again.
      move(6, '3', '2'),
      move(9, '2', '3'),
      move(10, '3', '4'),
    ]);
    expect(returns.map(({ lostMs }) => lostMs / DAY)).toEqual([3, 3]);
    expect(sentences).toEqual([
      'returned to Experimentation once, undeclared, 3 days lost',
      'returned to Data once, undeclared, 3 days lost',
    ]);
  });

  it('ends with retirement too', () => {
    const { returns } = scan([move(1, '3', '4'), move(2, '4', '3'), move(5, '3', '7')]);
    expect(returns.map(({ lostMs }) => lostMs / DAY)).toEqual([3]);
  });
});
