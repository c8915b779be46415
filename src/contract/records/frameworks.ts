import * as z from 'zod';
import { appText } from '../marks/app-texts';
import { issueInput, projectInput } from '../inputs';

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
    .regex(/^[A-Za-z0-9][A-Za-z0-9./-]*$/u, 'made of letters, digits, points, slashes and hyphens'),
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

/** Limits of packs that an organisation brings: controls of one, packs of a project, bytes of a file. */
const MOST_OWN_CONTROLS = 150;
export const MOST_OWN_PACKS = 5;
export const MOST_PACK_BYTES = 100_000;

/** Statements on controls that a project keeps. */
export const MOST_STATEMENTS = 400;

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

/** Whether a control applies to a project, with the reason of the person who says so. */
export const applicabilitySchema = z.object({
  /** With its pack: `ISO/IEC-42001:A.6.2.4`. */
  control: z.string().min(3).max(120),
  applies: z.boolean(),
  reason: z.string().trim().min(10).max(300),
  by: z.string(),
  at: z.string(),
});

/** What a project keeps of frameworks; its own packs are records of their own. */
export const projectFrameworksSchema = z.object({
  /** Ids of the packs that it goes by. */
  chosen: z.array(packSchema.shape.id).max(40),
  own: z.array(packSchema.shape.id).max(MOST_OWN_PACKS),
  applicability: z.array(applicabilitySchema).max(MOST_STATEMENTS),
});

/**
 * What pages are shown of a pack. Its texts are the app's where it comes with Assay, and an organisation's
 * where it is its own.
 */
const viewParts = (text: z.ZodString) => {
  const dated = obligationSchema.extend({
    title: text,
    note: text.exactOptional(),
    /** The day that counts now: the amended one where there is one. */
    date: z.string(),
    /** Days from today; below zero where it applies already. */
    days: z.number().int(),
  });
  const head = z.object({
    ...packSchema.pick({ id: true, source: true, asOf: true }).shape,
    ...{ name: text, version: text, wording: text, notes: z.array(text), isStale: z.boolean() },
  });
  /** A pack in the list of a project, counted. */
  const summary = head.extend({
    isChosen: z.boolean(),
    controls: z.number().int(),
    /** Controls that something is evidence for. */
    carried: z.number().int(),
    /** Controls without anything that a person stated as not applicable. */
    excluded: z.number().int(),
    next: dated.nullable(),
  });
  /** One pack in both directions: what carries each control, and which have nothing. */
  const view = head.extend({
    groups: z.array(
      packSchema.shape.groups.element.extend({
        title: text,
        aliases: z.array(text).exactOptional(),
      }),
    ),
    controls: z.array(
      controlSchema.extend({
        title: text,
        carriedBy: z.array(carriedSchema.extend({ reason: text, title: appText })),
        applicability: applicabilitySchema.nullable(),
      }),
    ),
    obligations: z.array(dated),
    people: z.record(z.string(), z.string()),
  });
  return { summary, view };
};

const shipped = viewParts(appText);
const own = viewParts(z.string());
const isOwn = <Own extends boolean>(value: Own) => ({ isOwn: z.literal(value) });

export const packSummarySchema = z.discriminatedUnion('isOwn', [
  shipped.summary.extend(isOwn(false)),
  own.summary.extend(isOwn(true)),
]);

export const frameworkListSchema = z.object({
  packs: z.array(packSummarySchema),
  mayAdminister: z.boolean(),
});

export const packViewSchema = z.discriminatedUnion('isOwn', [
  shipped.view.extend(isOwn(false)),
  own.view.extend(isOwn(true)),
]);

/** What is on record of an item, by the criteria of the PSF and the levels of PAI-8. */
export const selfScoreSchema = z.object({
  psf: z.array(
    z.object({
      id: z.string(),
      title: appText,
      rating: z.enum(['strong', 'partial', 'gap', 'not-applicable']),
      /** Percent; null where no criterion applies. */
      score: z.number().nullable(),
      criteria: z.array(
        z.object({
          id: z.string(),
          title: appText,
          points: z.union([z.literal(0), z.literal(1), z.literal(2)]).nullable(),
          reason: appText,
        }),
      ),
    }),
  ),
  pai8: z.array(
    z.object({
      id: z.string(),
      title: appText,
      level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
      reasons: z.array(appText),
    }),
  ),
});

const onProject = { project: projectInput };
const pack = packSchema.shape.id;

/** Frameworks of a project, and what of an item is evidence for two of them. */
export const frameworkCalls = {
  'frameworks.list': { input: z.object(onProject), output: frameworkListSchema },
  'framework.view': { input: z.object({ ...onProject, pack }), output: packViewSchema },
  'frameworks.choose': {
    input: z.object({ ...onProject, packs: projectFrameworksSchema.shape.chosen }),
    output: frameworkListSchema,
  },
  /** An own pack as the text of its JSON file; one of the same id is replaced. */
  'framework.import': {
    input: z.object({ ...onProject, text: z.string().min(2).max(MOST_PACK_BYTES) }),
    output: frameworkListSchema,
  },
  'framework.remove': { input: z.object({ ...onProject, pack }), output: frameworkListSchema },
  /** `applies` is null to take a statement back. */
  'framework.state': {
    input: z.object({
      ...onProject,
      pack,
      control: controlId,
      applies: z.boolean().nullable(),
      reason: applicabilitySchema.shape.reason,
    }),
    output: packViewSchema,
  },
  'framework.score': { input: z.object({ issue: issueInput }), output: selfScoreSchema },
} as const;
