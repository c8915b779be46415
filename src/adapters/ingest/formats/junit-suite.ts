import { toCount } from '../assemble/numbers';
import { xmlText } from '../decode/xml';
import { isObject, listAt, valueAt, type JsonObject } from '../format';

/** Counts of one suite; `reruns` are tests that were run again after a failure. */
export type Tally = {
  tests: number;
  failures: number;
  errors: number;
  skipped: number;
  reruns: number;
};

/** A suite with test cases of its own, or with totals and nothing inside. */
export type Suite = {
  name: string;
  tally: Tally;
  /** Counted from test cases, not taken from attributes. */
  counted: boolean;
  /** The attributes state other totals than the test cases. */
  disagrees: boolean;
};

/** The totals that an element states in its attributes; null where it states none. */
export const tallyOf = (element: JsonObject): Tally | null => {
  const tests = toCount(element['@tests']);
  if (tests === null) return null;
  const skipped = toCount(element['@skipped']) ?? toCount(element['@skip']) ?? 0;
  return {
    tests,
    failures: toCount(element['@failures']) ?? 0,
    errors: toCount(element['@errors']) ?? 0,
    skipped: skipped + (toCount(element['@disabled']) ?? 0),
    reruns: 0,
  };
};

/** All suites in a suite that hold tests themselves; a suite of suites states totals only. */
export const readSuite = (element: JsonObject, path: string[]): Suite[] => {
  const name = valueAt(element, '@name');
  const names = [
    ...path,
    typeof name === 'string' && name !== '' ? xmlText(name) : `suite ${path.length + 1}`,
  ];
  const inner = listAt(element, 'testsuite').filter(isObject);
  const cases = listAt(element, 'testcase').filter(isTestCase);
  const nested = inner.flatMap((suite) => readSuite(suite, names));
  const label = names.join(' / ');
  if (cases.length > 0) return [withCases(label, element, cases, inner.length > 0), ...nested];
  const tally = tallyOf(element);
  return inner.length > 0 || tally === null
    ? nested
    : [{ name: label, tally, counted: false, disagrees: false }];
};

const isTestCase = (value: unknown): value is JsonObject => isObject(value);

const withCases = (
  name: string,
  element: JsonObject,
  cases: JsonObject[],
  hasInner: boolean,
): Suite => {
  const tally = countCases(cases);
  const stated = tallyOf(element);
  const disagrees =
    !hasInner &&
    stated !== null &&
    (['tests', 'failures', 'errors', 'skipped'] as const).some(
      (field) => stated[field] !== tally[field],
    );
  return { name, tally, counted: true, disagrees };
};

const isSkipped = (test: JsonObject): boolean =>
  Object.hasOwn(test, 'skipped') ||
  valueAt(test, '@status') === 'notrun' ||
  valueAt(test, '@result') === 'suppressed';

/** Tries of one test in one suite: same class and name. */
const identity = (test: JsonObject): string =>
  JSON.stringify([valueAt(test, '@classname') ?? null, valueAt(test, '@name') ?? null]);

const RERUN_TAGS = ['flakyFailure', 'flakyError', 'rerunFailure', 'rerunError'];

const countCases = (cases: JsonObject[]): Tally => {
  const outcomes = cases.map((test) =>
    isSkipped(test)
      ? 'skipped'
      : Object.hasOwn(test, 'error')
        ? 'errors'
        : Object.hasOwn(test, 'failure')
          ? 'failures'
          : 'passed',
  );
  const of = (outcome: (typeof outcomes)[number]): number =>
    outcomes.filter((o) => o === outcome).length;
  const tagged = cases.filter((test) => RERUN_TAGS.some((tag) => Object.hasOwn(test, tag))).length;
  return {
    tests: cases.length,
    failures: of('failures'),
    errors: of('errors'),
    skipped: of('skipped'),
    reruns: tagged + repeated(cases, outcomes),
  };
};

/** Tests that stand in the suite more than once, with and without success. */
const repeated = (cases: JsonObject[], outcomes: string[]): number => {
  const seen = new Map<string, Set<string>>();
  cases.forEach((test, index) => {
    const key = identity(test);
    seen.set(
      key,
      (seen.get(key) ?? new Set()).add(outcomes[index] === 'passed' ? 'passed' : 'not'),
    );
  });
  return [...seen.values()].filter((set) => set.size > 1).length;
};
