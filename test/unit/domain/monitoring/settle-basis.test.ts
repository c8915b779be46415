import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/domain/item/item';
import {
  reviewsRaised,
  settleBasis,
  withTell,
} from '../../../../src/domain/monitoring/settle-basis';
import { NOW, aCount, anEvaluation, anItem, daysAgo } from '../../../support/builders/builders';
import { aReview, aSheet, someData } from '../../../support/builders/records-builders';

const records = {
  ...anItem('').records,
  sheets: [aSheet('model-card'), aSheet('data-sheet'), aSheet('oversight-record')],
};

/** A saved item with sheets on the model and on its data. */
const item = (override: Partial<Item> = {}): Item => anItem('', [], { records, ...override });
const called = (name: string | null, version: string | null): Item =>
  item({ model: { name, version, setBy: null } });
const on = (...dependencies: Item['records']['dependencies']): Item =>
  item({ records: { ...records, dependencies } });

const settle = (before: Item, after: Item) => settleBasis(before, after, NOW);
const causes = (before: Item, after: Item): (string | undefined)[] =>
  settle(before, after).item.tells.map(({ cause }) => cause);

const old = called('claims-doc', '1.4.0');

describe('another model', () => {
  it('asks for a look at what speaks of the model, and is told to those that depend on it', () => {
    const after = called('claims-doc', '2.0.0');
    const cause = 'The model is claims-doc 2.0.0, it was claims-doc 1.4.0';
    const settled = settle(old, after);
    const asked = settled.item.monitoring.reviews.map(({ subject, cause: why }) => [subject, why]);
    expect(asked).toEqual([
      ['model-card', cause],
      ['oversight-record', cause],
    ]);
    expect(settled.item.tells).toEqual([{ why: 'model', cause, at: daysAgo(0) }]);
    expect(settled.events).toEqual([
      {
        ...{ at: daysAgo(0), actor: { kind: 'app' }, kind: 'review-raised' },
        body: {
          reason: cause,
          reviews: [
            {
              ...{ id: 'review-0-0', kind: 'model-card', subject: 'model-card' },
              ...{ label: 'Model card', cause },
            },
            {
              ...{ id: 'review-0-1', kind: 'other-artifact', subject: 'oversight-record' },
              ...{ label: 'Oversight record', cause },
            },
          ],
        },
      },
    ]);
  });

  it.each([
    [
      'a name alone',
      called('claims', null),
      called('other', null),
      'The model is other, it was claims',
    ],
    [
      'none any more',
      old,
      called(null, null),
      'The model is not stated any more, it was claims-doc 1.4.0',
    ],
  ])('is told with %s', (_what, before, after, cause) => {
    expect(causes(before, after)).toEqual([cause]);
  });

  it.each([
    ['none was stated before', called(null, null), old],
    ['it is the same', old, called('claims-doc', '1.4.0')],
    ['the item was never saved', { ...old, rev: 0 }, called('claims-doc', '2.0.0')],
  ])('is nothing new where %s', (_what, before, after) => {
    expect(settle(before, after)).toEqual({ item: after, events: [] });
  });

  it('is told without a look that is asked for already', () => {
    const first = settle(old, called('claims-doc', '2.0.0')).item;
    const next = { ...first, model: { name: 'claims-doc', version: '3.0.0', setBy: null } };
    const settled = settle(first, next);
    expect(settled.events).toEqual([]);
    expect(settled.item.monitoring).toEqual(first.monitoring);
    expect(settled.item.tells.map(({ cause }) => cause)).toEqual([
      'The model is claims-doc 2.0.0, it was claims-doc 1.4.0',
      'The model is claims-doc 3.0.0, it was claims-doc 2.0.0',
    ]);
  });

  it('is told in 240 characters', () => {
    const [cause] = causes(called('x'.repeat(300), null), called('y'.repeat(300), null));
    expect(cause).toBe(`The model is ${'y'.repeat(227)}`);
  });
});

