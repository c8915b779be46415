import * as z from 'zod';
import { issueInput, seenRevision } from '../inputs';
import { itemViewSchema } from '../item';
import { sheetInputContentSchema, sheetKindSchema, sheetViewSchema } from '../records/sheets';

const issue = issueInput;
const version = z.number().int().positive();

/** Structured records that governance asks for. */
export const sheetsCalls = {
  /** A sheet as it stands, with what evidence would fill in, its versions and what changed. */
  'sheet.get': {
    input: z.object({
      issue,
      kind: sheetKindSchema,
      /** The version that is shown; the newest where it is left out. */
      version: version.optional(),
      /** The version that it is held against; the one before where it is left out. */
      against: version.optional(),
    }),
    output: sheetViewSchema,
  },
  /** Saves the next version. Numbers of runs are only named; the app reads them in the run. */
  'sheet.save': {
    input: z.object({
      issue,
      revision: seenRevision,
      kind: sheetKindSchema,
      owner: z.string().min(1).max(128),
      reviewBy: z.iso.datetime(),
      content: sheetInputContentSchema,
    }),
    output: itemViewSchema,
  },
  /** Accepts what is left of a risk; by the role risk or model owner, never by who wrote it. */
  'sheet.accept': {
    input: z.object({
      issue,
      revision: seenRevision,
      row: z.string().min(1).max(60),
      /** The version that the person was shown. */
      version,
    }),
    output: itemViewSchema,
  },
} as const;
