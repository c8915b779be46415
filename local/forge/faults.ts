import * as z from 'zod';
import { createRandom } from './random';

const matchSchema = z.strictObject({
  kind: z.enum(['kvs', 'jira', 'queue']),
  /** Part of the path, such as `/transaction` or `/rest/api/3/issue/`. */
  pathIncludes: z.string().optional(),
  method: z.string().optional(),
});

const ruleSchema = z
  .strictObject({
    match: matchSchema,
    /** Share of the matching calls that are hit, 0 to 1. */
    probability: z.number().min(0).max(1).default(1),
    seed: z.number().int().default(1),
    /** Status of the answer given instead of the real one; without it the call is only delayed. */
    status: z.number().int().min(400).max(599).optional(),
    body: z.unknown().optional(),
    /** Shorthand for a storage error body `{code, message}`. */
    code: z.string().optional(),
    /** Seconds, sent as `Retry-After`. */
    retryAfter: z.number().int().nonnegative().optional(),
    delayMs: z.number().int().nonnegative().max(60_000).optional(),
    /** How many calls are hit in all; without it, every one that the probability picks. */
    times: z.number().int().positive().optional(),
    /**
     * `before`: the call is not carried out. `after`: it is, and only its answer is lost, as when a
     * connection breaks.
     */
    when: z.enum(['before', 'after']).default('before'),
  })
  .refine((rule) => rule.status !== undefined || rule.delayMs !== undefined, {
    error: 'a fault needs a status or a delayMs',
  });

export const faultPlanSchema = z.strictObject({ rules: z.array(ruleSchema) });

/** Which calls of the app fail or are slow, and how. */
export type FaultPlan = z.infer<typeof faultPlanSchema>;
export type FaultPlanInput = z.input<typeof faultPlanSchema>;

type Rule = z.infer<typeof ruleSchema>;
export type FaultableCall = { kind: string; method: string; path: string };

export type Fault = {
  delayMs: number;
  when: 'before' | 'after';
  /** A fresh answer, when the fault is more than a delay. */
  response: (() => Response) | undefined;
};

const matches = ({ match }: Rule, call: FaultableCall): boolean =>
  match.kind === call.kind &&
  call.path.includes(match.pathIncludes ?? '') &&
  (match.method ?? call.method).toUpperCase() === call.method.toUpperCase();

const answer = (rule: Rule, status: number) => (): Response => {
  const body = rule.body ?? {
    code: rule.code ?? 'INJECTED_FAULT',
    message: `Fault injected with status ${status}`,
  };
  const headers = new Headers({ 'content-type': 'application/json' });
  if (rule.retryAfter !== undefined) headers.set('retry-after', String(rule.retryAfter));
  return new Response(JSON.stringify(body), { status, headers });
};

export type FaultInjector = { pick: (call: FaultableCall) => Fault | undefined };

/** The first rule that matches a call and is due by its own seeded draw decides. */
export const createFaultInjector = (plan: FaultPlan): FaultInjector => {
  const states = plan.rules.map((rule) => ({ rule, random: createRandom(rule.seed), hits: 0 }));
  return {
    pick: (call) => {
      for (const state of states) {
        const { rule } = state;
        if (!matches(rule, call) || state.hits >= (rule.times ?? Infinity)) continue;
        if (state.random() >= rule.probability) continue;
        state.hits += 1;
        return {
          delayMs: rule.delayMs ?? 0,
          when: rule.when,
          response: rule.status === undefined ? undefined : answer(rule, rule.status),
        };
      }
      return undefined;
    },
  };
};
