import { view } from '@forge/bridge';
import { useEffect, useState } from 'react';
import { readText } from '../../../src/words/guards';

/**
 * Account id of who looks at the panel, to offer what this person can do and to leave out what the
 * app would refuse; null until it is known. It proves nothing: the app asks Jira itself.
 */
export const useViewer = (): string | null => {
  const [accountId, setAccountId] = useState<string | null>(null);
  useEffect(() => {
    let isShown = true;
    view.getContext().then(
      (context) => isShown && setAccountId(readText(context, 'accountId')),
      () => isShown && setAccountId(null),
    );
    return () => {
      isShown = false;
    };
  }, []);
  return accountId;
};
