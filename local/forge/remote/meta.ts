import * as z from 'zod';
import type { Refusal } from '../facts/fact';

/** What the SDK says about a call beside path and request: which service, on whose behalf. */
export const metaSchema = z.looseObject({
  type: z.string(),
  provider: z.enum(['app', 'user', 'none']).optional(),
  remote: z.string().optional(),
  accountId: z.string().optional(),
  contextAri: z.string().optional(),
});

export type Meta = z.infer<typeof metaSchema>;

/** A call of the SDK in the form the services take. */
export type OutgoingCall = {
  meta: Meta;
  method: string;
  path: string;
  headers: Headers;
  body: BodyInit | undefined;
  requestBytes: number;
};

const initSchema = z.looseObject({
  method: z.string().optional(),
  headers: z.union([z.instanceof(Headers), z.record(z.string(), z.string())]).optional(),
  body: z
    .union([
      z.string(),
      z.instanceof(URLSearchParams),
      z.instanceof(ArrayBuffer),
      z.instanceof(Uint8Array<ArrayBuffer>),
    ])
    .nullish(),
});

const sizeOf = (body: z.infer<typeof initSchema>['body']): number => {
  if (body == null) return 0;
  if (body instanceof ArrayBuffer || body instanceof Uint8Array) return body.byteLength;
  return Buffer.byteLength(body.toString());
};

export const readCall = (meta: unknown, path: unknown, init: unknown): OutgoingCall => {
  const { method, headers, body } = initSchema.parse(init ?? {});
  return {
    meta: metaSchema.parse(meta),
    method: (method ?? 'GET').toUpperCase(),
    path: z.string().parse(path),
    headers: new Headers(headers),
    body: body ?? undefined,
    requestBytes: sizeOf(body),
  };
};

/** Answers whose size is known from their making, so that nobody reads them to learn it. */
const sizes = new WeakMap<Response, number>();

export const jsonResponse = (
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Response => {
  const text = JSON.stringify(body);
  const response = new Response(text, {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
  sizes.set(response, Buffer.byteLength(text));
  return response;
};

/** @returns bytes of the body, or undefined where only reading it tells */
export const knownSize = (response: Response): number | undefined =>
  response.body === null ? 0 : sizes.get(response);

/**
 * An answer of Forge's proxy rather than of the service behind it: the SDK turns it into
 * `NeedsAuthenticationError` (for that code) or `ProxyRequestError`.
 */
export const proxyRefusal = ({ status, code }: Refusal, message: string): Response =>
  jsonResponse(status, { code, message }, code === null ? {} : { 'forge-proxy-error': code });
