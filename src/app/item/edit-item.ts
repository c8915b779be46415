import type { CallInput } from '../../contract/calls/calls';
import { itemFactsSchema } from '../../contract/item-facts';
import type { ItemView } from '../../contract/types';
import { canonicalJson } from '../../domain/canonical-json';
import type { Item } from '../../domain/item/item';
import type { LedgerEvent } from '../../ledger/catalogue';
import type { IssueAccess } from '../access';
import { actorOf } from '../acting';
import { changeItem, type ItemChange } from './change-item';
import { changedMeanwhile } from '../failure';
import type { Deps } from '../ports';
import { showLater, type ShowNeeds } from './project-item';
import { viewItem } from './view-item';
import { refOf } from './ref-of';

export type EditNeeds = ShowNeeds &
  Pick<
    Deps,
    'items' | 'catchUp' | 'evaluations' | 'projects' | 'people' | 'clock' | 'random' | 'sleep'
  >;

/**
 * A change that a person makes: refused where another person's change came in between, written with
 * its ledger entries, and shown in Jira's fields by the queue.
 * @param revision what the person saw; left out, the change is made on whatever is there.
 */
export const editItem =
  (deps: EditNeeds) =>
  async (
    access: IssueAccess,
    revision: number | undefined,
    change: (item: Item) => Omit<ItemChange, 'evaluations' | 'signals'> | null,
  ): Promise<ItemView> => {
    const { issue } = access;
    const ref = refOf(issue);
    const edit = (item: Item) => {
      if (revision !== undefined && item.edits !== revision) throw changedMeanwhile();
      const changed = change(item);
      return changed === null
        ? null
        : { ...changed, item: { ...changed.item, edits: item.edits + 1 } };
    };
    await deps.catchUp(issue);
    const { written } = await changeItem(deps)(ref, edit, 'person');
    if (written) await showLater(deps)(issue.id, issue.project.id);
    return viewItem(deps)(access);
  };

/** Sets what the item is, which model it is about, and what waiting costs. */
export const describeItem =
  (deps: EditNeeds) =>
  async (access: IssueAccess, input: CallInput<'item.describe'>): Promise<ItemView> => {
    const at = new Date(deps.clock.now()).toISOString();
    const actor = actorOf(access.viewer);
    return editItem(deps)(access, input.revision, (item) => {
      const model = {
        name: emptyToNull(input.modelName),
        version: emptyToNull(input.modelVersion),
        setBy: access.viewer.accountId,
      };
      const facts = itemFactsSchema.parse(input);
      const events: LedgerEvent[] = [];
      const sameModel = model.name === item.model.name && model.version === item.model.version;
      if (!sameModel) {
        events.push({ at, actor, kind: 'model-changed', body: { from: item.model, to: model } });
      }
      if (facts.systemType !== item.systemType) {
        const body = { from: item.systemType, to: facts.systemType };
        events.push({ at, actor, kind: 'system-type-changed', body });
      }
      const stated = stakeOf(item);
      const stake = input.stake === undefined ? stated : input.stake;
      const sameStake = canonicalJson(stake) === canonicalJson(stated);
      if (!sameStake) {
        events.push({ at, actor, kind: 'stake-stated', body: { from: stated, to: stake } });
      }
      if (events.length === 0) return null;
      const { stake: before, ...rest } = item;
      const kept = sameStake ? before : stake && { ...stake, by: access.viewer.accountId, at };
      return {
        item: {
          ...rest,
          ...{ model: sameModel ? item.model : model, ...facts },
          ...(kept == null ? {} : { stake: kept }),
        },
        events,
      };
    });
  };

/** What waiting costs, without who stated it and when. */
const stakeOf = ({ stake }: Item) =>
  stake === undefined ? null : { words: stake.words, monthly: stake.monthly };

const emptyToNull = (text: string | null): string | null => (text === '' ? null : text);
