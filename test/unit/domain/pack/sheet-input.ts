import type { Json } from '../../../../src/domain/canonical-json';
import { decideGate } from '../../../../src/domain/gate/decide-gate';
import { starterPolicy } from '../../../../src/domain/gate/policy';
import type { Item } from '../../../../src/domain/item/item';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';
import type { PackRecord } from '../../../../src/domain/pack/records';
import type { SheetInput } from '../../../../src/domain/pack/sheets';
import type { Evaluation } from '../../../../src/contract/types';
import { aCount, anEvaluation, anItem, daysAgo, NOW } from '../../../support/builders/builders';

/** A run of 970 right answers of 1000 on named data, sent by a pipeline. */
export const aRun = (over: Partial<Evaluation> = {}): Evaluation =>
  anEvaluation([aCount('accuracy', 970, 1000)], {
    dataset: { id: 'holdout-v3', sha256: 'a'.repeat(64) },
    ...over,
  });

export const measured = (over: Partial<Item> = {}, run = aRun()): Item =>
  anItem('accuracy >= 90% @95%', [run], over);

export const recordOfRun = (run: Evaluation): PackRecord => ({
  ...{ id: `evaluation/${run.digest}`, kind: 'evaluation' },
  value: JSON.parse(JSON.stringify(run)) as Json,
});

/** What the sheets of an item in Validation are made of, with its run among the records. */
export const sheetInput = (item = measured(), over: Partial<SheetInput> = {}): SheetInput => ({
  item,
  policy: starterPolicy,
  decision: decideGate({
    ...{ item, policy: starterPolicy, lifecycle: sevenStages, from: item.stage },
    ...{ to: 'deployment', evidenceMaxAgeDays: 90, now: NOW },
  }),
  records: [recordOfRun(aRun())],
  people: { 'account-pm': 'P. Manager', 'account-owner': 'M. Owner' },
  lifecycle: sevenStages,
  pack: { id: 'pack-1', madeAt: daysAgo(0), site: 'site-one' },
  ...over,
});
