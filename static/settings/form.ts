import type { CallInput, CallOutput } from '../../src/contract/calls/calls';
import type { FailSafe, Policy, ProjectSettings } from '../../src/contract/types';
import { partsOf, policyToSave, sameParts } from './policy/policy-rules';
import { holdersOf, rolesOf, sameHolders, type Holders } from './roles/role-holders';
import { say } from '../language/say';

export type Loaded = CallOutput<'settings.get'>;

/** The settings as they are being edited; what is typed is text, because half-typed is no value. */
export type Form = {
  /** Id of the lifecycle that is set or chosen. */
  lifecycle: string;
  statusStages: Record<string, string>;
  governedTypes: readonly string[] | null;
  failSafe: FailSafe;
  evidenceMaxAgeDays: string;
  /** Name of the policy that is set or was chosen or imported last. */
  policyName: string;
  gates: Policy['gates'];
  /** Stages that a person has to move an item into. */
  personMoves: readonly string[];
  holders: Holders;
  /** Who reads and changes nothing. */
  auditors: Holders['risk'];
  revertOnBypass: boolean;
  /** Public keys of pipelines whose statements are believed, with a name each. */
  attestationKeys: readonly AttestationKey[];
  /** Whether people are told once a week what waits for them. */
  weeklyDigest: boolean;
};

export type AttestationKey = { name: string; pem: string };

const LEAST_DAYS = 1;
const MOST_DAYS = 3650;

export const formOf = (settings: ProjectSettings): Form => ({
  lifecycle: settings.lifecycle,
  statusStages: settings.statusStages,
  governedTypes: settings.governedTypes,
  failSafe: settings.failSafe,
  evidenceMaxAgeDays: String(settings.evidenceMaxAgeDays),
  policyName: settings.policy.name,
  ...partsOf(settings.policy),
  holders: holdersOf(settings.roles),
  auditors: settings.auditors ?? { groups: [], accounts: [] },
  revertOnBypass: settings.revertOnBypass,
  attestationKeys: settings.attestationKeys ?? [],
  weeklyDigest: settings.weeklyDigest ?? false,
});

/** Maps a status to a stage, or to none with an empty id. */
export const mapStatus = (form: Form, statusId: string, stageId: string): Form => {
  const others = Object.entries(form.statusStages).filter(([id]) => id !== statusId);
  const mapped = stageId === '' ? others : [...others, [statusId, stageId] as const];
  return { ...form, statusStages: Object.fromEntries(mapped) };
};

/** Ticks or unticks a work type. */
export const governType = (form: Form, typeId: string, isGoverned: boolean): Form => {
  const others = (form.governedTypes ?? []).filter((id) => id !== typeId);
  return { ...form, governedTypes: isGoverned ? [...others, typeId] : others };
};

const sorted = (values: Iterable<string>): string => [...values].sort().join('\n');

/** Parts that are saved on their own, each with what makes two of them the same in any order. */
const same = {
  lifecycle: (one: Form, other: Form) => one.lifecycle === other.lifecycle,
  statusStages: (one: Form, other: Form) =>
    sorted(Object.entries(one.statusStages).map(String)) ===
    sorted(Object.entries(other.statusStages).map(String)),
  governedTypes: (one: Form, other: Form) =>
    one.governedTypes === null || other.governedTypes === null
      ? one.governedTypes === other.governedTypes
      : sorted(one.governedTypes) === sorted(other.governedTypes),
  failSafe: (one: Form, other: Form) => one.failSafe === other.failSafe,
  evidenceMaxAgeDays: (one: Form, other: Form) =>
    one.evidenceMaxAgeDays.trim() === other.evidenceMaxAgeDays.trim(),
  policy: (one: Form, other: Form) => sameParts(one, other),
  holders: (one: Form, other: Form) => sameHolders(one.holders, other.holders),
  auditors: (one: Form, other: Form) =>
    sorted(one.auditors.groups) === sorted(other.auditors.groups) &&
    sorted(one.auditors.accounts) === sorted(other.auditors.accounts),
  revertOnBypass: (one: Form, other: Form) => one.revertOnBypass === other.revertOnBypass,
  weeklyDigest: (one: Form, other: Form) => one.weeklyDigest === other.weeklyDigest,
  attestationKeys: (one: Form, other: Form) =>
    sorted(one.attestationKeys.map(({ name, pem }) => `${name} ${pem}`)) ===
    sorted(other.attestationKeys.map(({ name, pem }) => `${name} ${pem}`)),
};

export const isChanged = (form: Form, settings: ProjectSettings): boolean => {
  const saved = formOf(settings);
  return Object.values(same).some((isSame) => !isSame(form, saved));
};

/** Parts that speak of stages; with another lifecycle those of the one before mean nothing. */
const ofStages: readonly (keyof typeof same)[] = ['lifecycle', 'statusStages', 'policy'];

