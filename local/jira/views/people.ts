import type { UserRecord } from '../store/records';
import type { Store } from '../store/store';

export type PeopleViews = ReturnType<typeof createPeopleViews>;

const pictureSizes = ['48x48', '24x24', '16x16', '32x32'] as const;

const pictures = (baseUrl: string, user: UserRecord): Record<string, string> =>
  Object.fromEntries(
    pictureSizes.map((size) => [
      size,
      `${baseUrl}/secure/useravatar?initials=${encodeURIComponent(user.avatar)}&size=${size.split('x')[0] ?? ''}`,
    ]),
  );

/** Users and groups as REST answers them. */
export const createPeopleViews = (store: Store, baseUrl: string) => {
  const rest = `${baseUrl}/rest/api/3`;
  const user = (record: UserRecord) => ({
    self: `${rest}/user?accountId=${encodeURIComponent(record.accountId)}`,
    accountId: record.accountId,
    accountType: record.accountType,
    emailAddress: record.emailAddress,
    avatarUrls: pictures(baseUrl, record),
    displayName: record.displayName,
    active: record.active,
    timeZone: 'Etc/UTC',
    ...(record.locale === undefined ? {} : { locale: record.locale }),
  });
  const group = (name: string) => ({
    name,
    groupId: groupId(name),
    self: `${rest}/group?groupId=${groupId(name)}`,
  });
  return {
    user,
    group,
    /** The user with that account, or null where there is none. */
    userById: (accountId: string | null) => {
      const record = accountId === null ? undefined : store.users.get(accountId);
      return record === undefined ? null : user(record);
    },
    /** With the parts that `expand=groups,applicationRoles` adds. */
    expandedUser: (record: UserRecord, expand: readonly string[]) => ({
      ...user(record),
      ...(expand.includes('groups')
        ? { groups: { size: record.groups.length, items: record.groups.map(group) } }
        : {}),
      ...(expand.includes('applicationRoles') ? { applicationRoles: { size: 0, items: [] } } : {}),
      ...(expand.length > 0 ? { expand: 'groups,applicationRoles' } : {}),
    }),
  };
};

/** A stable id in the shape of a UUID, made of the group's name. */
export const groupId = (name: string): string => {
  const hex = Array.from(name)
    .reduce((sum, char) => (sum * 33n + BigInt(char.codePointAt(0) ?? 0)) % (1n << 128n), 5381n)
    .toString(16)
    .padStart(32, '0');
  return [0, 8, 12, 16, 20].map((at, i) => hex.slice(at, [8, 12, 16, 20, 32][i])).join('-');
};
