import type { GateDecision, Lifecycle, Policy, Step } from '../../../../src/contract/types';
import { decideGate } from '../../../../src/domain/gate/decide-gate';
import { standardPolicy } from '../../../../src/domain/gate/policy';
import type { Item } from '../../../../src/domain/item/item';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';
import { nextStage } from '../../../../src/domain/lifecycle/stages';
import {
  openSteps,
  standingOf,
  type StandingInput,
} from '../../../../src/domain/standing/standing';
import type { OpenStep, Viewer } from '../../../../src/domain/standing/step';
import { NOW } from '../../../support/builders/builders';

/** How somebody stands who may edit and holds no role. */
export const viewer = (over: Partial<Viewer> = {}): Viewer => ({
  ...{ accountId: 'pm', approvesAs: [], edit: true, administer: false },
  ...over,
});

const gateAhead = (item: Item, policy: Policy, lifecycle: Lifecycle): GateDecision | null => {
  const next = nextStage(lifecycle, item.stage);
  if (next === null) return null;
  const question = { item, policy, lifecycle, now: NOW, evidenceMaxAgeDays: 90 };
  return decideGate({ ...question, from: item.stage, to: next.id });
};

/** An item with the gate right behind where it stands. */
export const standingInput = (
  item: Item,
  policy: Policy = standardPolicy,
  lifecycle: Lifecycle = sevenStages,
): StandingInput => ({
  ...{ item, policy, lifecycle, now: NOW, gate: gateAhead(item, policy, lifecycle) },
});

export const standFor = (
  item: Item,
  who: Partial<Viewer> = {},
  policy?: Policy,
  lifecycle?: Lifecycle,
) => standingOf(standingInput(item, policy, lifecycle), viewer(who));

/** What an item asks of people, of one kind. */
export const asked = (kind: Step['kind'], item: Item, policy?: Policy): OpenStep[] =>
  openSteps(standingInput(item, policy)).filter((step) => step.kind === kind);

/** A policy whose gate of deployment asks for these checks only. */
export const onlyAsking = (...rules: Policy['gates'][string]): Policy => ({
  ...{ name: 'own', version: 1 },
  gates: { deployment: rules },
});
