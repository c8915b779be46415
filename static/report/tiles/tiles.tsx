import type { ReactElement } from 'react';
import { NumberBars } from './number-bars';
import { Tile } from './tile';
import type { Tiles as TileData } from './use-tiles';

/** The state of the project in four sets of numbers; every number leads to its items. */
export const Tiles = ({ tiles }: { tiles: TileData }): ReactElement => (
  <section aria-labelledby="tiles-heading">
    <h2 className="visually-hidden" id="tiles-heading">
      Where the items stand
    </h2>
    <div className="tiles">
      <Tile title="Stages" loaded={tiles.stages.loaded} onRetry={tiles.stages.reload}>
        {(entries) => <NumberBars of="Stages" entries={entries} />}
      </Tile>
      <Tile
        title="Next gates"
        note="Open: the evidence meets the next gate. Held: something is missing."
        loaded={tiles.gates.loaded}
        onRetry={tiles.gates.reload}
      >
        {(entries) => <NumberBars of="Next gates" entries={entries} />}
      </Tile>
      <Tile
        title="Worst verdict"
        note="Inconclusive: the evidence does not decide yet; each item says what would."
        loaded={tiles.verdicts.loaded}
        onRetry={tiles.verdicts.reload}
      >
        {(entries) => <NumberBars of="Worst verdict" entries={entries} />}
      </Tile>
      <Tile
        title="Drift"
        note="Unknown: no monitoring report, or none in time. Before its release nothing reports on a model."
        loaded={tiles.drift.loaded}
        onRetry={tiles.drift.reload}
      >
        {(entries) => <NumberBars of="Drift" entries={entries} />}
      </Tile>
    </div>
  </section>
);
