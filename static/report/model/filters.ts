import { and, quote } from '../jira/jql';

/** What the whole report is narrowed to; null where it is not. */
export type Filters = {
  stage: string | null;
  tier: string | null;
  system: string | null;
  /** Account id, `me` or `nobody`. */
  owner: string | null;
  model: string | null;
  /** `open` for the running sprints, else a sprint's name or id. */
  sprint: string | null;
  /** In its stage for at most so many days. */
  entered: number | null;
  /** Changed within so many days. */
  updated: number | null;
};

export const noFilters: Filters = {
  ...{ stage: null, tier: null, system: null, owner: null, model: null, sprint: null },
  ...{ entered: null, updated: null },
};

/** Every governed item carries a gate, be it `none`. */
export const GOVERNED = 'aiGate is not EMPTY';

const sameAs = (field: string, value: string | null): string | null =>
  value === null ? null : `${field} = ${quote(value)}`;

const ownerClause = (owner: string | null): string | null => {
  if (owner === 'me') return 'assignee = currentUser()';
  return owner === 'nobody' ? 'assignee is EMPTY' : sameAs('assignee', owner);
};

const sprintClause = (sprint: string | null): string | null =>
  sprint === 'open' ? 'sprint in openSprints()' : sameAs('sprint', sprint);

const within = (field: string, days: number | null): string | null =>
  days === null ? null : `${field} >= ${quote(`-${Math.trunc(days)}d`)}`;

/** The filters as JQL; empty where nothing is filtered. */
export const filterJql = (filters: Filters): string =>
  and(
    sameAs('aiStage', filters.stage),
    sameAs('aiTier', filters.tier),
    sameAs('aiSystemType', filters.system),
    ownerClause(filters.owner),
    filters.model === null ? null : `aiModel ~ ${quote(filters.model)}`,
    sprintClause(filters.sprint),
    within('aiStageSince', filters.entered),
    within('updated', filters.updated),
  );

export const countFilters = (filters: Filters): number =>
  Object.values(filters).filter((value) => value !== null).length;
