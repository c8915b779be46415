import '../../components/styles/form.css';
import './changes.css';
import { useCallback, useId, useState, type ReactElement } from 'react';
import { call } from '../../components/call';
import { formatCount, formatDay, formatMoment } from '../../components/format';
import { JiraLink } from '../../components/jira/links';
import { useLoaded } from '../../components/loading/use-loaded';
import {
  changeNames,
  groupChanges,
  lastMonday,
  localDay,
  startOfDay,
  type ChangeGroup,
  type Decision,
} from '../model/changes';
import { useReport } from '../report-context';
import { Loaded } from '../tiles/tile';
import { say } from '../../language/say';

/** Pages of the log that are read for one span of time. */
const MOST_PAGES = 8;
/** Lines of a kind before the rest is counted only. */
const FEW = 5;

type Read = { entries: Decision[]; isWhole: boolean };

/** The log back to a moment, the newest first. */
const readSince = async (project: string, since: number): Promise<Read> => {
  const entries: Decision[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const page: Awaited<ReturnType<typeof call<'decisions.list'>>> = await call('decisions.list', {
      project,
      ...(cursor === null ? {} : { cursor }),
    });
    entries.push(...page.entries);
    cursor = page.cursor;
    const oldest = page.entries.at(-1);
    if (cursor === null || (oldest !== undefined && Date.parse(oldest.at) < since))
      return { entries, isWhole: true };
  }
  return { entries, isWhole: false };
};

/** What passed, failed, drifted, was loosened or moved without its gate since a day of one's choice. */
export const Changes = ({ now }: { now: number }): ReactElement => {
  const { projectKey } = useReport();
  const [day, setDay] = useState(() => lastMonday(now));
  const id = useId();
  const since = startOfDay(day) ?? now;
  const { loaded, reload } = useLoaded(
    useCallback(() => readSince(projectKey, since), [projectKey, since]),
  );
  return (
    <div className="changes">
      <div className="field since-field">
        <label htmlFor={id}>{say('Since')}</label>
        <input
          id={id}
          type="date"
          className="input"
          value={day}
          max={localDay(new Date(now))}
          onChange={(event) => event.target.value !== '' && setDay(event.target.value)}
        />
      </div>
      <Loaded name={say('What changed')} loaded={loaded} onRetry={reload}>
        {({ entries, isWhole }) => {
          const groups = groupChanges(entries, since);
          return (
            <>
              {groups.length === 0 && (
                <p className="subtle">
                  {say('Since {day} nothing passed, failed, drifted or was loosened.', {
                    day: formatDay(new Date(since).toISOString()),
                  })}
                </p>
              )}
              <div className="change-groups">
                {groups.map((group) => (
                  <Group key={group.kind} group={group} />
                ))}
              </div>
              {!isWhole && (
                <p className="subtle small">
                  {say(
                    'More was decided than one look reads; the decision log under Audit has all.',
                  )}
                </p>
              )}
            </>
          );
        }}
      </Loaded>
    </div>
  );
};

const Group = ({ group: { kind, entries } }: { group: ChangeGroup }): ReactElement => {
  const [isLong, setLong] = useState(false);
  const shown = isLong ? entries : entries.slice(0, FEW);
  return (
    <section data-change={kind}>
      <h3 className="tile-title">
        {changeNames[kind]}{' '}
        <span className="subtle small">{formatCount(entries.length, 'time')}</span>
      </h3>
      <ul className="change-lines">
        {shown.map((entry) => (
          <li key={`${entry.issueId}-${entry.seq}`}>
            {entry.issueKey !== null && (
              <JiraLink path={`/browse/${entry.issueKey}`}>{entry.issueKey}</JiraLink>
            )}{' '}
            {entry.told.sentence} <span className="subtle small">{formatMoment(entry.at)}</span>
          </li>
        ))}
      </ul>
      {entries.length > FEW && (
        <button type="button" className="link-button small" onClick={() => setLong(!isLong)}>
          {isLong
            ? say('Show fewer')
            : say('Show all {changes}', { changes: formatCount(entries.length, 'change') })}
        </button>
      )}
    </section>
  );
};
