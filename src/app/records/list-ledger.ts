import type { CallInput, CallOutput } from '../../contract/calls/calls';
import { emptyHead } from '../../ledger/chain';
import { lifecycleOf, sevenStages } from '../../domain/lifecycle/presets';
import { tellEntry } from '../../ledger/tell';
import type { IssueAccess } from '../access';
import type { Deps } from '../ports';

/** Entries of one page; the panel asks for the next. */
const PAGE = 100;

/** A page of an item's ledger, and whether its whole chain holds. */
export const listLedger =
  (deps: Pick<Deps, 'items' | 'ledger' | 'people'>) =>
  async (
    { issue }: IssueAccess,
    { after = 0 }: CallInput<'ledger.list'>,
  ): Promise<CallOutput<'ledger.list'>> => {
    const [{ item, settings }, page] = await Promise.all([
      deps.items.load(issue.id, issue.project.id),
      deps.ledger.page(issue.id, after, PAGE),
    ]);
    const chain = await deps.ledger.verify(issue.id, item?.ledger ?? emptyHead);
    const accounts = page.flatMap(({ actor }) =>
      actor.kind === 'person' ? [actor.accountId] : [],
    );
    const people = await deps.people.names([...new Set(accounts)]);
    const lifecycle = settings === null ? sevenStages : lifecycleOf(settings.lifecycle);
    return {
      entries: page,
      told: page.map((entry) => tellEntry(entry, { people, lifecycle })),
      more: (item?.ledger.seq ?? 0) > (page.at(-1)?.seq ?? after),
      chain,
      people,
    };
  };
