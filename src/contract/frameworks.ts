import * as z from 'zod';

const day = z.iso.date();
const name = z.string().trim().min(1).max(120);
/** What a control is called within its pack: `A.6.2.4`, `9(8)`, `PSF-1.1`. */
const controlId = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^\s:]+$/u, 'an id without spaces and colons');

/** Kinds of records that carry controls beside the checks of gates. */
export const recordCarriers = [
  'model-card',
  'risk-register',
  'bias-checklist',
  'data-sheet',
  'data-register',
  'monitoring-plan',
  'monitoring-reports',
  'incidents',
  'retraining-decisions',
  'safeguards',
  'hand-offs',
  'decommission-plan',
  'ledger',
  'roles',
  'credentials',
  'waivers',
  'impact-tier',
  'evidence-runs',
  'exports',
] as const;

/** What of Assay carries a control: a check of a gate by its id, or a kind of record. */
export const carrierSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('check'), id: z.string().min(1).max(60) }),
  z.object({ kind: z.literal('record'), id: z.enum(recordCarriers) }),
]);

/** A carrier with why it is evidence for the control. */
export const carriedSchema = z.object({
  by: carrierSchema,
  reason: z.string().trim().min(10).max(300),
});

export const controlSchema = z.object({
  id: controlId,
  title: z.string().trim().min(2).max(400),
  /** Id of the group that it belongs to; left out in a pack without groups. */
  group: z.string().max(60).exactOptional(),
});

/** Something that applies from a day on. `amended` is null where the first date stands. */
export const obligationSchema = z.object({
  id: z.string().trim().min(1).max(60),
  title: z.string().trim().min(3).max(300),
  /** Ids of the controls that it is about. */
  controls: z.array(controlId).max(60),
  original: day,
  amended: day.nullable(),
  note: z.string().max(400).exactOptional(),
});

/** A framework, standard or law as Assay knows it. */
export const packSchema = z.object({
  /** What its control ids begin with: `ISO/IEC-42001`. */
  id: z
    .string()
    .trim()
    .min(2)
    .max(40)
    .regex(/^[A-Za-z0-9][A-Za-z0-9./-]*$/u, 'letters, digits, points, slashes and hyphens'),
  name,
  version: z.string().trim().min(1).max(60),
  source: z.url({ protocol: /^https$/u }).max(500),
  /** When the pack was last held against its source. */
  asOf: day,
  /** Whose words the titles are, and what may be done with them. */
  wording: z.string().trim().min(3).max(300),
  /** What one has to know before one relies on it. */
  notes: z.array(z.string().trim().min(3).max(500)).max(10),
  groups: z
    .array(
      z.object({
        id: z.string().trim().min(1).max(60),
        title: name,
        /** Other names that are in use for it. */
        aliases: z.array(name).max(10).exactOptional(),
      }),
    )
    .max(60),
  controls: z.array(controlSchema).min(1).max(300),
  obligations: z.array(obligationSchema).max(60),
});

/** Most controls of a pack that an organisation brings. */
const MOST_OWN_CONTROLS = 150;

/** A pack of an organisation's own: what carries each control stands in the file itself. */
export const ownPackSchema = z.strictObject({
  ...packSchema.pick({ id: true, name: true, version: true, source: true, asOf: true }).shape,
  wording: packSchema.shape.wording.default('The organisation’s own policy.'),
  notes: packSchema.shape.notes.default([]),
  groups: packSchema.shape.groups.default([]),
  obligations: packSchema.shape.obligations.default([]),
  controls: z
    .array(controlSchema.extend({ carriedBy: z.array(carriedSchema).max(20).default([]) }))
    .min(1)
    .max(MOST_OWN_CONTROLS),
});
