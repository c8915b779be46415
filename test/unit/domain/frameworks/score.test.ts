import { describe, expect, it } from 'vitest';
import { psf } from '../../../../src/domain/frameworks/packs/psf';
import { scorePai8 } from '../../../../src/domain/frameworks/score/pai-8';
import { scorePsf } from '../../../../src/domain/frameworks/score/psf';
import { psfRules } from '../../../../src/domain/frameworks/score/psf-points';
import { judgeCriteria } from '../../../../src/domain/gate/decide-gate';
import { standardPolicy } from '../../../../src/domain/gate/policy';
import type { Item } from '../../../../src/domain/item/item';
import { registerRisks, type RegisterRisk } from '../../../../src/domain/sheets/register-risks';
import { aCount, anEvaluation, anItem } from '../../../support/builders/builders';
import { aWatch } from '../../../support/builders/monitoring-builders';
import { boundTo, anApproval } from '../../../support/builders/governance-builders';
import { keeping, safeguards } from '../../../support/builders/records-builders';

const factsOf = (item: Item, roles = {}, risks: readonly RegisterRisk[] = []) => ({
  ...{ item, risks },
  verdicts: judgeCriteria(item, standardPolicy),
  settings: { roles, policy: standardPolicy },
});

const pointOf = (item: Item, id: string) =>
  scorePsf(factsOf(item))
    .flatMap(({ criteria }) => criteria)
    .find((one) => one.id === id);

const levelOf = (item: Item, id: string, roles = {}) =>
  scorePai8(factsOf(item, roles)).find((one) => one.id === id);

const measuredBy = (successes: number): Item =>
  anItem('injection_blocked >= 95% @95%', [
    anEvaluation([aCount('injection_blocked', successes, 1000)]),
  ]);

describe('the self-score by the PSF', () => {
  it('counts a watch once, though a tool and a person report it under one name', () => {
    const item = anItem('');
    const watches = ['alert', 'report'].map((fingerprint) => aWatch({ fingerprint }));
    const monitoring = {
      ...item.monitoring,
      watches,
      lastReportAt: watches[0]?.observedAt ?? null,
    };
    expect(pointOf({ ...item, monitoring }, 'PSF-4.3')?.reason).toContain(': 1 watch reported, ');
  });

  it('has a rule for each of the 40 criteria, and a reason for each point', () => {
    expect(Object.keys(psfRules).sort()).toEqual(psf.controls.map(({ id }) => id).sort());
    const criteria = scorePsf(factsOf(anItem(''))).flatMap((one) => one.criteria);
    expect(criteria).toHaveLength(40);
    expect(criteria.filter(({ reason }) => reason.length < 10)).toEqual([]);
  });

  it('gives an empty item no point', () => {
    const empty = { ...anItem(''), model: { name: null, version: null, setBy: null } };
    const domains = scorePsf(factsOf(empty));
    expect(domains.map(({ score, rating }) => [score, rating])).toEqual(
      Array.from({ length: 8 }, () => [0, 'gap']),
    );
  });

  it('gives two points for what a run proves, one for what is only set', () => {
    expect(pointOf(measuredBy(990), 'PSF-1.1')).toMatchObject({
      points: 2,
      reason: expect.stringMatching(/is proven by a run/u) as string,
    });
    expect(pointOf(measuredBy(900), 'PSF-1.1')).toMatchObject({ points: 1 });
    expect(pointOf(anItem(''), 'PSF-1.1')).toMatchObject({ points: 0 });
  });

  it('gives one point for what somebody states, and none for what Assay cannot see', () => {
    const agent = { ...anItem(''), ...{ records: keeping({ safeguards }).records } };
    expect(pointOf(agent, 'PSF-6.4')).toMatchObject({ points: 1 });
    expect(pointOf(agent, 'PSF-1.4')).toMatchObject({
      points: 0,
      reason: expect.stringMatching(/does not see rate limits/u) as string,
    });
  });

  it('counts an approval only while it is about what is there', () => {
    const item = measuredBy(990);
    const approved = { ...item, approvals: [anApproval(item, { basis: boundTo(item) })] };
    expect(pointOf(approved, 'PSF-6.2')).toMatchObject({ points: 2 });
    const changed = { ...approved, model: { ...item.model, version: '2.0.0' } };
    expect(pointOf(changed, 'PSF-6.2')).toMatchObject({ points: 0 });
  });

  it('leaves out what a person stated as not applicable, with the reason', () => {
    const excluded = Object.fromEntries(
      ['1', '2', '3', '4', '5'].map((number) => [`PSF-8.${number}`, 'no vendor is involved']),
    );
    const domain = scorePsf(factsOf(anItem('')), excluded).find(({ id }) => id === 'PSF-8');
    expect(domain).toMatchObject({ score: null, rating: 'not-applicable' });
    expect(domain?.criteria[0]).toMatchObject({ points: null, reason: 'no vendor is involved' });
  });
});

