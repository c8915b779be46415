import { describe, expect, it } from 'vitest';
import { textOf, utf8 } from '../../../../src/domain/pack/bytes';
import { checkPart, placesOf } from '../../../../src/domain/pack/check-part';
import { writePart } from '../../../../src/domain/pack/records';

const records = (...ids: string[]) => ids.map((id) => ({ id, kind: 'note', value: { of: id } }));

const PATH = 'items/1/records.jsonl';
const own = writePart(PATH, 'AI-1', records('a', 'b', 'c'));
const other = writePart('items/2/records.jsonl', 'AI-2', records('q'));
const places = placesOf([own.part, other.part]);

const [a = '', b = '', c = ''] = textOf(own.content).split('\n');
const q = textOf(other.content).trim();

/** What is wrong with a file of these lines, record by record. */
const wrongIn = (...lines: string[]): [string | null, string][] =>
  checkPart(own.part, utf8(lines.join('\n')), places).map(({ record, file, what }) => {
    expect(file).toBe(PATH);
    return [record, what];
  });

describe('the records of a file', () => {
  it('are right as they were signed, with or without an end of the last line', () => {
    expect(wrongIn(a, b, c)).toEqual([]);
    expect(wrongIn(a, b, c, '')).toEqual([]);
  });

  it('are missed by name where a line is gone', () => {
    expect(wrongIn(a, c)).toEqual([['AI-1 b', 'AI-1 b is missing']]);
    expect(wrongIn()).toEqual([
      ['AI-1 a', 'AI-1 a is missing'],
      ['AI-1 b', 'AI-1 b is missing'],
      ['AI-1 c', 'AI-1 c is missing'],
    ]);
  });

  const changed = (line: string): string => line.replace(/"of":"."/u, '"of":"another"');
  it('are named where one was changed, and not as missing beside it', () => {
    expect(wrongIn(a, changed(b), c)).toEqual([
      ['AI-1 b', 'AI-1 b is not what was signed: it was changed'],
    ]);
  });

  it('are changed once: a second line of the same name was added', () => {
    expect(wrongIn(a, changed(b), changed(b).replace('note', 'notes'), c)).toEqual([
      ['AI-1 b', 'AI-1 b is not what was signed: it was changed'],
      ['AI-1 b', 'AI-1 b is not of this pack: it was added'],
    ]);
  });

  it('are none that were added, named by where they belong', () => {
    const [z = ''] = textOf(writePart(PATH, 'AI-1', records('z')).content).split('\n');
    expect(wrongIn(a, b, c, z, q)).toEqual([
      ['AI-1 z', 'AI-1 z is not of this pack: it was added'],
      ['AI-1 q', 'AI-1 q belongs to AI-2 q'],
    ]);
  });

  it('are missed where a line that is no record stands in their place', () => {
    const digest = /^[^(]*\(SHA-256 [0-9a-f]{16}\)/u;
    const [line, gone, ...others] = wrongIn(a, 'no record', c);
    expect(line?.[1]).toMatch(/a line that is no record .* is not of this pack: it was added$/u);
    expect(line?.[0]).toMatch(digest);
    expect([gone, others]).toEqual([['AI-1 b', 'AI-1 b is missing'], []]);
  });

  it('are there once', () => {
    expect(wrongIn(a, a, b, c)).toEqual([['AI-1 a', 'AI-1 a is there 2 times']]);
    expect(wrongIn(a, b, b, c, b)).toEqual([['AI-1 b', 'AI-1 b is there 3 times']]);
    // Which of two stands in its place nobody can tell, so that the others stand in theirs.
    expect(wrongIn(c, a, b, c)).toEqual([['AI-1 c', 'AI-1 c is there 2 times']]);
  });

  it('stand in their order: who stands behind a later one is named', () => {
    const moved = 'stands in another place than it was signed in';
    expect(wrongIn(b, c, a)).toEqual([['AI-1 a', `AI-1 a ${moved}`]]);
    expect(wrongIn(c, b, a)).toEqual([
      ['AI-1 b', `AI-1 b ${moved}`],
      ['AI-1 a', `AI-1 a ${moved}`],
    ]);
  });
});
