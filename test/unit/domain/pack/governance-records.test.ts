import { describe, expect, it } from 'vitest';
import type { SheetContent, SheetValue, SheetVersion } from '../../../../src/contract/types';
import type { Json } from '../../../../src/domain/canonical-json';
import { governanceSheets, newestSheets } from '../../../../src/domain/pack/governance-sheets';
import type { PackRecord } from '../../../../src/domain/pack/records';
import { packIndex, type IndexInput } from '../../../../src/domain/pack/sheets';
import { itemSheets } from '../../../../src/domain/pack/sheets';
import { daysAgo } from '../../../support/builders/builders';
import { factsIn, headingsIn, rowsUnder, sectionUnder, smallIn, strayIn } from './page-parts';
import { measured, sheetInput } from './sheet-input';

const text = (words: string): SheetValue => ({ kind: 'text', text: words });

const only = (values: Record<string, SheetValue>): SheetContent[string] => [
  { id: 'only', writers: [], values },
];

const aCard = (content: SheetContent, over: Partial<SheetVersion> = {}): SheetVersion => ({
  ...{ kind: 'model-card', version: 1, digest: 'f'.repeat(64), owner: 'account-pm', content },
  ...{ reviewBy: '2027-01-31', savedBy: 'account-ds', savedAt: daysAgo(5), gaps: [] },
  model: { name: 'claims-doc', version: '1.4.0' },
  ...over,
});

const recordOf = (sheet: SheetVersion): PackRecord => ({
  ...{ id: `sheet/${sheet.kind}/${sheet.version}`, kind: 'sheet' },
  value: JSON.parse(JSON.stringify(sheet)) as Json,
});

const names: Record<string, string> = { 'account-pm': 'P. Manager' };
const nameOf = (account: string): string => names[account] ?? account;

const pageOf = (...sheets: SheetVersion[]): string =>
  governanceSheets(sheets.map(recordOf), nameOf);

const use = { use: only({ what: text('Sorts claims.') }) };

/** Rows of facts under a heading, by their names. */
const saidUnder = (html: string, heading: string): Record<string, string> => {
  const rows = rowsUnder(html, heading);
  return typeof rows === 'string' ? {} : Object.fromEntries(rows as [string, string][]);
};

describe('a governance record on the page of its item', () => {
  it('is told with who answers for it, until when, and under which record it lies', () => {
    const page = pageOf(aCard(use, { version: 3 }));
    const section = sectionUnder(page, 'Model card, version 3');
    expect(factsIn(section)).toEqual({
      ...{ Owner: 'P. Manager', 'To review by': '2027-01-31' },
      ...{ Saved: `${daysAgo(5)} by account-ds`, Gaps: 'none', 'SHA-256': 'f'.repeat(64) },
    });
    expect(saidUnder(section, 'Intended use')).toEqual({ 'What it does': 'Sorts claims.' });
    expect(smallIn(section)).toBe('Record: sheet/model-card/3');
  });

  it('names its gaps', () => {
    const gap = (what: string) => ({ section: 'use', field: 'what', row: null, what });
    const gapsOf = (...gaps: SheetVersion['gaps']) => factsIn(pageOf(aCard({}, { gaps })))['Gaps'];
    expect(gapsOf(gap('what it does'))).toBe('1 gap: what it does');
    expect(gapsOf(gap('what it does'), gap('for whom'))).toBe('2 gaps: what it does, for whom');
  });

  it('leaves out sections of which nothing is said', () => {
    const page = pageOf(aCard({ ...use, training: only({}) }));
    expect([...page.matchAll(/<h3>(.*?)<\/h3>/gu)].map(([, title]) => title)).toEqual([
      'Intended use',
    ]);
    expect(strayIn(page)).toBe('');
  });

  it('names people, the run of a number, and who states one', () => {
    const run: SheetValue = {
      ...{ kind: 'run', run: 'a'.repeat(64), metric: 'recall', slice: null, estimate: 0.972 },
      ...{ lower: 0.961, upper: 0.98, trials: 500, successes: 486, dataset: null },
      ...{ modelVersion: '1.4.0', at: daysAgo(1) },
    };
    const page = pageOf(
      aCard({
        performance: [
          { id: 'p1', writers: [], values: { measures: text('recall'), value: run } },
          { id: 'p2', writers: [], values: { value: run } },
        ],
        declared: only({ value: { kind: 'stated', value: 0.97, by: 'account-pm' } }),
        oversight: only({ owner: { kind: 'person', person: 'account-pm' } }),
      }),
    );
    const told = `recall 97.2% (96.1% to 98.0%, n 500); record evaluation/${'a'.repeat(64)}`;
    expect(saidUnder(page, 'Measured performance: recall')).toEqual({
      ...{ Metric: 'recall', Value: told },
    });
    expect(saidUnder(page, 'Measured performance: number 2')).toEqual({ Value: told });
    expect(saidUnder(page, 'Declared accuracy')).toEqual({
      'Declared value': '0.97, as stated, by P. Manager',
    });
    expect(saidUnder(page, 'Oversight')).toEqual({ 'Who answers for it in use': 'P. Manager' });
  });

  it('names who accepted what is left of a risk', () => {
    const accepted: SheetValue = {
      ...{ kind: 'accepted', by: 'account-pm', at: '2026-11-18T09:00:00Z' },
    };
    const risks = [
      { id: 'r1', writers: [], values: { title: text('Late'), acceptance: accepted } },
    ];
    const page = pageOf(aCard({ risks }, { kind: 'risk-register' }));
    expect(saidUnder(page, 'Risks: Late')).toEqual({
      ...{ Risk: 'Late' },
      'Acceptance of what is left': 'accepted on 18 Nov 2026, by P. Manager',
    });
  });

  it('shows what people wrote as text', () => {
    const hostile = '<script>alert(1)</script>';
    const page = pageOf(aCard({ use: only({ what: text(hostile) }) }, { owner: hostile }));
    expect(page).not.toContain('<script>');
    expect(saidUnder(page, 'Intended use')).toEqual({ 'What it does': hostile });
  });

  it('stands behind the gates, with accounts beside the names', () => {
    const cards = [aCard(use), aCard(use, { kind: 'bias-checklist' })].map(recordOf);
    const page = itemSheets(sheetInput(measured(), { records: cards }));
    expect(strayIn(page)).toBe('');
    expect(headingsIn(page).slice(-2)).toEqual([
      ...['Model card, version 1', 'Bias checklist, version 1'],
    ]);
    expect(factsIn(sectionUnder(page, 'Model card, version 1'))['Owner']).toBe(
      'P. Manager (account-pm)',
    );
  });
});

