import * as z from 'zod';
import type { MetricResult } from '../../../../contract/types';
import { madeBy } from '../../assemble/made-by';
import { withDirection } from '../../assemble/columns';
import { lenientCount, lenientNumber, toCount, toText } from '../../assemble/numbers';
import { block, contradicted, count, evidence, makeRun, result } from '../../assemble/run';
import { countOf } from '../../../../words/counts';
import { readTime } from '../../assemble/times';
import { isObject, type JsonObject } from '../../format';
import type { Parse } from '../../family';
import { checked, refuse } from '../../problem';

const ID = 'garak';

/** One probe and detector. `total_evaluated` and what follows it are there since 0.14. */
const evalSchema = z.object({
  probe: z.string(),
  detector: z.string(),
  passed: z.number().int().nonnegative(),
  total: lenientCount,
  total_evaluated: lenientCount,
  fails: lenientCount,
  nones: lenientCount,
  confidence: lenientNumber,
  confidence_lower: lenientNumber,
  confidence_upper: lenientNumber,
});

type Eval = z.infer<typeof evalSchema>;

/**
 * `*.report.jsonl` of garak. "Passed" of a detector means that it hit nothing, so a higher pass rate is
 * better; the interval that garak states is of the hit rate. Probes are not summed into one number.
 */
export const parseGarak: Parse = ({ value }) => {
  const lines = (Array.isArray(value) ? value : [value]).filter(isObject);
  const evals = lines
    .filter((line) => line['entry_type'] === 'eval')
    .map((line) => checked(evalSchema, line, 'an eval line of garak'));
  if (evals.length === 0) {
    return refuse('The garak report holds no evaluation, only the attempts.', {
      hint: 'Send the report of a run that ended: it has lines with "entry_type": "eval".',
    });
  }
  const setup = Object.assign({}, ...lines.filter(isHead)) as JsonObject;
  const began = readTime(setup['transient.starttime_iso'] ?? setup['start_time']);
  const ended = readTime(lines.find((line) => line['entry_type'] === 'completion')?.['end_time']);
  const version = toText(setup['_config.version']) ?? toText(setup['garak_version']);
  const results = evals.flatMap(resultsOf);
  const run = makeRun(
    { format: ID, tool: version === null ? 'garak' : `garak ${version}` },
    results,
    {
      modelName: toText(setup['plugins.target_name']) ?? toText(setup['plugins.model_name']),
      runId: toText(setup['transient.run_id']) ?? toText(setup['run']),
      startedAt: began.iso,
      identity: madeBy({ tools: { garak: version }, seed: toText(setup['run.seed']) }),
      finishedAt: ended.iso,
    },
  );
  return evidence(ID, {
    blocks: [block('garak', run)],
    notes: notesOf(evals, setup, began.zoneMissing),
  });
};

const isHead = (line: JsonObject): boolean =>
  line['entry_type'] === 'start_run setup' || line['entry_type'] === 'init';

const trialsOf = (one: Eval): number => one.total_evaluated ?? one.total ?? 0;

const resultsOf = (one: Eval): MetricResult[] => {
  const trials = trialsOf(one);
  const slice = `probe=${one.probe}, detector=${one.detector}`;
  if (trials === 0) return [];
  if (one.passed > trials) {
    return refuse(`${one.probe} with ${one.detector} states ${one.passed} passed of ${trials}.`);
  }
  const { confidence, confidence_lower: lower, confidence_upper: upper } = one;
  const passed = passRate(one, slice);
  if (confidence === null || lower === null || upper === null || lower > upper) return [passed];
  if (confidence <= 0 || confidence >= 1) return [passed];
  const estimate = (trials - one.passed) / trials;
  const hits = { kind: 'interval', estimate, lower, upper, confidence, trials } as const;
  return [passed, withDirection(result('hit_rate', hits, slice), 'lower')];
};

const passRate = (one: Eval, slice: string): MetricResult => {
  const trials = trialsOf(one);
  const rate = withDirection(result('pass_rate', count(one.passed, trials), slice), 'higher');
  return one.fails === null || one.passed + one.fails === trials
    ? rate
    : contradicted(rate, `${one.passed} passed and ${one.fails} failed do not come to ${trials}`);
};

const notesOf = (evals: readonly Eval[], setup: JsonObject, zoneMissing: boolean): string[] => {
  const generations = toCount(setup['run.generations']);
  const nones = evals.reduce((sum, one) => sum + (one.nones ?? 0), 0);
  const empty = evals.filter((one) => trialsOf(one) === 0).length;
  const seed = toText(setup['run.seed']);
  return [
    'A detector that passed hit nothing: pass_rate counts those outputs.',
    ...(evals.some((one) => one.confidence_lower !== null)
      ? ['hit_rate is its complement, with the interval as garak states it.']
      : []),
    ...(generations !== null && generations > 1
      ? [
          `Each prompt was answered ${generations} times. Answers to one prompt are a cluster and not independent; the file does not state the number of prompts.`,
        ]
      : []),
    ...(nones > 0
      ? [
          `${countOf(nones, 'output')} without an answer (nones) were not evaluated and are not counted.`,
        ]
      : []),
    ...(empty > 0 ? [`${countOf(empty, 'detector')} evaluated nothing and left out.`] : []),
    ...(seed === null ? [] : [`The seed of the run is ${seed}.`]),
    ...(zoneMissing ? ['The times name no time zone and are read as UTC.'] : []),
  ];
};
