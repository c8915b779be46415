import type { Answers } from '../../forge/facts/table';
import type { Access, Actor } from '../access/access';
import type { FieldRegistry } from '../fields/registry';
import { badRequest, type JiraError } from '../http/errors';
import type { Store } from '../store/store';

/** What a query is read against: the site, who asks, and when. */
export type JqlScope = {
  store: Store;
  access: Access;
  fields: FieldRegistry;
  actor: Actor;
  now: number;
  answers: Answers;
};

export const noSuchValue = (text: string, field: string): JiraError =>
  badRequest(`The value '${text}' does not exist for the field '${field}'.`);

/** The account an id, e-mail address or name in a query means. @throws 400 where it means none. */
export const accountsFor = ({ store }: JqlScope, text: string, field: string): string[] => {
  const byId = store.users.get(text);
  if (byId !== undefined) return [byId.accountId];
  const lower = text.toLowerCase();
  const found = store.users
    .all()
    .filter((user) => [user.emailAddress, user.displayName].some((t) => t.toLowerCase() === lower));
  if (found.length === 0) throw noSuchValue(text, field);
  return found.map((user) => user.accountId);
};
