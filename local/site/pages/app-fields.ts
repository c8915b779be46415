import * as z from 'zod';
import type { Runtime } from '../runtime/open-runtime';
import { plainValue } from './text';

const formattedSchema = z.looseObject({ line: z.string(), verdict: z.string().optional() });

export type AppField = { id: string; name: string };

/** The app's own fields, as a project manager would add them to a list or to cards. */
export const appFields = (
  { jira, host }: Runtime,
  only: readonly string[] | null = null,
): AppField[] =>
  host.manifest.modules
    .filter(({ type, key }) => type === 'jira:customField' && (only === null || only.includes(key)))
    .flatMap(({ key }) => jira.admin.field(key) ?? [])
    .map(({ id, name }) => ({ id, name }));

/** The text of the field's formatter, which lists and cards show: for the threshold line and verdict. */
export const fieldText = (value: unknown): string => {
  const { line, verdict = '' } = formattedSchema.safeParse(value).data ?? {};
  return line === undefined ? plainValue(value) : `${line}: ${verdict}`;
};
