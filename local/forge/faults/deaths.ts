import type { Clock } from '../../state/clock';
import type { FaultPlan } from './plan';
import { arm } from './strike';

/** What is known of an invocation when it begins. */
export type Mortal = {
  functionKey: string;
  moduleKey: string;
  moduleType: string;
  call: string | undefined;
};

export type Death = { when: 'before' | 'after' };

type Rule = FaultPlan['deaths'][number];

const matches = ({ match }: Rule, mortal: Mortal): boolean =>
  (match.module ?? mortal.moduleKey) === mortal.moduleKey &&
  (match.moduleType ?? mortal.moduleType) === mortal.moduleType &&
  (match.function ?? mortal.functionKey) === mortal.functionKey &&
  (match.call ?? mortal.call) === mortal.call;

/**
 * Whether an invocation dies at its n-th call. A death strikes only those that come as far as its call,
 * so that `times` counts the dead.
 */
export const createDeaths = ({ deaths }: Pick<FaultPlan, 'deaths'>, clock: Clock) => {
  const armed = deaths.map((death) => arm(death, clock));
  return (mortal: Mortal, call: number): Death['when'] | undefined =>
    armed.find(({ fault, strikes }) => fault.atCall === call && matches(fault, mortal) && strikes())
      ?.fault.when;
};
