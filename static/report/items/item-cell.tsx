import Lozenge from '@atlaskit/lozenge/new';
import { useId, type ReactElement } from 'react';
import { IntervalPlot } from '../../components/charts/interval-plot';
import { formatBounds, formatTargetLine } from '../../components/charts/interval-geometry';
import { formatDay, formatMetric, formatNumber } from '../../components/format';
import { driftWords, gateWords } from '../../components/jira/words';
import { verdictLabels } from '../../../src/words/standing';
import type { ColumnId } from '../model/columns';
import { explainFlag } from '../../components/words/drift-flags';
import { formatMonthly } from '../../components/words/stake';
import { nameStage } from '../../components/words/stages';
import type { ReportItem } from '../projection';
import { useReport } from '../report-context';
import { say } from '../../language/say';

/** What one column says of an item. */
export const ItemCell = ({
  column,
  item,
}: {
  column: ColumnId;
  item: ReportItem;
}): ReactElement => {
  const { lifecycle } = useReport();
  switch (column) {
    case 'stage':
      return (
        <>
          {nameStage(lifecycle, item.stage)}
          {item.stageSince !== null && (
            <span className="subtle small cell-line">
              {say('since {stageSince}', { stageSince: formatDay(item.stageSince) })}
            </span>
          )}
        </>
      );
    case 'gate':
      return <Gate item={item} />;
    case 'worst':
      return <Worst item={item} />;
    case 'drift':
      return (
        <>
          <Lozenge appearance={driftWords[item.drift].appearance}>
            {driftWords[item.drift].label}
          </Lozenge>
          {item.flags.length > 0 && (
            <span className="subtle small cell-line">
              {item.flags.map((flag) => explainFlag(flag)).join(', ')}
            </span>
          )}
        </>
      );
    case 'stake':
      return <StakeCell stake={item.stake} />;
    case 'next':
      return item.nextDate === null ? (
        <span className="subtle">–</span>
      ) : (
        <>{formatDay(item.nextDate)}</>
      );
    case 'owner':
      return item.owner === null ? (
        <span className="subtle">{say('nobody')}</span>
      ) : (
        <>{item.owner.name}</>
      );
  }
};

const StakeCell = ({ stake }: { stake: ReportItem['stake'] }): ReactElement => {
  if (stake === null) return <span className="subtle">{say('not stated')}</span>;
  return <>{formatMonthly(stake) ?? stake.words}</>;
};

/** The state of the next gate; its reason shows on hover and on focus. */
const Gate = ({ item }: { item: ReportItem }): ReactElement => {
  const { lifecycle } = useReport();
  const id = useId();
  const { appearance, label } = gateWords[item.gate];
  return (
    <span className="gate-cell">
      {item.why === '' ? (
        <Lozenge appearance={appearance}>{label}</Lozenge>
      ) : (
        <>
          <button type="button" className="bare-button" aria-describedby={id}>
            <Lozenge appearance={appearance}>{label}</Lozenge>
          </button>
          <span role="tooltip" id={id} className="reason">
            {item.why}
          </span>
        </>
      )}
      {item.nextStage !== null && (
        <span className="subtle small cell-line">{nameStage(lifecycle, item.nextStage)}</span>
      )}
    </span>
  );
};

const Worst = ({ item: { worst, version } }: { item: ReportItem }): ReactElement => {
  if (worst === null) {
    return (
      <span className="subtle">
        {version === 0 ? say('no locked criteria') : say('no verdict')}
      </span>
    );
  }
  const bounds = formatBounds(worst);
  return (
    <span className="worst">
      <span className="small">
        {formatMetric(worst.metric)} {formatTargetLine(worst)}{' '}
        <span className={`count-${worst.verdict}`}>{say(verdictLabels[worst.verdict])}</span>
      </span>
      <IntervalPlot data={worst} />
      <span className="subtle small numeric">
        {bounds ??
          (worst.estimate === null ? say('no evidence yet') : say('no uncertainty stated'))}
        {worst.trials !== null && say(' · n {trials}', { trials: formatNumber(worst.trials) })}
      </span>
    </span>
  );
};
