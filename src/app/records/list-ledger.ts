import type { CallInput, CallOutput } from '../../contract/calls/calls';
import type { ChainCheck } from '../../contract/types';
import type { LedgerHead } from '../../ledger/chain';
import { lifecycleOf, sevenStages } from '../../domain/lifecycle/presets';
import { accountOfActor } from '../../words/people/actor-name';
import { tellEntry } from '../../ledger/tell';
import type { IssueAccess } from '../access';
import type { Deps } from '../ports';

/** Entries of one page; the panel asks for the next. */
const PAGE = 100;

/**
 * A page of an item's ledger, and whether its whole chain holds. Both are of one state: the one in which
 * the item named the last entry. What is written meanwhile is for the next read.
 */
export const listLedger =
  (deps: Pick<Deps, 'items' | 'ledger' | 'people'>) =>
  async (
    { issue }: IssueAccess,
    { after = 0 }: CallInput<'ledger.list'>,
  ): Promise<CallOutput<'ledger.list'>> => {
    const head = await deps.ledger.head(issue.id);
    const [{ settings }, page, chain] = await Promise.all([
      deps.items.load(issue.id, issue.project.id),
      deps.ledger.page(issue.id, after, head, PAGE),
      checkChain(deps, issue.id, head),
    ]);
    const accounts = page.flatMap(({ actor }) => accountOfActor(actor) ?? []);
    const people = await deps.people.names([...new Set(accounts)]);
    const lifecycle = settings === null ? sevenStages : lifecycleOf(settings.lifecycle);
    return {
      entries: page,
      told: page.map((entry) => tellEntry(entry, { people, lifecycle })),
      more: head.seq > (page.at(-1)?.seq ?? after),
      chain,
      people,
    };
  };

/**
 * Entries behind the head are those of a write since, or of an item that was put back to an earlier
 * state; the head of now tells which.
 */
const checkChain = async (
  deps: Pick<Deps, 'ledger'>,
  issueId: string,
  head: LedgerHead,
): Promise<ChainCheck> => {
  const { chain, later } = await deps.ledger.verify(issueId, head);
  if (!chain.ok || !later || (await deps.ledger.head(issueId)).seq > head.seq) return chain;
  return {
    ok: false,
    seq: head.seq + 1,
    problem: `the chain goes on behind entry ${head.seq}, which the item says is the last`,
  };
};
