import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCriterion } from '../../../../../src/domain/criteria/language/format';
import { parseCriteria } from '../../../../../src/domain/criteria/language/parse';
import { CONSTRUCTS } from '../constructs';
import { readGrammar, sentencesOf } from './ebnf';
import { size } from '../../../../support/size';

const source = readFileSync(
  new URL('../../../../../src/domain/criteria/language/grammar.ebnf', import.meta.url),
  'utf8',
);
const grammar = readGrammar(source);

/** Clauses that say one thing, of which a line may hold one. */
const ONCE = [
  /@|\b(?:at|with) \d+%/giu,
  /\bn\s*(?:>=|≥)/giu,
  /\bon\s+["hA]/gu,
  /\b(?:where|for)\s/gu,
  /\b(?:exact|wilson)(?=\s|$)/gu,
];

const HEAD = sentencesOf(grammar, 'head');
const clauseOf = (name: string): fc.Arbitrary<string> =>
  fc.oneof(fc.constant(''), sentencesOf(grammar, name));

const isOnce = (line: string): boolean => {
  const before = line.split(/\bbecause\b/u)[0] ?? '';
  const bare = before
    .replace(/"[^"]*"/gu, '"h"')
    .replace(/mAP@\S+|recall@5|exact-match/giu, 'metric');
  return ONCE.every((pattern) => [...bare.matchAll(pattern)].length <= 1);
};

/** Whole lines of the grammar, and every clause at once in any order. */
const line = fc.oneof(
  sentencesOf(grammar, 'line').filter(isOnce),
  fc
    .tuple(
      HEAD,
      fc
        .tuple(...['confidence', 'samples', 'dataset', 'group'].map(clauseOf))
        .chain((clauses) => fc.shuffledSubarray(clauses, { minLength: clauses.length })),
      clauseOf('reason'),
    )
    .map(([head, clauses, reason]) =>
      [head, ...clauses, reason].filter((part) => part !== '').join(' '),
    ),
);

/** What the grammar leaves to the tables of the language: `= 0` goes with no confidence. */
const isNone = (text: string): boolean => /\s=\s+0(?:\s|$)/u.test(text);
const LEVEL = /@\s*[\d.]+%?|\b(?:at|with) \d+% confidence|\b(?:exact|wilson)(?=\s|$)/gu;
const sentence = line.map((text) => (isNone(text) ? text.replace(LEVEL, '') : text));

const RUNS = { seed: 20_261_129, numRuns: size(1500, 4000) };

describe('the grammar of the criteria language', () => {
  it('makes lines that parse, and read back from their canonical form', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const { criteria, findings } = parseCriteria(text);
        expect(findings.map(({ message }) => `${text}: ${message}`)).toEqual([]);
        expect(criteria.length).toBeGreaterThan(0);
        const canonical = criteria.map(formatCriterion);
        expect(parseCriteria(canonical.join('\n'))).toEqual({ criteria, findings: [] });
        expect(parseCriteria(canonical.join('\n')).criteria.map(formatCriterion)).toEqual(
          canonical,
        );
      }),
      RUNS,
    );
  });

  it.each<[string, (text: string) => string]>([
    ['two requirements', (text) => `${text.split(' because ')[0] ?? ''} >= 90%`],
    [
      'no metric',
      (text) =>
        text.replace(
          /^(?:[-*]|\d[.)])?\s*.*?(?=\s+(?:[<>=≥≤]|within|better|no worse|between))/u,
          '',
        ),
    ],
    [
      'no value',
      (text) =>
        /^[^"]*?(?:>=|<=|≥|≤)/u.exec(text.replace(/n\s*(?:>=|≥)\s*\S+/gu, ''))?.[0] ??
        'accuracy >=',
    ],
    ['an unknown clause', (text) => `${text.split(' because ')[0] ?? ''} upon h9`],
    ['a decimal comma', (text) => `${text.split(' because ')[0] ?? ''} accuracy >= 0,9`],
    ['a confidence of 100 %', () => 'accuracy >= 90% @100%'],
    ['a clause without its name', (text) => `${text.replace(/\s+(?:on|because)\s.*$/u, '')} on`],
    ['an unseen character', (text) => text.replace(/^./u, '$&\u200B')],
    ['a letter of another alphabet', (text) => text.replace(/\p{L}/u, '\u0435')],
    ['an article', (text) => `the ${text.replace(/^(?:[-*]|\d[.)])\s+/u, '')}`],
  ])('leaves out %s, which is refused with its place', (_, mutated) => {
    fc.assert(
      fc.property(HEAD, (head) => {
        const text = mutated(head);
        const { criteria, findings } = parseCriteria(text);
        expect(criteria.map((one) => `${text}: ${formatCriterion(one)}`)).toEqual([]);
        expect(findings).toHaveLength(1);
        for (const { column, length, hint } of findings) {
          expect(column + length - 1).toBeLessThanOrEqual(text.length);
          expect(hint).not.toBe('');
        }
      }),
      { ...RUNS, numRuns: 300 },
    );
  });

  it('uses every rule that it defines', () => {
    const used = [
      ...source
        .replace(/\(\*[^]*?\*\)/gu, '')
        .replace(/"[^"]*"|'[^']*'/gu, '')
        .matchAll(/[a-z][a-z ]*[a-z]|[a-z]/gu),
    ].map(([name]) => name);
    const once = [...grammar.keys()].filter(
      (name) => used.filter((one) => one === name).length < 2,
    );
    expect(once).toEqual(['line']);
  });

  it('has a place for each kind of construct', () => {
    const made = fc
      .sample(sentence, { seed: RUNS.seed, numRuns: size(4000, 20_000) })
      .map((text) => kindOf(text));
    const kinds = new Set(made);
    const lost = CONSTRUCTS.filter(([written]) => !kinds.has(kindOf(written)));
    expect(lost.map(([written]) => written)).toEqual([]);
  });
});

/** What kind of requirement a line has, by what it is read as. */
const kindOf = (text: string): string => {
  const [first] = parseCriteria(text).criteria;
  if (first === undefined) return `none: ${text}`;
  const { requirement, scale, uncertainty, metric } = first;
  const derived = /^(share|ratio|difference)\(/u.exec(metric)?.[1] ?? '';
  return [requirement.kind, scale === undefined ? '' : 'scale', uncertainty.kind, derived].join(
    ' ',
  );
};
