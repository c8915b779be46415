import type { CallInput, CallOutput } from '../../contract/calls/calls';
import type { LedgerEntry, MovesOfActor } from '../../contract/types';
import { accountOfActor } from '../../words/people/actor-name';
import { DAY } from '../../words/time';
import type { ProjectAccess } from '../access';
import type { Deps } from '../ports';

/** Days that are counted. */
const MOST_DAYS = 90;

/** Pages of 100 entries that one call looks through; the next one goes on. */
const MOST_PAGES = 5;

/**
 * Who moved the items of a project to another stage in the last 90 days, by kind of actor: of the items
 * that the person may see, newest first, a part of the log a call.
 */
export const countMoves =
  (deps: Pick<Deps, 'decisionLog' | 'people' | 'clock'>) =>
  async (
    { project, viewer }: ProjectAccess,
    input: CallInput<'moves.count'>,
  ): Promise<CallOutput<'moves.count'>> => {
    const since = new Date(deps.clock.now() - MOST_DAYS * DAY).toISOString();
    const moves: LedgerEntry[] = [];
    let cursor = input.cursor ?? null;
    let countedBackTo = since;
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
      const page = await deps.decisionLog.page(project.id, cursor);
      const { entries } = page;
      moves.push(...entries.filter(({ kind, at }) => kind === 'stage-moved' && at >= since));
      // The log is in the order in which entries came to be known; a page of older ones ends it.
      const isOver = page.cursor === null || entries.every(({ at }) => at < since);
      cursor = isOver ? null : page.cursor;
      if (isOver) break;
      countedBackTo = entries.at(-1)?.at ?? since;
    }
    const seen = await viewer.seen([...new Set(moves.map(({ issueId }) => issueId))]);
    const by = tally(moves.filter(({ issueId }) => seen.has(issueId)));
    const people = await deps.people.names(by.flatMap(({ accountId }) => accountId ?? []));
    return { by, since: cursor === null ? since : countedBackTo, cursor, people };
  };

/** People are one row together: the log says who; of what is no person each account has its own. */
const tally = (moves: readonly LedgerEntry[]): MovesOfActor[] => {
  const rows = new Map<string, MovesOfActor>();
  for (const { actor } of moves) {
    const accountId = actor.kind === 'person' ? null : accountOfActor(actor);
    const id = `${actor.kind} ${accountId ?? ''}`;
    const moved = (rows.get(id)?.moves ?? 0) + 1;
    rows.set(id, { kind: actor.kind, accountId, moves: moved });
  }
  return [...rows.values()];
};
