import * as z from 'zod';

/**
 * A sprint as the field of Jira Software holds it: a work item keeps every sprint it was in.
 * @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/
 */
export const sprintSchema = z.object({
  id: z.number().int(),
  name: z.string(),
  state: z.enum(['active', 'closed', 'future']),
  boardId: z.number().int(),
  goal: z.string().default(''),
  startDate: z.string().optional(),
  endDate: z.string().optional(),
  completeDate: z.string().optional(),
});
export type Sprint = z.output<typeof sprintSchema>;

/** What `schema.custom` says of the field. */
export const SPRINT_FIELD = 'com.pyxis.greenhopper.jira:gh-sprint';
