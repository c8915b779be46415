import * as z from 'zod';
import { isProjectKey, isWorkItemKey } from './keys';

const isId = (text: string): boolean => /^\d{1,15}$/u.test(text);

/** A work item by key or numeric id. Read as a question, checked as the person, never trusted. */
export const issueInput = z
  .string()
  .refine((text) => isWorkItemKey(text) || isId(text), 'a work item key such as AI-1, or its id');

/** A project by key or numeric id. */
export const projectInput = z
  .string()
  .refine((text) => isProjectKey(text) || isId(text), 'a project key such as AI, or its id');

/**
 * What the person saw; the call is refused with `conflict` where another person has changed the item
 * since. Left out, the change is made on whatever is there.
 */
export const seenRevision = z.number().int().nonnegative().optional();
