import type { CallInput } from '../../contract/calls/calls';
import type { ItemView, Role, Waiver } from '../../contract/types';
import { LONGEST_WAIVER_DAYS } from '../../contract/waiver-length';
import { allChecks } from '../../domain/gate/checks';
import { isExpired, unwaivable } from '../../domain/gate/waiver';
import type { Item } from '../../domain/item/item';
import { endsWithin } from '../../words/time';
import type { IssueAccess } from '../access';
import { changeById, decideAsPerson, keepRecent, type DecideNeeds } from '../item/decide-as-person';
import { AppError, notFound } from '../failure';
import { requireRole, requireStage, settingsFor } from '../settings/roles';

/** Asks for a time-limited exception from one check of one gate. */
export const requestWaiver =
  (deps: DecideNeeds) =>
  async (access: IssueAccess, input: CallInput<'waiver.request'>): Promise<ItemView> => {
    requireStage(await settingsFor(deps)(access), input.stage);
    const { check, stage, reason, compensatingControl, tradeOff, expiresAt } = input;
    if (!allChecks.some(({ id }) => id === check) || unwaivable.includes(check)) {
      throw new AppError('invalid-input', `The check "${check}" cannot be waived.`, {
        where: 'check',
      });
    }
    requireEnd(expiresAt, deps.clock.now());
    return decideAsPerson(deps)(access, input, (item, { id, at, accountId }) => {
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

const requireEnd = (expiresAt: string, now: number): void => {
  if (endsWithin(expiresAt, LONGEST_WAIVER_DAYS, now)) return;
  throw new AppError(
    'invalid-input',
    `A waiver has to end in the future, within ${LONGEST_WAIVER_DAYS} days.`,
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
