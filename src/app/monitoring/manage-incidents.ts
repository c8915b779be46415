import type { CallInput } from '../../contract/calls/calls';
import { incidentDays } from '../../contract/monitoring';
import type { Evaluation, Incident, ItemView } from '../../contract/types';
import type { Item } from '../../domain/item/item';
import { numberInRun } from '../../domain/sheets/numbers';
import { DAY } from '../../words/time';
import type { IssueAccess } from '../access';
import { changeById, decideAsPerson, keepRecent, type DecideNeeds } from '../item/decide-as-person';
import { AppError, notFound } from '../failure';
import type { Deps } from '../ports';

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
        ...{ openedBy: accountId, openedAt: at, report: null, closed: null },
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

const openOf = (item: Item, id: string): Incident => {
  const open = item.monitoring.incidents.find((one) => one.id === id);
  if (open === undefined) throw notFound('That incident');
  if (open.closed !== null) throw new AppError('conflict', 'It is closed already.');
  return open;
};

const withIncident = (item: Item, id: string, part: Partial<Incident>): Item => ({
  ...item,
  monitoring: {
    ...item.monitoring,
    incidents: changeById(item.monitoring.incidents, id, 'That incident', (one) => ({
      ...one,
      ...part,
    })),
  },
});

/** Says that an incident was reported, or why it need not be: its clock stops. */
export const reportIncident =
  (deps: DecideNeeds) =>
  (access: IssueAccess, input: CallInput<'incident.report'>): Promise<ItemView> =>
    decideAsPerson(deps)(access, input, (item, { at, accountId }) => {
      const { id, reported, note } = input;
      const open = openOf(item, id);
      if (open.report !== null) throw new AppError('conflict', 'It was reported already.');
      const late = Date.parse(at) > Date.parse(open.dueAt);
      return {
        item: withIncident(item, id, { report: { by: accountId, at, reported, note } }),
        kind: 'incident-reported',
        body: { id, reported, late, note },
      };
    });

/** Runs that a case is looked for in: one page of storage. */
const MOST_RUNS = 100;

/**
 * Closes an incident whose case stands in the evidence: as a group of a run that came in after the
 * incident was opened, so that what failed once is asked of every version from now on.
 * @throws {AppError} `invalid-input` where no stored run says so, `conflict` before it was reported.
 */
export const closeIncident =
  (deps: DecideNeeds & Pick<Deps, 'evaluations'>) =>
  async (access: IssueAccess, input: CallInput<'incident.close'>): Promise<ItemView> => {
    const runs = await deps.evaluations.recent(access.issue.id, MOST_RUNS);
    return decideAsPerson(deps)(access, input, (item, { at, accountId }) => {
      const { id, note, case: tested } = input;
      const open = openOf(item, id);
      if (open.report === null) {
        throw new AppError('conflict', 'Nobody has reported it yet, or said why it need not be.', {
          hint: 'Say so first; its clock still runs.',
        });
      }
      requireCase(runs, open, tested);
      const { reported } = open.report;
      const late = Date.parse(open.report.at) > Date.parse(open.dueAt);
      const closed = { by: accountId, at, reported, note, case: tested };
      return {
        item: withIncident(item, id, { closed }),
        kind: 'incident-closed',
        body: { id, reported, late, note, case: tested },
      };
    });
  };

const requireCase = (
  runs: readonly Evaluation[],
  { openedAt }: Incident,
  { run, metric, slice }: CallInput<'incident.close'>['case'],
): void => {
  const hint =
    'Send a run whose results have the case as a group, then close the incident with it.';
  const found = runs.find(({ digest }) => digest === run);
  if (found === undefined || numberInRun(found, metric, slice) === null) {
    throw new AppError('invalid-input', `No stored run holds ${metric} for ${slice}.`, {
      ...{ where: 'case', hint },
    });
  }
  if (Date.parse(found.recordedAt) <= Date.parse(openedAt)) {
    throw new AppError('invalid-input', 'That run is older than the incident.', {
      ...{ where: 'case', hint },
    });
  }
};
