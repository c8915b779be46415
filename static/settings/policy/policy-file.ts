import type {
  IdentityField,
  JudgeNeeds,
  Policy,
  PolicyRule,
  Tier,
} from '../../../src/contract/types';
import { isRecord } from '../../../src/words/guards';
import { credentialIds, type CredentialId } from '../../../src/words/credential-ids';
import { identityNames } from '../../../src/words/identity';
import { isRole } from '../roles/role-holders';
import type { Gates } from './policy-rules';
import { tierNames } from './policy-words';

export type ReadPolicy = { kind: 'read'; policy: Policy } | { kind: 'wrong'; problem: string };

/** The text of a policy file. */
export const writePolicy = (policy: Policy): string => `${JSON.stringify(policy, null, 2)}\n`;

class Problem extends Error {}

/**
 * Reads a policy file as far as its form goes; whether its stages and checks exist is what the app
 * says when it is tried or saved.
 */
export const readPolicy = (text: string): ReadPolicy => {
  try {
    return { kind: 'read', policy: policyOf(parse(text)) };
  } catch (thrown) {
    if (thrown instanceof Problem) return { kind: 'wrong', problem: thrown.message };
    throw thrown;
  }
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.message : 'it cannot be parsed';
    throw new Problem(`This is not JSON: ${detail}.`);
  }
};

const policyOf = (value: unknown): Policy => {
  if (!isRecord(value)) throw new Problem('The file has to be an object with name and gates.');
  const { name, version = 1, gates, personMoves } = value;
  if (typeof name !== 'string' || name.trim() === '') {
    throw new Problem('name: write the name of the policy as text.');
  }
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new Problem('version: write a whole number from 1.');
  }
  if (!isRecord(gates)) throw new Problem('gates: write an object from stage id to its rules.');
  return {
    ...{ name: name.trim(), version, gates: gatesOf(gates) },
    ...(personMoves === undefined
      ? {}
      : { personMoves: wordsOf(personMoves, isText, 'personMoves') }),
  };
};

const gatesOf = (gates: Record<string, unknown>): Gates =>
  Object.fromEntries(
    Object.entries(gates).map(([stage, rules]) => {
      const where = `gates.${stage}`;
      if (!Array.isArray(rules)) throw new Problem(`${where}: write a list of rules.`);
      return [stage, rules.map((rule: unknown, index) => ruleOf(rule, `${where}[${index}]`))];
    }),
  );

const ruleOf = (value: unknown, where: string): PolicyRule => {
  if (!isRecord(value) || typeof value['check'] !== 'string') {
    throw new Problem(`${where}: a rule is an object with the id of its check, {"check": "…"}.`);
  }
  const part = <Word extends string>(name: string, isWord: (word: unknown) => word is Word) =>
    value[name] === undefined ? null : wordsOf(value[name], isWord, `${where}.${name}`);
  const tiers = part('tiers', isTier);
  const systemTypes = part('systemTypes', isText);
  const roles = part('roles', isRole);
  const credentials = part('credentials', isCredential);
  const level = levelOf(value['level'], `${where}.level`);
  const agreement = agreementOf(value['agreement'], `${where}.agreement`);
  const match = part('match', isIdentityField);
  const stated = part('stated', isIdentityField);
  return {
    check: value['check'],
    ...(tiers === null ? {} : { tiers }),
    ...(systemTypes === null ? {} : { systemTypes }),
    ...(roles === null ? {} : { roles }),
    ...(credentials === null ? {} : { credentials }),
    ...(level === null ? {} : { level }),
    ...(agreement === null ? {} : { agreement }),
    ...(match === null ? {} : { match }),
    ...(stated === null ? {} : { stated }),
    ...(value['waivable'] === true ? { waivable: true } : {}),
  };
};

const held = ['watch', 'unknown', 'warning', 'critical'] as const;

/** The drift level from which on a rule holds; null where it is left out. */
const levelOf = (value: unknown, where: string): (typeof held)[number] | null => {
  if (value === undefined) return null;
  const level = held.find((one) => one === value);
  if (level === undefined) throw new Problem(`${where}: write one of ${held.join(', ')}.`);
  return level;
};

/** What a rule asks of the agreement of a judging model; null where it is left out. */
const agreementOf = (value: unknown, where: string): JudgeNeeds | null => {
  if (value === undefined) return null;
  const { kappa, items, by = 'statement' } = isRecord(value) ? value : {};
  if (typeof kappa !== 'number' || kappa < 0 || kappa > 1) {
    throw new Problem(`${where}.kappa: write a number from 0 to 1.`);
  }
  if (typeof items !== 'number' || !Number.isInteger(items) || items < 1 || items > 100_000) {
    throw new Problem(`${where}.items: write a whole number from 1 to 100000.`);
  }
  if (by !== 'statement' && by !== 'labels' && by !== 'interval') {
    throw new Problem(`${where}.by: write "statement", "labels" or "interval".`);
  }
  return { kappa, items, by };
};

const wordsOf = <Word extends string>(
  value: unknown,
  isWord: (word: unknown) => word is Word,
  where: string,
): Word[] => {
  if (!Array.isArray(value) || value.length === 0) {
    throw new Problem(`${where}: write a list with at least one entry, or leave it out.`);
  }
  return value.map((word: unknown) => {
    if (!isWord(word)) throw new Problem(`${where}: ${JSON.stringify(word)} is not known.`);
    return word;
  });
};

const isText = (value: unknown): value is string => typeof value === 'string';
const isIdentityField = (value: unknown): value is IdentityField =>
  isText(value) && Object.hasOwn(identityNames, value);
const isCredential = (value: unknown): value is CredentialId =>
  credentialIds.some((id) => id === value);
const isTier = (value: unknown): value is Tier => tierNames.some(({ id }) => id === value);
