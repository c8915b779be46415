import type { ManifestFunction } from '../manifest';
import {
  ASYNCHRONOUS_TIMEOUT_SECONDS,
  SYNCHRONOUS_TIMEOUT_SECONDS,
  WEB_TRIGGER_TIMEOUT_SECONDS,
} from '../limits';

const ASYNCHRONOUS: readonly string[] = ['consumer', 'scheduledTrigger'];
const WEB: readonly string[] = ['webtrigger', 'action', 'rovo:agentConnector'];

/** Longest run, in milliseconds, of a function called by a module of that type. */
export const timeoutOf = (moduleType: string, declared: ManifestFunction): number => {
  const own = declared.timeoutSeconds;
  const seconds = ASYNCHRONOUS.includes(moduleType)
    ? (own ?? ASYNCHRONOUS_TIMEOUT_SECONDS)
    : Math.min(
        own ?? Infinity,
        WEB.includes(moduleType) ? WEB_TRIGGER_TIMEOUT_SECONDS : SYNCHRONOUS_TIMEOUT_SECONDS,
      );
  return seconds * 1000;
};
