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
};

const pageSchema = z.object({
  values: z.array(historySchema),
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
    histories: z.array(historySchema),
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
    bare('', values, isLast === false || total > values.length),
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
});

const whole = ({ id, key, fields, changelog }: z.output<typeof issueSchema>): ExportedIssue => ({
  key: key ?? id,
  summary: fields.summary ?? '',
  createdAt: fields.created ?? null,
  workType: fields.issuetype?.name ?? '',
  labels: fields.labels ?? [],
  status: fields.status ?? null,
  histories: changelog.histories,
  truncated: (changelog.total ?? 0) > changelog.histories.length,
});
