import type { ReactElement } from 'react';
import type { ItemProps } from '../shared/item-props';
import { Approvals } from '../sections/governance/approvals';
import { ChallengeSection } from '../sections/criteria/challenge-section';
import { useViewer } from '../../components/people/use-viewer';
import { Versions } from '../sections/criteria/versions';
import type { WaiverWish } from '../sections/governance/waiver-form';
import { Waivers } from '../sections/governance/waivers';

type Props = ItemProps & {
  /** Which check a waiver is wanted for. */
  wish: WaiverWish | null;
  /** Presses of "Challenge the criteria". */
  challengeTurn: number;
};

/** What people decided about the item, each kind closed below its title. */
export const GovernanceSections = (props: Props): ReactElement => {
  const accountId = useViewer();
  return (
    <>
      <Approvals {...props} accountId={accountId} />
      <Waivers {...props} accountId={accountId} />
      <ChallengeSection {...props} turn={props.challengeTurn} />
      <Versions {...props} />
    </>
  );
};
