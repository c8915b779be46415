import { describe, expect, it } from 'vitest';
import type { SheetContent, SheetValue } from '../../../../src/contract/types';
import { gapsOf } from '../../../../src/domain/sheets/gaps';
import { placeholderProblem } from '../../../../src/domain/sheets/refusals';
import {
  field,
  optional,
  rowsOf,
  section,
  short,
  unlessReason,
  type SheetDefinition,
} from '../../../../src/words/sheets/definition';
import { aRow, choice, list, notApplicable, only, person, rowsWith, stated, text } from './rows';

const definition: SheetDefinition = {
  ...{ kind: 'risk-register', purpose: '' },
  sections: [
    section('use', 'Intended use of the model', [
      field('text', 'what', 'What it does', 'The task, its input and its output.'),
      field('list', 'limits', 'Known limits', '', unlessReason),
      field('text', 'note', 'Note', '', optional),
      field('text', 'name', 'Name', '', { ...optional, ...short }),
    ]),
    rowsOf(
      'risks',
      'Risks',
      { one: 'risk', least: 2, most: 9 },
      [field('text', 'title', 'Risk'), field('number', 'rate', 'How often', '', unlessReason)],
      [{ field: 'rate', gap: 'a risk with its measured rate' }],
    ),
  ],
};

const WHAT = text('Reads a letter and names the team.');
const LIMITS = list('Handwriting');
const use = { use: only({ what: WHAT, limits: LIMITS }) };

describe('what a sheet lacks', () => {
  const whats = (content: SheetContent) =>
    gapsOf(definition, content).map(({ section: of, field: id, row, what }) => [of, id, row, what]);

  it('is each required field of a section that stands once, by its name', () => {
    const risks = rowsWith(...[1, 2].map(() => ({ title: text('Late'), rate: stated(0.1) })));
    expect(whats({ risks })).toEqual([
      ['use', 'what', null, 'what it does'],
      ['use', 'limits', null, 'known limits'],
    ]);
    expect(whats({ use: only({ limits: LIMITS, what: text('') }), risks })).toEqual([
      ['use', 'what', null, 'what it does'],
    ]);
  });

  it('is none where a field does not apply and may say so', () => {
    const risks = rowsWith(...[1, 2].map(() => ({ title: text('Late'), rate: stated(0.1) })));
    const none = notApplicable('It has none.');
    expect(whats({ use: only({ what: WHAT, limits: none }), risks })).toEqual([]);
    expect(whats({ use: only({ what: none, limits: LIMITS }), risks })).toEqual([
      ['use', 'what', null, 'what it does'],
    ]);
  });

  it('is that there are too few rows, and what those that are there lack', () => {
    expect(whats(use)).toEqual([['risks', null, null, 'at least 2 risks']]);
    expect(whats({ ...use, risks: rowsWith({ title: text('Wrong team') }) })).toEqual([
      ['risks', null, null, 'at least 2 risks'],
      ['risks', 'rate', 'r1', 'how often of "Wrong team"'],
    ]);
  });

  it('is one row in words where one is needed', () => {
    const [once, rows] = definition.sections;
    if (once === undefined || rows === undefined) throw new Error('no sections');
    const one = { ...rows, rows: { one: 'risk', least: 1, most: 9 } };
    expect(gapsOf({ ...definition, sections: [once, one] }, use).map(({ what }) => what)).toEqual([
      'at least 1 risk',
    ]);
  });

  it('is a value that some row has to have, and none has', () => {
    const title = text('Wrong team');
    const none = notApplicable('Nobody can count it.');
    const risks = (...rates: SheetValue[]) => rowsWith(...rates.map((rate) => ({ title, rate })));
    expect(whats({ ...use, risks: risks(none, none) })).toEqual([
      ['risks', null, null, 'a risk with its measured rate'],
    ]);
    expect(whats({ ...use, risks: risks(none, stated(0.1)) })).toEqual([]);
    expect(whats({ ...use, risks: rowsWith({ title }, { title }) })).toEqual([
      ['risks', null, null, 'a risk with its measured rate'],
      ['risks', 'rate', 'r1', 'how often of "Wrong team"'],
      ['risks', 'rate', 'r2', 'how often of "Wrong team"'],
    ]);
  });

  it('calls a row without a text by its place, and is 200 letters long at most', () => {
    const [, rows] = definition.sections;
    if (rows === undefined) throw new Error('no section');
    const long = { ...rows, fields: [field('text', 'title', 'X'.repeat(300))] };
    const gaps = gapsOf(
      { ...definition, sections: [{ ...long, someRow: [] }] },
      { risks: rowsWith({}, {}) },
    );
    expect(gaps.map(({ what }) => what.length)).toEqual([200, 200]);
    const rate = rowsWith({ rate: stated(0.1) }, { rate: stated(0.2) });
    expect(whats({ ...use, risks: rate }).map(([, , , what]) => what)).toEqual([
      ...['risk of "risk 1"', 'risk of "risk 2"'],
    ]);
  });
});

