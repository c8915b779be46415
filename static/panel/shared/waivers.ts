import type { CallInput } from '../../../src/contract/calls/calls';
import type { ItemView, Tier } from '../../../src/contract/types';
import { longestWaiverDays } from '../../../src/contract/waiver-length';
import { DAY } from '../../../src/words/time';
import { formatDay, formatNumber } from '../../components/format';
import { say } from '../../language/say';

export type ShownWaiver = ItemView['governance']['waivers'][number];
type WaiverState = 'in-force' | 'waiting' | 'expired' | 'revoked';

export const waiverState = ({
  inForce,
  expired,
  approvedBy,
  revokedAt,
}: ShownWaiver): WaiverState => {
  if (revokedAt !== null) return 'revoked';
  if (expired) return 'expired';
  return inForce && approvedBy !== null ? 'in-force' : 'waiting';
};

export const waiverAppearance: Record<WaiverState, 'success' | 'warning' | 'danger' | 'neutral'> = {
  'in-force': 'success',
  waiting: 'warning',
  expired: 'danger',
  revoked: 'neutral',
};

const stateNames: Record<WaiverState, string> = {
  'in-force': say('in force'),
  waiting: say('waiting'),
  expired: say('expired'),
  revoked: say('revoked'),
};
export const nameWaiverState = (state: WaiverState): string => stateNames[state];

const order: readonly WaiverState[] = ['waiting', 'in-force', 'expired', 'revoked'];

/** Those that wait for somebody first, ended ones last. */
export const sortWaivers = (waivers: readonly ShownWaiver[]): ShownWaiver[] =>
  [...waivers].sort(
    (one, other) => order.indexOf(waiverState(one)) - order.indexOf(waiverState(other)),
  );

/** `1 waiting, 2 in force`; states that nothing is in are left out. */
export const summariseWaivers = (waivers: readonly ShownWaiver[]): string =>
  order
    .map((state) => ({ state, count: waivers.filter((one) => waiverState(one) === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${formatNumber(count)} ${stateNames[state]}`)
    .join(', ');

/** Checks of a stage that somebody has asked to waive already, and nobody has decided. */
export const checksAskedFor = ({ governance, nextGate }: ItemView): string[] =>
  governance.waivers
    .filter((one) => one.stage === nextGate?.stage && waiverState(one) === 'waiting')
    .map(({ check }) => check);

/** What is typed into the form; `until` is a day such as `2026-12-05`. */
export type WaiverForm = {
  check: string;
  reason: string;
  compensatingControl: string;
  gain: string;
  cost: string;
  waiting: string;
  decider: string;
  until: string;
};

/** One sprint: long enough to do the work, short enough to be asked again. */
const DAYS_AT_FIRST = 14;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const newWaiverForm = (check: string, asOf: string): WaiverForm => ({
  ...{ check, reason: '', compensatingControl: '', gain: '', cost: '', waiting: '', decider: '' },
  until: dayOf(Date.parse(asOf) + DAYS_AT_FIRST * DAY),
});

/** The first day that a waiver can end on, so that it ends in the future everywhere. */
export const firstDay = (asOf: string): string => dayOf(Date.parse(asOf) + DAY);

/** The last day that a waiver can end on: the end of it is within the longest time the app takes. */
export const lastDay = (asOf: string, tier: Tier | null): string =>
  dayOf(Date.parse(asOf) + (longestWaiverDays(tier) - 1) * DAY);

/** Shortest texts that the app takes. */
const leastCharacters = {
  reason: 20,
  compensatingControl: 20,
  gain: 12,
  cost: 12,
  waiting: 12,
  decider: 3,
} as const;

/** What is missing, by field, in words; an empty record where it can be sent. */
export const waiverProblems = (
  form: WaiverForm,
  asOf: string,
  tier: Tier | null,
): Partial<Record<keyof WaiverForm, string>> => {
  const problems: Partial<Record<keyof WaiverForm, string>> = {};
  for (const [field, least] of Object.entries(leastCharacters)) {
    if (!isTextField(field)) continue;
    if (form[field].trim().length < least)
      problems[field] = say('At least {least} characters.', { least });
  }
  if (form.check === '') problems.check = say('Choose a check.');
  const end = Date.parse(endOfDay(form.until));
  if (Number.isNaN(end)) problems.until = say('Choose a day.');
  else if (end <= Date.parse(asOf)) problems.until = say('Choose a day in the future.');
  else if (form.until > lastDay(asOf, tier)) {
    problems.until = say('Choose a day within {tier} days: by {asOf}.', {
      tier: longestWaiverDays(tier),
      asOf: formatDay(lastDay(asOf, tier), undefined, 'UTC'),
    });
  }
  return problems;
};

const isTextField = (field: string): field is keyof typeof leastCharacters =>
  Object.hasOwn(leastCharacters, field);

const endOfDay = (day: string): string => `${day}T23:59:59.000Z`;

/** What the form asks the app for; the waiver holds to the end of its day in UTC. */
export const waiverInput = (
  { issue, revision }: ItemView,
  stage: string,
  form: WaiverForm,
): CallInput<'waiver.request'> => ({
  issue: issue.key,
  revision,
  check: form.check,
  stage,
  reason: form.reason.trim(),
  compensatingControl: form.compensatingControl.trim(),
  tradeOff: {
    gain: form.gain.trim(),
    cost: form.cost.trim(),
    waiting: form.waiting.trim(),
    decider: form.decider.trim(),
  },
  expiresAt: endOfDay(form.until),
});
