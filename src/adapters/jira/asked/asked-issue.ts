import * as z from 'zod';
import type { AskedItem } from '../../../domain/digest/waiting-lines';
import { askKinds } from '../../../words/asks';
import { PROPERTY, readProperty } from '../../../words/property';

/** What a search for work items that ask something of people reads of each. */
export const askedFields = { fields: ['summary', 'assignee'], properties: [PROPERTY] };

/**
 * The work items of a project that ask something, in JQL. Kinds are named, because nobody documents what Jira
 * does with `is not EMPTY` on such a word.
 * @param project its id, or its key in quotes
 */
export const askingIn = (project: string): string =>
  `project = ${project} AND aiAsk in (${askKinds.map((kind) => `"${kind}"`).join(', ')})`;

export const askedIssueSchema = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.object({
    summary: z.string().nullish(),
    assignee: z.object({ accountId: z.string() }).nullish(),
  }),
  properties: z.record(z.string(), z.unknown()).nullish(),
});

/** A work item with what it asks, as its property says. */
export const askedItem = ({
  id,
  key,
  fields,
  properties,
}: z.infer<typeof askedIssueSchema>): Omit<AskedItem, 'projectId'> => {
  const {
    asks = [],
    askOf = [],
    askAny = [],
    askBut = [],
  } = readProperty(properties?.[PROPERTY]) ?? {};
  return {
    ...{ id, key, summary: fields.summary ?? '', assignee: fields.assignee?.accountId ?? null },
    ...{ asks, askOf, askBut, isForAny: askAny.length > 0 },
  };
};
