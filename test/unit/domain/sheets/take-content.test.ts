import { describe, expect, it } from 'vitest';
import type {
  SheetContent,
  SheetInputContent,
  SheetInputValue,
  SheetValue,
} from '../../../../src/contract/types';
import { takeContent, type Known } from '../../../../src/domain/sheets/take-content';
import {
  field,
  rowsOf,
  section,
  unlessReason,
  type SheetDefinition,
} from '../../../../src/words/sheets/definition';
import { aNumber, aRow, choice, list, notApplicable, person, stated, text } from './rows';

/** A form with a field of each kind. */
const definition: SheetDefinition = {
  ...{ kind: 'risk-register', purpose: '' },
  sections: [
    section('use', 'Intended use', [
      field('text', 'what', 'What it does'),
      field('list', 'not-for', 'Not for'),
      field('date', 'until', 'Until'),
    ]),
    rowsOf('risks', 'Risks', { one: 'risk', least: 1, most: 2 }, [
      field('text', 'title', 'Risk'),
      field('number', 'rate', 'How often', '', unlessReason),
      field('choice', 'severity', 'Severity', '', {
        choices: [{ value: 'minor', label: 'Minor' }],
      }),
      field('watch', 'trigger', 'Trigger'),
      field('criterion', 'criterion', 'Criterion of the group'),
      field('person', 'owner', 'Owner'),
      field('work-item', 'work', 'Work item'),
      field('accepted', 'acceptance', 'Acceptance'),
    ]),
  ],
};

const number = aNumber({ run: 'a'.repeat(64), slice: 'age>60' });
const known: Known = {
  number: (run, metric, slice) =>
    run === number.run && metric === 'recall' && slice === 'age>60' ? number : null,
  isWatch: (name) => name === 'psi',
  sliceOf: (id) => ({ group: 'age>60', all: null })[id],
};

const take = (input: SheetInputContent, before: SheetContent = {}, by = 'pm') =>
  takeContent(definition, input, before, { known, by });

const rowOf = (values: Record<string, SheetInputValue>, id = 'r1') => ({ id, values });
const risk = (values: Record<string, SheetInputValue>, before: SheetContent = {}, by = 'pm') =>
  take({ risks: [rowOf(values)] }, before, by);

/** The one row that is kept. */
const kept = (taken: ReturnType<typeof take>) =>
  taken.ok ? taken.content['risks']?.[0] : taken.problem;

const watch = { kind: 'watch', watch: 'psi', level: 'warning' } as const;
const group = { kind: 'criterion', criterionId: 'group' } as const;
const run = { kind: 'run', run: number.run, metric: 'recall', slice: 'age>60' } as const;

describe('what a person fills in', () => {
  it.each<[string, SheetInputValue, SheetValue]>([
    ['title', text('Wrong team'), text('Wrong team')],
    ['severity', choice('minor'), choice('minor')],
    ['owner', person('ds'), person('ds')],
    ['work', { kind: 'work-item', issueKey: 'AI-9' }, { kind: 'work-item', issueKey: 'AI-9' }],
    ['trigger', watch, watch],
    ['criterion', group, group],
    ['rate', { kind: 'stated', value: 0.02 }, stated(0.02)],
    ['rate', run, number],
    ['rate', notApplicable('It decides nothing'), notApplicable('It decides nothing')],
  ])('is kept as its field takes it: %s %#', (id, value, as) => {
    expect(kept(risk({ [id]: value }))).toEqual(aRow({ [id]: as }));
  });

  it('is kept where a section stands once, without the empty lines of a list', () => {
    const values = {
      ...{ what: text('Reads'), 'not-for': list('a', '', 'b') },
      until: { kind: 'date', date: '2026-11-20' } as const,
    };
    expect(take({ use: [rowOf(values, 'only')] })).toEqual({
      ok: true,
      content: {
        use: [aRow({ ...values, 'not-for': list('a', 'b') }, 'only')],
      },
    });
  });

  it('leaves out what is empty, fields and sections', () => {
    expect(kept(risk({ title: text(''), owner: person('ds') }))).toEqual(
      aRow({ owner: person('ds') }),
    );
    expect(take({ risks: [] })).toEqual({ ok: true, content: {} });
    expect(take({})).toEqual({ ok: true, content: {} });
  });
});

