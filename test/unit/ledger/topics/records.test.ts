import { describe, expect, it } from 'vitest';
import { ledgerBodies } from '../../../support/builders/ledger-bodies';
import { appliedTo, toldOf, WRITTEN } from '../../../support/builders/ledger-entries';
import {
  aHandoff,
  anArtifact,
  aRisk,
  aSheet,
  keeping,
  safeguards as stops,
  someData,
} from '../../../support/builders/records-builders';

const changed = { field: 'version', before: '1.0', after: '1.1' };
const asChanged = { changes: [changed], isNew: false };

describe('records in words', () => {
  it('tell a hand-off and its answer', () => {
    expect(toldOf('handoff-offered')).toEqual({
      sentence: 'PM offered the hand-off from data to model',
      details: ['labels checked'],
    });
    const kind = 'application-operations';
    expect(toldOf('handoff-answered', { kind, accepted: false, note: 'no runbook' })).toEqual({
      sentence: 'PM declined the hand-off from application to operations',
      details: ['no runbook'],
    });
  });

  it('tell data that is registered, changed, ready or gone', () => {
    expect(toldOf('dependency-set')).toEqual({
      sentence: 'PM registered the data dependency claims 2025',
      details: ['source: warehouse'],
    });
    expect(toldOf('dependency-set', asChanged)).toEqual({
      sentence: 'PM changed the data dependency claims 2025',
      details: ['version 1.0 → 1.1'],
    });
    expect(toldOf('dependency-ready', { ready: false })).toEqual({
      sentence: 'PM said that the data claims 2025 is not ready',
      details: [],
    });
    expect(toldOf('dependency-removed')).toEqual({
      sentence: 'PM removed the data dependency claims 2025',
      details: ['not needed'],
    });
    expect(toldOf('no-data-declared')).toEqual({
      sentence: 'PM declared that the item needs no data',
      details: ['a bought model'],
    });
  });

  it('tell documents and risks', () => {
    expect(toldOf('artifact-set')).toEqual({
      sentence: 'PM added the document the model-card',
      details: ['version 1.0'],
    });
    expect(toldOf('artifact-set', asChanged)).toEqual({
      sentence: 'PM changed the document the model-card',
      details: ['version 1.0 → 1.1'],
    });
    expect(toldOf('artifact-removed')).toEqual({
      sentence: 'PM removed the document the model-card',
      details: ['wrong'],
    });
    expect(toldOf('risk-set')).toEqual({
      sentence: 'PM wrote down the risk a standard',
      details: ['a person looks again'],
    });
    expect(toldOf('risk-set', asChanged)).toEqual({
      sentence: 'PM changed the risk a standard',
      details: ['version 1.0 → 1.1'],
    });
    expect(toldOf('risk-closed')).toEqual({
      sentence: 'PM closed the risk a standard',
      details: ['gone'],
    });
  });

  it('tell what stops an agent, what judges it, and what follows it', () => {
    expect(toldOf('safeguards-set')).toEqual({
      sentence: 'PM set the safeguards, with autonomy 2 of 4',
      details: ['stopped by: feature flag, on call'],
    });
    expect(toldOf('judge-set')).toEqual({
      sentence: 'PM set the agreement of the judge judge with people: kappa 0.7 on 90 answers',
      details: [],
    });
    expect(toldOf('decommission-planned')).toEqual({
      sentence: 'PM planned the decommission',
      details: ['successor: none, the product ends'],
    });
    expect(toldOf('early-retirement-decided', { from: null })).toEqual({
      sentence: 'PM decided to retire it early, from no stage',
      details: ['the vendor ends the service in May'],
    });
  });
});

