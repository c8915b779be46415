import { all, inProject, is, isGoverned, isSet, type Clause } from '../components/jira/jql';

type Column = { id: string; label: string; clause: Clause };

/** Counted first: a project without governed items is asked nothing more. */
export const governedColumn: Column = {
  id: 'governed',
  label: 'Governed items',
  clause: isGoverned,
};

/** What the portfolio counts of each project, the worst first. */
export const columns: readonly Column[] = [
  { id: 'critical', label: 'Drift critical', clause: is('aiDrift', 'critical') },
  { id: 'warning', label: 'Drift warning', clause: is('aiDrift', 'warning') },
  { id: 'asking', label: 'Needs a decision', clause: isSet('aiAsk') },
  { id: 'overdue', label: 'Monitoring overdue', clause: is('aiAsk', 'overdue') },
  { id: 'held', label: 'Gate held', clause: is('aiGate', 'held') },
  { id: 'inconclusive', label: 'Inconclusive', clause: is('aiVerdict', 'inconclusive') },
];

type Severity = { word: string; appearance: 'danger' | 'warning' | 'neutral' | 'success' };

/** How bad it is, by the first column that counts anything: a colour with its word. */
const severities: readonly (Severity & { column: string })[] = [
  { column: 'critical', word: 'Critical', appearance: 'danger' },
  { column: 'warning', word: 'Warning', appearance: 'warning' },
  { column: 'asking', word: 'Waits for people', appearance: 'warning' },
  { column: 'held', word: 'Gates held', appearance: 'neutral' },
];

const QUIET: Severity = { word: 'Quiet', appearance: 'success' };
const NOTHING: Severity = { word: 'Nothing governed', appearance: 'neutral' };

type Counts = ReadonlyMap<string, number>;

const numberOf = (counts: Counts, column: string): number => counts.get(column) ?? 0;

export const severityOf = (counts: Counts): Severity => {
  if (numberOf(counts, governedColumn.id) === 0) return NOTHING;
  return severities.find(({ column }) => numberOf(counts, column) > 0) ?? QUIET;
};

/** For sorting: column by column, from the worst, who has more stands first. */
export const bySeverity = (one: Counts, other: Counts): number => {
  for (const { id } of [...columns, governedColumn]) {
    const difference = numberOf(other, id) - numberOf(one, id);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** The query behind one number. */
export const cellQuery = (projectKey: string, { clause }: Column): Clause =>
  all(inProject(projectKey), clause);