describe('what cannot be taken', () => {
  const problemOf = (taken: ReturnType<typeof take>) => (taken.ok ? null : taken.problem);

  it.each<[string, SheetInputValue, string]>([
    ['title', choice('a'), '"Risk" does not take a value of the kind choice.'],
    ['rate', text('often'), '"How often" does not take a value of the kind text.'],
    ['severity', text('minor'), '"Severity" does not take a value of the kind text.'],
    ['owner', text('pm'), '"Owner" does not take a value of the kind text.'],
    ['trigger', group, '"Trigger" does not take a value of the kind criterion.'],
    ['criterion', watch, '"Criterion of the group" does not take a value of the kind watch.'],
    ['work', person('pm'), '"Work item" does not take a value of the kind person.'],
    // Only the app writes down that somebody accepted.
    ['acceptance', text('yes'), '"Acceptance" does not take a value of the kind text.'],
    ['title', notApplicable('because'), '"Risk" always applies.'],
    ['severity', choice('fatal'), '"fatal" is none of the answers to "Severity".'],
    [
      ...(['trigger', { ...watch, watch: 'latency' }] as const),
      'The trigger "latency" names no watch of the monitoring plan and no locked criterion.',
    ],
    [
      ...(['criterion', { ...group, criterionId: 'all' }] as const),
      'A row is bound to a locked criterion that holds for a group.',
    ],
    [
      ...(['criterion', { ...group, criterionId: 'gone' }] as const),
      'A row is bound to a locked criterion that holds for a group.',
    ],
    [
      ...(['rate', { ...run, slice: null }] as const),
      `No stored run ${'a'.repeat(12)} of this item holds recall.`,
    ],
    [
      ...(['rate', { ...run, metric: 'auc' }] as const),
      `No stored run ${'a'.repeat(12)} of this item holds auc for age>60.`,
    ],
  ])('is told by its field: %s %j', (id, value, message) => {
    expect(problemOf(risk({ [id]: value }))).toMatchObject({
      ...{ where: `risks.r1.${id}`, message, hint: expect.stringMatching(/\w{4}/u) as string },
    });
  });

  const field = text('a');
  const [once, row] = [rowOf({}, 'only'), rowOf({})];
  const three = ['a', 'b', 'c'].map((id) => rowOf({}, id));

  it.each<[string, SheetInputContent, string]>([
    ['gone', { gone: [] }, 'This sheet has no such section.'],
    ['risks.r1.gone', { risks: [rowOf({ gone: field })] }, 'This sheet has no such field.'],
    ['use', { use: [once, row] }, '"Intended use" stands once.'],
    ['use', { use: [once, once] }, 'Two rows of "Intended use" have the same id.'],
    ['risks', { risks: [row, row] }, 'Two rows of "Risks" have the same id.'],
    ['risks', { risks: three }, '"Risks" takes at most 2 of "risk".'],
  ])('is told by the part of the form: %s %#', (where, input, message) => {
    expect(problemOf(take(input))).toMatchObject({ where, message });
  });

  it('is not as many rows as there may be', () => {
    const rows = ['a', 'b'].map((id) => rowOf({ title: text(id) }, id));
    expect(take({ risks: rows })).toMatchObject({ ok: true });
  });

  it('leaves a fault of the app to be found', () => {
    const broken = { ...known, isWatch: () => JSON.parse('{') as boolean };
    const input = { risks: [rowOf({ trigger: watch })] };
    expect(() => takeContent(definition, input, {}, { known: broken, by: 'pm' })).toThrow(
      SyntaxError,
    );
  });
});

describe('what was there before', () => {
  const before = (values: Record<string, SheetValue>, writers = ['ds']): SheetContent => ({
    risks: [aRow({ title: text('Other') }, 'r0'), aRow(values, 'r1', writers)],
  });

  it('keeps who stated a number for as long as it is the same', () => {
    const old = before({ rate: stated(0.02, 'ds'), title: text('Old') });
    const again = { kind: 'stated', value: 0.02 } as const;
    expect(kept(risk({ rate: again }, old))).toMatchObject({ values: { rate: { by: 'ds' } } });
    const other = { ...again, value: 0.03 };
    expect(kept(risk({ rate: other }, old))).toMatchObject({ values: { rate: { by: 'pm' } } });
    const measured = before({ rate: { ...number, estimate: 0.02 } });
    expect(kept(risk({ rate: again }, measured))).toMatchObject({ values: { rate: { by: 'pm' } } });
  });

  it('keeps a number of a run that is stored no more', () => {
    const gone = aNumber({ run: 'gone' });
    const same = { kind: 'run', run: 'gone', metric: 'recall', slice: null } as const;
    const old = before({ rate: gone, title: text('Old') });
    expect(kept(risk({ rate: same }, old))).toMatchObject({ values: { rate: gone } });
    const others = [
      { ...same, run: 'b' },
      { ...same, metric: 'auc' },
      { ...same, slice: 'a' },
    ];
    for (const other of others) {
      expect(risk({ rate: other }, old)).toMatchObject({ ok: false });
    }
    expect(risk({ rate: same }, before({ rate: stated(0.9) }))).toMatchObject({ ok: false });
  });

  const accepted = { kind: 'accepted', by: 'approver', at: '2026-11-20T00:00:00.000Z' } as const;
  const settled = { title: text('Wrong team'), acceptance: accepted };

  it('stays accepted for as long as the rest of the row stays as it was', () => {
    const [, old] = before(settled)['risks'] ?? [];
    expect(kept(risk({ title: text('Wrong team') }, before(settled)))).toEqual(old);
    expect(kept(risk({ title: text('Another') }, before(settled)))).toEqual(
      aRow({ title: text('Another') }, 'r1', ['ds', 'pm']),
    );
    expect(kept(risk({ title: text('Wrong team'), owner: person('ds') }, before(settled)))).toEqual(
      aRow({ title: text('Wrong team'), owner: person('ds') }, 'r1', ['ds', 'pm']),
    );
  });

  it('forgets nobody who wrote a row: the twenty-first is refused', () => {
    const writers = Array.from({ length: 20 }, (_none, index) => `w${index}`);
    const of = (by: string) => risk({ title: text('b') }, before({}, writers), by);
    expect(of('pm')).toMatchObject({
      ok: false,
      problem: { where: 'risks.r1', hint: 'Put what you add into a row of its own.' },
    });
    expect(kept(of('w3'))).toMatchObject({ writers });
    const nearly = risk({ title: text('b') }, before({}, writers.slice(1)), 'pm');
    expect(kept(nearly)).toMatchObject({ writers: [...writers.slice(1), 'pm'] });
  });

  it('counts for a row of the same id only', () => {
    const moved = take({ risks: [rowOf({ title: text('Wrong team') }, 'r9')] }, before(settled));
    expect(kept(moved)).toEqual(aRow({ title: text('Wrong team') }, 'r9', ['pm']));
  });
});
