import type { CallOutput } from '../../contract/calls/calls';
import { fluenciesOf, type Deed } from '../../domain/fluency/fluency';
import type { ProjectAccess } from '../access';
import { pagesOf } from '../pages';
import type { Deps } from '../ports';
import { accountOfActor } from '../../words/people/actor-name';

/** Pages of the ledgers of a project that are looked through, the newest first. */
const MOST_PAGES = 20;

/** What a person did in a project, from its ledgers; everybody reads their own alone. */
export const readFluencies =
  (deps: Pick<Deps, 'decisionLog'>) =>
  async ({ project, viewer }: ProjectAccess): Promise<CallOutput<'fluency.mine'>> => {
    const deeds: (Deed & { issueId: string })[] = [];
    let looked = 0;
    let isWhole = false;
    const pages = pagesOf((cursor) => deps.decisionLog.page(project.id, cursor), MOST_PAGES);
    for await (const page of pages) {
      looked += page.entries.length;
      for (const { actor, kind, at, issueId } of page.entries) {
        if (actor.kind === 'person' && accountOfActor(actor) === viewer.accountId) {
          deeds.push({ kind, at, issueId, issueKey: null });
        }
      }
      isWhole = page.cursor === null;
    }
    const ids = [...new Set(deeds.map(({ issueId }) => issueId))].filter((id) => /^\d+$/u.test(id));
    const keys = new Map<string, string>();
    for (let at = 0; at < ids.length; at += MOST_SEEN) {
      for (const [id, { key }] of await viewer.seen(ids.slice(at, at + MOST_SEEN)))
        keys.set(id, key);
    }
    const own = deeds.map((deed) => ({ ...deed, issueKey: keys.get(deed.issueId) ?? null }));
    return { fluencies: fluenciesOf(own), looked, isWhole };
  };

/** Issues of one request to Jira. */
const MOST_SEEN = 100;
