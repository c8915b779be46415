import { formatDay } from '../../../../components/format';
import type { TimelineSeries } from '../../../../components/charts/timeline-geometry';

type Charts = TimelineSeries['charts'];

/** What each chart is made to see. */
const sees: Record<Charts[number]['name'], string> = {
  Shewhart: 'a jump',
  EWMA: 'a small shift that lasts',
  CUSUM: 'a shift that lasts',
  'Page-Hinkley': 'a shift of the running mean',
  ADWIN: 'two means in one record',
};

/** What the control charts see of a watch; that several look makes a chance alarm likelier, so it says so. */
export const tellCharts = (charts: Charts, limits: TimelineSeries['limits'] = null): string => {
  const basis = limits === null ? '' : ` ${tellLimits(limits.from)}`;
  const alarmed = charts.flatMap(({ name, alarmAt }) =>
    alarmAt === null ? [] : [`${name} sees ${sees[name]} on ${formatDay(alarmAt)}`],
  );
  const names = charts.map(({ name }) => name).join(', ');
  if (alarmed.length === 0) return `No control chart alarms (${names}).${basis}`;
  return `${alarmed.join('; ')}: ${alarmed.length} of ${charts.length} control charts. They set no level.${basis}`;
};

/** Limits from few values are wide, and that is said. */
const tellLimits = (from: number): string =>
  `Limits are estimated from the first ${from} values, as wide as so few ask for: all four charts together alarm on at most 1 in 20 lines that do not change.`;
