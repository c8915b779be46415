import { groupBy } from '../../assemble/group';
import { toCount } from '../../assemble/numbers';
import { xmlText } from '../../decode/xml';
import { isObject, listAt, valueAt, type JsonObject } from '../../format';
import { testsApart, testsOf, type Test } from './junit-test';

/** Counts of tests; `passed` at the first try. */
export type Tally = {
  tests: number;
  passed: number;
  passedAtLast: number;
  failures: number;
  errors: number;
  skipped: number;
};

/** A suite with tests of its own, or with totals and nothing inside. */
export type Suite = {
  name: string;
  tally: Tally;
  tests: Test[];
  /** Counted from test cases, not taken from attributes. */
  counted: boolean;
  /** The attributes state other totals than the test cases; in words, else null. */
  disagrees: string | null;
};

/** What an element and the suites in it hold: records of test cases, one for each time a test ran. */
type Raw = { name: string; host: string; cases: JsonObject[]; element: JsonObject; inner: boolean };

/** The totals that an element states in its attributes; null where it states none. */
export const tallyOf = (element: JsonObject): Tally | null => {
  const tests = toCount(element['@tests']);
  if (tests === null) return null;
  const stated = (name: string): number => toCount(element[`@${name}`]) ?? 0;
  const skipped = (toCount(element['@skipped']) ?? stated('skip')) + stated('disabled');
  const [failures, errors] = [stated('failures'), stated('errors')];
  const passed = Math.max(0, tests - failures - errors - skipped);
  return { tests, passed, passedAtLast: passed, failures, errors, skipped };
};

/** All suites of a file that hold tests themselves; a suite of suites states totals only. */
export const readSuites = (top: readonly JsonObject[]): Suite[] => {
  const raw = top.flatMap((element, index) => rawSuites(element, [], index));
  // A test that is run again may stand in a second suite of the same name.
  const groups = groupBy(raw, ({ name, host }) => JSON.stringify([name, host]));
  return [...groups.values()].flatMap(suitesOf);
};

/** The records of test cases of an element; one without attributes and content is a test that passed. */
const recordsIn = (element: JsonObject): JsonObject[] =>
  listAt(element, 'testcase').map((record) => (isObject(record) ? record : {}));

const rawSuites = (element: JsonObject, path: string[], index: number): Raw[] => {
  const name = valueAt(element, '@name');
  const names = [
    ...path,
    typeof name === 'string' && name !== '' ? xmlText(name) : `suite ${index + 1}`,
  ];
  const children = listAt(element, 'testsuite').filter(isObject);
  const cases = recordsIn(element);
  const nested = children.flatMap((suite, at) => rawSuites(suite, names, at));
  const host = valueAt(element, '@hostname');
  const own: Raw = {
    name: names.join(' / '),
    host: typeof host === 'string' ? host : '',
    cases,
    element,
    inner: children.length > 0,
  };
  const isEmpty = cases.length === 0 && (children.length > 0 || tallyOf(element) === null);
  return isEmpty ? nested : [own, ...nested];
};

const suitesOf = (group: readonly Raw[]): Suite[] => {
  const listing = group.filter(({ cases }) => cases.length > 0);
  const totals = group.filter(({ cases }) => cases.length === 0);
  const [first] = listing;
  const alone = totals.flatMap(({ name, element }): Suite[] => {
    const tally = tallyOf(element);
    return tally === null ? [] : [{ name, tally, tests: [], counted: false, disagrees: null }];
  });
  if (first === undefined) return alone;
  const tests =
    listing.length === 1 && countsRecords(first)
      ? testsApart(first.cases)
      : testsOf(listing.flatMap(({ cases }) => cases));
  const disagrees = listing.map(disagreement).find((why) => why !== null) ?? null;
  return [
    { name: first.name, tally: countTests(tests), tests, counted: true, disagrees },
    ...alone,
  ];
};

/**
 * Whether a suite says itself that each of its records is a test. pytest says so of reruns too
 * (pytest-rerunfailures), so its word does not tell.
 */
const countsRecords = ({ element, cases, inner }: Raw): boolean =>
  !inner &&
  toCount(element['@tests']) === cases.length &&
  !/pytest/i.test(String(valueAt(element, '@name')));

export const countTests = (tests: readonly Test[]): Tally => {
  const ran = tests.filter(({ outcomes }) => outcomes.length > 0);
  const failed = ran.filter(({ outcomes }) => outcomes[0] === 'failed');
  return {
    tests: tests.length,
    passed: ran.length - failed.length,
    passedAtLast: ran.filter(({ outcomes }) => outcomes.at(-1) === 'passed').length,
    failures: failed.filter(({ isError }) => !isError).length,
    errors: failed.filter(({ isError }) => isError).length,
    skipped: tests.length - ran.length,
  };
};

/**
 * Holds the totals of a suite against its test cases. Tools count tests or the records of them, with or
 * without the skipped ones; any of these is taken as agreeing.
 */
const disagreement = ({ element, cases, inner, name }: Raw): string | null => {
  if (inner) return null;
  return tellDifference(`"${name}"`, element, cases);
};

/** Whether an element states a total: Vitest leaves `skipped` out, and that is not a zero. */
const states = (element: JsonObject, ...names: string[]): boolean =>
  names.some((name) => toCount(element[`@${name}`]) !== null);

/** Where totals that an element states fit neither the records nor the tests, that in words. */
export const tellDifference = (
  place: string,
  element: JsonObject,
  cases: readonly JsonObject[],
): string | null => {
  const stated = tallyOf(element);
  if (stated === null) return null;
  const tests = testsOf(cases);
  const byTest = countTests(tests);
  const having = (tag: string): number => cases.filter((one) => Object.hasOwn(one, tag)).length;
  const skippedRecords =
    cases.length - testsOf(cases, true).filter((t) => t.outcomes.length > 0).length;
  const fits = (value: number, allowed: number[]): boolean => allowed.includes(value);
  const agrees =
    fits(stated.tests, [
      cases.length,
      cases.length - skippedRecords,
      byTest.tests,
      byTest.tests - byTest.skipped,
    ]) &&
    (!states(element, 'failures') || fits(stated.failures, [having('failure'), byTest.failures])) &&
    (!states(element, 'errors') || fits(stated.errors, [having('error'), byTest.errors])) &&
    (!states(element, 'skipped', 'skip', 'disabled') ||
      fits(stated.skipped, [skippedRecords, byTest.skipped]));
  return agrees
    ? null
    : `${place} states ${stated.tests} tests, ${stated.failures} failures, ${stated.errors} errors and ${stated.skipped} skipped, and its test cases are ${byTest.tests}, ${byTest.failures}, ${byTest.errors} and ${byTest.skipped}`;
};

/** All records of test cases below an element, in their order. */
export const casesIn = (element: JsonObject): JsonObject[] => [
  ...recordsIn(element),
  ...listAt(element, 'testsuite').filter(isObject).flatMap(casesIn),
];
