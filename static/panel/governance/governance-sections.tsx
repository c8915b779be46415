import type { ReactElement } from 'react';
import type { ItemProps } from '../governed-item';
import { Approvals } from './approvals';
import { ChallengeSection } from './challenge-section';
import { useViewer } from './use-viewer';
import { Versions } from './versions';
import type { WaiverWish } from './waiver-form';
import { Waivers } from './waivers';

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
