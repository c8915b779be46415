import { useCallback, useEffect, useRef, useState } from 'react';
import { toCallError, type CallError } from '../../components/call-error';
import type { Loading } from '../../components/loading/loading';
import { readKnown, type Known } from './read-known';

/** How often, and after how long, what was just done is looked for: the queue and Jira's index take a moment. */
const LOOKS = 6;
const LOOK_EVERY_MS = 2500;

/**
 * What the guided start goes by. `refresh` asks again without taking away what is shown; `watch` does
 * so a few times, for what shows only after a moment.
 */
export const useKnown = (
  projectKey: string,
): {
  known: Loading<Known>;
  /** Why it could not be asked again; what is shown is older. */
  problem: CallError | null;
  refresh: () => void;
  watch: () => void;
} => {
  const [problem, setProblem] = useState<CallError | null>(null);
  const [known, setKnown] = useState<Loading<Known>>({ kind: 'loading' });
  const [turn, setTurn] = useState(0);
  const looks = useRef(0);
  useEffect(() => {
    let isShown = true;
    let timer: number | undefined;
    const lookAgain = (): void => {
      if (looks.current === 0) return;
      looks.current -= 1;
      timer = window.setTimeout(() => setTurn((last) => last + 1), LOOK_EVERY_MS);
    };
    readKnown(projectKey).then(
      (data) => {
        if (!isShown) return;
        setProblem(null);
        setKnown({ kind: 'ready', data });
        lookAgain();
      },
      (thrown: unknown) => {
        if (!isShown) return;
        const error = toCallError(thrown);
        setProblem(error);
        // What is typed below would be gone with what is shown.
        setKnown((last) => (last.kind === 'ready' ? last : { kind: 'failed', error }));
      },
    );
    return () => {
      isShown = false;
      window.clearTimeout(timer);
    };
  }, [projectKey, turn]);
  const refresh = useCallback(() => setTurn((last) => last + 1), []);
  const watch = useCallback(() => {
    looks.current = LOOKS;
    setTurn((last) => last + 1);
  }, []);
  return { known, problem, refresh, watch };
};
