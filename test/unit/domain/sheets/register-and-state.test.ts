import { describe, expect, it } from 'vitest';
import { sheetKinds } from '../../../../src/contract/records/sheets';
import type { SheetContent, SheetValue, SheetVersion } from '../../../../src/contract/types';
import {
  registerRisks,
  riskWords,
  severityWords,
} from '../../../../src/domain/sheets/register-risks';
import { reviewOfSheet } from '../../../../src/domain/sheets/review-of-sheet';
import { sheetDigest, stateOfVersion } from '../../../../src/domain/sheets/state';
import { daysAgo } from '../../../support/builders/builders';
import { aNumber, aRow, choice, only, person, rowsWith, stated, text } from './rows';

const watch = { kind: 'watch', watch: 'psi', level: 'warning' } as const;
const accepted = { kind: 'accepted', by: 'approver', at: daysAgo(1) } as const;
const work = { kind: 'work-item', issueKey: 'AI-9' } as const;

const full: Record<string, SheetValue> = {
  ...{ title: text('Wrong team'), effect: text('A week late'), rate: stated(0.02) },
  ...{ severity: choice('serious'), residual: choice('minor'), trigger: watch },
  ...{ treatment: text('A person reads along'), work, owner: person('pm'), acceptance: accepted },
};

const risksOf = (...rows: Record<string, SheetValue>[]) =>
  registerRisks({ content: { risks: rowsWith(...rows) } });

describe('a risk of the register', () => {
  it('has each part of its row', () => {
    expect(risksOf(full)).toEqual([
      {
        ...{ id: 'r1', title: 'Wrong team', effect: 'A week late', rate: stated(0.02) },
        // The third severity and the fourth band (1 to 10 in 100): places 2 and 3, five together.
        ...{ severity: 'serious', residual: 'minor', level: 'high', trigger: watch },
        ...{ treatment: 'A person reads along', issueKey: 'AI-9', owner: 'pm', accepted },
      },
    ]);
  });

  it('is open in each part that nobody filled in, and called by its place', () => {
    expect(risksOf(full, {})[1]).toEqual({
      ...{ id: 'r2', title: 'risk 2', effect: null, rate: null, severity: null, residual: null },
      ...{ level: null, trigger: null, treatment: null, issueKey: null, owner: null },
      accepted: null,
    });
  });

  it('takes no value of another kind for its answer', () => {
    const wrong = Object.fromEntries(
      Object.keys(full).map((field) => [field, { kind: 'date', date: '2026-11-20' } as const]),
    );
    expect(risksOf(wrong)).toEqual(risksOf({}));
    expect(risksOf({ ...wrong, title: choice('a') })).toEqual(risksOf({}));
  });

  const minor = choice('minor');
  it.each([
    // Minor is the second of five: with "possible" it comes to three, which is medium.
    ['its upper end', aNumber({ estimate: 0.0005, upper: 0.005 }), 'medium'],
    ['its value where it has no end', aNumber({ estimate: 0.0005, upper: null }), 'low'],
    ['what is stated', stated(0.5), 'high'],
  ])('is as high as its rate at worst: %s', (_what, rate, level) => {
    expect(risksOf({ severity: minor, rate })[0]).toMatchObject({ rate, level });
  });

  it('is of no level while severity or rate is open', () => {
    expect(risksOf({ severity: minor }, { rate: stated(0.5) }).map(({ level }) => level)).toEqual([
      null,
      null,
    ]);
  });

  it('is none where nobody has saved one', () => {
    expect(registerRisks(null)).toEqual([]);
    expect(registerRisks({ content: {} })).toEqual([]);
  });

  it('is told with its treatment, or that there is none', () => {
    const [risk, open] = risksOf(full, { title: text('Too slow') });
    expect(risk && riskWords(risk)).toBe('Wrong team: A person reads along');
    expect(open && riskWords(open)).toBe('Too slow: no treatment is written down');
  });

  it('has its severity in words, also of a scale from before', () => {
    expect(severityWords('minor')).toBe('Minor: repaired the same day');
    expect(severityWords('grave')).toBe('grave');
  });
});

describe('how a review names the sheet that it is about', () => {
  it.each(sheetKinds)('%s', (kind) => {
    const isNamed = kind === 'model-card' || kind === 'bias-checklist';
    expect(reviewOfSheet(kind)).toEqual({ kind: isNamed ? kind : 'other-artifact', subject: kind });
  });
});

