import { describe, expect, it } from 'vitest';
import { readStatement } from '../../../../../src/domain/criteria/propose/statement/statement';
import { lintStory } from '../../../../../src/domain/criteria/lint/story';
import { LISTS } from './lists';

/**
 * Holds sentences of every list against what is proposed for them, by rules of its own: a number of the
 * sentence stands in the proposal, and so does each word that found no place of its own.
 */

const SENTENCES = LISTS.flatMap(
  ([, { measurable, understood = [], some = [], asked = [], vague, software }]) => [
    ...measurable.map(([sentence]) => sentence),
    ...[...understood, ...some].map(([sentence]) => sentence),
    ...[...asked, ...vague, ...software],
  ],
);

const READ = SENTENCES.map((sentence) => ({ sentence, ...readStatement(sentence) }));
const PROPOSED = READ.filter((read) => read.kind === 'lines');

const numbersIn = (text: string): number[] =>
  (text.match(/\d[\d,]*(?:\.\d+)?(?:e-?\d+)?|\.\d+/giu) ?? []).map((number) =>
    Number(number.replaceAll(',', '')),
  );

/** With one in digits, a decimal point for a decimal comma, and without thousands marks, marks of a list and the names of judges. */
const plainly = (sentence: string): string =>
  sentence
    .replace(/(?<=\bmost\s)one\b/gu, '1')
    .replace(/(\d),(\d{1,2})(?!\d)/gu, '$1.$2')
    .replace(/(?<=\d)\.(?=000\b)/gu, '')
    .replace(/(?<=\d)K(?=\s)/gu, '000')
    .replace(/(?<=[$€£])(\d[\d.]*)([KM])\b/giu, (_, count: string, short: string) =>
      String(Number(count) * (/k/iu.test(short) ? 1e3 : 1e6)),
    )
    .replace(/\bjudged by GPT-4\b/gu, '')
    // Marks of a list within the sentence: `(1) accuracy …, (2) loss …`.
    .replace(/(?<=[:,]\s)\(\d\)\s/gu, '')
    .replace(/\b(?:across|for|in) all \d+ (?=regions\b)/gu, '');

const isClose = (one: number, other: number): boolean =>
  Math.abs(one - other) < 0.01 * other + 1e-9;

/** A number that stands in a line as it is, as a share of a whole, or beside the same one in percent. */
const isThere = (number: number, lines: string, all: readonly number[]): boolean => {
  const said = numbersIn(lines.replaceAll('_', ' '));
  const shares = all.flatMap((other) => [(100 * number) / other, (100 * other) / number]);
  return [number, number / 100, ...shares.filter((share) => share <= 100)].some((one) =>
    said.some((own) => isClose(own, one)),
  );
};

describe('a proposal', () => {
  it('is made of most sentences of the lists', () => {
    expect(PROPOSED.length).toBeGreaterThan(700);
  });

  it('holds each number of its sentence', () => {
    const lost = PROPOSED.flatMap(({ sentence, lines }) => {
      const all = numbersIn(plainly(sentence));
      const missing = all.filter((number) => number > 0 && !isThere(number, lines.join(' '), all));
      return missing.length === 0 ? [] : [{ sentence, missing }];
    });
    expect(lost).toEqual([]);
  });

  it('of some limits names each other number as unsaid', () => {
    const some = READ.filter((read) => read.kind === 'some');
    expect(some.length).toBeGreaterThan(10);
    const lost = some.flatMap(({ sentence, lines, left }) => {
      const all = numbersIn(plainly(sentence));
      const said = [...lines, ...left].join(' ');
      const missing = all.filter((number) => number > 0 && !isThere(number, said, all));
      return missing.length === 0 ? [] : [{ sentence, missing }];
    });
    expect(lost).toEqual([]);
  });

  it('holds each word that found no place of its own, and says which they are', () => {
    const open = PROPOSED.filter(({ left }) => left.length > 0);
    expect(open.length).toBeGreaterThan(2);
    for (const { sentence, lines, left } of open) {
      const words = left.flatMap((part) => part.replaceAll('"', '').split(' '));
      for (const word of words) expect(lines.join(' ')).toContain(word);
      const [first] = lintStory(sentence).suggestions;
      expect(first?.left).toEqual(left);
      for (const part of left) expect(first?.question).toContain(part);
    }
  });
});
