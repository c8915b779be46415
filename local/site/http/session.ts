import { getCookie, setCookie } from 'hono/cookie';
import type { Context } from 'hono';
import type { Jira } from '../../jira/create-jira';
import type { Principal } from '../../jira/principal';
import type { UserRecord } from '../../jira/store/records';
import { Problem } from './problem';

/** Password of every user of the local site. */
const TOKEN = 'local';

/** Who looks at the pages until somebody else is chosen. */
const FIRST_USER = 'pm@example.test';

/** Cookies do not know ports, so two sites on one machine need two names. */
const cookieName = (port: number): string => `assay-user-${port}`;

const basicUser = (header: string, jira: Jira): UserRecord => {
  const encoded = /^Basic\s+(.+)$/i.exec(header)?.[1];
  const [email = '', token] = Buffer.from(encoded ?? '', 'base64')
    .toString('utf8')
    .split(/:(.*)/s);
  const user = jira.users.byEmail(email);
  if (user?.accountType !== 'atlassian' || token !== TOKEN) {
    throw new Problem(
      401,
      'These credentials are not known. Use <user>@example.test and the token "local".',
    );
  }
  return user;
};

const sessionUser = (context: Context, jira: Jira, port: number): UserRecord | undefined => {
  const accountId = getCookie(context, cookieName(port));
  const user = accountId === undefined ? undefined : jira.users.byAccountId(accountId);
  return user?.accountType === 'atlassian' ? user : undefined;
};

/**
 * Who makes a REST request: Basic auth first, then the session of the pages.
 * @throws Problem 401 for credentials that are wrong
 */
export const principalOf = (context: Context, jira: Jira, port: number): Principal => {
  const header = context.req.header('authorization');
  const user = header === undefined ? sessionUser(context, jira, port) : basicUser(header, jira);
  return user === undefined ? { kind: 'anonymous' } : { kind: 'user', accountId: user.accountId };
};

export const signIn = (context: Context, user: UserRecord, port: number): void =>
  setCookie(context, cookieName(port), user.accountId, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    maxAge: 31_536_000,
  });

/** The person in front of a page; the first visit is made as the project manager. */
export const pageUser = (context: Context, jira: Jira, port: number): UserRecord => {
  const header = context.req.header('authorization');
  const known = header === undefined ? sessionUser(context, jira, port) : basicUser(header, jira);
  if (known !== undefined) return known;
  const first = jira.users.byEmail(FIRST_USER);
  if (first === undefined) throw new Problem(500, `The site has no user ${FIRST_USER}.`);
  signIn(context, first, port);
  return first;
};

/** A person by e-mail address or account id. @throws Problem 400 naming those there are */
export const personNamed = (jira: Jira, name: string): UserRecord => {
  const found = jira.users.byEmail(name) ?? jira.users.byAccountId(name);
  if (found !== undefined) return found;
  const people = jira.users.list().filter(({ accountType }) => accountType === 'atlassian');
  const known = people.map(({ emailAddress }) => emailAddress).join(', ');
  throw new Problem(400, `There is no user "${name}". There are ${known}.`);
};
