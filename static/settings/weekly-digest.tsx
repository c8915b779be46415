import { useCallback, type ReactElement } from 'react';
import { call } from '../components/call';
import { Disclosure } from '../components/disclosure';
import { Option } from '../components/fields';
import { useLoaded } from '../components/loading/use-loaded';
import { Skeleton } from '../components/loading/skeleton';
import { ErrorNotice } from '../components/notice';
import { Part, type PartProps } from './part';

/** Whether people are told once a week what waits for them, and what was sent. */
export const WeeklyDigest = ({ form, loaded, isDisabled, onChange }: PartProps): ReactElement => (
  <Part
    title="Weekly message"
    intro="On Mondays from 6:00 UTC Jira notifies each person for whom something waits, of all projects that have this on. Nobody gets one in a week without anything, and each person can turn it off for themselves in the report."
  >
    <Option
      kind="checkbox"
      name="weekly-digest"
      label="Tell people once a week what waits for them"
      detail="Jira sends it as a notification of a work item; nothing leaves Atlassian."
      isChecked={form.weeklyDigest}
      isDisabled={isDisabled}
      onChange={(weeklyDigest) => onChange({ ...form, weeklyDigest })}
    />
    {loaded.mayAdminister && (
      <Disclosure title="What was sent">
        {() => <Sends project={loaded.settings.projectKey} />}
      </Disclosure>
    )}
  </Part>
);

const Sends = ({ project }: { project: string }): ReactElement => {
  const ask = useCallback(() => call('digest.sends', { project }), [project]);
  const { loaded } = useLoaded(ask);
  if (loaded.kind === 'loading') return <Skeleton label="Loading: what was sent" widths={[60]} />;
  if (loaded.kind === 'failed') return <ErrorNotice error={loaded.error} />;
  const { weeks } = loaded.data;
  if (weeks.length === 0) return <p className="subtle">Nothing was sent in the last six weeks.</p>;
  return (
    <div className="table-box">
      <table className="table">
        <caption className="visually-hidden">Messages by week</caption>
        <thead>
          <tr>
            <th scope="col">Week</th>
            <th scope="col">Sent</th>
            <th scope="col">Not taken by Jira</th>
            <th scope="col">Not known whether sent</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week, sent, refused, unclear }) => (
            <tr key={week}>
              <th scope="row">{week}</th>
              <td className="numeric">{sent}</td>
              <td className="numeric">{refused}</td>
              <td className="numeric">{unclear}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
