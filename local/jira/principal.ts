/** Who makes a request to the stand-in Jira, as Jira itself would have established it. */
export type Principal =
  /** A person, in a browser or with Basic auth: Jira's permissions decide. */
  | { kind: 'user'; accountId: string }
  /** The app as itself: `scopes` of its manifest decide. */
  | { kind: 'app'; scopes: readonly string[] }
  /** The app on behalf of a person: both the scopes and the person's permissions decide. */
  | { kind: 'app-as-user'; accountId: string; scopes: readonly string[] }
  | { kind: 'anonymous' };
