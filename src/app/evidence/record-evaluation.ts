import type { Evaluation } from '../../contract/types';
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
  ): Promise<boolean> => {
    const fresh = await recordEvidence(deps)(issue, { evaluations: [evaluation], signals: [] });
    return fresh.length > 0;
  };
