import { itemFactsSchema } from '../../contract/item-facts';
import type { Evaluation, EvaluationView, ItemView } from '../../contract/types';
import { lintCriteria } from '../../domain/criteria/lint/lint';
import { parseCriteria } from '../../domain/criteria/language/parse';
import { nextLookOf } from '../../domain/budget/budget';
import { planCriterion } from '../../domain/criteria/plan';
import { provePrior } from '../../domain/evidence/prior-proof';
import type { Item } from '../../domain/item/item';
import { described } from '../../domain/lifecycle/presets/described';
import { standingOf } from '../../domain/standing/standing';
import { driftOf } from '../../domain/monitoring/drift-level';
import type { IssueAccess } from '../access';
import type { Issue } from '../jira-ports';
import type { Deps } from '../ports';
import { placeOf, recordOf } from './place-of';
import { isGoverned, settingsOf } from '../settings/project-settings';
import { groupsInQuestion } from '../settings/roles';
import { accountsInGovernance, viewGovernance } from '../governance/view-governance';
import { accountsInMonitoring, viewMonitoring } from '../monitoring/view-monitoring';
import { accountsInRecords, viewRecords } from '../records/view-records';

/** Evaluations a panel shows; older ones stay in storage and in the ledger. */
const SHOWN_EVALUATIONS = 20;

type Needs = Pick<Deps, 'items' | 'evaluations' | 'projects' | 'people' | 'clock'>;

/** Everything the panel shows of an item, read from the records. */
export const viewItem =
  (deps: Needs) =>
  async (access: IssueAccess): Promise<ItemView> => {
    const { issue, abilities } = access;
    const [records, evaluations] = await Promise.all([
      deps.items.load(issue.id, issue.project.id),
      deps.evaluations.recent(issue.id, SHOWN_EVALUATIONS),
    ]);
    const settings = await settingsOf(deps)(issue.project, records.settings);
    const item = recordOf(records.item, issue);
    const [people, groups] = await Promise.all([
      deps.people.names(accountsIn(item, evaluations)),
      groupsInQuestion(settings, access.viewer),
    ]);
    const now = deps.clock.now();
    const place = placeOf(item, settings, issue, now);
    const governance = viewGovernance(
      item,
      settings,
      { accountId: access.viewer.accountId, groups },
      now,
    );
    return {
      issue: shownIssue(issue),
      governed: isGoverned(settings, issue.typeId),
      ...place,
      lifecycle: described(place.lifecycle),
      standing: standingOf(
        {
          ...{ item, now, policy: settings.policy },
          gate: place.nextGate,
          lifecycle: place.lifecycle,
        },
        {
          ...{ accountId: access.viewer.accountId, approvesAs: governance.mayApproveAs },
          ...{ edit: abilities.edit, administer: abilities.administer },
        },
      ),
      ...itemFactsSchema.parse(item),
      stake: item.stake ?? null,
      model: { name: item.model.name, version: item.model.version },
      criteria: shownCriteria(item),
      evaluations: evaluations.map((evaluation) => shownEvaluation(item, evaluation)),
      drift: shownDrift(item, now),
      monitoring: viewMonitoring(
        item,
        { accountId: access.viewer.accountId, administer: abilities.administer },
        now,
      ),
      records: viewRecords(
        item,
        { accountId: access.viewer.accountId, mayEdit: abilities.edit },
        { policy: settings.policy, now },
      ),
      governance,
      abilities,
      revision: item.edits,
      people,
    };
  };

const shownIssue = (issue: Issue): ItemView['issue'] => ({
  id: issue.id,
  key: issue.key,
  summary: issue.summary,
  projectKey: issue.project.key,
  statusName: issue.status.name,
});

const shownDrift = (item: Item, now: number): ItemView['drift'] => {
  const { level, flags } = driftOf(item, now);
  return { level, flags };
};

const shownCriteria = (item: Item): ItemView['criteria'] => {
  const { draft, locked } = item;
  if (draft === null) return { draft, locked, draftFindings: [], draftPlans: [] };
  const { criteria } = parseCriteria(draft.text);
  return {
    draft,
    locked,
    draftFindings: lintCriteria(draft.text, item.systemType ?? undefined),
    draftPlans: criteria.flatMap(
      (criterion) => planCriterion(criterion, nextLookOf(item.budgets, criterion)) ?? [],
    ),
  };
};

const shownEvaluation = (item: Item, evaluation: Evaluation): EvaluationView => ({
  ...evaluation,
  prior:
    item.locked === null
      ? null
      : provePrior(item.locked.lockedAt, {
          ...evaluation,
          isBeginStated: evaluation.stated?.fields.includes('startedAt') ?? false,
          attestedBy: evaluation.attested?.by,
        }),
});

const accountsIn = (item: Item, evaluations: readonly Evaluation[]): string[] => [
  ...new Set([
    ...(item.draft === null ? [] : [item.draft.updatedBy]),
    ...(item.locked === null ? [] : [item.locked.lockedBy]),
    ...evaluations.flatMap(({ postedBy }) =>
      postedBy.kind === 'person' ? [postedBy.accountId] : [],
    ),
    ...accountsInGovernance(item),
    ...accountsInMonitoring(item),
    ...accountsInRecords(item),
  ]),
];
