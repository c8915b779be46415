import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LintFinding } from '../../../../src/contract/types';
import { lintCriteria } from '../../../../src/domain/criteria/lint/lint';
import {
  appendLines,
  applyProposal,
  lineRanges,
  markFindings,
  rangeOf,
} from '../../../../static/panel/sections/criteria/text-position';

const finding = (part: Partial<LintFinding>): LintFinding => ({
  ...{ line: 1, column: 1, length: 1, severity: 'error', code: 'vague' },
  ...{ message: '', hint: '', proposal: null },
  ...part,
});

describe('places in a text', () => {
  it('splits lines as the criteria language does', () => {
    expect(lineRanges('a\r\nbc\n')).toEqual([
      { start: 0, end: 1 },
      { start: 3, end: 5 },
      { start: 6, end: 6 },
    ]);
  });

  it('finds the word that the linter means', () => {
    const text = 'recall >= 90% @95%\r\nthe model should feel more accurate';
    const vague = lintCriteria(text).find(({ line }) => line === 2);
    if (vague === undefined) throw new Error('the linter found nothing');
    const range = rangeOf(text, vague);
    expect(text.slice(range?.start, range?.end)).toBe('feel');
  });

  it('never reaches over the end of a line that became shorter', () => {
    expect(rangeOf('ab\ncd', finding({ column: 2, length: 40 }))).toEqual({ start: 1, end: 2 });
    expect(rangeOf('ab', finding({ line: 3 }))).toBeNull();
  });
});

describe('applyProposal', () => {
  it('replaces the line alone and selects what is left to fill in', () => {
    const text = 'first\nfeels good\nlast';
    const proposal = 'accuracy >= 90% on <data set>';
    const change = applyProposal(text, finding({ line: 2, proposal }));
    expect(change?.text).toBe(`first\n${proposal}\nlast`);
    expect(change?.text.slice(change.selection.start, change.selection.end)).toBe('<data set>');
  });

  it('puts the caret behind a proposal that is complete', () => {
    const change = applyProposal('x', finding({ proposal: 'recall >= 90%' }));
    expect(change?.selection).toEqual({ start: 13, end: 13 });
  });

  it('does nothing without a proposal or a line', () => {
    expect(applyProposal('x', finding({}))).toBeNull();
    expect(applyProposal('x', finding({ line: 2, proposal: 'y' }))).toBeNull();
  });
});

describe('appendLines', () => {
  it('leaves no empty line between', () => {
    expect(appendLines('a\n\n', ['b', 'c'])).toBe('a\nb\nc');
    expect(appendLines('', ['b'])).toBe('b');
  });
});

describe('markFindings', () => {
  it('keeps every letter, whatever is marked', () => {
    const place = fc.record({
      line: fc.integer({ min: 1, max: 5 }),
      column: fc.integer({ min: 1, max: 9 }),
      length: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n') }),
        fc.array(place),
        (text, all) => {
          const pieces = markFindings(text, all.map(finding));
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        },
      ),
      { seed: 11 },
    );
  });

  it('marks the words that are meant', () => {
    expect(markFindings('it feels good', [finding({ column: 4, length: 5 })])).toEqual([
      { text: 'it ', severity: null },
      { text: 'feels', severity: 'error' },
      { text: ' good', severity: null },
    ]);
  });
});
