import type { Policy, PolicyRule } from '../../contract/types';
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

/** @returns the preset of that name, or `starter` where there is none of it. */
export const presetOf = (name: string): Policy =>
  policyPresets.find((policy) => policy.name === name) ?? starterPolicy;
