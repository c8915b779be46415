import type { CallInput } from '../../contract/calls/calls';
import type { ItemView, ProjectSettings, Role, Waiver } from '../../contract/types';
import { longestWaiverDays } from '../../contract/waiver-length';
import { allChecks } from '../../domain/gate/checks';
import { isExpired, isWaivableAt } from '../../domain/gate/waiver';
import type { Item } from '../../domain/item/item';
import { isThin } from '../../domain/records/substance';
import { endsWithin } from '../../words/time';
import type { IssueAccess } from '../access';
import { changeById, decideAsPerson, keepRecent, type DecideNeeds } from '../item/decide-as-person';
import { AppError, notFound } from '../failure';
import { requireRole, requireStage, settingsFor } from '../settings/roles';
import { requireWeighable } from './weigh-trade-off';

/** Asks for a time-limited exception from one check of one gate. */
export const requestWaiver =
  (deps: DecideNeeds) =>
  async (access: IssueAccess, input: CallInput<'waiver.request'>): Promise<ItemView> => {
    const settings = await settingsFor(deps)(access);
    requireStage(settings, input.stage);
    const { check, stage, reason, compensatingControl, tradeOff, expiresAt } = input;
    requireWaivable(settings, stage, check);
    requireSubstance({ reason, compensatingControl });
    requireWeighable(tradeOff, { reason, within: 'tradeOff.' });
    return decideAsPerson(deps)(access, input, (item, { id, at, accountId }) => {
      requireEnd(item, expiresAt, deps.clock.now());
      const waiver: Waiver = {
        ...{ id, check, stage, reason, compensatingControl, tradeOff, expiresAt },
        ...{ requestedBy: accountId, requestedAt: at },
        ...{ approvedBy: null, approvedAt: null, revokedBy: null, revokedAt: null },
      };
      return {
        item: {
          ...item,
          waivers: keepRecent(
            [...item.waivers, waiver],
            (one) => one.revokedAt === null && !isExpired(one, deps.clock.now()),
          ),
        },
        kind: 'waiver-requested',
        body: { id, check, stage, reason, compensatingControl, tradeOff, expiresAt },
      };
    });
  };

const requireWaivable = ({ policy }: ProjectSettings, stage: string, check: string): void => {
  const isKnown = allChecks.some(({ id }) => id === check);
  if (isKnown && isWaivableAt(policy, stage, check)) return;
  throw new AppError('invalid-input', `The check "${check}" cannot be waived.`, {
    where: 'check',
    ...(isKnown && {
      hint: 'It carries the promise of the gate. Only a policy that says so lets it be waived.',
    }),
  });
};

/** Letters that a reason has at least. */
const LEAST_LETTERS = 20;

/** What another person has to weigh. @throws {AppError} `invalid-input` with the field that says too little. */
const requireSubstance = (texts: Record<string, string>): void => {
  const thin = Object.entries(texts).find(([, text]) => isThin(text, LEAST_LETTERS));
  if (thin === undefined) return;
  throw new AppError('invalid-input', 'This is too little for another person to weigh.', {
    where: thin[0],
    hint: `Say in a sentence what is the case, in at least ${LEAST_LETTERS} letters.`,
  });
};

/** The higher the tier, the sooner an exception ends. */
const requireEnd = ({ impact }: Item, expiresAt: string, now: number): void => {
  const tier = impact?.tier ?? null;
  const days = longestWaiverDays(tier);
  if (endsWithin(expiresAt, days, now)) return;
  const whose = tier === null ? 'without an impact tier' : `of ${tier} tier`;
  throw new AppError(
    'invalid-input',
    `A waiver of an item ${whose} has to end in the future, within ${days} days.`,
    { where: 'expiresAt', hint: 'Choose an earlier day, and ask again when it comes.' },
  );
};

/** Roles that may let an exception pass. */
const waiverRoles: readonly Role[] = ['risk', 'approver'];

/** What the ledger keeps of the answer to a waiver. @throws {AppError} `not-found` where there is none. */
const about = <Kind extends 'waiver-approved' | 'waiver-revoked'>(
  { waivers }: Item,
  id: string,
  kind: Kind,
) => {
  const waiver = waivers.find((one) => one.id === id);
  if (waiver === undefined) throw notFound('That waiver');
  return { kind, body: { id, check: waiver.check, stage: waiver.stage } };
};

/** Lets an exception pass; not by who asked for it. */
export const approveWaiver =
  (deps: DecideNeeds) =>
  async (access: IssueAccess, input: CallInput<'waiver.approve'>): Promise<ItemView> => {
    await requireRole(deps)(access, waiverRoles, 'approve a waiver');
    return decideAsPerson(deps)(access, input, (item, { at, accountId }) => ({
      ...about(item, input.id, 'waiver-approved'),
      item: {
        ...item,
        waivers: changeById(item.waivers, input.id, 'That waiver', (waiver) => {
          refuseSettled(waiver, deps.clock.now());
          requireEnd(item, waiver.expiresAt, deps.clock.now());
          if (waiver.requestedBy === accountId) {
            throw new AppError(
              'forbidden',
              'You asked for this waiver, so somebody else has to approve it.',
            );
          }
          return { ...waiver, approvedBy: accountId, approvedAt: at };
        }),
      },
    }));
  };

/** Who approved it, and that it has ended, is not written over. */
const refuseSettled = (waiver: Waiver, now: number): void => {
  const state =
    waiver.revokedAt !== null ? 'revoked' : waiver.approvedAt !== null ? 'approved' : null;
  if (state !== null) throw new AppError('conflict', `This waiver is ${state} already.`);
  if (isExpired(waiver, now)) {
    throw new AppError('conflict', 'This waiver has expired.', { hint: 'Ask for a new one.' });
  }
};

/** Ends an exception before its time; anybody who may edit the item can, because it only tightens. */
export const revokeWaiver =
  (deps: DecideNeeds) => (access: IssueAccess, input: CallInput<'waiver.revoke'>) =>
    decideAsPerson(deps)(access, input, (item, { at, accountId }) => ({
      ...about(item, input.id, 'waiver-revoked'),
      item: {
        ...item,
        waivers: changeById(item.waivers, input.id, 'That waiver', (waiver) => {
          if (waiver.revokedAt !== null) throw new AppError('conflict', 'It is revoked already.');
          return { ...waiver, revokedBy: accountId, revokedAt: at };
        }),
      },
    }));
