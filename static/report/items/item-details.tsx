import type { ReactElement } from 'react';
import { formatCount, formatDay } from '../../components/format';
import { nameTier } from '../../components/words/impact';
import { nameSystemType } from '../../components/words/system-types';
import { linesOf } from '../model/attention';
import { Disclosure } from '../../components/disclosure';
import { lazyPart } from '../../components/loading/lazy-part';
import { JiraLink } from '../../components/jira/links';
import type { ReportItem } from '../projection';
import { usePeople } from '../attention/use-attention';
import { StakeLine } from './stake-line';
import { say } from '../../language/say';

const NoteReader = lazyPart(async () => (await import('../notes/note-reader')).NoteReader);

/** Why an item stands as it does, and what comes next. */
export const ItemDetails = ({ item }: { item: ReportItem }): ReactElement => {
  const { criteria } = item;
  const asked = linesOf(item);
  usePeople(item.stake === null ? [] : [item.stake.by]);
  return (
    <div className="details">
      <p>{item.why === '' ? say('Assay has not looked at this item yet.') : item.why}</p>
      {asked.length > 0 && (
        <ul className="bullets">
          {asked.map(({ id, what, due, next }) => (
            <li key={id}>
              {what}
              {due !== null && say(', until {due}', { due: formatDay(due) })}. {next}
            </li>
          ))}
        </ul>
      )}
      {item.stake !== null && (
        <p>
          <StakeLine stake={item.stake} />
        </p>
      )}
      <p className="subtle small">
        {item.locked === null
          ? say('No criteria are locked.')
          : say(
              'Criteria version {version}, locked {locked}: {pass}, {fail} fail, {inconclusive} inconclusive.',
              {
                version: item.version,
                locked: formatDay(item.locked),
                pass: formatCount(criteria.pass, 'pass', 'pass'),
                fail: criteria.fail,
                inconclusive: criteria.inconclusive,
              },
            )}{' '}
        {item.model !== null && say('Model {model}. ', { model: item.model })}
        {item.systemType !== null && `${nameSystemType(item.systemType)}. `}
        {item.tier !== null && say('Risk tier {tier}. ', { tier: nameTier(item.tier) })}
        {item.status !== null && say('Status {status}.', { status: item.status })}
      </p>
      <JiraLink path={`/browse/${item.key}`}>
        {say('Open {key} to act', { key: item.key })}
      </JiraLink>
      <Disclosure title={say('Draft a note')}>
        {() => <NoteReader issueKey={item.key} />}
      </Disclosure>
    </div>
  );
};
