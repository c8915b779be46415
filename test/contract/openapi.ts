import type { Jira } from '../../local/jira/create-jira';
import { readDocument, type OpenApi } from './openapi/document';
import type { Exchange, Violation } from './openapi/types';
import { createExchangeValidator } from './openapi/validate';

export type { OpenApi } from './openapi/document';
export type { Exchange, Violation } from './openapi/types';

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** What is kept of the document, read once. */
export const openApi: () => OpenApi = once(readDocument);

const validator = once(() => createExchangeValidator(openApi()));

/**
 * What in an exchange is not as Jira's OpenAPI document says: path, method, deprecation, parameters,
 * request body, status and response body. Empty where all is well. Any test may ask this of any
 * exchange, of the app as of the stand-in.
 */
export const validateExchange = (exchange: Exchange): Violation[] => validator()(exchange);

export type RecordedJira = Pick<Jira, 'handle'> & {
  exchanges: Exchange[];
  /** Filled as exchanges happen. */
  violations: Violation[];
};

/** The same `handle`, which checks every exchange against the document and keeps what it finds. */
export const recordExchanges = (jira: Pick<Jira, 'handle'>): RecordedJira => {
  const exchanges: Exchange[] = [];
  const violations: Violation[] = [];
  return {
    exchanges,
    violations,
    handle: async (request, principal) => {
      const bodyText = await request.clone().text();
      const response = await jira.handle(request, principal);
      const exchange: Exchange = {
        request: {
          method: request.method,
          url: request.url,
          headers: Object.fromEntries(request.headers),
          bodyText,
        },
        response: { status: response.status, bodyText: await response.clone().text() },
      };
      exchanges.push(exchange);
      violations.push(...validateExchange(exchange));
      return response;
    },
  };
};
