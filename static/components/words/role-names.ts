import type { Role } from '../../../src/contract/types';

const names: Record<Role, string> = {
  'model-owner': 'model owner',
  'data-owner': 'data owner',
  risk: 'risk',
  'business-owner': 'business owner',
  approver: 'approver',
};

const isRole = (value: string): value is Role => Object.hasOwn(names, value);

/** A role as people call it; the text itself where it is none. */
export const nameRole = (role: string): string => (isRole(role) ? names[role] : role);
