import { all, inProject, is, isGoverned, oneOf, type Clause } from '../components/jira/jql';

type Tile = { id: string; label: string; where: Clause };

/** What the widget counts of a project, each by a query of its own that its number leads to. */
export const tilesOf = (projectKey: string): Tile[] => {
  const tile = (id: string, label: string, clause: Clause): Tile => ({
    id,
    label,
    where: all(inProject(projectKey), clause),
  });
  return [
    tile('governed', 'Governed items', isGoverned),
    tile('open', 'Gate open', is('aiGate', 'open')),
    tile('held', 'Gate held', is('aiGate', 'held')),
    tile('fail', 'Fails', is('aiVerdict', 'fail')),
    tile('inconclusive', 'Inconclusive', is('aiVerdict', 'inconclusive')),
    tile('drift', 'Drift warning or critical', oneOf('aiDrift', ['warning', 'critical'])),
  ];
};
