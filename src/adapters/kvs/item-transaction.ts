import type { Change } from '../../app/item/ports';
import type { Evaluation } from '../../contract/types';
import type { Item } from '../../domain/item/item';
import { itemModelKey } from '../../domain/item/model-key';
import type { Row } from './create-row';
import { epochSeconds, NEVER } from './epoch-seconds';
import {
  criteriaKey,
  datasetUseKey,
  entities,
  evaluationKey,
  itemKey,
  ledgerKey,
  sheetKey,
  signalKey,
} from './keys';
import { ledgerRow } from './ledger-row';
import { criteriaRecord } from './records/criteria';
import { evaluationRecord } from './records/evaluation';
import { itemRecord } from './records/item';
import { sheetRecord } from './records/sheet';
import { signalRecord } from './records/signal';
import type { Guards } from './revisioned-write';
import { kvs } from './sdk';

/**
 * One transaction: the item under its revision, and what it brings along under "does not exist yet".
 * A ledger entry can so never be forked, an evaluation never be stored twice.
 */
export const itemTransaction = (change: Change, guards: Guards) => {
  const { item, entries, evaluations = [], signals = [], criteria, sheet } = change;
  const { issueId, projectId } = item;
  const absent = guards.others === null ? {} : { conditions: guards.others('issueId') };
  const all = kvs.transact();
  all.set<Row>(itemKey(issueId), itemRow(item), {
    entityName: entities.item,
    conditions: guards.row,
  });
  for (const entry of entries) {
    const key = ledgerKey(entry.issueId, entry.seq);
    all.set<Row>(key, ledgerRow(projectId, entry), { entityName: entities.ledger, ...absent });
  }
  for (const evaluation of evaluations) {
    const recordedAt = epochSeconds(evaluation.recordedAt);
    const row = { issueId, recordedAt, ...evaluationRecord.encode(evaluation) };
    const key = evaluationKey(issueId, evaluation.digest);
    all.set<Row>(key, row, { entityName: entities.evaluation, ...absent });
  }
  for (const sha256 of datasetsOf(evaluations)) {
    all.set(datasetUseKey(sha256, issueId), { issueKey: item.issueKey });
  }
  for (const signal of signals) {
    const observedAt = epochSeconds(signal.observedAt);
    const row = { issueId, observedAt, ...signalRecord.encode(signal) };
    all.set<Row>(signalKey(issueId, signal.digest), row, {
      entityName: entities.signal,
      ...absent,
    });
  }
  if (criteria !== undefined) {
    all.set(criteriaKey(issueId, criteria.version), criteriaRecord.encode(criteria));
  }
  if (sheet !== undefined) {
    all.set(sheetKey(issueId, sheet.kind, sheet.version), sheetRecord.encode(sheet));
  }
  return all;
};

/** Data sets that runs name by their SHA-256, each once. */
const datasetsOf = (evaluations: readonly Evaluation[]): string[] => [
  ...new Set(evaluations.flatMap(({ dataset }) => dataset.sha256 ?? [])),
];

const itemRow = (item: Item) => ({
  rev: item.rev,
  projectId: item.projectId,
  dueAt: item.dueAt === null ? NEVER : epochSeconds(item.dueAt),
  ...modelAttribute(item),
  ...itemRecord.encode(item),
});

const modelAttribute = (item: Item): { model?: string } => {
  const model = itemModelKey(item);
  return model === null ? {} : { model };
};
