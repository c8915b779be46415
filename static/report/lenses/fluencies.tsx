import Lozenge from '@atlaskit/lozenge/new';
import { useCallback, type ReactElement } from 'react';
import { call } from '../../components/call';
import { ErrorNotice } from '../../components/notice';
import { Disclosure } from '../../components/disclosure';
import { formatCount, formatDay } from '../../components/format';
import { Skeleton } from '../../components/loading/skeleton';
import { useLoaded } from '../../components/loading/use-loaded';
import type { CallOutput } from '../../../src/contract/calls/calls';
import { useReport } from '../report-context';
import { say } from '../../language/say';

type One = CallOutput<'fluency.mine'>['fluencies'][number];

const levels = {
  'not-seen': { word: say('not seen yet'), appearance: 'neutral' },
  begun: { word: say('begun'), appearance: 'information' },
  practised: { word: say('practised'), appearance: 'success' },
} as const;

/** What the person who looks did in the project, by the three fluencies; nobody reads another's. */
export const Fluencies = (): ReactElement => {
  const { projectKey } = useReport();
  const ask = useCallback(() => call('fluency.mine', { project: projectKey }), [projectKey]);
  const { loaded, reload } = useLoaded(ask);
  if (loaded.kind === 'failed') return <ErrorNotice error={loaded.error} onRetry={reload} />;
  if (loaded.kind !== 'ready') {
    return <Skeleton label={say('Reading what you did')} widths={[40, 100]} />;
  }
  const { fluencies, looked, isWhole } = loaded.data;
  return (
    <>
      <p className="subtle small">
        {say(
          'From what you did here, and shown to you alone. It counts acts in {entries} of ledgers{part}, and does not say how well they were done.',
          {
            entries: formatCount(looked, 'entry', 'entries'),
            part: isWhole ? '' : say(', the newest'),
          },
        )}
      </p>
      {fluencies.map((one) => (
        <Row key={one.id} one={one} />
      ))}
    </>
  );
};

const Row = ({ one }: { one: One }): ReactElement => {
  const { word, appearance } = levels[one.level];
  const seen = one.practices.filter(({ count }) => count > 0).length;
  return (
    <Disclosure
      title={one.name}
      summary={say('{seen} of {practices} practices seen', {
        seen,
        practices: one.practices.length,
      })}
    >
      {() => (
        <>
          <p>
            <Lozenge appearance={appearance}>{word}</Lozenge> {one.asks}
          </p>
          <ul>
            {one.practices.map(({ did, next, count, last }) => (
              <li key={did}>
                {last === null
                  ? next
                  : say('{did}: {times}, last on {at}{part}', {
                      did,
                      times: formatCount(count, 'time'),
                      at: formatDay(last.at),
                      part: last.issueKey === null ? '' : `, ${last.issueKey}`,
                    })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
};
