import type { CallInput } from '../../contract/calls/calls';
import type { DeclaredReturn, Finding, ItemView, Lifecycle } from '../../contract/types';
import { changeFinding, openReturns } from '../../domain/gate/findings';
import type { Item } from '../../domain/item/item';
import { DECLARED_BEFORE_MS, isAbout } from '../../domain/lifecycle/declared-return';
import { lifecycleOf } from '../../domain/lifecycle/presets';
import { stageIndex, stageOf } from '../../domain/lifecycle/stages';
import type { IssueAccess } from '../access';
import { decideAsPerson, keepRecent, type DecideNeeds } from '../item/decide-as-person';
import { AppError } from '../failure';
import type { Viewer } from '../jira-ports';
import { requireStage, settingsFor } from '../settings/roles';

/**
 * Says why an item goes back to an earlier stage, or went back in the last two days: then the finding
 * about that return is settled by it.
 * @throws {AppError} `invalid-input` where the stages are none of the lifecycle, or not a way back.
 */
export const declareReturn =
  (deps: DecideNeeds) =>
  async (access: IssueAccess, input: CallInput<'return.declare'>): Promise<ItemView> => {
    const settings = await settingsFor(deps)(access);
    const { from, to, reason } = input;
    requireStage(settings, from);
    requireStage(settings, to);
    const lifecycle = lifecycleOf(settings.lifecycle);
    if (stageIndex(lifecycle, to) >= stageIndex(lifecycle, from)) {
      throw new AppError('invalid-input', 'A return leads to an earlier stage.', {
        where: 'to',
        hint: 'Name the stage it comes from first, then the earlier one that it goes back to.',
      });
    }
    refuseLeavingRetirement(lifecycle, from, to);
    return decideAsPerson(deps)(access, input, (item, { at, accountId }) => {
      const finding = openReturns(item.findings, { from, to }).find((open) =>
        isAbout({ from, to, at }, { from, to, at: open.at }),
      );
      if (finding !== undefined) refuseSettling(access.viewer);
      const declared = { from, to, reason, by: accountId, at, movedAt: finding?.at ?? null };
      const isOpen = (one: DeclaredReturn): boolean =>
        one.movedAt === null && Date.parse(at) - Date.parse(one.at) <= DECLARED_BEFORE_MS;
      const next = {
        ...item,
        records: {
          ...item.records,
          returns: keepRecent([...item.records.returns, declared], isOpen),
        },
      };
      return {
        item: finding === undefined ? next : settled(next, finding, accountId, at),
        kind: 'return-declared',
        body: { from, to, reason, finding: finding?.id ?? null },
      };
    });
  };

/** A finding is settled by people alone; what acts for one may say beforehand that an item goes back. */
const refuseSettling = ({ acting }: Pick<Viewer, 'acting'>): void => {
  if (acting === undefined) return;
  throw new AppError('forbidden', 'It went back already, and a finding about it is open.', {
    hint: 'A person says why in the Assay panel, which settles the finding.',
  });
};

/** What was retired is no longer what its gates let through. */
const refuseLeavingRetirement = (lifecycle: Lifecycle, from: string, to: string): void => {
  const [first] = lifecycle.stages;
  if (stageOf(lifecycle, from)?.kind !== 'decommission' || first === undefined) return;
  if (to === first.id) return;
  throw new AppError('invalid-input', 'Out of retirement leads no return.', {
    where: 'to',
    hint: `It begins anew in ${first.name}, and passes every gate from there.`,
  });
};

const settled = (item: Item, { id }: Finding, resolvedBy: string, resolvedAt: string): Item =>
  changeFinding(item, id, { resolvedBy, resolvedAt });
