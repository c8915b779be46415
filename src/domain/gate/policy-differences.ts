import type { Policy, PolicyRule } from '../../contract/types';
import { judgeNeedsInWords } from '../../words/judge-needs';

/** A rule in words: its check, and for whom and by whom it holds. */
const ruleInWords = ({ check, ...rule }: PolicyRule): string => {
  const { tiers, systemTypes, roles, credentials, match, stated, level, agreement, waivable } =
    rule;
  return [
    check,
    ...(tiers === undefined ? [] : [`at ${tiers.join(', ')} tier`]),
    ...(systemTypes === undefined ? [] : [`for ${systemTypes.join(', ')}`]),
    ...(roles === undefined ? [] : [`by ${roles.join(', ')}`]),
    ...(credentials === undefined ? [] : [`holding one of ${credentials.join(', ')}`]),
    ...(level === undefined ? [] : [`from drift ${level}`]),
    ...(agreement === undefined ? [] : [`with ${judgeNeedsInWords(agreement)}`]),
    ...(match === undefined ? [] : [`with the same ${match.join(', ')}`]),
    ...(stated === undefined ? [] : [`stating ${stated.join(', ')}`]),
    ...(waivable === true ? ['may be waived'] : []),
  ].join(' ');
};

/** How one policy differs from another, a phrase for each gate and name that is another. */
export const policyDifferences = (before: Policy, after: Policy): string[] => {
  const stages = [...new Set([...Object.keys(before.gates), ...Object.keys(after.gates)])];
  const names = [before, after].map(({ name, version }) => `${name} ${version}`);
  return [
    ...(names[0] === names[1] ? [] : [`policy: ${names[0] ?? ''} → ${names[1] ?? ''}`]),
    ...personDifference(before, after),
    ...stages.flatMap((stage) => {
      const was = (before.gates[stage] ?? []).map(ruleInWords);
      const is = (after.gates[stage] ?? []).map(ruleInWords);
      const parts = [
        ...listed('no longer asks for', without(was, is)),
        ...listed('now asks for', without(is, was)),
      ];
      return parts.length === 0 ? [] : [`${stage} gate: ${parts.join('; ')}`];
    }),
  ];
};

const personDifference = (before: Policy, after: Policy): string[] => {
  const [was, is] = [before, after].map(({ personMoves = [] }) => personMoves.join(', ') || 'none');
  return was === is ? [] : [`stages that a person moves to: ${was ?? ''} → ${is ?? ''}`];
};

const without = (all: readonly string[], others: readonly string[]): string[] =>
  all.filter((one) => !others.includes(one));

const listed = (what: string, words: readonly string[]): string[] =>
  words.length === 0 ? [] : [`${what} ${words.join(', ')}`];
