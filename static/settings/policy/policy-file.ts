import type {
  IdentityField,
  JudgeNeeds,
  Policy,
  PolicyRule,
  Tier,
} from '../../../src/contract/types';
import { isRecord } from '../../../src/words/guards';
import { credentialIds, type CredentialId } from '../../../src/words/people/credential-ids';
import { identityNames } from '../../../src/words/people/identity';
import { isRole } from '../roles/role-holders';
import type { Gates } from './policy-rules';
import { tierNames } from './policy-words';
import { say } from '../../language/say';

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
    const detail = thrown instanceof Error ? thrown.message : say('it cannot be parsed');
    throw new Problem(say('This is not JSON: {detail}.', { detail }));
  }
};

const policyOf = (value: unknown): Policy => {
  if (!isRecord(value)) throw new Problem(say('The file has to be an object with name and gates.'));
  if (isThresholds(value)) {
    throw new Problem(
      say(
        'These are thresholds of metrics, as MLflow has them, and no policy. Hand them in as evidence on a work item: Assay proposes criteria from them.',
      ),
    );
  }
  const { name, version = 1, gates, personMoves, evidence, ...others } = value;
  refuseOthers(others, '');
  if (typeof name !== 'string' || name.trim() === '') {
    throw new Problem(say('name: write the name of the policy as text.'));
  }
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new Problem(say('version: write a whole number from 1.'));
  }
  if (!isRecord(gates))
    throw new Problem(say('gates: write an object from stage id to its rules.'));
  return {
    ...{ name: name.trim(), version, gates: gatesOf(gates) },
    ...(personMoves === undefined
      ? {}
      : { personMoves: wordsOf(personMoves, isText, 'personMoves') }),
    ...(evidence === undefined ? {} : { evidence: evidenceOf(evidence) }),
  };
};

/** Metrics with their thresholds, which people also keep beside a model. */
const isThresholds = (value: Readonly<Record<string, unknown>>): boolean => {
  const parts = Object.values(value);
  return parts.length > 0 && parts.every((part) => isRecord(part) && 'threshold' in part);
};

/** What is not known is refused: a limit that was written and does not hold is worse than none. */
const refuseOthers = (others: Readonly<Record<string, unknown>>, within: string): void => {
  const [other] = Object.keys(others);
  if (other === undefined) return;
  throw new Problem(
    say('{within}{other}: no policy has such a part. Correct its name or leave it out.', {
      within,
      other,
    }),
  );
};

/** Most samples that a policy may ask for. */
const MOST_TRIALS = 100_000;

const evidenceOf = (value: unknown): NonNullable<Policy['evidence']> => {
  if (!isRecord(value)) throw new Problem(say('evidence: write an object.'));
  const { approximate, leastTrials, ...others } = value;
  refuseOthers(others, 'evidence.');
  if (typeof approximate !== 'boolean') {
    throw new Problem(say('evidence.approximate: write true or false.'));
  }
  return { approximate, leastTrials: countOf(leastTrials, 'evidence.leastTrials') };
};

const countOf = (value: unknown, where: string): number => {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_TRIALS) {
    return value;
  }
  throw new Problem(
    say('{where}: write a whole number from 1 to {mostTrials}.', {
      where,
      mostTrials: MOST_TRIALS,
    }),
  );
};

const gatesOf = (gates: Record<string, unknown>): Gates =>
  Object.fromEntries(
    Object.entries(gates).map(([stage, rules]) => {
      const where = `gates.${stage}`;
      if (!Array.isArray(rules))
        throw new Problem(say('{where}: write a list of rules.', { where }));
      return [stage, rules.map((rule: unknown, index) => ruleOf(rule, `${where}[${index}]`))];
    }),
  );

const ruleOf = (value: unknown, where: string): PolicyRule => {
  const { check, waivable, level, agreement, ...lists } = isRecord(value) ? value : {};
  if (typeof check !== 'string') {
    throw new Problem(
      say('{where}: a rule is an object with the id of its check, {"check": "…"}.', { where }),
    );
  }
  const { tiers, systemTypes, roles, credentials, match, stated, ...others } = lists;
  refuseOthers(others, `${where}.`);
  const part = <Word extends string>(
    name: string,
    words: unknown,
    isWord: (word: unknown) => word is Word,
  ) => (words === undefined ? {} : { [name]: wordsOf(words, isWord, `${where}.${name}`) });
  if (waivable !== undefined && typeof waivable !== 'boolean') {
    throw new Problem(say('{where}.waivable: write true or false.', { where }));
  }
  return {
    check,
    ...part('tiers', tiers, isTier),
    ...part('systemTypes', systemTypes, isText),
    ...part('roles', roles, isRole),
    ...part('credentials', credentials, isCredential),
    ...(level === undefined ? {} : { level: levelOf(level, `${where}.level`) }),
    ...(agreement === undefined ? {} : { agreement: agreementOf(agreement, `${where}.agreement`) }),
    ...part('match', match, isIdentityField),
    ...part('stated', stated, isIdentityField),
    ...(waivable === true ? { waivable } : {}),
  };
};

const held = ['watch', 'unknown', 'warning', 'critical'] as const;

/** The drift level from which on a rule holds. */
const levelOf = (value: unknown, where: string): (typeof held)[number] => {
  const level = held.find((one) => one === value);
  if (level === undefined)
    throw new Problem(say('{where}: write one of {held}.', { where, held: held.join(', ') }));
  return level;
};

/** What a rule asks of the agreement of a judging model. */
const agreementOf = (value: unknown, where: string): JudgeNeeds => {
  const { kappa, items, by = 'statement', ...others } = isRecord(value) ? value : {};
  refuseOthers(others, `${where}.`);
  if (typeof kappa !== 'number' || kappa < 0 || kappa > 1) {
    throw new Problem(say('{where}.kappa: write a number from 0 to 1.', { where }));
  }
  if (by !== 'statement' && by !== 'labels' && by !== 'interval') {
    throw new Problem(say('{where}.by: write "statement", "labels" or "interval".', { where }));
  }
  return { kappa, items: countOf(items, `${where}.items`), by };
};

const wordsOf = <Word extends string>(
  value: unknown,
  isWord: (word: unknown) => word is Word,
  where: string,
): Word[] => {
  if (!Array.isArray(value) || value.length === 0) {
    throw new Problem(
      say('{where}: write a list with at least one entry, or leave it out.', { where }),
    );
  }
  return value.map((word: unknown) => {
    if (!isWord(word))
      throw new Problem(
        say('{where}: {word} is not known.', { where, word: JSON.stringify(word) }),
      );
    return word;
  });
};

const isText = (value: unknown): value is string => typeof value === 'string';
const isIdentityField = (value: unknown): value is IdentityField =>
  isText(value) && Object.hasOwn(identityNames, value);
const isCredential = (value: unknown): value is CredentialId =>
  credentialIds.some((id) => id === value);
const isTier = (value: unknown): value is Tier => tierNames.some(({ id }) => id === value);
