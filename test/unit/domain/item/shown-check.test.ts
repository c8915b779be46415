import { describe, expect, it } from 'vitest';
import { differsFrom } from '../../../../src/domain/item/property-check';
import type { Projection } from '../../../../src/domain/item/projection';
import { fits, unfitIn } from '../../../../src/domain/item/shown-check';
import { flatStake } from '../../../../src/words/stake';
import { aCount, anEvaluation, anItem, daysAgo } from '../../../support/builders/builders';
import { project } from './project';

const stake = {
  ...{ words: 'claims wait', by: 'account-pm', at: daysAgo(2) },
  monthly: { amount: 300, unit: 'EUR' as const },
};
const run = anEvaluation([aCount('accuracy', 970, 1000)]);
const expected = project(
  anItem('accuracy >= 90%', [run], {
    ...{ systemType: 'agent', stake },
    drift: { level: 'unknown', flags: [] },
  }),
);
const { property, fields } = expected;

describe('the property of a work item', () => {
  it('fits the record as it was written, whatever it says of when and of whom', () => {
    expect(differsFrom(property, property)).toBe(false);
    const { asks: _asks, why: _why, updatedAt: _at, ...facts } = property;
    expect(differsFrom({ ...facts, updatedAt: daysAgo(50), own: 1 }, property)).toBe(false);
  });

  it.each([
    ...(['stage', 'gate', 'nextStage', 'verdict', 'locked', 'model', 'systemType'] as const),
    ...(['drift', 'tier'] as const),
  ])('does not fit where somebody wrote another %s', (part) => {
    expect(differsFrom({ ...property, [part]: 'another' }, property)).toBe(true);
  });

  it.each<[string, Record<string, unknown>]>([
    ['stage to go to', { openStages: ['Monitoring'] }],
    ['count of what passes', { criteria: { ...property.criteria, pass: 2 } }],
    ['count of what fails', { criteria: { ...property.criteria, fail: 2 } }],
    ['count of what is open', { criteria: { ...property.criteria, inconclusive: 2 } }],
    ['version', { version: 7 }],
    ['flag', { flags: ['psi:age'] }],
    ['kind of ask', { ask: ['incident'] }],
    ['stake', { stake: null }],
    ['wording of the stake', { stake: { ...flatStake(stake), words: 'nothing waits' } }],
    ['amount of the stake', { stake: { ...flatStake(stake), amount: 1 } }],
    ['unit of the stake', { stake: { ...flatStake(stake), unit: 'USD' } }],
    ['author of the stake', { stake: { ...flatStake(stake), by: 'account-ds' } }],
    ['date of the stake', { stake: { ...flatStake(stake), at: daysAgo(1) } }],
  ])('does not fit where somebody wrote another %s', (_what, change) => {
    expect(differsFrom({ ...property, ...change }, property)).toBe(true);
  });

  it.each([
    ['none', undefined],
    ['null', null],
    ['a text', 'open'],
    ['one without a part', { ...property, gate: undefined }],
    ['one with a part of another kind', { ...property, openStages: 'Validation' }],
  ])('does not fit where it is %s', (_what, shown) => {
    expect(differsFrom(shown, property)).toBe(true);
  });

  it('from before stakes were kept fits an item of which none is stated', () => {
    const without: Projection['property'] = { ...property, stake: null };
    const { stake: _stake, ...old } = property;
    expect(differsFrom(old, without)).toBe(false);
    expect(differsFrom(old, property)).toBe(true);
  });
});

describe('what Jira shows of an item', () => {
  const none = { property: false, stage: false, others: false };

  it('fits where fields and property say what the record says', () => {
    expect(unfitIn({ property, fields }, expected)).toEqual(none);
    expect(fits(none)).toBe(true);
  });

  it.each<[string, Partial<Record<keyof typeof fields, unknown>>, object]>([
    ['another stage', { stage: 'Deployment' }, { ...none, stage: true }],
    ['no stage', { stage: undefined }, { ...none, stage: true }],
    ['another criterion', { threshold: { metric: 'recall' } }, { ...none, others: true }],
    ['another flag', { drift: ['psi:age'] }, { ...none, others: true }],
    ['what is no JSON', { drift: () => 'x' }, { ...none, others: true }],
  ])('does not fit where it shows %s', (_what, change, unfit) => {
    const found = unfitIn({ property, fields: { ...fields, ...change } }, expected);
    expect(found).toEqual(unfit);
    expect(fits(found)).toBe(false);
  });

  it('does not fit where its property is another one', () => {
    const found = unfitIn({ property: null, fields }, expected);
    expect(found).toEqual({ ...none, property: true });
    expect(fits(found)).toBe(false);
  });

  it.each([undefined, null, []])('fits where a field that is to be empty is %o', (empty) => {
    const bare = { ...expected, fields: { stage: null, threshold: null, drift: [] } };
    const shown = { property, fields: { stage: empty, threshold: empty, drift: empty } };
    expect(unfitIn(shown, bare)).toEqual(none);
  });

  it('fits whatever the order of what a field holds', () => {
    const threshold = Object.fromEntries(Object.entries(fields.threshold ?? {}).reverse());
    expect(unfitIn({ property, fields: { ...fields, threshold } }, expected)).toEqual(none);
  });
});
