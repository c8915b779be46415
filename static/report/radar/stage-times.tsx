import '../../components/styles/table.css';
import type { ReactElement } from 'react';
import { formatCount, formatDuration, formatNumber } from '../../components/format';
import { JiraLink } from '../../components/jira/links';
import { nameStage } from '../../components/words/stages';
import { useReport } from '../report-context';
import { dwellByStage, type RadarItem } from './radar-data';
import { say } from '../../language/say';

/** How long the items that were read stayed in each stage; nothing where none was in any. */
export const StageTimes = ({ items }: { items: readonly RadarItem[] }): ReactElement | null => {
  const { lifecycle } = useReport();
  const times = dwellByStage(items, lifecycle?.stages.map(({ id }) => id) ?? []);
  if (times.length === 0) return null;
  return (
    <div className="table-box">
      <h4 className="tile-title" id="stage-times">
        {say('Time in each stage, over the {items} read', {
          items: formatCount(items.length, 'item'),
        })}
      </h4>
      <table className="table" aria-labelledby="stage-times">
        <thead>
          <tr>
            <th scope="col">{say('Stage')}</th>
            <th scope="col">{say('Items')}</th>
            <th scope="col">{say('Median')}</th>
            <th scope="col">{say('Longest')}</th>
            <th scope="col">{say('By')}</th>
          </tr>
        </thead>
        <tbody>
          {times.map(({ stage, items: count, medianMs, longest }) => (
            <tr key={stage}>
              <td>{nameStage(lifecycle, stage)}</td>
              <td className="numeric">{formatNumber(count)}</td>
              <td className="numeric">{formatDuration(medianMs)}</td>
              <td className="numeric">{formatDuration(longest.milliseconds)}</td>
              <td>
                <JiraLink path={`/browse/${longest.key}`}>{longest.key}</JiraLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
