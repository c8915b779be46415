import { WORK_ITEM_FIELD } from '../../contract/marks/work-items';
import type { CallInput } from '../../contract/calls/calls';
import type { DataDependency, ItemView } from '../../contract/types';
import type { Item } from '../../domain/item/item';
import { fieldChanges } from '../../domain/records/field-changes';
import type { IssueAccess } from '../access';
import { changeById, decideAsPerson, keepRecent, type DecideNeeds } from '../item/decide-as-person';
import { AppError, forbidden, notFound } from '../failure';
import type { Deps } from '../ports';
import { refusePlaceholders, requireOther, requirePerson } from './record-inputs';
import { dayInWords } from '../../words/days';

type Needs = DecideNeeds & Pick<Deps, 'issueLinks'>;

const withData = (item: Item, dependencies: DataDependency[]): Item => ({
  ...item,
  records: { ...item.records, dependencies: keepRecent(dependencies, () => true) },
});

/** What the ledger tells apart, in words. */
const shown = (one: DataDependency): Record<string, string | null> => ({
  name: one.name,
  source: one.source,
  owner: one.owner,
  licence: one.licence,
  'lawful basis': one.lawfulBasis,
  representativeness: one.representativeness,
  due: dayInWords(one.dueAt),
  [WORK_ITEM_FIELD]: one.issueKey,
});

/**
 * Registers data that the item needs, or changes what is registered. The work item that delivers it
 * is linked in Jira as what blocks this one. Other data under the same id is not ready any more.
 */
export const setDependency =
  (deps: Needs) =>
  async (access: IssueAccess, input: CallInput<'dependency.set'>): Promise<ItemView> => {
    const { name, source, licence, lawfulBasis, representativeness, owner, dueAt } = input;
    refusePlaceholders({ name, source, licence, lawfulBasis, representativeness });
    await requirePerson(deps)(owner, 'owner');
    const issueKey = await requireOther(access, input.issueKey ?? null);
    if (issueKey !== null) await deps.issueLinks.link('Blocks', issueKey, access.issue.key);
    return decideAsPerson(deps)(access, input, (item, moment) => {
      const old = item.records.dependencies.find(({ id }) => id === input.id) ?? null;
      if (input.id !== undefined && old === null) throw notFound('That data dependency');
      const isSame = old?.name === name && old.source === source;
      const next: DataDependency = {
        id: old?.id ?? moment.id,
        ...{ name, source, owner, licence, lawfulBasis, representativeness, dueAt, issueKey },
        ready: isSame ? old.ready : null,
      };
      const rows = item.records.dependencies;
      const changes = fieldChanges(old === null ? null : shown(old), shown(next));
      if (old !== null && changes.length === 0) return null;
      const set = withData(
        item,
        old === null ? [...rows, next] : rows.map((row) => (row.id === next.id ? next : row)),
      );
      return {
        item: { ...set, records: { ...set.records, needsNoData: null } },
        kind: 'dependency-set',
        body: {
          ...{ record: next, changes, isNew: old === null },
        },
      };
    });
  };

/** Says that data is there, or is not any more: its owner, or whoever may edit the item. */
export const settleDependency =
  (deps: DecideNeeds) =>
  (access: IssueAccess, input: CallInput<'dependency.ready'>): Promise<ItemView> =>
    decideAsPerson(deps)(access, input, (item, { at, accountId }) => {
      const found = item.records.dependencies.find(({ id }) => id === input.id);
      if (found?.owner !== accountId && !access.abilities.edit) {
        throw forbidden('say whether this data is ready');
      }
      const ready = input.ready ? { by: accountId, at } : null;
      return {
        item: withData(
          item,
          changeById(item.records.dependencies, input.id, 'That data dependency', (one) => {
            if ((one.ready !== null) === input.ready) {
              throw new AppError('conflict', 'Somebody has said so already.');
            }
            return { ...one, ready };
          }),
        ),
        kind: 'dependency-ready',
        body: {
          ...{ id: input.id, name: found?.name ?? '', ready: input.ready },
        },
      };
    });

/** Takes data off the register; the ledger keeps what it was. */
export const removeDependency =
  (deps: DecideNeeds) =>
  (access: IssueAccess, input: CallInput<'dependency.remove'>): Promise<ItemView> =>
    decideAsPerson(deps)(access, input, (item) => {
      const found = item.records.dependencies.find(({ id }) => id === input.id);
      if (found === undefined) throw notFound('That data dependency');
      return {
        item: withData(
          item,
          item.records.dependencies.filter(({ id }) => id !== input.id),
        ),
        kind: 'dependency-removed',
        body: {
          ...{ id: input.id, removed: found, reason: input.reason },
        },
      };
    });

/** Says that the item needs no data, so that an empty register is an answer and no gap. */
export const declareNoData =
  (deps: DecideNeeds) =>
  (access: IssueAccess, input: CallInput<'dependency.none'>): Promise<ItemView> =>
    decideAsPerson(deps)(access, input, (item, { at, accountId }) => {
      const { reason } = input;
      refusePlaceholders({ reason });
      if (item.records.dependencies.length > 0) {
        throw new AppError('conflict', 'Data is registered here, so the item needs some.', {
          hint: 'Remove what it does not need first.',
        });
      }
      return {
        item: { ...item, records: { ...item.records, needsNoData: { reason, by: accountId, at } } },
        kind: 'no-data-declared',
        body: { reason },
      };
    });
