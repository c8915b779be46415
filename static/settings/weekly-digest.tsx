import { useCallback, type ReactElement } from 'react';
import { call } from '../components/call';
import { Disclosure } from '../components/disclosure';
import { Option } from '../components/fields';
import { useLoaded } from '../components/loading/use-loaded';
import { Skeleton } from '../components/loading/skeleton';
import { ErrorNotice } from '../components/notice';
import { Part, type PartProps } from './part';
import { say } from '../language/say';

/** Whether people are told once a week what waits for them, and what was sent. */
export const WeeklyDigest = ({ form, loaded, isDisabled, onChange }: PartProps): ReactElement => (
  <Part
    title={say('Weekly message')}
    intro={say(
      'On Mondays from 6:00 UTC Jira notifies each person for whom something waits, of all projects that have this on. Nobody gets one in a week without anything, and each person can turn it off for themselves in the report.',
    )}
  >
    <Option
      kind="checkbox"
      name="weekly-digest"
      label={say('Tell people once a week what waits for them')}
      detail={say('Jira sends it as a notification of a work item; nothing leaves Atlassian.')}
      isChecked={form.weeklyDigest}
      isDisabled={isDisabled}
      onChange={(weeklyDigest) => onChange({ ...form, weeklyDigest })}
    />
    {loaded.mayAdminister && (
      <Disclosure title={say('What was sent')}>
        {() => <Sends project={loaded.settings.projectKey} />}
      </Disclosure>
    )}
  </Part>
);

const Sends = ({ project }: { project: string }): ReactElement => {
  const ask = useCallback(() => call('digest.sends', { project }), [project]);
  const { loaded } = useLoaded(ask);
  if (loaded.kind === 'loading')
    return <Skeleton label={say('Loading: what was sent')} widths={[60]} />;
  if (loaded.kind === 'failed') return <ErrorNotice error={loaded.error} />;
  const { weeks } = loaded.data;
  if (weeks.length === 0)
    return <p className="subtle">{say('Nothing was sent in the last six weeks.')}</p>;
  return (
    <div className="table-box">
      <table className="table">
        <caption className="visually-hidden">{say('Messages by week')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Week')}</th>
            <th scope="col">{say('Sent')}</th>
            <th scope="col">{say('Not taken by Jira')}</th>
            <th scope="col">{say('Not known whether sent')}</th>
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
