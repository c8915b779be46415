import { requestJira } from '@forge/bridge';
import { CallError } from '../call-error';
import { readTexts } from '../../../src/words/guards';
import { say } from '../../language/say';

const NOT_FOUND = 404;
const TOO_MANY_REQUESTS = 429;
const SERVER_ERROR = 500;

/** The part of a response of `requestJira` that is looked at. */
type JiraResponse = { ok: boolean; status: number; json: () => Promise<unknown> };

/** What goes with every request that carries a body. */
export const jsonHeaders = { 'Content-Type': 'application/json', Accept: 'application/json' };

/**
 * The body of Jira's answer to the person who looks.
 * @param what a noun for the person, such as `the search`
 * @throws {CallError} `unavailable` where trying again may help, `not-found`, else `forbidden`
 */
export const readAnswer = async (response: JiraResponse, what: string): Promise<unknown> => {
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw refusal(response.status, answer, what);
  return answer;
};

/**
 * One request to Jira as the person who looks, so that Jira leaves out what that person may not see.
 * @param body sent as JSON with POST; left out, the request is a GET
 * @throws {CallError} as `readAnswer`
 */
export const askJira = async (path: string, what: string, body?: object): Promise<unknown> => {
  const response = await requestJira(
    path,
    body === undefined
      ? { headers: { Accept: 'application/json' } }
      : { method: 'POST', headers: jsonHeaders, body: JSON.stringify(body) },
  );
  return readAnswer(response, what);
};

const refusal = (status: number, answer: unknown, what: string): CallError => {
  const said = readTexts(answer, 'errorMessages').join(' ');
  if (status === TOO_MANY_REQUESTS || status >= SERVER_ERROR) {
    return new CallError({
      code: 'unavailable',
      message: say('Jira could not answer {what} just now.', { what }),
      hint: say('Wait a moment and try again.'),
    });
  }
  return new CallError({
    code: status === NOT_FOUND ? 'not-found' : 'forbidden',
    message: said === '' ? say('Jira refused {what} ({status}).', { what, status }) : said,
    hint: say(
      'Change the filters if there are any, or ask a project admin whether you may browse this project.',
    ),
  });
};

/** An answer in another form than Jira documents. */
export const unknownForm = (what: string): CallError =>
  new CallError({
    code: 'internal',
    message: say('Jira answered {what} in a form this page does not know.', { what }),
    hint: say('Reload the page: it may be older than the app.'),
  });
