import type { Actor } from '../access/access';
import type { FieldRegistry } from '../fields/registry';
import type { IssueRecord } from '../store/records';
import type { Store } from '../store/store';
import type { HistoryViews } from './history';
import type { IssueFieldViews } from './issue-fields';
import { selectFields } from './selection';

/** How much of an issue a request asks for. */
export type IssueRequest = {
  fields: readonly string[];
  fieldsByKeys: boolean;
  properties: readonly string[];
  expand: readonly string[];
};

type Parts = {
  store: Store;
  fields: FieldRegistry;
  issueFields: IssueFieldViews;
  history: HistoryViews;
};

const historiesPerIssue = 100;

const properties = (issue: IssueRecord, names: readonly string[]): Record<string, unknown> => {
  const wanted = names.includes('*all') ? Object.keys(issue.properties) : names;
  return Object.fromEntries(
    wanted.flatMap((name) =>
      Object.hasOwn(issue.properties, name) ? [[name, issue.properties[name]]] : [],
    ),
  );
};

export const createIssueViews = ({ store, fields, issueFields, history }: Parts) => {
  const changelog = (issue: IssueRecord) => {
    const rows = store.histories.find('issue', issue.id);
    return {
      startAt: 0,
      maxResults: Math.min(rows.length, historiesPerIssue),
      total: rows.length,
      histories: rows.slice(-historiesPerIssue).reverse().map(history.history),
    };
  };
  const names = (request: IssueRequest) => {
    const chosen = selectFields(fields.all(), request.fields, request.fieldsByKeys);
    const id = (field: { id: string; key: string }) =>
      request.fieldsByKeys ? field.key : field.id;
    return {
      ...(request.expand.includes('names')
        ? { names: Object.fromEntries(chosen.map((field) => [id(field), field.name])) }
        : {}),
      ...(request.expand.includes('schema')
        ? {
            schema: Object.fromEntries(
              chosen.flatMap((field) =>
                field.schema === undefined ? [] : [[id(field), field.schema]],
              ),
            ),
          }
        : {}),
    };
  };
  return {
    /** `names` and `schema` of the chosen fields, where `expand` asks for them. */
    names,
    issue: (issue: IssueRecord, request: IssueRequest, actor: Actor) => {
      const chosen = selectFields(fields.all(), request.fields, request.fieldsByKeys);
      const values = chosen.flatMap((field) => {
        const value = issueFields.value(issue, field, actor);
        return value === undefined ? [] : [[request.fieldsByKeys ? field.key : field.id, value]];
      });
      return {
        expand:
          'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations',
        id: issue.id,
        self: issueFields.self(issue),
        key: issue.key,
        ...(request.expand.includes('changelog') ? { changelog: changelog(issue) } : {}),
        ...(values.length > 0 ? { fields: Object.fromEntries(values) as unknown } : {}),
        ...(request.properties.length > 0
          ? { properties: properties(issue, request.properties) }
          : {}),
      };
    },
    properties,
  };
};
