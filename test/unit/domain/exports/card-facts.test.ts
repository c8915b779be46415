import { describe, expect, it } from 'vitest';
import type { SheetContent, SheetValue } from '../../../../src/contract/types';
import { cardFactsOf, noCard } from '../../../../src/domain/exports/card-facts';
import { daysAgo } from '../../../support/builders/builders';

const text = (words: string): SheetValue => ({ kind: 'text', text: words });
const list = (...items: string[]): SheetValue => ({ kind: 'list', items });
const doesNotApply: SheetValue = { kind: 'not-applicable', reason: 'a bought model' };

const only = (values: Record<string, SheetValue>): SheetContent[string] => [
  { id: 'only', writers: [], values },
];

const factsOf = (content: SheetContent) => cardFactsOf({ content }, { ds: 'D. Scientist' });

describe('a model card in an export', () => {
  it('says each thing in its place, and all else under the name of its field', () => {
    const content = {
      use: only({
        ...{ what: text('Sorts claims.'), 'for-whom': text('Claims handlers') },
        'not-for': list('Letters by hand', 'Complaints'),
      }),
      training: only({
        ...{ 'trained-on': text('120,000 letters.'), 'training-gaps': text('Nobody under 18') },
      }),
      limits: only({ limitations: list('Knows German only.', 'Fails at night.') }),
      'trade-offs': only({ chosen: text('Fewer misses for more alarms.') }),
      oversight: only({ how: text('A clerk looks.'), owner: { kind: 'person', person: 'ds' } }),
    };
    expect(factsOf(content)).toEqual({
      ...{ purpose: 'Sorts claims.', users: ['Claims handlers'], training: '120,000 letters.' },
      limitations: ['Knows German only.', 'Fails at night.'],
      tradeOffs: ['Fewer misses for more alarms.'],
      more: [
        { name: 'Not for', text: 'Letters by hand; Complaints' },
        { name: 'Whom the data leaves out', text: 'Nobody under 18' },
        { name: 'Who looks at its output, and when', text: 'A clerk looks.' },
        { name: 'Who answers for it in use', text: 'D. Scientist' },
      ],
    });
  });

  it('says nothing where nobody has saved one, or said anything', () => {
    expect(cardFactsOf(null, {})).toEqual(noCard);
    expect(factsOf({})).toEqual(noCard);
    const empty = {
      use: only({ ...{ what: text(''), 'for-whom': text('') }, 'not-for': list() }),
      training: only({ 'trained-on': text('') }),
      limits: only({ limitations: list('') }),
      'trade-offs': only({ chosen: text('') }),
      oversight: only({ how: text('') }),
    };
    expect(factsOf(empty)).toEqual(noCard);
  });

  it('gives the reason where something does not apply', () => {
    expect(
      factsOf({
        training: only({ 'trained-on': doesNotApply }),
        limits: only({ limitations: doesNotApply }),
        'trade-offs': only({ chosen: doesNotApply }),
      }),
    ).toEqual({
      ...noCard,
      training: 'Does not apply: a bought model',
      limitations: ['Does not apply: a bought model'],
      tradeOffs: ['Does not apply: a bought model'],
    });
  });

  it('has one limitation a line, without the empty ones', () => {
    const of = (value: SheetValue) => factsOf({ limits: only({ limitations: value }) }).limitations;
    expect(of(list('Night.', '', 'Rain.'))).toEqual(['Night.', 'Rain.']);
    expect(of(text('Night and rain.'))).toEqual(['Night and rain.']);
    expect(of(text(''))).toEqual([]);
    expect(of({ kind: 'date', date: '2027-01-31' })).toEqual([]);
  });

  const stated: SheetValue = { kind: 'stated', value: 0.97, by: 'ds' };
  const run: SheetValue = {
    ...{ kind: 'run', run: 'a'.repeat(64), metric: 'recall', slice: null, estimate: 0.97 },
    ...{ lower: null, upper: null, trials: null, successes: null, dataset: null },
    ...{ modelVersion: null, at: daysAgo(1) },
  };

  it('names who states a number, and of what it is', () => {
    const performance = [
      { id: 'p1', writers: [], values: { measures: text('recall'), value: stated } },
      {
        ...{ id: 'p2', writers: [] },
        values: { measures: text('recall'), group: text('age>60'), value: stated },
      },
      {
        id: 'p3',
        writers: [],
        values: { measures: text(''), value: { ...stated, by: 'someone' } },
      },
      { id: 'p4', writers: [], values: { measures: doesNotApply, value: stated } },
    ];
    expect(factsOf({ performance }).more).toEqual([
      { name: 'Value of recall', text: '0.97, as stated by D. Scientist' },
      { name: 'Value of recall for age>60', text: '0.97, as stated by D. Scientist' },
      { name: 'Value', text: '0.97, as stated by someone' },
      { name: 'Value', text: '0.97, as stated by D. Scientist' },
    ]);
    // A section that stands once has no rows to be told apart by.
    expect(factsOf({ declared: only({ measures: text('recall'), value: stated }) }).more).toEqual([
      { name: 'Declared value', text: '0.97, as stated by D. Scientist' },
    ]);
  });

  it('leaves out numbers of runs, which exports read from the runs', () => {
    const performance = [
      { id: 'p1', writers: [], values: { measures: text('recall'), value: run } },
    ];
    expect(factsOf({ performance, declared: only({ value: run }) }).more).toEqual([]);
  });

  it('names a person whom Jira does not know any more by the account', () => {
    const owner: SheetValue = { kind: 'person', person: 'gone' };
    expect(factsOf({ oversight: only({ owner }) }).more).toEqual([
      { name: 'Who answers for it in use', text: 'gone' },
    ]);
  });
});
