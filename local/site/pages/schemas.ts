import * as z from 'zod';

/** The parts of Jira's answers that the pages show. */
export const personSchema = z.object({ accountId: z.string(), displayName: z.string() }).nullable();

export const statusSchema = z.object({
  id: z.string(),
  name: z.string(),
  statusCategory: z.object({ key: z.string() }),
});

const issueFields = z.looseObject({
  summary: z.string(),
  status: statusSchema,
  issuetype: z.object({ id: z.string(), name: z.string() }),
  assignee: personSchema.default(null),
});

export const issueRowSchema = z.object({ id: z.string(), key: z.string(), fields: issueFields });
export type IssueRow = z.output<typeof issueRowSchema>;

export const searchSchema = z.object({
  issues: z.array(issueRowSchema),
  nextPageToken: z.string().optional(),
});

export const issueSchema = issueRowSchema.extend({
  fields: issueFields.extend({
    description: z.unknown(),
    reporter: personSchema.default(null),
    labels: z.array(z.string()).default([]),
    created: z.string(),
    updated: z.string(),
    project: z.object({ id: z.string(), key: z.string(), name: z.string() }),
  }),
});
export type IssueDetails = z.output<typeof issueSchema>;

export const transitionsSchema = z.object({
  transitions: z.array(z.object({ id: z.string(), name: z.string(), to: statusSchema })),
});

export const changelogSchema = z.object({
  values: z.array(
    z.object({
      id: z.string(),
      created: z.string(),
      author: personSchema.optional(),
      items: z.array(
        z.object({
          field: z.string(),
          fromString: z.string().nullish(),
          toString: z.string().nullish(),
        }),
      ),
    }),
  ),
});

export const commentsSchema = z.object({
  comments: z.array(
    z.object({
      id: z.string(),
      created: z.string(),
      author: personSchema.optional(),
      body: z.unknown(),
    }),
  ),
});

export const projectSchema = z.object({ id: z.string(), key: z.string(), name: z.string() });
export const projectsSchema = z.object({
  values: z.array(projectSchema.extend({ description: z.string().default('') })),
});
export const projectStatusesSchema = z.array(z.object({ statuses: z.array(statusSchema) }));
