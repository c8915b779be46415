import { useCallback, useRef, useState } from 'react';
import { toCallError, type CallError } from './call-error';

export type Action = {
  isBusy: boolean;
  error: CallError | null;
  /** Runs `work` unless one is running; keeps what it throws. @returns whether it succeeded. */
  run: (work: () => Promise<void>) => Promise<boolean>;
  dismiss: () => void;
};

/** One thing a person does that takes a moment and can fail. */
export const useAction = (): Action => {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const running = useRef(false);
  const run = useCallback(async (work: () => Promise<void>): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    setError(null);
    try {
      await work();
      return true;
    } catch (thrown) {
      setError(toCallError(thrown));
      return false;
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, []);
  const dismiss = useCallback(() => setError(null), []);
  return { isBusy, error, run, dismiss };
};
