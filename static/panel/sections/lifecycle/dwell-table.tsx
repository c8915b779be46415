import '../../../components/styles/table.css';
import type { ReactElement } from 'react';
import { formatDuration, formatNumber } from '../../../components/format';
import type { ItemView } from '../../../../src/contract/types';
import { nameStage } from '../../../components/words/stages';
import type { Way } from './model/visits';
import { say } from '../../../language/say';

/** How often and how long it was in each stage, in the order of the lifecycle. */
export const DwellTable = ({
  dwell,
  item,
}: {
  dwell: Way['dwell'];
  item: ItemView;
}): ReactElement => (
  <table className="table dwell">
    <caption className="visually-hidden">{say('Time in each stage')}</caption>
    <thead>
      <tr>
        <th scope="col">{say('Stage')}</th>
        <th scope="col">{say('Visits')}</th>
        <th scope="col">{say('Time in all')}</th>
      </tr>
    </thead>
    <tbody>
      {dwell.map(({ stage, visits, milliseconds }) => (
        <tr key={stage}>
          <td>
            {nameStage(item.lifecycle, stage)}
            {stage === item.stage && <span className="subtle">{say('(now)')}</span>}
          </td>
          <td className="numeric">{formatNumber(visits.length)}</td>
          <td className="numeric">{formatDuration(milliseconds)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
