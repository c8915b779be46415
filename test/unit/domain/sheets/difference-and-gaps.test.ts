import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetContent, SheetKind, SheetValue } from '../../../../src/contract/types';
import { sheetKinds } from '../../../../src/contract/records/sheets';
import { differenceOf } from '../../../../src/domain/sheets/difference';
import { differenceOfGroups, ratioOfGroups } from '../../../../src/domain/sheets/fairness';
import { gapsOf } from '../../../../src/domain/sheets/gaps';
import { placeholderProblem } from '../../../../src/domain/sheets/refusals';
import { placesOf } from '../../../../src/domain/sheets/values';
import { sheetDefinitions } from '../../../../src/words/sheets';
import type { SheetField } from '../../../../src/words/sheets/definition';

const word = fc.stringMatching(/^[a-z]{4,9}( [a-z]{3,9}){2,5}$/);

const valueOf = (field: SheetField): fc.Arbitrary<SheetValue> => {
  switch (field.kind) {
    case 'text':
      return word.map((text) => ({ kind: 'text', text }));
    case 'list':
      return fc
        .array(word, { minLength: 1, maxLength: 3 })
        .map((items) => ({ kind: 'list', items }));
    case 'number':
      return fc.integer().map((value) => ({ kind: 'stated', value, by: 'pm' }));
    case 'choice':
      return fc
        .constantFrom(...field.choices)
        .map(({ value }) => ({ kind: 'choice', choice: value }));
    case 'person':
      return fc.constantFrom('pm', 'ds').map((person) => ({ kind: 'person', person }));
    case 'date':
      return fc.constantFrom('2026-11-01', '2026-11-02').map((date) => ({ kind: 'date', date }));
    case 'criterion':
      return fc.nat(9).map((id) => ({ kind: 'criterion', criterionId: `c${id}` }));
    case 'watch':
      return fc.nat(9).map((id) => ({ kind: 'watch', watch: `w${id}`, level: 'warning' }));
    case 'work-item':
      return fc.nat(9).map((id) => ({ kind: 'work-item', issueKey: `AI-${id + 1}` }));
    case 'accepted':
      return fc.constant({ kind: 'accepted', by: 'approver', at: '2026-11-20T00:00:00.000Z' });
  }
};

/** A content with every field of a sheet filled in, two rows where there are rows. */
const fullContent = (kind: SheetKind): fc.Arbitrary<SheetContent> =>
  fc.record(
    Object.fromEntries(
      sheetDefinitions[kind].sections.map((section) => {
        const row = fc.record(
          Object.fromEntries(section.fields.map((field) => [field.id, valueOf(field)])),
        );
        const ids = section.rows === null ? ['only'] : ['one', 'two'];
        const rows = fc.tuple(...ids.map(() => row));
        return [
          section.id,
          rows.map((all) =>
            all.map((values, index) => ({ id: ids[index] ?? '', values, writers: ['pm'] })),
          ),
        ];
      }),
    ),
  );

type Cut = { content: SheetContent; section: string; field: string; label: string };

/** The content without one value, and which it was. */
const without = (kind: SheetKind, content: SheetContent, pick: number): Cut => {
  const places = placesOf(sheetDefinitions[kind], content);
  const place = places[pick % places.length];
  if (place === undefined) throw new Error('no value');
  const { section, field, row } = place;
  const rows = (content[section.id] ?? []).map((one) =>
    one === row
      ? {
          ...one,
          values: Object.fromEntries(Object.entries(one.values).filter(([id]) => id !== field.id)),
        }
      : one,
  );
  return {
    content: { ...content, [section.id]: rows },
    ...{ section: section.id, field: field.id, label: field.label },
  };
};

