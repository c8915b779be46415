import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../../../components/call';
import { toCallError, type CallError } from '../../../components/call-error';
import type { ItemView } from '../../../../src/contract/types';
import type { Way } from './model/visits';

type WayState = {
  /** What was read last; it stays while it is read again. Null until it is there. */
  way: Way | null;
  /** Why it could not be read. */
  error: CallError | null;
  retry: () => void;
};

/** The way of the item through its lifecycle, read again when the item changes. */
export const useWay = ({ issue, revision, stage }: ItemView): WayState => {
  const [state, setState] = useState<Omit<WayState, 'retry'>>({ way: null, error: null });
  const turn = useRef(0);
  const read = useCallback((): Promise<void> => {
    const mine = ++turn.current;
    return call('radar.item', { issue: issue.key }).then(
      (way) => {
        if (mine === turn.current) setState({ way, error: null });
      },
      (thrown: unknown) => {
        if (mine !== turn.current) return;
        const error = toCallError(thrown);
        setState(({ way }) => ({ way, error }));
      },
    );
  }, [issue.key]);
  useEffect(() => {
    void read();
    return () => {
      // An answer that comes later is of an older state, or nobody looks any more.
      turn.current += 1;
    };
  }, [read, revision, stage]);
  return { ...state, retry: () => void read() };
};
