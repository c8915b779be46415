import { describe, expect, it } from 'vitest';
import { allChecks } from '../../../../src/domain/gate/checks';
import { carriedByChecks } from '../../../../src/domain/frameworks/carried/by-checks';
import {
  carriedByRecords,
  recordTitles,
} from '../../../../src/domain/frameworks/carried/by-records';
import { coverageOf } from '../../../../src/domain/frameworks/coverage';
import { ownControlsOfCheck } from '../../../../src/domain/frameworks/own-controls';
import { datedObligations, isStale } from '../../../../src/domain/frameworks/dates';
import { packs } from '../../../../src/domain/frameworks/packs';
import { fullId } from '../../../../src/domain/frameworks/packs/pack';
import { ownPack } from '../../../support/builders/own-pack';

const known = new Set(packs.flatMap((pack) => pack.controls.map((one) => fullId(pack, one))));

describe('what carries controls', () => {
  it.each(allChecks)('$id names only controls that are, each with a reason', ({ id, controls }) => {
    const reasons = carriedByChecks[id] ?? {};
    expect(controls.filter((control) => !known.has(control))).toEqual([]);
    expect(controls.filter((control) => reasons[control] === undefined)).toEqual([]);
  });

  it('is about checks and controls that are there', () => {
    const checks = new Set(allChecks.map(({ id }) => id));
    expect(Object.keys(carriedByChecks).filter((id) => !checks.has(id))).toEqual([]);
    const named = [...Object.values(carriedByChecks), ...Object.values(carriedByRecords)];
    const controls = named.flatMap((reasons) => Object.keys(reasons));
    expect(controls.filter((control) => !known.has(control))).toEqual([]);
  });

  it('calls each kind of record by its own name', () => {
    expect(new Set(Object.values(recordTitles)).size).toBe(Object.keys(carriedByRecords).length);
  });

  it('claims no compliance', () => {
    const named = [...Object.values(carriedByChecks), ...Object.values(carriedByRecords)];
    const reasons = named.flatMap((one) => Object.values(one));
    expect(reasons.filter((reason) => /complian|conform|fulfil|satisf/iu.test(reason))).toEqual([]);
    expect(reasons.filter((reason) => reason.length < 10)).toEqual([]);
  });

  it('shows what carries a control, and which controls have nothing', () => {
    const iso = packs.find(({ id }) => id === 'ISO/IEC-42001');
    if (iso === undefined) throw new Error('no pack');
    const coverage = coverageOf(iso);
    const validation = coverage.find(({ id }) => id === 'A.6.2.4');
    expect(validation?.carriedBy.map(({ by }) => by.id)).toContain('criteria-met');
    expect(coverage.filter(({ carriedBy }) => carriedBy.length === 0).map(({ id }) => id)).toEqual([
      ...['A.2.2', 'A.2.3', 'A.4.2', 'A.4.4', 'A.4.5', 'A.5.5', 'A.8.3', 'A.9.2', 'A.9.3'],
      ...['A.10.3', 'A.10.4'],
    ]);
  });

  it('shows each carrier with its reason, checks of gates first', () => {
    const psf = packs.find(({ id }) => id === 'PSF');
    if (psf === undefined) throw new Error('no pack');
    const coverage = coverageOf(psf);
    expect(coverage.map(({ id, title, group }) => ({ id, title, group }))).toEqual(psf.controls);
    expect(coverage.find(({ id }) => id === 'PSF-3.4')?.carriedBy).toEqual([
      {
        by: { kind: 'check', id: 'data-dependencies-ready' },
        reason: 'Provenance of data is on record.',
      },
      {
        by: { kind: 'record', id: 'data-sheet' },
        reason: 'Provenance of training data is documented.',
      },
    ]);
  });

  it('finds the controls of an own pack that a check carries', () => {
    expect(ownControlsOfCheck([ownPack], 'criteria-met')).toEqual(['ACME:POL-1']);
    expect(ownControlsOfCheck([ownPack], 'stage-order')).toEqual([]);
    // A record of that name is no check.
    expect(ownControlsOfCheck([ownPack], 'ledger')).toEqual([]);
    const second = { ...ownPack, id: 'ACME-2' };
    expect(ownControlsOfCheck([ownPack, second], 'criteria-met')).toEqual([
      ...['ACME:POL-1', 'ACME-2:POL-1'],
    ]);
  });
});

describe('dates of obligations', () => {
  const eu = packs.find(({ id }) => id === 'EU-AI-Act');
  const at = Date.parse('2026-11-28T15:00:00Z');

  it('counts down to the amended date, the next one first', () => {
    const dated = datedObligations(eu ?? { obligations: [] }, at);
    expect(dated.map(({ id, days }) => [id, days]).slice(0, 4)).toEqual([
      ['marking', 4],
      ['new-prohibitions', 4],
      ['high-risk-annex-iii', 369],
      ['high-risk-annex-i', 613],
    ]);
    // What applies already stands behind, the oldest first.
    expect(dated.slice(4).map(({ id, date }) => [id, date])).toEqual([
      ['literacy-and-prohibitions', '2025-02-02'],
      ['general-purpose', '2025-08-02'],
      ['general-application', '2026-08-02'],
    ]);
  });

  it('is 0 on the day itself, whatever the hour', () => {
    const night = Date.parse('2027-12-02T23:59:00Z');
    const [first] = datedObligations(eu ?? { obligations: [] }, night).filter(
      ({ id }) => id === 'high-risk-annex-iii',
    );
    expect(first?.days).toBe(0);
  });

  it('count what applies today as applying already', () => {
    const on = (original: string) => ({ id: original, title: 't', controls: [], original });
    const obligations = ['2026-11-28', '2026-11-27', '2026-11-29'].map((day) => ({
      ...{ ...on(day), amended: null },
    }));
    expect(datedObligations({ obligations }, at).map(({ id, days }) => [id, days])).toEqual([
      ['2026-11-29', 1],
      ['2026-11-27', -1],
      ['2026-11-28', 0],
    ]);
  });

  it('says when a pack is older than a year', () => {
    expect(isStale({ asOf: '2025-11-28' }, at)).toBe(false);
    expect(isStale({ asOf: '2025-11-27' }, at)).toBe(true);
  });
});