describe('the levels of PAI-8', () => {
  it('count upwards, and say what the next one lacks', () => {
    const held = { risk: { groups: [], accounts: ['a'] } };
    expect(levelOf(anItem(''), 'C1', {})).toMatchObject({ level: 0 });
    expect(levelOf(anItem(''), 'C1', held)).toMatchObject({
      level: 1,
      reasons: ['The project names who holds which role.', 'No gate has decided on it yet.'],
    });
  });

  it('take risks from the register, with owner, treatment and a rate of a run', () => {
    const item = {
      ...anItem(''),
      impact: { impacts: ['customers' as const], tier: 'high' as const },
    };
    const values = {
      title: { kind: 'text' as const, text: 'Wrong team' },
      treatment: { kind: 'text' as const, text: 'A person reads every tenth answer.' },
      rate: { kind: 'stated' as const, value: 0.02, by: 'pm' },
    };
    const owner = { kind: 'person' as const, person: 'pm' };
    const scored = (more: object) =>
      scorePai8(
        factsOf(
          item,
          {},
          registerRisks({
            content: { risks: [{ id: 'r', writers: [], values: { ...values, ...more } }] },
          }),
        ),
      ).find(({ id }) => id === 'C2');
    const rate = {
      ...{ kind: 'run' as const, run: 'd', metric: 'error_rate', slice: null, estimate: 0.02 },
      ...{ lower: 0.01, upper: 0.03, trials: 100, successes: 2, dataset: null },
      ...{ modelVersion: null, at: '2026-11-19T00:00:00.000Z' },
    };
    expect(levelOf(item, 'C2')).toMatchObject({ level: 1 });
    expect(scored({})?.reasons.at(-1)).toBe(
      'A risk of the register has no owner, or no treatment.',
    );
    expect(scored({ owner })).toMatchObject({ level: 2 });
    expect(scored({ owner, rate })).toMatchObject({ level: 3 });
  });

  it('call runs without locked criteria ad hoc', () => {
    const runs = [{ digest: 'd', recordedAt: '2026-11-19T00:00:00.000Z', facts: {} }];
    expect(levelOf({ ...anItem(''), runs }, 'C4')).toEqual({
      ...{ id: 'C4', title: 'Model Validation', level: 0 },
      reasons: ['Runs without locked criteria are ad hoc: there is no threshold.'],
    });
  });

  it('reach L2 of validation by proof, and not by a lock alone', () => {
    expect(levelOf(measuredBy(900), 'C4')?.level).toBe(1);
    expect(levelOf(measuredBy(990), 'C4')?.level).toBe(2);
  });

  it('do not skip a level that is missing', () => {
    const attested = {
      ...{ digest: 'd', recordedAt: '2026-11-19T00:00:00.000Z', facts: {} },
      attested: {
        ...{ by: 'ci', key: 'k', at: null, predicateType: 't', statement: 's' },
      },
    };
    expect(levelOf({ ...anItem(''), runs: [attested] }, 'C7')).toMatchObject({
      level: 0,
      reasons: ['It has no ledger yet.'],
    });
  });
});
