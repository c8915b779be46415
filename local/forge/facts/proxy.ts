import { refused, unknown, type Fact } from './fact';

const sdk = { source: 'apiSdk', date: '2026-11-29' } as const;

/**
 * What Forge's proxy answers before a call reaches a service. The code goes into the header
 * `forge-proxy-error`, of which the SDK reads one by name; statuses and the other codes are written
 * nowhere, and the app relies on none of them.
 */
export const proxyFacts = {
  'proxy.as-user.nobody': unknown(
    'requestJira asUser() in an invocation without a person: the SDK makes a NeedsAuthenticationError of this code',
    [refused(401, 'NEEDS_AUTHENTICATION_ERR'), refused(403, 'NEEDS_AUTHENTICATION_ERR')],
    { ...sdk, askedBy: 'probe', seen: 'NeedsAuthenticationError' },
  ),
  'proxy.as-user.not-allowed': unknown(
    'requestJira asUser(accountId) where no scope of the manifest allows impersonation',
    [refused(403), refused(401)],
    { ...sdk, askedBy: 'site' },
  ),
  'proxy.path.relative': unknown(
    'a request to Jira whose path does not begin with a slash',
    [refused(400, 'INVALID_PATH'), refused(404)],
    { ...sdk, askedBy: 'wire' },
  ),
  'proxy.service-unknown': unknown(
    'a request to a service that the manifest does not name',
    [refused(403, 'REQUEST_NOT_ALLOWED'), refused(404)],
    { ...sdk, askedBy: 'wire' },
  ),
  'graph.body.malformed': unknown('a GraphQL request whose body is not one', [refused(400)], {
    ...sdk,
    askedBy: 'wire',
  }),
  'graph.operation.unknown': unknown(
    'a GraphQL operation that this host does not serve',
    [refused(501), refused(400)],
    { ...sdk, askedBy: 'wire' },
  ),
} satisfies Record<string, Fact>;

export type ProxyCase = keyof typeof proxyFacts;
