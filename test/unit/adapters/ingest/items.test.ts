import { describe, expect, it } from 'vitest';
import { itemColumns } from '../../../../src/adapters/ingest/assemble/items';
import { fixture, readOk } from '../../../support/evidence/read';

/** `metric: id=value#attempt …`, for each metric that a file holds item by item. */
const told = (name: string): string[] =>
  readOk(fixture(`shapes/${name}`)).blocks.flatMap(({ items = [] }) =>
    items.map(({ metric, ids, values, attempts }) => {
      const each = ids.map((id, at) => {
        const attempt = attempts === undefined ? '' : `#${attempts[at] ?? ''}`;
        return `${id}=${values[at] ?? ''}${attempt}`;
      });
      return `${metric}: ${each.join(' ')}`;
    }),
  );

describe('results item by item', () => {
  it.each([
    [
      'ragas.json',
      [
        'faithfulness: row 0=1 row 1=0.5 row 3=1',
        'context_recall: row 0=1 row 1=0.5 row 2=1 row 3=0.5',
      ],
    ],
    [
      'mlflow-eval-table.json',
      ['exact_match: row 1=1 row 2=0 row 3=1', 'answer_correctness: row 1=5 row 2=2'],
    ],
    ['bedrock-evaluation.jsonl', ['accuracy: line 1=1 line 2=0.5 line 3=0']],
    ['google-adk.json', ['pass_rate: a=1 b=0', 'match: a=0.9 b=0.4']],
    ['giskard.json', ['pass_rate: rude caller=1 asks for an address=0 two turns=1']],
    ['waza.json', ['pass_rate: a=1 b=0', 'run_pass_rate: a=1#1 a=1#2 b=1#1 b=0#2']],
    ['swe-bench.json', []],
  ])('%s', (name, expected) => {
    expect(told(name)).toEqual(expected);
  });

  it('of a SWE-bench report are taken only where it lists every instance', () => {
    const report = { total_instances: 3, resolved_instances: 1, submitted_instances: 2 };
    const whole = { submitted_ids: ['a', 'b'], incomplete_ids: ['c'], resolved_ids: ['b'] };
    const itemsOf = (file: object) => readOk(file).blocks[0]?.items?.[0];
    expect(itemsOf({ ...report, ...whole })).toMatchObject({
      ids: ['a', 'b', 'c'],
      values: [0, 1, 0],
    });
    expect(itemsOf({ ...report, ...whole, incomplete_ids: [] })).toBeUndefined();
  });

  it('are left out where one stands twice or kinds are mixed', () => {
    const a = { id: 'a', value: true };
    expect(itemColumns('m', null, [a, a])).toBeNull();
    expect(itemColumns('m', null, [a, { id: 'b', value: 0.5 }])).toBeNull();
    expect(itemColumns('m', null, [])).toBeNull();
    expect(itemColumns('m', null, [a, { ...a, attempt: 2 }])).toMatchObject({ attempts: [1, 2] });
  });

  it('fit ten thousand into what an intake takes', () => {
    const items = Array.from({ length: 10_000 }, (_, at) => ({ id: `case-${at}`, value: true }));
    expect(JSON.stringify(itemColumns('m', null, items)).length).toBeLessThan(200_000);
  });
});
