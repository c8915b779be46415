import type { CallInput } from '../../contract/calls/calls';
import type { Artifact, ItemView } from '../../contract/types';
import type { Item } from '../../domain/item/item';
import { fieldChanges } from '../../domain/records/field-changes';
import { declaredText } from '../../domain/sheets/number-text';
import type { IssueAccess } from '../access';
import { decideAsPerson, keepRecent, type DecideNeeds } from '../item/decide-as-person';
import { AppError, notFound } from '../failure';
import { refusePlaceholders, requirePerson } from './record-inputs';
import { dayInWords } from '../../words/days';

const shown = ({ title, link, version, owner, reviewBy, declared }: Artifact) => ({
  title,
  link,
  version,
  owner,
  'review by': dayInWords(reviewBy),
  declared:
    declared === null
      ? null
      : `${declared.metric} ${declaredText(declared.metric, declared.value)}`,
});

/** Which record is meant: the one of that id, else the one of that kind, of which there is one. */
const known = (item: Item, { id, kind }: CallInput<'artifact.set'>): Artifact | null => {
  const { artifacts } = item.records;
  const found = artifacts.find((one) =>
    id === undefined ? kind !== 'other' && one.kind === kind : one.id === id,
  );
  if (id !== undefined && found === undefined) throw notFound('That document');
  return found ?? null;
};

/** Names a document that people keep elsewhere; what changed of it stays in the ledger, by field. */
export const setArtifact =
  (deps: DecideNeeds) =>
  async (access: IssueAccess, input: CallInput<'artifact.set'>): Promise<ItemView> => {
    const { kind, title, link, version, owner, reviewBy, declared = null } = input;
    refusePlaceholders({ title, version });
    if (declared !== null && kind !== 'model-card') {
      throw new AppError('invalid-input', 'Only a model card declares an accuracy.', {
        where: 'declared',
      });
    }
    await requirePerson(deps)(owner, 'owner');
    return decideAsPerson(deps)(access, input, (item, { id, at, accountId }) => {
      const old = known(item, input);
      const next: Artifact = {
        id: old?.id ?? id,
        ...{ kind, title, link, version, owner, reviewBy, declared },
        ...{ setBy: accountId, setAt: at },
      };
      if (old !== null && old.kind !== kind) {
        throw new AppError('invalid-input', 'A document keeps its kind.', { where: 'kind' });
      }
      const rows = item.records.artifacts;
      const changes = fieldChanges(old === null ? null : shown(old), shown(next));
      const artifacts =
        old === null ? [...rows, next] : rows.map((row) => (row.id === next.id ? next : row));
      return {
        item: {
          ...item,
          records: { ...item.records, artifacts: keepRecent(artifacts, () => true) },
        },
        kind: 'artifact-set',
        body: {
          ...{ record: next, changes, isNew: old === null },
        },
      };
    });
  };

/** Takes a document off the item; the ledger keeps what it was. */
export const removeArtifact =
  (deps: DecideNeeds) =>
  (access: IssueAccess, input: CallInput<'artifact.remove'>): Promise<ItemView> =>
    decideAsPerson(deps)(access, input, (item) => {
      const { artifacts } = item.records;
      const found = artifacts.find(({ id }) => id === input.id);
      if (found === undefined) throw notFound('That document');
      return {
        item: {
          ...item,
          records: { ...item.records, artifacts: artifacts.filter(({ id }) => id !== input.id) },
        },
        kind: 'artifact-removed',
        body: {
          ...{ id: input.id, removed: found, reason: input.reason },
        },
      };
    });
