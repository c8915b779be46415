import * as z from 'zod';
import { appText, appTextOf } from '../marks/app-texts';
import { alertLevels } from '../monitoring';
import { otherKey, workItemNames } from '../marks/work-items';

/** Structured records that governance asks for; what each asks is in `src/words/sheets`. */
export const sheetKinds = [
  'model-card',
  'risk-register',
  'bias-checklist',
  'data-sheet',
  'impact-screening',
  'oversight-record',
  'agent-record',
] as const;

export const sheetKindSchema = z.enum(sheetKinds);

const account = z.string().min(1).max(128);
const name = z.string().trim().min(1).max(200);
const reason = z.string().trim().max(500);
const fieldId = z.string().min(1).max(40);

/** What a person fills a field with. A number of a run is only named; the app reads it there. */
const byHand = [
  z.object({ kind: z.literal('text'), text: z.string().trim().max(2000) }),
  z.object({ kind: z.literal('list'), items: z.array(z.string().trim().max(300)).max(30) }),
  z.object({ kind: z.literal('choice'), choice: z.string().max(60) }),
  z.object({ kind: z.literal('person'), person: account }),
  z.object({ kind: z.literal('date'), date: z.iso.date() }),
  z.object({ kind: z.literal('criterion'), criterionId: z.string().max(100) }),
  z.object({ kind: z.literal('watch'), watch: name, level: z.enum(alertLevels) }),
  z.object({ kind: z.literal('work-item'), issueKey: otherKey }),
  z.object({ kind: z.literal('not-applicable'), reason }),
] as const;

/** A number that stands in a stored run, by which run, metric and group it is found. */
const runNumber = {
  kind: z.literal('run'),
  /** Digest of the run. */
  run: z.string().max(80),
  metric: name,
  /** The group; null for the whole data set. */
  slice: z.string().max(200).nullable(),
};

/** A number that somebody answers for, because no run holds it. */
const statedNumber = { kind: z.literal('stated'), value: z.number() };

export const sheetInputValueSchema = z.discriminatedUnion('kind', [
  ...byHand,
  z.object(runNumber),
  z.object(statedNumber),
]);

/** A number of a stored run, as it stood there. Shares are from 0 to 1; other numbers in the run's unit. */
export const measuredNumberSchema = z.object({
  ...runNumber,
  estimate: z.number(),
  /** Ends of the interval at 95 % together; null where the run states no uncertainty. */
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  /** Cases behind it; null where the run does not say. */
  trials: z.number().nullable(),
  /** Successes where it is a share of cases; null for other numbers. */
  successes: z.number().nullable(),
  dataset: z.string().nullable(),
  modelVersion: z.string().nullable(),
  /** When the run was recorded. */
  at: z.string(),
});

export const sheetValueSchema = z.discriminatedUnion('kind', [
  ...byHand,
  measuredNumberSchema,
  z.object({ ...statedNumber, by: account }),
  /** Written by the app when somebody entitled accepts what is left of a risk. */
  z.object({ kind: z.literal('accepted'), by: account, at: z.string() }),
]);

/** One set of values, by field. A section without rows has one, of the id `only`. */
const rowOf = <Value extends z.ZodType>(value: Value) =>
  z.object({
    id: z.string().min(1).max(60),
    values: z.record(fieldId, value),
  });

export const sheetInputContentSchema = z.record(
  fieldId,
  z.array(rowOf(sheetInputValueSchema)).max(60),
);

export const sheetContentSchema = z.record(
  fieldId,
  z.array(
    rowOf(sheetValueSchema).extend({
      /** Who wrote or changed it, each once. */
      writers: z.array(account).max(20),
    }),
  ),
);

/** One field that has to be filled in and is not, or a rule of a whole section. */
export const sheetGapSchema = z.object({
  section: z.string(),
  /** Null where it is about the section. */
  field: z.string().nullable(),
  row: z.string().nullable(),
  /** In words: `known limitations`, `residual acceptance of "Wrong team"`. */
  what: appTextOf(z.string().max(200)),
});