describe('a sheet in words', () => {
  const change = (field: string, place = 'Limits') => ({ place, field, before: null, after: 'x' });
  const details = (changes: ReturnType<typeof change>[], more = 0): string[] =>
    toldOf('sheet-saved', { changes, more }).details;

  it('is named in the middle of a sentence, with its version', () => {
    expect(toldOf('sheet-saved', { state: aSheet('data-sheet', { version: 3 }) })).toEqual({
      sentence: 'PM saved version 3 of the data sheet',
      details: ['changed: Known limitations', 'complete'],
    });
    expect(toldOf('residual-accepted')).toEqual({
      sentence: 'PM accepted what is left of the risk Wrong team',
      details: ['version 1 of the risk register'],
    });
  });

  it('names up to six fields, each once', () => {
    const fields = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(details(fields.map((field) => change(field)))).toEqual([
      'changed: a, b, c, d, e, f',
      'complete',
    ]);
    expect(details([...fields, 'g'].map((field) => change(field)))).toEqual([
      'changed: a, b, c, d, e, f and more',
      'complete',
    ]);
    expect(details([change('a', 'row 1'), change('a', 'row 2')])).toEqual([
      'changed: a',
      'complete',
    ]);
  });

  it('says that more was changed than is kept', () => {
    expect(details([change('a')], 1)).toEqual(['changed: a and more', 'complete']);
    expect(details([])).toEqual(['complete']);
  });

  it('counts its gaps, names them, and says where there are more', () => {
    const gaps = (count: number, named: string[]): string[] =>
      toldOf('sheet-saved', {
        changes: [],
        state: aSheet('model-card', { gaps: { count, named } }),
      }).details;
    expect(gaps(1, ['owner'])).toEqual(['1 gap: owner']);
    expect(gaps(2, ['owner', 'limits'])).toEqual(['2 gaps: owner, limits']);
    expect(gaps(3, ['owner', 'limits'])).toEqual(['3 gaps: owner, limits and more']);
  });
});

describe('an item behind a record', () => {
  const { records } = keeping({});

  it('has what was set last, by whom and when', () => {
    const signed = { setBy: WRITTEN.by, setAt: WRITTEN.at };
    const item = keeping({ safeguards: stops, needsNoData: { reason: 'none', by: 'ds', at: '' } });
    const after = (part: Partial<typeof records>) => ({
      ...item,
      records: { ...item.records, ...part },
    });
    const { 'judge-set': judge, 'decommission-planned': end } = ledgerBodies;
    const { 'early-retirement-decided': early, 'safeguards-set': safeguards } = ledgerBodies;
    expect(appliedTo(item, 'safeguards-set')).toEqual(
      after({ safeguards: { ...safeguards.to, ...signed } }),
    );
    expect(appliedTo(item, 'judge-set')).toEqual(after({ judge: { ...judge.to, ...signed } }));
    expect(appliedTo(item, 'decommission-planned')).toEqual(
      after({ decommission: { ...end, ...signed } }),
    );
    expect(appliedTo(item, 'early-retirement-decided')).toEqual(
      after({ earlyRetirement: { ...early, ...WRITTEN } }),
    );
    expect(appliedTo(item, 'no-data-declared')).toEqual(
      after({ needsNoData: { reason: 'a bought model', ...WRITTEN } }),
    );
    expect(appliedTo(item, 'dependency-set')).toEqual(
      after({ dependencies: [someData()], needsNoData: null }),
    );
  });

  it('has one sheet of each kind, the newest', () => {
    const old = [aSheet('model-card'), aSheet('bias-checklist')];
    const item = keeping({ sheets: old });
    const state = aSheet('model-card', { version: 2 });
    const after = (...sheets: typeof old) => ({ ...item, records: { ...item.records, sheets } });
    expect(appliedTo(item, 'sheet-saved', { state })).toEqual(after(old[1] ?? state, state));
    const register = aSheet('risk-register', { version: 4 });
    expect(appliedTo(item, 'residual-accepted', { state: register })).toEqual(
      after(...old, register),
    );
  });

  it('has each record in its place, changed only where it is meant', () => {
    const cards = [anArtifact('model-card'), anArtifact('bias-checklist')];
    const risks = [aRisk('standard'), aRisk('drift-trigger')];
    const item = keeping({ artifacts: cards, risks });
    const newer = anArtifact('model-card', { version: '2.0' });
    expect(appliedTo(item, 'artifact-set', { record: newer })?.records.artifacts).toEqual([
      newer,
      cards[1],
    ]);
    expect(appliedTo(item, 'artifact-removed')?.records.artifacts).toEqual([cards[1]]);
    expect(appliedTo(item, 'risk-closed')?.records.risks).toEqual([
      { ...risks[0], closedAt: WRITTEN.at },
      risks[1],
    ]);
    const answered = { accepted: true, note: 'fine', ...WRITTEN };
    const offers = [aHandoff({ id: 'h0' }), aHandoff()];
    expect(
      appliedTo(keeping({ handoffs: offers }), 'handoff-answered', { note: 'fine' })?.records
        .handoffs,
    ).toEqual([offers[0], { ...offers[1], answer: answered }]);
  });
});
