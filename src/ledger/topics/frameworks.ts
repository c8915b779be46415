import * as z from 'zod';
import { countOf } from '../../words/counts';
import { dayInWords } from '../../words/days';
import { entryKind, told } from '../entry-kind';

const ids = z.array(z.string());

/** What a project goes by; kept in the project's own chain. */
export const frameworkEntries = {
  'frameworks-chosen': entryKind({
    body: z.strictObject({ added: ids, removed: ids }),
    tell: ({ added, removed }, { who }) =>
      told(
        `${who} chose the frameworks of the project`,
        added.length === 0 ? null : `added: ${added.join(', ')}`,
        removed.length === 0 ? null : `removed: ${removed.join(', ')}`,
      ),
  }),
  'framework-imported': entryKind({
    body: z.strictObject({
      pack: z.string(),
      name: z.string(),
      version: z.string(),
      asOf: z.string(),
      controls: z.number().int(),
      replaced: z.boolean(),
    }),
    tell: ({ pack, name, version, asOf, controls, replaced }, { who }) =>
      told(
        `${who} ${replaced ? 'replaced' : 'imported'} the framework ${pack}`,
        `${name}, version ${version} as of ${dayInWords(asOf)}, ${countOf(controls, 'control')}`,
      ),
  }),
  'framework-removed': entryKind({
    body: z.strictObject({ pack: z.string() }),
    tell: ({ pack }, { who }) => told(`${who} removed the framework ${pack}`),
  }),
  'applicability-stated': entryKind({
    /** `applies` is null where a statement was taken back. */
    body: z.strictObject({
      control: z.string(),
      applies: z.boolean().nullable(),
      reason: z.string(),
    }),
    tell: ({ control, applies, reason }, { who }) =>
      told(
        applies === null
          ? `${who} took back the statement on ${control}`
          : `${who} stated that ${control} ${applies ? 'applies' : 'does not apply'}`,
        reason,
      ),
  }),
};
