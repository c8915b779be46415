import { all, any, is, isSet, type Clause } from '../components/jira/jql';

/** Items that wait, and of which somebody stated what that costs. */
export const waitingWithStake: Clause = all(
  isSet('aiStakeStated'),
  any(is('aiGate', 'held'), isSet('aiAsk')),
);