/**
 * What a person changed, on top of what somebody else saved meanwhile: parts that the person left
 * alone take the newest value. Whoever chose another lifecycle decides about stages.
 */
export const rebase = (form: Form, seen: ProjectSettings, newest: ProjectSettings): Form => {
  const [before, now] = [formOf(seen), formOf(newest)];
  const mine = form.lifecycle !== before.lifecycle;
  const theirs = !mine && now.lifecycle !== before.lifecycle;
  const from = (part: keyof typeof same): Form => {
    if ((mine || theirs) && ofStages.includes(part)) return mine ? form : now;
    return same[part](form, before) ? now : form;
  };
  return {
    lifecycle: from('lifecycle').lifecycle,
    statusStages: from('statusStages').statusStages,
    governedTypes: from('governedTypes').governedTypes,
    failSafe: from('failSafe').failSafe,
    evidenceMaxAgeDays: from('evidenceMaxAgeDays').evidenceMaxAgeDays,
    policyName: from('policy').policyName,
    gates: from('policy').gates,
    personMoves: from('policy').personMoves,
    holders: from('holders').holders,
    auditors: from('auditors').auditors,
    revertOnBypass: from('revertOnBypass').revertOnBypass,
    attestationKeys: from('attestationKeys').attestationKeys,
    weeklyDigest: from('weeklyDigest').weeklyDigest,
  };
};

/** What is wrong with the age; null where nothing is. */
export const ageProblem = ({ evidenceMaxAgeDays }: Form): string | null => {
  const days = Number(evidenceMaxAgeDays);
  const isFine =
    evidenceMaxAgeDays.trim() !== '' &&
    Number.isInteger(days) &&
    days >= LEAST_DAYS &&
    days <= MOST_DAYS;
  return isFine
    ? null
    : say('Write a whole number of days from {leastDays} to {mostDays}.', {
        leastDays: LEAST_DAYS,
        mostDays: MOST_DAYS,
      });
};

const BEGIN = '-----BEGIN PUBLIC KEY-----';
const MOST_KEYS = 20;

/** What keeps a key from being added, by its form; whether it can be read is for the app to say. */
export const keyProblem = (keys: readonly AttestationKey[], key: AttestationKey): string | null => {
  const [name, pem] = [key.name.trim(), key.pem.trim()];
  if (name === '' && pem === '') return null;
  if (keys.length >= MOST_KEYS)
    return say('A project names up to {mostKeys} keys; remove one first.', { mostKeys: MOST_KEYS });
  if (name === '') return say('Give the key a name, such as the pipeline that signs with it.');
  if (name.length > 100) return say('A name has up to 100 characters.');
  if (keys.some((one) => one.name === name))
    return say('There is a key named "{name}" already.', { name });
  if (pem.includes('PRIVATE KEY')) {
    return say(
      'This is a private key. Keep it in the pipeline, and paste the public key that belongs to it.',
    );
  }
  if (!pem.startsWith(BEGIN))
    return say('Paste the whole public key, from "{begin}" on.', { begin: BEGIN });
  if (keys.some((one) => one.pem === pem)) return say('This key is named already.');
  return null;
};

/** What is wrong with the work types; null where nothing is. */
export const typesProblem = ({ governedTypes }: Form): string | null =>
  governedTypes?.length === 0 ? say('Choose at least one work type, or all of them.') : null;

/** By the contract; what stays as it is of policy and roles is left out. */
export const saveInput = (
  form: Form,
  { settings, presets, layouts }: Pick<Loaded, 'settings' | 'presets' | 'layouts'>,
): CallInput<'settings.save'> => {
  const saved = formOf(settings);
  return {
    project: settings.projectKey,
    revision: settings.revision,
    statusStages: form.statusStages,
    governedTypes: form.governedTypes === null ? null : [...form.governedTypes],
    failSafe: form.failSafe,
    evidenceMaxAgeDays: Number(form.evidenceMaxAgeDays),
    revertOnBypass: form.revertOnBypass,
    ...(form.lifecycle === saved.lifecycle ? {} : { lifecycle: form.lifecycle }),
    ...(sameParts(form, saved)
      ? {}
      : {
          policy: policyToSave(
            form,
            layouts[form.lifecycle]?.presets ?? presets,
            settings.revision,
          ),
        }),
    ...(same.auditors(form, saved)
      ? {}
      : {
          auditors: { groups: [...form.auditors.groups], accounts: [...form.auditors.accounts] },
        }),
    ...(form.weeklyDigest === saved.weeklyDigest ? {} : { weeklyDigest: form.weeklyDigest }),
    ...(same.attestationKeys(form, saved)
      ? {}
      : { attestationKeys: form.attestationKeys.map((key) => ({ ...key })) }),
    ...(sameHolders(form.holders, saved.holders) ? {} : { roles: rolesOf(form.holders) }),
  };
};
