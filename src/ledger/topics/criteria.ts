import * as z from 'zod';
import { challengeSchema, criteriaChangeSchema } from '../../contract/governance';
import { holdCriteria } from '../../domain/evidence/hold-criteria';
import { entryKind, told } from '../entry-kind';

const id = z.string();

/** What "done" means on an item: versions, proposals, questions, and how the data may be looked at. */
export const criteriaEntries = {
  'criteria-locked': entryKind({
    body: z.strictObject({
      version: z.number().int().positive(),
      /** SHA-256 of the canonical text. */
      digest: z.string(),
      text: z.string(),
      /** Why a later version was made; null for the first. */
      reason: z.string().nullable(),
      /** How it differs from the version before. */
      changes: z.array(criteriaChangeSchema),
      lockedBy: z.string(),
      /** Everyone who wrote on its draft. */
      writers: z.array(z.string()).exactOptional(),
      /** Who let it come into force; null for the first version, which needs nobody. */
      approvedBy: z.string().nullable(),
    }),
    tell: ({ version, text, approvedBy }, { who }) =>
      told(
        `${who} ${approvedBy === null ? 'locked' : 'approved'} version ${version} of the criteria`,
        ...text.split('\n'),
      ),
    apply: (item, { version }, { criteria, runs }) => {
      const locked = criteria.find((one) => one.version === version);
      return locked === undefined ? null : holdCriteria(item, locked, runs);
    },
    writers: ({ lockedBy, writers = [] }) => [lockedBy, ...writers],
  }),
  'criteria-proposed': entryKind({
    body: z.strictObject({ text: z.string(), reason: z.string() }),
    tell: ({ reason }, { who }) => told(`${who} proposed a new version of the criteria`, reason),
  }),
  'criteria-rejected': entryKind({
    body: z.strictObject({ text: z.string() }),
    tell: (_body, { who }) => told(`${who} turned the proposed criteria down`),
  }),
  /** Of earlier versions, in which looks at the data were declared instead of counted. */
  'looks-declared': entryKind({
    body: z.strictObject({
      rule: z.enum(['fixed', 'always-valid']),
      /** Runs that had come in before it was declared. */
      looks: z.number().int().nonnegative(),
    }),
    tell: ({ rule }, { who }) =>
      told(
        `${who} declared the looks at the data: ${rule === 'fixed' ? 'sample size fixed before' : 'bounds that hold at every look'}`,
      ),
    writers: (_body, by) => [by],
  }),
  'challenge-asked': entryKind({
    body: z.strictObject({
      id,
      /** Criterion that is asked about; null for all of them. */
      criterionId: z.string().nullable(),
      question: challengeSchema.shape.question,
    }),
    tell: ({ question }, { who }) => told(`${who} challenged a criterion`, question),
    apply: (item, body, { by, at }) => ({
      ...item,
      challenges: [...item.challenges, { ...body, askedBy: by, askedAt: at, answer: null }],
    }),
  }),
  'challenge-answered': entryKind({
    body: z.strictObject({ id, text: z.string() }),
    tell: ({ text }, { who }) => told(`${who} answered a challenge`, text),
    apply: (item, body, { by, at }) => ({
      ...item,
      challenges: item.challenges.map((one) =>
        one.id === body.id ? { ...one, answer: { text: body.text, by, at } } : one,
      ),
    }),
  }),
};
