import type { Actor, GateDecision, ProjectSettings } from '../../contract/types';
import { withFinding } from '../../domain/gate/findings';
import { loosenedFor } from '../../domain/gate/loosened';
import { noticeMove } from '../../domain/gate/notice-move';
import { entering } from '../../domain/gate/entering';
import { standingIn, type Item } from '../../domain/item/item';
import { lifecycleOf } from '../../domain/lifecycle/presets';
import { decisionEvent } from '../gate/decision-event';
import { rememberDecision } from '../gate/record-decision';
import type { ItemChange } from '../item/change-item';
import { findingEvent } from '../item/finding-event';

/** An item in its next stage, with what the move shows about the lifecycle. */
export const moved = (
  item: Item,
  decision: GateDecision,
  settings: ProjectSettings,
  { actor, accountId }: { actor: Actor; accountId: string | null },
): ItemChange => {
  const { stage: to, decidedAt: at } = decision;
  const body = { from: item.stage, to, status: null };
  const decided = decisionEvent(decision, actor);
  const made = { from: item.stage, to, at, accountId, isFirstSight: item.stage === null };
  const lifecycle = lifecycleOf(settings.lifecycle);
  const noticed = noticeMove(rememberDecision(item, decided, at), lifecycle, made);
  const entered = entering(settings.policy, { item: noticed.item, lifecycle, ...made }, true);
  const how = `moved to ${decision.stageName}`;
  const loosened = loosenedFor(settings, { item, lifecycle, ...made, how });
  const found = [noticed.finding, loosened].filter((one) => one !== null);
  const passed = loosened === null ? entered.item : withFinding(entered.item, loosened);
  return {
    item: standingIn(passed, to, at),
    events: [
      decided,
      {
        ...{ at, actor, kind: 'stage-moved' },
        body: entered.isApproved ? { ...body, isApproved: true } : body,
      },
      ...found.map((one) => findingEvent(one, to, Date.parse(at))),
    ],
  };
};
