import { describe, expect, it } from 'vitest';
import type { PastChange } from '../../../../src/app/jira-ports';
import { followPast } from '../../../../src/app/movement/follow-past';
import type { Known } from '../../../../src/app/movement/past-steps';
import type { ProjectSettings } from '../../../../src/contract/types';
import { newFinding, passedGateId } from '../../../../src/domain/gate/findings';
import { newItem, standingIn, type Item } from '../../../../src/domain/item/item';
import { emptyHead } from '../../../../src/ledger/chain';
import { someIssue, someSettings, statusOfStage } from '../../../support/builders/memory-ports';

const REGISTERED = Date.parse('2026-11-10T00:00:00.000Z');
const at = (minute: number): string => new Date(REGISTERED + minute * 60_000).toISOString();
const settings = someSettings({ registeredAt: at(0) });
const ds = { accountId: 'ds', kind: 'person' as const };
const robot = { accountId: 'assay', kind: 'machine' as const };

const entry = (id: number, minute: number, change: Partial<PastChange> = {}): PastChange => ({
  ...{ id: `${id}`, at: at(minute), author: ds, status: null, type: null, project: null },
  stageField: null,
  ...change,
});
const status = (from: string, to: string) => ({
  status: { from: statusOfStage(from), to: statusOfStage(to), toName: to },
});
const type = (to: string) => ({ type: { from: '1', to, fromName: 'Task', toName: `Type ${to}` } });
const arrival = { project: { from: '10009', to: '10000', fromName: 'BI', toName: 'AI' } };

const fresh = newItem({ id: '10001', key: 'AI-1', projectId: '10000' }, emptyHead);
const inStage = (stage: string, over: Partial<Item> = {}): Item => ({
  ...standingIn(fresh, stage, at(1)),
  ...{ rev: 2, statusId: statusOfStage(stage), followed: { id: '1', at: at(1) } },
  ...over,
});

type Follow = { known?: Partial<Known>; rules?: ProjectSettings };

const follow = (
  item: Item,
  past: PastChange[] | null,
  { known = {}, rules = settings }: Follow = {},
) =>
  followPast(item, rules, {
    issue: someIssue({ createdAt: at(-60), status: { id: statusOfStage('data'), name: 'Data' } }),
    change: { cause: 'edited', accountId: null, at: null, fromStatusId: null, toStatusId: null },
    ...{ past, earlier: null, now: REGISTERED + 90 * 60_000 },
    ...known,
  });
const kinds = (made: ReturnType<typeof follow>): string[] =>
  (made?.events ?? []).map(({ kind }) => kind);

describe('an item that goes through its changelog', () => {
  it('makes each move once, and remembers how far it is', () => {
    const past = [
      entry(5, 10, status('inception', 'data')),
      entry(6, 20, status('data', 'experimentation')),
    ];
    const made = follow(inStage('inception'), past);
    expect(made?.item).toMatchObject({
      ...{ stage: 'experimentation', stageSince: at(20), followed: { id: '6', at: at(20) } },
    });
    expect(made?.events.map((event) => [event.kind, event.at])).toEqual([
      ['stage-moved', at(10)],
      ['stage-moved', at(20)],
    ]);
    expect(follow({ ...inStage('inception'), ...made?.item }, past)).toBeNull();
  });

  it('writes down how far it is where an entry changes nothing, and nothing where there is none', () => {
    const made = follow(inStage('data'), [entry(5, 10, { stageField: { to: 'Data' } })]);
    expect(made).toEqual({
      ...{ item: inStage('data', { followed: { id: '5', at: at(10) } }), events: [] },
    });
    expect(follow(inStage('data'), [])).toBeNull();
    expect(follow(inStage('data'), null)).toBeNull();
  });

  it('is not taken as it stands by what has to be dated', () => {
    expect(follow(fresh, [], { known: { until: REGISTERED } })).toBeNull();
    const made = follow(fresh, []);
    expect(made?.item).toMatchObject({ stage: 'data', followed: { id: '0' } });
  });

  it('is not written down where nothing is made of it', () => {
    const none = someSettings({ statusStages: {}, registeredAt: at(0) });
    expect(follow(fresh, [entry(5, 10, type('2'))], { rules: none })).toBeNull();
    const others = someSettings({ governedTypes: ['9'], registeredAt: at(0) });
    expect(follow(fresh, [], { rules: others })).toBeNull();
  });
});

describe('reports of an item in use', () => {
  const plan = { setAt: at(2), everyDays: 7 } as unknown as NonNullable<Item['monitoring']['plan']>;
  const standing = inStage('deployment', { stageSince: at(5) });
  const item = { ...standing, monitoring: { ...standing.monitoring, plan } };

  it('are owed since it came into use, also where it left again before anybody knew', () => {
    const made = follow(item, [entry(5, 10, status('deployment', 'data'))]);
    expect(made?.item).toMatchObject({ stage: 'data', monitoring: { owedSince: at(5) } });
  });

  it('are owed for what it was by the time of a move, and asked of nothing without a time', () => {
    const past = [
      entry(5, 10, status('deployment', 'validation')),
      entry(6, 20, status('validation', 'deployment')),
      entry(7, 30, status('deployment', 'data')),
    ];
    expect(follow(item, past)?.item.monitoring.owedSince).toBe(at(5));
    const here = { ...item, statusId: statusOfStage('data') };
    const change = { cause: 'unknown', accountId: null, at: null, fromStatusId: null } as const;
    const made = follow(here, [], { known: { change: { ...change, toStatusId: null } } });
    expect(made?.item.monitoring.owedSince).toBeNull();
  });
});

