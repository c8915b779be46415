import type { CallInput } from '../../contract/calls/calls';
import type { ItemView } from '../../contract/types';
import { nameWatch } from '../../domain/monitoring/drift-level';
import { endsWithin } from '../../words/time';
import type { IssueAccess } from '../access';
import { decideAsPerson, keepRecent, type DecideNeeds } from '../item/decide-as-person';
import { AppError, notFound } from '../failure';

/** Longest that an alert may be muted; what is to be silent for longer is to be decided. */
const LONGEST_MUTE_DAYS = 30;

/** Agrees not to hear an alert for a while; it comes back by itself. */
export const muteAlert =
  (deps: DecideNeeds) =>
  (access: IssueAccess, input: CallInput<'alert.mute'>): Promise<ItemView> => {
    const { fingerprint, reason, until } = input;
    return decideAsPerson(deps)(access, input, (item, { id, at, accountId }) => {
      requireEnd(until, Date.parse(at));
      const { mutes, watches } = item.monitoring;
      const watch = watches.find((one) => one.fingerprint === fingerprint);
      if (watch === undefined) throw notFound('That alert');
      const others = mutes.filter((one) => one.fingerprint !== fingerprint);
      const mute = { id, fingerprint, reason, by: accountId, at, until };
      return {
        item: {
          ...item,
          monitoring: { ...item.monitoring, mutes: keepRecent([...others, mute], () => true) },
        },
        kind: 'alert-muted',
        body: {
          ...{ id, fingerprint, watch: nameWatch(watch), reason, until },
        },
      };
    });
  };

const requireEnd = (until: string, now: number): void => {
  if (endsWithin(until, LONGEST_MUTE_DAYS, now)) return;
  throw new AppError(
    'invalid-input',
    `A mute has to end in the future, within ${LONGEST_MUTE_DAYS} days.`,
    { where: 'until' },
  );
};

/** Hears an alert again before its time. */
export const unmuteAlert =
  (deps: DecideNeeds) =>
  (access: IssueAccess, input: CallInput<'alert.unmute'>): Promise<ItemView> =>
    decideAsPerson(deps)(access, input, (item) => {
      const { mutes, watches } = item.monitoring;
      const mute = mutes.find(({ id }) => id === input.id);
      if (mute === undefined) throw notFound('That mute');
      const { id, fingerprint } = mute;
      const watch = watches.find((one) => one.fingerprint === fingerprint);
      return {
        item: {
          ...item,
          monitoring: { ...item.monitoring, mutes: mutes.filter((one) => one !== mute) },
        },
        kind: 'alert-unmuted',
        body: {
          ...{ id, fingerprint, watch: watch === undefined ? fingerprint : nameWatch(watch) },
        },
      };
    });
