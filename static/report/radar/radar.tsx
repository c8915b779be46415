import { useCallback, useMemo, type ReactElement } from 'react';
import { Disclosure } from '../../components/disclosure';
import { formatCount, formatDuration } from '../../components/format';
import { Icon } from '../../components/icons';
import { nameStage } from '../../components/words/stages';
import { JiraLink } from '../../components/jira/links';
import { PagedList } from '../paged-list';
import { useReport } from '../report-context';
import { usePages } from '../use-pages';
import { isRemarkable, longestDwell, totalRadar, type RadarItem } from './radar-data';
import { readRadar } from './read-radar';
import { StageTimes } from './stage-times';
import { say } from '../../language/say';

/** Stages that were skipped, returns nobody declared, and where items stayed. */
export const Radar = (): ReactElement => {
  const { projectKey, learnPeople } = useReport();
  const read = useCallback(
    async (cursor: string | null) => {
      const { items, ...page } = await readRadar(projectKey, cursor);
      return { ...page, rows: items };
    },
    [projectKey],
  );
  const pages = usePages(read, learnPeople);
  return (
    <section className="sub-part" aria-labelledby="radar-heading">
      <h3 className="tile-title" id="radar-heading">
        {say('Skips and returns')}
      </h3>
      <PagedList
        name={say('Skips and returns')}
        pages={pages}
        nothing={say('Nothing was skipped and nothing went back.')}
        moreLabel={say('Show more items')}
      >
        {(items) => <Found items={items} />}
      </PagedList>
    </section>
  );
};

const Found = ({ items }: { items: readonly RadarItem[] }): ReactElement => {
  const totals = useMemo(() => totalRadar(items), [items]);
  const quiet = items.filter((item) => !isRemarkable(item));
  return (
    <>
      <p>
        {say(
          '{stages}, {returns} ({undeclared} not declared), {pingpongs}, {misfits} of work and stage.',
          {
            stages: formatCount(totals.skips, 'skipped stage'),
            returns: formatCount(totals.returns, 'return'),
            undeclared: totals.undeclared,
            pingpongs: formatCount(totals.pingPong, 'ping-pong'),
            misfits: formatCount(totals.misfits, 'misfit'),
          },
        )}
        {totals.lostMs > 0 &&
          say(' Returns cost {lostMs} in all.', { lostMs: formatDuration(totals.lostMs) })}
      </p>
      <RadarList items={items.filter(isRemarkable)} />
      {quiet.length > 0 && (
        <Disclosure
          title={say('{items} with nothing to remark', {
            items: formatCount(quiet.length, 'item'),
          })}
        >
          {() => <RadarList items={quiet} />}
        </Disclosure>
      )}
      <StageTimes items={items} />
    </>
  );
};

const RadarList = ({ items }: { items: readonly RadarItem[] }): ReactElement => (
  <ul className="radar">
    {items.map((item) => (
      <RadarRow key={item.key} item={item} />
    ))}
  </ul>
);

const RadarRow = ({ item }: { item: RadarItem }): ReactElement => {
  const { lifecycle, people } = useReport();
  const dwell = longestDwell(item);
  const movers = [...item.skips, ...item.returns].flatMap(({ accountId }) =>
    accountId === null ? [] : [people[accountId] ?? say('Somebody')],
  );
  return (
    <li className="radar-item">
      <p>
        <JiraLink path={`/browse/${item.key}`}>{item.key}</JiraLink> {item.summary}
        <span className="subtle small">
          {say('· now in {lifecycle}', { lifecycle: nameStage(lifecycle, item.stage) })}
        </span>
      </p>
      <ul className="bullets">
        {item.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {item.misfit !== null && (
          <li>
            <span className="with-icon">
              <Icon name="warning" />
              {say('{workType} while in {lifecycle}: {why}', {
                workType: item.misfit.workType,
                lifecycle: nameStage(lifecycle, item.misfit.stage),
                why: item.misfit.why,
              })}
            </span>
          </li>
        )}
      </ul>
      <p className="subtle small">
        {movers.length > 0 && say('Moved by {part}. ', { part: [...new Set(movers)].join(', ') })}
        {dwell !== null &&
          say('Longest in {lifecycle}: {milliseconds} in {visits}.', {
            lifecycle: nameStage(lifecycle, dwell.stage),
            milliseconds: formatDuration(dwell.milliseconds),
            visits: formatCount(dwell.visits, 'visit'),
          })}
      </p>
    </li>
  );
};
