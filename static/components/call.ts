import { invoke } from '@forge/bridge';
import type { CallInput, CallName, CallOutput } from '../../src/contract/calls/calls';
import type { Result } from '../../src/contract/result';
import { CallError, toCallError } from './call-error';
import { isRecord } from '../../src/words/guards';
import { viewerLocale } from '../language/language';
import { say } from '../language/say';

/** Only the envelope is looked at: the resolver behind it answers by the same contract. */
const isResult = <Data>(answer: unknown): answer is Result<Data> =>
  isRecord(answer) &&
  (answer['ok'] === true ? 'data' in answer : answer['ok'] === false && isRecord(answer['error']));

/** Beside the input: the app answers in the language of the page, and writes days as its reader does. */
const inLanguage = (): { locale?: string } => {
  const locale = viewerLocale();
  return locale === undefined ? {} : { locale };
};

/**
 * Makes one call to the app as the person who looks at the page.
 * @throws {CallError} for every refusal, and with code `unavailable` where nothing answered.
 */
export const call = <Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name>> => ask(name, { ...input, ...inLanguage() });

/** The same in English with days as `28 Nov 2026`, for files: what is in one does not change with who downloads it. */
export const callForFile = <Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name>> => ask(name, input);

const ask = async <Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name>> => {
  let answer: unknown;
  try {
    answer = await invoke(name, input);
  } catch (thrown) {
    throw toCallError(thrown);
  }
  if (!isResult<CallOutput<Name>>(answer)) {
    throw new CallError({
      code: 'internal',
      message: say('Assay answered in a form this page does not know.'),
      hint: say('Reload the page: it may be older than the app.'),
    });
  }
  if (!answer.ok) throw new CallError(answer.error);
  return answer.data;
};
