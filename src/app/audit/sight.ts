import type { Issue, Viewer } from '../jira-ports';
import type { Deps } from '../ports';

/** Work items that one request to Jira names. */
const AT_ONCE = 100;

/**
 * What a person may see, asked by the app, for work that is done while they are not there. Answers are
 * remembered for as long as the work takes, so that a name that comes up often is asked for once.
 */
export const sightOf = (
  deps: Pick<Deps, 'issues' | 'sight'>,
  accountId: string,
): Pick<Viewer, 'seen' | 'findIssue'> => {
  const known = new Map<string, Issue | null>();
  const learn = async (names: readonly string[]): Promise<void> => {
    const issues = await deps.issues.findMany(names);
    const allowed = await deps.sight(accountId).browsable(issues.map(({ id }) => id));
    for (const name of names) known.set(name, null);
    for (const issue of issues) {
      const seen = allowed.has(issue.id) ? issue : null;
      known.set(issue.id, seen).set(issue.key, seen);
    }
  };
  return {
    seen: async (names) => {
      const unknown = names.filter((name) => !known.has(name));
      for (let at = 0; at < unknown.length; at += AT_ONCE) {
        await learn(unknown.slice(at, at + AT_ONCE));
      }
      const found = names.flatMap((name) => known.get(name) ?? []);
      return new Map(found.map(({ id, key, summary }) => [id, { key, summary }]));
    },
    // A name that Jira does not know any more belongs to a moved item; it is left out.
    findIssue: () => Promise.resolve(null),
  };
};
