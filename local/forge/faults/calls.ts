import type { Clock } from '../../state/clock';
import type { FaultPlan } from './plan';
import { arm } from './strike';

type Rule = FaultPlan['rules'][number];
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

/** The first rule that matches a call and is due by its own seeded draw decides. */
export const createCallFaults = ({ rules }: Pick<FaultPlan, 'rules'>, clock: Clock) => {
  const armed = rules.map((rule) => arm(rule, clock));
  return (call: FaultableCall): Fault | undefined => {
    const struck = armed.find(({ fault, strikes }) => matches(fault, call) && strikes());
    if (struck === undefined) return undefined;
    const { delayMs = 0, when, status } = struck.fault;
    return {
      delayMs,
      when,
      response: status === undefined ? undefined : answer(struck.fault, status),
    };
  };
};
