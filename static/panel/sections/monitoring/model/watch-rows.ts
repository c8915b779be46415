import { formatComparator, formatNumber } from '../../../../components/format';
import { nameLevel } from '../../../../components/words/level-names';
import type { MonitoringView, Watch } from '../../../../../src/contract/types';
import { placeOf, type Level } from '../../../../../src/words/levels';
import { watchNamesIn } from '../../../../../src/words/watches';
import { say } from '../../../../language/say';

type State = MonitoringView['watches'][number];
type Mute = MonitoringView['mutes'][number];

const kindNames: Record<Watch['kind'], string> = {
  metric: say('Metric'),
  'input-feature': say('Input feature'),
  'output-share': say('Share of an output'),
  latency: say('Latency'),
  cost: say('Cost'),
  'complaint-rate': say('Rate of complaints'),
  other: say('Something else'),
};

export const isWatchKind = (value: string): value is Watch['kind'] =>
  Object.hasOwn(kindNames, value);

export const kindChoices = Object.entries(kindNames).map(([value, label]) => ({ value, label }));

/** One watch in one line; `state` is null where it never reported, `kind` where nobody planned it. */
export type WatchRow = {
  key: string;
  name: string;
  kind: string | null;
  state: State | null;
  /** What else is known under the same name, and alarms nothing: another source of the same watch. */
  others: State[];
  level: Level | null;
  value: string | null;
  /** What the value is held against, in words. */
  against: string[];
  mute: Mute | null;
};

/** When a value alarms: `alarms at < 0.85 (warning)`. */
export const describeAlert = (alert: Watch['alert']): string =>
  alert === null
    ? say('the tool’s own verdict')
    : say('alarms at {comparator} {number} ({level})', {
        comparator: formatComparator(alert.comparator),
        number: formatNumber(alert.value),
        level: nameLevel(alert.level),
      });

const againstOf = (planned: Watch | undefined, state: State | null): string[] => {
  const { reference = null, alert = null } = planned ?? {};
  const normal =
    reference === null ? [] : [say('normal {reference}', { reference: formatNumber(reference) })];
  if (alert !== null) return [...normal, describeAlert(alert)];
  const threshold = state?.threshold ?? null;
  if (threshold !== null)
    return [
      ...normal,
      say('the tool alarms at {threshold}', { threshold: formatNumber(threshold) }),
    ];
  return [...normal, describeAlert(null)];
};

/** Everything planned or reported, worst first; what never reported comes last. */
export const watchRows = (view: MonitoringView, asOf: string): WatchRow[] => {
  const planned = view.plan?.watches ?? [];
  const reported = oneOfEach(view.watches).map(({ state, others }): WatchRow => {
    const plan = planned.find(({ name }) => name === state.name);
    return {
      ...{ key: state.fingerprint, name: state.name, state, others, level: state.level },
      kind: plan === undefined ? null : kindNames[plan.kind],
      value: state.value === null ? null : formatNumber(state.value),
      against: againstOf(plan, state),
      mute: state.muted ? activeMute(view, state.fingerprint, asOf) : null,
    };
  });
  const silent = planned
    .filter(({ name }) => !view.watches.some((state) => state.name === name))
    .map((plan): WatchRow => ({
      ...{ key: `planned-${plan.name}`, name: plan.name, kind: kindNames[plan.kind] },
      ...{ state: null, others: [], level: null, value: null, mute: null },
      against: againstOf(plan, null),
    }));
  const rank = ({ level }: WatchRow): number => (level === null ? 0 : placeOf(level));
  return [...reported.sort((one, other) => rank(one) - rank(other)), ...silent];
};

/**
 * One row for what people call by one name, such as the alert of a tool and the value in a report. What
 * fires stands for itself; what is quiet stands with it.
 */
const oneOfEach = (states: readonly State[]): { state: State; others: State[] }[] =>
  watchNamesIn(states).flatMap((name) => {
    const named = states.filter((state) => state.name === name);
    const firing = named.filter(({ level }) => level !== 'none');
    const quiet = named
      .filter(({ level }) => level === 'none')
      .sort((one, other) => Date.parse(other.observedAt) - Date.parse(one.observedAt));
    const [first, ...more] = firing.length > 0 ? firing : quiet.slice(0, 1);
    if (first === undefined) return [];
    const others = quiet.filter((state) => state !== first);
    return [{ state: first, others }, ...more.map((state) => ({ state, others: [] }))];
  });

const activeMute = ({ mutes }: MonitoringView, fingerprint: string, asOf: string): Mute | null =>
  mutes.find(
    (one) => one.fingerprint === fingerprint && Date.parse(one.until) > Date.parse(asOf),
  ) ?? null;

/** `4 watched, 1 at warning`, by name. */
export const summariseWatches = (rows: readonly WatchRow[]): string => {
  const counts = (['critical', 'warning', 'unknown', 'watch'] as const).flatMap((level) => {
    const count = watchNamesIn(rows.filter((row) => row.level === level)).length;
    return count === 0 ? [] : [say('{count} at {level}', { count, level: nameLevel(level) })];
  });
  return [say('{rows} watched', { rows: watchNamesIn(rows).length }), ...counts].join(', ');
};

/** Names a report by hand can be about. */
export const watchNames = ({ plan, watches }: MonitoringView): string[] =>
  watchNamesIn([...(plan?.watches ?? []), ...watches]);
