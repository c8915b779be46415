import Button from '@atlaskit/button/default/button';
import type { ReactElement } from 'react';
import { formatCount } from '../../components/format';
import type { Draft } from './model/draft';
import type { Creation } from './use-creation';
import { say } from '../../language/say';

/** Those of the drafts that are not made yet. */
const missingOf = (drafts: readonly Draft[], { outcomes }: Creation): Draft[] =>
  drafts.filter(({ id }) => outcomes.get(id)?.kind !== 'created');

type Props = { drafts: readonly Draft[]; creation: Creation };

/** The button that creates what is not created yet, with how many that are. */
export const CreateMissing = ({ drafts, creation }: Props): ReactElement => {
  const missing = missingOf(drafts, creation);
  return (
    <div className="button-row">
      <Button
        appearance="primary"
        isDisabled={missing.length === 0}
        isLoading={creation.isBusy}
        onClick={() => creation.create(missing)}
      >
        {missing.length === 0
          ? say('Nothing left to create')
          : say('Create {items}', { items: formatCount(missing.length, 'work item') })}
      </Button>
    </div>
  );
};
