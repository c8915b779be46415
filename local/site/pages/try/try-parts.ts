import { html, raw } from 'hono/html';
import type { UserRecord } from '../../../jira/store/records';
import type { Runtime } from '../../runtime/open-runtime';
import type { Markup, Page } from '../layout';
import type { DeclaredAction, DeclaredInput } from './declared';

const pages = [
  { path: '/try/agent', label: 'Agent actions' },
  { path: '/try/rule', label: 'Automation rule' },
  { path: '/try/jql', label: 'JQL functions' },
] as const;

export type TryPath = (typeof pages)[number]['path'];

const current = (is: boolean): ReturnType<typeof raw> | string =>
  is ? raw('aria-current="page"') : '';

/** One of the pages on which modules without a place of their own are tried. */
export const tryPage = (path: TryPath, intro: string, content: Markup): Page => {
  const label = pages.find((one) => one.path === path)?.label ?? '';
  return {
    title: label,
    name: 'try',
    crumbs: [{ label: 'Try out' }, { label }],
    main: html`
      <h1>${label}</h1>
      <nav aria-label="Try out" class="choices">
        <ul>
          ${pages.map(
            (one) =>
              html`<li><a href="${one.path}" ${current(one.path === path)}>${one.label}</a></li>`,
          )}
        </ul>
      </nav>
      <p>${intro}</p>
      ${content}
    `,
  };
};

/** The people of the site; accounts of apps ask nothing. */
export const peopleOf = ({ jira }: Runtime): UserRecord[] =>
  jira.users.list().filter(({ accountType }) => accountType === 'atlassian');

/** Whoever is asked for, else who is signed in. */
export const personField = (
  runtime: Runtime,
  { label, chosen }: { label: string; chosen: string },
): Markup => html`
  <div class="try-field">
    <label for="try-as">${label}</label>
    <select id="try-as" name="as">
      ${peopleOf(runtime).map(
        ({ accountId, displayName }) =>
          html`<option value="${accountId}" ${accountId === chosen ? 'selected' : ''}>
            ${displayName}
          </option>`,
      )}
    </select>
  </div>
`;

/** The actions to choose from, each a page of its own. */
export const actionChoices = (
  actions: readonly DeclaredAction[],
  path: TryPath,
  chosen: DeclaredAction,
): Markup => html`
  <nav aria-label="Actions" class="choices">
    <ul>
      ${actions.map(
        ({ key, name }) =>
          html`<li>
            <a href="${path}?action=${encodeURIComponent(key)}" ${current(key === chosen.key)}
              >${name}</a
            >
          </li>`,
      )}
    </ul>
  </nav>
`;

/** Texts that are as long as a file or a description. */
const LONG_INPUTS: readonly string[] = ['text', 'description', 'reason', 'cause', 'note'];

const control = (name: string, { type, required }: DeclaredInput, value: string): Markup => {
  const common = raw(
    `id="try-${name}" name="${name}" data-input="${type}" aria-describedby="try-${name}-help"`,
  );
  const must = required ? raw('required') : '';
  return LONG_INPUTS.includes(name)
    ? html`<textarea ${common} ${must} rows="6" spellcheck="false">${value}</textarea>`
    : html`<input ${common} ${must} value="${value}" autocomplete="off" spellcheck="false" />`;
};

/** A field for each input that the manifest declares, with what it says of it. */
export const inputFields = (
  { inputs }: DeclaredAction,
  values: Readonly<Record<string, string>> = {},
): Markup[] =>
  Object.entries(inputs).map(
    ([name, input]) => html`
      <div class="try-field">
        <label for="try-${name}"
          >${input.title}${input.required ? '' : html` <span class="muted">(optional)</span>`}</label
        >
        ${control(name, input, values[name] ?? '')}
        <p class="uk-helper" id="try-${name}-help">
          <code>${name}</code>, ${input.type}. ${input.description}
        </p>
      </div>
    `,
  );

export const verbLozenge = ({ actionVerb }: DeclaredAction): Markup =>
  html`<span class="lozenge ${actionVerb === 'GET' ? 'success' : 'moved'}">${actionVerb}</span>`;

/** Where the script of the page puts the answer. */
export const answerPlace = (): Markup =>
  html`<section class="try-answer" aria-label="Answer" aria-live="polite"></section>`;
