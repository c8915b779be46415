import * as z from 'zod';
import { receiveEvidence, type IntakeOutcome } from '../app/receive-evidence';
import { createDeps } from './deps';

const values = z.record(z.string(), z.array(z.string()));

/** What Forge hands to a web trigger; header names come in any case. */
const requestSchema = z.object({
  body: z.string().optional(),
  headers: values.default({}),
  queryParameters: values.default({}),
});

/**
 * Web trigger for evidence. The platform does not authenticate its address, so the use case does.
 * @see https://developer.atlassian.com/platform/forge/runtime-reference/web-trigger/
 */
export const onEvidence = async (request: unknown): Promise<{ outputKey: IntakeOutcome }> => {
  const parsed = requestSchema.safeParse(request);
  if (!parsed.success) return { outputKey: 'invalid' };
  const { body = '', headers, queryParameters } = parsed.data;
  const lowerCase = new Map(
    Object.entries(headers).map(([name, [value]]) => [name.toLowerCase(), value]),
  );
  const outputKey = await receiveEvidence(createDeps())({
    body,
    project: lowerCase.get('x-assay-project') ?? null,
    timestamp: lowerCase.get('x-assay-timestamp') ?? null,
    signature: lowerCase.get('x-assay-signature') ?? null,
    issue: queryParameters['issue']?.[0] ?? null,
  });
  return { outputKey };
};