describe('other data', () => {
  const claims = someData();
  const north = someData({ id: 'd2', name: 'north', source: 'lake' });

  it('asks for a look at what speaks of data, and names what was added', () => {
    const { item: after } = settle(on(claims), on(claims, north));
    const cause = 'The registered data changed: north from lake';
    expect(after.tells).toEqual([{ why: 'data', cause, at: daysAgo(0) }]);
    expect(after.monitoring.reviews.map(({ subject }) => subject)).toEqual([
      'model-card',
      'data-sheet',
    ]);
  });

  it.each([
    ['one is gone', on(claims, north), on(claims), ['The registered data changed']],
    [
      'it comes from elsewhere',
      on(claims),
      on({ ...claims, source: 'lake' }),
      ['The registered data changed: claims 2025 from lake'],
    ],
    [
      'it is only ready now',
      on(claims),
      on({ ...claims, ready: { by: 'do', at: daysAgo(0) } }),
      [],
    ],
    ['none was registered before', on(), on(claims), []],
  ])('is told, or not, where %s', (_what, before, after, expected) => {
    expect(causes(before, after)).toEqual(expected);
  });

  const measuredOn = (dataset: string | null, criteria = 'accuracy >= 90%'): Item =>
    anItem(
      criteria,
      [anEvaluation([aCount('accuracy', 97, 100)], { dataset: { id: dataset, sha256: null } })],
      { records },
    );

  it('is what a criterion is measured on, where two runs name another data set', () => {
    expect(causes(measuredOn('holdout-v3'), measuredOn('holdout-v4'))).toEqual([
      'The data set of the runs is holdout-v4, it was holdout-v3',
    ]);
    expect(causes(measuredOn('holdout-v3'), measuredOn(null))).toEqual([]);
    expect(causes(measuredOn(null), measuredOn('holdout-v4'))).toEqual([]);
    expect(causes(measuredOn('holdout-v3'), measuredOn('holdout-v3'))).toEqual([]);
  });

  it('is nothing new for a criterion that was not measured before', () => {
    const first = { ...measuredOn('holdout-v3'), latest: [] };
    expect(causes(first, measuredOn('holdout-v4'))).toEqual([]);
    const other = measuredOn('holdout-v3');
    const latest = other.latest.map((one) => ({ ...one, criterionId: 'another' }));
    expect(causes({ ...other, latest }, measuredOn('holdout-v4'))).toEqual([]);
  });

  it('is told beside another model, each with its looks', () => {
    const after = { ...on(claims, north), model: { name: 'other', version: null, setBy: null } };
    const settled = settle(on(claims), after);
    expect(settled.item.tells.map(({ why }) => why)).toEqual(['model', 'data']);
    expect(settled.events).toHaveLength(2);
    // What the model asked for is not asked for again by the data.
    expect(settled.item.monitoring.reviews.map(({ subject }) => subject)).toEqual([
      ...['model-card', 'oversight-record', 'data-sheet'],
    ]);
  });
});

describe('news for items that depend on another', () => {
  const tell = (cause: string, why: 'model' | 'data' = 'model') => ({ why, cause });

  it('are told once each, the newest last', () => {
    const told = ['a', 'b', 'a'].reduce(
      (known, cause) => withTell(known, tell(cause), NOW),
      item(),
    );
    expect(told.tells.map(({ cause }) => cause)).toEqual(['b', 'a']);
    const both = withTell(withTell(item(), tell('a'), NOW), tell('a', 'data'), NOW);
    expect(both.tells.map(({ why }) => why)).toEqual(['model', 'data']);
  });

  it('are five, the newest', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'];
    const told = six.reduce((known, cause) => withTell(known, tell(cause), NOW), item());
    expect(told.tells.map(({ cause }) => cause)).toEqual(['b', 'c', 'd', 'e', 'f']);
  });
});

describe('the entry about looks that are asked for', () => {
  it('says why and what, without when or whether it is done, which others say', () => {
    const review = { ...aReview('to-do', 'x'), from: 'AI-7' };
    const { raisedAt: _raisedAt, done: _done, ...told } = review;
    expect(reviewsRaised('psi drifted', [review], NOW)).toEqual({
      ...{ at: daysAgo(0), actor: { kind: 'app' }, kind: 'review-raised' },
      body: { reason: 'psi drifted', reviews: [told] },
    });
  });
});