const aVersion = (over: Partial<SheetVersion> = {}): SheetVersion => ({
  ...{ kind: 'data-sheet', version: 3, digest: 'd'.repeat(64), owner: 'pm' },
  ...{ reviewBy: daysAgo(-30), savedBy: 'ds', savedAt: daysAgo(1), content: {}, gaps: [] },
  model: { name: 'claims-doc', version: '1.4.0' },
  ...over,
});

describe('what an item keeps of a version of a sheet', () => {
  it('is who saved what when, and nothing of its content', () => {
    expect(stateOfVersion(aVersion())).toEqual({
      ...{ kind: 'data-sheet', version: 3, digest: 'd'.repeat(64), owner: 'pm' },
      ...{ reviewBy: daysAgo(-30), savedBy: 'ds', savedAt: daysAgo(1) },
      ...{ gaps: { count: 0, named: [] }, declared: null, triggers: [] },
    });
  });

  it('is how many gaps it has, and the first six by name', () => {
    const gaps = Array.from({ length: 7 }, (_none, index) => ({
      ...{ section: 's', field: null, row: null, what: `gap ${index + 1}` },
    }));
    expect(stateOfVersion(aVersion({ gaps })).gaps).toEqual({
      ...{ count: 7, named: ['gap 1', 'gap 2', 'gap 3', 'gap 4', 'gap 5', 'gap 6'] },
    });
  });

  const declaredOf = (
    values: Record<string, SheetValue>,
    kind: SheetVersion['kind'] = 'model-card',
  ) => stateOfVersion(aVersion({ kind, content: { declared: only(values) } })).declared;
  const metric = text('recall');

  it('is what a model card declares, stated or of a run', () => {
    expect(declaredOf({ metric, value: stated(0.91) })).toEqual({ metric: 'recall', value: 0.91 });
    expect(declaredOf({ metric, value: aNumber() })).toEqual({ metric: 'recall', value: 0.9 });
  });

  it('is no declaration where a part of it is open, or of another sheet', () => {
    expect(declaredOf({ metric })).toBeNull();
    expect(declaredOf({ value: stated(0.91) })).toBeNull();
    expect(declaredOf({ metric: choice('recall'), value: stated(0.91) })).toBeNull();
    expect(declaredOf({ metric, value: text('0.91') })).toBeNull();
    expect(declaredOf({ metric, value: stated(0.91) }, 'data-sheet')).toBeNull();
    expect(stateOfVersion(aVersion({ kind: 'model-card' })).declared).toBeNull();
  });

  const triggersOf = (content: SheetContent, kind: SheetVersion['kind'] = 'risk-register') =>
    stateOfVersion(aVersion({ kind, content })).triggers;

  it('is what sets the risks of a register off, each watch and level once', () => {
    const critical = { ...watch, level: 'critical' } as const;
    const content = {
      risks: rowsWith({ trigger: watch }, {}, { trigger: watch }, { trigger: critical }),
    };
    expect(triggersOf(content)).toEqual([
      { watch: 'psi', level: 'warning' },
      { watch: 'psi', level: 'critical' },
    ]);
    expect(triggersOf({ risks: rowsWith({ trigger: text('psi') }) })).toEqual([]);
    expect(triggersOf({})).toEqual([]);
    expect(triggersOf(content, 'data-sheet')).toEqual([]);
  });

  it('is thirty triggers at most', () => {
    const risks = Array.from({ length: 31 }, (_none, index) =>
      aRow({ trigger: { ...watch, watch: `w${index}` } }, `r${index}`),
    );
    expect(triggersOf({ risks })).toHaveLength(30);
  });
});

describe('the digest of a version', () => {
  const version = aVersion({ content: { use: only({ what: text('Reads') }) } });

  it.each<[string, Partial<SheetVersion>]>([
    ['kind', { kind: 'model-card' }],
    ['owner', { owner: 'ds' }],
    ['day of review', { reviewBy: daysAgo(-31) }],
    ['content', { content: {} }],
  ])('is another with another %s', (_what, over) => {
    expect(sheetDigest({ ...version, ...over })).not.toBe(sheetDigest(version));
  });

  it('is the same whoever saves it, and whenever', () => {
    const again = { ...version, version: 4, savedBy: 'pm', savedAt: daysAgo(0) };
    expect(sheetDigest(again)).toBe(sheetDigest(version));
    expect(sheetDigest(version)).toMatch(/^[0-9a-f]{64}$/u);
  });
});
