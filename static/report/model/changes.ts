import type { CallOutput } from '../../../src/contract/calls/calls';
import { isWorse, levels, type Level } from '../../../src/words/levels';
import { readPath, readText } from '../../../src/words/guards';
import { DAY } from '../../../src/words/time';
import { say } from '../../language/say';

export type Decision = CallOutput<'decisions.list'>['entries'][number];

/** What a committee wants to know of a week, the worst first. */
export const changeNames = {
  drifted: say('Drifted'),
  'without-gate': say('Moved without its gate'),
  widened: say('“Done” was loosened'),
  failed: say('Held at a gate'),
  recovered: say('Drift went back'),
  passed: say('Passed a gate'),
} as const;

export type ChangeKind = keyof typeof changeNames;

export type ChangeGroup = { kind: ChangeKind; entries: Decision[] };

const isLevel = (value: string | null): value is Level => levels.some((level) => level === value);

const driftKind = (body: unknown): ChangeKind | null => {
  const [from, to] = [readText(body, 'from'), readText(body, 'to')];
  if (!isLevel(from) || !isLevel(to) || from === to) return null;
  return isWorse(to, from) ? 'drifted' : 'recovered';
};

const pastGate: readonly string[] = ['moved-without-gate', 'skipped-stage', 'undeclared-return'];
const loosening: readonly string[] = ['loosened', 'removed'];

/** Which of these an entry of the log is; null for everything else that was decided. */
export const kindOfChange = ({
  kind,
  body,
}: Pick<Decision, 'kind' | 'body'>): ChangeKind | null => {
  switch (kind) {
    case 'gate-decided':
      return readText(body, 'decision') === 'allow' ? 'passed' : 'failed';
    case 'drift-changed':
      return driftKind(body);
    case 'finding-raised':
      return pastGate.includes(readText(body, 'kind') ?? '') ? 'without-gate' : null;
    case 'criteria-locked': {
      const changes = readPath(body, 'changes');
      return Array.isArray(changes) &&
        changes.some((change: unknown) => loosening.includes(readText(change, 'kind') ?? ''))
        ? 'widened'
        : null;
    }
    default:
      return null;
  }
};

/** What changed since a moment, by kind; kinds of which nothing happened are left out. */
export const groupChanges = (entries: readonly Decision[], since: number): ChangeGroup[] =>
  (Object.keys(changeNames) as ChangeKind[])
    .map((kind) => ({
      kind,
      entries: entries.filter(
        (entry) => Date.parse(entry.at) >= since && kindOfChange(entry) === kind,
      ),
    }))
    .filter((group) => group.entries.length > 0);

const DAYS_OF_WEEK = 7;

/** The day that a report of the week usually begins at: the last Monday, or the one before on a Monday. */
export const lastMonday = (now: number): string => {
  const day = new Date(now);
  const back = (day.getDay() + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK || DAYS_OF_WEEK;
  return localDay(new Date(now - back * DAY));
};

const two = (value: number): string => String(value).padStart(2, '0');

/** A day as a field of dates takes it, in the person's own time zone. */
export const localDay = (at: Date): string =>
  [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');

/** The first moment of such a day; null for none. */
export const startOfDay = (day: string): number | null => {
  const at = new Date(`${day}T00:00:00`).getTime();
  return Number.isNaN(at) ? null : at;
};
