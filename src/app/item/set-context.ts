import type { CallInput } from '../../contract/calls/calls';
import { digestText } from '../../domain/digest';
import type { Item } from '../../domain/item/item';
import type { IssueAccess } from '../access';
import { decideAsPerson, type DecideNeeds } from './decide-as-person';

/** Demos an item remembers; the ledger keeps all. */
const REMEMBERED_DEMOS = 5;

/** Marks that it was shown to stakeholders: what "done" means tends to grow after that. */
export const markDemo =
  (deps: DecideNeeds) => (access: IssueAccess, input: CallInput<'demo.mark'>) =>
    decideAsPerson(deps)(access, input, (item, { at, accountId }) => ({
      item: { ...item, demos: withDemo(item, { at, by: accountId, note: input.note }) },
      kind: 'demo-marked',
      body: {
        note: input.note,
        ...(item.draft === null ? {} : { draft: digestText(item.draft.text) }),
      },
    }));

/** A draft is kept as it was shown: what is widened after that is a question of scope. */
const withDemo = ({ demos, draft }: Item, demo: Item['demos'][number]): Item['demos'] => [
  ...demos.map(({ at, by, note }) => ({ at, by, note })).slice(1 - REMEMBERED_DEMOS),
  draft === null ? demo : { ...demo, text: draft.text },
];
