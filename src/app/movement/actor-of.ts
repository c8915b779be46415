import type { Actor } from '../../contract/types';
import type { Author } from '../jira-ports';

/** Who did something in Jira, as far as Jira says: a person, a machine, or an account of either kind. */
export const actorOf = (author: Author | null): Actor => {
  if (author === null) return { kind: 'jira' };
  const { accountId } = author;
  if (author.kind === 'person') return { kind: 'person', accountId };
  return author.kind === 'machine' ? { kind: 'agent', accountId } : { kind: 'jira', accountId };
};
