import { describe, expect, it } from 'vitest';
import type { IssueChange, PastChange } from '../../../../src/app/jira-ports';
import { lastOf, stepsOf, type Known, type Step } from '../../../../src/app/movement/past-steps';
import type { Item } from '../../../../src/domain/item/item';
import { newItem } from '../../../../src/domain/item/item';
import { emptyHead } from '../../../../src/ledger/chain';
import { someIssue, someSettings } from '../../../support/builders/memory-ports';

const REGISTERED = Date.parse('2026-11-10T00:00:00.000Z');
const at = (minute: number): string => new Date(REGISTERED + minute * 60_000).toISOString();
const settings = someSettings({ registeredAt: at(0) });
const ds = { accountId: 'ds', kind: 'person' as const };

const entry = (id: number, minute: number, change: Partial<PastChange> = {}): PastChange => ({
  ...{ id: `${id}`, at: at(minute), author: ds, status: null, type: null, project: null },
  stageField: null,
  ...change,
});
const moved = (id: number, minute: number, from: string, to: string): PastChange =>
  entry(id, minute, { status: { from, to, toName: `Name of ${to}` } });
const retyped = (id: number, minute: number, from: string, to: string): PastChange =>
  entry(id, minute, { type: { from, to, fromName: from, toName: to } });
const arrived = (id: number, minute: number): PastChange =>
  entry(id, minute, { project: { from: '10009', to: '10000', fromName: 'BI', toName: 'AI' } });

const event = (change: Partial<IssueChange> = {}): IssueChange => ({
  ...{ cause: 'edited', accountId: 'pm', at: at(90), fromStatusId: null, toStatusId: null },
  ...change,
});

const fresh = newItem({ id: '10001', key: 'AI-1', projectId: '10000' }, emptyHead);
const followed = (minute: number, id = '5', over: Partial<Item> = {}): Item => ({
  ...fresh,
  ...{ rev: 2, stage: 'data', stageSince: at(minute), followed: { id, at: at(minute) } },
  ...over,
});

const known = (past: PastChange[] | null, over: Partial<Known> = {}): Known => ({
  issue: someIssue({ status: { id: 'c', name: 'C' }, createdAt: at(-60), createdBy: ds }),
  ...{ past, change: event(), earlier: null, now: REGISTERED + 99 * 60_000 },
  ...over,
});

/** Steps in few words: what happened, when, to which status and as which work type. */
const told = (steps: Step[]): string[] =>
  steps.map((step) =>
    [step.cause, step.at?.slice(11, 16) ?? 'never', step.status.id, step.typeId].join(' '),
  );
const steps = (item: Item, past: PastChange[] | null, over: Partial<Known> = {}): string[] =>
  told(stepsOf(item, settings, known(past, over)));

const way = [moved(6, 20, 'a', 'b'), retyped(7, 30, '1', '2'), moved(8, 40, 'b', 'c')];

