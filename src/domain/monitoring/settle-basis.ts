import type { Item } from '../item/item';
import { canonicalJson } from '../canonical-json';
import type { LedgerEvent } from '../../ledger/catalogue';
import type { SheetCause } from '../../words/sheets/names';
import { raiseByCause } from './raise-reviews';

const named = ({ name, version }: Item['model']): string =>
  [name, version].filter((part) => part !== null).join(' ');

/** Another model than was stated before; null where it is the same, or none was stated. */
const modelCause = (before: Item, after: Item): string | null => {
  const [was, is] = [named(before.model), named(after.model)];
  return was === '' || was === is
    ? null
    : `The model is ${is === '' ? 'not stated any more' : is}, it was ${was}`;
};

/** Data as it bears on a sheet: what it is and where it comes from, not whether it is ready. */
const dataOf = ({ records }: Item): { name: string; source: string }[] =>
  records.dependencies.map(({ name, source }) => ({ name, source }));

const dataCause = (before: Item, after: Item): string | null => {
  const [was, is] = [dataOf(before), dataOf(after)];
  if (was.length === 0 || canonicalJson(was) === canonicalJson(is)) return null;
  const known = new Set(was.map((one) => canonicalJson(one)));
  const added = is.find((one) => !known.has(canonicalJson(one)));
  return added === undefined
    ? 'The registered data changed'
    : `The registered data changed: ${added.name} from ${added.source}`;
};

/** Data set that a criterion was measured on, where a run names another one than the run before. */
const measuredCause = (before: Item, after: Item): string | null => {
  for (const { criterionId, dataset } of after.latest) {
    const was = before.latest.find((one) => one.criterionId === criterionId)?.dataset ?? null;
    if (was !== null && dataset !== null && was !== dataset) {
      return `The data set of the runs is ${dataset}, it was ${was}`;
    }
  }
  return null;
};

/** Ledger entries that it adds to a change at most. */
export const MOST_BASIS_EVENTS = 2;

const LONGEST_CAUSE = 240;

/**
 * Sheets become due for another look once the model or the data that they speak of is another one. What
 * nobody has saved is not due, and what waits for a review already is not asked for twice.
 */
export const settleBasis = (
  before: Item,
  after: Item,
  now: number,
): { item: Item; events: LedgerEvent[] } => {
  if (before === after || before.rev === 0) return { item: after, events: [] };
  const causes: [SheetCause, string | null][] = [
    ['model', modelCause(before, after)],
    ['data', dataCause(before, after) ?? measuredCause(before, after)],
  ];
  return causes.reduce<{ item: Item; events: LedgerEvent[] }>(
    (settled, [why, said]) =>
      said === null ? settled : raised(settled, why, said.slice(0, LONGEST_CAUSE), now),
    { item: after, events: [] },
  );
};

const raised = (
  { item, events }: { item: Item; events: LedgerEvent[] },
  why: SheetCause,
  cause: string,
  now: number,
): { item: Item; events: LedgerEvent[] } => {
  const outcome = raiseByCause(item, { why, cause }, now);
  const told = withTell(item, { why, cause }, now);
  if (outcome.raised.length === 0) return { item: told, events };
  return {
    item: { ...told, monitoring: { ...item.monitoring, reviews: outcome.reviews } },
    events: [...events, reviewsRaised(cause, outcome.raised, now)],
  };
};

/** News that dependents are told of, the newest. */
const MOST_TELLS = 5;

/** An item with news that the items that depend on it have to be told. */
export const withTell = (
  item: Item,
  { why, cause }: { why: SheetCause; cause: string },
  now: number,
): Item => ({
  ...item,
  tells: [
    ...item.tells.filter((one) => one.why !== why || one.cause !== cause),
    { why, cause, at: new Date(now).toISOString() },
  ].slice(-MOST_TELLS),
});

/** The entry of the ledger that tells which reviews were asked for, and why. */
export const reviewsRaised = (
  reason: string,
  reviews: Item['monitoring']['reviews'],
  now: number,
): LedgerEvent => ({
  ...{ at: new Date(now).toISOString(), actor: { kind: 'app' }, kind: 'review-raised' },
  body: {
    reason,
    reviews: reviews.map(({ raisedAt: _raisedAt, done: _done, ...review }) => review),
  },
});