describe('the newest governance records', () => {
  const told = (...records: PackRecord[]): string[] =>
    newestSheets(records).map(({ kind, version }) => `${kind} ${version}`);
  const card = (version: number) => recordOf(aCard(use, { version }));

  it('are one of each kind, whatever order the versions stand in', () => {
    const list = recordOf(aCard({}, { kind: 'bias-checklist' }));
    expect(told(card(1), list, card(3), card(2))).toEqual(['model-card 3', 'bias-checklist 1']);
  });

  it('are read from records of sheets only', () => {
    expect(told({ ...card(1), kind: 'draft' }, { ...card(2), value: {} })).toEqual([]);
  });

  it('keep the first of two records of one version', () => {
    const other = recordOf(aCard(use, { owner: 'another' }));
    expect(newestSheets([card(1), other])[0]?.owner).toBe('account-pm');
  });
});

describe('the index of a pack', () => {
  const index = (over: Partial<IndexInput['about']> = {}, more: Partial<IndexInput> = {}) =>
    packIndex({
      about: {
        ...{ id: 'pack-1', madeAt: daysAgo(0), askedBy: 'auditor', scope: { kind: 'project' } },
        project: { key: 'AI' },
        ...over,
      },
      ...{ site: 'site-one', fingerprint: 'a'.repeat(64), leftOut: { items: 1, entries: 2 } },
      items: [
        { key: 'AI-1', id: '10001', records: 11 },
        { key: 'AI-2', id: '10002', records: 7 },
      ],
      ...more,
    });

  it('tells whose pack it is, which key signed it, and how much was left out', () => {
    expect(index()).toContain('<title>Audit pack of AI</title>');
    expect(index()).toContain('<h1>Audit pack of AI</h1>');
    expect(factsIn(index())).toEqual({
      ...{ Made: daysAgo(0), Pack: 'pack-1', Site: 'site-one', Days: 'all' },
      'Key (SHA-256 fingerprint)': 'a'.repeat(64),
      'Left out': '1 work item and 2 entries that the person who asked may not see',
    });
    const one = index({}, { leftOut: { items: 0, entries: 1 } });
    expect(factsIn(one)['Left out']).toMatch(/^0 work items and 1 entry that /u);
  });

  it('names the days that it is limited to', () => {
    const scope = { kind: 'days', from: '2026-11-01', to: '2026-11-30' } as const;
    expect(factsIn(index({ scope }))['Days']).toBe('2026-11-01 to 2026-11-30');
  });

  it('lists its work items by number, each with a link to its sheets', () => {
    const rows = [
      ...index().matchAll(/<tr><td>(\d+)<\/td><td><a href="(.*?)">(.*?)<\/a>.*?(\d+)<\/td>/gu),
    ];
    expect(rows.map(([, ...cells]) => cells)).toEqual([
      ['1', 'sheets/10001.html', 'AI-1', '11'],
      ['2', 'sheets/10002.html', 'AI-2', '7'],
    ]);
  });

  it('is a page that runs no code and loads nothing', () => {
    expect(index()).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(index()).not.toMatch(/<script|src=|@import|url\(/u);
    expect(strayIn(index())).toBe('');
    const hostile = index({}, { items: [{ key: '<b>', id: '"><b>', records: 1 }] });
    expect(hostile).not.toContain('<b>');
  });
});
