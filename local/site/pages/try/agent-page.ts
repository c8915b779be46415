import { html } from 'hono/html';
import type { Runtime } from '../../runtime/open-runtime';
import type { Page } from '../layout';
import { actionPage } from './action-page';
import { actionsOfAgent, startersOf } from './declared';
import { inputFields } from './try-parts';

/** A console for the actions of the agent: what Rovo would send, and what it is answered. */
export const agentPage = (runtime: Runtime, key: string, accountId: string): Page => {
  const { manifest } = runtime.host;
  return actionPage(runtime, {
    ...{ path: '/try/agent', kind: 'action', actions: actionsOfAgent(manifest), key },
    intro:
      'Runs an action of the Rovo agent as the platform would, as the person that you choose. There is no language model here: you choose the action and its inputs, as a model would.',
    person: { label: 'The agent asks for', chosen: accountId },
    submit: 'Run the action',
    fields: (action) => html`
      ${inputFields(action)}
      <label>
        <input type="checkbox" name="byRule" /> A rule of an automation started the agent, and
        nobody talks to it
      </label>
    `,
    below: html`
      <h2>How people begin</h2>
      <ul class="bullets">
        ${startersOf(manifest).map((text) => html`<li>${text}</li>`)}
      </ul>
    `,
  });
};
