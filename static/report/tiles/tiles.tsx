import type { ReactElement } from 'react';
import type { Counts } from '../use-counts';
import { NumberBars } from './number-bars';
import { Tile } from './tile';
import type { Tiles as TileData } from './use-tiles';
import { say } from '../../language/say';

/** The state of the project in four sets of numbers; every number leads to its items. */
export const Tiles = ({ tiles }: { tiles: TileData }): ReactElement => (
  <section aria-labelledby="tiles-heading">
    <h2 className="visually-hidden" id="tiles-heading">
      {say('Where the items stand')}
    </h2>
    <div className="tiles">
      <CountsTile title={say('Stages')} counts={tiles.stages} />
      <CountsTile
        title={say('Next gates')}
        note={say('Open: the evidence meets the next gate. Held: something is missing.')}
        counts={tiles.gates}
      />
      <CountsTile
        title={say('Worst verdict')}
        note={say('Inconclusive: the evidence does not decide yet; each item says what would.')}
        counts={tiles.verdicts}
      />
      <CountsTile
        title={say('Drift')}
        note={say(
          'Unknown: no monitoring report, or none in time. Before its release nothing reports on a model.',
        )}
        counts={tiles.drift}
      />
    </div>
  </section>
);

type Props = { title: string; note?: string; counts: Counts };

const CountsTile = ({ counts, ...told }: Props): ReactElement => (
  <Tile {...told} loaded={counts.loaded} onRetry={counts.reload}>
    {(entries) => <NumberBars of={told.title} entries={entries} />}
  </Tile>
);
