import type { ProjectSettings, Role } from '../../../src/contract/types';
import { say } from '../../language/say';

export const roleNames: Record<Role, string> = {
  'model-owner': say('Model owner'),
  'data-owner': say('Data owner'),
  risk: say('Risk'),
  'business-owner': say('Business owner'),
  approver: say('Approver'),
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

/** Who stands for each role; groups by name, people by account id. */
export type Holders = Record<Role, { groups: readonly string[]; accounts: readonly string[] }>;

export const holdersOf = (roles: ProjectSettings['roles']): Holders => {
  const of = (role: Role): Holders[Role] => ({
    groups: roles[role]?.groups ?? [],
    accounts: roles[role]?.accounts ?? [],
  });
  return {
    'model-owner': of('model-owner'),
    'data-owner': of('data-owner'),
    risk: of('risk'),
    'business-owner': of('business-owner'),
    approver: of('approver'),
  };
};

export const isHeld = (holders: Holders, role: Role): boolean =>
  holders[role].groups.length + holders[role].accounts.length > 0;

/** Account ids of everybody who holds a role, each once. */
export const peopleIn = (holders: Holders): string[] => [
  ...new Set(roleIds.flatMap((role) => holders[role].accounts)),
];

/** What is saved; a role that nobody holds is left out. */
export const rolesOf = (holders: Holders): ProjectSettings['roles'] =>
  Object.fromEntries(
    roleIds
      .filter((role) => isHeld(holders, role))
      .map((role) => [
        role,
        { groups: [...holders[role].groups], accounts: [...holders[role].accounts] },
      ]),
  );

export const sameHolders = (one: Holders, other: Holders): boolean => {
  const print = (ids: readonly string[]): string => [...ids].sort().join('\n');
  return roleIds.every(
    (role) =>
      print(one[role].groups) === print(other[role].groups) &&
      print(one[role].accounts) === print(other[role].accounts),
  );
};
