import type { Actor, Evaluation } from '../../contract/types';
import { latestResults } from '../../domain/evidence/match-results';
import { takeFacts } from '../../domain/evidence/take-facts';
import type { Item } from '../../domain/item/item';
import type { LedgerEvent } from '../../ledger/catalogue';

/** An item after an evaluation came in: one more look at the data, and its results if they are newest. */
export const takeEvaluation = (item: Item, evaluation: Evaluation): Item => {
  const latest = latestResults(item.locked?.criteria ?? [], item.latest, [evaluation]);
  const looks = { ...item.looks, count: item.looks.count + 1 };
  return takeFacts({ ...item, looks, latest }, evaluation);
};

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