describe.each(sheetKinds)('a %s', (kind) => {
  const definition = sheetDefinitions[kind];

  it('that is full has no gap, and each required field that goes is one by name', () => {
    fc.assert(
      fc.property(fullContent(kind), fc.nat(), (content, pick) => {
        expect(gapsOf(definition, content)).toEqual([]);
        const cut = without(kind, content, pick);
        const isRequired = definition.sections
          .find(({ id }) => id === cut.section)
          ?.fields.find(({ id }) => id === cut.field)?.required;
        const gaps = gapsOf(definition, cut.content);
        expect(gaps.map(({ section, field }) => [section, field])).toEqual(
          isRequired === true ? [[cut.section, cut.field]] : [],
        );
        if (isRequired === true) {
          expect(gaps[0]?.what.toLowerCase()).toContain(cut.label.toLowerCase());
        }
      }),
      { numRuns: 60 },
    );
  });

  it('differs from itself in nothing, and from another in what is not the same both ways', () => {
    fc.assert(
      fc.property(fullContent(kind), fc.nat(), (content, pick) => {
        expect(differenceOf(definition, content, content)).toEqual([]);
        const cut = without(kind, content, pick);
        const gone = differenceOf(definition, content, cut.content);
        const back = differenceOf(definition, cut.content, content);
        expect(gone).toHaveLength(1);
        expect(gone[0]?.after).toBeNull();
        expect(back).toHaveLength(1);
        expect([back[0]?.before, back[0]?.after]).toEqual([gone[0]?.after, gone[0]?.before]);
      }),
      { numRuns: 60 },
    );
  });

  it('has a gap for every required field that stands once when nothing is filled in', () => {
    const once = definition.sections.filter(({ rows }) => rows === null);
    const required = once.flatMap(({ fields }) => fields.filter((field) => field.required));
    const gaps = gapsOf(definition, {}).filter(({ field }) => field !== null);
    expect(gaps).toHaveLength(required.length);
  });
});

describe('a text that nobody has written', () => {
  const card = (what: string, forWhom = 'The mail room, which reads every letter.') =>
    placeholderProblem(sheetDefinitions['model-card'], {
      use: [
        {
          ...{ id: 'only', writers: ['pm'] },
          values: {
            what: { kind: 'text', text: what },
            'for-whom': { kind: 'text', text: forWhom },
          },
        },
      ],
    });

  it.each([
    'TBD',
    'x',
    'n/a',
    'lorem ipsum dolor',
    'aaaaaaaaaaaa',
    'The task, its input and its output.',
    'Who looks at its output, and when',
  ])('is refused: %s', (text) => {
    expect(card(text)?.where).toBe('use.only.what');
  });

  it('is none where somebody says what is the case', () => {
    expect(card('Reads a letter and names the team.')).toBeNull();
  });

  it('is one where the same sentence stands in field after field', () => {
    const same: SheetValue = { kind: 'text', text: 'A clerk looks after all of it.' };
    const problem = placeholderProblem(sheetDefinitions['oversight-record'], {
      means: [{ id: 'only', writers: ['pm'], values: { sees: same, override: same, stop: same } }],
    });
    expect(problem?.message).toMatch(/same text/);
  });
});

describe('two groups', () => {
  it('have the difference and the ratio of their rates, with both ends', () => {
    // Newcombe (1998), table II, example (a): 56 of 70 against 48 of 80.
    const one = { successes: 56, trials: 70 };
    const other = { successes: 48, trials: 80 };
    const difference = differenceOfGroups(one, other);
    expect(difference.estimate).toBeCloseTo(0.2, 10);
    expect(difference.lower).toBeCloseTo(0.0524, 4);
    expect(difference.upper).toBeCloseTo(0.3339, 4);
    const ratio = ratioOfGroups(one, other);
    expect(ratio?.estimate).toBeCloseTo(4 / 3, 10);
    const reach = 1.959963985 * Math.sqrt(1 / 56 - 1 / 70 + 1 / 48 - 1 / 80);
    expect(Math.log(ratio?.upper ?? 0) - Math.log(4 / 3)).toBeCloseTo(reach, 6);
    expect(Math.log(4 / 3) - Math.log(ratio?.lower ?? 1)).toBeCloseTo(reach, 6);
    expect(ratioOfGroups({ successes: 0, trials: 9 }, other)).toBeNull();
  });
});
