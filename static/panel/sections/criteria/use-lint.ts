import { useEffect, useState } from 'react';
import { call } from '../../../components/call';
import { toCallError, type CallError } from '../../../components/call-error';
import type { CallOutput } from '../../../../src/contract/calls/calls';
import type { SystemType } from '../../../../src/contract/types';

/** Long enough not to ask at every key, short enough to feel alive. */
const PAUSE_MS = 400;

type Lint = CallOutput<'criteria.lint'>;

export type LintState = {
  /** Of the text as it is now, or of the text a moment ago while it is checked. */
  lint: Lint | null;
  /** True where `lint` belongs to the text as it is now. */
  isCurrent: boolean;
  error: CallError | null;
};

type Answer = { text: string; type: SystemType | null; lint: Lint | null; error: CallError | null };

/** What the linter and the planner say of a text while it is written. */
export const useLint = (text: string, type: SystemType | null): LintState => {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      call('criteria.lint', { text, systemType: type }).then(
        (lint) => isWanted && setAnswer({ text, type, lint, error: null }),
        (thrown: unknown) =>
          isWanted && setAnswer({ text, type, lint: null, error: toCallError(thrown) }),
      );
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text, type]);
  return {
    lint: answer?.lint ?? null,
    isCurrent: answer?.text === text && answer.type === type,
    error: answer?.error ?? null,
  };
};
