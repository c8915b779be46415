import { WORK_ITEM_FIELD } from '../../contract/work-items';
import type { CallInput } from '../../contract/calls/calls';
import type { ItemView, Risk } from '../../contract/types';
import { fieldChanges } from '../../domain/records/field-changes';
import { reviewedByEnd } from '../../domain/monitoring/raise-reviews';
import type { IssueAccess } from '../access';
import { changeById, decideAsPerson, keepRecent, type DecideNeeds } from '../item/decide-as-person';
import { AppError, notFound } from '../failure';
import { refusePlaceholders, requireOther, requirePerson } from './record-inputs';

const shown = ({ title, owner, treatment, trigger, rate, issueKey }: Risk) => ({
  title,
  owner,
  treatment,
  trigger: trigger === null ? null : `${trigger.watch} at ${trigger.level}`,
  rate: rate === null ? null : `${rate.failures} of ${rate.trials}`,
  [WORK_ITEM_FIELD]: issueKey,
});

/** What each kind of risk has to say of itself beyond its title. */
const refuseIncomplete = ({ kind, trigger, rate }: CallInput<'risk.set'>): void => {
  if (kind === 'drift-trigger' && trigger === null) {
    throw new AppError('invalid-input', 'A drift trigger names the watch that sets it off.', {
      where: 'trigger',
    });
  }
  if (kind !== 'drift-trigger' && trigger !== null) {
    throw new AppError('invalid-input', 'Only a drift trigger has a watch.', { where: 'trigger' });
  }
  if (kind !== 'probabilistic-failure' && rate !== null) {
    throw new AppError('invalid-input', 'Only a probabilistic failure has a measured rate.', {
      where: 'rate',
    });
  }
};

/** Writes a risk down, or changes one that is open. */
export const setRisk =
  (deps: DecideNeeds) =>
  async (access: IssueAccess, input: CallInput<'risk.set'>): Promise<ItemView> => {
    const { kind, title, owner, treatment, trigger, rate } = input;
    refusePlaceholders({ title, treatment });
    refuseIncomplete(input);
    await requirePerson(deps)(owner, 'owner');
    const issueKey = await requireOther(access, input.issueKey ?? null);
    return decideAsPerson(deps)(access, input, (item, moment) => {
      const rows = item.records.risks;
      const old = rows.find(({ id }) => id === input.id) ?? null;
      if (input.id !== undefined && old === null) throw notFound('That risk');
      refuseClosed(old);
      const next: Risk = {
        id: old?.id ?? moment.id,
        ...{ kind, title, owner, treatment, trigger, rate, issueKey, closedAt: null },
      };
      const changes = fieldChanges(old === null ? null : shown(old), shown(next));
      const risks =
        old === null ? [...rows, next] : rows.map((row) => (row.id === next.id ? next : row));
      return {
        item: { ...item, records: { ...item.records, risks: keepRecent(risks, isOpen) } },
        kind: 'risk-set',
        body: {
          ...{ record: next, changes, isNew: old === null },
        },
      };
    });
  };

/** Closes a risk, with what became of it. */
export const closeRisk =
  (deps: DecideNeeds) =>
  (access: IssueAccess, input: CallInput<'risk.close'>): Promise<ItemView> =>
    decideAsPerson(deps)(access, input, (item, { at, accountId }) => {
      const { id, note } = input;
      const found = item.records.risks.find((one) => one.id === id);
      const risks = changeById(item.records.risks, id, 'That risk', (risk) => {
        refuseClosed(risk);
        return { ...risk, closedAt: at };
      });
      return {
        item: {
          ...item,
          records: { ...item.records, risks },
          monitoring: {
            ...item.monitoring,
            reviews: reviewedByEnd(
              item,
              { kind: 'risk', subject: id },
              { by: accountId, at, note },
            ),
          },
        },
        kind: 'risk-closed',
        body: { id, title: found?.title ?? '', note },
      };
    });

const isOpen = ({ closedAt }: Risk): boolean => closedAt === null;

const refuseClosed = (risk: Risk | null): void => {
  if (risk === null || isOpen(risk)) return;
  throw new AppError('conflict', 'This risk is closed already.', { hint: 'Write down a new one.' });
};
