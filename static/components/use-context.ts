import { view } from '@forge/bridge';
import { useEffect, useState } from 'react';
import type { Loading } from './loading/loading';
import { toCallError } from './call-error';

/** What the host says about where the surface is shown. Passes through the browser: proves nothing. */
export const useHostContext = (): Loading<unknown> => {
  const [state, setState] = useState<Loading<unknown>>({ kind: 'loading' });
  useEffect(() => {
    let isShown = true;
    view.getContext().then(
      (context) => isShown && setState({ kind: 'ready', data: context.extension }),
      (thrown: unknown) => isShown && setState({ kind: 'failed', error: toCallError(thrown) }),
    );
    return () => {
      isShown = false;
    };
  }, []);
  return state;
};
