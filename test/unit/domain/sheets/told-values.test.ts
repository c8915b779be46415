import { describe, expect, it } from 'vitest';
import type { SheetValue } from '../../../../src/contract/types';
import { differenceOf } from '../../../../src/domain/sheets/difference';
import {
  declaredText,
  numbersApart,
  statedText,
  unitOfNumber,
} from '../../../../src/domain/sheets/number-text';
import {
  isEmptyValue,
  numberWords,
  placesOf,
  rowLabel,
  valueIn,
  valueWords,
} from '../../../../src/domain/sheets/values';
import { field, rowsOf, section, share } from '../../../../src/words/sheets/definition';
import {
  aNumber,
  aRow,
  choice,
  list,
  notApplicable,
  only,
  person,
  rowsWith,
  stated,
  text,
} from './rows';

const answers = field('choice', 'answer', 'Answer', '', {
  choices: [{ value: 'a', label: 'Yes' }],
});
const rate = field('number', 'rate', 'Rate', '', share);
const amount = field('number', 'amount', 'Amount');

describe('a value of a sheet in words', () => {
  it.each<[SheetValue, string]>([
    [text('as written'), 'as written'],
    [list('one', 'two'), 'one; two'],
    [choice('a'), 'Yes'],
    // The form no longer has it.
    [choice('gone'), 'gone'],
    [person('account-pm'), 'account-pm'],
    [{ kind: 'date', date: '2026-11-20' }, '2026-11-20'],
    [{ kind: 'criterion', criterionId: 'c1' }, 'c1'],
    [{ kind: 'watch', watch: 'psi', level: 'critical' }, 'psi at critical'],
    [{ kind: 'work-item', issueKey: 'AI-9' }, 'AI-9'],
    [notApplicable('no vendor'), 'does not apply: no vendor'],
    [{ kind: 'accepted', by: 'pm', at: '2026-11-20T12:00:00.000Z' }, 'accepted on 20 Nov 2026'],
    [aNumber(), 'recall 90.0% (82.0% to 95.0%, n 100)'],
  ])('%j', (value, words) => {
    expect(valueWords(value, answers)).toBe(words);
  });

  it('is a percentage only where a share of cases is asked for', () => {
    expect(valueWords(stated(0.02), rate)).toBe('2%, as stated');
    expect(valueWords(stated(0.02), amount)).toBe('0.02, as stated');
  });
});

describe('a number of a run in words', () => {
  it.each([
    [{ slice: 'age>60' }, 'recall for age>60 90.0% (82.0% to 95.0%, n 100)'],
    [{ lower: null }, 'recall 90.0% (no interval, n 100)'],
    [{ upper: null }, 'recall 90.0% (no interval, n 100)'],
    [{ trials: null }, 'recall 90.0% (82.0% to 95.0%)'],
    [{ successes: null }, 'recall 0.9 (0.82 to 0.95, n 100)'],
  ])('says what the run states: %j', (over, words) => {
    expect(numberWords(aNumber(over), false)).toBe(words);
  });
});

describe('the digits of a number', () => {
  it('are those of a share where the run counted cases', () => {
    expect(unitOfNumber({ successes: 0 })).toBe('percent');
    expect(unitOfNumber({ successes: null })).toBe('number');
  });

  it('tell two numbers apart, and are the usual ones for the same number', () => {
    expect(numbersApart(0.9, 0.8, 'percent')).toEqual(['90.0%', '80.0%']);
    expect(numbersApart(0.9721, 0.97214, 'percent')).toEqual(['97.210%', '97.214%']);
    expect(numbersApart(0.9, 0.9, 'percent')).toEqual(['90.0%', '90.0%']);
    expect(numbersApart(240.11, 240.12, 'number')).toEqual(['240.11', '240.12']);
  });

  it.each([
    [0, '0%'],
    [1, '100%'],
    [-0.1, '-0.1'],
    [1.1, '1.1'],
  ])('that somebody stated are a percentage from 0 to 1 only: %d', (value, words) => {
    expect(statedText(value, true)).toBe(words);
  });

  it('that are declared are a percentage where the metric is a share', () => {
    expect(declaredText('recall', 0.9)).toBe('90%');
    expect(declaredText('auc', 0.9)).toBe('0.9');
  });
});

