import {
  all,
  compare,
  inOpenSprints,
  is,
  isEmpty,
  isMine,
  withinDays,
  type Clause,
} from '../../components/jira/jql';

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

type Said<Value> = (value: Value) => Clause;

const when = <Value>(value: Value | null, say: Said<Value>): Clause | null =>
  value === null ? null : say(value);

const ofOwner: Said<string> = (owner) => {
  if (owner === 'me') return isMine;
  return owner === 'nobody' ? isEmpty('assignee') : is('assignee', owner);
};

const ofSprint: Said<string> = (sprint) =>
  sprint === 'open' ? inOpenSprints : is('sprint', sprint);

/** The filters as one clause; null where nothing is filtered. */
export const filterClause = (filters: Filters): Clause | null => {
  const said = [
    when(filters.stage, (stage) => is('aiStage', stage)),
    when(filters.tier, (tier) => is('aiTier', tier)),
    when(filters.system, (system) => is('aiSystemType', system)),
    when(filters.owner, ofOwner),
    when(filters.model, (model) => compare('aiModel', '~', model)),
    when(filters.sprint, ofSprint),
    when(filters.entered, (days) => withinDays('aiStageSince', days)),
    when(filters.updated, (days) => withinDays('updated', days)),
  ];
  return countFilters(filters) === 0 ? null : all(...said);
};

export const countFilters = (filters: Filters): number =>
  Object.values(filters).filter((value) => value !== null).length;
