import type { CallInput } from '../../contract/calls/calls';
import type { ItemView } from '../../contract/types';
import type { IssueAccess } from '../access';
import { decideAsPerson, type DecideNeeds } from '../item/decide-as-person';
import { refusePlaceholders } from '../records/record-inputs';

/** Says how far an agent may go, what stops it and who is called. */
export const setSafeguards =
  (deps: DecideNeeds) =>
  (access: IssueAccess, input: CallInput<'safeguards.set'>): Promise<ItemView> => {
    const { autonomy, killSwitch, escalation, tools } = input;
    refusePlaceholders({ killSwitch, escalation, tools });
    return decideAsPerson(deps)(access, input, (item, { at, accountId }) => {
      const set = { autonomy, killSwitch, escalation, tools };
      return {
        item: {
          ...item,
          records: { ...item.records, safeguards: { ...set, setBy: accountId, setAt: at } },
        },
        kind: 'safeguards-set',
        body: {
          ...{ from: item.records.safeguards, to: set },
        },
      };
    });
  };

/** Says how far the judging model agrees with people. */
export const setJudge =
  (deps: DecideNeeds) =>
  (access: IssueAccess, input: CallInput<'judge.set'>): Promise<ItemView> => {
    const { name, kappa, items } = input;
    refusePlaceholders({ name });
    return decideAsPerson(deps)(access, input, (item, { at, accountId }) => ({
      item: {
        ...item,
        records: {
          ...item.records,
          judge: { name, kappa, items, setBy: accountId, setAt: at },
        },
      },
      kind: 'judge-set',
      body: {
        ...{ from: item.records.judge, to: { name, kappa, items } },
      },
    }));
  };

/** Says how the item is taken out of use. */
export const planDecommission =
  (deps: DecideNeeds) =>
  (access: IssueAccess, input: CallInput<'decommission.plan'>): Promise<ItemView> => {
    const { successor, dataDisposal, notice } = input;
    refusePlaceholders({ successor, dataDisposal, notice });
    return decideAsPerson(deps)(access, input, (item, { at, accountId }) => ({
      item: {
        ...item,
        records: {
          ...item.records,
          decommission: { successor, dataDisposal, notice, setBy: accountId, setAt: at },
        },
      },
      kind: 'decommission-planned',
      body: {
        ...{ successor, dataDisposal, notice },
      },
    }));
  };
