import type { CallInput } from '../../contract/calls/calls';
import type { IssueAccess } from '../access';
import { decideAsPerson, type DecideNeeds } from './decide-as-person';

/** Demos an item remembers; the ledger keeps all. */
const REMEMBERED_DEMOS = 5;

/** Says whom the item can hurt; the tier decides which checks hold its gates. */
export const setImpact =
  (deps: DecideNeeds) => (access: IssueAccess, input: CallInput<'impact.set'>) =>
    decideAsPerson(deps)(access, input, (item) => {
      const impact = { impacts: [...new Set(input.impacts)].sort(), tier: input.tier };
      return {
        item: { ...item, impact },
        kind: 'impact-set',
        body: { from: item.impact, to: impact },
      };
    });

/** Marks that it was shown to stakeholders: what "done" means tends to grow after that. */
export const markDemo =
  (deps: DecideNeeds) => (access: IssueAccess, input: CallInput<'demo.mark'>) =>
    decideAsPerson(deps)(access, input, (item, { at, accountId }) => ({
      item: {
        ...item,
        demos: [...item.demos, { at, by: accountId, note: input.note }].slice(-REMEMBERED_DEMOS),
      },
      kind: 'demo-marked',
      body: { note: input.note },
    }));
