import { createHmac } from 'node:crypto';
import * as z from 'zod';
import type { CallInput, CallName, CallOutput } from '../../src/contract/calls/calls';
import { calls } from '../../src/contract/calls/calls';
import { failureSchema } from '../../src/contract/result';
import type { Runtime } from '../site/runtime/open-runtime';

const PANEL = 'governance-panel';
const TRIGGER = 'evidence';

const envelopeSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), data: z.unknown() }),
  z.object({ ok: z.literal(false), error: failureSchema }),
]);

const errorSchema = z.object({ errorMessages: z.array(z.string()) });

/** Uses the app as people and pipelines do: resolver calls, Jira's REST interface, the web trigger. */
export const createAppClient = (runtime: Runtime, secret: { project: string; value: string }) => {
  const { jira, host, clock } = runtime;
  const accountOf = (email: string): string => {
    const user = jira.users.byEmail(email);
    if (user === undefined) throw new Error(`the site has no user ${email}`);
    return user.accountId;
  };

  /** Lets Jira's events arrive and queued work run. */
  const settle = async (): Promise<void> => {
    const { failed } = await runtime.drain();
    if (failed > 0) throw new Error(`${failed} queued events of the app failed`);
  };

  /** @throws Error with the app's own message when the call fails */
  const call = async <Name extends CallName>(
    email: string,
    name: Name,
    payload: CallInput<Name>,
  ): Promise<CallOutput<Name>> => {
    const accountId = accountOf(email);
    const answer = await host.invokeResolver({ moduleKey: PANEL, call: name, payload, accountId });
    const envelope = envelopeSchema.parse(answer);
    if (!envelope.ok) {
      const { message, where = '', hint = '' } = envelope.error;
      throw new Error(`${name}: ${[message, where, hint].filter((part) => part !== '').join(' ')}`);
    }
    const output: z.ZodType<CallOutput<Name>> = outputOf(name);
    return output.parse(envelope.data);
  };

  /** @throws Error with Jira's or the gate's message when the transition is refused */
  const move = async (email: string, issueKey: string, status: string): Promise<void> => {
    const statusId = jira.workflow
      .list(secret.project)
      .transitions.find(({ to }) => to.name === status)?.id;
    const request = new Request(`https://jira.local/rest/api/3/issue/${issueKey}/transitions`, {
      method: 'POST',
      body: JSON.stringify({ transition: { id: statusId } }),
      headers: { 'content-type': 'application/json' },
    });
    const answer = await jira.handle(request, { kind: 'user', accountId: accountOf(email) });
    if (answer.ok) return;
    const { errorMessages } = errorSchema.parse(await answer.json());
    throw new Error(`${issueKey} to ${status}: ${errorMessages.join(' ')}`);
  };

  /** Posts a signed body as a pipeline would. @throws Error unless it is taken in */
  const post = async (issueKey: string, evidence: unknown): Promise<void> => {
    const body = typeof evidence === 'string' ? evidence : JSON.stringify(evidence);
    const timestamp = String(Math.floor(clock.now() / 1000));
    const signature = createHmac('sha256', secret.value)
      .update(`v2.${timestamp}.${issueKey}.${body}`)
      .digest('hex');
    const answer = await host.webTrigger(TRIGGER, {
      method: 'POST',
      path: `/webtrigger/${TRIGGER}`,
      headers: {
        'x-assay-project': secret.project,
        'x-assay-timestamp': timestamp,
        'x-assay-signature': `v2=${signature}`,
      },
      query: { issue: issueKey },
      body,
    });
    if (answer.statusCode !== 202) {
      throw new Error(`evidence for ${issueKey} was answered ${answer.statusCode} ${answer.body}`);
    }
  };
  return { accountOf, settle, call, move, post };
};

export type AppClient = ReturnType<typeof createAppClient>;

/** The schema of a call's answer, typed by the call's name, which a plain lookup would lose. */
const outputOf = <Name extends CallName>(name: Name): z.ZodType<CallOutput<Name>> =>
  calls[name].output as unknown as z.ZodType<CallOutput<Name>>;
