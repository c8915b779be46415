import * as z from 'zod';
import type { Signal } from '../../../../contract/types';
import { withoutDoubles } from '../../assemble/doubles';
import { aside, lenientText } from '../../assemble/numbers';
import { block, clip, count, evidence, makeRun, result } from '../../assemble/run';
import { countOf } from '../../../../words/counts';
import { ALARM, CLEAN, signal, UNCLEAR, withoutNumbers } from '../../assemble/signals';
import { defineFormat, has, isText, isTree, listAt, mark, valueAt } from '../../format';
import { checked, refuse } from '../../problem';

const ID = 'deepchecks';
const SOURCE = { format: ID, tool: 'Deepchecks' };

const conditionSchema = z.object({
  Status: z.string(),
  Condition: lenientText,
  'More Info': lenientText,
});

/** A check that ran has `conditions_results`; one that failed to run has only `header` and `check`. */
const suiteSchema = z.object({
  name: lenientText,
  results: z.array(
    z.object({
      header: lenientText,
      check: aside(z.object({ name: lenientText })),
      conditions_results: z.array(conditionSchema).nullish(),
    }),
  ),
});

type Check = z.infer<typeof suiteSchema>['results'][number];

/** A suite result of Deepchecks (`suite_result.to_json()`): conditions as `pass_rate`, each as a signal. */
export const deepchecks = defineFormat({
  id: ID,
  title: 'a Deepchecks suite result',
  marks: (document) => {
    const results = isTree(document) ? listAt(document.value, 'results') : [];
    const isCheck = results.some((item) => has(item, 'check') && has(item, 'header'));
    const conditions = results.some((item) => Array.isArray(valueAt(item, 'conditions_results')));
    return [
      [
        mark('results[].check', isCheck),
        mark('results[].conditions_results', conditions),
        mark('name', isText(valueAt(document.value, 'name'))),
      ],
    ];
  },
  parse: ({ value }) => {
    const once = withoutDoubles(value, 'results', 'conditions_results');
    const suite = checked(suiteSchema, once.value, 'a Deepchecks suite result');
    const beginning = `${ID}:${clip(suite.name ?? 'suite', 60)}:`;
    const conditions = suite.results.flatMap((check) =>
      (check.conditions_results ?? []).map((condition) => ({ check, condition })),
    );
    const broken = suite.results.filter((check) => check.conditions_results == null);
    const trials = conditions.length + broken.length;
    if (conditions.length === 0)
      return refuse('No check of the Deepchecks suite has a condition, so nothing was decided.', {
        where: 'results[].conditions_results',
        hint: 'Add conditions to the checks, such as add_condition_drift_score_less_than().',
      });
    const passed = conditions.filter(({ condition }) => condition.Status === 'PASS').length;
    const warned = conditions.filter(({ condition }) => condition.Status === 'WARN').length;
    const errors =
      conditions.filter(({ condition }) => condition.Status === 'ERROR').length + broken.length;
    return evidence(ID, {
      blocks: [
        block(
          suite.name ?? 'Deepchecks suite',
          makeRun(SOURCE, [result('pass_rate', count(passed, trials))]),
        ),
      ],
      lists: [beginning],
      signals: [
        ...conditions.map(({ check, condition }) => conditionSignal(beginning, check, condition)),
        ...broken.map((check) =>
          signal({
            name: nameOf(check),
            fingerprint: `${beginning}${nameOf(check)}`,
            ...UNCLEAR,
            summary: `${nameOf(check)} could not be run`,
            source: SOURCE,
          }),
        ),
      ],
      notes: [
        ...once.notes,
        ...(warned > 0
          ? [`${countOf(warned, 'condition')} ended with a warning; counted as not passed.`]
          : []),
        ...(errors > 0
          ? [`${countOf(errors, 'condition')} could not be checked; counted as not passed.`]
          : []),
      ],
    });
  },
});

export const { detect, parse } = deepchecks;

const nameOf = (check: Check): string => check.header ?? check.check?.name ?? 'check';

const stateOf = (status: string): Pick<Signal, 'state' | 'level'> => {
  switch (status) {
    case 'PASS':
      return CLEAN;
    case 'FAIL':
      return ALARM;
    case 'WARN':
      return { state: 'firing', level: 'watch' };
    default:
      return UNCLEAR;
  }
};

/** A condition keeps its identity when its limit is changed. */
const conditionSignal = (
  beginning: string,
  check: Check,
  condition: z.infer<typeof conditionSchema>,
): Signal =>
  signal({
    name: nameOf(check),
    fingerprint: `${beginning}${nameOf(check)}:${withoutNumbers(condition.Condition ?? '')}`,
    ...stateOf(condition.Status),
    method: condition.Condition,
    summary: `${nameOf(check)}: ${condition['More Info'] ?? condition.Condition ?? condition.Status}`,
    source: SOURCE,
  });
