import type { Ask } from '../../contract/types';
import { askKinds } from '../../words/asks';

/** A work item that asks something of people, as Jira shows it. */
export type AskedItem = {
  id: string;
  key: string;
  summary: string;
  projectId: string;
  assignee: string | null;
  asks: readonly Ask[];
};

/** What one work item wants of one person. */
export type WaitingLine = Pick<AskedItem, 'id' | 'key' | 'summary' | 'projectId'> &
  Pick<Ask, 'kind' | 'due'> & { count: number };

const placeOf = ({ kind }: WaitingLine): number => askKinds.indexOf(kind);

/** The nearest date first, what has none last; then what is most urgent by its kind. */
const byUrgency = (one: WaitingLine, other: WaitingLine): number =>
  (one.due ?? '9').localeCompare(other.due ?? '9') || placeOf(one) - placeOf(other);

/**
 * What waits for each person: by name, or for whoever may do it where they are the assignee. The same as
 * `issue in waitingFor("me")` finds.
 * @returns lines by account, the most urgent first; who nothing waits for is not in it.
 */
export const waitingLines = (items: readonly AskedItem[]): Map<string, WaitingLine[]> => {
  const lines = new Map<string, WaitingLine[]>();
  for (const { id, key, summary, projectId, assignee, asks } of items) {
    for (const { kind, who, due, count = 1 } of asks) {
      const person = who ?? assignee;
      if (person === null) continue;
      const line = { id, key, summary, projectId, kind, due, count };
      lines.set(person, [...(lines.get(person) ?? []), line]);
    }
  }
  return new Map([...lines].map(([person, found]) => [person, found.sort(byUrgency)]));
};
