import { html } from 'hono/html';
import * as z from 'zod';
import type { ForgeManifest } from '../../forge/manifest';
import type { WorkflowTransition } from '../../jira/admin/workflow';
import type { JiraClient } from '../http/jira-client';
import { holds } from '../http/permissions';
import type { Runtime } from '../runtime/open-runtime';
import type { Markup, Page } from './layout';
import { statusLozenge } from './parts';
import { projectSchema } from './schemas';

const sideSchema = z.looseObject({ resource: z.string() });

/** Resource key and page of one side (create, edit, view) of a validator's configuration. */
const sideOf = (manifest: ForgeManifest, value: unknown) => {
  const resource = sideSchema.safeParse(value).data?.resource;
  if (resource === undefined) return null;
  const [key = '', entry] = resource.split('/');
  const declared = manifest.resources.find((candidate) => candidate.key === key);
  const file = entry === undefined ? 'index.html' : (declared?.entry?.[entry] ?? 'index.html');
  return { resource: key, file };
};

/** The validators that the app offers, with where their configuration is drawn. */
const validatorsOf = (manifest: ForgeManifest) =>
  manifest.modules
    .filter(({ type }) => type === 'jira:workflowValidator')
    .map((module) => ({
      key: module.key,
      name: z.string().catch(module.key).parse(module['name']),
      description: z.string().catch('').parse(module['description']),
      create: sideOf(manifest, module['create']),
      edit: sideOf(manifest, module['edit']),
      view: sideOf(manifest, module['view']),
    }));

type Validator = ReturnType<typeof validatorsOf>[number];

const shownStatus = ({ name, category }: { name: string; category: string }): Markup =>
  statusLozenge({ name, statusCategory: { key: category } });

const ruleItem = (
  rule: WorkflowTransition['rules'][number],
  validators: readonly Validator[],
  mayEdit: boolean,
): Markup => {
  const name = validators.find(({ key }) => key === rule.ruleKey)?.name ?? rule.ruleKey;
  return html`<li class="rule" data-rule="${JSON.stringify(rule)}">
    <span>Validator: ${name}</span>
    ${
      Object.keys(rule.configuration).length === 0
        ? ''
        : html`<code>${JSON.stringify(rule.configuration)}</code>`
    }
    ${
      mayEdit
        ? html`<button type="button" class="subtle" data-rule-action="edit">Edit</button>
            <button type="button" class="subtle" data-rule-action="remove">Remove</button>`
        : ''
    }
  </li>`;
};

const originOf = (from: WorkflowTransition['from']): Markup[] | string => {
  if (from === 'any') return 'Any status';
  return from.length === 0 ? 'A new work item' : from.map(shownStatus);
};

const transitionItem = (
  transition: WorkflowTransition,
  validators: readonly Validator[],
  mayEdit: boolean,
): Markup => {
  const facts = { id: transition.id, from: transition.from, to: transition.to };
  return html`<li class="card" data-workflow-transition="${JSON.stringify(facts)}">
    <h2>${transition.name}</h2>
    <p>${originOf(transition.from)} → ${shownStatus(transition.to)}</p>
    <ul class="rules">
      ${transition.rules.map((rule) => ruleItem(rule, validators, mayEdit))}
    </ul>
    ${transition.rules.length === 0 ? html`<p class="muted">No rules</p>` : ''}
    ${
      mayEdit
        ? validators.map(
            ({ key, name }) =>
              html`<button type="button" data-rule-action="add" data-validator="${key}">
                Add validator: ${name}
              </button>`,
          )
        : ''
    }
  </li>`;
};

/** The transitions of a project's workflow and the rules on them. */
export const workflowPage = async (
  read: JiraClient,
  runtime: Runtime,
  projectKey: string,
): Promise<Page> => {
  const project = await read(`/project/${encodeURIComponent(projectKey)}`, projectSchema);
  const mayEdit = await holds(read, 'ADMINISTER_PROJECTS', { projectKey: project.key });
  const validators = validatorsOf(runtime.host.manifest);
  const workflow = runtime.jira.workflow.list(project.key);
  const editor = { project, workflow: workflow.name, validators };
  return {
    title: `Workflow of ${project.name}`,
    name: 'workflow',
    project,
    current: 'workflow',
    crumbs: [
      { label: 'Projects', href: '/' },
      { label: project.name, href: `/projects/${project.key}/board` },
      { label: 'Workflow' },
    ],
    main: html`
      <h1>${workflow.name}</h1>
      ${mayEdit ? '' : html`<p>Only administrators of the project change its workflow.</p>`}
      <ul class="cards" data-live="workflow" data-workflow-editor="${JSON.stringify(editor)}">
        ${workflow.transitions.map((one) => transitionItem(one, validators, mayEdit))}
      </ul>
    `,
  };
};
