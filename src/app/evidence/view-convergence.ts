import type { CallOutput } from '../../contract/calls/calls';
import { convergenceOf } from '../../domain/evidence/convergence';
import { nextLookOf } from '../../domain/budget/budget';
import type { IssueAccess } from '../access';
import type { Deps } from '../ports';

/** Runs that are looked at: one page of storage. */
const MOST_RUNS = 100;

/** How each locked criterion came along over the runs. */
export const viewConvergence =
  (deps: Pick<Deps, 'items' | 'evaluations'>) =>
  async ({ issue }: IssueAccess): Promise<CallOutput<'convergence.get'>> => {
    const [{ item }, evaluations] = await Promise.all([
      deps.items.load(issue.id, issue.project.id),
      deps.evaluations.recent(issue.id, MOST_RUNS),
    ]);
    return {
      series: (item?.locked?.criteria ?? []).map((criterion) =>
        convergenceOf(criterion, evaluations, nextLookOf(item?.budgets ?? [], criterion)),
      ),
      runs: evaluations.length,
      truncated: evaluations.length === MOST_RUNS,
    };
  };
