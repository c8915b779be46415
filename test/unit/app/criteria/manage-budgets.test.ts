import { describe, expect, it } from 'vitest';
import {
  askForRenewal,
  grantAskedRenewal,
  planBudget,
  withdrawAskedRenewal,
} from '../../../../src/app/criteria/manage-budgets';
import type { DeclaredPlan } from '../../../../src/contract/types';
import type { Item } from '../../../../src/domain/item/item';
import { aCount, anEvaluation, anItem, daysAgo } from '../../../support/builders/builders';
import { accessTo, memorySite, someIssue } from '../../../support/builders/memory-ports';

const CRITERIA = 'accuracy >= 90% @95%\nrecall >= 80% @95% where age>60';
const UNUSED = 'a'.repeat(64);
const USED = 'b'.repeat(64);
const plan: DeclaredPlan = { kind: 'equal', looks: 3 };
const looked = anItem(CRITERIA, [anEvaluation([aCount('accuracy', 91, 100)])]);
const [accuracy = '', recall = ''] = (looked.locked?.criteria ?? []).map(({ id }) => id);
const reason = 'The last runs were on old letters.';

const site = (item: Item | null = looked) => {
  const { deps, state } = memorySite({ item });
  const evaluations: typeof deps.evaluations = {
    recent: () => Promise.resolve([]),
    onDataset: (sha256) =>
      Promise.resolve(sha256 === USED ? [{ issueId: '9', issueKey: 'AI-9' }] : []),
  };
  const own = { ...deps, evaluations };
  const as = (who: string) => accessTo(someIssue(), who);
  return {
    state,
    budgets: () => state.item?.budgets ?? [],
    plan: (criterionId: string, chosen: DeclaredPlan | null = plan) =>
      planBudget(own)(as('pm'), { issue: 'AI-1', criterionId, plan: chosen }),
    ask: (criterionId = accuracy, dataset = UNUSED) =>
      askForRenewal(own)(as('pm'), { issue: 'AI-1', criterionId, dataset, reason, plan }),
    grant: (who = 'ds', id = 'id-1') => grantAskedRenewal(own)(as(who), { issue: 'AI-1', id }),
    withdraw: (id = 'id-1') => withdrawAskedRenewal(own)(as('pm'), { issue: 'AI-1', id }),
  };
};

const request = {
  ...{ id: 'id-1', dataset: UNUSED, reason, plan, askedBy: 'pm', askedAt: daysAgo(0) },
};

describe('a plan of an error budget', () => {
  it('is declared for one criterion before its first run, and may be taken back', async () => {
    const { plan: declare, budgets, state } = site();
    await declare(recall);
    expect(budgets().map((budget) => budget.plan)).toEqual([null, plan]);
    expect(state.entries).toMatchObject([
      {
        kind: 'budget-planned',
        body: { id: budgets()[1]?.id, metric: 'recall', slice: 'age>60', plan },
      },
    ]);
    await declare(recall, null);
    expect(budgets()[1]?.plan).toBeNull();
  });

  it('is refused after the first run, and for a criterion that is not locked', async () => {
    const { plan: declare, state } = site();
    await expect(declare(accuracy)).rejects.toMatchObject({
      ...{ code: 'conflict', message: '1 run was held against this criterion already.' },
      hint: expect.stringContaining('before the first run') as string,
    });
    const missing = {
      code: 'not-found',
      message: expect.stringMatching(/^That criterion/u) as string,
    };
    await expect(declare('gone')).rejects.toMatchObject(missing);
    await expect(site(anItem('')).plan(accuracy)).rejects.toMatchObject(missing);
    expect(state.entries).toEqual([]);
  });
});

describe('a renewal of an error budget', () => {
  it('is asked for with the data, the reason and the plan that it is to have', async () => {
    const { ask, budgets, state } = site();
    await ask();
    expect(budgets().map((budget) => budget.request)).toEqual([request, null]);
    expect(state.entries).toMatchObject([
      {
        kind: 'renewal-asked',
        body: { budget: budgets()[0]?.id, metric: 'accuracy', slice: null, request },
      },
    ]);
  });

  it('is not asked for twice, before the first run, or on data that a run has used', async () => {
    const { ask, state } = site();
    for (const [criterion, data] of [
      [recall, UNUSED],
      [accuracy, USED],
    ] as const) {
      await expect(ask(criterion, data)).rejects.toMatchObject({ code: 'conflict' });
    }
    expect(state.entries).toEqual([]);
    await ask();
    await expect(ask()).rejects.toMatchObject({
      message: 'A renewal of this budget is asked for already.',
    });
  });

  it('is granted by another person: the budget of that data begins anew', async () => {
    const { ask, grant, budgets, state } = site();
    await ask();
    await expect(grant('pm')).rejects.toMatchObject({ code: 'forbidden' });
    await grant('ds');
    expect(budgets()[0]).toMatchObject({
      ...{ sha256: UNUSED, looked: 0, spent: 0, plan, request: null },
      renewals: [{ dataset: UNUSED, reason, askedBy: 'pm', grantedBy: 'ds', at: daysAgo(0) }],
    });
    expect(budgets()[1]).toEqual(looked.budgets[1]);
    expect(state.entries.at(-1)).toMatchObject({
      kind: 'renewal-granted',
      body: { budget: budgets()[0]?.id, metric: 'accuracy', slice: null, dataset: UNUSED },
    });
  });

  it('is not granted once a run has used its data', async () => {
    const [first, ...others] = looked.budgets;
    if (first === undefined) throw new Error('no budget');
    const asked = { ...first, request: { ...request, dataset: USED } };
    const { grant, budgets } = site({ ...looked, budgets: [asked, ...others] });
    await expect(grant()).rejects.toMatchObject({
      ...{ code: 'conflict', message: 'A run has used this data set already.' },
    });
    expect(budgets()[0]).toEqual(asked);
  });

  it('is taken back or turned down, and may be asked for again', async () => {
    const { ask, withdraw, budgets, state } = site();
    await ask();
    await withdraw();
    expect(budgets()).toEqual(looked.budgets);
    expect(state.entries.at(-1)).toMatchObject({
      kind: 'renewal-withdrawn',
      body: { budget: budgets()[0]?.id, metric: 'accuracy', slice: null },
    });
    await ask();
    expect(budgets()[0]?.request).not.toBeNull();
  });

  it('is not found where nobody has asked for it', async () => {
    const missing = {
      code: 'not-found',
      message: expect.stringMatching(/^That renewal/u) as string,
    };
    for (const { grant, withdraw } of [site(), site(null)]) {
      await expect(grant()).rejects.toMatchObject(missing);
      await expect(withdraw()).rejects.toMatchObject(missing);
    }
  });
});
