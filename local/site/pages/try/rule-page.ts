import { html } from 'hono/html';
import type { Runtime } from '../../runtime/open-runtime';
import type { Markup, Page } from '../layout';
import { actionPage } from './action-page';
import { actionsOfRules, aliasesOf, type DeclaredAlias } from './declared';
import { inputFields } from './try-parts';

/** How a word of JQL is compared, by what Jira takes for its type. */
const OPERATORS = ['=', '!=', '>=', '<=', 'is not EMPTY', 'is EMPTY'];

const conditionFields = (aliases: readonly DeclaredAlias[]): Markup => html`
  <fieldset class="try-when">
    <legend>When</legend>
    <p class="uk-helper">
      A scheduled rule starts for the work items that its condition finds. Without a property it
      runs once.
    </p>
    <div class="try-row">
      <div class="try-field">
        <label for="when-property">Property</label>
        <select id="when-property" name="property">
          <option value="">None: run once</option>
          ${aliases.map(
            ({ searchAlias, type }) =>
              html`<option value="${searchAlias}" data-type="${type}">
                ${searchAlias} (${type})
              </option>`,
          )}
        </select>
      </div>
      <div class="try-field">
        <label for="when-operator">Operator</label>
        <select id="when-operator" name="operator">
          ${OPERATORS.map((operator) => html`<option>${operator}</option>`)}
        </select>
      </div>
      <div class="try-field">
        <label for="when-value">Value</label>
        <input id="when-value" name="value" autocomplete="off" spellcheck="false" />
      </div>
    </div>
  </fieldset>
`;

/** A rule to try: what it starts from, and one of the app's actions. */
export const rulePage = (runtime: Runtime, key: string, accountId: string): Page => {
  const { manifest } = runtime.host;
  return actionPage(runtime, {
    ...{ path: '/try/rule', kind: 'rule', actions: actionsOfRules(manifest), key },
    intro:
      'Runs an action as a rule of Atlassian Automation would, by the account of its connection. Smart values of the work item, such as {{issue.key}}, are filled in for each that the condition finds.',
    person: { label: 'Account of the connection', chosen: accountId },
    submit: 'Run the rule',
    fields: (action) => html`
      ${conditionFields(aliasesOf(manifest))} ${inputFields(action, { issueKey: '{{issue.key}}' })}
    `,
  });
};
