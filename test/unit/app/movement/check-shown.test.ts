import { describe, expect, it } from 'vitest';
import { projectionOf } from '../../../../src/app/item/project-item';
import type { PastChange } from '../../../../src/app/jira-ports';
import { checkShown } from '../../../../src/app/movement/check-shown';
import { changeFinding } from '../../../../src/domain/gate/findings';
import type { Item } from '../../../../src/domain/item/item';
import { anItem, daysAgo } from '../../../support/builders/builders';
import { aFinding } from '../../../support/builders/governance-builders';
import { memorySite, only, someSettings } from '../../../support/builders/memory-ports';

type Setting = { to?: string | null; author?: PastChange['author'] };

/** An entry of the changelog by which somebody set the stage field so many days ago. */
const setting = (
  days: number,
  { to = 'Deployment', author = { accountId: 'account-ds', kind: 'person' } }: Setting = {},
): PastChange => ({
  ...{ id: String(1000 - days), at: daysAgo(days), author, status: null },
  ...{ type: null, project: null, stageField: { to } },
});

type Start = { item?: Item; settings?: ReturnType<typeof someSettings> };

/** An item in Validation of which Jira shows what is true; the stage field can be set beside it. */
const site = ({ item = anItem('accuracy >= 90%'), settings = someSettings() }: Start = {}) => {
  const { deps, state } = memorySite({ item, settings });
  const past: PastChange[] = [];
  const check = checkShown({
    ...deps,
    issues: { ...deps.issues, past: () => Promise.resolve([...past]) },
    projects: only('projects', {}),
  });
  /** Lets Jira show the truth but for the field as it was set last, and looks. */
  const look = async (): Promise<void> => {
    const { property, fields } = projectionOf(state.item ?? item, settings, state.now);
    const stage = past.at(-1)?.stageField?.to ?? null;
    Object.assign(state, { property, fields: { ...fields, stage } });
    await check('10001');
  };
  const set = (entry: PastChange): Promise<void> => {
    past.push(entry);
    return look();
  };
  /** Somebody set the field and put it back before anybody looked; the entry is handed over. */
  const putBack = (entry: PastChange): Promise<void> => {
    const { property, fields } = projectionOf(state.item ?? item, settings, state.now);
    Object.assign(state, { property, fields });
    return check('10001', entry);
  };
  const settle = (): void => {
    const { item: known } = state;
    const last = known?.findings.at(-1);
    if (known === null || last === undefined) throw new Error('nothing was found');
    const settled = { resolvedAt: daysAgo(0), resolvedBy: 'account-pm' };
    state.item = changeFinding(known, last.id, settled);
  };
  const found = () => state.item?.findings.map(({ at, sentence }) => [at, sentence]);
  const told = () => state.entries.map(({ kind }) => kind);
  return { state, past, check, putBack, look, set, settle, found, told };
};

const byHand = 'by hand, where it follows the status';

describe('a stage field that somebody set', () => {
  it('is one finding with who and when, however often it is looked at', async () => {
    const { state, set, look, found, told } = site();
    await set(setting(2));
    await look();
    expect(found()).toEqual([
      [daysAgo(2), `the field "AI lifecycle stage" was set to Deployment ${byHand}`],
    ]);
    expect(state.item?.findings[0]).toMatchObject({
      ...{ kind: 'projection-changed', accountId: 'account-ds', resolvedAt: null },
    });
    expect(told()).toEqual(['finding-raised']);
  });

  it('is found no second time by the same entry once somebody settled it', async () => {
    const { set, settle, look, found, told } = site();
    await set(setting(2));
    settle();
    await look();
    expect(found()).toHaveLength(1);
    expect(told()).toEqual(['finding-raised']);
  });

  it('is found again where somebody sets it again after it was settled', async () => {
    const { set, settle, found, told } = site();
    await set(setting(2));
    settle();
    await set(setting(1));
    expect(found()?.map(([at]) => at)).toEqual([daysAgo(2), daysAgo(1)]);
    expect(told()).toEqual(['finding-raised', 'finding-raised']);
  });

  it('is found beside what else was found of the item', async () => {
    const item = anItem('accuracy >= 90%', [], { findings: [aFinding()] });
    const { state, set } = site({ item });
    await set(setting(2));
    expect(state.item?.findings.map(({ kind }) => kind)).toEqual([
      'moved-without-gate',
      'projection-changed',
    ]);
  });

  it('that somebody emptied says so', async () => {
    const { set, found } = site();
    await set(setting(2, { to: null, author: null }));
    expect(found()).toEqual([[daysAgo(2), `the field "AI lifecycle stage" was emptied ${byHand}`]]);
  });

  it('that says where the item stands is nothing to find', async () => {
    const { set, found } = site();
    await set(setting(2, { to: 'Validation' }));
    expect(found()).toEqual([]);
  });

  it('moves nothing where the status tells the stage, even past an open gate', async () => {
    const { state, set, found } = site({ item: anItem('', [], { stage: 'inception' }) });
    await set(setting(2, { to: 'Data' }));
    expect(state.item?.stage).toBe('inception');
    expect(found()).toEqual([
      [daysAgo(2), `the field "AI lifecycle stage" was set to Data ${byHand}`],
    ]);
  });

  it('that says where the item has come to meanwhile is nothing to find', async () => {
    const { state, set, found } = site();
    state.meanwhile = (stored) =>
      stored === null ? null : { ...stored, rev: stored.rev + 1, stage: 'deployment' };
    await set(setting(2));
    expect(found()).toEqual([]);
  });

  it('that said where the item stood before it went on is nothing to find', async () => {
    const moves = [
      { to: 'data', at: daysAgo(20) },
      { to: 'validation', at: daysAgo(8) },
    ];
    const before = site({ item: anItem('accuracy >= 90%', [], { moves }) });
    await before.set(setting(9, { to: 'Data' }));
    expect(before.found()).toEqual([]);
    const since = site({ item: anItem('accuracy >= 90%', [], { moves }) });
    await since.set(setting(8, { to: 'Data' }));
    expect(since.found()).toHaveLength(1);
  });
});

