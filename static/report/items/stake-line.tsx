import type { ReactElement } from 'react';
import { describeStake, statedBy } from '../../components/words/stake';
import { sayWith, say } from '../../language/say';
import type { ReportItem } from '../projection';
import { useReport } from '../report-context';

/** What waiting costs, with who stated it and when. Whoever shows it asks for the name. */
export const StakeLine = ({ stake }: { stake: NonNullable<ReportItem['stake']> }): ReactElement => {
  const { people } = useReport();
  return (
    <>
      {sayWith('Waiting costs {stake}', {
        stake: <span className="strong">{describeStake(stake)}</span>,
      })}{' '}
      <span className="subtle">({statedBy(people[stake.by] ?? say('somebody'), stake.at)})</span>
    </>
  );
};
