import Button from '@atlaskit/button/default/button';
import type { ReactElement } from 'react';
import { useAnnounce } from '../../components/announcer';
import { useAction, type Action } from '../../components/use-action';
import type { ItemView } from '../../../src/contract/types';
import { ChangeError } from '../../components/forms/change-error';
import type { ItemProps } from './item-props';
import { say } from '../../language/say';

/** Makes a change, shows the item that it answered and says so. */
export const useChange = ({
  onChange,
}: ItemProps): ((ask: () => Promise<ItemView>, said: string) => Promise<void>) => {
  const announce = useAnnounce();
  return async (ask, said) => {
    onChange(await ask());
    announce(said);
  };
};

type Props = ItemProps & {
  label: string;
  /** The accessible name, which says what the button is about; it begins with the label. */
  name: string;
  appearance?: 'default' | 'subtle';
  ask: () => Promise<ItemView>;
  said: string;
};

/** A button that decides at once, with what went wrong below it. */
export const DecideButton = (props: Props): ReactElement => {
  const { label, name, appearance = 'default', ask, said } = props;
  const action: Action = useAction();
  const change = useChange(props);
  return (
    <>
      <Button
        spacing="compact"
        appearance={appearance}
        aria-label={name}
        isLoading={action.isBusy}
        onClick={() => void action.run(() => change(ask, said))}
      >
        {label}
      </Button>
      {action.error !== null && (
        <div className="decide-problem">
          <ChangeError action={action} onReload={props.onReload} />
        </div>
      )}
    </>
  );
};

/** What identifies the item and the state it was seen in, for every change. */
export const target = ({ issue, revision }: ItemView): { issue: string; revision: number } => ({
  issue: issue.key,
  revision,
});

export const nameOf = (item: ItemView, accountId: string | null): string =>
  accountId === null ? say('Somebody') : (item.people[accountId] ?? say('Somebody'));
