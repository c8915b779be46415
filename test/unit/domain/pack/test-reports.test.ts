import { describe, expect, it } from 'vitest';
import type { CriterionVerdict, Evaluation } from '../../../../src/contract/types';
import { itemSheets, type SheetInput } from '../../../../src/domain/pack/sheets';
import { anItem, daysAgo } from '../../../support/builders/builders';
import { anApproval, boundTo } from '../../../support/builders/governance-builders';
import { factsIn, headingsIn, rowsUnder, sectionUnder, smallIn, strayIn } from './page-parts';
import { aRun, measured, recordOfRun, sheetInput } from './sheet-input';

const LINE = 'accuracy >= 90% @95%';

const verdictOf = ({ decision }: SheetInput): CriterionVerdict => {
  const [verdict] = decision?.criteria ?? [];
  if (verdict === undefined) throw new Error('nothing was judged');
  return verdict;
};

/** The report of the one criterion, with its verdict changed. */
const reportOf = (change: Partial<CriterionVerdict> = {}, input = sheetInput()): string => {
  const { decision } = input;
  const criteria = [{ ...verdictOf(input), ...change }];
  const page = itemSheets({ ...input, decision: decision && { ...decision, criteria } });
  return sectionUnder(page, `Test report: ${LINE}`);
};

const withRun = (over: Partial<Evaluation>): SheetInput =>
  sheetInput(measured(), { records: [recordOfRun({ ...aRun(), ...over })] });

describe('a test report', () => {
  it('tells criterion, model, data, numbers and run, each by its name', () => {
    const input = sheetInput();
    const { method, budget, sentence } = verdictOf(input);
    const report = reportOf({ lower: 0.95, upper: 0.98 }, input);
    expect(report).toContain(`<p><strong>PASS</strong>: ${sentence.replaceAll('>', '&gt;')}</p>`);
    expect(factsIn(report)).toEqual({
      'Work item': 'AI-1',
      'Date of this report': daysAgo(0),
      Criteria: `version 1, locked ${daysAgo(7)} by P. Manager (account-pm)`,
      'SHA-256 of the criteria': input.item.locked?.digest,
      ...{ Model: 'claims-doc', 'Model version': '1.4.0', 'Data set': 'holdout-v3' },
      'SHA-256 of the data set': 'a'.repeat(64),
      ...{ Metric: 'accuracy', Group: 'the whole data set' },
      ...{ 'Samples (n)': '1000', Successes: '970', Estimate: '97.00%' },
      ...{ Interval: '95.00% to 98.00%', 'How the interval was made': method },
      'Approximate because': 'it is not approximate',
      ...{ Target: '>= 90.00%', Look: '1', 'Error budget': budget?.sentence },
      ...{ 'Run began': daysAgo(1.1), 'Run recorded': daysAgo(1), 'Before the lock': 'no' },
      'Sent by': 'a pipeline',
      'Attested by': 'nobody: the numbers are what a tool reported',
    });
    expect(smallIn(report)).toBe(`Record: evaluation/${aRun().digest}`);
  });

  it('says "not stated" of all that no run has said', () => {
    const item = anItem(LINE, []);
    const report = reportOf({}, sheetInput(item, { records: [] }));
    const facts = factsIn(report);
    const unstated = Object.keys(facts).filter((name) => facts[name] === 'not stated');
    expect(unstated).toEqual([
      ...['Model version', 'Data set', 'SHA-256 of the data set', 'Samples (n)', 'Successes'],
      ...['Estimate', 'Interval', 'How the interval was made', 'Look', 'Run began'],
      ...['Run recorded', 'Before the lock', 'Sent by'],
    ]);
    expect(facts['Model']).toBe('claims-doc');
    expect(rowsUnder(report, 'Signers')).toBe('Nobody has approved a gate on this run.');
    expect(smallIn(report)).toBe('Record: none');
  });

  it('says nothing of criteria that are locked no more', () => {
    const input = sheetInput();
    const facts = factsIn(reportOf({}, { ...input, item: { ...input.item, locked: null } }));
    expect([facts['Criteria'], facts['SHA-256 of the criteria']]).toEqual([
      ...['not stated', 'not stated'],
    ]);
  });

  it.each([
    [0.95, 0.98, '95.00% to 98.00%'],
    [null, 0.98, 'no lower bound to 98.00%'],
    [0.95, null, '95.00% to no upper bound'],
    [null, null, 'not stated'],
  ])('tells the bounds %s and %s as "%s"', (lower, upper, told) => {
    expect(factsIn(reportOf({ lower, upper }))['Interval']).toBe(told);
  });

  it('tells a number that is no share in its own unit, to five digits', () => {
    const facts = factsIn(
      reportOf({ unit: 'number', comparator: '<=', target: 200, estimate: 180.12345 }),
    );
    expect([facts['Target'], facts['Estimate']]).toEqual(['<= 200', '180.12']);
  });

  const evidence = verdictOf(sheetInput()).evidence;
  it.each([
    ['of a group', { slice: 'age>60' }, 'Group', 'age>60'],
    ['that is approximate', { approximate: 'few cases' }, 'Approximate because', 'few cases'],
    ['without a budget', { budget: null }, 'Look', 'not stated'],
    ['without a budget', { budget: null }, 'Error budget', 'not stated'],
    [
      'of a run from before the lock',
      { evidence: evidence && { ...evidence, postHoc: true } },
      'Before the lock',
      'the run began before, or does not say',
    ],
  ] as [string, Partial<CriterionVerdict>, string, string][])(
    'of a result %s says so: %j',
    (_which, change, name, told) => {
      expect(factsIn(reportOf(change))[name]).toBe(told);
    },
  );

  const attested = {
    ...{ by: 'release key', key: 'b'.repeat(64), at: null },
    ...{ predicateType: 'https://example.test/result', statement: 'c'.repeat(64) },
  };
  it.each([
    [
      'a person',
      { postedBy: { kind: 'person', accountId: 'account-owner' } },
      'Sent by',
      'M. Owner (account-owner)',
    ],
    [
      'a person without a name',
      { postedBy: { kind: 'person', accountId: 'account-ds' } },
      'Sent by',
      'account-ds',
    ],
    [
      'a pipeline with a named secret',
      { postedBy: { kind: 'pipeline', secret: 'nightly' } },
      'Sent by',
      'a pipeline, secret nightly',
    ],
    ['who attests it', { attested }, 'Attested by', 'release key'],
    ['another model', { model: { name: 'other-doc', version: '1.4.0' } }, 'Model', 'other-doc'],
    ['a model without a name', { model: { name: null, version: '1.4.0' } }, 'Model', 'claims-doc'],
  ] as [string, Partial<Evaluation>, string, string][])(
    'tells of its run that it is of %s',
    (_which, change, name, told) => {
      expect(factsIn(reportOf({}, withRun(change)))[name]).toBe(told);
    },
  );

  it('takes what it says of the run from the record of that run only', () => {
    const of = (records: SheetInput['records']) =>
      factsIn(reportOf({}, sheetInput(measured(), { records })))['Sent by'];
    const run = recordOfRun(aRun());
    const other = recordOfRun(aRun({ runId: 'another' }));
    expect(of([other])).toBe('not stated');
    expect(of([{ ...run, kind: 'draft' }])).toBe('not stated');
    expect(of([{ ...run, value: {} }, run, other])).toBe('a pipeline');
  });

  it('names who signed a gate on its run, and nobody who signed on another', () => {
    const item = measured();
    const other = { ...boundTo(item), evidence: ['d'.repeat(64)] };
    const approvals = [
      anApproval(item),
      anApproval(item, { id: 'approval-2', accountId: 'account-risk', role: 'risk' }),
      anApproval(item, { id: 'approval-3', basis: other }),
    ];
    expect(rowsUnder(reportOf({}, sheetInput({ ...item, approvals })), 'Signers')).toEqual([
      ['Who', 'As', 'Gate', 'When'],
      ['M. Owner (account-owner)', 'model owner', 'Deployment', daysAgo(0.5)],
      ['account-risk', 'risk', 'Deployment', daysAgo(0.5)],
    ]);
  });

  it('shows what people wrote as text and never as tags', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const report = reportOf({ sentence: hostile, slice: hostile, method: hostile });
    expect(report).not.toContain('<img');
    expect(factsIn(report)['Group']).toBe(hostile);
  });
});

