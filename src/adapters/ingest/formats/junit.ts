import {
  COMMIT_NAMES,
  DATASET_NAMES,
  DIGEST_NAMES,
  firstOf,
  issueKeyOf,
  MODEL_NAMES,
  toSha256,
  VERSION_NAMES,
} from '../assemble/routing';
import { agreed, block, count, counted, evidence, listed, makeRun, result } from '../assemble/run';
import { readTime } from '../assemble/times';
import { xmlText } from '../decode/xml';
import {
  defineFormat,
  isObject,
  listAt,
  mark,
  objectAt,
  valueAt,
  type JsonObject,
} from '../format';
import { refuse } from '../problem';
import { readSuite, tallyOf, type Suite, type Tally } from './junit-suite';

const ID = 'junit';

/**
 * JUnit XML as test runners write it (pytest, Surefire, Jest, gtest). k = tests - failures - errors -
 * skipped and n = tests - skipped, as metric `pass_rate`, once for the file and once a suite as slice.
 * Counted from the test cases where the file lists them, since attributes can be missing or wrong.
 */
export const junit = defineFormat({
  id: ID,
  title: 'a JUnit XML report',
  marks: ({ syntax, value }) => [
    [
      mark('XML', syntax === 'xml'),
      mark(
        '<testsuites> or <testsuite>',
        isObject(value) &&
          (Object.hasOwn(value, 'testsuites') || Object.hasOwn(value, 'testsuite')),
      ),
    ],
  ],
  parse: ({ value }) => {
    const root = objectAt(value, 'testsuites');
    const top = [...listAt(root, 'testsuite'), ...listAt(value, 'testsuite')].filter(isObject);
    const suites = top.flatMap((suite) => readSuite(suite, []));
    const total = suites.length > 0 ? add(suites.map((suite) => suite.tally)) : tallyOf(root);
    if (total === null || total.tests - total.skipped < 1) {
      return refuse('The JUnit report holds no test that ran.', {
        hint: 'Every test is missing or skipped; check the run.',
      });
    }
    const stated = isObject(valueAt(value, 'testsuites')) ? tallyOf(root) : null;
    const properties = propertiesOf([root, ...top]);
    const notes = [...notesOf(total, stated, suites), ...properties.notes];
    const time = readTime(startOf([root, ...top]));
    if (time.zoneMissing)
      notes.push('The report gives its time without a zone; it is read as UTC.');
    const run = makeRun({ format: ID, tool: null }, resultsOf(total, suites), {
      ...properties.parts,
      startedAt: time.iso,
    });
    const name = valueAt(root, '@name');
    return evidence(ID, {
      blocks: [
        block(
          typeof name === 'string' && name !== '' ? xmlText(name) : (suites[0]?.name ?? 'tests'),
          run,
        ),
      ],
      issueKey: properties.issueKey,
      notes,
    });
  },
});

export const { detect, parse } = junit;

const add = (tallies: Tally[]): Tally => {
  const sum = (field: keyof Tally): number =>
    tallies.reduce((total, tally) => total + tally[field], 0);
  return {
    tests: sum('tests'),
    failures: sum('failures'),
    errors: sum('errors'),
    skipped: sum('skipped'),
    reruns: sum('reruns'),
  };
};

const passed = (tally: Tally): number =>
  Math.max(0, tally.tests - tally.failures - tally.errors - tally.skipped);

const resultsOf = (total: Tally, suites: Suite[]) => {
  const ran = suites.filter(({ tally }) => tally.tests > tally.skipped);
  const names = [...new Set(ran.map((suite) => suite.name))];
  const slices = names.map((name) => ({
    name,
    tally: add(ran.filter((s) => s.name === name).map((s) => s.tally)),
  }));
  return [
    result('pass_rate', count(passed(total), total.tests - total.skipped)),
    ...slices.map(({ name, tally }) =>
      result('pass_rate', count(passed(tally), tally.tests - tally.skipped), name),
    ),
  ];
};

const notesOf = (total: Tally, stated: Tally | null, suites: Suite[]): string[] => {
  const differing = suites.filter((suite) => suite.disagrees).map((suite) => `"${suite.name}"`);
  const rootDiffers =
    stated !== null &&
    suites.length > 0 &&
    (passed(stated) !== passed(total) || stated.tests !== total.tests);
  const places = [...(rootDiffers ? ['<testsuites>'] : []), ...differing];
  const attributesOnly = suites.filter((suite) => !suite.counted);
  return [
    ...(total.errors > 0
      ? [
          `${counted(total.errors, 'test')} ended in an error, not in a failed check; counted as not passed.`,
        ]
      : []),
    ...(total.skipped > 0 ? [`${counted(total.skipped, 'skipped test')} left out of n.`] : []),
    ...(total.reruns > 0
      ? [
          `${counted(total.reruns, 'test')} run again after a failure (flaky); running until it passes flatters the pass rate.`,
        ]
      : []),
    ...(places.length > 0
      ? [
          `The totals of ${listed(places)} disagree with the test cases; the test cases were counted.`,
        ]
      : []),
    ...(attributesOnly.length > 0
      ? ['The report lists no test cases for some suites; their totals are taken as stated.']
      : []),
  ];
};

const startOf = (elements: JsonObject[]): unknown =>
  elements
    .map((element) => element['@timestamp'])
    .filter((time) => typeof time === 'string')
    .sort()[0];

/** Properties of the root and the outer suites; where suites differ, the value is not taken. */
const propertiesOf = (elements: JsonObject[]) => {
  const records = elements.map(readProperties);
  const notes: string[] = [];
  const pick = (what: string, names: readonly string[]): string | null => {
    const values = records.map((record) => firstOf(record, names)).filter((text) => text !== null);
    const one = agreed(values);
    if (values.length > 0 && one === null)
      notes.push(`The suites name different values for ${what}; none is taken.`);
    return one;
  };
  const issueKeys = records.map(issueKeyOf).filter((key) => key !== null);
  return {
    issueKey: agreed(issueKeys),
    parts: {
      modelName: pick('the model', MODEL_NAMES),
      modelVersion: pick('the model version', [...VERSION_NAMES, 'version']),
      commit: pick('the commit', COMMIT_NAMES),
      datasetId: pick('the data set', DATASET_NAMES),
      datasetSha256: toSha256(pick('the data set digest', DIGEST_NAMES)),
      runId: pick('the run id', ['run_id', 'runId', 'build_id']),
    },
    notes,
  };
};

const readProperties = (element: JsonObject): Record<string, string> =>
  Object.fromEntries(
    listAt(element, 'properties', 'property').flatMap((property): [string, string][] => {
      const name = valueAt(property, '@name');
      const value =
        typeof property === 'object'
          ? (valueAt(property, '@value') ?? valueAt(property, '#text'))
          : null;
      return typeof name === 'string' && typeof value === 'string'
        ? [[xmlText(name), xmlText(value)]]
        : [];
    }),
  );
