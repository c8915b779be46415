import type { Evaluation, ItemColumns } from '../../contract/types';
import { actorOf } from '../acting';
import type { Issue, Viewer } from '../jira-ports';
import type { Deps } from '../ports';
import { recordEvidence, type RecordNeeds } from './record-evidence';
import { refOf } from '../item/ref-of';

/**
 * Stores an evaluation once and lets the item's latest results follow, in one transaction.
 * @returns false where the same run is already recorded.
 */
export const recordEvaluation =
  (deps: RecordNeeds & Pick<Deps, 'catchUp'>) =>
  async (
    issue: Issue,
    evaluation: Evaluation,
    items: readonly ItemColumns[],
    viewer: Viewer,
  ): Promise<boolean> => {
    await deps.catchUp(issue);
    const ref = refOf(issue);
    const fresh = await recordEvidence(deps)(ref, {
      ...{ evaluations: [evaluation], signals: [] },
      items: new Map([[evaluation.digest, items]]),
      placed: { at: evaluation.recordedAt, actor: actorOf(viewer) },
    });
    return fresh.length > 0;
  };
