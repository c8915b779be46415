import type { DeliveryState, DeliveryView, SecretAction } from '../../../src/contract/types';
import { viewerLocale } from '../../language/language';
import { formatCount } from '../../components/format';
import { say } from '../../language/say';

/** How a state looks and is called. */
const stateLooks = {
  waiting: { appearance: 'information', word: say('WAITING') },
  done: { appearance: 'success', word: say('RECORDED') },
  unrouted: { appearance: 'warning', word: say('NO WORK ITEM') },
  failed: { appearance: 'danger', word: say('FAILED') },
} as const satisfies Record<DeliveryState, object>;

/** How a delivery looks and is called: its state, or that somebody has discarded it. */
export const lookOf = ({ state, discarded }: Pick<DeliveryView, 'state' | 'discarded'>) =>
  discarded ? ({ appearance: 'neutral', word: say('DISCARDED') } as const) : stateLooks[state];

export const stateChoices: { value: DeliveryState | ''; label: string }[] = [
  { value: '', label: say('All') },
  { value: 'waiting', label: say('Waiting') },
  { value: 'done', label: say('Recorded') },
  { value: 'unrouted', label: say('Without a work item') },
  { value: 'failed', label: say('Failed') },
];

/** The state that was chosen; null for all of them. */
export const readState = (value: string): DeliveryState | null => {
  const chosen = stateChoices.find((choice) => choice.value === value)?.value ?? '';
  return chosen === '' ? null : chosen;
};

export const secretActionWords: Record<SecretAction, string> = {
  created: say('created'),
  rotated: say('rotated'),
  revoked: say('revoked'),
};

const KIB = 1024;

/** Bytes as people read them: `512 B`, `3.4 KB`. */
export const formatSize = (bytes: number): string =>
  bytes < KIB
    ? `${bytes} B`
    : say('{bytes} KB', {
        bytes: (bytes / KIB).toLocaleString(viewerLocale(), { maximumFractionDigits: 1 }),
      });

/** What of a delivery is recorded: `2 runs and 1 signal`; empty where nothing is. */
export const describeRecorded = ({
  evaluations,
  signals,
}: Pick<DeliveryView, 'evaluations' | 'signals'>): string =>
  [
    ...(evaluations === 0 ? [] : [formatCount(evaluations, 'run')]),
    ...(signals === 0 ? [] : [formatCount(signals, 'signal')]),
  ].join(say(' and '));

/** What can still be done about a delivery; nothing about a discarded one, whose body is gone. */
export const actionsOf = ({ state, discarded }: Pick<DeliveryView, 'state' | 'discarded'>) => {
  const isStuck = !discarded && (state === 'unrouted' || state === 'failed');
  return { assign: isStuck, replay: isStuck || state === 'waiting', discard: isStuck };
};
