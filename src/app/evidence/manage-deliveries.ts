import type { CallInput, CallOutput } from '../../contract/calls/calls';
import type { DeliveryView } from '../../contract/types';
import { allowIssue, type IssueAccess, type ProjectAccess } from '../access';
import type { Delivery } from './delivery';
import { AppError, changedMeanwhile, forbidden, notFound } from '../failure';
import type { Viewer } from '../jira-ports';
import type { Deps } from '../ports';
import { showLater, type ShowNeeds } from '../item/project-item';
import { settleDelivery, type SettleNeeds } from './settle-delivery';

type Needs = Omit<SettleNeeds, 'show'> & ShowNeeds & Pick<Deps, 'people'>;

/** A person waits for the answer, so what is recorded is shown in Jira afterwards. */
const settle = (deps: Needs) => settleDelivery({ ...deps, show: showLater(deps) });

type AssignmentAccess = IssueAccess & Pick<ProjectAccess, 'project'>;

/**
 * Lets a person through who may edit the work item and administer its project, which has to be the one
 * that is named. That the delivery is of that project is checked where it is read.
 */
export const allowAssignment = async (
  viewer: Viewer,
  input: CallInput<'deliveries.assign'>,
): Promise<AssignmentAccess> => {
  const access = await allowIssue('edit')(viewer, input);
  const project = await viewer.findProject(input.project);
  if (project?.id !== access.issue.project.id) {
    throw notFound(`Work item ${input.issue} in project ${input.project}`);
  }
  if (!(await viewer.mayAdminister(project.id))) throw forbidden('administer this project');
  return { ...access, project };
};

/** A page of what pipelines sent to a project; bodies stay in storage. */
export const listDeliveries =
  (deps: Pick<Deps, 'deliveries' | 'people'>) =>
  async (
    { project }: ProjectAccess,
    { state, cursor }: CallInput<'deliveries.list'>,
  ): Promise<CallOutput<'deliveries.list'>> => {
    const page = await deps.deliveries.page(project.id, {
      state: state ?? null,
      cursor: cursor ?? null,
    });
    return { deliveries: await shown(deps, page.deliveries), cursor: page.cursor };
  };

/** Records a delivery on the work item that a person names. */
export const assignDelivery =
  (deps: Needs) =>
  async (
    { viewer, issue, project }: AssignmentAccess,
    { id }: CallInput<'deliveries.assign'>,
  ): Promise<DeliveryView> => {
    const delivery = await findOpen(deps, project.id, id);
    const placement = { issue, accountId: viewer.accountId };
    return shownOne(deps, await settle(deps)(delivery, placement));
  };

/** Processes a delivery again; it is found by its own words where it belongs. */
export const replayDelivery =
  (deps: Needs) =>
  async (
    { project }: ProjectAccess,
    { id }: CallInput<'deliveries.replay'>,
  ): Promise<DeliveryView> =>
    shownOne(deps, await settle(deps)(await findOpen(deps, project.id, id)));

/**
 * Drops the body of a delivery that nobody wants recorded.
 * @throws {AppError} `conflict` for one that is done or still waits to be processed.
 */
export const discardDelivery =
  (deps: Pick<Deps, 'deliveries' | 'people'>) =>
  async (
    { project, viewer }: ProjectAccess,
    { id }: CallInput<'deliveries.discard'>,
  ): Promise<DeliveryView> => {
    const delivery = await findOpen(deps, project.id, id);
    if (delivery.state === 'waiting') {
      throw new AppError('conflict', 'This delivery is being processed.', {
        hint: 'Wait until it is unrouted or failed, or replay it.',
      });
    }
    const discarded: Delivery = {
      ...delivery,
      state: 'failed',
      body: null,
      problem: null,
      discardedBy: viewer.accountId,
    };
    if (!(await deps.deliveries.finish(delivery.state, discarded))) throw changedMeanwhile();
    return shownOne(deps, discarded);
  };

/** @throws {AppError} `not-found` outside of the project, `conflict` where nothing is left to do. */
const findOpen = async (
  deps: Pick<Deps, 'deliveries'>,
  projectId: string,
  id: string,
): Promise<Delivery & { body: string }> => {
  const delivery = await deps.deliveries.get(id);
  if (delivery?.projectId !== projectId) throw notFound('This delivery');
  if (delivery.body !== null) return { ...delivery, body: delivery.body };
  throw delivery.discardedBy === null
    ? new AppError('conflict', 'It is recorded on a work item already.')
    : new AppError('conflict', 'It was discarded; its body is no longer there.', {
        hint: 'Let the pipeline send it again in another run.',
      });
};

const shown = async (
  deps: Pick<Deps, 'people'>,
  deliveries: readonly Delivery[],
): Promise<DeliveryView[]> => {
  const accounts = deliveries.flatMap(({ discardedBy }) => discardedBy ?? []);
  const names = await deps.people.names([...new Set(accounts)]);
  return deliveries.map((delivery) => ({
    id: delivery.id,
    receivedAt: delivery.receivedAt,
    state: delivery.state,
    format: delivery.format,
    size: delivery.size,
    issueKey: delivery.routed?.issueKey ?? null,
    evaluations: delivery.evaluations.length,
    signals: delivery.signals.length,
    criteria: delivery.criteria,
    discarded: delivery.discardedBy !== null,
    problem:
      delivery.discardedBy === null
        ? delivery.problem
        : `Discarded by ${names[delivery.discardedBy] ?? 'a former administrator'}.`,
    note: delivery.note,
  }));
};

const shownOne = async (deps: Pick<Deps, 'people'>, delivery: Delivery): Promise<DeliveryView> => {
  const [view] = await shown(deps, [delivery]);
  if (view === undefined) throw notFound('This delivery');
  return view;
};
