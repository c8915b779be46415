import { all, inProject, is, isGoverned, oneOf, type Clause } from '../components/jira/jql';
import { say } from '../language/say';

type Tile = { id: string; label: string; where: Clause };

/** What the widget counts of a project, each by a query of its own that its number leads to. */
export const tilesOf = (projectKey: string): Tile[] => {
  const tile = (id: string, label: string, clause: Clause): Tile => ({
    id,
    label,
    where: all(inProject(projectKey), clause),
  });
  return [
    tile('governed', say('Governed items'), isGoverned),
    tile('open', say('Gate open'), is('aiGate', 'open')),
    tile('held', say('Gate held'), is('aiGate', 'held')),
    tile('fail', say('Fails'), is('aiVerdict', 'fail')),
    tile('inconclusive', say('Inconclusive'), is('aiVerdict', 'inconclusive')),
    tile('drift', say('Drift warning or critical'), oneOf('aiDrift', ['warning', 'critical'])),
  ];
};