describe('a stage field that was put back before anybody looked', () => {
  it('is found by its entry, which is told of', async () => {
    const { putBack, found, told } = site();
    await putBack(setting(2));
    expect(found()?.map(([at]) => at)).toEqual([daysAgo(2)]);
    expect(told()).toEqual(['finding-raised']);
  });

  it('is nothing to find or to write where it says where the item stands', async () => {
    const { state, putBack, found } = site();
    await putBack(setting(2, { to: 'Validation' }));
    expect([found(), state.shown]).toEqual([[], []]);
  });
});

describe('a stage field that is out of step', () => {
  const show = ({ state }: ReturnType<typeof site>, stage: string, property: unknown): void => {
    Object.assign(state, { property, fields: { ...state.fields, stage } });
  };
  const forged = { gate: 'open' };

  it('names nobody where the last who set it gave it another value', async () => {
    const here = site();
    here.past.push(setting(3), setting(2, { to: 'Data' }));
    show(here, 'Deployment', null);
    await here.check('10001');
    expect([here.found(), here.state.shown]).toEqual([[], ['validation']]);
  });

  it('is found beside a property that somebody else wrote, each told of', async () => {
    const here = site();
    here.past.push(setting(2));
    show(here, 'Deployment', forged);
    await here.check('10001');
    expect(here.found()?.map(([at]) => at)).toEqual([daysAgo(2), daysAgo(0)]);
    expect(here.told()).toEqual(['finding-raised', 'finding-raised']);
  });
});

describe('where no status stands for a stage, the stage field', () => {
  const byField = someSettings({ statusStages: {} });

  it('moves the item where the gate of the stage lets it, and is nothing to find', async () => {
    const item = anItem('', [], { stage: 'inception' });
    const { state, set, found, told } = site({ item, settings: byField });
    await set(setting(2, { to: 'Data' }));
    expect(state.item?.stage).toBe('data');
    expect(found()).toEqual([]);
    expect(told()).toEqual(['gate-decided', 'stage-moved']);
  });

  it('is a finding where the gate holds, and the item stays', async () => {
    const { state, set, found } = site({ settings: byField });
    await set(setting(2));
    expect(state.item?.stage).toBe('validation');
    expect(found()).toEqual([
      [
        daysAgo(2),
        'the field "AI lifecycle stage" was set to Deployment past the gate of that stage',
      ],
    ]);
  });

  it('is a finding of its own where the policy asks for a person and none set it', async () => {
    const { policy } = byField;
    const settings = { ...byField, policy: { ...policy, personMoves: ['data'] } };
    const { state, set, found } = site({ settings });
    await set(setting(2, { to: 'Data', author: { accountId: 'a-script', kind: 'machine' } }));
    expect(state.item?.stage).toBe('validation');
    expect(found()).toEqual([
      [
        daysAgo(2),
        'the field "AI lifecycle stage" was set to Data by no person, where the policy asks for one',
      ],
    ]);
  });
});
