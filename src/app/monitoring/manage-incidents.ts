import type { CallInput } from '../../contract/calls/calls';
import { incidentDays } from '../../contract/monitoring';
import type { Incident, ItemView } from '../../contract/types';
import { DAY } from '../../words/time';
import type { IssueAccess } from '../access';
import { changeById, decideAsPerson, keepRecent, type DecideNeeds } from '../item/decide-as-person';
import { AppError, notFound } from '../failure';

/** Starts the clock of a serious incident, from the moment that somebody became aware of it. */
export const openIncident =
  (deps: DecideNeeds) =>
  (access: IssueAccess, input: CallInput<'incident.open'>): Promise<ItemView> =>
    decideAsPerson(deps)(access, input, (item, { id, at, accountId }) => {
      const { kind, description } = input;
      const aware = Date.parse(input.awareAt);
      if (aware > Date.parse(at)) {
        throw new AppError('invalid-input', 'Nobody can be aware of it in the future.', {
          where: 'awareAt',
        });
      }
      const incident: Incident = {
        ...{ id, kind, description },
        awareAt: new Date(aware).toISOString(),
        dueAt: new Date(aware + incidentDays[kind] * DAY).toISOString(),
        ...{ openedBy: accountId, openedAt: at, closed: null },
      };
      const { incidents } = item.monitoring;
      const { awareAt, dueAt } = incident;
      return {
        item: {
          ...item,
          monitoring: {
            ...item.monitoring,
            incidents: keepRecent([...incidents, incident], ({ closed }) => closed === null),
          },
        },
        kind: 'incident-opened',
        body: {
          ...{ id, kind, awareAt, dueAt, description },
        },
      };
    });

/** Says that an incident was reported, or why it need not be. */
export const closeIncident =
  (deps: DecideNeeds) =>
  (access: IssueAccess, input: CallInput<'incident.close'>): Promise<ItemView> =>
    decideAsPerson(deps)(access, input, (item, { at, accountId }) => {
      const { id, reported, note } = input;
      const open = item.monitoring.incidents.find((one) => one.id === id);
      if (open === undefined) throw notFound('That incident');
      if (open.closed !== null) throw new AppError('conflict', 'It is closed already.');
      const incidents = changeById(item.monitoring.incidents, id, 'That incident', (one) => ({
        ...one,
        closed: { by: accountId, at, reported, note },
      }));
      const late = Date.parse(at) > Date.parse(open.dueAt);
      return {
        item: { ...item, monitoring: { ...item.monitoring, incidents } },
        kind: 'incident-closed',
        body: {
          ...{ id, reported, late, note },
        },
      };
    });
