import type { MetricResult, Run } from '../../../../contract/types';
import { madeBy, namedParts } from '../../assemble/made-by';
import {
  COMMIT_NAMES,
  DATASET_NAMES,
  DIGEST_NAMES,
  firstOf,
  issueKeyOf,
  MODEL_NAMES,
  toSha256,
  VERSION_NAMES,
} from '../../assemble/routing';
import {
  agreed,
  block,
  clip,
  contradicted,
  count,
  evidence,
  listed,
  makeRun,
  result,
} from '../../assemble/run';
import { countOf } from '../../../../words/counts';
import { readTime } from '../../assemble/times';
import { xmlText } from '../../decode/xml';
import {
  defineFormat,
  isObject,
  listAt,
  mark,
  objectAt,
  valueAt,
  type JsonObject,
} from '../../format';
import { refuse } from '../../problem';
import {
  casesIn,
  countTests,
  readSuites,
  tallyOf,
  tellDifference,
  type Suite,
  type Tally,
} from './junit-suite';
import type { Test } from './junit-test';

const ID = 'junit';

/**
 * JUnit XML as test runners write it (pytest, Surefire, Jest, gtest): `pass_rate`, once for the file and
 * once a suite as slice. One test is one trial, however often it ran: its first try counts, and
 * `attempt=last` is the slice by the last one. Counted from the test cases where the file lists them;
 * totals that say otherwise contradict it.
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
    const suites = readSuites(top);
    const total = suites.length > 0 ? add(suites.map((suite) => suite.tally)) : tallyOf(root);
    if (total === null || total.tests - total.skipped < 1) {
      return refuse('The JUnit report holds no test that ran.', {
        hint: 'Every test is missing or skipped; check the run.',
      });
    }
    const properties = propertiesOf([root, ...top]);
    const tests = suites.flatMap((suite) => suite.tests);
    const notes = [...notesOf(total, tests, suites), ...properties.notes];
    const time = readTime(startOf([root, ...top]));
    if (time.zoneMissing)
      notes.push('The report gives its time without a zone; it is read as UTC.');
    const against = differencesOf(root, suites);
    const results = resultsOf(total, suites).map((one) =>
      one.slice === null || one.slice === LAST
        ? against.reduce(contradicted, one)
        : withOwn(one, suites),
    );
    const run = makeRun({ format: ID, tool: null }, results, {
      ...properties.parts,
      startedAt: time.iso,
      attempts: attemptsOf(tests),
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

const FIELDS = ['tests', 'passed', 'passedAtLast', 'failures', 'errors', 'skipped'] as const;

const add = (tallies: Tally[]): Tally => {
  const sum = countTests([]);
  for (const tally of tallies) for (const field of FIELDS) sum[field] += tally[field];
  return sum;
};

/** Slice of the results by the last try. */
const LAST = 'attempt=last';

const resultsOf = (total: Tally, suites: Suite[]): MetricResult[] => {
  const ran = suites.filter(({ tally }) => tally.tests > tally.skipped);
  const names = [...new Set(ran.map((suite) => suite.name))];
  const slices = names.map((name) => ({
    name,
    tally: add(ran.filter((s) => s.name === name).map((s) => s.tally)),
  }));
  const trials = total.tests - total.skipped;
  return [
    result('pass_rate', count(total.passed, trials)),
    ...(total.passedAtLast === total.passed
      ? []
      : [result('pass_rate', count(total.passedAtLast, trials), LAST)]),
    ...slices.map(({ name, tally }) =>
      result('pass_rate', count(tally.passed, tally.tests - tally.skipped), name),
    ),
  ];
};

/** Places whose totals contradict the test cases, in words. */
const differencesOf = (root: JsonObject, suites: Suite[]): string[] => {
  const counts = suites.every((suite) => suite.counted) && suites.length > 0;
  const whole = counts ? tellDifference('<testsuites>', root, casesIn(root)) : null;
  return [whole, ...suites.map((suite) => suite.disagrees)].filter((why) => why !== null);
};

const withOwn = (one: MetricResult, suites: Suite[]): MetricResult =>
  suites
    .filter(({ name }) => name === one.slice)
    .flatMap(({ disagrees }) => disagrees ?? [])
    .reduce(contradicted, one);

const MOST_ATTEMPTS = 20;

/** Tests that ran more than once. */
const attemptsOf = (tests: readonly Test[]): NonNullable<Run['attempts']> =>
  tests
    .filter(({ outcomes }) => outcomes.length > 1)
    .slice(0, 100)
    .map(({ title, outcomes }) => ({
      test: clip(title),
      outcomes: outcomes.slice(0, MOST_ATTEMPTS),
    }));

const tellAttempts = ({ title, outcomes }: Test): string => {
  const at = outcomes.indexOf('passed');
  return `${clip(title, 80)} (${outcomes.length} attempts, ${at < 0 ? 'none passed' : at === 0 ? 'the first passed' : `passed at number ${at + 1}`})`;
};

const notesOf = (total: Tally, tests: readonly Test[], suites: Suite[]): string[] => {
  const repeated = tests.filter(({ outcomes }) => outcomes.length > 1);
  const torn = tests.filter(({ hasTeardownError }) => hasTeardownError);
  const attributesOnly = suites.filter((suite) => !suite.counted);
  return [
    ...(total.errors > 0
      ? [
          `${countOf(total.errors, 'test')} ended in an error, not in a failed check; counted as not passed.`,
        ]
      : []),
    ...(torn.length > 0
      ? [
          `${countOf(torn.length, 'test')} with an error in teardown, counted once and as not passed: ${listed(torn.map(({ title }) => clip(title, 80)))}.`,
        ]
      : []),
    ...(total.skipped > 0 ? [`${countOf(total.skipped, 'skipped test')} left out of n.`] : []),
    ...(repeated.length > 0
      ? [
          `${countOf(repeated.length, 'test')} run again after a failure (flaky): ${listed(repeated.map(tellAttempts))}. One test is one trial and its first attempt counts; running until it passes flatters the pass rate.`,
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
  const first = records.find((record) => madeBy(namedParts(record)) !== null) ?? {};
  return {
    issueKey: agreed(issueKeys),
    parts: {
      identity: madeBy(namedParts(first)),
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