describe('the steps of an item that is followed', () => {
  it('are those behind the last one, in order, each with status and work type of then', () => {
    expect(steps(followed(10), way.toReversed())).toEqual([
      ...['moved 00:20 b 1', 'retyped 00:30 b 2', 'moved 00:40 c 2'],
    ]);
    expect(steps(followed(20, '6'), way)).toEqual(['retyped 00:30 b 2', 'moved 00:40 c 2']);
    expect(steps(followed(40, '8'), way)).toEqual([]);
  });

  it('of one moment are told apart by the number of the entry', () => {
    const twins = [moved(9, 20, 'b', 'c'), moved(10, 20, 'a', 'b')];
    expect(steps(followed(20, '9'), twins)).toEqual(['moved 00:20 b 1']);
    expect(steps(followed(20, '10'), twins)).toEqual([]);
    expect(steps(followed(20, '9'), [moved(10, 19, 'a', 'b')])).toEqual([]);
    expect(steps(followed(10), twins.toReversed())).toEqual(['moved 00:20 c 1', 'moved 00:20 b 1']);
  });

  it('begin where it came to its stage, where nobody wrote down how far it was followed', () => {
    const old = followed(30, '0', { followed: null });
    expect(steps(old, way)).toEqual(['retyped 00:30 b 2', 'moved 00:40 c 2']);
    expect(steps({ ...old, stageSince: null }, way)).toHaveLength(3);
  });

  it('are those behind the last one also where its status stands for no stage', () => {
    const parked = followed(20, '6', { stage: null });
    expect(steps(parked, way)).toEqual(['retyped 00:30 b 2', 'moved 00:40 c 2']);
    expect(lastOf(parked, known(way))).toBeNull();
  });

  it('carry who made them, where from, and what the changelog says', () => {
    const [first] = stepsOf(followed(10), settings, known(way));
    expect(first).toEqual({
      ...{ cause: 'moved', at: at(20), author: ds, fromStatusId: 'a', typeId: '1' },
      ...{ status: { id: 'b', name: 'Name of b' }, isElsewhere: false, entry: way[0] },
    });
  });

  it('go up to a time where one is given, and nothing without a date is among them', () => {
    const until = Date.parse(at(30));
    expect(steps(followed(10), way, { until })).toEqual(['moved 00:20 b 1', 'retyped 00:30 b 2']);
    const unknown = event({ cause: 'unknown', at: null });
    expect(steps(followed(40, '8'), way, { until, change: unknown })).toEqual([]);
  });

  it('name a change of nothing that Assay follows as an edit, and an arrival first', () => {
    const past = [
      entry(6, 20, { stageField: { to: 'Data' } }),
      { ...arrived(7, 30), status: { from: 'a', to: 'b', toName: 'B' } },
    ];
    expect(steps(followed(10), past)).toEqual(['edited 00:20 a 1', 'arrived 00:30 b 1']);
  });

  it('happened elsewhere before the last arrival', () => {
    const past = [moved(6, 20, 'a', 'b'), arrived(7, 30), moved(8, 40, 'b', 'c')];
    expect(stepsOf(followed(10), settings, known(past)).map((step) => step.isElsewhere)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('what an event alone tells', () => {
  const change = event({ cause: 'moved', at: at(50), fromStatusId: 'c', toStatusId: 'd' });

  it('is a step where the changelog does not tell, by an account of unknown kind', () => {
    const issue = { ...known([]).issue, status: { id: 'd', name: 'D' } };
    const [step, ...others] = stepsOf(followed(10), settings, known(null, { change, issue }));
    expect(others).toEqual([]);
    expect(step).toMatchObject({
      ...{ cause: 'moved', at: at(50), author: { accountId: 'pm', kind: 'unknown' } },
      ...{ fromStatusId: 'c', status: { id: 'd', name: 'D' } },
    });
    const gone = known(null, { change: { ...change, accountId: null } });
    const [later] = stepsOf(followed(10), settings, gone);
    expect(later).toMatchObject({ author: null, status: { id: 'd', name: 'd' } });
  });

  it('stands among the steps of the changelog by its time', () => {
    expect(steps(followed(10), [moved(9, 20, 'b', 'c')], { change })).toEqual([
      ...['moved 00:20 c 1', 'moved 00:50 d 1'],
    ]);
  });

  it.each([
    ['a minute later', 51, 1],
    ['a minute earlier', 49, 1],
    ['more than a minute later', 51.01, 2],
  ])('is the entry of %s and no step of its own', (_when, minute, count) => {
    expect(steps(followed(10), [moved(9, minute, 'c', 'd')], { change })).toHaveLength(count);
  });

  it.each([
    ['other statuses', moved(9, 50, 'b', 'd')],
    ['another status', moved(9, 50, 'c', 'e')],
    ['another change', retyped(9, 50, '1', '2')],
  ])('is a step beside an entry of %s', (_of, other) => {
    expect(steps(followed(10), [other], { change })).toHaveLength(2);
  });

  it.each<[string, Partial<IssueChange>]>([
    ['is no move', { cause: 'edited' }],
    ['has no time', { at: null }],
    ['does not say where from', { fromStatusId: null }],
    ['does not say where to', { toStatusId: null }],
  ])('is nothing where it %s', (_what, over) => {
    expect(steps(followed(10), null, { change: { ...change, ...over } })).toEqual([]);
  });
});

describe('an item that is in another project than it was', () => {
  const elsewhere = followed(10, '5', { projectId: '10009' });

  it('came there with the event where the changelog does not tell, else by its entry', () => {
    expect(steps(elsewhere, [])).toEqual(['arrived 01:30 c 1']);
    expect(steps(elsewhere, [], { change: event({ at: null }) })).toEqual(['arrived 01:39 c 1']);
    expect(steps(elsewhere, [arrived(6, 20)])).toEqual(['arrived 00:20 c 1']);
    // An arrival of before it was last followed is another one.
    expect(steps(elsewhere, [arrived(4, 5)])).toEqual(['arrived 01:30 c 1']);
    const [step] = stepsOf(elsewhere, settings, known([]));
    expect(step?.entry?.project).toEqual({
      ...{ from: '10009', to: '10000', fromName: '10009', toName: 'AI' },
    });
  });

  it('did not come where it was never written down', () => {
    expect(steps({ ...elsewhere, rev: 0 }, [])).toEqual([]);
  });
});

describe('a status of which nobody said how it came', () => {
  const unknown = event({ cause: 'unknown', at: at(90) });

  it('has no time where the item was in it before, and that of its move where it was not', () => {
    const past = [moved(6, 20, 'a', 'c')];
    const here = followed(40, '8', { statusId: 'c' });
    expect(stepsOf(here, settings, known(past, { change: unknown }))).toMatchObject([
      { cause: 'unknown', at: null, author: { kind: 'unknown' }, entry: null },
    ]);
    const other = { ...here, statusId: 'b' };
    expect(stepsOf(other, settings, known(past, { change: unknown }))).toMatchObject([
      { cause: 'unknown', at: at(20), author: ds },
    ]);
    expect(steps(other, [], { change: unknown })).toEqual(['unknown never c 1']);
    expect(steps({ ...here, statusId: null }, past, { change: unknown })).toEqual([
      'unknown never c 1',
    ]);
  });

  it('comes behind the steps that are told, without their time', () => {
    expect(steps(followed(30, '7', { statusId: 'b' }), way, { change: unknown })).toEqual([
      'moved 00:40 c 2',
      'unknown never c 1',
    ]);
  });

  it('is that of the changelog where it knows more than the work item as it was read', () => {
    const past = [...way, moved(9, 50, 'c', 'd')];
    expect(steps(followed(50, '9'), past, { change: unknown })).toEqual(['unknown never d 1']);
  });
});

describe('an item that nobody has seen', () => {
  const made = (minute: number, over: Partial<Known> = {}): Partial<Known> => ({
    issue: { ...known([]).issue, createdAt: at(minute) },
    ...over,
  });

  it('goes through all of it where it was made since the project is followed', () => {
    expect(steps(fresh, way, made(10))).toEqual([
      'created 00:10 a 1',
      'moved 00:20 b 1',
      'retyped 00:30 b 2',
      'moved 00:40 c 2',
    ]);
    const [first] = stepsOf(fresh, settings, known(way, made(10)));
    expect(first).toMatchObject({ author: ds, fromStatusId: null, entry: null });
    expect(first?.status).toEqual({ id: 'a', name: 'a' });
    const [only] = stepsOf(fresh, settings, known([], made(10)));
    expect(only).toMatchObject({ at: at(10), status: { id: 'c', name: 'C' }, typeId: '1' });
  });

  it('is taken as it stands where it was there before', () => {
    for (const minute of [0, -60]) {
      expect(steps(fresh, way, made(minute))).toEqual(['edited 01:30 c 1']);
    }
    expect(steps(fresh, [retyped(6, 90, '1', '2')])).toEqual(['edited 01:30 c 1']);
    expect(lastOf(fresh, known(way))).toEqual(way[2]);
    expect(lastOf(fresh, known(way, { until: Date.parse(at(30)) }))).toEqual(way[1]);
    expect(lastOf(fresh, known([]))).toEqual({ id: '0', at: new Date(0).toISOString() });
    expect(lastOf(fresh, known(null))).toBeNull();
    expect(lastOf(followed(10), known(way))).toBeNull();
  });

  it('was made when its event says so where an import dates it back', () => {
    const change = event({ cause: 'created', at: at(15) });
    const [step] = stepsOf(fresh, settings, known([], made(-999, { change })));
    expect(step).toMatchObject({
      ...{ cause: 'created', at: at(15), author: { accountId: 'pm', kind: 'unknown' } },
    });
    const near = stepsOf(fresh, settings, known([], made(14, { change })));
    expect(near[0]).toMatchObject({ at: at(14), author: ds });
    expect(steps(fresh, [], made(-999, { change: event({ at: at(15) }) }))).toEqual([
      'edited 00:15 c 1',
    ]);
  });

  it('begins at its arrival where it came since the project is followed', () => {
    const past = [moved(6, 20, 'a', 'b'), arrived(7, 30), moved(8, 40, 'b', 'c')];
    expect(steps(fresh, past, made(10))).toEqual(['arrived 00:30 b 1', 'moved 00:40 c 1']);
    const before = [arrived(7, -30), moved(8, 40, 'b', 'c')];
    expect(steps(fresh, before, made(10))).toEqual(['edited 01:30 c 1']);
  });

  it('begins at the change of its event, or at one that this one overtook within an hour', () => {
    const change = event({ cause: 'moved', at: at(40), fromStatusId: 'b', toStatusId: 'c' });
    const from = (minute: number) => [moved(6, minute, 'a', 'b'), moved(8, 40, 'b', 'c')];
    const count = (past: PastChange[], by = change) => steps(fresh, past, { change: by }).length;
    expect(count(from(5))).toBe(2);
    // Before the project was followed, or more than an hour before: no event of it is still to come.
    expect(count(from(0))).toBe(1);
    const late = (minute: number) => [moved(6, minute, 'a', 'b'), moved(8, 90, 'b', 'c')];
    const later = { ...change, at: at(90) };
    expect([count(late(30), later), count(late(29), later)]).toEqual([2, 1]);
    expect(count([retyped(6, 5, '1', '2'), moved(8, 40, 'b', 'c')])).toBe(2);
    // Its event is of before the project was followed, and what came since counts with it.
    const since = someSettings({ registeredAt: at(45) });
    const both = known([moved(8, 40, 'b', 'c'), moved(9, 60, 'c', 'd')], { change });
    expect(told(stepsOf(fresh, since, both))).toEqual(['moved 00:40 c 1', 'moved 01:00 d 1']);
    const field = [entry(6, 5, { stageField: { to: 'Data' } }), moved(8, 40, 'b', 'c')];
    expect(count(field)).toBe(1);
  });

  it('begins at a change of its work type, the nearest to the event', () => {
    const past = [retyped(6, 39.5, '1', '2'), retyped(7, 40.1, '2', '3')];
    const change = event({ cause: 'retyped', at: at(40) });
    const before = someSettings({ registeredAt: at(39.8) });
    expect(told(stepsOf(fresh, before, known(past, { change })))).toEqual(['retyped 00:40 c 3']);
  });
});
