import * as z from 'zod';
import { systemTypes } from '../../src/contract/lifecycle';
import { methods } from '../../src/domain/drift/methods';

/** Longest text that a call may carry itself; more comes by file. In characters. */
export const LONGEST_TEXT = 1_000_000;

const word = z.string().trim().min(1).max(200);
const file = z.string().min(1).max(1_000);
const text = z.string().min(1).max(LONGEST_TEXT);
/** A share as people write it (`90%`) or as a number (0.9). */
const share = z.union([z.number(), z.string().trim().min(1).max(40)]);
const count = z.number().int().nonnegative();
const issue = z.string().trim().min(1).max(60).describe('Key of the work item, such as AI-1');

const target = {
  metric: word.optional().describe('What is measured, such as accuracy'),
  at_least: share.optional().describe('Least acceptable share, 0.9 or 90%'),
  at_most: share.optional().describe('Greatest acceptable share'),
  criterion: z
    .string()
    .trim()
    .min(1)
    .max(500)
    .optional()
    .describe('One line of the criteria language instead, such as: accuracy >= 90%'),
  confidence: share.optional().describe('One-sided confidence, 0.95 where left out'),
};

const look = {
  look: count.optional().describe('Which run against this criterion it is; 1 where left out'),
  plan: z
    .string()
    .max(40)
    .optional()
    .describe('A plan declared before the first look: equal:L or last80:L'),
  plain: z.boolean().optional().describe('One look at the plain confidence, without a budget'),
};

const source = {
  file: file.optional().describe('Path of the file, below the working directory of the server'),
  text: text.optional().describe('The content itself, instead of a file'),
};

/** What each tool takes. Names are those of the options of the command, with _ for -. */
export const inputs = {
  inspect: z.strictObject(source),
  lint: z.strictObject({
    ...source,
    system_type: z.enum(systemTypes).optional().describe('Fits the proposals to the kind of AI'),
    strict: z.boolean().optional().describe('Every line has to be a criterion'),
  }),
  decide: z.strictObject({
    ...target,
    successes: count.optional().describe('How many of the trials the metric counts'),
    trials: count.optional(),
    method: z.enum(['exact', 'wilson']).optional(),
    items: file.optional().describe('File of results item by item, instead of counts'),
    items_text: text.optional().describe('The same as text'),
    baseline: file.optional().describe('File of the same items by the model in use'),
    ...look,
  }),
  drift: z.strictObject({
    reference: file.describe('File of features as they were in training'),
    current: file.optional().describe('File of features as they are now'),
    current_text: text.optional().describe('The same as text'),
    method: z.enum(methods).optional(),
  }),
  plan: z.strictObject({
    ...target,
    assumed: share.optional().describe('The true value that is hoped for'),
    trials: count.optional().describe('Samples that are there: what can they show?'),
    power: share.optional().describe('Chance to pass if the true value is the assumed one, 0.8'),
    per_cluster: count.optional().describe('Samples that belong together'),
    icc: share.optional().describe('How alike they are, 0 to 1'),
    differing: share.optional().describe('Against a baseline: share of items that differ, 5%'),
    ...look,
  }),
  gate: z.strictObject({
    issue,
    to: z.string().trim().min(1).max(60).optional().describe('Stage; the next one if left out'),
    wait: z
      .string()
      .regex(/^(?:[0-9]|[1-9][0-9]|[1-5][0-9]{2}|600)s$|^(?:[0-9]|10)m$/u)
      .optional()
      .describe('Asks again until the gate is open or this time is up: 30s, 5m; at most 10m'),
  }),
  send: z.strictObject({ ...source, issue }),
} as const;

export type ToolName = keyof typeof inputs;

const outcome = z.object({
  exit: z.number().int().describe('The exit code of the command'),
  outcome: z.enum(['fine', 'refused', 'wrong call', 'inconclusive', 'no answer', 'broken']),
});

const finding = z.looseObject({
  line: z.number(),
  message: z.string(),
  hint: z.string(),
  proposal: z.string().nullable(),
});

const posted = z.looseObject({
  ok: z.boolean(),
  status: z.string(),
  hint: z.string().nullable(),
  issue: z.string(),
  project: z.string(),
});

/** What each tool answers: the outcome, and what the command prints with `--json`. */
export const outputs = {
  inspect: outcome.extend({
    answer: z.looseObject({ ok: z.boolean(), parsed: z.looseObject({}).optional() }),
  }),
  lint: outcome.extend({
    answer: z.looseObject({
      ok: z.boolean(),
      findings: z.array(finding),
      suggestions: z.array(z.looseObject({})),
    }),
  }),
  decide: outcome.extend({
    answer: z.looseObject({
      verdict: z.enum(['pass', 'fail', 'inconclusive']),
      reason: z.string(),
      sentence: z.string(),
    }),
  }),
  drift: outcome.extend({ answer: z.looseObject({ level: z.string(), sentence: z.string() }) }),
  plan: outcome.extend({ answer: z.looseObject({ sentence: z.string() }) }),
  gate: outcome.extend({ answer: posted }),
  send: outcome.extend({ answer: posted }),
} as const satisfies Record<ToolName, z.ZodObject>;
