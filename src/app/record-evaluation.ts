import type { Evaluation } from '../contract/types';
import { latestResults } from '../domain/evidence/match-results';
import type { LedgerEvent } from '../domain/ledger/chain';
import { changeItem } from './change-item';
import type { Deps } from './ports';

/**
 * Stores an evaluation once and lets the item's latest results follow, in one transaction.
 * @returns false where the same run is already recorded.
 */
export const recordEvaluation =
  (deps: Pick<Deps, 'items' | 'clock' | 'random' | 'sleep'>) =>
  async (
    issue: { id: string; key: string; projectId: string },
    evaluation: Evaluation,
  ): Promise<boolean> => {
    const { written } = await changeItem(deps)(issue, (item) => ({
      item: {
        ...item,
        latest: latestResults(item.locked?.criteria ?? [], item.latest, [evaluation]),
      },
      events: [evaluationEvent(evaluation)],
      evaluation,
    }));
    return written;
  };

const evaluationEvent = (evaluation: Evaluation): LedgerEvent => ({
  at: evaluation.recordedAt,
  actor: evaluation.postedBy,
  kind: 'evaluation-recorded',
  body: {
    digest: evaluation.digest,
    format: evaluation.source.format,
    model: evaluation.model,
    dataset: evaluation.dataset,
    startedAt: evaluation.startedAt,
    results: evaluation.results.length,
  },
});
