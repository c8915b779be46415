import { isRecord, readNumber, readPath, readText } from '../../../../src/words/guards';
import { DAY } from '../../../../src/words/time';
import { say } from '../../../language/say';

/** A work item that was made here, and when, in milliseconds since the epoch. */
export type Made = { id: string; key: string; at: number };

/** How long what was made can be taken back here: afterwards others may have worked on it. */
const UNDO_LASTS_MS = DAY;

/** What was kept in the tab, as far as it can be read and is not too old. */
export const readMade = (stored: unknown, now: number): Made[] =>
  (Array.isArray(stored) ? stored : []).flatMap((one: unknown) => {
    const [id, key, at] = [readText(one, 'id'), readText(one, 'key'), readNumber(one, 'at')];
    if (id === null || key === null || at === null || now - at > UNDO_LASTS_MS) return [];
    return [{ id, key, at }];
  });

/** Who made a work item, and when, as Jira keeps it and nobody can change it. */
export type Origin = { creator: string | null; created: string };

export const readOrigins = (answer: unknown): Map<string, Origin> => {
  const issues = readPath(answer, 'issues');
  return new Map(
    (Array.isArray(issues) ? issues : []).flatMap((issue: unknown): [string, Origin][] => {
      const [id, created] = [readText(issue, 'id'), readText(issue, 'fields', 'created')];
      if (!isRecord(issue) || id === null || created === null) return [];
      return [[id, { creator: readText(issue, 'fields', 'creator', 'accountId'), created }]];
    }),
  );
};

/** Why a work item is not deleted though this tab holds it for made here; null where it may be. */
export const reasonToKeep = (
  { creator, created }: Origin,
  accountId: string | undefined,
  now: number,
): string | null => {
  if (accountId === undefined || creator !== accountId)
    return say('Jira says that you did not make it.');
  const age = now - Date.parse(created);
  return age <= UNDO_LASTS_MS ? null : say('It was made more than a day ago. Delete it in Jira.');
};
