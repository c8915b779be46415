import type { CallOutput } from '../../../src/contract/calls/calls';
import type { JudgeNeeds, PolicyRule, Role, Tier } from '../../../src/contract/types';
import { identityNames } from '../../../src/words/people/identity';
import { formatCount } from '../../components/format';
import { nameTier } from '../../components/words/impact';
import { nameRole } from '../../components/words/role-names';
import { nameSystemType } from '../../components/words/system-types';
import { rulesOf, sameGates, type Gates } from './policy-rules';
import { nameLevel } from '../../components/words/level-names';
import { say } from '../../language/say';

export const tierNames: { id: Tier; name: string }[] = [
  { id: 'low', name: say('Low') },
  { id: 'medium', name: say('Medium') },
  { id: 'high', name: say('High') },
];

export type PolicyChange = {
  kind: 'added' | 'removed' | 'changed';
  stage: string;
  check: string;
  /** How the conditions differ; empty where the check is all that differs. */
  detail: string;
};

const listed = (words: readonly string[]): string =>
  words.length < 2
    ? words.join('')
    : say('{words} and {words2}', {
        words: words.slice(0, -1).join(', '),
        words2: words.at(-1) ?? '',
      });

const byWords: Record<JudgeNeeds['by'], string> = {
  statement: '',
  labels: say(' (by labels)'),
  interval: say(' (by interval)'),
};

/** `kappa of at least 0.6 on at least 50 answers that people scored too (by interval)`. */
export const tellJudgeNeeds = ({ kappa, items, by }: JudgeNeeds): string =>
  say('kappa of at least {kappa} on at least {items} answers that people scored too', {
    kappa,
    items,
  }) + byWords[by];

/** What a rule asks beyond its check: `tier high; approval by model owner and risk`. */
export const describeRule = ({
  tiers,
  systemTypes,
  roles,
  credentials,
  match,
  stated,
  level,
  agreement,
  waivable,
}: PolicyRule): string =>
  [
    level === undefined ? '' : say('from {level} on', { level: nameLevel(level) }),
    tiers === undefined ? '' : say('tier {tiers}', { tiers: listed(tiers.map(nameTier)) }),
    systemTypes === undefined
      ? ''
      : say('only for {systemTypes}', { systemTypes: listed(systemTypes.map(nameSystemType)) }),
    roles === undefined ? '' : say('approval by {roles}', { roles: listed(roles.map(nameRole)) }),
    credentials === undefined
      ? ''
      : say('holding one of {credentials}', { credentials: credentials.join(', ') }),
    match === undefined
      ? ''
      : say('with the same {match}', {
          match: listed(match.map((one) => say(identityNames[one]))),
        }),
    stated === undefined
      ? ''
      : say('stating {stated}', { stated: listed(stated.map((one) => say(identityNames[one]))) }),
    agreement === undefined ? '' : tellJudgeNeeds(agreement),
    waivable === true ? say('may be waived') : '',
  ]
    .filter((part) => part !== '')
    .join('; ');

/** `always`, or each way in which a check is asked for. */
export const describeRules = (rules: readonly PolicyRule[]): string =>
  rules.map((rule) => describeRule(rule) || say('always')).join(say(', or '));

/** How gates differ from those of a preset, in the order of the stages. */
export const changesFrom = (
  preset: Gates,
  gates: Gates,
  stages: readonly string[],
): PolicyChange[] =>
  [...new Set([...stages, ...Object.keys(preset), ...Object.keys(gates)])].flatMap((stage) => {
    const rules = [...(preset[stage] ?? []), ...(gates[stage] ?? [])];
    return [...new Set(rules.map(({ check }) => check))].flatMap((check): PolicyChange[] => {
      const [before, now] = [rulesOf(preset, stage, check), rulesOf(gates, stage, check)];
      if (sameGates({ [stage]: before }, { [stage]: now })) return [];
      if (before.length === 0) {
        return [{ kind: 'added', stage, check, detail: now.map(describeRule).join('') }];
      }
      if (now.length === 0) return [{ kind: 'removed', stage, check, detail: '' }];
      const detail = `${describeRules(before)} → ${describeRules(now)}`;
      return [{ kind: 'changed', stage, check, detail }];
    });
  });

/** Stands for the demand that a person moves an item into a stage; no check has this id. */
export const PERSON_MOVES = 'person-moves';

/** How the stages that a person has to move items into differ from those of a preset. */
export const personChanges = (
  preset: readonly string[],
  personMoves: readonly string[],
): PolicyChange[] => {
  const of = (kind: 'added' | 'removed', stages: readonly string[], but: readonly string[]) =>
    stages
      .filter((stage) => !but.includes(stage))
      .map((stage) => ({ kind, stage, check: PERSON_MOVES, detail: '' }));
  return [...of('added', personMoves, preset), ...of('removed', preset, personMoves)];
};

/** What a policy would have said to the moves that were made, in a sentence. */
export const describeSimulation = ({
  moves,
  refused,
  unknown,
}: Pick<CallOutput<'policy.simulate'>, 'moves' | 'refused' | 'unknown'>): string => {
  if (moves === 0) return say('No work item of this project has moved to another stage yet.');
  const verb = refused === 0 ? say('none') : String(refused);
  const sentence = say('It would have refused {verb} of {moves}.', {
    verb,
    moves: formatCount(moves, 'move'),
  });
  return unknown === 0
    ? sentence
    : say('{sentence} {moves} could not be judged again, because records from then are missing.', {
        sentence,
        moves: formatCount(unknown, 'move'),
      });
};

/** Roles whose approval the gates ask for and that nobody holds. */
export const rolesWithoutHolder = (gates: Gates, isHeld: (role: Role) => boolean): Role[] => [
  ...new Set(
    Object.values(gates)
      .flat()
      .flatMap(({ roles }) => roles ?? [])
      .filter((role) => !isHeld(role)),
  ),
];

/**
 * Where the gate of a stage with these rules is put on the workflow, and what happens without it; null
 * where nothing is checked. The rule is named as Jira's workflow editor names it.
 */
export const ruleOnWorkflow = (rules: readonly PolicyRule[]): string | null =>
  rules.length === 0
    ? null
    : say(
        'The gate holds only where the transition into a status of this stage has the rule “AI stage gate (Assay)”; without it, a move past these checks is a finding afterwards. Add it under Project settings → Workflows: edit the workflow, choose the transition, then Rules → Validate details.',
      );
