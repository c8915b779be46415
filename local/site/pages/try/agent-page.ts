import { html } from 'hono/html';
import { Problem } from '../../http/problem';
import type { Runtime } from '../../runtime/open-runtime';
import type { Page } from '../layout';
import { actionsOfAgent, startersOf, type DeclaredAction } from './declared';
import {
  actionChoices,
  answerPlace,
  inputFields,
  personField,
  tryPage,
  verbLozenge,
} from './try-parts';

/** The action that is named, else the first. @throws Problem 404 */
export const chosenAction = (actions: readonly DeclaredAction[], key: string): DeclaredAction => {
  const found = key === '' ? actions[0] : actions.find((one) => one.key === key);
  if (found === undefined) throw new Problem(404, `There is no action "${key}" here.`);
  return found;
};

/** A console for the actions of the agent: what Rovo would send, and what it is answered. */
export const agentPage = (runtime: Runtime, key: string, accountId: string): Page => {
  const { manifest } = runtime.host;
  const actions = actionsOfAgent(manifest);
  const action = chosenAction(actions, key);
  return tryPage(
    '/try/agent',
    'Runs an action of the Rovo agent as the platform would, as the person that you choose. There is no language model here: you choose the action and its inputs, as a model would.',
    html`
      ${actionChoices(actions, '/try/agent', action)}
      <h2>${action.name} ${verbLozenge(action)}</h2>
      <p>${action.description}</p>
      <form class="try" data-try="action" data-action="${action.key}">
        ${personField(runtime, { label: 'The agent asks for', chosen: accountId })}
        ${inputFields(action)}
        <label class="try-check">
          <input type="checkbox" name="byRule" /> A rule of an automation started the agent, and
          nobody talks to it
        </label>
        <button class="primary">Run the action</button>
      </form>
      ${answerPlace()}
      <h2>How people begin</h2>
      <ul class="bullets">
        ${startersOf(manifest).map((text) => html`<li>${text}</li>`)}
      </ul>
    `,
  );
};
