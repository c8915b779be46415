import { Filter, FilterConditions, kvs } from '@forge/kvs';
import type { Change } from '../../app/item/ports';
import type { Item } from '../../domain/item/item';
import { itemModelKey } from '../../domain/item/model-key';
import { epochSeconds, NEVER } from './epoch-seconds';
import { criteriaKey, entities, evaluationKey, itemKey, ledgerKey, signalKey } from './keys';
import { ledgerRow } from './ledger-row';
import { criteriaRecord, evaluationRecord, itemRecord, signalRecord } from './records';

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
      dueAt: item.dueAt === null ? NEVER : epochSeconds(item.dueAt),
      ...modelAttribute(item),
      ...itemRecord.encode(item),
    },
    { entityName: entities.item, conditions: rev },
  );
  for (const entry of entries) {
    all.set(ledgerKey(entry.issueId, entry.seq), ledgerRow(item.projectId, entry), {
      entityName: entities.ledger,
      conditions: absent,
    });
  }
  const { issueId } = item;
  for (const evaluation of evaluations) {
    const recordedAt = epochSeconds(evaluation.recordedAt);
    all.set(
      evaluationKey(issueId, evaluation.digest),
      { issueId, recordedAt, ...evaluationRecord.encode(evaluation) },
      { entityName: entities.evaluation, conditions: absent },
    );
  }
  for (const signal of signals) {
    const observedAt = epochSeconds(signal.observedAt);
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
