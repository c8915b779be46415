import { all, inProject, is, isGoverned, oneOf, type Clause } from '../components/jira/jql';

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
  {
    // Drift is unknown where nothing was observed in time.
    id: 'silent',
    label: 'Monitoring silent',
    clause: all(is('aiStage', 'monitoring'), is('aiDrift', 'unknown')),
  },
];

/** The query behind one number. */
export const cellQuery = (projectKey: string, { clause }: Column): Clause =>
  all(inProject(projectKey), clause);
