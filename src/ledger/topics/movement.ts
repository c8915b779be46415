import * as z from 'zod';
import { findingKinds } from '../../contract/governance';
import { stageName } from '../../words/names';
import { entryKind, told } from '../entry-kind';

const stage = z.string().nullable();

/** A project by its id, with the name that it had. */
const place = z.strictObject({ id: z.string(), name: z.string() });

/** How an item moved through the stages, and what the app noticed about it. */
export const movementEntries = {
  'stage-moved': entryKind({
    body: z.strictObject({
      from: stage,
      to: stage,
      /** Name of the status that brought it there; null where it was moved in the panel. */
      status: z.string().nullable(),
      /** The lifecycle whose change moved it, where nobody did. */
      lifecycle: z.string().exactOptional(),
      /** Finding about the move that this one puts back. */
      finding: z.string().exactOptional(),
      /** Approvals let it in: who wrote it before is no author of what comes next. */
      isApproved: z.boolean().exactOptional(),
    }),
    tell: ({ from, to, status }, { who, lifecycle }) => {
      const names = `from ${stageName(lifecycle, from)} to ${stageName(lifecycle, to)}`;
      const how = status === null ? '' : ` by the status ${status}`;
      return told(`${who} moved it ${names}${how}`);
    },
    apply: (item, { isApproved }) => (isApproved === true ? { ...item, writers: [] } : item),
  }),
  'project-changed': entryKind({
    body: z.strictObject({ from: place, to: place }),
    tell: ({ from, to }, { who }) =>
      told(`${who} moved it from project ${from.name} to ${to.name}`),
  }),
  'type-changed': entryKind({
    body: z.strictObject({
      /** Names of the work types before and behind. */
      from: z.string(),
      to: z.string(),
      /** Whether Assay looks after the new type in this project. */
      governed: z.boolean(),
    }),
    tell: ({ from, to, governed }, { who }) =>
      told(
        `${who} changed the work type from ${from} to ${to}`,
        governed ? null : `No gate is asked of a ${to} in this project.`,
      ),
  }),
  'return-declared': entryKind({
    body: z.strictObject({
      from: z.string(),
      to: z.string(),
      reason: z.string(),
      /** Finding that it settles; null where the return is announced before it is made. */
      finding: z.string().nullable(),
    }),
    tell: ({ from, to, reason }, { who, lifecycle }) =>
      told(
        `${who} declared the return from ${stageName(lifecycle, from)} to ${stageName(lifecycle, to)}`,
        reason,
      ),
  }),
  'finding-raised': entryKind({
    body: z.strictObject({
      id: z.string(),
      kind: z.enum(findingKinds),
      /** Stage that the move led to; null where it is about no move. */
      stage,
      /** Who did it; null where Jira does not say. */
      accountId: z.string().nullable(),
      sentence: z.string(),
      /** Until when it has to be settled. */
      dueAt: z.string().exactOptional(),
    }),
    tell: ({ sentence }) => told(`Assay noticed: ${sentence}`),
  }),
  'finding-resolved': entryKind({
    body: z.strictObject({ id: z.string(), note: z.string() }),
    tell: ({ note }, { who }) => told(`${who} resolved a finding`, note),
  }),
  correction: entryKind({
    body: z.strictObject({
      /** Finding that turned out to be none. */
      finding: z.string(),
      /** When the gate decided what the finding missed. */
      decidedAt: z.string(),
      why: z.string(),
      /** Approvals had let it in by the move that the finding is about. */
      isApproved: z.boolean().exactOptional(),
    }),
    tell: ({ why }, { who }) => told(`${who} corrected the record: ${why}`),
    apply: (item, { isApproved }) => (isApproved === true ? { ...item, writers: [] } : item),
  }),
};
