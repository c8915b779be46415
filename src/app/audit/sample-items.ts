import type { CallInput, CallOutput } from '../../contract/calls/calls';
import { digestText } from '../../domain/digest';
import type { ProjectAccess } from '../access';
import { AppError } from '../failure';
import { pagesOf } from '../pages';
import type { Deps } from '../ports';
import { MOST_ITEMS } from './pack-limits';

type Numbered = { number: number; id: string; stage: string | null; entries: number };

const MOST_CHECKED = 1000;

const visibleItems = async (
  deps: Pick<Deps, 'itemPages'>,
  { project, viewer }: ProjectAccess,
): Promise<Numbered[]> => {
  const found: { id: string; stage: string | null; entries: number }[] = [];
  for await (const { items } of pagesOf((cursor) => deps.itemPages.ofProject(project.id, cursor))) {
    found.push(
      ...items.map(({ issueId, stage, ledger }) => ({
        ...{ id: issueId, stage, entries: ledger.seq },
      })),
    );
    if (found.length >= MOST_ITEMS) break;
  }
  const seen = new Set<string>();
  for (let at = 0; at < found.length; at += MOST_CHECKED) {
    const part = found.slice(at, at + MOST_CHECKED).map(({ id }) => id);
    for (const id of await viewer.browsable(part)) seen.add(id);
  }
  return found
    .filter(({ id }) => seen.has(id))
    .sort((one, other) => Number(one.id) - Number(other.id))
    .map((item, index) => ({ number: index + 1, ...item }));
};

/**
 * Items by their number, or those whose SHA-256 of seed and id are the lowest: anybody who knows the seed
 * comes to the same sample, and nobody who chose it can know beforehand what it hits.
 */
export const sampleItems =
  (deps: Pick<Deps, 'itemPages'>) =>
  async (
    access: ProjectAccess,
    { pick }: CallInput<'audit.sample'>,
  ): Promise<CallOutput<'audit.sample'>> => {
    const items = await visibleItems(deps, access);
    const chosen =
      pick.kind === 'number'
        ? items.filter(({ number }) => number === pick.number)
        : [...items]
            .map((item) => ({ item, rank: digestText(`${pick.seed.trim()}:${item.id}`) }))
            .sort((one, other) => (one.rank < other.rank ? -1 : 1))
            .slice(0, pick.count)
            .map(({ item }) => item);
    if (chosen.length === 0 && pick.kind === 'number') {
      throw new AppError('not-found', `There is no item ${pick.number}.`, {
        where: 'pick.number',
        hint: `You may see ${items.length} of them; the first is item 1.`,
      });
    }
    const seen = await access.viewer.seen(chosen.map(({ id }) => id));
    return {
      total: items.length,
      items: chosen.flatMap(({ number, id, stage, entries }) => {
        const issue = seen.get(id);
        return issue === undefined
          ? []
          : [{ number, issueKey: issue.key, summary: issue.summary, stage, entries }];
      }),
    };
  };
