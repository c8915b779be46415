import * as z from 'zod';

/** When and how often a fault strikes; everything random comes of the seed, so that it repeats. */
const occurrence = {
  probability: z.number().min(0).max(1).default(1).describe('Share of what matches that is hit.'),
  seed: z.number().int().default(1).describe('Seed of the draws; the same seed hits the same.'),
  times: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('How many are hit in all; without it, every one that is drawn.'),
  forSeconds: z
    .number()
    .positive()
    .optional()
    .describe("How long it lasts by the site's clock, from when the plan came into force."),
};

const callMatch = z.strictObject({
  kind: z.enum(['kvs', 'jira', 'queue']).describe('Which service the app calls.'),
  pathIncludes: z.string().optional().describe('Part of the path, such as /transaction.'),
  method: z.string().optional(),
});

/** A call of the app to the platform or to Jira that fails or is slow. */
export const callFaultSchema = z
  .strictObject({
    match: callMatch,
    ...occurrence,
    status: z
      .number()
      .int()
      .min(400)
      .max(599)
      .optional()
      .describe('Status of the answer instead of the real one; without it the call is delayed.'),
    body: z.unknown().optional().describe('Body of that answer.'),
    code: z.string().optional().describe('Shorthand for a storage error body {code, message}.'),
    retryAfter: z.number().int().nonnegative().optional().describe('Seconds, as Retry-After.'),
    delayMs: z.number().int().nonnegative().max(60_000).optional(),
    when: z
      .enum(['before', 'after'])
      .default('before')
      .describe('before: it is not carried out; after: it is, and only its answer is lost.'),
  })
  .refine((rule) => rule.status !== undefined || rule.delayMs !== undefined, {
    error: 'a fault needs a status or a delayMs',
  });

/** Longest that a delivery is put off: within the three minutes and more that events may take. */
const MOST_SECONDS = 3600;

const seconds = z.number().nonnegative().max(MOST_SECONDS);

/** What happens to an event on its way to a trigger (`events`) or to a consumer (`queue`). */
export const deliveryFaultSchema = z.strictObject({
  of: z.enum(['events', 'queue', 'all']).describe("Jira's events, pushes to queues, or both."),
  fault: z
    .enum(['double', 'delay', 'shuffle'])
    .describe(
      'double: delivered once more, up to `seconds` later; delay: put off by `seconds`; shuffle: put off by anything up to `seconds`, so that deliveries overtake each other.',
    ),
  seconds: seconds.default(60),
  ...occurrence,
});

/** A function whose process ends in the middle, as when it runs out of memory or its machine is lost. */
export const deathSchema = z.strictObject({
  match: z
    .strictObject({
      module: z.string().optional().describe('Key of the module, such as work or hourly.'),
      moduleType: z.string().optional().describe('Such as trigger, consumer, webtrigger.'),
      function: z.string().optional().describe('Key of the function.'),
      call: z.string().optional().describe('Name of a resolver call, such as criteria.lock.'),
    })
    .default({})
    .describe('Which invocations; all of them where nothing is said.'),
  atCall: z.number().int().positive().describe('The remote call at which it ends, from 1.'),
  when: z
    .enum(['before', 'after'])
    .default('before')
    .describe('Whether that call is carried out; its answer is never heard.'),
  ...occurrence,
});

export const faultPlanSchema = z.strictObject({
  rules: z.array(callFaultSchema).default([]),
  deliveries: z.array(deliveryFaultSchema).default([]),
  deaths: z.array(deathSchema).default([]),
});

/** What goes wrong on the platform. */
export type FaultPlan = z.infer<typeof faultPlanSchema>;
export type FaultPlanInput = z.input<typeof faultPlanSchema>;
export type CallFaultInput = z.input<typeof callFaultSchema>;

export const noFaults: FaultPlanInput = { rules: [], deliveries: [], deaths: [] };

/** @throws Error naming each place that is wrong, behind `where` the plan comes from. */
export const checkPlan = (plan: unknown, where: string): void => {
  const { error } = faultPlanSchema.safeParse(plan);
  if (error === undefined) return;
  throw new Error(`${where} is no fault plan: ${z.prettifyError(error)}`, { cause: error });
};

const schemaOf = (schema: z.ZodType): unknown => z.toJSONSchema(schema, { io: 'input' });

/** Everything that can be asked for, each with the schema of one entry and an example. */
export const faultCatalogue = () => ({
  rules: {
    what: 'Calls of the app to storage, Jira or the queue that fail or are slow. The first rule that hits a call decides.',
    schema: schemaOf(callFaultSchema),
    example: { match: { kind: 'queue' }, status: 429, forSeconds: 60 },
  },
  deliveries: {
    what: 'Events of Jira and deliveries of queues that come twice, late or out of order. All that hit a delivery add up.',
    schema: schemaOf(deliveryFaultSchema),
    example: { of: 'events', fault: 'shuffle', seconds: 120, seed: 7 },
  },
  deaths: {
    what: 'Functions whose process ends at their k-th remote call, before or after it took effect. The platform calls consumers again, and nothing else.',
    schema: schemaOf(deathSchema),
    example: { match: { moduleType: 'consumer' }, atCall: 2, when: 'after', times: 1 },
  },
});