describe('a row', () => {
  const risks = rowsOf('risks', 'Risks', { one: 'risk', least: 1, most: 3 }, [
    ...[amount, field('text', 'title', 'Risk'), field('text', 'effect', 'Effect')],
  ]);

  it('is called by its first text, else by its place', () => {
    const of = (values: Record<string, SheetValue>) => rowLabel(risks, aRow(values), 1);
    expect(of({ effect: text('Late'), title: text('Wrong team') })).toBe('Wrong team');
    expect(of({ title: text(''), effect: text('Late') })).toBe('Late');
    expect(of({ title: text('x'.repeat(61)) })).toBe('x'.repeat(60));
    expect(of({ amount: stated(1), title: choice('a') })).toBe('risk 2');
    expect(rowLabel(section('use', 'Use', []), aRow({}), 0)).toBe('row 1');
  });

  it('has its values told in the order of the form, each with where it stands', () => {
    const content = {
      risks: rowsWith({ effect: text('b'), title: text('a') }, { title: text('c') }),
    };
    const definition = { kind: 'risk-register', purpose: '', sections: [risks] } as const;
    const places = placesOf(definition, content);
    expect(
      places.map(({ value, row, index, field: { id } }) => [value, row.id, index, id]),
    ).toEqual([
      [text('a'), 'r1', 0, 'title'],
      [text('b'), 'r1', 0, 'effect'],
      [text('c'), 'r2', 1, 'title'],
    ]);
    expect(placesOf(definition, {})).toEqual([]);
  });

  it('has a value by section, field and row; the only row where none is named', () => {
    const content = { use: only({ what: text('Reads') }), risks: rowsWith({ title: text('a') }) };
    expect(valueIn(content, 'use', 'what')).toEqual(text('Reads'));
    expect(valueIn(content, 'risks', 'title', 'r1')).toEqual(text('a'));
    expect(valueIn(content, 'risks', 'title')).toBeNull();
    expect(valueIn(content, 'use', 'gone')).toBeNull();
    expect(valueIn(content, 'gone', 'what')).toBeNull();
  });
});

describe('an empty value', () => {
  const bound = (criterionId: string) => ({ kind: 'criterion', criterionId });

  it.each([text(''), list(), list('', ''), choice(''), bound('')])('is %j', (value) => {
    expect(isEmptyValue(value)).toBe(true);
  });

  it.each([text('a'), list('', 'a'), choice('a'), bound('c1'), notApplicable(''), stated(0)])(
    'is not %j',
    (value) => {
      expect(isEmptyValue(value)).toBe(false);
    },
  );
});

describe('the difference of two versions', () => {
  const rows = rowsOf('risks', 'Risks', { one: 'risk', least: 0, most: 9 }, [
    field('text', 'title', 'Risk'),
    field('work-item', 'work', 'Work item of the treatment'),
    field('date', 'until', 'Until'),
  ]);
  const use = section('use', 'Intended use', [field('text', 'what', 'What it does')]);
  const definition = { kind: 'risk-register', purpose: '', sections: [use, rows] } as const;
  const of = (before: object, after: object) =>
    differenceOf(definition, before as never, after as never);

  it('names section, row and field with both values, and no row where there is one only', () => {
    expect(
      of({ use: only({ what: text('Reads') }) }, { use: only({ what: text('Sorts') }) }),
    ).toEqual([
      {
        ...{ section: 'Intended use', row: null, field: 'What it does' },
        ...{ before: 'Reads', after: 'Sorts' },
      },
    ]);
  });

  it('says a day in words, and hides which work item it is about by its name', () => {
    const values = {
      until: { kind: 'date', date: '2026-11-20' } as const,
      work: { kind: 'work-item', issueKey: 'AI-9' } as const,
    };
    const told = of({}, { risks: rowsWith(values) }).map(({ field: name, after }) => [name, after]);
    expect(told).toEqual([
      ['work item', 'AI-9'],
      ['Until', '20 Nov 2026'],
    ]);
  });

  it('has rows that are gone behind those that are there', () => {
    const before = { risks: [aRow({ title: text('Gone') }, 'a'), aRow({ title: text('B') }, 'b')] };
    const after = { risks: [aRow({ title: text('B2') }, 'b'), aRow({ title: text('New') }, 'c')] };
    const told = of(before, after).map((one) => [one.row, one.before, one.after]);
    expect(told).toEqual([
      ['B2', 'B', 'B2'],
      ['New', null, 'New'],
      ['Gone', 'Gone', null],
    ]);
    expect(of(before, before)).toEqual([]);
  });
});
