import { lifecycleOf } from '../../domain/lifecycle/presets';
import { stageOf } from '../../domain/lifecycle/stages';
import { askNextGate } from '../gate/evaluate-gate';
import type { Deps } from '../ports';

/** Where an item stands, in the fewest words. */
export type Standing = {
  /** Name of the stage; null before the first. */
  stage: string | null;
  /** The gate behind it; `none` in the last stage. */
  gate: 'open' | 'held' | 'none';
  drift: string;
};

/**
 * Reads it from the record, with one request to storage. Asks nobody's permission: who answers to
 * a person has to know that they may see the item.
 * @returns null for an item that has no record yet
 */
export const readStanding =
  (deps: Pick<Deps, 'items' | 'clock'>) =>
  async (issueId: string, projectId: string): Promise<Standing | null> => {
    const { item, settings } = await deps.items.load(issueId, projectId);
    if (item === null || settings === null || item.projectId !== projectId) return null;
    const gate = askNextGate(item, settings, item.stage, deps.clock.now());
    return {
      stage: stageOf(lifecycleOf(settings.lifecycle), item.stage)?.name ?? null,
      gate: gate === null ? 'none' : gate.decision === 'allow' ? 'open' : 'held',
      drift: item.drift.level,
    };
  };
