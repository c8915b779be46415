import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** An answer of Jira: the operation, its status, the body and what in it is not as documented. */
export type RealAnswer = {
  line: string;
  status: number;
  body: unknown;
  /** Matches every complaint of the checks; undefined where there is none. */
  off?: RegExp;
};

const author = {
  accountId: '5b10a2844c20165700ede21g',
  active: true,
  avatarUrls: { '16x16': 'https://avatar.example.test/MK-5.png?size=16' },
  displayName: 'Mia Krystof',
  emailAddress: 'mia@example.com',
  self: 'https://site.example.test/rest/api/3/user?accountId=5b10a2844c20165700ede21g',
  timeZone: 'Australia/Sydney',
};

const change = { field: 'labels', fieldId: 'labels', fieldtype: 'jira' };

const status = {
  id: '3',
  name: 'In Progress',
  statusCategory: { id: 4, key: 'indeterminate', name: 'In Progress' },
};

/**
 * Answers in the shape that Jira sends, with invented names and numbers: those of the examples of
 * its own document (version of 2026-06-10), of live sites and of recorded pages. Jira really sends
 * what is marked as off, so a reader has to take it: no value as null, in bulk changelogs the time
 * as a number, and properties that the document does not list.
 */
export const realAnswers: readonly RealAnswer[] = [
  {
    line: 'GET /rest/api/3/search/jql',
    status: 200,
    body: {
      issues: [{ id: '10040', key: 'TES-41', fields: { summary: 'Fix login', status } }],
      nextPageToken: 'opaque-token-page-2',
      isLast: false,
    },
  },
  {
    line: 'POST /rest/api/3/search/jql',
    status: 200,
    body: { issues: [{ id: '10041', key: 'TES-42', fields: { status } }], isLast: true },
  },
  {
    line: 'POST /rest/api/3/issue/bulkfetch',
    status: 200,
    body: {
      expand: 'schema,names',
      issueErrors: [],
      issues: [{ expand: '', id: '10002', key: 'EX-1', fields: { summary: 'My first issue' } }],
    },
    off: /"additionalProperty":"expand"/,
  },
  {
    line: 'GET /rest/api/3/issue/{issueIdOrKey}/changelog',
    status: 200,
    body: {
      isLast: false,
      maxResults: 1,
      startAt: 2,
      total: 5,
      values: [
        {
          id: '10001',
          author,
          created: '2026-04-22T05:37:05.000+0000',
          items: [{ ...change, from: null, fromString: '', to: null, toString: 'label-1' }],
        },
      ],
    },
    off: /items\/\d+\/(from|to) must be string/,
  },
  {
    line: 'POST /rest/api/3/changelog/bulkfetch',
    status: 200,
    body: {
      issueChangeLogs: [
        {
          issueId: '10100',
          changeHistories: [
            {
              id: '10001',
              author,
              created: 1492070429,
              items: [{ ...change, fromString: 'old', toString: 'new' }],
            },
          ],
        },
      ],
      nextPageToken: 'UxAQBFRF',
    },
    off: /changeHistories\/\d+\/created must be string/,
  },
  {
    line: 'GET /rest/api/3/field',
    status: 200,
    body: [
      {
        id: 'customfield_10070',
        key: 'customfield_10070',
        name: 'Story points median',
        untranslatedName: 'Story points median',
        custom: true,
        orderable: true,
        navigable: true,
        searchable: true,
        clauseNames: ['cf[10070]', 'Story points median'],
        schema: {
          type: 'number',
          custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float',
          customId: 10070,
        },
      },
    ],
    off: /"additionalProperty":"untranslatedName"/,
  },
  {
    line: 'POST /rest/api/3/permissions/check',
    status: 200,
    body: {
      globalPermissions: ['ADMINISTER'],
      projectPermissions: [
        { issues: [10010, 10011], permission: 'EDIT_ISSUES', projects: [10001] },
      ],
    },
  },
  {
    line: 'GET /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}',
    status: 200,
    body: { key: 'assay', value: { stage: 'validation', openStages: [] } },
  },
];

const examplesShape = z.record(
  z.string(),
  z.object({ responses: z.record(z.string(), z.unknown()) }),
);

/**
 * The examples of whole documents that somebody has collected: `openapi-response-examples.json` in
 * a folder, by operation and status. What is off in them is what is off above.
 */
export const examplesIn = (folder: string): RealAnswer[] => {
  const text = readFileSync(join(folder, 'openapi-response-examples.json'), 'utf8');
  return Object.entries(examplesShape.parse(JSON.parse(text))).flatMap(([line, { responses }]) =>
    Object.entries(responses)
      .filter(([, body]) => typeof body !== 'string')
      .map(([code, body]) => {
        const off = realAnswers.find(
          (known) => known.line === line && line !== 'GET /rest/api/3/field',
        )?.off;
        return { line, status: Number(code), body, ...(off !== undefined && { off }) };
      }),
  );
};
