import type { CallInput } from '../../contract/calls/calls';
import type { ItemView } from '../../contract/types';
import { lifecycleOf } from '../../domain/lifecycle/presets';
import { stageOf } from '../../domain/lifecycle/stages';
import { standsIn } from '../gate/evaluate-gate';
import type { IssueAccess } from '../access';
import { AppError } from '../failure';
import { decideAsPerson, type DecideNeeds } from '../item/decide-as-person';
import { refusePlaceholders } from '../records/record-inputs';
import { settingsFor } from '../settings/roles';

/**
 * Decides that an item is taken out of use before it passed all stages, and why. The gate of retirement
 * asks for it; it holds as long as the item stays in the stage it is in.
 * @throws {AppError} `conflict` where it is retired already.
 */
export const decideRetirement =
  (deps: DecideNeeds) =>
  async (access: IssueAccess, input: CallInput<'retirement.decide'>): Promise<ItemView> => {
    const { reason } = input;
    refusePlaceholders({ reason });
    const settings = await settingsFor(deps)(access);
    return decideAsPerson(deps)(access, input, (item, { at, accountId }) => {
      const from = standsIn(item, settings, access.issue.status.id);
      if (stageOf(lifecycleOf(settings.lifecycle), from)?.kind === 'decommission') {
        throw new AppError('conflict', 'It is out of use already.');
      }
      const earlyRetirement = { from, reason, by: accountId, at };
      return {
        item: { ...item, records: { ...item.records, earlyRetirement } },
        kind: 'early-retirement-decided',
        body: { from, reason },
      };
    });
  };
