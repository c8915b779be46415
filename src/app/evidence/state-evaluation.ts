import type { CallInput, CallOutput } from '../../contract/calls/calls';
import { statementOf } from '../../domain/evidence/statement';
import type { IssueAccess } from '../access';
import { notFound } from '../failure';

import { viewItem } from '../item/view-item';

/** Runs that are looked through for the one that is asked for, newest first. */
export const MOST_RUNS = 100;

/** A stored run as an in-toto statement, ready to be signed by whoever answers for it. */
export const stateEvaluation =
  (deps: Parameters<typeof viewItem>[0]) =>
  async (
    access: IssueAccess,
    input: CallInput<'evidence.statement'>,
  ): Promise<CallOutput<'evidence.statement'>> => {
    const [runs, view] = await Promise.all([
      deps.evaluations.recent(access.issue.id, MOST_RUNS),
      viewItem(deps)(access),
    ]);
    const run = runs.find(({ digest }) => digest === input.digest);
    if (run === undefined) throw notFound('That run');
    const verdicts = view.nextGate?.criteria ?? [];
    const statement = statementOf(run, verdicts, view.criteria.locked?.digest ?? null);
    return {
      fileName: `${access.issue.key}-${run.digest.slice(0, 12)}.intoto.json`,
      text: `${JSON.stringify(statement, null, 2)}\n`,
    };
  };
