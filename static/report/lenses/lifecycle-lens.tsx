import type { ReactElement } from 'react';
import type { AskKind } from '../../../src/contract/types';
import { pickOf } from '../model/pick';
import type { Entry } from '../model/tile-counts';
import { Radar } from '../radar/radar';
import { useReport } from '../report-context';
import { NumberBars } from '../tiles/number-bars';
import { Tile } from '../tiles/tile';
import { useCounts } from '../use-counts';
import { AskGroup } from './ask-group';
import { say } from '../../language/say';

const handoffs: readonly AskKind[] = ['handoff', 'data'];

const dwellDays = [14, 30, 60];
const dwell: readonly Entry[] = dwellDays.map((days) => ({
  ...{ id: String(days), label: say('More than {days} days', { days }), tone: 'fill' },
  pick: pickOf('dwell', String(days)),
}));

/** How items move: where they wait, what they skipped, and what lies between two teams. */
export const LifecycleLens = (): ReactElement => {
  const { base } = useReport();
  const counts = useCounts(base, dwell);
  return (
    <>
      <Radar />
      <div className="tiles">
        <Tile
          title={say('Time in the present stage')}
          note={say(
            'An item that is counted with the longest is counted with the shorter ones, too.',
          )}
          loaded={counts.loaded}
          onRetry={counts.reload}
        >
          {(entries) => <NumberBars of={say('Time in the present stage')} entries={entries} />}
        </Tile>
      </div>
      <AskGroup
        title={say('Hand-offs and data')}
        note={say('Hand-offs that nobody answered for a week, and data that is due and not ready.')}
        kinds={handoffs}
        nothing={say('No hand-off is stalled and no data is late.')}
      />
    </>
  );
};
