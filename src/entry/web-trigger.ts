import * as z from 'zod';
import { answerGate, type GateOutcome } from '../app/gate/answer-gate';
import type { SignedRequest } from '../app/evidence/authenticate';
import { receiveEvidence, type IntakeOutcome } from '../app/evidence/receive-evidence';
import { createDeps } from './deps';

const values = z.record(z.string(), z.array(z.string()));

/** What Forge hands to a web trigger; header names come in any case. */
const requestSchema = z.object({
  body: z.string().optional(),
  headers: values.default({}),
  queryParameters: values.default({}),
});

type TriggerRequest = z.infer<typeof requestSchema>;

/**
 * Web trigger for evidence. The platform does not authenticate its address, so the use case does.
 * @see https://developer.atlassian.com/platform/forge/runtime-reference/web-trigger/
 */
export const onEvidence = async (request: unknown): Promise<{ outputKey: IntakeOutcome }> => {
  const parsed = requestSchema.safeParse(request);
  if (!parsed.success) return { outputKey: 'invalid' };
  const issue = parsed.data.queryParameters['issue']?.[0] ?? null;
  const signed = { ...signedRequest(parsed.data), issue };
  return { outputKey: await receiveEvidence(createDeps())(signed) };
};

/** Web trigger by which a pipeline asks whether a gate is open, signed like evidence. */
export const onGateQuestion = async (request: unknown): Promise<{ outputKey: GateOutcome }> => {
  const parsed = requestSchema.safeParse(request);
  if (!parsed.success) return { outputKey: 'invalid' };
  return { outputKey: await answerGate(createDeps())(signedRequest(parsed.data)) };
};

const signedRequest = ({ body = '', headers }: TriggerRequest): SignedRequest => {
  const lowerCase = new Map(
    Object.entries(headers).map(([name, [value]]) => [name.toLowerCase(), value]),
  );
  return {
    body,
    project: lowerCase.get('x-assay-project') ?? null,
    timestamp: lowerCase.get('x-assay-timestamp') ?? null,
    signature: lowerCase.get('x-assay-signature') ?? null,
  };
};
