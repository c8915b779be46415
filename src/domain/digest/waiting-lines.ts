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
  /** Accounts that something waits for, by name or by a role that they hold by name. */
  askOf: readonly string[];
  /** Whether something waits for whoever may edit the work item. */
  isForAny: boolean;
  /** Accounts that may not do what waits for whoever else may edit it. */
  askBut: readonly string[];
};

type Asking = Pick<AskedItem, 'assignee' | 'asks' | 'askOf' | 'isForAny' | 'askBut'>;

/** What one work item wants of one person. */
export type WaitingLine = Pick<AskedItem, 'id' | 'key' | 'summary' | 'projectId'> &
  Pick<Ask, 'kind' | 'due'> & { count: number };

const placeOf = ({ kind }: WaitingLine): number => askKinds.indexOf(kind);

/** The nearest date first, what has none last; then what is most urgent by its kind. */
const byUrgency = (one: WaitingLine, other: WaitingLine): number =>
  (one.due ?? '9').localeCompare(other.due ?? '9') || placeOf(one) - placeOf(other);

/** The assignee, who may edit the work item, where what waits for nobody by name waits for them. */
const askedAssignee = ({ assignee, isForAny, askBut }: Asking): string[] =>
  assignee !== null && (isForAny || (askBut.length > 0 && !askBut.includes(assignee)))
    ? [assignee]
    : [];

const accountsOf = (item: Asking): string[] => {
  const named = item.asks.flatMap(({ who }) => who ?? []);
  return [...new Set([...item.askOf, ...named, ...askedAssignee(item)])];
};

/** What is asked of a person by name; beside it, or in its place, what is asked of a role or of anybody. */
export const asksFor = (item: Asking, person: string): Ask[] => {
  if (!accountsOf(item).includes(person)) return [];
  const own = item.asks.filter(({ who }) => who === person);
  const others = item.asks.filter(({ who }) => who === null);
  const isTheirs = own.length === 0 || askedAssignee(item).includes(person);
  return isTheirs ? [...own, ...others] : own;
};

/**
 * What waits for each person: by name, by a role that they hold by name, or for whoever may do it where they
 * are the assignee. The same work items as `issue in waitingFor("me")` finds.
 * @returns lines by account, the most urgent first; who nothing waits for is not in it.
 */
export const waitingLines = (items: readonly AskedItem[]): Map<string, WaitingLine[]> => {
  const lines = new Map<string, WaitingLine[]>();
  for (const item of items) {
    const { id, key, summary, projectId } = item;
    for (const person of accountsOf(item)) {
      const found = asksFor(item, person).map(({ kind, due, count = 1 }) => ({
        ...{ id, key, summary, projectId, kind, due, count },
      }));
      if (found.length > 0) lines.set(person, [...(lines.get(person) ?? []), ...found]);
    }
  }
  return new Map([...lines].map(([person, found]) => [person, found.sort(byUrgency)]));
};