describe('the page of a work item', () => {
  it('begins with what the item is and which pack it is in', () => {
    const item = measured({ impact: { impacts: ['money'], tier: 'medium' } });
    const page = itemSheets(sheetInput(item));
    expect(page).toContain('<title>AI-1: test reports, sign-off and governance records</title>');
    expect(page).toContain('<h1>AI-1</h1>');
    expect(factsIn(page)).toEqual({
      ...{ Stage: 'Validation', Model: 'claims-doc', 'Model version': '1.4.0', Tier: 'medium' },
      ...{ Pack: 'pack-1', Site: 'site-one', Made: daysAgo(0) },
    });
    expect(headingsIn(page)).toEqual([`Test report: ${LINE}`, 'Sign-off: Deployment gate']);
  });

  it('says where stage, model and tier are not known', () => {
    const item = anItem('', [], { stage: null, model: { name: null, version: null, setBy: null } });
    expect(factsIn(itemSheets(sheetInput(item)))).toMatchObject({
      ...{ Stage: 'no stage', Model: 'not stated', 'Model version': 'not stated' },
      Tier: 'not stated',
    });
  });

  it('has a report for each criterion, by what decided it', () => {
    const item = anItem(`${LINE}\nrecall >= 80% @95%`, [aRun()]);
    const page = itemSheets(sheetInput(item));
    expect(headingsIn(page).slice(0, 2)).toEqual([
      `Test report: ${LINE}`,
      'Test report: recall >= 80% @95%',
    ]);
    expect(strayIn(page)).toBe('');
  });

  it('still has the reports of an item that was retired, which has no gate ahead', () => {
    const input = sheetInput(measured({ stage: 'decommission' }), { decision: null });
    const page = itemSheets(input);
    expect(headingsIn(page)).toEqual([`Test report: ${LINE}`]);
    expect(page).toContain('<strong>PASS</strong>');
    expect(factsIn(sectionUnder(page, `Test report: ${LINE}`))).toMatchObject({
      ...{ Estimate: '97.00%', 'Sent by': 'a pipeline' },
    });
  });
});
