import { sheetNames } from '../../words/sheets/names';
import { handoffNames } from '../../words/names';
import { DAY } from '../../words/time';
import type { Item } from '../item/item';
import { HANDOFF_STALLS_DAYS } from './limits';
import { askStep, personOrEditors, type OpenStep } from './step';

const isPast = (iso: string, now: number): boolean => Date.parse(iso) <= now;

/** What the records of an item ask of people at `now` (milliseconds). */
export const stepsOfRecords = ({ records }: Item, now: number): OpenStep[] => [
  ...records.handoffs
    .filter(
      ({ answer, offeredAt }) =>
        answer === null && now - Date.parse(offeredAt) > HANDOFF_STALLS_DAYS * DAY,
    )
    .map(({ id, kind, offeredAt, receiver }) =>
      askStep('handoff', offeredAt, {
        ...{ ref: id, place: 'record', whose: personOrEditors(receiver) },
        title: `Take the hand-off ${handoffNames[kind]}, or hand it back`,
        why: 'It has been waiting for its receiver for more than a week.',
      }),
    ),
  ...records.dependencies
    .filter(({ ready, dueAt }) => ready === null && isPast(dueAt, now))
    .map(({ id, dueAt, owner, name }) =>
      askStep('data', dueAt, {
        ...{ ref: id, place: 'record', due: dueAt, whose: personOrEditors(owner) },
        ...{ title: `Data is late: ${name}`, why: 'It was due and is not marked as ready.' },
      }),
    ),
  ...records.sheets
    .filter(({ reviewBy }) => isPast(reviewBy, now))
    .map(({ kind, reviewBy, owner }) =>
      askStep('artifact', reviewBy, {
        ...{ ref: kind, place: 'record', due: reviewBy, whose: personOrEditors(owner) },
        ...{
          title: `Review the ${sheetNames[kind].toLowerCase()}`,
          why: 'It is past the date of its review.',
        },
      }),
    ),
];
