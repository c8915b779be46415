import { all, inProject, is, isGoverned, isSet, oneOf, type Clause } from '../components/jira/jql';

type Column = { id: string; label: string; clause: Clause };

/** Counted first: a project without governed items is asked nothing more. */
export const governedColumn: Column = {
  id: 'governed',
  label: 'Governed items',
  clause: isGoverned,
};

/** What the portfolio counts of each project. */
export const columns: readonly Column[] = [
  { id: 'held', label: 'Gate held', clause: is('aiGate', 'held') },
  { id: 'inconclusive', label: 'Inconclusive', clause: is('aiVerdict', 'inconclusive') },
  {
    id: 'drift',
    label: 'Drift warning or critical',
    clause: oneOf('aiDrift', ['warning', 'critical']),
  },
  { id: 'overdue', label: 'Monitoring overdue', clause: is('aiAsk', 'overdue') },
  { id: 'asking', label: 'Needs a decision', clause: isSet('aiAsk') },
];

/** The query behind one number. */
export const cellQuery = (projectKey: string, { clause }: Column): Clause =>
  all(inProject(projectKey), clause);
