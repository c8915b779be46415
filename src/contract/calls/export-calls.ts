import * as z from 'zod';
import { issueInput } from '../inputs';

/** The forms in which an item goes out as one file. */
export const exportForms = [
  'cyclonedx',
  'spdx',
  'hugging-face',
  'sagemaker',
  'risks-csv',
  'risks-markdown',
  'in-toto',
] as const;

export const exportCalls = {
  /** What is known of an item, in the form of others. It changes nothing. */
  'export.make': {
    input: z.object({ issue: issueInput, form: z.enum(exportForms) }),
    output: z.object({ fileName: z.string(), type: z.string(), text: z.string() }),
  },
} as const;
