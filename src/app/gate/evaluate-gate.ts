import type { GateDecision, ProjectSettings } from '../../contract/types';
import { decideGate } from '../../domain/gate/decide-gate';
import { newItem, type Item } from '../../domain/item/item';
import { emptyHead } from '../../ledger/chain';
import { lifecycleOf } from '../../domain/lifecycle/presets';
import { nextStage, stageOf } from '../../domain/lifecycle/stages';
import type { Issue } from '../jira-ports';
import { refOf } from '../item/ref-of';

/**
 * Where an item stands: by its status where the project maps it, else by its record. A stage of a
 * lifecycle that the project had before is none.
 */
export const standsIn = (item: Item, settings: ProjectSettings, statusId: string): string | null =>
  stageOf(lifecycleOf(settings.lifecycle), settings.statusStages[statusId] ?? item.stage)?.id ??
  null;

/** An item nobody has touched yet, as the gate sees it. */
export const itemOrNew = (item: Item | null, issue: Issue): Item =>
  item ?? newItem(refOf(issue), emptyHead);

/** Asks the gate of `to`, with the project's settings applied. */
export const askGate = (
  item: Item,
  settings: ProjectSettings,
  from: string | null,
  to: string,
  now: number,
): GateDecision =>
  decideGate({
    item,
    policy: settings.policy,
    lifecycle: lifecycleOf(settings.lifecycle),
    from,
    to,
    evidenceMaxAgeDays: settings.evidenceMaxAgeDays,
    now,
  });

/** The gate right behind where the item stands; null in the last stage. */
export const askNextGate = (
  item: Item,
  settings: ProjectSettings,
  from: string | null,
  now: number,
): GateDecision | null => {
  const next = nextStage(lifecycleOf(settings.lifecycle), from);
  return next === null ? null : askGate(item, settings, from, next.id, now);
};
