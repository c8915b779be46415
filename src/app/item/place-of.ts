import type { Lifecycle, ProjectSettings, ShownGate } from '../../contract/types';
import { shownGate } from '../../domain/gate/approval';
import type { Item } from '../../domain/item/item';
import { lifecycleOf } from '../../domain/lifecycle/presets';
import { askNextGate, itemOrNew, standsIn } from '../gate/evaluate-gate';
import type { Issue } from '../jira-ports';

type Place = {
  lifecycle: Lifecycle;
  stage: string | null;
  /** Null where the status says another stage than the record. */
  stageSince: string | null;
  nextGate: ShownGate | null;
  stageMovesHere: boolean;
  asOf: string;
};

/** Where an item stands by its status, and the gate behind that. */
export const placeOf = (
  item: Item,
  settings: ProjectSettings,
  issue: Issue,
  now: number,
): Place => {
  const stage = standsIn(item, settings, issue.status.id);
  const gate = askNextGate(item, settings, stage, now);
  return {
    lifecycle: lifecycleOf(settings.lifecycle),
    stage,
    stageSince: stage === item.stage ? item.stageSince : null,
    nextGate: gate === null ? null : shownGate(gate, item, settings.policy),
    stageMovesHere: Object.keys(settings.statusStages).length === 0,
    asOf: new Date(now).toISOString(),
  };
};

/** The record of a work item under the key that it has now; a new one where nothing is kept yet. */
export const recordOf = (item: Item | null, issue: Issue): Item => ({
  ...itemOrNew(item, issue),
  issueKey: issue.key,
});
