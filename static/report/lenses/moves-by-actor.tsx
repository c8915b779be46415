import '../../components/styles/table.css';
import { useCallback, type ReactElement } from 'react';
import { call } from '../../components/call';
import { formatDay, formatNumber } from '../../components/format';
import { PagedList } from '../paged-list';
import { useReport } from '../report-context';
import { usePages } from '../use-pages';
import { addUp, nameOfActor } from './moves-of-actors';
import { say } from '../../language/say';

/** Who moved items to another stage: people, the app, accounts of apps, or nobody that Jira names. */
export const MovesByActor = (): ReactElement => {
  const { projectKey, learnPeople, people } = useReport();
  const read = useCallback(
    async (cursor: string | null) => {
      const input = { project: projectKey, ...(cursor === null ? {} : { cursor }) };
      const { by, since, ...page } = await call('moves.count', input);
      return { ...page, rows: [{ by, since }] };
    },
    [projectKey],
  );
  const pages = usePages(read, learnPeople);
  return (
    <section className="sub-part" aria-labelledby="moves-heading">
      <h3 className="tile-title" id="moves-heading">
        {say('Who moves items')}
      </h3>
      <p className="subtle small">
        {say(
          'By kind of account. A rule that acts as the person who set it off, and a script with a person’s token, cannot be told from that person.',
        )}
      </p>
      <PagedList
        name={say('The count of moves')}
        pages={pages}
        nothing={say('Nothing was moved in the last 90 days.')}
        moreLabel={say('Count earlier moves')}
      >
        {(parts) => {
          const rows = addUp(parts.map(({ by }) => by));
          if (rows.length === 0)
            return <p className="subtle">{say('No move has been recorded.')}</p>;
          return (
            <div className="table-box">
              <table className="table">
                <caption className="subtle small">
                  {say('Moves to another stage since {since}', {
                    since: formatDay(parts.at(-1)?.since ?? ''),
                  })}
                </caption>
                <thead>
                  <tr>
                    <th scope="col">{say('Moved by')}</th>
                    <th scope="col">{say('Moves')}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr key={`${row.kind}-${row.accountId ?? ''}`}>
                      <th scope="row">{nameOfActor(row, people)}</th>
                      <td className="numeric">{formatNumber(row.moves)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          );
        }}
      </PagedList>
    </section>
  );
};
