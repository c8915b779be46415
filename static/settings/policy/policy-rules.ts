import type { JudgeNeeds, Policy, PolicyRule, Role, Tier } from '../../../src/contract/types';
import { isRecord } from '../../../src/words/guards';
import type { CredentialId } from '../../../src/words/people/credential-ids';

export type Gates = Policy['gates'];

const inOrder = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(String).sort();
  return isRecord(part)
    ? Object.entries(part).sort(([one], [other]) => one.localeCompare(other))
    : part;
};

/** All that a rule says, in an order of its own, so that two rules can be compared. */
const printOf = (rule: PolicyRule): string =>
  JSON.stringify(
    Object.entries(rule)
      .filter(([, part]) => part !== undefined && part !== false)
      .map(([name, part]) => [name, inOrder(part)])
      .sort(([one], [other]) => String(one).localeCompare(String(other))),
  );

const printsOf = (rules: readonly PolicyRule[] | undefined): string =>
  (rules ?? []).map(printOf).sort().join('\n');

/** Whether two policies ask for the same, whatever the order; an empty gate is one that is missing. */
export const sameGates = (one: Gates, other: Gates): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (stage) => printsOf(one[stage]) === printsOf(other[stage]),
  );

/** Rules of one check at one gate; an imported policy may have several, for tiers or system types. */
export const rulesOf = (gates: Gates, stage: string, check: string): PolicyRule[] =>
  (gates[stage] ?? []).filter((rule) => rule.check === check);

const replaceRules = (
  gates: Gates,
  stage: string,
  check: string,
  rules: readonly PolicyRule[],
): Gates => {
  const all = gates[stage] ?? [];
  const place = all.findIndex((rule) => rule.check === check);
  const others = all.filter((rule) => rule.check !== check);
  const at = place === -1 ? others.length : place;
  return { ...gates, [stage]: [...others.slice(0, at), ...rules, ...others.slice(at)] };
};

/** Asks for a check at a gate as the preset does, or no longer; without a preset rule always. */
export const toggleCheck = (
  gates: Gates,
  { stage, check, isOn }: { stage: string; check: string; isOn: boolean },
  preset: Gates,
): Gates => {
  const inPreset = rulesOf(preset, stage, check);
  const rules = inPreset.length === 0 ? [{ check }] : inPreset;
  return replaceRules(gates, stage, check, isOn ? rules : []);
};

/** Sets for which tiers, or whose approval, a rule holds; an empty list lifts the condition. */
export const changeRule = (
  gates: Gates,
  stage: string,
  rule: PolicyRule,
  change: {
    tiers?: Tier[];
    roles?: Role[];
    credentials?: CredentialId[];
    /** Null: as Assay has it where a policy says nothing. */
    agreement?: JudgeNeeds | null;
  },
): Gates => {
  const tiers = change.tiers ?? rule.tiers ?? [];
  const roles = change.roles ?? rule.roles ?? [];
  const credentials = change.credentials ?? rule.credentials ?? [];
  const agreement = change.agreement === undefined ? rule.agreement : change.agreement;
  const {
    tiers: _tiers,
    roles: _roles,
    credentials: _credentials,
    agreement: _agreement,
    ...others
  } = rule;
  const next: PolicyRule = {
    ...others,
    ...(tiers.length === 0 ? {} : { tiers }),
    ...(roles.length === 0 ? {} : { roles }),
    ...(credentials.length === 0 ? {} : { credentials }),
    ...(agreement === undefined || agreement === null ? {} : { agreement }),
  };
  return replaceRules(gates, stage, rule.check, [next]);
};

const CHANGED = ' (changed)';

/** The preset that a policy was made from, by its name; null for one that came from elsewhere. */
export const presetOfName = (name: string, presets: readonly Policy[]): Policy | null =>
  presets.find((preset) => name === preset.name || name === `${preset.name}${CHANGED}`) ?? null;

/** All that a policy asks, apart from its name: what is edited, imported and compared together. */
export type PolicyParts = { gates: Gates; personMoves: readonly string[] };

export const partsOf = ({ gates, personMoves = [] }: Policy): PolicyParts => ({
  gates,
  personMoves,
});

export const sameParts = (one: PolicyParts, other: PolicyParts): boolean =>
  sameGates(one.gates, other.gates) &&
  [...one.personMoves].sort().join() === [...other.personMoves].sort().join();

/**
 * The policy as it is saved: a preset as it is, and everything else under a name of its own. The
 * version of the latter is the save it came with, so that no two of them share name and version.
 */
export const policyToSave = (
  { policyName, gates, personMoves }: { policyName: string } & PolicyParts,
  presets: readonly Policy[],
  revision: number,
): Policy => {
  const same = presets.find((preset) => sameParts(partsOf(preset), { gates, personMoves }));
  if (same !== undefined) return same;
  const preset = presetOfName(policyName, presets);
  const name = preset === null ? policyName : `${preset.name}${CHANGED}`;
  return {
    ...{ name, version: revision + 1, gates },
    ...(personMoves.length === 0 ? {} : { personMoves: [...personMoves] }),
  };
};
