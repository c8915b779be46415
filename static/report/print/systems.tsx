import type { ReactElement } from 'react';
import { formatBounds, formatTargetLine } from '../../components/charts/interval-geometry';
import { IntervalPlot } from '../../components/charts/interval-plot';
import { formatDay, formatMetric, formatNumber } from '../../components/format';
import { driftWords, gateWords } from '../../components/jira/words';
import { nameStage } from '../../components/words/stages';
import { formatMonthly, statedBy } from '../../components/words/stake';
import { verdictLabels } from '../../../src/words/standing';
import { say } from '../../language/say';
import type { AttentionLine } from '../model/attention';
import type { System } from '../model/systems';
import type { ReportItem } from '../projection';
import { useReport } from '../report-context';

/** What is asked of one system that leaves room for the others. */
const MOST_ASKS = 2;

/** A row for each system that waits for a decision: how it stands, what waiting costs, and who is asked. */
export const Systems = ({ systems }: { systems: readonly System[] }): ReactElement => (
  <table className="systems">
    <thead>
      <tr>
        <th scope="col">{say('What it is for, and model')}</th>
        <th scope="col">{say('Next gate and drift')}</th>
        <th scope="col">{say('Worst criterion')}</th>
        <th scope="col">{say('Waiting costs')}</th>
        <th scope="col">{say('Asked of')}</th>
      </tr>
    </thead>
    <tbody>
      {systems.map(({ item, lines }) => (
        <tr key={item.key}>
          <td>
            <strong>{item.key}</strong> {item.summary}
            {item.model !== null && <span className="system-part">{item.model}</span>}
          </td>
          <td>
            <Gate item={item} />
            <span className="system-part">{driftWords[item.drift].label}</span>
          </td>
          <td>
            <Proof worst={item.worst} />
          </td>
          <td>
            <Waiting stake={item.stake} />
          </td>
          <td>
            <Asks lines={lines} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Gate = ({ item: { gate, nextStage } }: { item: ReportItem }): ReactElement => {
  const { lifecycle } = useReport();
  return nextStage === null ? (
    <>{say('No gate ahead')}</>
  ) : (
    <>
      {nameStage(lifecycle, nextStage)}: {gateWords[gate].label}
    </>
  );
};

const Proof = ({ worst }: { worst: ReportItem['worst'] }): ReactElement => {
  if (worst === null) return <>{say('no locked criteria')}</>;
  const bounds = formatBounds(worst);
  return (
    <>
      {formatMetric(worst.metric)} {formatTargetLine(worst)} {say(verdictLabels[worst.verdict])}
      {worst.estimate !== null && <IntervalPlot data={worst} />}
      {bounds !== null && worst.trials !== null && (
        <span className="system-part">
          {say('{bounds} · n {trials}', { bounds, trials: formatNumber(worst.trials) })}
        </span>
      )}
    </>
  );
};

const Waiting = ({ stake }: { stake: ReportItem['stake'] }): ReactElement => {
  const { people } = useReport();
  if (stake === null) return <>{say('not stated')}</>;
  const monthly = formatMonthly(stake);
  return (
    <>
      {monthly !== null && <strong>{monthly}</strong>} {stake.words}
      <span className="system-part">{statedBy(people[stake.by] ?? say('somebody'), stake.at)}</span>
    </>
  );
};

const Asks = ({ lines }: { lines: readonly AttentionLine[] }): ReactElement => {
  const { people } = useReport();
  const rest = lines.length - MOST_ASKS;
  return (
    <ul>
      {lines.slice(0, MOST_ASKS).map(({ id, who, what, due }) => (
        <li key={id}>
          <strong>
            {who.length === 0
              ? say('nobody named')
              : who.map((one) => people[one] ?? say('somebody')).join(', ')}
          </strong>
          {': '}
          {what}
          {due !== null && say(', due {due}', { due: formatDay(due) })}
        </li>
      ))}
      {rest > 0 && <li>{say('And {rest} more', { rest: formatNumber(rest) })}</li>}
    </ul>
  );
};
