import type { LedgerEntry, Lifecycle, Policy } from '../../contract/types';
import { newItem, type Item } from '../item/item';
import { catalogue } from '../../ledger/catalogue';
import { emptyHead } from '../../ledger/chain';
import { replayItem, type ItemHistory } from '../../ledger/fold';
import { stageIndex } from '../lifecycle/stages';
import { decideGate } from './decide-gate';

export type SimulatedItem = ItemHistory & {
  item: Pick<Item, 'issueId' | 'issueKey' | 'projectId'>;
  /** The chain from its first entry on. */
  entries: readonly LedgerEntry[];
};

/** What a policy would have said to one move. */
export type SimulatedMove = {
  issueKey: string;
  stage: string;
  at: string;
  /** `unknown` where records of that time are missing. */
  outcome: 'allowed' | 'refused' | 'unknown';
  why: string;
};

/**
 * Asks the gates of a policy what they would have said to every move forward that an item made, with
 * the records as they were. A way back is asked nothing, so it is left out.
 */
export const simulatePolicy = (
  { item, entries, ...history }: SimulatedItem,
  policy: Policy,
  { lifecycle, evidenceMaxAgeDays }: { lifecycle: Lifecycle; evidenceMaxAgeDays: number },
): SimulatedMove[] =>
  entries.flatMap((entry, position): SimulatedMove[] => {
    const moved = entry.kind === 'stage-moved' ? catalogue['stage-moved'].read(entry) : null;
    if (moved?.to == null) return [];
    const { from, to } = moved;
    if (stageIndex(lifecycle, to) <= stageIndex(lifecycle, from)) return [];
    const move = { issueKey: item.issueKey, stage: to, at: entry.at };
    const ref = { id: item.issueId, key: item.issueKey, projectId: item.projectId };
    const past = replayItem(newItem(ref, emptyHead), entries.slice(0, position), history);
    if (!past.isComplete) {
      return [{ ...move, outcome: 'unknown', why: 'records of that time are missing' }];
    }
    const now = Date.parse(entry.at);
    const asked = { item: past.item, policy, lifecycle, from, to, evidenceMaxAgeDays, now };
    const { decision, why } = decideGate(asked);
    return [{ ...move, outcome: decision === 'allow' ? 'allowed' : 'refused', why }];
  });
