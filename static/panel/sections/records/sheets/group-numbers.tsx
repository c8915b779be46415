import Lozenge from '@atlaskit/lozenge/new';
import { useCallback, type ReactElement } from 'react';
import { call } from '../../../../components/call';
import { formatDay, formatMetric } from '../../../../components/format';
import { ErrorNotice } from '../../../../components/notice';
import { Skeleton } from '../../../../components/loading/skeleton';
import { useLoaded } from '../../../../components/loading/use-loaded';
import type { ItemView } from '../../../../../src/contract/types';
import { tellNumber, type GroupNumber } from './number-words';

/** Every metric of every group by the newest run that says it, and what no run says as a gap. */
export const GroupNumbers = ({ item }: { item: ItemView }): ReactElement => {
  const { key } = item.issue;
  const ask = useCallback(() => call('sheet.get', { issue: key, kind: 'bias-checklist' }), [key]);
  const { loaded, reload } = useLoaded(ask);
  if (loaded.kind === 'loading') return <Skeleton label="Reading the runs" widths={[60, 100]} />;
  if (loaded.kind === 'failed') return <ErrorNotice error={loaded.error} onRetry={reload} />;
  const { numbers } = loaded.data;
  if (numbers.length === 0) {
    return (
      <p className="subtle">
        No run yet, and no criterion for a group. Add a criterion such as “recall &gt;= 85% where
        age&gt;60”, and hand in a run.
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
      {formatMetric(one.metric)} for {one.slice ?? 'all'}
    </dt>
    <dd>
      {one.number === null ? (
        <>
          <Lozenge appearance="warning">gap</Lozenge> no stored run says it
        </>
      ) : (
        <>
          {tellNumber(one.number)}{' '}
          <span className="subtle small">
            {one.number.dataset ?? 'data set not stated'}, {formatDay(one.number.at)}
          </span>
        </>
      )}
    </dd>
  </div>
);
