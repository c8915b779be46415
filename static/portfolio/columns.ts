import { all, inProject, is, isGoverned, isSet, type Clause } from '../components/jira/jql';
import { byTotals, type StakeTotals } from './stakes';
import { say } from '../language/say';

type Column = { id: string; label: string; clause: Clause };

/** Counted first: a project without governed items is asked nothing more. */
export const governedColumn: Column = {
  id: 'governed',
  label: say('Governed items'),
  clause: isGoverned,
};

/** What the portfolio counts of each project, the worst first. */
export const columns: readonly Column[] = [
  { id: 'critical', label: say('Drift critical'), clause: is('aiDrift', 'critical') },
  { id: 'warning', label: say('Drift warning'), clause: is('aiDrift', 'warning') },
  { id: 'asking', label: say('Needs a decision'), clause: isSet('aiAsk') },
  { id: 'overdue', label: say('Monitoring overdue'), clause: is('aiAsk', 'overdue') },
  { id: 'held', label: say('Gate held'), clause: is('aiGate', 'held') },
  { id: 'inconclusive', label: say('Inconclusive'), clause: is('aiVerdict', 'inconclusive') },
];

type Severity = { word: string; appearance: 'danger' | 'warning' | 'neutral' | 'success' };

/** How bad it is, by the first column that counts anything: a colour with its word. */
const severities: readonly (Severity & { column: string })[] = [
  { column: 'critical', word: say('Critical'), appearance: 'danger' },
  { column: 'warning', word: say('Warning'), appearance: 'warning' },
  { column: 'asking', word: say('Waits for people'), appearance: 'warning' },
  { column: 'held', word: say('Gates held'), appearance: 'neutral' },
];

const QUIET: Severity = { word: say('Quiet'), appearance: 'success' };
const NOTHING: Severity = { word: say('Nothing governed'), appearance: 'neutral' };

type Counts = ReadonlyMap<string, number>;

const numberOf = (counts: Counts, column: string): number => counts.get(column) ?? 0;

export const severityOf = (counts: Counts): Severity => {
  if (numberOf(counts, governedColumn.id) === 0) return NOTHING;
  return severities.find(({ column }) => numberOf(counts, column) > 0) ?? QUIET;
};

const rankOf = (counts: Counts): number => {
  const at = severities.findIndex(({ column }) => numberOf(counts, column) > 0);
  return at === -1 ? severities.length : at;
};

/** What of a project is compared. */
export type Compared = { counts: Counts; stakes: StakeTotals };

/**
 * For sorting: how bad it is, then what waiting costs there, then column by column from the worst, where who
 * has more stands first.
 */
export const bySeverity = (one: Compared, other: Compared): number => {
  const worse = rankOf(one.counts) - rankOf(other.counts) || byTotals(one.stakes, other.stakes);
  if (worse !== 0) return worse;
  for (const { id } of [...columns, governedColumn]) {
    const difference = numberOf(other.counts, id) - numberOf(one.counts, id);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** The query behind one number. */
export const cellQuery = (projectKey: string, { clause }: Column): Clause =>
  all(inProject(projectKey), clause);
