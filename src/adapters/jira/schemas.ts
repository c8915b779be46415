import * as z from 'zod';

/** The parts of Jira's answers that Assay reads; everything else is dropped. */

const named = z.object({ id: z.string(), name: z.string() });

export const issueSchema = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.object({
    summary: z.string().catch(''),
    created: z.string(),
    updated: z.string(),
    status: named,
    issuetype: z.object({ id: z.string() }),
    project: z.object({ id: z.string(), key: z.string() }),
    creator: z
      .object({ accountId: z.string(), accountType: z.string().optional() })
      .nullish()
      .catch(null),
  }),
});

/** Answer to a question for a number of work items. */
export const countSchema = z.object({ count: z.number().int().nonnegative() });

export const projectSchema = z.object({ id: z.string(), key: z.string(), name: z.string() });

/** Statuses of a project, by work type. */
export const projectStatusesSchema = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    subtask: z.boolean().optional(),
    statuses: z.array(named),
  }),
);

export const createdIssueSchema = z.object({ id: z.string(), key: z.string() });

export const serverSchema = z.object({ baseUrl: z.string() });

export const linkTypesSchema = z.object({ issueLinkTypes: z.array(named) });

/** How Jira says what is wrong with a request. */
export const refusalSchema = z.object({
  errorMessages: z.array(z.string()).catch([]),
  errors: z.record(z.string(), z.string()).catch({}),
});

export const fieldsSchema = z.array(
  z.object({ id: z.string(), schema: z.object({ custom: z.string().optional() }).optional() }),
);

export const usersSchema = z.object({
  values: z.array(
    z.object({
      accountId: z.string(),
      displayName: z.string(),
      accountType: z.string().catch('unknown'),
      active: z.boolean().catch(true),
      locale: z.string().nullish(),
    }),
  ),
});

export const permissionsCheckSchema = z.object({
  globalPermissions: z.array(z.string()),
  projectPermissions: z.array(
    z.object({
      permission: z.string(),
      issues: z.array(z.number()),
      projects: z.array(z.number()),
    }),
  ),
});

export const myselfSchema = z.object({
  groups: z.object({ items: z.array(z.object({ name: z.string() })) }),
});

export const transitionsSchema = z.object({
  transitions: z.array(z.object({ id: z.string(), to: z.object({ id: z.string() }) })),
});

/** Issues of a bulk fetch, with the app's own property; those that are gone are left out. */
export const bulkIssuesSchema = z.object({
  issues: z.array(
    issueSchema.extend({
      /** With the app's own fields, whose ids are of the site. */
      fields: issueSchema.shape.fields.catchall(z.unknown()),
      properties: z.object({ assay: z.unknown() }).partial().optional(),
    }),
  ),
});

/** A page of a search for what the radar asks of work items. */
export const radarIssuesSchema = z.object({
  issues: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      fields: z.object({
        summary: z.string().catch(''),
        created: z.string(),
        status: named,
        issuetype: named,
        labels: z.array(z.string()).catch([]),
      }),
    }),
  ),
  nextPageToken: z.string().nullish(),
});
