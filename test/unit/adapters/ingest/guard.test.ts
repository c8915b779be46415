import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../../src/adapters/ingest/read';
import { readProblem } from '../../../support/evidence/read';
import { size } from '../../../support/size';

describe('guards before decoding', () => {
  it.each([
    ['nothing', '  \n', /empty/],
    ['too much', `{"a":"${'x'.repeat(400_000)}"}`, /400000/],
    ['NUL bytes', '{"a":\u0000}', /binary/],
    ['half a character', '{"a":"\uD83D"}', /surrogate/],
    ['deep brackets', '['.repeat(100_000), /deeper than 60/],
    ['deep flow in YAML', `a: ${'['.repeat(5000)}`, /deeper than 60/],
    ['deep lists in YAML', `${'- '.repeat(5000)}x`, /deeper than 60/],
    ['deep tags', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`, /./],
    ['an absurd number', `{"metric":"a","value":${'9'.repeat(5000)}}`, /100 digits/],
    ['YAML aliases', 'a: &x [1,1]\nb: [*x,*x]\n', /alias/i],
    ['broken YAML', 'a: [1,\nb: }', /YAML/],
    ['broken JSON', '{"a": 1,,}', /JSON/],
    ['JSON that is cut off', '{"a": 1', /ends too early/],
  ])('refuses %s', (_, text, message) => {
    expect(readProblem(text).message).toMatch(message);
  });

  it('names line and column of broken JSON', () => {
    expect(readProblem('{\n "a": 1,\n "b": x\n}').where).toBe('line 3, column 7');
  });

  it('reads numbers over the range of a double as no numbers', () => {
    expect(readProblem('{"modelVersion":"1","results":[{"metric":"a","value":1e999}]}').where).toBe(
      'results[0].value',
    );
  });

  it.each([
    ['strings that never end', `{${'"\\'.repeat(200_000)}`.slice(0, 390_000)],
    ['strings broken by lines', `{${'"\\\n'.repeat(130_000)}`.slice(0, 390_000)],
    ['quotes in YAML', '"'.repeat(99_000)],
    ['anchors in YAML', '&a '.repeat(33_000)],
    ['tags in YAML', '!!str '.repeat(16_000)],
    ['YAML that is too long', 'a: 1\n'.repeat(30_000)],
    ['rows of one result', `metric,k,n\n${'a,1,2\n'.repeat(60_000)}`],
    ['open tags', '<a>'.repeat(130_000)],
    ['open comments', '<!--'.repeat(99_000)],
  ])('gives up soon on %s', (_, text) => {
    expect(readProblem(text).message).toMatch(/./);
  });

  it('reads many keys in linear time', () => {
    const keys = Array.from({ length: 9_000 }, (_, index) => `k${index}: 1`).join('\n');
    expect(readProblem(keys, 'x.yaml').message).toContain('no format');
    expect(readProblem('a: 1\nb:\n  c: 1\n  c: 2\n').message).toContain('"c" is there twice');
  });

  it('never throws, whatever the text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            '{',
            '}',
            '[',
            ']',
            '"',
            ':',
            ',',
            '\n',
            '- ',
            '---\n',
            '<a',
            '>',
            '&',
            '*',
            'metric',
            'NaN',
            '0',
            ';',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (input) => {
        expect(typeof readEvidence(input).ok).toBe('boolean');
      }),
      { seed: 20_241_120, numRuns: size(300, 1500) },
    );
  });
});
