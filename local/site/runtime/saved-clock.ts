import { createClock, type AdjustableClock } from '../../state/clock';
import type { TableStore } from '../../state/table';

const KEY = 'offset';

/** The site's clock, whose distance from real time survives a restart. */
export const openSavedClock = (tables: TableStore): AdjustableClock => {
  const saved = tables.table<number>('site-clock');
  const clock = createClock();
  clock.setOffset(saved.get(KEY) ?? 0);
  return {
    ...clock,
    advance: (milliseconds) => {
      clock.advance(milliseconds);
      saved.set(KEY, clock.offset());
    },
    setOffset: (milliseconds) => {
      clock.setOffset(milliseconds);
      saved.set(KEY, clock.offset());
    },
  };
};
