import { html } from 'hono/html';
import { Problem } from '../../http/problem';
import type { Runtime } from '../../runtime/open-runtime';
import type { Markup, Page } from '../layout';
import type { DeclaredAction } from './declared';
import {
  actionChoices,
  answerPlace,
  personField,
  tryPage,
  verbLozenge,
  type TryPath,
} from './try-parts';

type Try = {
  path: TryPath;
  /** What the script of the page runs. */
  kind: 'action' | 'rule';
  actions: readonly DeclaredAction[];
  /** Key of the action that is tried; empty for the first. */
  key: string;
  intro: string;
  person: { label: string; chosen: string };
  submit: string;
  fields: (action: DeclaredAction) => Markup;
  below?: Markup;
};

/** The action that is named, else the first. @throws Problem 404 */
const chosenAction = (actions: readonly DeclaredAction[], key: string): DeclaredAction => {
  const found = key === '' ? actions[0] : actions.find((one) => one.key === key);
  if (found === undefined) throw new Problem(404, `There is no action "${key}" here.`);
  return found;
};

/** A page on which one of several actions is filled in, run, and answered. @throws Problem 404 */
export const actionPage = (runtime: Runtime, asked: Try): Page => {
  const { path, kind, actions, intro, person, submit, fields, below = '' } = asked;
  const action = chosenAction(actions, asked.key);
  return tryPage(
    path,
    intro,
    html`
      ${actionChoices(actions, path, action)}
      <h2>${action.name} ${verbLozenge(action)}</h2>
      <p>${action.description}</p>
      <form class="try" data-try="${kind}" data-action="${action.key}">
        ${personField(runtime, person)} ${fields(action)}
        <button class="primary">${submit}</button>
      </form>
      ${answerPlace()} ${below}
    `,
  );
};
