import type { CallInput } from '../../contract/calls/calls';
import type { ItemView, TradeOffRecord } from '../../contract/types';
import {
  LEAST_LETTERS_OF_PART,
  lackingParts,
  type TradeOffPart,
} from '../../domain/records/trade-off';
import type { IssueAccess } from '../access';
import { AppError, forbidden, notFound } from '../failure';
import { changeById, decideAsPerson, keepRecent, type DecideNeeds } from '../item/decide-as-person';
import { requireStage, settingsFor } from '../settings/roles';
import { refusePlaceholders, requirePerson } from '../records/record-inputs';

/** Three things to weigh, and not one thing three times. */
const requireParts = (parts: Record<TradeOffPart, string>): void => {
  refusePlaceholders(parts);
  requireWeighable(parts);
};

/**
 * What another person has to weigh.
 * @param within the field that holds the parts
 * @throws {AppError} `invalid-input` with the part that says too little
 */
export const requireWeighable = (
  parts: Record<TradeOffPart, string>,
  { reason = '', within = '' } = {},
): void => {
  const [where] = lackingParts(parts, reason);
  if (where === undefined) return;
  throw new AppError('invalid-input', 'This is too little for another person to weigh.', {
    where: `${within}${where}`,
    hint: `Say in at least ${LEAST_LETTERS_OF_PART} letters what it is, each part by itself.`,
  });
};

const isOpen = ({ decision }: TradeOffRecord): boolean => decision === null;

/** States what going on at a gate is traded for, or changes one that nobody has decided yet. */
export const stateTradeOff =
  (deps: DecideNeeds) =>
  async (access: IssueAccess, input: CallInput<'trade-off.state'>): Promise<ItemView> => {
    requireStage(await settingsFor(deps)(access), input.stage);
    const { stage, gain, cost, waiting, decider } = input;
    requireParts({ gain, cost, waiting });
    await requirePerson(deps)(decider, 'decider');
    return decideAsPerson(deps)(access, input, (item, moment) => {
      const rows = item.records.tradeOffs;
      const old = rows.find(({ id }) => id === input.id);
      if (input.id !== undefined && old === undefined) throw notFound('That trade-off');
      if (old !== undefined && !isOpen(old)) {
        throw new AppError('conflict', 'It is decided already.', { hint: 'State a new one.' });
      }
      const said = { id: old?.id ?? moment.id, stage, gain, cost, waiting, decider };
      const next = { ...said, by: moment.accountId, at: moment.at, decision: null };
      const tradeOffs = [...rows.filter(({ id }) => id !== said.id), next];
      return {
        item: { ...item, records: { ...item.records, tradeOffs: keepRecent(tradeOffs, isOpen) } },
        kind: 'trade-off-stated',
        body: said,
      };
    });
  };

/** Goes on, or waits: only the person whom the trade-off names says so. */
export const decideTradeOff =
  (deps: DecideNeeds) =>
  (access: IssueAccess, input: CallInput<'trade-off.decide'>): Promise<ItemView> =>
    decideAsPerson(deps)(access, input, (item, { at, accountId }) => {
      const { id, choice, note = '' } = input;
      const found = item.records.tradeOffs.find((one) => one.id === id);
      if (found === undefined) {
        throw access.abilities.edit ? notFound('That trade-off') : forbidden('decide a trade-off');
      }
      if (found.decider !== accountId) {
        throw new AppError('forbidden', 'This trade-off is for somebody else to decide.', {
          hint: 'It names the one person who decides.',
        });
      }
      if (!isOpen(found)) throw new AppError('conflict', 'It is decided already.');
      const decision = { choice, note, by: accountId, at };
      const tradeOffs = changeById(item.records.tradeOffs, id, 'That trade-off', (one) => ({
        ...one,
        decision,
      }));
      return {
        item: { ...item, records: { ...item.records, tradeOffs } },
        kind: 'trade-off-decided',
        body: { id, stage: found.stage, choice, note },
      };
    });
