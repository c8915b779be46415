import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintFindingSchema } from '../../../../src/contract/criteria';
import { lintCriteria } from '../../../../src/domain/criteria/lint/lint';
import { parseCriteria } from '../../../../src/domain/criteria/language/parse';
import { lintStory } from '../../../../src/domain/criteria/lint/story';

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
      { seed: 20_261_121, numRuns: 2000 },
    );
  });
});
