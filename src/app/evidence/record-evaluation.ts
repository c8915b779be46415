import type { Evaluation, ItemColumns } from '../../contract/types';
import { actorOf } from '../acting';
import type { Viewer } from '../jira-ports';
import { recordEvidence, type RecordNeeds } from './record-evidence';

/**
 * Stores an evaluation once and lets the item's latest results follow, in one transaction.
 * @returns false where the same run is already recorded.
 */
export const recordEvaluation =
  (deps: RecordNeeds) =>
  async (
    issue: { id: string; key: string; projectId: string },
    evaluation: Evaluation,
    items: readonly ItemColumns[],
    viewer: Viewer,
  ): Promise<boolean> => {
    const fresh = await recordEvidence(deps)(issue, {
      ...{ evaluations: [evaluation], signals: [] },
      items: new Map([[evaluation.digest, items]]),
      placed: { at: evaluation.recordedAt, actor: actorOf(viewer) },
    });
    return fresh.length > 0;
  };
