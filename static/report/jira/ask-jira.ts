import { requestJira } from '@forge/bridge';
import { CallError } from '../../components/call-error';
import { readTexts } from '../../components/guards';

const TOO_MANY_REQUESTS = 429;
const SERVER_ERROR = 500;

/**
 * One request to Jira as the person who looks, so that Jira leaves out what that person may not see.
 * @param body sent as JSON with POST; left out, the request is a GET
 * @throws {CallError} in words for people where Jira refuses or does not answer
 */
export const askJira = async (path: string, body?: object): Promise<unknown> => {
  const response = await requestJira(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw refusal(response.status, answer);
  return answer;
};

/** For an answer that is not what Jira documents. */
export const strangeAnswer = (): CallError =>
  new CallError({
    code: 'internal',
    message: 'Jira answered in a form this page does not know.',
    hint: 'Reload the page: it may be older than the app.',
  });

const refusal = (status: number, answer: unknown): CallError => {
  const said = readTexts(answer, 'errorMessages').join(' ');
  if (status === TOO_MANY_REQUESTS || status >= SERVER_ERROR) {
    return new CallError({
      code: 'unavailable',
      message: 'Jira could not answer just now.',
      hint: 'Wait a moment and try again.',
    });
  }
  return new CallError({
    code: 'forbidden',
    message: said === '' ? `Jira refused the request (${status}).` : said,
    hint: 'Change the filters, or ask a project admin whether you may browse this project.',
  });
};
