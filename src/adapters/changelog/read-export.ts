import * as z from 'zod';
import { bulkChangelogsSchema, historySchema, type History } from './histories';

/** A work item as a file tells of it; null where the file says nothing of it. */
export type ExportedIssue = {
  key: string;
  summary: string;
  createdAt: string | null;
  workType: string;
  labels: string[];
  status: { id: string; name: string } | null;
  histories: History[];
  /** Whether Jira kept entries back: an issue carries at most a hundred or so. */
  truncated: boolean;
  /** Entries that could not be read, by their id or place; the others are read without them. */
  unread: string[];
};

type Entries = { histories: History[]; unread: string[] };

/** A malformed entry says nothing, and does not take the others with it. */
const entriesSchema = z.array(z.unknown()).transform((values): Entries => {
  const entries: Entries = { histories: [], unread: [] };
  values.forEach((value, index) => {
    const read = historySchema.safeParse(value);
    if (read.success) entries.histories.push(read.data);
    else entries.unread.push(idOf(value) ?? `number ${index + 1}`);
  });
  return entries;
});

const idOf = (value: unknown): string | null => {
  const read = z.object({ id: z.coerce.string() }).safeParse(value);
  return read.success ? read.data.id : null;
};

const pageSchema = z.object({
  values: entriesSchema.refine(
    ({ histories, unread }) => histories.length > 0 || unread.length === 0,
  ),
  isLast: z.boolean().optional(),
  total: z.number().optional(),
});

const named = z.object({ id: z.coerce.string(), name: z.string() });

const issueSchema = z.object({
  id: z.coerce.string().default(''),
  key: z.string().optional(),
  fields: z
    .object({
      summary: z.string().nullish(),
      created: z.string().nullish(),
      status: named.nullish(),
      issuetype: z.object({ name: z.string() }).nullish(),
      labels: z.array(z.string()).nullish(),
    })
    .default({}),
  changelog: z.object({
    histories: entriesSchema,
    total: z.number().optional(),
  }),
});

const shapes = [
  bulkChangelogsSchema.transform(({ issueChangeLogs, nextPageToken }) =>
    issueChangeLogs.map(({ issueId, changeHistories }) =>
      bare(issueId, changeHistories, nextPageToken != null),
    ),
  ),
  pageSchema.transform(({ values, isLast, total = 0 }) => [
    {
      ...bare('', values.histories, isLast === false || total > sizeOf(values)),
      unread: values.unread,
    },
  ]),
  z.object({ issues: z.array(issueSchema) }).transform(({ issues }) => issues.map(whole)),
  z.array(issueSchema).transform((issues) => issues.map(whole)),
  issueSchema.transform((issue) => [whole(issue)]),
] as const;

/**
 * Reads what Jira answers when it is asked for changelogs: a work item with `expand=changelog`, an
 * array or a search or bulk fetch of them, a page of `/changelog`, or a bulk fetch of changelogs.
 * @returns null where the value is none of these
 */
export const readExport = (value: unknown): ExportedIssue[] | null => {
  for (const shape of shapes) {
    const parsed = shape.safeParse(value);
    if (parsed.success) return parsed.data;
  }
  return null;
};

/** Changelogs alone say neither what the item is nor when it was made. */
const bare = (key: string, histories: History[], truncated: boolean): ExportedIssue => ({
  ...{ key, summary: '', createdAt: null, workType: '', labels: [], status: null },
  histories,
  truncated,
  unread: [],
});

const sizeOf = ({ histories, unread }: Entries): number => histories.length + unread.length;

const whole = ({ id, key, fields, changelog }: z.output<typeof issueSchema>): ExportedIssue => ({
  key: key ?? id,
  summary: fields.summary ?? '',
  createdAt: fields.created ?? null,
  workType: fields.issuetype?.name ?? '',
  labels: fields.labels ?? [],
  status: fields.status ?? null,
  ...changelog.histories,
  truncated: (changelog.total ?? 0) > sizeOf(changelog.histories),
});
