import type { CallInput, CallOutput } from '../../contract/calls/calls';
import type { LedgerEntry, ProjectSettings, RadarItem } from '../../contract/types';
import { passedGateId } from '../../domain/gate/findings';
import type { Item } from '../../domain/item/item';
import { lifecycleOf } from '../../domain/lifecycle/presets';
import { scanItem, type RadarSubject } from '../../domain/lifecycle/radar';
import type { StageChange } from '../../domain/lifecycle/stage-changes';
import { accountOfActor } from '../../words/people/actor-name';
import { catalogue } from '../../ledger/catalogue';
import type { IssueAccess, ProjectAccess } from '../access';
import { notFound } from '../failure';
import type { RadarIssue } from './ports';
import type { Viewer } from '../jira-ports';
import type { Deps } from '../ports';
import { isGoverned, settingsOf } from '../settings/project-settings';
import { entriesOf, inPortions } from '../records/read-entries';

type Needs = Pick<Deps, 'itemPages' | 'ledger' | 'settings' | 'projects' | 'people' | 'clock'>;

/** The way of one item through its lifecycle. */
export const readRadarItem =
  (deps: Needs) =>
  async ({ issue, viewer }: IssueAccess): Promise<CallOutput<'radar.item'>> => {
    const settings = await settingsOf(deps)(
      issue.project,
      await deps.settings.load(issue.project.id),
    );
    const found = await viewer.radarIssue(issue.id);
    const [item] = found === null ? [] : await scanIssues(deps, viewer, settings, [found]);
    if (item === undefined) throw notFound(`Work item ${issue.key}`);
    return { ...item, people: await namesIn(deps, [item]) };
  };

/** A page of the governed items of a project that the person may see, with their ways. */
export const readRadarList =
  (deps: Needs) =>
  async (
    { project, viewer }: ProjectAccess,
    { cursor }: CallInput<'radar.list'>,
  ): Promise<CallOutput<'radar.list'>> => {
    const settings = await settingsOf(deps)(project, await deps.settings.load(project.id));
    const page = await viewer.radarIssues(project.key, cursor ?? null);
    const governed = page.issues.filter(({ type }) => isGoverned(settings, type.id));
    const items = await scanIssues(deps, viewer, settings, governed);
    return { items, cursor: page.cursor, people: await namesIn(deps, items) };
  };

const scanIssues = async (
  deps: Needs,
  viewer: Viewer,
  settings: ProjectSettings,
  issues: readonly RadarIssue[],
): Promise<RadarItem[]> => {
  const ids = issues.map(({ id }) => id);
  const [{ changes, truncated }, records] = await Promise.all([
    viewer.stageChanges(ids),
    deps.itemPages.ofIssues(ids),
  ]);
  const source = {
    lifecycle: lifecycleOf(settings.lifecycle),
    statusStages: settings.statusStages,
  };
  const now = deps.clock.now();
  return inPortions(issues, async (issue) => {
    const item = records.find(({ issueId }) => issueId === issue.id) ?? null;
    const told = [...(changes.get(issue.id) ?? []), ...(await movesHere(deps, settings, item))];
    const subject = subjectOf(issue, item, told, truncated);
    const { returns } = scanItem(source, subject, now);
    const putBack = item === null ? [] : putBackIn(item, returns);
    return scanItem(source, { ...subject, declared: [...subject.declared, ...putBack] }, now);
  });
};

const subjectOf = (
  issue: RadarIssue,
  item: Item | null,
  changes: readonly StageChange[],
  truncated: boolean,
): RadarSubject => ({
  issueKey: issue.key,
  summary: issue.summary,
  createdAt: issue.createdAt,
  workType: issue.type.name,
  labels: issue.labels,
  currentStatusId: issue.statusId,
  currentStage: item?.stage ?? null,
  changes,
  truncated,
  declared: item?.records.returns ?? [],
});

/**
 * Where no status stands for a stage, people move it in the panel. The field is written without a
 * trace in the changelog then, so those moves are read from the ledger.
 */
const movesHere = async (
  deps: Needs,
  settings: ProjectSettings,
  item: Item | null,
): Promise<StageChange[]> => {
  if (item === null || Object.keys(settings.statusStages).length > 0) return [];
  return (await entriesOf(deps, item))
    .filter(({ kind }) => kind === 'stage-moved')
    .flatMap(toChange);
};

const toChange = (entry: LedgerEntry): StageChange[] => {
  const moved = catalogue['stage-moved'].read(entry);
  if (moved === null) return [];
  const { seq, at, actor } = entry;
  return [
    {
      ...{ id: `ledger-${seq}`, at, kind: 'stage', from: moved.from, to: moved.to },
      accountId: accountOfActor(actor),
    },
  ];
};

/** A move past a gate is put back at once, or within the retries of the queue. */
const PUT_BACK_WITHIN_MS = 3_600_000;

/** Returns by which Assay put a move past a gate back: nobody has to declare those. */
const putBackIn = (
  { findings }: Item,
  returns: RadarItem['returns'],
): RadarSubject['declared'][number][] =>
  findings
    .filter(({ reverted }) => reverted)
    .flatMap(({ id, at }) => {
      const back = returns.find(
        (one) =>
          id === passedGateId(one.from, at) &&
          one.at >= at &&
          Date.parse(one.at) - Date.parse(at) <= PUT_BACK_WITHIN_MS,
      );
      if (back === undefined) return [];
      const by = back.accountId ?? '';
      return [
        { ...{ from: back.from, to: back.to, at: back.at, by }, reason: 'put back by Assay' },
      ];
    });

const namesIn = (deps: Needs, items: readonly RadarItem[]): Promise<Record<string, string>> => {
  const accounts = items.flatMap(({ skips, returns }) => [
    ...skips.map(({ accountId }) => accountId ?? ''),
    ...returns.flatMap(({ accountId, declared }) => [accountId ?? '', declared?.by ?? '']),
  ]);
  return deps.people.names([...new Set(accounts)].filter((id) => id !== ''));
};
