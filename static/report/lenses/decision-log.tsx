import { useCallback, type ReactElement } from 'react';
import { call } from '../../components/call';
import { formatMoment } from '../../components/format';
import type { CallOutput } from '../../../src/contract/calls/calls';
import { JiraLink } from '../../components/jira/links';
import { PagedList } from '../paged-list';
import { useReport } from '../report-context';
import { usePages } from '../use-pages';
import { say } from '../../language/say';

type Decision = CallOutput<'decisions.list'>['entries'][number];

/** What was decided on all items of the project, newest first. It is only ever added to. */
export const DecisionLog = (): ReactElement => {
  const { projectKey, learnPeople } = useReport();
  const read = useCallback(
    async (cursor: string | null) => {
      const input = { project: projectKey, ...(cursor === null ? {} : { cursor }) };
      const { entries, ...page } = await call('decisions.list', input);
      return { ...page, rows: entries };
    },
    [projectKey],
  );
  const pages = usePages(read, learnPeople);
  return (
    <section className="sub-part" aria-labelledby="decisions-heading">
      <h3 className="tile-title" id="decisions-heading">
        {say('Decision log')}
      </h3>
      <p className="subtle small">
        {say('Newest first. Entries are never changed: a correction is an entry of its own.')}
      </p>
      <PagedList
        name={say('The decision log')}
        pages={pages}
        nothing={say('Nothing has been decided yet.')}
        moreLabel={say('Show earlier decisions')}
      >
        {(entries) => (
          <ol className="log">
            {entries.map((entry) => (
              <Entry key={`${entry.issueKey}-${entry.seq}`} entry={entry} />
            ))}
          </ol>
        )}
      </PagedList>
    </section>
  );
};

const Entry = ({ entry }: { entry: Decision }): ReactElement => {
  const { sentence, details } = entry.told;
  return (
    <li>
      <span className="subtle small log-when">{formatMoment(entry.at)}</span>
      <div>
        <p>
          {entry.issueKey !== null && (
            <JiraLink path={`/browse/${entry.issueKey}`}>{entry.issueKey}</JiraLink>
          )}{' '}
          {sentence}
        </p>
        {details.length > 0 && (
          <ul className="bullets subtle small">
            {details.map((detail, index) => (
              <li key={`${index}-${detail}`}>{detail}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
};
