import type { Policy, PolicyRule, SystemType, Tier } from '../../contract/types';
import type { Standards } from '../evidence/criterion-verdict';
import { isWorse } from '../../words/levels';
import { frozen } from '../frozen';

/** A rule without conditions. */
const always = (...checks: string[]): PolicyRule[] => checks.map((check) => ({ check }));

/** What makes a number another measurement of the same criterion. */
const conditions: PolicyRule = {
  check: 'conditions-match',
  match: ['promptDigest', 'judge', 'rubricDigest', 'rubricVersion', 'baselineDataset'],
};

/** Beside these: how it was measured, and that one version is one model. */
const strictConditions: PolicyRule = {
  check: 'conditions-match',
  match: ['configDigest', 'tools', 'modelDigest'],
};

const proof = [
  ...always(
    'stage-order',
    'criteria-defined',
    'criteria-locked-before-run',
    'evidence-present',
    'evidence-fresh',
    'evidence-matches-model',
  ),
  conditions,
  ...always('criteria-met'),
];

/** The lightest preset: order everywhere, criteria before validation, proof before release. */
export const starterPolicy: Policy = frozen({
  name: 'starter',
  version: 1,
  gates: {
    inception: [],
    data: always('stage-order'),
    experimentation: always('stage-order'),
    validation: always('stage-order', 'criteria-defined'),
    deployment: proof,
    monitoring: [...proof, ...always('monitoring-plan-complete')],
    decommission: always('stage-order'),
  },
});

/** What holds a model that is in use already, or was: drift, incidents and what follows of them. */
const inUse: PolicyRule[] = [
  { check: 'drift-within-limits', level: 'critical' },
  { check: 'drift-within-limits', tiers: ['high'], level: 'warning' },
  ...always('no-open-incident', 'decisions-taken'),
];

/** The same where the model matters more: what nobody can tell holds a high tier, too. */
const closelyInUse: PolicyRule[] = [
  { check: 'drift-within-limits', level: 'warning' },
  { check: 'drift-within-limits', tiers: ['high'], level: 'unknown' },
  ...always('no-open-incident', 'decisions-taken', 'reviews-done'),
];

const discipline = always(
  'impact-tier-set',
  'challenges-answered',
  'waivers-valid',
  'tradeoff-recorded',
);

/** For teams that answer to somebody: one approval by another person, and no open question. */
export const standardPolicy: Policy = frozen({
  name: 'standard',
  version: 1,
  gates: {
    ...starterPolicy.gates,
    experimentation: always('stage-order', 'data-dependencies-ready', 'handoff-accepted'),
    validation: always('stage-order', 'impact-tier-set', 'criteria-defined', 'challenges-answered'),
    deployment: [
      ...proof,
      ...discipline,
      { check: 'slices-covered', tiers: ['high'] },
      { check: 'agent-safeguards', systemTypes: ['agent'] },
      { check: 'approvals-complete', roles: ['model-owner'] },
      ...always('approval-current', 'monitoring-plan-complete', 'handoff-accepted'),
      ...[...inUse, ...always('reviews-done')],
    ],
    monitoring: [
      ...proof,
      ...always('waivers-valid', 'monitoring-plan-complete', 'handoff-accepted'),
      ...inUse,
    ],
    decommission: always('stage-order', 'decommission-planned'),
  },
});

/** For regulated use: two roles approve, groups are covered, the baseline and the judge are checked. */
export const regulatedPolicy: Policy = frozen({
  name: 'regulated',
  version: 1,
  personMoves: ['deployment', 'decommission'],
  gates: {
    ...standardPolicy.gates,
    data: always('stage-order', 'impact-tier-set'),
    deployment: [
      ...proof,
      strictConditions,
      ...discipline,
      ...always('slices-covered', 'baseline-compared', 'judge-validated'),
      { check: 'agent-safeguards', systemTypes: ['agent'] },
      { check: 'approvals-complete', roles: ['model-owner', 'risk'] },
      ...always(
        'approval-current',
        'monitoring-plan-complete',
        'handoff-accepted',
        'artifacts-complete',
        'declared-accuracy-matches',
      ),
      ...closelyInUse,
    ],
    monitoring: [
      ...proof,
      ...always('waivers-valid', 'monitoring-plan-complete', 'handoff-accepted'),
      ...closelyInUse,
    ],
  },
});

export const policyPresets: readonly Policy[] = [starterPolicy, standardPolicy, regulatedPolicy];

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

/** @returns the preset of that name, or `starter` where there is none of it. */
export const presetOf = (name: string): Policy =>
  policyPresets.find((policy) => policy.name === name) ?? starterPolicy;

/**
 * The rules that hold for an item of this tier and type, one a check: where several ask for the same
 * check, the roles of all of them have to approve, each by a person who holds what all of them ask, the fields of all of them to match, and the mildest
 * level of drift holds. An item without a tier gets the rules of every tier,
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
  (systemTypes === undefined || (systemType !== null && systemTypes.includes(systemType)));

const union = <Value>(one: readonly Value[] = [], other: readonly Value[] = []): Value[] => [
  ...new Set([...one, ...other]),
];

/** What both ask for, where both ask: a person has to be let through by each. */
const common = <Value>(one?: Value[], other?: Value[]): Value[] | undefined =>
  one === undefined || other === undefined
    ? (one ?? other)
    : one.filter((value) => other.includes(value));

/** The level from which on a rule holds: the milder one asks for more. */
const strictest = (one: PolicyRule['level'], other: PolicyRule['level']): PolicyRule['level'] => {
  if (one === undefined || other === undefined) return one ?? other;
  return isWorse(one, other) ? other : one;
};

const merged = (known: PolicyRule, rule: PolicyRule): PolicyRule => {
  const roles = union(known.roles, rule.roles);
  const match = union(known.match, rule.match);
  const stated = union(known.stated, rule.stated);
  const level = strictest(known.level, rule.level);
  const credentials = common(known.credentials, rule.credentials);
  return {
    ...known,
    ...(roles.length === 0 ? {} : { roles }),
    ...(match.length === 0 ? {} : { match }),
    ...(stated.length === 0 ? {} : { stated }),
    ...(level === undefined ? {} : { level }),
    ...(credentials === undefined ? {} : { credentials }),
  };
};
