import type { CallInput, CallOutput } from '../../contract/calls/calls';
import type { GateDecision, ShownGate } from '../../contract/types';
import { shownGate } from '../../domain/gate/approval';
import { lifecycleOf } from '../../domain/lifecycle/presets';
import { stageOf } from '../../domain/lifecycle/stages';
import type { IssueAccess } from '../access';
import { changeItem } from '../item/change-item';
import { decisionEvent } from '../gate/decision-event';
import { editItem } from '../item/edit-item';
import { askGate, askNextGate, itemOrNew, standsIn } from '../gate/evaluate-gate';
import { AppError } from '../failure';
import { moved } from './moved';
import { settingsOf } from '../settings/project-settings';
import type { Deps } from '../ports';
import { viewItem } from '../item/view-item';
import { refOf } from '../item/ref-of';

type Needs = Parameters<typeof editItem>[0];

/** Asks a gate without moving anything: what would hold it back now. */
export const evaluateGate =
  (deps: Pick<Deps, 'items' | 'projects' | 'clock'>) =>
  async ({ issue }: IssueAccess, input: CallInput<'gate.evaluate'>): Promise<ShownGate> => {
    const records = await deps.items.load(issue.id, issue.project.id);
    const settings = await settingsOf(deps)(issue.project, records.settings);
    const item = { ...itemOrNew(records.item, issue), issueKey: issue.key };
    const from = standsIn(item, settings, issue.status.id);
    const now = deps.clock.now();
    const decision =
      input.stage === undefined
        ? askNextGate(item, settings, from, now)
        : askGate(item, settings, from, knownStage(settings.lifecycle, input.stage), now);
    if (decision === null) {
      throw new AppError(
        'conflict',
        'There is no stage behind this one, so there is no gate to ask.',
      );
    }
    return shownGate(decision, item, settings.policy);
  };

const knownStage = (lifecycleId: string, stage: string): string => {
  const lifecycle = lifecycleOf(lifecycleId);
  if (stageOf(lifecycle, stage) !== null) return stage;
  throw new AppError('invalid-input', `The lifecycle has no stage "${stage}".`, {
    hint: `It has ${lifecycle.stages.map(({ id }) => id).join(', ')}.`,
  });
};

/**
 * Moves the stage of an item whose workflow does not stand for stages. The same decision as at a
 * transition; a refusal moves nothing and is kept in the ledger too.
 */
export const moveStage =
  (deps: Needs) =>
  async (
    access: IssueAccess,
    input: CallInput<'stage.move'>,
  ): Promise<CallOutput<'stage.move'>> => {
    const { issue, viewer } = access;
    const records = await deps.items.load(issue.id, issue.project.id);
    const settings = await settingsOf(deps)(issue.project, records.settings);
    if (Object.keys(settings.statusStages).length > 0) {
      throw new AppError('conflict', 'In this project the stage follows the status.', {
        hint: 'Move the work item to the status of the stage.',
      });
    }
    const to = knownStage(settings.lifecycle, input.stage);
    const actor = { kind: 'person' as const, accountId: viewer.accountId };
    const now = deps.clock.now();
    const ask = (item: Parameters<typeof askGate>[0]): GateDecision =>
      askGate({ ...item, issueKey: issue.key }, settings, item.stage, to, now);
    let decision = ask(itemOrNew(records.item, issue));
    if (decision.decision === 'refuse') {
      const ref = refOf(issue);
      const refusal = decisionEvent(decision, actor);
      await changeItem(deps)(ref, (item) => ({ item, events: [refusal] }));
      return { decision, item: await viewItem(deps)(access) };
    }
    const item = await editItem(deps)(access, input.revision, (current) => {
      decision = ask(current);
      if (decision.decision === 'refuse')
        return { item: current, events: [decisionEvent(decision, actor)] };
      return moved(current, decision, settings, { actor, accountId: viewer.accountId });
    });
    return { decision, item };
  };
