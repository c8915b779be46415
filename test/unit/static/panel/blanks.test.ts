import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/domain/criteria/language/parse';
import { lintCriteria } from '../../../../src/domain/criteria/lint/lint';
import { blankOf, choicesFor } from '../../../../static/panel/sections/criteria/blanks/blanks';
import {
  applyProposal,
  fillBlank,
  rangeOf,
} from '../../../../static/panel/sections/criteria/text-position';
import { aStanding } from '../../../support/builders/standing-builders';
import { governedItem } from './governance-item';

/** Answers the first blank of a text; the text itself where it has none. */
const answer = (text: string, given: string): string => {
  for (const finding of lintCriteria(text)) {
    const range = rangeOf(text, finding);
    const blank = range === null ? null : blankOf(text.slice(range.start, range.end));
    if (range !== null && blank !== null) {
      return fillBlank(text, range, blank.asWritten(given)).text;
    }
  }
  return text;
};

const proposalFor = (text: string): string => {
  const found = lintCriteria(text).find(({ proposal }) => proposal !== null);
  const change = found === undefined ? null : applyProposal(text, found);
  if (change === null) throw new Error('nothing was proposed');
  return change.text;
};

const criterionOf = (text: string) => readLines(text)[0]?.criteria[0];

describe('blanks of a proposal', () => {
  it('lead from a feeling to a criterion of superiority by two answers', () => {
    const asked = proposalFor('The model should feel more accurate');
    const line = answer(answer(asked, 'v12'), 'holdout-v3');
    expect(criterionOf(line)).toMatchObject({
      metric: 'accuracy',
      requirement: { kind: 'superior', baseline: 'v12' },
      dataset: 'holdout-v3',
    });
  });

  it.each([
    ...['v12', 'champion', 'on', 'n', 'The', 'our model', 'v1.', 'say "two"', 'a<b>c', 'café 2'],
    ...['relative', 'between', 'v1;2', 'x, y', '  much   space ', '0.3.0', '12', '2024-05', '90%'],
  ])('takes %j as one name, whatever it is made of', (given) => {
    const line = answer('accuracy better than <version in use> @97.5% on holdout', given);
    const tidied = given.replaceAll(/[<>]/gu, '').replaceAll('"', "'").replaceAll(/\s+/gu, ' ');
    expect(criterionOf(line)?.requirement).toMatchObject({ baseline: tidied.trim() });
  });

  it.each([
    ['recall >= <target> @95% on holdout', '90%', { requirement: { target: 0.9 } }],
    ['leaks <= 1% n>=<samples> on holdout', '300', { minTrials: 300 }],
    ['leaks <= 1% @95% on <data set>', 'holdout v3', { dataset: 'holdout v3' }],
  ])('ask in words for what %s lacks', (text, given, expected) => {
    expect(criterionOf(answer(text, given))).toMatchObject(expected);
  });

  it('are left where nothing was answered, and open no other blank', () => {
    for (const text of ['<data set>', '<version in use>', '<target>', '<samples>']) {
      expect(blankOf(text)?.asWritten(' <> ')).toBe('');
      expect(blankOf(text)?.asWritten('<target>')).not.toMatch(/[<>]/u);
    }
    expect(blankOf('toString')).toBeNull();
  });

  it('select the next blank of the line, and never one of another line', () => {
    const text = 'a better than <version in use> on <data set>\nb >= <target>';
    const first = fillBlank(text, { start: 14, end: 30 }, 'v12');
    const { start, end } = first.selection;
    expect(first.text.slice(start, end)).toBe('<data set>');
    const last = fillBlank(first.text, first.selection, 'holdout');
    expect(last.text.split('\n')[0]).toBe('a better than v12 on holdout');
    expect(last.selection).toEqual({ start: 28, end: 28 });
  });
});

describe('answers to choose from', () => {
  const blank = (text: string) => {
    const found = blankOf(text);
    if (found === null) throw new Error('no blank');
    return found;
  };

  it('are what the record knows, and no data set that it does not', () => {
    const model = { name: 'triage', version: 'v7' };
    const inUse = { ...governedItem({}), model, standing: { ...aStanding(), inUse: true } };
    expect(choicesFor(inUse, blank('<version in use>'))).toEqual([{ value: 'v7', label: 'v7' }]);
    expect(choicesFor(inUse, blank('<data set>'))).toEqual([]);
    expect(choicesFor(inUse, blank('<target>'))).toEqual([]);
  });

  it('never offer the version that has yet to come into use as the one to beat', () => {
    const model = { name: 'triage', version: 'v7' };
    const tried = { ...governedItem({}), model, standing: { ...aStanding(), inUse: false } };
    const offered = choicesFor(tried, blank('<version in use>')).map(({ value }) => value);
    expect(offered).toEqual(['champion']);
  });

  it('name the version in use as every input does where none is known', () => {
    expect(choicesFor(governedItem({}), blank('<version in use>'))).toMatchObject([
      { value: 'champion' },
    ]);
  });
});
