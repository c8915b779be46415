import type { ProjectSettings, Role } from '../../../src/contract/types';

export const roleNames: Record<Role, string> = {
  'model-owner': 'Model owner',
  'data-owner': 'Data owner',
  risk: 'Risk',
  'business-owner': 'Business owner',
  approver: 'Approver',
};

/** In the order they are shown. */
export const roleIds: readonly Role[] = [
  'model-owner',
  'data-owner',
  'risk',
  'business-owner',
  'approver',
];

export const isRole = (value: unknown): value is Role => roleIds.some((role) => role === value);

/** Who stands for a role as it is typed: one a line, or with commas between them. */
type Texts = { groups: string; accounts: string };
export type HolderTexts = Record<Role, Texts>;

const linesOf = (texts: readonly string[] | undefined): string => (texts ?? []).join('\n');

/** The entries of a text, each once. */
const entriesOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\n,]/u)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  ),
];

export const holdersOf = (roles: ProjectSettings['roles']): HolderTexts => {
  const of = (role: Role): Texts => ({
    groups: linesOf(roles[role]?.groups),
    accounts: linesOf(roles[role]?.accounts),
  });
  return {
    'model-owner': of('model-owner'),
    'data-owner': of('data-owner'),
    risk: of('risk'),
    'business-owner': of('business-owner'),
    approver: of('approver'),
  };
};

export const isHeld = (holders: HolderTexts, role: Role): boolean =>
  entriesOf(holders[role].groups).length + entriesOf(holders[role].accounts).length > 0;

/** What is saved; a role that nobody holds is left out. */
export const rolesOf = (holders: HolderTexts): ProjectSettings['roles'] =>
  Object.fromEntries(
    roleIds
      .filter((role) => isHeld(holders, role))
      .map((role) => [
        role,
        {
          groups: entriesOf(holders[role].groups),
          accounts: entriesOf(holders[role].accounts),
        },
      ]),
  );

export const sameHolders = (one: HolderTexts, other: HolderTexts): boolean => {
  const same = (part: keyof Texts, role: Role): boolean =>
    entriesOf(one[role][part]).sort().join('\n') === entriesOf(other[role][part]).sort().join('\n');
  return roleIds.every((role) => same('groups', role) && same('accounts', role));
};
