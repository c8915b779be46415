import { isObject, listAt, objectAt, valueAt } from '../format';
import { toText } from './numbers';

type Known = {
  /** What the file says of its version, wherever it says so. */
  of: (file: unknown) => unknown[];
  /** Versions whose files were read and held against their tool. */
  tried: RegExp;
  range: string;
};

const at =
  (...path: string[]) =>
  (file: unknown): unknown[] => [valueAt(file, ...path)];

const linesOf = (file: unknown): unknown[] => (Array.isArray(file) ? file : [file]);

/** Great Expectations writes its version into each suite, of which a checkpoint holds several. */
const suitesOf = (file: unknown): unknown[] => [
  file,
  ...listAt(file, 'validation_results'),
  ...Object.values(objectAt(file, 'run_results')).map((run) => valueAt(run, 'validation_result')),
];

const sagemaker: Known = { of: at('version'), tried: /^[01](?:\.0)*$/, range: '0 and 1.0' };

const KNOWN: Readonly<Record<string, Known>> = {
  alertmanager: { of: at('version'), tried: /^[14]$/, range: '4, and 1 of Grafana' },
  cloudwatch: {
    of: (file) => (isObject(file) && 'detail-type' in file ? [file['version']] : []),
    tried: /^0$/,
    range: '0 of EventBridge',
  },
  'confusion-matrix': { of: at('schema_version'), tried: /^1(?:\.|$)/, range: '1' },
  garak: {
    of: (file) =>
      linesOf(file).flatMap((line) => [
        valueAt(line, 'garak_version'),
        valueAt(line, '_config.version'),
      ]),
    tried: /^0\.1[345](?:\.|$)/,
    range: '0.13 to 0.15',
  },
  'great-expectations': {
    of: (file) =>
      suitesOf(file).flatMap((suite) => [
        valueAt(suite, 'meta', 'great_expectations_version'),
        valueAt(suite, 'meta', 'great_expectations.__version__'),
      ]),
    tried: /^[01]\./,
    range: '0.x and 1.x',
  },
  inspect: { of: at('version'), tried: /^2$/, range: '2' },
  'lm-eval': { of: at('lm_eval_version'), tried: /^0\.[34](?:\.|$)/, range: '0.3 and 0.4' },
  mteb: { of: at('mteb_version'), tried: /^1\./, range: '1.x' },
  promptfoo: {
    of: (file) => [valueAt(file, 'version'), valueAt(file, 'results', 'version')],
    tried: /^[1234]$/,
    range: '1 to 4',
  },
  'sagemaker-bias': sagemaker,
  'sagemaker-constraints': sagemaker,
  'sagemaker-statistics': sagemaker,
  'sagemaker-violations': sagemaker,
  'swe-bench': { of: at('schema_version'), tried: /^2$/, range: '2' },
};

/** The version of a file, where it names one that nobody tried; it may mean something else by its fields. */
export const versionNotes = (format: string, file: unknown): string[] => {
  const known = Object.hasOwn(KNOWN, format) ? KNOWN[format] : undefined;
  if (known === undefined) return [];
  const stated = [...new Set(known.of(file).flatMap((one) => toText(one) ?? []))];
  return stated
    .filter((version) => !known.tried.test(version))
    .slice(0, 3)
    .map(
      (version) =>
        `Version ${version.slice(0, 40)} of this format is not among those that were tried (${known.range}); hold the numbers against what the tool itself shows.`,
    );
};
