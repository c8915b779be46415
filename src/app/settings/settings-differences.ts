import type { ProjectSettings } from '../../contract/types';
import { policyDifferences } from '../../domain/gate/policy-differences';
import { roleNames } from '../../words/names';
import { roles as allRoles } from '../../contract/governance';

/** An account within a phrase, which readers show by the name of the person. */
export const mention = (accountId: string): string => `{${accountId}}`;

/** How settings differ from what they were, a phrase for each thing; accounts are mentioned by their id. */
export const settingsDifferences = (before: ProjectSettings, after: ProjectSettings): string[] => [
  ...from('lifecycle', before.lifecycle, after.lifecycle),
  ...policyDifferences(before.policy, after.policy),
  ...roleDifferences(before.roles, after.roles),
  ...listDifference('auditors', holdersOf(before.auditors), holdersOf(after.auditors)),
  ...mappingDifferences(before.statusStages, after.statusStages),
  ...listDifference('governed work types', before.governedTypes, after.governedTypes),
  ...from('fail-safe mode', before.failSafe, after.failSafe),
  ...from('evidence holds for days', before.evidenceMaxAgeDays, after.evidenceMaxAgeDays),
  ...from('a bypass is put back', before.revertOnBypass, after.revertOnBypass),
  ...keyDifferences(before.attestationKeys ?? [], after.attestationKeys ?? []),
  ...from('weekly messages', before.weeklyDigest ?? false, after.weeklyDigest ?? false),
];

const from = (
  what: string,
  was: string | number | boolean,
  is: string | number | boolean,
): string[] => (was === is ? [] : [`${what}: ${String(was)} → ${String(is)}`]);

const roleDifferences = (
  before: ProjectSettings['roles'],
  after: ProjectSettings['roles'],
): string[] =>
  allRoles.flatMap((role) =>
    listDifference(roleNames[role], holdersOf(before[role]), holdersOf(after[role])),
  );

const holdersOf = (held: ProjectSettings['auditors']): string[] => [
  ...(held?.groups ?? []).map((group) => `the group ${group}`),
  ...(held?.accounts ?? []).map(mention),
];

const mappingDifferences = (
  before: ProjectSettings['statusStages'],
  after: ProjectSettings['statusStages'],
): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((status) => {
    const [was, is] = [before[status] ?? 'no stage', after[status] ?? 'no stage'];
    return was === is ? [] : [`status ${status}: ${was} → ${is}`];
  });

type Keys = NonNullable<ProjectSettings['attestationKeys']>;

/** Another key under a name that stays attests runs as well as a new name does. */
const keyDifferences = (before: Keys, after: Keys): string[] => [
  ...listDifference(
    'keys that attest runs',
    before.map(({ name }) => name),
    after.map(({ name }) => name),
  ),
  ...after
    .filter(({ name, pem }) => before.some((key) => key.name === name && key.pem !== pem))
    .map(({ name }) => `another key attests runs as ${name}`),
];

/** Null stands for all. */
const listDifference = (
  what: string,
  before: readonly string[] | null,
  after: readonly string[] | null,
): string[] => {
  if (before === null || after === null) {
    const words = [before, after].map((list) => (list === null ? 'all' : list.join(', ')));
    return before === after ? [] : [`${what}: ${words[0] ?? ''} → ${words[1] ?? ''}`];
  }
  const added = after.filter((one) => !before.includes(one)).map((one) => `added ${one}`);
  const removed = before.filter((one) => !after.includes(one)).map((one) => `removed ${one}`);
  const parts = [...removed, ...added];
  return parts.length === 0 ? [] : [`${what}: ${parts.join(', ')}`];
};
