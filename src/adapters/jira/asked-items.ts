import { route } from '@forge/api';
import * as z from 'zod';
import type { Ask } from '../../contract/types';
import { PROPERTY, readProperty } from '../../words/property';
import { readJira } from './client';

/** Most work items that are read: a search page with a property each. */
const MOST_ITEMS = 100;

const answerSchema = z.object({
  issues: z.array(
    z.object({
      key: z.string(),
      fields: z.object({
        summary: z.string().nullish(),
        assignee: z.object({ accountId: z.string() }).nullish(),
      }),
      properties: z.record(z.string(), z.unknown()).nullish(),
    }),
  ),
  isLast: z.boolean().optional(),
});

type AskedItem = { key: string; summary: string; assignee: string | null; asks: Ask[] };

/**
 * Work items that ask something of people, as far as the person may browse them, the nearest due first.
 * @param projectKey a key that was checked to be one; null for all projects
 */
export const findAsked = async (
  projectKey: string | null,
  kinds: readonly string[],
): Promise<{ items: AskedItem[]; isLast: boolean }> => {
  const asked = `aiAsk in (${kinds.map((kind) => `"${kind}"`).join(', ')})`;
  const jql = `${projectKey === null ? '' : `project = "${projectKey}" AND `}${asked} ORDER BY updated DESC`;
  const answer = await readJira('person', route`/rest/api/3/search/jql`, answerSchema, {
    method: 'POST',
    body: {
      jql,
      fields: ['summary', 'assignee'],
      properties: [PROPERTY],
      maxResults: MOST_ITEMS,
    },
  });
  const items = (answer?.issues ?? []).map(({ key, fields, properties }) => ({
    key,
    summary: fields.summary ?? '',
    assignee: fields.assignee?.accountId ?? null,
    asks: readProperty(properties?.[PROPERTY])?.asks ?? [],
  }));
  return { items, isLast: answer?.isLast ?? true };
};
