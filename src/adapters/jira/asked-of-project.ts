import { route } from '@forge/api';
import * as z from 'zod';
import type { AskedItems } from '../../app/digest/ports';
import { AppError } from '../../app/failure';
import { PROPERTY, readProperty } from '../../words/property';
import { readJira } from './client';

/** Issues of one page of a search that reads fields. */
const PAGE = 100;

const answerSchema = z.object({
  issues: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      fields: z.object({
        summary: z.string().nullish(),
        assignee: z.object({ accountId: z.string() }).nullish(),
      }),
      properties: z.record(z.string(), z.unknown()).nullish(),
    }),
  ),
  nextPageToken: z.string().nullish(),
});

/** By the property `assay`, as the report and `waitingFor` find what waits. */
export const createAskedItems = (): AskedItems => ({
  of: async (projectId, token) => {
    const answer = await readJira('app', route`/rest/api/3/search/jql`, answerSchema, {
      method: 'POST',
      body: {
        jql: `project = ${projectId} AND aiAsk is not EMPTY ORDER BY created ASC`,
        fields: ['summary', 'assignee'],
        properties: [PROPERTY],
        maxResults: PAGE,
        ...(token === null ? {} : { nextPageToken: token }),
      },
    });
    if (answer === null) throw new AppError('unavailable', 'Jira did not answer a search.');
    const items = answer.issues.map(({ id, key, fields, properties }) => {
      const {
        asks = [],
        askOf = [],
        askAny = [],
        askBut = [],
      } = readProperty(properties?.[PROPERTY]) ?? {};
      return {
        ...{ id, key, projectId, summary: fields.summary ?? '' },
        assignee: fields.assignee?.accountId ?? null,
        ...{ asks, askOf, askBut, isForAny: askAny.length > 0 },
      };
    });
    return { items, token: answer.nextPageToken ?? null };
  },
});
