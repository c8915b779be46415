import { has, isObject, isText, listAt, valueAt, type EvidenceDocument } from '../format';
import type { Foreign } from './foreign';
import { anyShare, sharesToFill } from './skeletons';

const root = ({ syntax, value }: EvidenceDocument, tag: string): boolean =>
  syntax === 'xml' && has(value, tag);

const isNumber = (value: unknown): boolean => typeof value === 'number';

const passRate = (): unknown => sharesToFill(['pass_rate']);

/** Reports of tests that are no JUnit XML, and how to have that written. */
export const testReports: readonly Foreign[] = [
  {
    title: 'an Allure report',
    isIt: ({ value }) =>
      (has(value, 'uid') && (has(value, 'children') || has(value, 'historyId'))) ||
      (has(value, 'historyId') && has(value, 'uuid')),
    tell: () => 'Its parts hold single tests or groups of them.',
    wayIn: 'Let the test runner write JUnit XML beside it.',
    skeleton: passRate,
  },
  {
    title: 'a JSON report of Playwright',
    isIt: ({ value }) => Array.isArray(valueAt(value, 'suites')) && has(value, 'stats', 'expected'),
    wayIn: 'Send the same run as JUnit XML: playwright test --reporter=junit.',
    skeleton: passRate,
  },
  {
    title: 'a JSON report of Jest or Vitest',
    isIt: ({ value }) => has(value, 'numTotalTests') && has(value, 'testResults'),
    wayIn: 'Send the same run as JUnit XML: vitest --reporter=junit, or jest-junit.',
    skeleton: passRate,
  },
  {
    title: 'a JSON report of Mocha or Cypress',
    isIt: ({ value }) =>
      isNumber(valueAt(value, 'stats', 'passes')) && isNumber(valueAt(value, 'stats', 'suites')),
    wayIn: 'Send the same run as JUnit XML: mocha-junit-reporter.',
    skeleton: passRate,
  },
  {
    title: 'a JSON report of Cucumber',
    isIt: ({ value }) =>
      Array.isArray(value) &&
      isText(valueAt(value[0], 'keyword')) &&
      Array.isArray(valueAt(value[0], 'elements')),
    wayIn: 'Send the same run as JUnit XML: the formatter "junit" of Cucumber.',
    skeleton: passRate,
  },
  {
    title: 'a Visual Studio test result (TRX)',
    isIt: (document) => root(document, 'TestRun'),
    wayIn: 'Send the same run as JUnit XML: dotnet test --logger junit.',
    skeleton: passRate,
  },
  {
    title: 'an NUnit 3 report',
    isIt: (document) => root(document, 'test-run') || root(document, 'test-results'),
    wayIn: 'Send the same run as JUnit XML: dotnet test --logger junit.',
    skeleton: passRate,
  },
  {
    title: 'an xUnit.net report',
    isIt: (document) => root(document, 'assemblies') || root(document, 'assembly'),
    wayIn: 'Send the same run as JUnit XML: dotnet test --logger junit.',
    skeleton: passRate,
  },
  {
    title: 'a report of Robot Framework',
    isIt: (document) => root(document, 'robot'),
    wayIn: 'Send the same run as JUnit XML: robot --xunit report.xml.',
    skeleton: passRate,
  },
  {
    title: 'a report of Checkstyle',
    isIt: (document) => root(document, 'checkstyle'),
    tell: () => 'It lists findings in code, and is no evaluation of a model.',
    wayIn: 'Send the test run as JUnit XML.',
    skeleton: anyShare,
  },
  {
    title: 'a report of pytest-benchmark',
    isIt: ({ value }) => has(value, 'machine_info') && Array.isArray(valueAt(value, 'benchmarks')),
    tell: () => 'It measures how long code runs, not how well a model answers.',
    wayIn: 'Send the mean, deviation and rounds of the benchmark that a criterion names.',
    skeleton: anyShare,
  },
  {
    title: 'an expectation suite of Great Expectations',
    isIt: ({ value }) => {
      const [first] = listAt(value, 'expectations');
      return (
        (has(value, 'expectation_suite_name') || has(value, 'name')) &&
        isObject(value) &&
        !has(value, 'results') &&
        Array.isArray(value['expectations']) &&
        (first === undefined || has(first, 'expectation_type') || has(first, 'type'))
      );
    },
    tell: () => 'It says what is expected, and holds no result.',
    wayIn: 'Run the checkpoint, and send what it returns: result.to_json_dict().',
    skeleton: anyShare,
  },
];
