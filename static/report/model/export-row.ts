import type { Lifecycle } from '../../../src/contract/types';
import type { ReportItem } from '../projection';
import { nameStage } from '../../components/words/stages';

type Cell = string | number | null;

const columns: Record<string, (item: ReportItem, lifecycle: Lifecycle | null) => Cell> = {
  key: ({ key }) => key,
  summary: ({ summary }) => summary,
  status: ({ status }) => status,
  owner: ({ owner }) => owner?.name ?? null,
  stage: ({ stage }, lifecycle) => (stage === null ? null : nameStage(lifecycle, stage)),
  stage_since: ({ stageSince }) => stageSince,
  next_gate: ({ nextStage }, lifecycle) =>
    nextStage === null ? null : nameStage(lifecycle, nextStage),
  gate: ({ gate }) => gate,
  why: ({ why }) => why,
  verdict: ({ verdict }) => verdict,
  criteria_pass: ({ criteria }) => criteria.pass,
  criteria_fail: ({ criteria }) => criteria.fail,
  criteria_inconclusive: ({ criteria }) => criteria.inconclusive,
  criteria_version: ({ version }) => version,
  criteria_locked: ({ locked }) => locked,
  worst_criterion: ({ worst }) => worst?.line ?? null,
  worst_estimate: ({ worst }) => worst?.estimate ?? null,
  worst_lower: ({ worst }) => worst?.lower ?? null,
  worst_upper: ({ worst }) => worst?.upper ?? null,
  worst_n: ({ worst }) => worst?.trials ?? null,
  drift: ({ drift }) => drift,
  drift_flags: ({ flags }) => flags.join('; '),
  next_date: ({ nextDate }) => nextDate,
  asks: ({ ask }) => ask.join('; '),
  waiting_costs: ({ stake }) => stake?.words ?? null,
  waiting_costs_a_month: ({ stake }) => stake?.amount ?? null,
  waiting_costs_unit: ({ stake }) => stake?.unit ?? null,
  waiting_costs_stated: ({ stake }) => stake?.at ?? null,
  tier: ({ tier }) => tier,
  system_type: ({ systemType }) => systemType,
  model: ({ model }) => model,
};

export const exportColumns: readonly string[] = Object.keys(columns);

/** The cells of one item, in the order of the columns. */
export const exportRow = (item: ReportItem, lifecycle: Lifecycle | null): Cell[] =>
  Object.values(columns).map((read) => read(item, lifecycle));

/** One item by the names of the columns, for JSON. */
export const exportRecord = (item: ReportItem, lifecycle: Lifecycle | null): Record<string, Cell> =>
  Object.fromEntries(Object.entries(columns).map(([name, read]) => [name, read(item, lifecycle)]));
