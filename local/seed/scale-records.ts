import { entities, itemKey, settingsKey } from '../../src/adapters/kvs/keys';
import { itemRecord } from '../../src/adapters/kvs/records/item';
import { settingsRecord } from '../../src/adapters/kvs/records/settings';
import { projectionOf } from '../../src/app/item/project-item';
import type { Criterion, ProjectSettings } from '../../src/contract/types';
import { lookLevel } from '../../src/domain/budget/levels';
import { alphaOfCriterion } from '../../src/domain/decision/alpha';
import { judgeResult } from '../../src/domain/evidence/judge-result';
import { canonicalCriteria, digestCriteria } from '../../src/domain/criteria/versions/canonical';
import { parseCriteria } from '../../src/domain/criteria/language/parse';
import { itemModelKey } from '../../src/domain/item/model-key';
import { newItem, noMonitoring, type Item } from '../../src/domain/item/item';
import type { Projection } from '../../src/domain/item/projection';
import { emptyHead } from '../../src/ledger/chain';
import { settleMonitoring } from '../../src/domain/monitoring/settle-monitoring';
import { createRows } from '../forge/kvs/rows';
import { entitySpace } from '../forge/kvs/row';
import type { Runtime } from '../site/runtime/open-runtime';
import type { Facts } from './scale-facts';
import { DAY, MINUTE } from '../../src/words/time';

/** Epoch seconds that no clock reaches, as the app writes it for an item that nothing is due of. */
const NEVER = 2_147_483_647;

/** How many of the items wait for the next sweep because time alone has changed them. */
const DUE_ITEMS = 50;

const TEXT = 'accuracy >= 90% @95% n>=50';

/** Intervals with which the criterion above is met, open or missed; stated, so that none is reckoned. */
const intervals = {
  pass: { estimate: 0.94, lower: 0.924, upper: 0.953 },
  inconclusive: { estimate: 0.905, lower: 0.885, upper: 0.922 },
  fail: { estimate: 0.85, lower: 0.827, upper: 0.871 },
};

const { criteria } = parseCriteria(TEXT);

/** A result of a thousand samples at the first look, as it is kept once it was judged. */
const judgedResult = (
  criterion: Criterion,
  interval: { estimate: number; lower: number; upper: number },
): Pick<Item['latest'][number], 'result' | 'judgement'> => {
  const { metric, slice } = criterion;
  const measure = { kind: 'interval', ...interval, confidence: 0.95, trials: 1000 } as const;
  const result = { metric, slice, measure, baseline: null };
  const level = lookLevel(alphaOfCriterion(criterion), 1);
  return { result, judgement: judgeResult(criterion, result, level) };
};
const locked = { digest: digestCriteria(criteria), text: canonicalCriteria(criteria), criteria };

type Ref = { id: string; key: string; projectId: string; statusId: string };

/** An item as the app would have it after one locked criterion and one run; it has no ledger. */
const itemOf = (ref: Ref, facts: Facts, lockedBy: string, now: number): Item => {
  const { n, stage, stageSince, verdict, drift, flags, systemType, model } = facts;
  const at = (daysAgo: number): string => new Date(now - daysAgo * DAY).toISOString();
  return {
    ...newItem(ref, emptyHead),
    ...{ rev: 1, edits: 1, stage, stageSince, statusId: ref.statusId, systemType },
    model: { ...model, setBy: lockedBy },
    locked: { version: 1, ...locked, lockedAt: at(90), lockedBy, reason: null },
    latest: criteria.map((criterion) => ({
      criterionId: criterion.id,
      digest: `sample-${n}`,
      ...judgedResult(criterion, intervals[verdict]),
      prior: false,
      modelName: model.name,
      modelVersion: model.version,
      dataset: null,
      ...{ startedAt: at(2), finishedAt: at(2), recordedAt: at(2), postedBy: null },
    })),
    monitoring: {
      ...noMonitoring(),
      lastReportAt: at(1),
      watches: [
        {
          ...{ fingerprint: `sample-${n}`, name: 'psi', method: 'psi', digest: `sample-${n}` },
          state: drift === 'none' ? ('clean' as const) : ('firing' as const),
          level: drift,
          ...{ value: null, threshold: null, estimated: false, summary: flags.join(', ') },
          ...{ observedAt: at(1), since: at(1), by: null, milder: null },
        },
      ],
    },
    dueAt: new Date(n < DUE_ITEMS ? now - MINUTE : now + 28 * DAY).toISOString(),
  };
};

const settingsOf = (runtime: Runtime, projectId: string): ProjectSettings => {
  const rows = createRows(runtime.tables, runtime.clock);
  return settingsRecord.decode(
    rows.get(entitySpace(entities.settings), settingsKey(projectId))?.value,
  );
};

/**
 * Puts item records where the app keeps them, past the app: a hundred thousand of its transactions would
 * take hours. The record's form is the app's own, and so is the property, projected from the record; but
 * nobody did what the records say, and there is no ledger and no evaluation behind them.
 * @returns a function that stores one item and answers what Jira is to show of it
 */
export const recordWriter = (
  runtime: Runtime,
  projectId: string,
  lockedBy: string,
): ((ref: Ref, facts: Facts) => Projection) => {
  const rows = createRows(runtime.tables, runtime.clock);
  const settings = settingsOf(runtime, projectId);
  const now = runtime.clock.now();
  return (ref, facts) => {
    const { item } = settleMonitoring(itemOf(ref, facts, lockedBy, now), now);
    const model = itemModelKey(item);
    const value = {
      rev: item.rev,
      projectId: item.projectId,
      dueAt: item.dueAt === null ? NEVER : Math.floor(Date.parse(item.dueAt) / 1000),
      ...(model === null ? {} : { model }),
      ...itemRecord.encode(item),
    };
    const row = { value, createdAt: now, updatedAt: now };
    rows.apply([{ space: entitySpace(entities.item), key: itemKey(item.issueId), row }]);
    return projectionOf(item, settings, now);
  };
};
