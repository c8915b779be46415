import type { MonitoringState } from '../../contract/types';

/**
 * The plan by which something is judged that came in at a time (ISO 8601): a plan that was set since watches
 * what comes in after it. Where reports were owed by then there was one, and the newest stands for it.
 */
export const planAt = (
  { plan, owedSince }: Pick<MonitoringState, 'plan' | 'owedSince'>,
  at: string,
): MonitoringState['plan'] => {
  const since = plan === null ? [] : [plan.setAt, ...(owedSince === null ? [] : [owedSince])];
  return since.some((time) => Date.parse(time) <= Date.parse(at)) ? plan : null;
};
