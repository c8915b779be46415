import * as z from 'zod';
import type { MetricResult } from '../../../../contract/types';
import { withoutDoubles } from '../../assemble/doubles';
import { groupBy } from '../../assemble/group';
import { itemColumns } from '../../assemble/items';
import { aside, lenientText } from '../../assemble/numbers';
import { block, contradicted, count, evidence, listed, makeRun, result } from '../../assemble/run';
import { countOf } from '../../../../words/counts';
import type { Parse } from '../../family';
import { checked, refuse } from '../../problem';

const ID = 'giskard';

const scenarioSchema = z.object({
  scenario_name: z.string(),
  status: z.string(),
  /** null where they are of another form, so that they tell nothing of the scenario. */
  tags: aside(z.array(z.string())),
  runs_executed: z.number().int().catch(1),
  steps: z
    .array(
      z.object({
        error: z.unknown().optional(),
        status: lenientText,
        results: aside(z.array(z.object({ status: lenientText }))),
      }),
    )
    .catch([]),
});

type Scenario = z.infer<typeof scenarioSchema>;

/**
 * Scenario results of Giskard. One scenario is one trial, however many steps and checks it has; a
 * scenario that broke is not passed, and is named apart from one that failed.
 */
export const parseGiskard: Parse = ({ value }) => {
  const once = withoutDoubles(value, 'results');
  const { results: scenarios } = checked(
    z.object({ results: z.array(scenarioSchema).min(1) }),
    once.value,
    'Giskard scenario results',
  );
  const skipped = scenarios.filter(({ status }) => status === 'skip' || status === 'skipped');
  const run = scenarios.filter((one) => !skipped.includes(one));
  if (run.length === 0)
    return refuse('Every scenario of Giskard was skipped.', { where: 'results' });
  const tagged = [
    ...groupBy(run, ({ tags }) =>
      tags === null || tags === undefined
        ? 'tags not readable'
        : [...tags].sort().join(', ') || 'no tag',
    ),
  ];
  const results = [
    passRate(run, null),
    ...(tagged.length > 1 ? tagged.map(([tag, group]) => passRate(group, tag)) : []),
  ];
  const items = itemColumns(
    'pass_rate',
    null,
    run.map((one) => ({ id: one.scenario_name, value: isPassed(one) })),
  );
  const parts = makeRun({ format: ID, tool: 'Giskard' }, results);
  return evidence(ID, {
    blocks: [block('Giskard scenarios', parts, [items])],
    notes: [...once.notes, ...notesOf(run, skipped)],
  });
};

const isPassed = ({ status }: Scenario): boolean => /^pass(?:ed)?$/.test(status);
const isBroken = ({ status, steps }: Scenario): boolean =>
  status === 'error' || steps.some(({ error }) => error !== null && error !== undefined);

/** Whether a step or a check of a scenario failed. */
const hasFailure = ({ steps }: Scenario): boolean =>
  steps.some(({ status, results }) =>
    [status, ...(results ?? []).map((check) => check.status)].some((one) =>
      /^fail(?:ed)?$/.test(one ?? ''),
    ),
  );

/** Whether every step of a scenario, and every check of them, passed. */
const hasPassed = (scenario: Scenario): boolean =>
  scenario.steps.length > 0 &&
  !hasFailure(scenario) &&
  scenario.steps.every(({ status }) => /^pass(?:ed)?$/.test(status ?? ''));

const passRate = (group: readonly Scenario[], slice: string | null): MetricResult => {
  const passed = group.filter(isPassed);
  const rate = result('pass_rate', count(passed.length, group.length), slice);
  const names = (list: readonly Scenario[]): string =>
    listed(
      list.map(({ scenario_name: name }) => name),
      3,
    );
  const odd = passed.filter(hasFailure);
  const spared = group.filter(
    (one) => /^fail(?:ed)?$/.test(one.status) && !isBroken(one) && hasPassed(one),
  );
  const why = [
    ...(odd.length === 0
      ? []
      : [`passed as a whole, and a step or check of it failed: ${names(odd)}`]),
    ...(spared.length === 0
      ? []
      : [`failed as a whole, and each step of it passed: ${names(spared)}`]),
  ];
  return why.length === 0 ? rate : contradicted(rate, why.join('; '));
};

const notesOf = (run: readonly Scenario[], skipped: readonly Scenario[]): string[] => {
  const broken = run.filter((one) => !isPassed(one) && isBroken(one));
  const failed = run.filter((one) => !isPassed(one) && !isBroken(one));
  const repeated = run.filter(({ runs_executed: runs }) => runs > 1);
  const names = (group: readonly Scenario[]): string =>
    listed(group.map(({ scenario_name: name }) => `"${name}"`));
  return [
    ...(failed.length === 0 ? [] : [`Failed: ${names(failed)}.`]),
    ...(broken.length === 0
      ? []
      : [`Broke, which is no failed check but counts as not passed: ${names(broken)}.`]),
    ...(skipped.length === 0
      ? []
      : [`${countOf(skipped.length, 'scenario')} skipped and not counted.`]),
    ...(repeated.length === 0
      ? []
      : [`Run several times, and one trial each: ${names(repeated)}.`]),
  ];
};
