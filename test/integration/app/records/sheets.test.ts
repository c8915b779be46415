import { describe, expect, it } from 'vitest';
import {
  accountOf,
  approveBoth,
  ledgerOf,
  seedPerfectProject,
  shownDigest,
  toldOf,
} from '../../../support/governed';
import {
  completeContent,
  factsOf,
  list,
  once,
  saveSheet,
  sheetInput,
  text,
} from '../../../support/builders/sheets';
import type { TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const site: TestSite = withTestSite(async (fresh) => {
  await seedPerfectProject(fresh);
  fresh.jira.admin.createIssue({ projectKey: 'AI', summary: 'Answers to letters' });
  await fresh.drain();
});

const issue = 'AI-1';

const cardContent = async () => completeContent(await factsOf(site))['model-card'];

const checkOf = async (id: string) => {
  const { checks } = await site.must('pm', 'gate.evaluate', { issue, stage: 'deployment' });
  return checks.find((check) => check.id === id);
};

describe('the gate of deployment under regulated', () => {
  it('refuses an item whose card lacks limitations, naming the field', async () => {
    expect((await checkOf('artifacts-complete'))?.state).toBe('met');
    const { limits: _limits, ...rest } = await cardContent();
    await site.must('pm', 'sheet.save', sheetInput(site, 'model-card', rest));
    expect(await checkOf('artifacts-complete')).toMatchObject({
      state: 'unmet',
      observed: 'the model card lacks known limitations',
    });
    const moved = await site.move('pm', 'AI-1', 'Deployment');
    expect(moved.status).toBe(400);
    expect(await moved.text()).toContain('known limitations');
  });

  it('is not met by three documents called "x"', async () => {
    const { records } = await site.must('pm', 'item.get', { issue: 'AI-2' });
    expect(records.sheets).toEqual([]);
    for (const kind of ['model-card', 'bias-checklist', 'risk-register'] as const) {
      await site.must('pm', 'artifact.set', {
        ...{ issue: 'AI-2', kind, title: 'x', link: null, version: '1', declared: null },
        ...{ owner: accountOf(site, 'pm'), reviewBy: '2027-06-01T00:00:00.000Z' },
      });
    }
    const { checks } = await site.must('pm', 'gate.evaluate', {
      ...{ issue: 'AI-2', stage: 'deployment' },
    });
    expect(checks.find(({ id }) => id === 'artifacts-complete')).toMatchObject({
      state: 'unmet',
      observed: 'no model card; no bias checklist; no risk register',
    });
  });

  it('is not met by a card that says "x" in every field', async () => {
    const x = text('x');
    const content = {
      use: once({ what: x, 'for-whom': x }),
      limits: once({ limitations: list('x') }),
    };
    expect(await saveSheet(site, 'model-card', content)).toMatchObject({
      error: { code: 'invalid-input', where: 'content.use.only.what' },
    });
  });
});

describe('a risk', () => {
  it('whose trigger names no watch is refused', async () => {
    const content = completeContent({ ...(await factsOf(site)), watch: 'no-such-watch' });
    expect(await saveSheet(site, 'risk-register', content['risk-register'])).toMatchObject({
      error: {
        code: 'invalid-input',
        where: 'content.risks.r1.trigger',
        message: expect.stringContaining('"no-such-watch" names no watch') as string,
      },
    });
  });

  it('is accepted by somebody entitled who did not write it, until it changes', async () => {
    const content = completeContent(await factsOf(site))['risk-register'];
    const [risk] = content['risks'] ?? [];
    const changed = {
      risks: [{ id: 'r1', values: { ...risk?.values, title: text('Letters go astray') } }],
    };
    await site.must('pm', 'sheet.save', sheetInput(site, 'risk-register', changed));
    expect((await checkOf('artifacts-complete'))?.observed).toBe(
      'the risk register lacks acceptance of what is left of "Letters go astray"',
    );
    const accept = { issue, row: 'r1', version: 3 };
    expect(await site.call('pm', 'sheet.accept', accept)).toMatchObject({
      error: { code: 'forbidden', where: 'row' },
    });
    expect(await site.call('ds', 'sheet.accept', accept)).toMatchObject({
      error: { code: 'forbidden' },
    });
    await site.must('approver', 'sheet.accept', accept);
    expect((await checkOf('artifacts-complete'))?.state).toBe('met');
    expect(await ledgerOf(site, 'residual-accepted')).toHaveLength(2);
  });

  it('takes its rate from a run, and no number of a run that is not there', async () => {
    const content = completeContent({ ...(await factsOf(site)), run: 'f'.repeat(64) });
    const [risk] = content['risk-register']['risks'] ?? [];
    const other = { risks: [{ id: 'r9', values: risk?.values ?? {} }] };
    expect(await saveSheet(site, 'risk-register', other)).toMatchObject({
      error: { where: 'content.risks.r9.rate' },
    });
  });
});

describe('a sheet', () => {
  it('shows the false positive rate of a group with its interval, or as a gap', async () => {
    const ask = async () => {
      const { numbers } = await site.must('pm', 'sheet.get', { issue, kind: 'bias-checklist' });
      return numbers.find(
        ({ metric, slice }) => metric === 'false_positive_rate' && slice === 'age>60',
      );
    };
    expect(await ask()).toMatchObject({ number: null });
    const { status } = await site.post({
      ...{ issue, model: 'claims-doc', modelVersion: '1.4.0', dataset: { id: 'holdout-v3' } },
      results: [{ metric: 'fpr', slice: 'age>60', successes: 12, trials: 400 }],
    });
    expect(status).toBe(202);
    await site.drain();
    const found = (await ask())?.number;
    expect(found).toMatchObject({ estimate: 0.03, trials: 400, successes: 12 });
    // Clopper-Pearson of 12 in 400: 1.56 % to 5.18 %.
    expect(found?.lower).toBeCloseTo(0.0156, 3);
    expect(found?.upper).toBeCloseTo(0.0518, 3);
  });

  it('keeps its versions, and tells field by field how they differ', async () => {
    const content = await cardContent();
    const limits = once({ limitations: list('Fails on letters written by hand.') });
    await site.must('pm', 'sheet.save', sheetInput(site, 'model-card', { ...content, limits }));
    const view = await site.must('pm', 'sheet.get', { issue, kind: 'model-card' });
    expect(view.versions.map(({ version }) => version)).toEqual([1, 2]);
    expect(view.changes).toEqual([
      {
        ...{ section: 'Limitations', row: null, field: 'Known limitations' },
        before: 'Fails on letters written by hand.; Knows German only.',
        after: 'Fails on letters written by hand.',
      },
    ]);
    const first = await site.must('pm', 'sheet.get', { issue, kind: 'model-card', version: 1 });
    expect(first.saved?.content['limits']?.[0]?.values['limitations']).toMatchObject({
      items: ['Fails on letters written by hand.', 'Knows German only.'],
    });
    const told = await toldOf(site, 'sheet-saved');
    expect(told.at(-1)?.sentence).toMatch(/saved version 2 of the model card$/);
    expect(told.at(-1)?.details).toEqual(['changed: Known limitations', 'complete']);
  });

  it('is prefilled from runs and item, and saved by nobody until a person does', async () => {
    const view = await site.must('pm', 'sheet.get', { issue: 'AI-1', kind: 'data-sheet' });
    expect(view.saved).toBeNull();
    const { records } = await site.must('pm', 'item.get', { issue });
    expect(records.sheets.map(({ kind }) => kind)).not.toContain('data-sheet');
    const card = await site.must('pm', 'sheet.get', { issue: 'AI-2', kind: 'model-card' });
    expect(card.prefilled['use']?.[0]?.values['what']).toMatchObject({ kind: 'text' });
    expect(card.gaps.map(({ what }) => what)).toContain('known limitations');
  });

  it('says where it declares another accuracy than was tested', async () => {
    const content = await cardContent();
    const declared = once({ metric: text('accuracy'), value: { kind: 'stated', value: 0.999 } });
    await site.must('pm', 'sheet.save', sheetInput(site, 'model-card', { ...content, declared }));
    const { findings } = await site.must('pm', 'sheet.get', { issue, kind: 'model-card' });
    expect(findings[0]).toMatch(
      /^The card declares accuracy 99\.9%, tested is 97\.\d% to 98\.\d%\.$/,
    );
    expect((await checkOf('declared-accuracy-matches'))?.state).toBe('unmet');
  });
});

describe('a drift alarm', () => {
  const reviewsOf = async (key: string) => {
    const { monitoring } = await site.must('pm', 'item.get', { issue: key });
    return monitoring.reviews
      .filter(({ done }) => done === null)
      .map(({ kind, subject, cause, from }) => ({ kind, subject, cause, from }));
  };

  it('turns card, register, checklist and approvals of the item and of one that depends on it to review due', async () => {
    const made = () => site.jira.admin.createIssue({ projectKey: 'AI', summary: 'Another model' });
    const [linked, other] = [made().key, made().key];
    // The one that depends is the outer end: `linked` depends on AI-1.
    site.jira.admin.link('Dependence', linked, 'AI-1');
    site.jira.admin.link('Relates', other, 'AI-1');
    for (const key of [linked, other]) {
      await site.must('pm', 'item.describe', {
        ...{ issue: key, systemType: 'document-classifier', modelName: key, modelVersion: '1' },
      });
      for (const kind of ['model-card', 'risk-register', 'bias-checklist', 'data-sheet'] as const) {
        await site.must('pm', 'sheet.save', sheetInput(site, kind, {}, key));
      }
    }
    for (const key of [linked, other]) {
      await site.must('approver', 'approval.give', {
        ...{ issue: key, stage: 'deployment', role: 'risk' },
        digest: await shownDigest(site, { issue: key }),
      });
    }
    await approveBoth(site);
    expect((await site.move('pm', 'AI-1', 'Deployment')).status).toBe(204);
    await site.drain();
    await site.must('pm', 'monitoring.report', {
      ...{
        issue,
        watch: 'accuracy',
        value: 0.5,
        level: 'warning',
        note: 'measured by hand on the letters of May',
      },
    });
    await site.drain();
    const own = await reviewsOf('AI-1');
    expect(own.map(({ kind, subject }) => (kind === 'approval' ? kind : subject)).sort()).toEqual([
      ...['approval', 'approval', 'bias-checklist', 'model-card', 'risk-register'],
    ]);
    for (const { cause } of own) expect(cause).toMatch(/accuracy/);
    const theirs = await reviewsOf(linked);
    expect(
      theirs.map(({ kind, subject }) => (kind === 'approval' ? kind : subject)).sort(),
    ).toEqual(['approval', 'bias-checklist', 'model-card', 'risk-register']);
    for (const { cause, from } of theirs) {
      expect(cause).toMatch(/^A work item that this one depends on drifted: .*accuracy/);
      expect(from).toBe('AI-1');
    }
    expect(await reviewsOf(other)).toEqual([]);
    expect(await reviewsOf('AI-2')).toEqual([]);
    expect((await toldOf(site, 'review-raised', linked)).at(-1)?.sentence).toMatch(/4 things/);
    // The next version settles the review.
    await site.must('pm', 'sheet.save', {
      ...sheetInput(site, 'model-card', await cardContent()),
      reviewBy: '2027-07-01T00:00:00.000Z',
    });
    expect((await reviewsOf('AI-1')).map(({ subject }) => subject)).not.toContain('model-card');
  });

  it('is no news to others where only the model is another one: sheets are due, and say why', async () => {
    await site.must('pm', 'item.describe', {
      ...{ issue, systemType: 'document-classifier', modelName: 'claims-doc', modelVersion: '2.0' },
    });
    expect((await reviewsOf('AI-1')).map(({ subject, cause }) => [subject, cause])).toEqual([
      ['model-card', 'The model is claims-doc 2.0, it was claims-doc 1.4.0'],
      ['bias-checklist', 'The model is claims-doc 2.0, it was claims-doc 1.4.0'],
      ['risk-register', 'The model is claims-doc 2.0, it was claims-doc 1.4.0'],
    ]);
  });
});
