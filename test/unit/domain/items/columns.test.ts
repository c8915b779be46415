import { describe, expect, it } from 'vitest';
import type { ItemColumns } from '../../../../src/contract/types';
import { columnsFor, setOf } from '../../../../src/domain/items/columns';
import { someCriteria } from '../../../support/builders/builders';
import { item, passes, scores, tries } from './item-sets';

/** What each of these columns is called, of those that a criterion is worked out of. */
const found = (line: string, columns: readonly ItemColumns[]) => {
  const [criterion] = someCriteria(line);
  if (criterion === undefined) throw new Error(`no criterion in ${line}`);
  return columnsFor(criterion, columns).map(({ metric, slice }) =>
    slice === null ? metric : `${metric} of ${slice}`,
  );
};

const score = (metric: string, slice: string | null = null) => scores([1, 2], { metric, slice });
const pass = (metric: string, slice: string | null = null) => passes([1, 0], { metric, slice });

describe('a column', () => {
  it('is a set of items, each with its try and its cluster', () => {
    const columns = passes([1, 0], { attempts: [1, 2], clusters: ['x', 'y'] });
    expect(setOf(columns)).toEqual({
      kind: 'pass',
      items: [item('i0', 1, 1, 'x'), item('i1', 0, 2, 'y')],
    });
  });

  it('is of first tries that stand alone, where it does not say', () => {
    expect(setOf(scores([0.5]))).toEqual({ kind: 'score', items: [item('i0', 0.5)] });
  });
});

describe('the column that a criterion is worked out of', () => {
  it.each([
    ['accuracy >= 90%', [pass('Accuracy'), pass('recall')], ['Accuracy']],
    ['recall >= 90%', [pass('sensitivity'), pass('accuracy')], ['sensitivity']],
    ['f1 >= 90%', [pass('accuracy')], []],
    ['p95_latency_s <= 2', [score('latency_s')], ['latency_s']],
    ['p95_latency_s <= 2', [score('latency_s'), score('p95_latency_s')], ['p95_latency_s']],
    ['p99.9_latency_s <= 2', [score('latency_s'), score('cost')], ['latency_s']],
    ['percentile_99.5_latency_s <= 2', [score('latency_s')], ['latency_s']],
    ['step_median_latency_s <= 2', [score('latency_s')], []],
    ['median_latency_s <= 2', [score('latency_s'), score('cost')], ['latency_s']],
    ['share(latency_s <= 2 s) >= 99%', [score('latency_s'), score('cost')], ['latency_s']],
    ['first_attempt_solved >= 80%', [pass('solved'), pass('safe')], ['solved']],
  ])('of "%s" has its name, or the name of what it is made of', (line, columns, expected) => {
    expect(found(line, columns)).toEqual(expected);
  });

  it.each([
    ['accuracy >= 90%', ['accuracy']],
    ['accuracy >= 90% where Region = North', ['accuracy of region=north']],
    [
      'accuracy >= 90% for every region',
      ['accuracy of region=north', 'accuracy of Region = South'],
    ],
    ['accuracy >= 90% for every team', ['accuracy of team=a']],
    [
      'accuracy >= 90% for every group',
      ['accuracy of region=north', 'accuracy of Region = South', 'accuracy of team=a'],
    ],
  ])('of "%s" is of its group', (line, expected) => {
    const slices = [null, 'region=north', 'Region = South', 'team=a'];
    expect(
      found(
        line,
        slices.map((slice) => pass('accuracy', slice)),
      ),
    ).toEqual(expected);
  });

  it.each<[string, string, ItemColumns[], string[]]>([
    [
      'those of its metric',
      'pass^2 >= 80%',
      [tries({ a: [1, 1] }, { metric: 'pass^2' }), pass('solved')],
      ['pass^2'],
    ],
    [
      'the only ones that pass or fail',
      'pass^2 >= 80%',
      [pass('solved'), score('cost')],
      ['solved'],
    ],
    [
      'the plain ones where there are several',
      'pass^2 >= 80%',
      [pass('safe'), pass('correct')],
      ['correct'],
    ],
    ['none where none of several is plain', 'pass^2 >= 80%', [pass('safe'), pass('solved')], []],
    [
      'one metric by all of its names',
      'pass@2 >= 80%',
      [pass('acc'), pass('Accuracy')],
      ['acc', 'Accuracy'],
    ],
    [
      'the first that is plain',
      'first_attempt >= 80%',
      [pass('accuracy'), pass('passed')],
      ['passed'],
    ],
    [
      'what passed, for regressions',
      'regressions <= 0',
      [pass('solved'), score('cost')],
      ['solved'],
    ],
    ['none of scores', 'pass^2 >= 80%', [score('cost')], []],
    ['none for a metric that says nothing of tries', 'recall >= 80%', [pass('solved')], []],
  ])('takes %s', (_what, line, columns, expected) => {
    expect(found(line, columns)).toEqual(expected);
  });
});
