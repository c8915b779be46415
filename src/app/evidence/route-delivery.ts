import { readWorkItemKey } from '../../contract/keys';
import type { ParsedEvidence } from '../../contract/types';
import { modelKey } from '../../domain/item/model-key';
import type { Delivery } from './delivery';
import type { Items } from '../item/ports';
import type { Issue, Issues } from '../jira-ports';

/** Where a delivery belongs, or in words for people why that cannot be told. */
export type Route =
  | { found: true; issue: Issue; by: 'key' | 'model' }
  | { found: false; problem: string };

type Needs = { issues: Pick<Issues, 'find' | 'past'>; items: Pick<Items, 'byModel'> };

const HOW =
  'Send it with ?issue=KEY in the address, name the work item in the file, or give the model and version of exactly one item.';

/**
 * Finds the work item that a delivery belongs to: named in the address, else named in the file, else
 * the one item that is about its model and version. Only items of the project whose secret signed, or that
 * were in it when the delivery came in.
 */
export const routeDelivery =
  (deps: Needs) =>
  async (delivery: Delivery, parsed: ParsedEvidence): Promise<Route> => {
    const named = delivery.issue ?? parsed.routing.issueKey;
    return named === null ? byModel(deps, delivery, parsed) : byKey(deps, delivery, named);
  };

/** Whether a work item was in the project of a delivery when that came in; it may have been moved on since. */
const wasIn = async (
  { issues }: Needs,
  issue: Issue,
  { projectId, receivedAt }: Delivery,
): Promise<boolean> => {
  if (issue.project.id === projectId) return true;
  const past = (await issues.past(issue.id)) ?? [];
  const next = past.find(
    ({ project, at }) => project !== null && Date.parse(at) > Date.parse(receivedAt),
  );
  return next?.project?.from === projectId;
};

const byKey = async (deps: Needs, delivery: Delivery, named: string): Promise<Route> => {
  const key = readWorkItemKey(named);
  if (key === null) {
    return notFound(`"${named}" is not the key of a work item. ${HOW}`);
  }
  const issue = await deps.issues.find(key);
  // A work item of another project is answered like one that does not exist.
  return issue !== null && (await wasIn(deps, issue, delivery))
    ? { found: true, issue, by: 'key' }
    : notFound(`There is no work item ${key} in the project of this secret.`);
};

const byModel = async (deps: Needs, delivery: Delivery, parsed: ParsedEvidence): Promise<Route> => {
  const models = modelsOf(parsed);
  const [model] = models;
  if (model === undefined) {
    return notFound(`It names neither a work item nor a model with its version. ${HOW}`);
  }
  const label = `${model.name} ${model.version}`;
  if (models.length > 1) return notFound(`It is about ${models.length} models. ${HOW}`);
  const ids = await deps.items.byModel(delivery.projectId, model.name, model.version);
  const found = await Promise.all(ids.map((id) => deps.issues.find(id)));
  const there = await Promise.all(
    found.map(async (one) => (one !== null && (await wasIn(deps, one, delivery)) ? [one] : [])),
  );
  const issues = there.flat();
  const [issue] = issues;
  if (issue === undefined) return notFound(`No item of the project is about ${label}. ${HOW}`);
  if (issues.length > 1) {
    const keys = issues.map(({ key }) => key).join(', ');
    return notFound(`Several items are about ${label}: ${keys}. Say which one.`);
  }
  return { found: true, issue, by: 'model' };
};

/** Models with their versions that a file names, each once. */
const modelsOf = ({ routing, blocks }: ParsedEvidence): { name: string; version: string }[] => {
  const named = [
    { name: routing.model, version: routing.version },
    ...blocks.map(({ run }) => run.model),
  ];
  const models = new Map<string, { name: string; version: string }>();
  for (const { name, version } of named) {
    if (name !== null && version !== null) models.set(modelKey(name, version), { name, version });
  }
  return [...models.values()];
};

const notFound = (problem: string): Route => ({ found: false, problem });
