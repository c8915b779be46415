import type { Review, Risk, WatchState } from '../../contract/types';
import { foldMetric } from '../evidence/metric-name';
import { voidReason } from '../gate/approval';
import type { Item } from '../item/item';
import { keepWithin } from './keep-within';
import { isWorse } from '../../words/levels';
import { nameWatch } from './drift-level';
import { tellAlarms } from './tell-alarm';

/** Reviews that an item keeps; all of them stay in the ledger. */
const MOST_REVIEWS = { rows: 30, text: 12_000 };
const LONGEST_LABEL = 120;

type Subject = Pick<Review, 'kind' | 'subject' | 'label' | 'cause'>;

/**
 * Everything that depends on how the model behaves, once an alarm says that it behaves otherwise:
 * approvals that count, model card and bias checklist, open risks. Each with its cause; nothing is
 * void by it, and what waits for a review already is not asked for twice.
 */
export const raiseReviews = (
  item: Item,
  alarms: readonly WatchState[],
  now: number,
): { reviews: Review[]; raised: Review[] } => {
  const { reviews } = item.monitoring;
  const waits = ({ kind, subject }: Subject): boolean =>
    reviews.some((one) => one.done === null && one.kind === kind && one.subject === subject);
  const raised = subjectsOf(item, alarms)
    .filter((one) => !waits(one))
    .map((one, index): Review => ({
      id: `review-${item.ledger.seq}-${index}`,
      ...one,
      label: one.label.slice(0, LONGEST_LABEL),
      raisedAt: new Date(now).toISOString(),
      done: null,
    }));
  return {
    raised,
    reviews: keepWithin([...reviews, ...raised], ({ done }) => done === null, MOST_REVIEWS),
  };
};

const subjectsOf = (item: Item, alarms: readonly WatchState[]): Subject[] => {
  const { artifacts, risks } = item.records;
  const cause = tellAlarms(alarms);
  return [
    ...item.approvals
      .filter((one) => voidReason(item, one, null) === null)
      .map(({ id, role, stage }) => ({
        kind: 'approval' as const,
        ...{ subject: id, label: `Approval as ${role} for ${stage}`, cause },
      })),
    ...artifacts.flatMap(({ kind, title }) =>
      kind === 'model-card' || kind === 'bias-checklist'
        ? [{ kind, subject: kind, label: title, cause }]
        : [],
    ),
    ...risks
      .filter(({ closedAt }) => closedAt === null)
      .map((risk) => ({
        kind: 'risk' as const,
        ...{ subject: risk.id, label: risk.title, cause: causeFor(risk, alarms) },
      })),
  ];
};

/** A drift trigger that is set off says so. */
const causeFor = ({ trigger }: Risk, alarms: readonly WatchState[]): string => {
  const hit = alarms.find(
    ({ name, level }) =>
      trigger !== null &&
      foldMetric(name) === foldMetric(trigger.watch) &&
      !isWorse(trigger.level, level),
  );
  return hit === undefined
    ? tellAlarms(alarms)
    : `Its trigger is set off: ${nameWatch(hit)} at ${hit.level}`;
};

type Done = NonNullable<Review['done']>;

/** Reviews after an approval was given: it settles the review of those that it follows. */
export const reviewedByApproval = (
  item: Item,
  { stage, role }: { stage: string; role: string },
  done: Done,
): Review[] => {
  const followed = item.approvals.filter((one) => one.stage === stage && one.role === role);
  return settled(
    item,
    'approval',
    followed.map(({ id }) => id),
    done,
  );
};

/** Reviews after an approval was withdrawn or a risk closed: there is nothing left to look at. */
export const reviewedByEnd = (
  item: Item,
  { kind, subject }: Pick<Review, 'kind' | 'subject'>,
  done: Done,
): Review[] => settled(item, kind, [subject], done);

const settled = (
  item: Item,
  kind: Review['kind'],
  subjects: readonly string[],
  done: Done,
): Review[] =>
  item.monitoring.reviews.map((review) =>
    review.done === null && review.kind === kind && subjects.includes(review.subject)
      ? { ...review, done }
      : review,
  );
