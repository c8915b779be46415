import type { ManifestFunction } from '../manifest';
import {
  ASYNCHRONOUS_TIMEOUT_SECONDS,
  SYNCHRONOUS_TIMEOUT_SECONDS,
  WEB_TRIGGER_TIMEOUT_SECONDS,
} from '../limits';

const ASYNCHRONOUS: readonly string[] = ['consumer', 'scheduledTrigger'];
const WEB: readonly string[] = ['webtrigger', 'action', 'rovo:agentConnector'];

/** Whether functions of that module type may say `timeoutSeconds`; of others a deployment refuses it. */
export const mayDeclareTimeout = (moduleType: string): boolean => ASYNCHRONOUS.includes(moduleType);

/** Longest run, in milliseconds, of a function called by a module of that type. */
export const timeoutOf = (moduleType: string, declared: ManifestFunction): number => {
  if (mayDeclareTimeout(moduleType)) {
    return (declared.timeoutSeconds ?? ASYNCHRONOUS_TIMEOUT_SECONDS) * 1000;
  }
  const seconds = WEB.includes(moduleType)
    ? WEB_TRIGGER_TIMEOUT_SECONDS
    : SYNCHRONOUS_TIMEOUT_SECONDS;
  return seconds * 1000;
};
