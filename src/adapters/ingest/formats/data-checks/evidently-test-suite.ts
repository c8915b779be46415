import * as z from 'zod';
import { withoutDoubles } from '../../assemble/doubles';
import { aside, lenientCount, lenientText } from '../../assemble/numbers';
import { block, contradicted, count, evidence, makeRun, result } from '../../assemble/run';
import { countOf } from '../../../../words/counts';
import { signal, withoutNumbers } from '../../assemble/signals';
import { defineFormat, has, isText, isTree, listAt, mark, valueAt } from '../../format';
import { checked, refuse } from '../../problem';
import { stateOfStatus } from './evidently-tests';

const ID = 'evidently-test-suite';
const SOURCE = { format: ID, tool: 'Evidently' };

const suiteSchema = z.object({
  summary: aside(z.object({ total_tests: lenientCount, success_tests: lenientCount })),
  tests: z.array(
    z.object({
      name: z.string(),
      description: lenientText,
      status: z.string(),
      group: lenientText,
      parameters: z.unknown().optional(),
    }),
  ),
});

/**
 * A test suite of Evidently before 0.7 (`suite.json()`). Tests are counted one by one:
 * `summary.success_tests` counts warnings as successes, Assay does not.
 */
export const evidentlyTestSuite = defineFormat({
  id: ID,
  title: 'an Evidently test suite',
  marks: (document) => {
    const tree = isTree(document);
    const first = listAt(document.value, 'tests')[0];
    return [
      [
        mark('tests[].status', tree && isText(valueAt(first, 'status'))),
        mark('tests[].name', isText(valueAt(first, 'name'))),
        mark('summary.all_passed', has(document.value, 'summary', 'all_passed')),
      ],
    ];
  },
  parse: ({ value }) => {
    const once = withoutDoubles(value, 'tests');
    const { tests, summary } = checked(suiteSchema, once.value, 'an Evidently test suite');
    const ran = tests.filter((test) => test.status !== 'SKIPPED');
    if (ran.length === 0)
      return refuse('The Evidently suite holds no test that ran.', { where: 'tests' });
    const of = (status: string): number => ran.filter((test) => test.status === status).length;
    const passed = of('SUCCESS');
    const rate = result('pass_rate', count(passed, ran.length));
    const [all, met] = [summary?.total_tests ?? null, summary?.success_tests ?? null];
    const isHeld =
      (all === null || all === tests.length || all === ran.length) &&
      (met === null || met === passed || met === passed + of('WARNING'));
    const run = makeRun(SOURCE, [
      isHeld
        ? rate
        : contradicted(
            rate,
            `the summary says ${met ?? 'not'} of ${all ?? 'not stated'}, and the tests say ${passed} of ${ran.length}`,
          ),
    ]);
    return evidence(ID, {
      blocks: [block('Evidently test suite', run)],
      lists: [`${ID}:`],
      signals: tests.map((test) =>
        signal({
          name: test.name,
          fingerprint: `${ID}:${[withoutNumbers(test.name), ...subjectsOf(test)].join(':')}`,
          ...stateOfStatus(test.status),
          summary: test.description ?? `${test.name}: ${test.status}`,
          source: SOURCE,
        }),
      ),
      notes: [
        ...once.notes,
        ...(of('WARNING') > 0
          ? [
              `${countOf(of('WARNING'), 'test')} ended with a warning, which Evidently counts as success and Assay does not.`,
            ]
          : []),
        ...(of('ERROR') > 0
          ? [`${countOf(of('ERROR'), 'test')} could not be calculated; counted as not passed.`]
          : []),
      ],
    });
  },
});

export const { detect, parse } = evidentlyTestSuite;

/** What a test is about, which tells tests of one name apart: its group, column, label and the like. */
const subjectsOf = ({
  group,
  parameters,
}: {
  group: string | null;
  parameters?: unknown;
}): string[] => {
  const named = ['column_name', 'column', 'label', 'stattest', 'feature_name', 'values'].flatMap(
    (key) => {
      const value = valueAt(parameters, key);
      return isText(value) ? [value] : [];
    },
  );
  return [...(group === null ? [] : [group]), ...named];
};
