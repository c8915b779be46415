import type { CallOutput } from '../../../src/contract/calls/calls';
import type { ItemView, Policy } from '../../../src/contract/types';
import { call } from '../../components/call';
import { readText } from '../../../src/words/guards';
import { countIssues } from '../../components/jira/count';
import { all, inProject, isGoverned, toJql, type Clause } from '../../components/jira/jql';
import type { ReportItem } from '../projection';
import { readItems } from '../read-items';
import { askWorkTypes, type WorkType } from '../../components/jira/work-types';
import { askPermissions, type Permissions } from './jira/project-facts';
import { hasCriteria, hasEvidence, notOfThePlan } from './model/progress';
import { furthestOf, type Facts } from './model/steps';

export type Known = {
  facts: Facts;
  settings: CallOutput<'settings.get'>;
  may: Permissions;
  types: WorkType[];
  /** The item that has come furthest, as its panel shows it; null where there is none. */
  item: ItemView | null;
};

/** Items that are looked through for the one that has come furthest. */
const PAGE = 50;
/** Pages of the decision log that are looked through, newest first. */
const MOST_PAGES = 5;

const PROOF = 'criteria-met';

/** Whether a gate let an item through and looked at evidence, where its policy looks at any. */
const isPassed = ({ body }: Decision, asksForProof: boolean): boolean => {
  if (body['decision'] !== 'allow' || body['degraded'] === true) return false;
  return !asksForProof || readText(body, 'checks', PROOF) === 'met';
};

type Decision = CallOutput<'decisions.list'>['entries'][number];

/** The newest item that a gate decided on, and the newest that it let through. */
const findDecided = async (
  project: string,
): Promise<(policy: Policy) => Pick<Facts, 'decidedOn' | 'passedOn'>> => {
  const decided: Decision[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const page: CallOutput<'decisions.list'> = await call('decisions.list', {
      project,
      ...(cursor === null ? {} : { cursor }),
    });
    decided.push(...page.entries.filter(({ kind }) => kind === 'gate-decided'));
    cursor = page.cursor;
    if (cursor === null) break;
  }
  return ({ gates }) => {
    const asksForProof = Object.values(gates).some((rules) =>
      rules.some(({ check }) => check === PROOF),
    );
    return {
      decidedOn: decided[0]?.issueKey ?? null,
      passedOn: decided.find((one) => isPassed(one, asksForProof))?.issueKey ?? null,
    };
  };
};

/** Those with locked criteria, else any; the ones changed last first. */
const findNewest = async (governed: Clause): Promise<ReportItem[]> => {
  const newest = async (where: Clause): Promise<ReportItem[]> =>
    (await readItems(toJql(where, { field: 'updated', isDescending: true }), PAGE, null)).items;
  const locked = await newest(all(governed, hasCriteria));
  return locked.length > 0 ? locked : newest(governed);
};

/** What the guided start goes by, asked afresh. @throws {CallError} where one of the answers fails */
export const readKnown = async (projectKey: string): Promise<Known> => {
  const governed = all(inProject(projectKey), isGoverned, notOfThePlan);
  const [settings, may, types, count, withCriteria, items, decided] = await Promise.all([
    call('settings.get', { project: projectKey }),
    askPermissions(projectKey),
    askWorkTypes(projectKey),
    countIssues(governed),
    countIssues(all(governed, hasCriteria)),
    findNewest(governed),
    findDecided(projectKey),
  ]);
  const { revision, untouched, policy, statusStages, lifecycle } = settings.settings;
  const stages = settings.lifecycles.find(({ id }) => id === lifecycle)?.stages ?? [];
  const mapped = settings.statuses.filter(({ id }) => statusStages[id] !== undefined);
  const standings = items.map((item) => ({
    key: item.key,
    stageIndex: stages.findIndex(({ id }) => id === item.stage),
    isLocked: item.version > 0,
    hasEvidence: hasEvidence(item),
  }));
  const facts: Facts = {
    isSetUp: revision > 0 && untouched !== true,
    policy: policy.name,
    mappedStatuses: mapped.length,
    statuses: settings.statuses.length,
    ...{ governed: Math.max(count, items.length), withCriteria, ...decided(policy) },
    evidenceOn: standings.find((one) => one.hasEvidence)?.key ?? null,
    furthest: furthestOf(standings),
  };
  const item = facts.furthest === null ? null : await call('item.get', { issue: facts.furthest });
  return { facts, settings, may, types, item };
};
