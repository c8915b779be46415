import type { ChangeRecord, CommentRecord, HistoryRecord } from '../store/records';
import { jiraDateTime } from './dates';
import type { PeopleViews } from './people';

/** One change with `null` where there was or is nothing, as events carry it. */
export const changeWithNulls = (change: ChangeRecord): Record<string, string | null> => ({
  field: change.field,
  fieldtype: change.fieldtype,
  fieldId: change.fieldId,
  from: change.from,
  fromString: change.fromText,
  to: change.to,
  toString: change.toText,
});

/** The document types every part as a string, so what is empty is left out. */
const changeItem = (change: ChangeRecord): Record<string, string> =>
  Object.fromEntries(
    Object.entries(changeWithNulls(change)).flatMap(([name, text]) =>
      text === null ? [] : [[name, text]],
    ),
  );

export const createHistoryViews = (baseUrl: string, people: PeopleViews) => ({
  /** A change to an issue; `items` may be narrowed to some fields by the caller. */
  history: (record: HistoryRecord) => {
    const author = people.userById(record.author);
    return {
      id: record.id,
      ...(author === null ? {} : { author }),
      created: jiraDateTime(record.created),
      items: record.items.map(changeItem),
    };
  },
  comment: (record: CommentRecord) => {
    const author = people.userById(record.author);
    const by = author === null ? {} : { author, updateAuthor: author };
    return {
      self: `${baseUrl}/rest/api/3/issue/${record.issueId}/comment/${record.id}`,
      id: record.id,
      ...by,
      body: record.body,
      created: jiraDateTime(record.created),
      updated: jiraDateTime(record.created),
      jsdPublic: true,
    };
  },
});

export type HistoryViews = ReturnType<typeof createHistoryViews>;
