import Lozenge from '@atlaskit/lozenge/new';
import { useCallback, type ReactElement } from 'react';
import { call } from '../../../../components/call';
import { formatDay, formatMetric } from '../../../../components/format';
import { ErrorNotice } from '../../../../components/notice';
import { Skeleton } from '../../../../components/loading/skeleton';
import { useLoaded } from '../../../../components/loading/use-loaded';
import type { ItemView } from '../../../../../src/contract/types';
import { tellNumber, type GroupNumber } from './number-words';
import { say } from '../../../../language/say';

/** Every metric of every group by the newest run that says it, and what no run says as a gap. */
export const GroupNumbers = ({ item }: { item: ItemView }): ReactElement => {
  const { key } = item.issue;
  const ask = useCallback(() => call('sheet.get', { issue: key, kind: 'bias-checklist' }), [key]);
  const { loaded, reload } = useLoaded(ask);
  if (loaded.kind === 'loading')
    return <Skeleton label={say('Reading the runs')} widths={[60, 100]} />;
  if (loaded.kind === 'failed') return <ErrorNotice error={loaded.error} onRetry={reload} />;
  const { numbers } = loaded.data;
  if (numbers.length === 0) {
    return (
      <p className="subtle">
        {say(
          'No run yet, and no criterion for a group. Add a criterion such as “recall >= 85% where age>60”, and hand in a run.',
        )}
      </p>
    );
  }
  return (
    <dl className="decision-facts">
      {numbers.map((one) => (
        <Row key={`${one.metric} ${one.slice ?? ''}`} one={one} />
      ))}
    </dl>
  );
};

const Row = ({ one }: { one: GroupNumber }): ReactElement => (
  <div>
    <dt className="subtle">
      {say('{metric} for {part}', {
        metric: formatMetric(one.metric),
        part: one.slice ?? say('all'),
      })}
    </dt>
    <dd>
      {one.number === null ? (
        <>
          <Lozenge appearance="warning">{say('gap')}</Lozenge> {say('no stored run says it')}
        </>
      ) : (
        <>
          {tellNumber(one.number)}{' '}
          <span className="subtle small">
            {one.number.dataset ?? say('data set not stated')}, {formatDay(one.number.at)}
          </span>
        </>
      )}
    </dd>
  </div>
);
