import type { CallInput } from '../../contract/calls/calls';
import type { ItemView } from '../../contract/types';
import type { IssueAccess } from '../access';
import { changeById, decideAsPerson, keepRecent, type DecideNeeds } from '../item/decide-as-person';
import { AppError } from '../failure';
import { refusePlaceholders, requirePerson } from './record-inputs';

/** Offers a hand-off to another person; what lay there unanswered of its kind is replaced. */
export const offerHandoff =
  (deps: DecideNeeds) =>
  async (access: IssueAccess, input: CallInput<'handoff.offer'>): Promise<ItemView> => {
    const { kind, receiver, acceptance } = input;
    if (receiver === access.viewer.accountId) {
      throw new AppError('invalid-input', 'You cannot hand over to yourself.', {
        where: 'receiver',
        hint: 'Choose who takes it on from here.',
      });
    }
    refusePlaceholders({ acceptance });
    await requirePerson(deps)(receiver, 'receiver');
    return decideAsPerson(deps)(access, input, (item, { id, at, accountId }) => {
      const { handoffs } = item.records;
      const offered = { id, kind, giver: accountId, receiver, acceptance };
      const kept = handoffs.filter((one) => one.kind !== kind || one.answer !== null);
      const next = [...kept, { ...offered, offeredAt: at, answer: null }];
      return {
        item: {
          ...item,
          records: { ...item.records, handoffs: keepRecent(next, ({ answer }) => answer === null) },
        },
        kind: 'handoff-offered',
        body: offered,
      };
    });
  };

/** The receiver takes it on or says why not; nobody answers in their place. */
export const answerHandoff =
  (deps: DecideNeeds) =>
  (access: IssueAccess, input: CallInput<'handoff.answer'>): Promise<ItemView> =>
    decideAsPerson(deps)(access, input, (item, { at, accountId }) => {
      const { accepted, note = '' } = input;
      const found = item.records.handoffs.find(({ id }) => id === input.id);
      if (found?.receiver !== accountId) {
        throw new AppError('forbidden', 'Only the person it is offered to can answer a hand-off.', {
          hint: 'Ask them, or offer it to somebody else.',
        });
      }
      const handoffs = changeById(item.records.handoffs, input.id, 'That hand-off', (one) => {
        if (one.answer !== null) {
          throw new AppError('conflict', 'This hand-off is answered already.');
        }
        if (!accepted && note.length < LEAST_NOTE) {
          throw new AppError('invalid-input', 'Say what is missing.', { where: 'note' });
        }
        return { ...one, answer: { accepted, note, by: accountId, at } };
      });
      return {
        item: { ...item, records: { ...item.records, handoffs } },
        kind: 'handoff-answered',
        body: {
          ...{ id: input.id, kind: found.kind, accepted, note },
        },
      };
    });

/** Shortest word on what is missing. */
const LEAST_NOTE = 3;
