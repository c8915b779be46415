import * as z from 'zod';
import type { StageChange } from '../../domain/lifecycle/stage-changes';

/** Older than any Jira in milliseconds, far away in seconds: tells which of both a number is. */
const SECONDS_BELOW = 100_000_000_000;

/** Jira writes times as text, and as a number in bulk changelogs: there in milliseconds or seconds. */
const timeSchema = z.union([z.string(), z.number()]).transform((value, context) => {
  const scale = typeof value === 'number' && value < SECONDS_BELOW ? 1000 : 1;
  const time = typeof value === 'number' ? value * scale : Date.parse(value);
  const date = new Date(time);
  if (!Number.isNaN(date.getTime())) return date.toISOString();
  context.addIssue({ code: 'custom', message: 'is no time' });
  return z.NEVER;
});

/** What is not a text, as every record has a `toString` of its own, is no value. */
const text = z.string().nullish().catch(null);

const itemSchema = z.object({
  field: text,
  fieldId: text,
  from: text,
  to: text,
  fromString: text,
  toString: text,
});

/** One entry of a changelog, in any of the forms that Jira has for it. */
export const historySchema = z.object({
  id: z.coerce.string(),
  created: timeSchema,
  author: z
    .object({
      accountId: z.string(),
      accountType: z.string().optional(),
      displayName: z.string().optional(),
    })
    .nullish()
    .catch(null),
  items: z.array(itemSchema).default([]),
});

export type History = z.output<typeof historySchema>;

/** A page of the changelogs of several issues. */
export const bulkChangelogsSchema = z.object({
  issueChangeLogs: z.array(
    z.object({ issueId: z.coerce.string(), changeHistories: z.array(historySchema).default([]) }),
  ),
  nextPageToken: z.string().nullish(),
});

type Item = History['items'][number];

/** A status by its id; a stage by its name, for the field holds names. */
const valuesOf = (kind: StageChange['kind'], item: Item): Pick<StageChange, 'from' | 'to'> =>
  kind === 'status'
    ? { from: item.from ?? null, to: item.to ?? null }
    : { from: item.fromString ?? null, to: item.toString ?? null };

/**
 * Changes of status and of the stage field in the entries of a changelog, as they stand there: in any
 * order and maybe twice.
 * @param isStageField whether a changed field is the one that holds the stage
 */
export const stageChangesIn = (
  histories: readonly History[],
  isStageField: (field: { id: string | null; name: string | null }) => boolean,
): StageChange[] =>
  histories.flatMap(({ id, created, author, items }) =>
    items.flatMap((item) => {
      const field = { id: item.fieldId ?? null, name: item.field ?? null };
      const isStatus = field.id === 'status' || (field.id === null && field.name === 'status');
      if (!isStatus && !isStageField(field)) return [];
      const kind = isStatus ? 'status' : 'stage';
      const accountId = author?.accountId ?? null;
      return [{ id, at: created, accountId, kind, ...valuesOf(kind, item) }];
    }),
  );
