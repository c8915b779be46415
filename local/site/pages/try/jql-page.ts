import { html } from 'hono/html';
import { JiraError } from '../../../jira/http/errors';
import type { FunctionTold } from '../../../jira/jql/app-functions';
import { createJiraClient } from '../../http/jira-client';
import { Problem } from '../../http/problem';
import type { Runtime } from '../../runtime/open-runtime';
import type { Markup, Page } from '../layout';
import { foundItems } from '../search-page';
import { functionsOf, type DeclaredFunction } from './declared';
import { peopleOf, personField, tryPage } from './try-parts';

/** A call of each function that a person may begin with. */
const EXAMPLES: Readonly<Record<string, string>> = {
  heldAtGate: 'issue in heldAtGate("deployment")',
  driftAtLeast: 'issue in driftAtLeast("warning")',
  inconclusive: 'issue in inconclusive(1)',
  criteriaOlderThan: 'issue in criteriaOlderThan("90d")',
  waitingFor: 'issue in waitingFor("me")',
  looksSpent: 'issue in looksSpent(">80%")',
};

const signature = ({ name, arguments: args }: DeclaredFunction): string =>
  `${name}(${args.map((one) => (one.required ? one.name : `${one.name}?`)).join(', ')})`;

const functionRow = (declared: DeclaredFunction): Markup => {
  const example = EXAMPLES[declared.name];
  return html`<tr>
    <td><code>${signature(declared)}</code></td>
    <td>
      ${
        example === undefined
          ? ''
          : html`<a href="/try/jql?${new URLSearchParams({ jql: example }).toString()}"
              ><code>${example}</code></a
            >`
      }
    </td>
  </tr>`;
};

const called = ({ name, args }: FunctionTold): string =>
  `${name}(${args.map((one) => JSON.stringify(one)).join(', ')})`;

const fragmentRow = (told: FunctionTold): Markup =>
  html`<tr>
    <td><code>${called(told)}</code></td>
    <td>
      ${
        'jql' in told.answer
          ? html`<code>${told.answer.jql}</code>`
          : html`<strong>Refused:</strong> ${told.answer.error}`
      }
    </td>
    <td>${told.kept ? 'Kept by Jira from before' : 'Asked of the app now'}</td>
  </tr>`;

const table = (label: string, heads: readonly string[], rows: readonly Markup[]): Markup => html`
  <div class="table-scroll" tabindex="0" role="region" aria-label="${label}">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>
`;

const fragments = async ({ jira }: Runtime, jql: string): Promise<Markup> => {
  try {
    const told = await jira.tellFunctions(jql);
    if (told.length === 0) return await html`<p>No function of the app is in it.</p>`;
    return await table('Fragments', ['Function', 'Became', 'How'], told.map(fragmentRow));
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    return await html`<p>${error.message}</p>`;
  }
};

const outcome = async (runtime: Runtime, jql: string, accountId: string): Promise<Markup> => {
  // The functions are told first: a search would have Jira keep their answers.
  const told = await fragments(runtime, jql);
  const read = createJiraClient(runtime.jira, accountId);
  return await html`<h2>How the functions became conditions</h2>
    ${told}
    <h2>What is found</h2>
    ${await foundItems(read, runtime, { jql, token: '', before: 0 }, false)}`;
};

/** @throws Problem 400 where there is no such person */
const personOf = (runtime: Runtime, asked: string, signedIn: string): string => {
  if (asked === '') return signedIn;
  if (peopleOf(runtime).some((one) => one.accountId === asked)) return asked;
  throw new Problem(400, 'There is no such user.');
};

/** A search with functions of the app: what they became, and what is found. */
export const jqlPage = async (
  runtime: Runtime,
  { jql, as, signedIn }: { jql: string; as: string; signedIn: string },
): Promise<Page> => {
  const accountId = personOf(runtime, as, signedIn);
  return tryPage(
    '/try/jql',
    'Searches as the person that you choose. Jira asks the app once for what a function means and keeps the answer; everybody finds what they may browse.',
    html`
      <form class="try" action="/try/jql">
        ${personField(runtime, { label: 'Who searches', chosen: accountId })}
        <div class="try-field">
          <label for="try-jql">JQL</label>
          <textarea id="try-jql" name="jql" rows="3" spellcheck="false" required>${jql}</textarea>
        </div>
        <button class="primary">Search</button>
      </form>
      ${jql.trim() === '' ? '' : await outcome(runtime, jql, accountId)}
      <h2>Functions</h2>
      ${table(
        'Functions',
        ['Function', 'Example'],
        functionsOf(runtime.host.manifest).map(functionRow),
      )}
    `,
  );
};
