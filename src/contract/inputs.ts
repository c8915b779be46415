import * as z from 'zod';

/** A work item by key or numeric id. Read as a question, checked as the person, never trusted. */
export const issueInput = z
  .string()
  .regex(/^([A-Z][A-Z0-9_]{1,19}-\d{1,10}|\d{1,15})$/, 'a work item key such as AI-1, or its id');

/** A project by key or numeric id. */
export const projectInput = z
  .string()
  .regex(/^([A-Z][A-Z0-9_]{1,19}|\d{1,15})$/, 'a project key such as AI, or its id');

/**
 * What the person saw; the call is refused with `conflict` where another person has changed the item
 * since. Left out, the change is made on whatever is there.
 */
export const seenRevision = z.number().int().nonnegative().optional();
