import { stageChangesIn } from '../src/adapters/changelog/histories';
import type { ExportedIssue } from '../src/adapters/changelog/read-export';
import type { RadarItem } from '../src/contract/types';
import { scanItem } from '../src/domain/lifecycle/radar';

/** Name of the field that holds the stage, as a changelog has it. */
const STAGE_FIELD = 'AI lifecycle stage';

/** Ids and names of statuses, as far as the file tells them. */
export const statusesIn = (issues: readonly ExportedIssue[]): { id: string; name: string }[] => {
  const changed = issues.flatMap(({ histories }) =>
    histories.flatMap(({ items }) =>
      items
        .filter(({ field, fieldId }) => (fieldId ?? field) === 'status')
        .flatMap((item) => [
          { id: item.from, name: item.fromString },
          { id: item.to, name: item.toString },
        ]),
    ),
  );
  const told = [...changed, ...issues.flatMap(({ status }) => status ?? [])];
  return told.flatMap(({ id, name }) => (id == null || name == null ? [] : [{ id, name }]));
};

/** By status id, whatever the map was written with; a name is taken in any case. */
export const mappedStages = (
  map: Readonly<Record<string, string>>,
  statuses: readonly { id: string; name: string }[],
): Record<string, string> => {
  const plain = (name: string): string => name.trim().toLowerCase();
  const byName = new Map(Object.entries(map).map(([name, stage]) => [plain(name), stage]));
  const named = statuses.flatMap(({ id, name }) => {
    const stage = byName.get(plain(name));
    return stage === undefined ? [] : [[id, stage] as const];
  });
  return { ...Object.fromEntries(named), ...map };
};

/** The radar of a work item out of a file; without a time of creation it begins with its first change. */
export const scanExported = (
  issue: ExportedIssue,
  source: Parameters<typeof scanItem>[0],
  now: number,
): RadarItem => {
  const times = issue.histories.map(({ created }) => created).sort();
  const createdAt = issue.createdAt ?? times[0] ?? new Date(now).toISOString();
  const { key, summary, workType, labels, status, truncated } = issue;
  const isStageField = (field: { name: string | null }): boolean => field.name === STAGE_FIELD;
  return scanItem(
    source,
    {
      ...{ issueKey: key, summary, createdAt, workType, labels, truncated },
      ...{ currentStatusId: status?.id ?? null, currentStage: null, declared: [] },
      changes: stageChangesIn(issue.histories, isStageField),
    },
    now,
  );
};

/** Names of those who moved something, as far as the file tells them. */
export const peopleIn = (
  issues: readonly ExportedIssue[],
  items: readonly RadarItem[],
): Record<string, string> => {
  const shown = new Set(
    items.flatMap(({ skips, returns }) => [...skips, ...returns].map((one) => one.accountId)),
  );
  const names = issues.flatMap(({ histories }) =>
    histories.flatMap(({ author }) =>
      author?.displayName === undefined || !shown.has(author.accountId)
        ? []
        : [[author.accountId, author.displayName] as const],
    ),
  );
  return Object.fromEntries(names);
};
