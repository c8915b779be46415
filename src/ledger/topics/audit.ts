import * as z from 'zod';
import { packScopeSchema } from '../../contract/records/pack-scope';
import { countOf } from '../../words/counts';
import { entryKind, told } from '../entry-kind';

const fingerprint = z.string();

const scopeWords = (scope: z.output<typeof packScopeSchema>, project: string): string => {
  switch (scope.kind) {
    case 'item':
      return `work item ${scope.issueKey}`;
    case 'project':
      return `project ${project}`;
    case 'days':
      return `project ${project} from ${scope.from} to ${scope.to}`;
  }
};

/** What concerns the installation: its key and the packs it signed; kept in a chain of its own. */
export const auditEntries = {
  'pack-built': entryKind({
    body: z.strictObject({
      id: z.string(),
      /** Key of the project, as it was then. */
      project: z.string(),
      scope: packScopeSchema,
      /** SHA-256 of the manifest. */
      digest: z.string(),
      fingerprint,
      items: z.number().int(),
      records: z.number().int(),
      leftOut: z.strictObject({ items: z.number().int(), entries: z.number().int() }),
    }),
    tell: ({ project, scope, digest, items, records, leftOut }, { who }) =>
      told(
        `${who} had an audit pack of ${scopeWords(scope, project)} made`,
        `${countOf(items, 'work item')} with ${countOf(records, 'record')}; left out: ${countOf(leftOut.items, 'work item')} and ${countOf(leftOut.entries, 'entry', 'entries')}.`,
        `SHA-256 of its manifest: ${digest}`,
      ),
  }),
  'pack-key-made': entryKind({
    body: z.strictObject({ fingerprint }),
    tell: (body, { who }) =>
      told(
        `${who} had the key made that audit packs are signed with`,
        `Fingerprint ${body.fingerprint}`,
      ),
  }),
  'pack-key-rotated': entryKind({
    body: z.strictObject({ before: fingerprint, fingerprint, reason: z.string() }),
    tell: ({ before, fingerprint: after, reason }, { who }) =>
      told(
        `${who} put a new key in the place of the one that audit packs are signed with`,
        reason,
        `Fingerprint ${after}, before ${before}`,
      ),
  }),
};