/** What the item keeps of a sheet, so that a gate decides without another request. */
export const sheetStateSchema = z.object({
  kind: sheetKindSchema,
  version: z.number().int().positive(),
  /** SHA-256 (hex) of owner, day of review and content, in canonical form. */
  digest: z.string(),
  owner: z.string(),
  /** When it has to be looked at again. */
  reviewBy: z.string(),
  savedBy: z.string(),
  savedAt: z.string(),
  /** How many required fields are open, and the first of them in words. */
  gaps: z.object({
    count: z.number().int().nonnegative(),
    named: z.array(appTextOf(z.string().max(200))).max(8),
  }),
  /** Only of a model card: the accuracy that it declares (Art. 15(3)), with its metric. */
  declared: z.object({ metric: z.string(), value: z.number() }).nullable(),
  /** Only of a risk register: what sets its risks off. */
  triggers: z.array(z.object({ watch: z.string(), level: z.enum(alertLevels) })).max(30),
});

/** One saved version of a sheet; it never changes. */
export const sheetVersionSchema = sheetStateSchema
  .pick({
    kind: true,
    version: true,
    digest: true,
    owner: true,
    reviewBy: true,
    savedBy: true,
    savedAt: true,
  })
  .extend({
    content: sheetContentSchema,
    gaps: z.array(sheetGapSchema),
    /** The model that the item was about when it was saved. */
    model: z.object({ name: z.string().nullable(), version: z.string().nullable() }),
  });

/** One field that differs between two versions, in words; null where there was, or is, nothing. */
export const sheetChangeSchema = z
  .object({
    section: appText,
    row: z.string().nullable(),
    field: appText,
    before: z.string().nullable(),
    after: z.string().nullable(),
  })
  .register(workItemNames, { names: 'change' });

/** A metric for a group, with its number where a run holds one. */
export const groupNumberSchema = z.object({
  metric: z.string(),
  slice: z.string().nullable(),
  /** Null is a gap: no stored run says it. */
  number: measuredNumberSchema.nullable(),
});

/** What a row of the bias checklist comes to. */
export const fairnessRowSchema = z.object({
  row: z.string(),
  /** Of the criterion that it is bound to; `gap` where there is none or no run. */
  verdict: z.enum(['pass', 'fail', 'inconclusive', 'gap', 'not-applicable']),
  sentence: appText,
  /** Group less compared group, and the ratio of both, with both ends at 95 %; null where runs do not allow it. */
  difference: z.object({ estimate: z.number(), lower: z.number(), upper: z.number() }).nullable(),
  ratio: z.object({ estimate: z.number(), lower: z.number(), upper: z.number() }).nullable(),
});

/** A sheet as the panel shows it to one person. */
export const sheetViewSchema = z.object({
  kind: sheetKindSchema,
  /** The version that is shown; null while nobody has saved one. */
  saved: sheetVersionSchema.nullable(),
  /** What evidence and item say of fields that nobody has filled in; not saved until a person saves it. */
  prefilled: sheetContentSchema,
  gaps: z.array(sheetGapSchema),
  versions: z.array(
    sheetVersionSchema.pick({ version: true, savedBy: true, savedAt: true, digest: true }),
  ),
  /** Against the version that `against` names, else the one before. */
  changes: z.array(sheetChangeSchema),
  /** What contradicts something else that is known, in words. */
  findings: z.array(appText),
  numbers: z.array(groupNumberSchema),
  fairness: z.array(fairnessRowSchema),
  /** What may be named as a trigger. */
  watches: z.array(z.string()),
  criteria: z.array(z.object({ id: z.string(), line: z.string(), slice: z.string().nullable() })),
  /** Rows whose rest this person may accept. */
  mayAccept: z.array(z.string()),
  people: z.record(z.string(), z.string()),
});
