import type { WatchState } from '../../contract/types';
import { formatMeasured } from '../evidence/words/format-number';
import { nameWatch } from './drift-level';

/** Longest cause that an item keeps; the ledger has the signals themselves. */
const LONGEST_CAUSE = 240;

/** What fires, in words: `psi of age at critical (0.31, line 0.2)`. */
export const tellAlarms = (alarms: readonly WatchState[]): string => {
  const text = alarms.map(tellAlarm).join('; ');
  return text.length <= LONGEST_CAUSE ? text : `${text.slice(0, LONGEST_CAUSE - 1)}…`;
};

const tellAlarm = (watch: WatchState): string => {
  const { level, value, threshold, estimated } = watch;
  const facts = [
    ...(value === null ? [] : [formatMeasured(value, 'number')]),
    ...(threshold === null ? [] : [`line ${formatMeasured(threshold, 'number')}`]),
    ...(estimated ? ['estimated without labels'] : []),
  ];
  return `${nameWatch(watch)} at ${level}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
};
