import { groups } from '../access/permissions';
import type { UserRecord } from '../store/records';
import type { Store } from '../store/store';

export type NewUser = {
  displayName: string;
  emailAddress: string;
  groups: readonly string[];
  /** Made from a sequence unless given. */
  accountId?: string;
  active?: boolean;
  accountType?: UserRecord['accountType'];
  locale?: string;
};

export type Users = {
  byEmail: (email: string) => UserRecord | undefined;
  byAccountId: (accountId: string) => UserRecord | undefined;
  /** People and app accounts. */
  list: () => UserRecord[];
  /** A user with that e-mail address; one that exists already keeps its account and takes the rest. */
  create: (user: NewUser) => UserRecord;
};

const initials = (displayName: string): string =>
  displayName
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('')
    .toUpperCase();

export const createUsers = (store: Store): Users => {
  const byEmail = (email: string) => store.users.find('email', email.toLowerCase())[0];
  const freshAccountId = (): string =>
    `712020:${String(store.nextNumber('account', 1)).padStart(8, '0')}-0000-4000-8000-000000000000`;
  return {
    byEmail,
    byAccountId: (accountId) => store.users.get(accountId),
    list: () => store.users.all(),
    create: (user) => {
      const accountId = user.accountId ?? byEmail(user.emailAddress)?.accountId ?? freshAccountId();
      const record: UserRecord = {
        accountId,
        accountType: user.accountType ?? 'atlassian',
        displayName: user.displayName,
        emailAddress: user.emailAddress,
        groups: [...user.groups],
        active: user.active ?? true,
        avatar: initials(user.displayName),
        ...(user.locale === undefined ? {} : { locale: user.locale }),
      };
      store.users.set(accountId, record);
      return record;
    },
  };
};

/** The people of the sample site, one of each kind. */
export const standardUsers: readonly NewUser[] = [
  { displayName: 'Ada Admin', emailAddress: 'admin@example.test', groups: [groups.admins] },
  {
    displayName: 'Petra Manager',
    emailAddress: 'pm@example.test',
    groups: [groups.projectManagers],
  },
  {
    displayName: 'Dana Scientist',
    emailAddress: 'ds@example.test',
    groups: [groups.dataScientists],
  },
  {
    displayName: 'Rene Approver',
    emailAddress: 'approver@example.test',
    groups: [groups.approvers],
  },
  { displayName: 'Vera Viewer', emailAddress: 'viewer@example.test', groups: [groups.viewers] },
];
