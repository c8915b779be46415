import type { CallInput } from '../../contract/calls/calls';
import type { ItemView, Judge } from '../../contract/types';
import { digestText } from '../../domain/digest';
import { labelAgreement, type LabelPair } from '../../domain/records/label-agreement';
import type { IssueAccess } from '../access';
import { AppError } from '../failure';
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

/** Reads the labels of judge and people. @throws AppError `unreadable-evidence` */
export type ReadLabels = (text: string) => Promise<LabelPair[]>;

type JudgeFacts = Omit<Judge, 'setBy' | 'setAt'>;

/** The agreement from labels, or as somebody says it is. */
const agreementOf = async (
  readLabels: ReadLabels,
  { labels, kappa, items }: CallInput<'judge.set'>,
): Promise<Pick<JudgeFacts, 'kappa' | 'items' | 'measured'>> => {
  if (labels === undefined) {
    if (kappa !== undefined && items !== undefined) return { kappa, items };
    throw new AppError('invalid-input', 'The agreement is not stated.', {
      where: 'labels',
      hint: 'Give the labels of judge and people, or kappa and the number of answers.',
    });
  }
  const found = labelAgreement(await readLabels(labels));
  const { agreement, baseRate, sensitivity, specificity } = found;
  return {
    ...{ kappa: found.kappa.value, items: found.items },
    measured: {
      labels: digestText(labels),
      kappa: { lower: found.kappa.lower, upper: found.kappa.upper },
      ...{ agreement, baseRate, sensitivity, specificity },
    },
  };
};

/** Says how far the judging model agrees with people, of this judge and rubric. */
export const setJudge =
  (deps: DecideNeeds & { readLabels: ReadLabels }) =>
  async (access: IssueAccess, input: CallInput<'judge.set'>): Promise<ItemView> => {
    const { name, rubricDigest, rubricVersion, labelledBy } = input;
    refusePlaceholders({ name });
    const judge: JudgeFacts = {
      name,
      ...(rubricDigest === undefined ? {} : { rubricDigest }),
      ...(rubricVersion === undefined ? {} : { rubricVersion }),
      ...(labelledBy === undefined ? {} : { labelledBy }),
      ...(await agreementOf(deps.readLabels, input)),
    };
    return decideAsPerson(deps)(access, input, (item, { at, accountId }) => ({
      item: {
        ...item,
        records: { ...item.records, judge: { ...judge, setBy: accountId, setAt: at } },
      },
      kind: 'judge-set',
      body: { from: item.records.judge, to: judge },
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
