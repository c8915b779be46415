import type { Policy, PolicyRule, SystemType, Tier } from '../../contract/types';
import { isWorse } from '../../words/levels';
import type { Standards } from '../evidence/criterion-verdict';
import { frozen } from '../frozen';
import { stricterNeeds } from '../records/agreement';
import { judgeNeedsOf } from '../../words/judge-needs';

/** What each preset lets pass. A bare number passes under the lightest one only. */
const standards: Readonly<Record<string, Standards | undefined>> = frozen({
  starter: { point: true, approximate: true, leastTrials: 5 },
  standard: { point: false, approximate: true, leastTrials: 20 },
  regulated: { point: false, approximate: false, leastTrials: 30 },
});

const OF_OTHERS: Standards = frozen({ point: false, approximate: false, leastTrials: 30 });

/** What a policy lets pass: what it says of itself, else what the preset of its name does. */
export const standardsOf = ({ name, evidence }: Policy): Standards => ({
  ...(standards[name] ?? OF_OTHERS),
  ...evidence,
});

/**
 * The rules that hold for an item of this tier and type, one a check: where several ask for the same
 * check, the roles of all of them have to approve, each by a person who holds what all of them ask, the fields of all of them to match, and the mildest
 * level of drift and the strictest agreement of a judging model hold. An item without a tier gets the rules of every tier,
 * one without a type those without a condition on it.
 */
export const rulesFor = (
  policy: Policy,
  stage: string,
  tier: Tier | null,
  systemType: SystemType | null,
): PolicyRule[] => {
  const rules = new Map<string, PolicyRule>();
  for (const rule of policy.gates[stage] ?? []) {
    if (!holdsFor(rule, tier, systemType)) continue;
    const known = rules.get(rule.check);
    rules.set(rule.check, known === undefined ? rule : merged(known, rule));
  }
  return [...rules.values()];
};

const holdsFor = (
  { tiers, systemTypes }: PolicyRule,
  tier: Tier | null,
  systemType: SystemType | null,
): boolean =>
  (tiers === undefined || tier === null || tiers.includes(tier)) &&
  (systemTypes === undefined || systemTypes.some((type) => type === systemType));

const union = <Value>(one: readonly Value[] = [], other: readonly Value[] = []): Value[] => [
  ...new Set([...one, ...other]),
];

/** What both ask for, where both ask: a person has to be let through by each. */
const common = <Value>(one?: Value[], other?: Value[]): Value[] | undefined =>
  one && other ? one.filter((value) => other.includes(value)) : (one ?? other);

/** The level from which on a rule holds: the milder one asks for more. */
const strictest = (one: PolicyRule['level'], other: PolicyRule['level']): PolicyRule['level'] =>
  one && other && isWorse(one, other) ? other : (one ?? other);

const merged = (known: PolicyRule, rule: PolicyRule): PolicyRule => {
  const roles = union(known.roles, rule.roles);
  const match = union(known.match, rule.match);
  const stated = union(known.stated, rule.stated);
  const level = strictest(known.level, rule.level);
  const credentials = common(known.credentials, rule.credentials);
  const agreement =
    (known.agreement ?? rule.agreement) && stricterNeeds(judgeNeedsOf(known), judgeNeedsOf(rule));
  return {
    ...known,
    ...(roles.length > 0 && { roles }),
    ...(match.length > 0 && { match }),
    ...(stated.length > 0 && { stated }),
    ...(level && { level }),
    ...(credentials && { credentials }),
    ...(agreement && { agreement }),
  };
};
