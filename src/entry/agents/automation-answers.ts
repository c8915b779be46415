import type { Result } from '../../contract/result';
import { callAs } from '../router';
import { panelCalls } from '../routes';
import { errorsOf, type RuleAnswer } from './rule-answer';

/** Calls of the panel by the account of the rule's connection. */
const ask = (accountId: string) => callAs(panelCalls, accountId, 'automation');

type Outputs = Exclude<RuleAnswer, { errors: unknown }>;

const told = <Data>(result: Result<Data>, show: (data: Data) => Outputs): RuleAnswer => {
  if (result.ok) return show(result.data);
  const { message, hint } = result.error;
  return errorsOf([message, hint ?? ''].filter(Boolean).join(' '));
};

export const askGate = async (
  person: string,
  { issueKey, stage }: { issueKey: string; stage?: string | null | undefined },
): Promise<RuleAnswer> =>
  told(
    await ask(person)('gate.evaluate', {
      issue: issueKey,
      ...((stage ?? '') === '' ? {} : { stage }),
    }),
    ({ decision, headline, message, next, stage: asked }) => ({
      ...{ open: decision === 'allow', stage: asked, headline, message, next },
    }),
  );

export const addEvidence = async (
  person: string,
  {
    issueKey,
    text,
    fileName,
  }: { issueKey: string; text: string; fileName?: string | null | undefined },
): Promise<RuleAnswer> =>
  told(
    await ask(person)('evidence.add', {
      ...{ issue: issueKey, text },
      ...((fileName ?? '') === '' ? {} : { fileName }),
    }),
    ({ stored, item }) => ({ stored, headline: item.nextGate?.headline ?? null }),
  );

type Observation = {
  issueKey: string;
  watch: string;
  level: string;
  value?: string | null | undefined;
  note: string;
};

/** A number as a smart value brings it; null for none, undefined for what is no number. */
const numberIn = (value: string): number | null | undefined => {
  if (value === '') return null;
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/iu.test(value) ? Number(value) : undefined;
};

export const reportObservation = async (
  person: string,
  { issueKey, watch, level, value, note }: Observation,
): Promise<RuleAnswer> => {
  const number = numberIn(value ?? '');
  if (number === undefined)
    return errorsOf('The value is no number. Give one such as 0.82, or none.');
  return told(
    await ask(person)('monitoring.report', {
      ...{ issue: issueKey, watch, level: level.toLowerCase(), value: number, note },
    }),
    ({ drift }) => ({ drift: drift.level }),
  );
};

export const raiseToDo = async (
  person: string,
  { issueKey, label, cause }: { issueKey: string; label: string; cause: string },
): Promise<RuleAnswer> =>
  told(await ask(person)('to-do.raise', { issue: issueKey, label, cause }), ({ monitoring }) => ({
    waiting: monitoring.reviews.filter(({ kind, done }) => kind === 'to-do' && done === null)
      .length,
  }));
