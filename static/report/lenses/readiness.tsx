import '../../components/styles/table.css';
import { useCallback, type ReactElement } from 'react';
import { call } from '../../components/call';
import { Disclosure } from '../../components/disclosure';
import { formatNumber } from '../../components/format';
import type { CallOutput } from '../../../src/contract/calls/calls';
import { nameStage } from '../../components/words/stages';
import { JiraLink } from '../../components/jira/links';
import { PagedList } from '../paged-list';
import { useReport } from '../report-context';
import { usePages } from '../use-pages';
import { say } from '../../language/say';

type ReadyItem = CallOutput<'readiness.get'>['items'][number];

/** How much of what an auditor asks for is there, item by item, with what is missing and whose it is. */
export const Readiness = (): ReactElement => {
  const { projectKey, learnPeople } = useReport();
  const read = useCallback(
    async (cursor: string | null) => {
      const input = { project: projectKey, ...(cursor === null ? {} : { cursor }) };
      const { items, ...page } = await call('readiness.get', input);
      return { ...page, rows: items };
    },
    [projectKey],
  );
  const pages = usePages(read, learnPeople);
  return (
    <section className="sub-part" aria-labelledby="readiness-heading">
      <h3 className="tile-title" id="readiness-heading">
        {say('Readiness')}
      </h3>
      <p className="subtle small">
        {say(
          'Of what is asked of every item (criteria, evidence, in use also its watch) and of what its next gate asks: how much is there. A waiver counts as missing. It says what evidence is there, not whether a law is kept.',
        )}
      </p>
      <PagedList
        name={say('Readiness')}
        pages={pages}
        nothing={say('No item has checks yet.')}
        moreLabel={say('Show more items')}
      >
        {(items) => (
          <ul className="readiness">
            {items.map((item) => (
              <li key={item.issueKey}>
                <Item item={item} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </section>
  );
};

const Item = ({ item }: { item: ReadyItem }): ReactElement => {
  const { lifecycle } = useReport();
  return (
    <Disclosure
      title={`${item.issueKey} ${item.summary}`}
      summary={
        <>
          <span className="numeric strong">
            {say('{met} of {asked}', {
              met: formatNumber(item.met),
              asked: formatNumber(item.asked),
            })}
          </span>{' '}
          {item.missing.length === 0
            ? say('nothing missing')
            : say('open: {item}', { item: gapsOf(item) })}{' '}
          · {nameStage(lifecycle, item.stage)}
        </>
      }
    >
      {() => (
        <>
          <Missing item={item} />
          <JiraLink path={`/browse/${item.issueKey}`}>
            {say('Open {issueKey}', { issueKey: item.issueKey })}
          </JiraLink>
        </>
      )}
    </Disclosure>
  );
};

/** Gaps that a line names; the others are counted. */
const FEW_GAPS = 2;

/** The first gaps by their names, and how many more there are. */
const gapsOf = ({ missing }: ReadyItem): string => {
  const named = missing.slice(0, FEW_GAPS).map(({ title }) => title);
  const more = missing.length - named.length;
  return more > 0
    ? say('{named}; and {more} more', { named: named.join('; '), more: formatNumber(more) })
    : named.join('; ');
};

const Missing = ({ item }: { item: ReadyItem }): ReactElement => {
  const { people } = useReport();
  if (item.missing.length === 0)
    return <p className="subtle">{say('All that is asked is there.')}</p>;
  return (
    <ul className="missing">
      {item.missing.map(({ check, title, observed, next, owner, controls }) => (
        <li key={check}>
          <p className="strong">{title}</p>
          <p>{observed}</p>
          <p>{next}</p>
          <p className="subtle small">
            {say('Owner: {part}', {
              part: owner === null ? say('nobody named') : (people[owner] ?? say('somebody')),
            })}
            {controls.length > 0 &&
              say(' · evidence for {controls}', { controls: controls.join(', ') })}
          </p>
        </li>
      ))}
    </ul>
  );
};
