import { formatDay } from '../../../../components/format';
import type { TimelineSeries } from '../../../../components/charts/timeline-geometry';
import { say } from '../../../../language/say';

type Charts = TimelineSeries['charts'];

/** What each chart is made to see. */
const sees: Record<Charts[number]['name'], string> = {
  Shewhart: say('a jump'),
  EWMA: say('a small shift that lasts'),
  CUSUM: say('a shift that lasts'),
  'Page-Hinkley': say('a shift of the running mean'),
  ADWIN: say('two means in one record'),
};

/** What the control charts see of a watch; that several look makes a chance alarm likelier, so it says so. */
export const tellCharts = (charts: Charts, limits: TimelineSeries['limits'] = null): string => {
  const basis = limits === null ? '' : ` ${tellLimits(limits.from)}`;
  const alarmed = charts.flatMap(({ name, alarmAt }) =>
    alarmAt === null
      ? []
      : [
          say('{name} sees {sees} on {alarmAt}', {
            name,
            sees: sees[name],
            alarmAt: formatDay(alarmAt),
          }),
        ],
  );
  const names = charts.map(({ name }) => name).join(', ');
  if (alarmed.length === 0)
    return say('No control chart alarms ({names}).{basis}', { names, basis });
  return say('{alarmed}: {alarmed2} of {charts} control charts. They set no level.{basis}', {
    alarmed: alarmed.join('; '),
    alarmed2: alarmed.length,
    charts: charts.length,
    basis,
  });
};

/** Limits from few values are wide, and that is said. */
const tellLimits = (from: number): string =>
  say(
    'Limits are estimated from the first {from} values, as wide as so few ask for: all four charts together alarm on at most 1 in 20 lines that do not change.',
    { from },
  );
