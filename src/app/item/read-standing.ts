import { lifecycleOf } from '../../domain/lifecycle/presets';
import { stageOf } from '../../domain/lifecycle/stages';
import { factsOf } from '../../domain/standing/facts';
import type { Level } from '../../words/levels';
import { standingLine, type GateState } from '../../words/standing';
import { askNextGate } from '../gate/evaluate-gate';
import type { Deps } from '../ports';

/** Where an item stands, in the fewest words. */
export type StandingLine = {
  /** `Validation · Deployment gate held · Drift: warning`. */
  line: string;
  /** The gate ahead; `none` in the last stage. */
  gate: GateState;
  drift: Level;
};

/**
 * Reads it from the record, with one request to storage. Asks nobody's permission: who answers to
 * a person has to know that they may see the item.
 * @returns null for an item that has no record yet
 */
export const readStanding =
  (deps: Pick<Deps, 'items' | 'clock'>) =>
  async (issueId: string, projectId: string): Promise<StandingLine | null> => {
    const { item, settings } = await deps.items.load(issueId, projectId);
    if (item === null || settings === null || item.projectId !== projectId) return null;
    const now = deps.clock.now();
    const next = askNextGate(item, settings, item.stage, now);
    const { gate, drift } = factsOf(item, { gate: next, policy: settings.policy, now });
    const stageName = stageOf(lifecycleOf(settings.lifecycle), item.stage)?.name ?? null;
    const nextStageName = next?.stageName ?? null;
    const { level } = drift;
    return {
      line: standingLine({ stageName, gate, nextStageName, drift: level }),
      gate,
      drift: level,
    };
  };
