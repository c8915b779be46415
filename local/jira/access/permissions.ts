/** Jira's permission keys, ids and names, as GET mypermissions lists them. */
type PermissionFacts = { id: string; name: string; type: 'GLOBAL' | 'PROJECT' };

const project = (id: string, name: string): PermissionFacts => ({ id, name, type: 'PROJECT' });
const global = (id: string, name: string): PermissionFacts => ({ id, name, type: 'GLOBAL' });

export const permissionFacts = {
  ADMINISTER: global('0', 'Administer Jira'),
  USER_PICKER: global('27', 'Browse users and groups'),
  BULK_CHANGE: global('33', 'Make bulk changes'),
  BROWSE_PROJECTS: project('10', 'Browse Projects'),
  CREATE_ISSUES: project('11', 'Create Issues'),
  EDIT_ISSUES: project('12', 'Edit Issues'),
  ASSIGN_ISSUES: project('13', 'Assign Issues'),
  ADD_COMMENTS: project('15', 'Add Comments'),
  DELETE_ISSUES: project('16', 'Delete Issues'),
  LINK_ISSUES: project('21', 'Link Issues'),
  ADMINISTER_PROJECTS: project('23', 'Administer Projects'),
  SET_ISSUE_SECURITY: project('26', 'Set Issue Security'),
  TRANSITION_ISSUES: project('46', 'Transition Issues'),
} as const satisfies Record<string, PermissionFacts>;

export type PermissionKey = keyof typeof permissionFacts;

export const isPermissionKey = (key: string): key is PermissionKey =>
  Object.hasOwn(permissionFacts, key);

/** Groups of the standard users; the first holds the global permissions. */
export const groups = {
  admins: 'jira-administrators',
  projectManagers: 'ai-project-managers',
  dataScientists: 'data-scientists',
  approvers: 'risk-approvers',
  viewers: 'viewers',
} as const;

/** The permission scheme of a project that brings none of its own. */
export const defaultPermissions = (): Record<string, string[]> => {
  const leads: string[] = [groups.admins, groups.projectManagers];
  const makers = [...leads, groups.dataScientists];
  const members = [...makers, groups.approvers];
  return {
    BROWSE_PROJECTS: [...members, groups.viewers],
    CREATE_ISSUES: makers,
    EDIT_ISSUES: makers,
    ASSIGN_ISSUES: makers,
    ADD_COMMENTS: members,
    DELETE_ISSUES: leads,
    LINK_ISSUES: makers,
    ADMINISTER_PROJECTS: leads,
    SET_ISSUE_SECURITY: leads,
    TRANSITION_ISSUES: members,
  };
};
