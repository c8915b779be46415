import type { GateDecision, Role } from '../../../../src/contract/types';
import { decideGate } from '../../../../src/domain/gate/decide-gate';
import { standardPolicy, starterPolicy } from '../../../../src/domain/gate/policy';
import type { Item } from '../../../../src/domain/item/item';
import { projectItem, type Projection } from '../../../../src/domain/item/projection';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';
import { NOW } from '../../../support/builders/builders';

/** What the gate of deployment says of an item under the starter policy. */
export const gateOf = (item: Item): GateDecision =>
  decideGate({
    ...{ item, policy: starterPolicy, lifecycle: sevenStages, from: item.stage },
    ...{ to: 'deployment', evidenceMaxAgeDays: 90, now: NOW },
  });

type Beside = { gate?: GateDecision | null; holders?: (role: Role) => readonly string[] };

/** What Jira is shown of an item before the gate of deployment. */
export const project = (
  item: Item,
  { gate = gateOf(item), holders = () => [] }: Beside = {},
): Projection =>
  projectItem(item, {
    ...{ lifecycle: sevenStages, policy: standardPolicy, gate, now: NOW, holders },
    openStages: ['Validation'],
  });
