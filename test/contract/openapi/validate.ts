import type { OpenApi, Operation } from './document';
import { createOperationIndex } from './operation-index';
import { parameterProblems } from './parameters';
import { createSchemas, type Schemas } from './schemas';
import type { Exchange, Violation } from './types';

/**
 * Statuses that the platform in front of the operations answers, whatever an operation declares:
 * not signed in or scopes missing, too many requests, not available for a moment.
 */
const platformStatuses = new Set([401, 429, 503, 504]);

const jsonType = 'application/json';

const parse = (text: string): { value: unknown } | { problem: string } => {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { problem: `is not JSON: ${error.message}` };
  }
};

const bodyProblems = (text: string, key: string, schema: unknown, schemas: Schemas): string[] => {
  const parsed = parse(text);
  if ('problem' in parsed) return [parsed.problem];
  const validate = schemas.validator(key, schema);
  if (validate(parsed.value)) return [];
  return (validate.errors ?? []).map((error) => {
    const where = error.instancePath === '' ? 'the body' : error.instancePath;
    return `${where} ${error.message ?? error.keyword} ${JSON.stringify(error.params)}`;
  });
};

const requestProblems = (
  operation: Operation,
  request: Exchange['request'],
  schemas: Schemas,
): string[] => {
  const { requestBody } = operation;
  if (requestBody === undefined)
    return request.bodyText === '' ? [] : ['The operation takes no body.'];
  if (request.bodyText === '') return requestBody.required ? ['A body is required.'] : [];
  const headers = Object.entries(request.headers);
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  if (!type.startsWith(jsonType)) return [`The content type '${type}' is not ${jsonType}.`];
  const key = `${operation.method} ${operation.path} request`;
  return bodyProblems(
    request.bodyText,
    key,
    requestBody.content[jsonType]?.schema ?? {},
    schemas,
  ).map((problem) => `The request: ${problem}`);
};

const responseProblems = (
  operation: Operation,
  { status, bodyText }: Exchange['response'],
  schemas: Schemas,
): Pick<Violation, 'kind' | 'message'>[] => {
  const declared = operation.responses[String(status)];
  if (declared === undefined)
    return platformStatuses.has(status)
      ? []
      : [{ kind: 'status', message: `The status ${status} is not declared.` }];
  const schema = declared.content[jsonType]?.schema;
  const isAny = schema === undefined || Object.keys(schema).length === 0;
  if (isAny && bodyText === '') return [];
  if (status === 204) return [{ kind: 'response-body', message: 'A 204 answer carries no body.' }];
  const key = `${operation.method} ${operation.path} ${status}`;
  return bodyProblems(bodyText, key, schema ?? {}, schemas).map((problem) => ({
    kind: 'response-body',
    message: `The ${status} answer: ${problem}`,
  }));
};

/** Checks exchanges against the document; compiles what an operation needs when it first comes by. */
export const createExchangeValidator = (document: OpenApi) => {
  const find = createOperationIndex(document);
  const schemas = createSchemas(document.schemas);
  return ({ request, response }: Exchange): Violation[] => {
    const url = new URL(request.url);
    const match = find(request.method, url.pathname);
    const asked = `${request.method} ${url.pathname}`;
    if (match.kind === 'unknown' || match.kind === 'not-kept') {
      const message =
        match.kind === 'unknown'
          ? 'The kept part of the document has no such path.'
          : 'Jira has it, but it is not kept: let the stand-in serve it, and run npm run spec.';
      return [{ kind: 'path', operation: asked, message }];
    }
    if (match.kind === 'other-method')
      return [{ kind: 'method', operation: asked, message: `${match.path} has no such method.` }];
    const { operation, params } = match;
    const name = `${operation.method} ${operation.path}`;
    const of =
      (kind: Violation['kind']) =>
      (message: string): Violation => ({ kind, operation: name, message });
    // A request that is answered 400 was refused for what these checks would say again.
    const refused = response.status === 400;
    const parameters = parameterProblems(operation, params, url.searchParams, schemas);
    return [
      ...(operation.deprecated ? [of('deprecated')('The operation is deprecated.')] : []),
      ...parameters.map(of('parameter')),
      ...requestProblems(operation, request, schemas).map(of('request-body')),
      ...responseProblems(operation, response, schemas).map(({ kind, message }) =>
        of(kind)(message),
      ),
    ].filter(({ kind }) => !refused || (kind !== 'parameter' && kind !== 'request-body'));
  };
};
