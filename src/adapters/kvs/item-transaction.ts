import { Filter, FilterConditions, kvs } from '@forge/kvs';
import type { Change } from '../../app/ports';
import type { Item } from '../../domain/item/item';
import { itemModelKey } from '../../domain/item/model-key';
import { criteriaKey, entities, evaluationKey, itemKey, ledgerKey, signalKey } from './keys';
import {
  criteriaRecord,
  evaluationRecord,
  itemRecord,
  ledgerRecord,
  signalRecord,
} from './records';

/** Epoch seconds that no clock reaches: nothing of this item changes by time alone. */
const NEVER = 2_147_483_647;

/** Attributes are 32-bit integers: times outside of 1970 to 2038, which some tools report, are cut. */
const seconds = (iso: string): number =>
  Math.min(NEVER, Math.max(0, Math.floor(Date.parse(iso) / 1000)));

/**
 * One transaction: the item under its revision, and what it brings along under "does not exist yet".
 * A ledger entry can so never be forked, an evaluation never be stored twice.
 */
export const itemTransaction = (expected: number, change: Change) => {
  const { item, entries, evaluations = [], signals = [], criteria } = change;
  const rev = new Filter<{ rev: number }>().and(
    'rev',
    expected === 0 ? FilterConditions.notExists() : FilterConditions.equalTo(expected),
  );
  const absent = new Filter<{ issueId: string }>().and('issueId', FilterConditions.notExists());
  const all = kvs.transact().set(
    itemKey(item.issueId),
    {
      rev: item.rev,
      projectId: item.projectId,
      dueAt: item.dueAt === null ? NEVER : seconds(item.dueAt),
      ...modelAttribute(item),
      ...itemRecord.encode(item),
    },
    { entityName: entities.item, conditions: rev },
  );
  for (const entry of entries) {
    const { issueId, seq } = entry;
    all.set(
      ledgerKey(issueId, seq),
      { issueId, seq, ...ledgerRecord.encode(entry) },
      { entityName: entities.ledger, conditions: absent },
    );
  }
  const { issueId } = item;
  for (const evaluation of evaluations) {
    const recordedAt = seconds(evaluation.recordedAt);
    all.set(
      evaluationKey(issueId, evaluation.digest),
      { issueId, recordedAt, ...evaluationRecord.encode(evaluation) },
      { entityName: entities.evaluation, conditions: absent },
    );
  }
  for (const signal of signals) {
    const observedAt = seconds(signal.observedAt);
    all.set(
      signalKey(issueId, signal.digest),
      { issueId, observedAt, ...signalRecord.encode(signal) },
      { entityName: entities.signal, conditions: absent },
    );
  }
  if (criteria !== undefined) {
    all.set(criteriaKey(item.issueId, criteria.version), criteriaRecord.encode(criteria));
  }
  return all;
};

const modelAttribute = (item: Item): { model?: string } => {
  const model = itemModelKey(item);
  return model === null ? {} : { model };
};
