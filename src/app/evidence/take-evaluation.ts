import type { Actor, Evaluation } from '../../contract/types';
import type { LedgerEvent } from '../../ledger/catalogue';

/** @param placed by whom and when, where it was not placed by who sent it. */
export const evaluationEvent = (
  evaluation: Evaluation,
  placed: { at: string; actor: Actor } | null,
): LedgerEvent => ({
  at: placed?.at ?? evaluation.recordedAt,
  actor: placed?.actor ?? evaluation.postedBy,
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
