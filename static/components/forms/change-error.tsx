import Button from '@atlaskit/button/default/button';
import type { ReactElement } from 'react';
import { ErrorNotice } from '../notice';
import type { Action } from '../use-action';
import { say } from '../../language/say';

type Props = { action: Action; onReload?: () => Promise<void> };

/**
 * Why a change was not made. After somebody else's change the newest state can be read; what was
 * typed stays, so that saving again is enough.
 */
export const ChangeError = ({ action, onReload }: Props): ReactElement | null => {
  if (action.error === null) return null;
  if (action.error.code !== 'conflict' || onReload === undefined)
    return <ErrorNotice error={action.error} />;
  const reload = async (): Promise<void> => {
    await onReload();
    action.dismiss();
  };
  return (
    <ErrorNotice
      error={action.error}
      actions={
        <>
          <Button onClick={() => void reload()}>
            {say('Read the newest state, keep my text')}
          </Button>
        </>
      }
    />
  );
};
