import { describe, expect, it } from 'vitest';
import { lifecycleOf, sevenStages } from '../../../../src/domain/lifecycle/presets';
import {
  inOrder,
  stageMeant,
  tellingKind,
  type StageChange,
} from '../../../../src/domain/lifecycle/stage-changes';
import { isReturn, walkStages } from '../../../../src/domain/lifecycle/stage-visits';
import { DAY, day, move, source, START, subject } from './radar-items';

const told = (changes: readonly StageChange[]) =>
  inOrder(changes).map(({ from, to }) => `${from ?? '-'}>${to ?? '-'}`);

describe('changes of a work item', () => {
  it('come in the order of their times, whatever that of their entries', () => {
    const changes = [
      move(3, '3', '4', { id: '1' }),
      move(1, '1', '2', { id: '9' }),
      move(2, '2', '3'),
    ];
    expect(told(changes)).toEqual(['1>2', '2>3', '3>4']);
  });

  it('count once where they are told twice, by a time that is written in another way too', () => {
    const one = move(1, '1', '2', { id: '7' });
    const at = one.at.replace('.000Z', 'Z');
    expect(told([one, { ...one, at }])).toEqual(['1>2']);
  });

  it.each<[string, Partial<StageChange>]>([
    ['entry', { id: '8' }],
    ['time', { at: day(2) }],
    ['kind', { kind: 'stage' }],
    ['begin', { from: '3' }],
    ['end', { to: '3' }],
  ])('count apart where they are of another %s', (_what, change) => {
    const one = move(1, '1', '2', { id: '7' });
    expect(inOrder([one, { ...one, ...change }])).toHaveLength(2);
  });

  it('of one moment go on from the change before', () => {
    const before = move(1, '1', '3');
    const at = { at: day(2) };
    const [back, on] = [
      move(2, '3', '2', { ...at, id: '20' }),
      move(2, '2', '4', { ...at, id: '10' }),
    ];
    expect(told([on, back, before])).toEqual(['1>3', '3>2', '2>4']);
  });

  it('of one moment begin with what no other leads to, where nothing was before', () => {
    const at = { at: day(2) };
    const changes = [move(2, '2', '3', { ...at, id: '1' }), move(2, '1', '2', { ...at, id: '2' })];
    expect(told(changes)).toEqual(['1>2', '2>3']);
  });

  it('of one moment that do not hang together come by their entries, which count up', () => {
    const at = { at: day(2) };
    const changes = ['10', '9', '100'].map((id) => move(2, id, `to-${id}`, { ...at, id }));
    expect(told(changes)).toEqual(['9>to-9', '10>to-10', '100>to-100']);
  });

  it('of one moment that go in a circle begin with the first entry', () => {
    const at = { at: day(2) };
    const changes = [move(2, '2', '1', { ...at, id: '6' }), move(2, '1', '2', { ...at, id: '5' })];
    expect(told(changes)).toEqual(['1>2', '2>1']);
  });

  it('of one moment that go in a circle begin where the change before ended', () => {
    const at = { at: day(2) };
    const circle = [move(2, '2', '3', { ...at, id: '5' }), move(2, '3', '2', { ...at, id: '6' })];
    expect(told([...circle, move(1, '1', '3')])).toEqual(['1>3', '3>2', '2>3']);
  });

  it('of one moment go on from one another before those of other stages come', () => {
    const at = { at: day(2) };
    const changes = [
      move(2, '1', '2', { ...at, id: '5' }),
      move(2, '4', '5', { ...at, id: '6' }),
      move(2, '2', '3', { ...at, id: '7' }),
    ];
    expect(told(changes)).toEqual(['1>2', '2>3', '4>5']);
  });

  it('of one moment may begin with nothing, which no change leads to', () => {
    const at = { at: day(2) };
    const changes = [move(2, '1', '2', { ...at, id: '1' }), move(2, null, '1', { ...at, id: '2' })];
    expect(told(changes)).toEqual(['->1', '1>2']);
  });
});

