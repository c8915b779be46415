import { isRecord, readPath, readText } from '../../../src/words/guards';

/** Something that a picker offers: a person by account id, or a group by its name. */
export type Choice = {
  id: string;
  label: string;
  /** What tells two of the same name apart; empty where nothing does. */
  detail: string;
};

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** People as Jira answers them; apps and closed accounts can decide nothing and are left out. */
export const readPeople = (users: unknown): Choice[] =>
  listOf(users).flatMap((user) => {
    const id = readText(user, 'accountId');
    if (id === null || !isRecord(user)) return [];
    if (user['active'] === false || (readText(user, 'accountType') ?? 'atlassian') !== 'atlassian')
      return [];
    const detail = readText(user, 'emailAddress') ?? '';
    return [{ id, label: readText(user, 'displayName') ?? id, detail }];
  });

export const readGroups = (body: unknown): Choice[] =>
  listOf(readPath(body, 'groups')).flatMap((group) => {
    const name = readText(group, 'name');
    return name === null ? [] : [{ id: name, label: name, detail: '' }];
  });

/** Display names by account id, of a page of users. */
export const readNames = (page: unknown): Record<string, string> =>
  Object.fromEntries(
    listOf(readPath(page, 'values')).flatMap((user) => {
      const [id, name] = [readText(user, 'accountId'), readText(user, 'displayName')];
      return id === null || name === null ? [] : [[id, name] as const];
    }),
  );
