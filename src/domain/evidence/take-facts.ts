import type { Evaluation, Finding } from '../../contract/types';
import { budgetsFor } from '../budget/budget';
import { newFinding, withFinding } from '../gate/findings';
import type { Item } from '../item/item';
import { takeConditions } from './conditions';
import { fixedBy } from './hold-conditions';
import { rememberedRuns } from './identity';
import { dayInWords } from '../../words/days';

const DIGITS = 16;

/** Id of the finding that a run was made under other conditions: the same run is one finding. */
export const conditionsFindingId = (digest: string): string =>
  `conditions-${digest.slice(0, DIGITS)}`;

const runOf = ({ model, recordedAt }: Evaluation): string =>
  `the run${model.version === null ? '' : ` of ${model.version}`} that came in on ${dayInWords(recordedAt)}`;

const findingOf = (evaluation: Evaluation, what: string): Finding =>
  newFinding({
    id: conditionsFindingId(evaluation.digest),
    kind: 'conditions-changed',
    at: evaluation.recordedAt,
    accountId: evaluation.postedBy.kind === 'person' ? evaluation.postedBy.accountId : null,
    sentence: `${runOf(evaluation)} was made under other conditions: ${what}`,
  });

/**
 * What an item keeps of what made the numbers of a run: the conditions of its criteria, a finding where
 * they are others than before, and the runs behind its results. Pure, so that the ledger can be replayed.
 * @param item with the run already among its results
 */
export const takeFacts = (item: Item, evaluation: Evaluation): Item => {
  const criteria = fixedBy(evaluation, item.locked?.criteria ?? [], budgetsFor(item.budgets));
  const { conditions, changes } = takeConditions(item.conditions, evaluation, criteria, item.runs);
  const next = {
    ...item,
    conditions,
    runs: rememberedRuns(item.runs, [evaluation], item.latest),
  };
  return changes.length === 0
    ? next
    : withFinding(next, findingOf(evaluation, conditions.changed?.what ?? ''));
};
