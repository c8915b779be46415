import type { Principal } from '../../jira/principal';
import type { Answers } from '../facts/table';
import type { Invocation } from '../invoke/invocation';
import type { ForgeManifest } from '../manifest';
import { jsonResponse, proxyRefusal, type OutgoingCall } from './meta';

/** Host of the requests that the stand-in Jira receives; only path and query count there. */
const JIRA_ORIGIN = 'https://jira.local';

type Sources = { manifest: ForgeManifest; answers: Pick<Answers, 'refusal'> };

export type JiraService = (request: Request, principal: Principal) => Promise<Response>;

/** On whose behalf a call is made, or the proxy's refusal. */
const principalOf = (
  { meta }: OutgoingCall,
  invocation: Invocation,
  { manifest, answers }: Sources,
): Principal | Response => {
  if (meta.provider === 'app') return { kind: 'app', scopes: manifest.scopes };
  if (meta.provider !== 'user') return { kind: 'anonymous' };
  if (meta.accountId !== undefined) return impersonation(meta.accountId, { manifest, answers });
  if (invocation.accountId === undefined) {
    return proxyRefusal(
      answers.refusal('proxy.as-user.nobody'),
      `asUser() has no user in a ${invocation.moduleType}`,
    );
  }
  return { kind: 'app-as-user', accountId: invocation.accountId, scopes: manifest.scopes };
};

/** `asUser(accountId)` works with those scopes only that the manifest allows it for. */
const impersonation = (accountId: string, { manifest, answers }: Sources): Principal | Response => {
  if (manifest.impersonationScopes.length === 0) {
    const { status } = answers.refusal('proxy.as-user.not-allowed');
    const message = 'asUser(accountId) needs allowImpersonation on a scope of manifest.yml';
    return jsonResponse(status, { code: status, message });
  }
  return { kind: 'app-as-user', accountId, scopes: manifest.impersonationScopes };
};

const requestOf = (call: OutgoingCall): Request => {
  const headers = new Headers(call.headers);
  // The proxy signs requests itself; what an app puts there never arrives.
  headers.delete('authorization');
  headers.delete('cookie');
  return new Request(`${JIRA_ORIGIN}${call.path}`, {
    method: call.method,
    headers,
    ...(call.body !== undefined && { body: call.body }),
  });
};

/** `requestJira` as the app, as the person of the invocation, or as somebody else. */
export const createJiraRemote =
  ({ manifest, answers, jira }: Sources & { jira: JiraService }) =>
  async (call: OutgoingCall, invocation: Invocation): Promise<Response> => {
    const principal = principalOf(call, invocation, { manifest, answers });
    if (principal instanceof Response) return principal;
    if (!call.path.startsWith('/')) {
      return proxyRefusal(
        answers.refusal('proxy.path.relative'),
        `A path begins with "/", not ${call.path}`,
      );
    }
    return await jira(requestOf(call), principal);
  };
