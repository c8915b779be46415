import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintFindingSchema } from '../../../../src/contract/criteria';
import { lintCriteria } from '../../../../src/domain/criteria/lint/lint';
import { parseCriteria } from '../../../../src/domain/criteria/language/parse';
import { lintStory } from '../../../../src/domain/criteria/lint/story';
import { size } from '../../../support/size';

const fragment = fc.constantFrom(
  'recall',
  'accuracy',
  '>=',
  '<',
  '≤',
  '=',
  '90%',
  '0.9',
  '1e5',
  '-',
  '@',
  '@95%',
  'n>=',
  'n>=5',
  'on',
  'where',
  'age>60',
  'and',
  'because',
  'within',
  'of',
  'point',
  'exact',
  '"',
  '“x”',
  '<data set>',
  '#',
  '.',
  ',',
  '\n',
  '\t',
  'feel',
  'better',
  'around',
  'the',
  'must be',
  'İ',
  '\u0000',
  '$',
  '(',
  '[',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fragment, { maxLength: 14 }).map((parts) => parts.join(' ')),
  fc.array(fragment, { maxLength: 14 }).map((parts) => parts.join('')),
);

describe('any text', () => {
  it('is read or refused line by line, never thrown at', () => {
    fc.assert(
      fc.property(text, (input) => {
        const { criteria, findings } = parseCriteria(input);
        const told = [...findings, ...lintCriteria(input), ...lintStory(input).findings];
        const lines = input.split(/\r\n|[\n\r\u2028\u2029]/u);
        for (const finding of told) {
          expect(lintFindingSchema.parse(finding)).toEqual(finding);
          expect(finding.column + finding.length - 1).toBeLessThanOrEqual(
            lines[finding.line - 1]?.length ?? -1,
          );
        }
        expect(criteria.length + findings.length).toBe(
          lines.filter((line) => !/^\s*(?:#|$)/u.test(line)).length,
        );
      }),
      { seed: 20_261_121, numRuns: size(700, 2000) },
    );
  });
});

describe('a text that is far too long', () => {
  const lines = (count: number): string =>
    Array.from({ length: count }, (_, n) => `accuracy >= 90% where branch=b${n}`).join('\n');

  it('is read up to a line that says so, and no further', () => {
    expect(parseCriteria(lines(2000)).criteria).toHaveLength(2000);
    const { criteria, findings } = parseCriteria(`\n${lines(2500)}`);
    expect(criteria).toHaveLength(2000);
    expect(findings).toMatchObject([{ line: 2002, code: 'too-many-lines' }]);
    const linted = lintCriteria(lines(2500)).filter(({ severity }) => severity === 'error');
    expect(linted).toMatchObject([{ line: 2001, code: 'too-many-lines', proposal: null }]);
  });

  it('is read so in a story of many sentences, too', () => {
    const { findings } = lintStory('The app opens. '.repeat(2500));
    expect(findings).toMatchObject([{ line: 1, code: 'too-many-lines' }]);
    expect(findings[0]?.column).toBe(2000 * 'The app opens. '.length + 1);
  });
});