describe('a text that is no answer', () => {
  const problem = (values: Record<string, SheetValue>) =>
    placeholderProblem(definition, { use: only(values) });

  it.each([
    ['a placeholder', text('TBD'), '"TBD" says that this is not written yet.'],
    [
      ...(['what the form asks', text('  the TASK: its input, and its output')] as const),
      'That is what the form asks, and no answer to it.',
    ],
    [
      ...(['the title of its section', text('Intended use of the model.')] as const),
      'That is what the form asks, and no answer to it.',
    ],
    [
      ...(['the name of another field', text('Known limits!')] as const),
      'That is what the form asks, and no answer to it.',
    ],
    [
      ...(['a few letters', text('Letters')] as const),
      '"Letters" says too little for another person to rely on.',
    ],
    [
      ...(['a word why it does not apply', notApplicable('never')] as const),
      '"never" says too little for another person to rely on.',
    ],
    [
      ...(['no reason why it does not apply', notApplicable('')] as const),
      '"" says too little for another person to rely on.',
    ],
    [
      ...(['one letter again and again', text('a'.repeat(41))] as const),
      `"${'a'.repeat(40)}" says too little for another person to rely on.`,
    ],
  ])('is told by where it stands: %s', (_what, value, message) => {
    expect(problem({ what: value })).toMatchObject({
      ...{ where: 'use.only.what', message },
      hint: 'Write what is the case, or leave the field empty: an open field is shown as a gap.',
    });
  });

  it.each<[string, Record<string, SheetValue>]>([
    ['a sentence', { what: WHAT }],
    ['a name of two letters', { name: text('ML') }],
    ['an item of a list of two letters', { limits: list('ML', 'NL') }],
    // Too short for a name of the form to be meant.
    ['a short word that the form has as well', { name: text('Name') }],
    ['what is no text', { what: choice('x'), limits: person('x') }],
  ])('is not %s', (_what, values) => {
    expect(problem(values)).toBeNull();
  });

  it.each<[string, Record<string, SheetValue>, string]>([
    ['a name of one letter', { name: text('M.') }, 'use.only.name'],
    ['an item of a list', { limits: list('ML', 'x') }, 'use.only.limits'],
  ])('is %s, too', (_what, values, where) => {
    expect(problem(values)?.where).toBe(where);
  });

  it('is the first of them', () => {
    const content = { risks: rowsWith({ title: text('TBD') }), use: only({ note: text('TODO') }) };
    expect(placeholderProblem(definition, content)?.where).toBe('use.only.note');
    expect(placeholderProblem(definition, {})).toBeNull();
  });
});

describe('the same text in field after field', () => {
  const form: SheetDefinition = {
    ...{ kind: 'data-sheet', purpose: '' },
    sections: [
      section('use', 'Use', [
        ...['a', 'b', 'c'].map((id) => field('text', id, id)),
        field('text', 'd', 'd', '', short),
        field('list', 'e', 'e'),
      ]),
    ],
  };
  const same = text('A clerk looks after it.');
  const spelled = text('a clerk looks - after it');
  const problem = (content: SheetContent) => placeholderProblem(form, content);

  it('answers none of them from the third field on', () => {
    expect(problem({ use: only({ a: same, b: spelled, c: same }) })).toEqual({
      ...{ where: 'use.only.a', message: expect.stringMatching('more than 2') as string },
      hint: 'Answer each field by itself, or leave it empty.',
    });
    expect(problem({ use: only({ a: same, b: spelled }) })).toBeNull();
  });

  it('may stand in one field of many rows, in lists and in names', () => {
    const rows = ['r1', 'r2', 'r3'].map((id) => aRow({ a: same }, id));
    expect(problem({ use: rows })).toBeNull();
    expect(problem({ use: only({ a: same, b: same, d: same, e: list(same.text) }) })).toBeNull();
  });

  it('is told where it stands first, behind names and other texts', () => {
    const other = text('Somebody else sees to it.');
    expect(
      problem({
        use: [
          aRow({ a: other, d: same }, 'r1'),
          aRow({ a: same, b: same }, 'r2'),
          aRow({ c: same }, 'r3'),
        ],
      })?.where,
    ).toBe('use.r2.a');
  });
});
