import { groupBy } from '../../assemble/group';
import { xmlText } from '../../decode/xml';
import { listAt, valueAt, type JsonObject } from '../../format';

/** One test, however often it was run: what became of each try. No outcome means that it never ran. */
export type Test = {
  title: string;
  outcomes: ('passed' | 'failed')[];
  /** The first try ended in an error and not in a failed check. */
  isError: boolean;
  hasTeardownError: boolean;
};

const PROBLEMS = ['failure', 'error'];
const FLAKY = ['flakyFailure', 'flakyError'];
const RERUN = ['rerunFailure', 'rerunError'];

/** What runners write in `status` or `result` of a test that they left out. */
const LEFT_OUT = /^(?:notrun|disabled|skipped|ignored|suppressed)$/i;

const isSkipped = (record: JsonObject): boolean =>
  Object.hasOwn(record, 'skipped') ||
  Object.hasOwn(record, 'disabled') ||
  LEFT_OUT.test(textOf(valueAt(record, '@status'))) ||
  LEFT_OUT.test(textOf(valueAt(record, '@result')));

const textOf = (value: unknown): string => (typeof value === 'string' ? xmlText(value) : '');

/** Same class, name and file: tries of one test. */
const identity = (record: JsonObject): string =>
  JSON.stringify(['@classname', '@name', '@file'].map((key) => textOf(valueAt(record, key))));

const titleOf = (record: JsonObject): string =>
  [textOf(valueAt(record, '@classname')), textOf(valueAt(record, '@name'))]
    .filter((part) => part !== '')
    .join('.') || 'a test without a name';

/**
 * The tests that records of test cases are of. Records without a name cannot be told to be of one test.
 * @param eachAlone takes every record for a test of its own
 */
export const testsOf = (records: readonly JsonObject[], eachAlone = false): Test[] =>
  groupsOf(records, eachAlone).map(testOf);

const groupsOf = (records: readonly JsonObject[], eachAlone: boolean): JsonObject[][] => {
  const groups = groupBy(
    records.map((record, index) => ({ record, index })),
    ({ record, index }) =>
      eachAlone || textOf(valueAt(record, '@name')) === '' ? String(index) : identity(record),
  );
  return [...groups.values()].map((group) => group.map(({ record }) => record));
};

/** Whether a record tells of nothing but a test that passed. */
const isBare = (record: JsonObject): boolean =>
  !isSkipped(record) &&
  ![...PROBLEMS, ...FLAKY, ...RERUN].some((tag) => Object.hasOwn(record, tag));

/**
 * The tests of one suite whose stated total counts every record for a test. Records of one name that all
 * passed are then different tests: cases of one parametrised test, or tests that share a title.
 */
export const testsApart = (records: readonly JsonObject[]): Test[] =>
  groupsOf(records, false).flatMap((group) =>
    group.every(isBare) ? group.map((record) => testOf([record])) : [testOf(group)],
  );

/** pytest writes an error while tearing down as a second record behind that of the failed test. */
const isTeardown = (record: JsonObject): boolean =>
  listAt(record, 'error').some((error) => /tear\s?down/i.test(textOf(valueAt(error, '@message'))));

const testOf = (records: readonly JsonObject[]): Test => {
  const ran = records.filter((record) => !isSkipped(record));
  const [first] = records;
  const tries = ran.filter((record, index) => index === 0 || !isTeardown(record));
  const outcomes = tries.flatMap((record, index) => outcomesOf(record, index < tries.length - 1));
  const hasTeardownError = ran.some(isTeardown);
  // The error in teardown belongs to the last try.
  if (tries.length < ran.length) outcomes.splice(-1, 1, 'failed');
  return {
    title: first === undefined ? '' : titleOf(first),
    outcomes,
    isError: tries[0] !== undefined && isErrorOnly(tries[0]),
    hasTeardownError,
  };
};

const isErrorOnly = (record: JsonObject): boolean =>
  Object.hasOwn(record, 'error') && !Object.hasOwn(record, 'failure');

/**
 * What became of the tries that one record tells of. One that was run again had failed, even where the
 * plugin writes nothing into its record (pytest-rerunfailures).
 */
const outcomesOf = (record: JsonObject, wasRunAgain: boolean): Test['outcomes'] => {
  const number = (tags: string[]): number =>
    tags.reduce((sum, tag) => sum + listAt(record, tag).length, 0);
  const failed = (times: number): Test['outcomes'] => Array.from({ length: times }, () => 'failed');
  const isFailed = Object.hasOwn(record, 'failure') || Object.hasOwn(record, 'error');
  if (isFailed) return failed(1 + number(RERUN));
  // A test that passed at last lists the tries before as flaky; some tools call these reruns.
  return [...failed(number(FLAKY) + number(RERUN)), wasRunAgain ? 'failed' : 'passed'];
};
