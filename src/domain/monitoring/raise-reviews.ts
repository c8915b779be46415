import type { Review, SheetState, WatchState } from '../../contract/types';
import { foldMetric } from '../evidence/words/metric-name';
import { voidReason } from '../gate/approval';
import type { Item } from '../item/item';
import { keepWithin } from './keep-within';
import { isWorse } from '../../words/levels';
import { nameWatch } from './drift-level';
import { sheetCauses, sheetNames, type SheetCause } from '../../words/sheets/names';
import { reviewOfSheet } from '../sheets/review-of-sheet';
import { tellAlarms } from './tell-alarm';

/** Reviews that an item keeps; all of them stay in the ledger. */
const MOST_REVIEWS = { rows: 30, text: 12_000 };
const LONGEST_LABEL = 120;

type Subject = Pick<Review, 'kind' | 'subject' | 'label' | 'cause' | 'from'>;

type Raised = { reviews: Review[]; raised: Review[] };

/**
 * Everything that depends on how the model behaves, once an alarm says that it behaves otherwise:
 * approvals that count, model card, bias checklist and risk register. Each with its cause; nothing is
 * void by it, and what waits for a review already is not asked for twice.
 */
export const raiseReviews = (item: Item, alarms: readonly WatchState[], now: number): Raised =>
  raise(item, [...approvalsOf(item, tellAlarms(alarms)), ...sheetsOf(item, alarms)], now);

/**
 * Sheets that depend on the model or its data, once that is another one; with `drift`, all that depends on
 * how a model behaves, approvals among it: of an item that uses another one that drifted.
 * @param cause in words, without the key of any work item.
 */
export const raiseByCause = (
  item: Item,
  { why, cause, from }: { why: SheetCause; cause: string; from?: string },
  now: number,
): Raised => {
  const subjects = [
    ...(why === 'drift' ? approvalsOf(item, cause) : []),
    ...sheetSubjects(item, why, () => cause),
  ];
  const named = from === undefined ? {} : { from };
  return raise(
    item,
    subjects.map((one) => ({ ...one, ...named })),
    now,
  );
};

/** What somebody asks of people in plain words. */
export const raiseToDo = (
  item: Item,
  { label, cause }: Pick<Review, 'label' | 'cause'>,
  now: number,
): Raised => raise(item, [{ kind: 'to-do', subject: label, label, cause }], now);

const raise = (item: Item, subjects: readonly Subject[], now: number): Raised => {
  const { reviews } = item.monitoring;
  const waits = ({ kind, subject }: Subject): boolean =>
    reviews.some((one) => one.done === null && one.kind === kind && one.subject === subject);
  const prefix = `review-${item.ledger.seq}-`;
  const taken = reviews.filter(({ id }) => id.startsWith(prefix)).length;
  const raised = subjects
    .filter((one) => !waits(one))
    .map((one, index): Review => ({
      id: `${prefix}${taken + index}`,
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

const approvalsOf = (item: Item, cause: string): Subject[] =>
  item.approvals
    .filter((one) => voidReason(item, one, null) === null)
    .map(({ id, role, stage }) => ({
      kind: 'approval' as const,
      ...{ subject: id, label: `Approval as ${role} for ${stage}`, cause },
    }));

const sheetsOf = (item: Item, alarms: readonly WatchState[]): Subject[] =>
  sheetSubjects(item, 'drift', (sheet) => causeFor(sheet, alarms));

const sheetSubjects = (
  { records }: Item,
  why: SheetCause,
  causeOf: (sheet: SheetState) => string,
): Subject[] =>
  records.sheets
    .filter(({ kind }) => sheetCauses[kind].includes(why))
    .map((sheet) => ({
      ...reviewOfSheet(sheet.kind),
      label: sheetNames[sheet.kind],
      cause: causeOf(sheet),
    }));

/** A register whose drift trigger is set off says so. */
const causeFor = ({ triggers }: SheetState, alarms: readonly WatchState[]): string => {
  const hit = alarms.find(({ name, level }) =>
    triggers.some(
      (trigger) => foldMetric(name) === foldMetric(trigger.watch) && !isWorse(trigger.level, level),
    ),
  );
  return hit === undefined
    ? tellAlarms(alarms)
    : `The trigger of a risk is set off: ${nameWatch(hit)} at ${hit.level}`;
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