describe('the ledger of an item', () => {
  it('has a new work type, by whom, and whether it is governed', () => {
    const rules = someSettings({ registeredAt: at(0), governedTypes: ['1', '2'] });
    const told = (to: string) =>
      follow(inStage('data'), [entry(5, 10, type(to))], { rules })?.events;
    expect(told('2')).toMatchObject([
      {
        ...{ kind: 'type-changed', at: at(10), actor: { kind: 'person', accountId: 'ds' } },
        body: { from: 'Task', to: 'Type 2', governed: true },
      },
    ]);
    expect(told('3')).toMatchObject([{ body: { governed: false } }]);
  });

  it('has where it came from, and what was decided there opens no gate here', () => {
    const decision = { stage: 'validation', at: at(0), allowed: true } as Item['decisions'][number];
    const entered = [{ stage: 'validation', at: at(0) }] as Item['entered'];
    const made = follow(inStage('data', { decisions: [decision], entered }), [
      entry(5, 10, arrival),
    ]);
    expect(made?.events[0]).toMatchObject({
      ...{ kind: 'project-changed', at: at(10), actor: { kind: 'person', accountId: 'ds' } },
      body: { from: { id: '10009', name: 'BI' }, to: { id: '10000', name: 'AI' } },
    });
    expect(made?.item.decisions).toMatchObject([{ stage: 'validation', allowed: false }]);
    expect(made?.item).toMatchObject({ stage: 'data' });
    expect(made?.item.entered.map(({ stage }) => stage)).not.toContain('validation');
  });

  it('has nothing of what happened before anybody saw it', () => {
    const past = [entry(5, 10, type('2')), entry(6, 20, { ...status('inception', 'data') })];
    const issue = someIssue({ createdAt: at(5), status: { id: statusOfStage('data'), name: '' } });
    const rules = someSettings({ registeredAt: at(0), governedTypes: ['2'] });
    expect(kinds(follow(fresh, past, { known: { issue }, rules }))).not.toContain('type-changed');
  });
});

describe('what happened in another project', () => {
  const past = [entry(5, 10, status('inception', 'data')), entry(6, 20, arrival)];

  it('is judged by the settings of that one, and by none where they are not known', () => {
    const item = inStage('inception');
    const known = follow(item, past, { known: { earlier: settings } });
    expect(kinds(known)).toEqual(['stage-moved', 'project-changed']);
    const unknown = follow(item, past);
    expect(unknown?.events.filter(({ at: when }) => when === at(10))).toEqual([]);
  });

  it('leaves it in its stage where no status of this one stands for any', () => {
    const made = follow(inStage('data'), [entry(6, 20, arrival)], {
      rules: someSettings({ statusStages: {}, registeredAt: at(0) }),
    });
    expect(made?.item.stage).toBe('data');
  });
});

describe('a move back that no person made', () => {
  const finding = newFinding({
    ...{ id: passedGateId('deployment', at(10)), kind: 'moved-without-gate', at: at(10) },
    ...{ accountId: 'ds', sentence: 'moved past its gate' },
  });
  const there = inStage('deployment', {
    ...{ stageSince: at(10), findings: [finding], followed: { id: '5', at: at(10) } },
  });
  const bypass = entry(5, 10, status('validation', 'deployment'));
  const back = (over: Partial<PastChange> = {}) =>
    entry(6, 11, { ...status('deployment', 'validation'), author: robot, ...over });
  const puttingBack = someSettings({ registeredAt: at(0), revertOnBypass: true });

  it.each([
    ['an app', robot],
    ['nobody whom Jira names', null],
  ])('is by %s the one that Assay made, and settles its finding', (_who, author) => {
    const made = follow(there, [bypass, back({ author })], { rules: puttingBack });
    expect(made?.item).toMatchObject({
      ...{ stage: 'validation', stageSince: at(11), statusId: statusOfStage('validation') },
      findings: [{ id: finding.id, reverted: true }],
    });
    expect(made?.events).toEqual([
      {
        ...{ at: at(11), actor: { kind: 'app' }, kind: 'stage-moved' },
        body: { from: 'deployment', to: 'validation', status: null, finding: finding.id },
      },
    ]);
  });

  it.each<[string, PastChange[], ProjectSettings, Partial<Item>]>([
    ['a person made', [bypass, back({ author: ds })], puttingBack, {}],
    ['the project does not ask for', [bypass, back()], settings, {}],
    [
      'leads where another one began, not its own',
      [
        entry(4, 9, status('validation', 'deployment')),
        entry(5, 10, status('data', 'deployment')),
        back(),
      ],
      puttingBack,
      {},
    ],
    [
      'begins where another one ended, not its own',
      [entry(5, 10, status('validation', 'data')), back()],
      puttingBack,
      {},
    ],
    ['leads elsewhere', [bypass, back(status('deployment', 'data'))], puttingBack, {}],
    ['the changelog knows no move for', [back()], puttingBack, {}],
    ['has no finding', [bypass, back()], puttingBack, { findings: [] }],
    [
      'was put back before',
      [bypass, back()],
      puttingBack,
      { findings: [{ ...finding, reverted: true }] },
    ],
    [
      'is about another move',
      [bypass, back()],
      puttingBack,
      { findings: [{ ...finding, at: at(9) }] },
    ],
  ])('is a move like any other where it is one that %s', (_what, past, rules, over) => {
    const made = follow({ ...there, ...over }, past, { rules });
    const move = made?.events.find(({ kind }) => kind === 'stage-moved');
    expect(move?.actor.kind).toBe(past.at(-1)?.author?.kind === 'person' ? 'person' : 'agent');
    expect(move?.body).not.toMatchObject({ finding: finding.id });
  });
});
