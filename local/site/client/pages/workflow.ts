import * as z from 'zod';
import { openFrame } from '../bridge/open-frame';
import { make, makeButton, messageOf, showAlert } from '../dom';
import { send } from '../http';
import { refreshPage } from '../live';
import type { Callback } from '../rpc/references';
import { readData } from '../site-data';

const sideSchema = z.object({ resource: z.string(), file: z.string() }).nullable();
const editorSchema = z.object({
  project: z.object({ id: z.string(), key: z.string() }),
  workflow: z.string(),
  validators: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      description: z.string(),
      create: sideSchema,
      edit: sideSchema,
      view: sideSchema,
    }),
  ),
});
const statusSchema = z.object({ id: z.string(), name: z.string() });
const transitionSchema = z.object({
  id: z.string(),
  from: z.union([z.literal('any'), z.array(statusSchema)]),
  to: statusSchema,
});
const ruleSchema = z.object({
  id: z.string(),
  ruleKey: z.string(),
  configuration: z.record(z.string(), z.unknown()),
});
const configurationSchema = z.record(z.string(), z.unknown());
const callbackSchema = z.object({
  data: z.object({ onConfigure: z.custom<Callback>((value) => typeof value === 'function') }),
});

type Editor = z.output<typeof editorSchema>;
type Transition = z.output<typeof transitionSchema>;
type Rule = z.output<typeof ruleSchema>;

/** What the app's configuration page hands over, as Jira takes it: JSON in a text. */
const readConfiguration = (text: unknown): Record<string, unknown> => {
  if (typeof text !== 'string') throw new Error('The configuration page answered no text.');
  return configurationSchema.parse(JSON.parse(text));
};

const extensionOf = (editor: Editor, transition: Transition, rule: Rule | null) => ({
  project: editor.project,
  entryPoint: rule === null ? 'create' : 'edit',
  isNewEditor: true,
  scopedProjectId: editor.project.id,
  workflowId: editor.workflow,
  workflowName: editor.workflow,
  ...(rule === null ? {} : { validatorConfig: JSON.stringify(rule.configuration) }),
  transitionContext: {
    id: transition.id,
    from: transition.from === 'any' ? null : (transition.from[0] ?? null),
    to: transition.to,
  },
});

/** Jira's dialog around the app's configuration page: the app says what to save when asked. */
const openEditor = (editor: Editor, transition: Transition, ruleKey: string, rule: Rule | null) => {
  const validator = editor.validators.find(({ key }) => key === ruleKey);
  const side = rule === null ? validator?.create : validator?.edit;
  if (validator === undefined || side == null) throw new Error('This rule has no settings.');
  let configure: Callback | undefined;
  const title = `${rule === null ? 'Add' : 'Edit'}: ${validator.name}`;
  const problem = make('p', { class: 'uk-error', role: 'alert' });
  const dialog = make('dialog', { class: 'modal large', 'aria-label': title });
  const close = (): void => {
    frame.close();
    dialog.remove();
  };
  const rules = `/site/workflow/${editor.project.key}/${transition.id}/rules`;
  const save = async (): Promise<void> => {
    try {
      if (configure === undefined) throw new Error('The configuration page is not ready yet.');
      const configuration = readConfiguration(await configure());
      if (rule === null) await send('POST', rules, { ruleKey, configuration });
      else await send('PUT', `${rules}/${rule.id}`, { configuration });
      close();
      await refreshPage();
    } catch (error) {
      // As in Jira, the dialog stays open when the page refuses.
      problem.textContent = messageOf(error);
    }
  };
  dialog.append(make('header', {}, make('h2', {}, title)), make('p', {}, validator.description));
  const frame = openFrame(
    dialog,
    {
      module: ruleKey,
      ...side,
      title,
      extension: extensionOf(editor, transition, rule),
    },
    {
      setWorkflowRuleConfigurationCallback: (data) => {
        configure = callbackSchema.parse(data).data.onConfigure;
        return true;
      },
    },
  );
  dialog.append(
    problem,
    make(
      'footer',
      {},
      makeButton(rule === null ? 'Add' : 'Update', save, { class: 'primary' }),
      makeButton('Cancel', close),
    ),
  );
  dialog.addEventListener('close', close);
  document.body.append(dialog);
  dialog.showModal();
};

const act = async (editor: Editor, button: HTMLElement): Promise<void> => {
  const card = button.closest<HTMLElement>('[data-workflow-transition]');
  const row = button.closest<HTMLElement>('[data-rule]');
  if (card === null) return;
  const transition = readData(card, 'workflowTransition', transitionSchema);
  const rule = row === null ? null : readData(row, 'rule', ruleSchema);
  if (button.dataset['ruleAction'] === 'remove' && rule !== null) {
    await send('DELETE', `/site/workflow/${editor.project.key}/${transition.id}/rules/${rule.id}`);
    await refreshPage();
    return;
  }
  openEditor(editor, transition, rule?.ruleKey ?? button.dataset['validator'] ?? '', rule);
};

/** Adds, edits and removes rules as Jira's workflow editor does. */
export const bindWorkflow = (): void => {
  const root = document.querySelector<HTMLElement>('[data-workflow-editor]');
  if (root === null) return;
  const editor = readData(root, 'workflowEditor', editorSchema);
  for (const button of root.querySelectorAll<HTMLElement>('[data-rule-action]')) {
    button.addEventListener('click', () => {
      act(editor, button).catch((error: unknown) => showAlert(messageOf(error)));
    });
  }
};