describe('the stage that a value stands for', () => {
  const byStatus = { lifecycle: sevenStages, statusStages: { 1: 'data', 2: 'hypercare' } };

  it.each([
    ['status', '1', 'data'],
    ['status', '2', null],
    ['status', '3', null],
    ['status', 'data', null],
    ['status', 'toString', null],
    ['status', null, null],
    ['stage', 'data', 'data'],
    ['stage', ' DATA ', 'data'],
    ['stage', 'Data acquisition', 'data'],
    ['stage', '1', null],
    ['stage', 'Hypercare time', null],
    ['stage', null, null],
  ] as const)('of the %s %s is %s', (kind, value, stage) => {
    expect(stageMeant(byStatus, kind, value)).toBe(stage);
  });

  it('is the one of that id, where no stage is called so', () => {
    const iso = { lifecycle: lifecycleOf('iso-5338'), statusStages: {} };
    expect(stageMeant(iso, 'stage', 'design-development')).toBe('design-development');
  });

  it('is told by the status as soon as one stands for a stage', () => {
    expect(tellingKind(byStatus)).toBe('status');
    expect(tellingKind({ lifecycle: sevenStages, statusStages: {} })).toBe('stage');
  });
});

describe('where an item was', () => {
  const walk = (
    changes: readonly StageChange[],
    { days = 10, ...more }: Partial<Parameters<typeof subject>[1]> & { days?: number } = {},
  ) =>
    walkStages(source, {
      ...subject(changes, more),
      ...{ createdAt: START, now: START + days * DAY },
    });

  it('is told move by move and visit by visit, each with the move that began it', () => {
    const { stage, moves, visits } = walk([
      move(2, '1', '2'),
      move(5, '2', '3', { accountId: null }),
    ]);
    const [first, second] = [
      { from: 'inception', to: 'data', at: day(2), accountId: 'ds' },
      { from: 'data', to: 'experimentation', at: day(5), accountId: null },
    ];
    expect([stage, moves]).toEqual(['experimentation', [first, second]]);
    const at = (days: number) => START + days * DAY;
    expect(visits).toEqual([
      { stage: 'inception', enteredAt: at(0), leftAt: at(2), milliseconds: 2 * DAY, by: null },
      { stage: 'data', enteredAt: at(2), leftAt: at(5), milliseconds: 3 * DAY, by: first },
      {
        stage: 'experimentation',
        enteredAt: at(5),
        leftAt: null,
        milliseconds: 5 * DAY,
        by: second,
      },
    ]);
  });

  it('is told by no move within one stage, and by no visit before its first stage', () => {
    const twoForData = { ...source, statusStages: { ...source.statusStages, 8: 'data' } };
    const changes = [move(2, '9', '2'), move(4, '2', '8')];
    const now = START + 10 * DAY;
    const { moves, visits } = walkStages(twoForData, {
      ...subject(changes),
      createdAt: START,
      now,
    });
    expect(moves.map(({ from, to }) => [from, to])).toEqual([[null, 'data']]);
    expect(visits.map(({ stage, milliseconds }) => [stage, milliseconds])).toEqual([
      ['data', 8 * DAY],
    ]);
  });

  it('counts a change at the very moment', () => {
    expect(walk([move(10, '1', '2')]).stage).toBe('data');
    expect(walk([move(10.001, '1', '2')]).stage).toBe('inception');
  });

  it('is where Jira says it stands, once all changes are known to be told', () => {
    expect(walk([move(2, '1', '2')], { currentStatusId: '4' }).stage).toBe('validation');
    expect(walk([move(2, '1', '2')], { currentStatusId: '9' }).stage).toBe('data');
    expect(walk([move(2, '1', '2'), move(20, '2', '4')], { currentStatusId: '4' }).stage).toBe(
      'data',
    );
  });

  it('lasts no time for an item that is looked at before it was made', () => {
    const { visits } = walk([move(-5, '1', '2')], { days: -2 });
    expect(visits.map(({ stage, milliseconds }) => [stage, milliseconds])).toEqual([
      ['inception', 0],
      ['data', 0],
    ]);
  });
});

describe('a return', () => {
  it.each([
    ['back', 'validation', 'data', true],
    ['on', 'data', 'validation', false],
    ['nowhere', 'data', 'data', false],
    ['from no stage', null, 'data', false],
    ['from a stage of another lifecycle', 'hypercare', 'data', false],
  ])('is a move that leads back: %s', (_what, from, to, expected) => {
    expect(isReturn(sevenStages, { from, to, at: day(1), accountId: null })).toBe(expected);
  });
});

describe('the lifecycle of a project', () => {
  it('is the seven stages where its preset is long gone', () => {
    expect(lifecycleOf('gone')).toBe(sevenStages);
  });
});
