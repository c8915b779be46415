import { describe, expect, it } from 'vitest';
import { readItems } from '../../../../src/adapters/ingest/items/read-items';
import { EvidenceError } from '../../../../src/adapters/ingest/problem';

const items = [
  { id: 'a', value: 1, attempt: 1, cluster: 'x' },
  { id: 'b', value: 0, attempt: 1, cluster: null },
  { id: 'b', value: 1, attempt: 2, cluster: null },
];

const problemOf = (text: string): string => {
  try {
    readItems(text);
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    return `${error.problem.where ?? ''}: ${error.message}`;
  }
  return 'none';
};

describe('results item by item', () => {
  it.each([
    [
      'NDJSON',
      '{"id":"a","pass":1,"cluster":"x"}\n{"id":"b","pass":0}\r\n\n{"id":"b","pass":true}\n',
    ],
    [
      '{"items":[…]}',
      '{"items":[{"id":"a","pass":true,"cluster":"x"},{"id":"b","pass":0},{"id":"b","pass":1,"attempt":2}]}',
    ],
    ['CSV', 'id,pass,attempt,cluster\na,1,1,x\nb,0,1,\nb,1,2,\n'],
    ['CSV with semicolons', '\uFEFFID;Pass;Cluster\r\na;true;x\r\nb;0;\r\nb;1;\r\n'],
  ])('are read from %s', (_, text) => {
    expect(readItems(text)).toEqual({ kind: 'pass', items });
  });

  it('may be scores, and ids may be numbers', () => {
    expect(readItems('{"id":7,"score":-0.5}')).toEqual({
      kind: 'score',
      items: [{ id: '7', value: -0.5, attempt: 1, cluster: null }],
    });
  });

  it.each([
    ['', /holds no items/],
    ['id,pass\n', /holds no items/],
    ['{"id":"a","pass":1}\nnonsense', /^line 2: The line is not valid JSON/],
    ['[{"id":"a"}]', /^items\[0\]: Item a has neither `pass` nor `score`/],
    ['[{"id":"a","pass":1,"score":1}]', /has both `pass` and `score`/],
    ['[{"id":"a","pass":2}]', /^items\[0\]: `pass` cannot be read/],
    ['[{"pass":1}]', /`id` cannot be read/],
    ['[{"id":"a","score":"high"}]', /`score` cannot be read/],
    ['[{"id":"a","score":1e999}]', /`score` cannot be read/],
    ['[{"id":"a","pass":1,"attempt":0}]', /`attempt` cannot be read/],
    ['id,pass\na,1\nb,yes\n', /^line 3: `pass` cannot be read/],
    ['[{"id":"a","pass":1},{"id":"b","score":1}]', /^items\[1\]: Item b has `score`/],
    ['[{"id":"a","pass":1,"attempt":1},{"id":"a","pass":1,"attempt":1}]', /attempt 1 twice/],
    ['{"results":[]}', /`id` cannot be read/],
  ])('are refused where they cannot be: %s', (text, message) => {
    expect(problemOf(text)).toMatch(message);
  });
});
