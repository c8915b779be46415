import type { ReactElement } from 'react';
import { formatDay } from '../../components/format';
import { describeStake, statedBy } from '../../components/words/stake';
import { sayWith, say } from '../../language/say';
import type { ReportItem } from '../projection';
import { useReport } from '../report-context';

type Props = {
  stake: NonNullable<ReportItem['stake']>;
  /** In lists, where names come later than rows and would move them. */
  isNameless?: boolean;
};

/** What waiting costs, with when and by whom it was stated. Whoever shows the name asks for it. */
export const StakeLine = ({ stake, isNameless = false }: Props): ReactElement => {
  const { people } = useReport();
  const stated = isNameless
    ? say('stated on {day}', { day: formatDay(stake.at) })
    : statedBy(people[stake.by] ?? say('somebody'), stake.at);
  return (
    <>
      {sayWith('Waiting costs {stake}', {
        stake: <span className="strong">{describeStake(stake)}</span>,
      })}{' '}
      <span className="subtle">({stated})</span>
    </>
  );
};
