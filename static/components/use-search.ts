import { useEffect, useState } from 'react';
import { toCallError, type CallError } from './call-error';
import type { Choice } from './people/people-answers';

export type Found =
  | { kind: 'nothing-asked' }
  | { kind: 'searching' }
  | { kind: 'found'; choices: readonly Choice[] }
  | { kind: 'failed'; error: CallError };

type Answered = { text: string; found: Found };

/** Milliseconds of silence before a search: whoever types a name makes one request, not five. */
const QUIET_MS = 200;

/** Searches while a person types; an answer to an older text counts for nothing. */
export const useSearch = (
  text: string,
  search: (text: string) => Promise<readonly Choice[]>,
): Found => {
  const [answered, setAnswered] = useState<Answered | null>(null);
  useEffect(() => {
    if (text === '') return;
    let isWanted = true;
    const keep = (found: Found): void => {
      if (isWanted) setAnswered({ text, found });
    };
    const timer = setTimeout(() => {
      search(text).then(
        (choices) => keep({ kind: 'found', choices }),
        (thrown: unknown) => keep({ kind: 'failed', error: toCallError(thrown) }),
      );
    }, QUIET_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text, search]);
  if (text === '') return { kind: 'nothing-asked' };
  return answered?.text === text ? answered.found : { kind: 'searching' };
};
