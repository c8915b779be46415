import { useCallback, useEffect, useState } from 'react';
import { toCallError } from '../call-error';
import type { Loading } from './loading';

/** What was asked for, and in which turn: an answer to another question counts for nothing. */
type Asked<Data> = { ask: () => Promise<Data>; turn: number; loaded: Loading<Data> };

/**
 * Something that is asked for when it is first shown, when `ask` is another function, and again by
 * `reload`.
 */
export const useLoaded = <Data>(
  ask: () => Promise<Data>,
): { loaded: Loading<Data>; reload: () => void; set: (data: Data) => void } => {
  const [turn, setTurn] = useState(0);
  const [asked, setAsked] = useState<Asked<Data> | null>(null);
  const keep = useCallback((loaded: Loading<Data>) => setAsked({ ask, turn, loaded }), [ask, turn]);
  useEffect(() => {
    let isShown = true;
    ask().then(
      (data) => isShown && keep({ kind: 'ready', data }),
      (thrown: unknown) => isShown && keep({ kind: 'failed', error: toCallError(thrown) }),
    );
    return () => {
      isShown = false;
    };
  }, [ask, keep]);
  const reload = useCallback(() => setTurn((last) => last + 1), []);
  const set = useCallback((data: Data) => keep({ kind: 'ready', data }), [keep]);
  const isAnswer = asked?.ask === ask && asked.turn === turn;
  return { loaded: isAnswer ? asked.loaded : { kind: 'loading' }, reload, set };
};
