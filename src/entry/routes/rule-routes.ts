import { allowIssue } from '../../app/access';
import { route } from '../router';

/** What rules of Atlassian Automation ask for; no page has a button for it. */
export const ruleCalls = [
  route('to-do.raise', allowIssue('edit'), (deps) => async (access, input) => {
    const { raiseToDoOnItem } = await import('../../app/monitoring/raise-to-do');
    return raiseToDoOnItem(deps)(access, input);
  }),
];
