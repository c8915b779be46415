import { allowAnyPerson, allowIssue, allowProject } from '../app/access';
import { addEvidence, previewEvidence } from '../app/add-evidence';
import { draftCriteria, lintDraft, lockCriteria } from '../app/edit-criteria';
import { describeItem } from '../app/edit-item';
import { getSettings, saveSettings } from '../app/edit-settings';
import { listLedger } from '../app/list-ledger';
import { evaluateGate, moveStage } from '../app/move-stage';
import { viewItem } from '../app/view-item';
import { sevenStages } from '../domain/lifecycle/presets';
import { register } from './router';

/** Calls by the surface they belong to. Reading asks for seeing the item, writing for editing it. */

const readItem = [
  register('item.get', { allow: allowIssue(), run: (deps, access) => viewItem(deps)(access) }),
  register('gate.evaluate', {
    allow: allowIssue(),
    run: (deps, access, input) => evaluateGate(deps)(access, input),
  }),
  register('ledger.list', {
    allow: allowIssue(),
    run: (deps, access, input) => listLedger(deps)(access, input),
  }),
];

const writeItem = [
  register('item.describe', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => describeItem(deps)(access, input),
  }),
  register('stage.move', {
    allow: allowIssue('move'),
    run: (deps, access, input) => moveStage(deps)(access, input),
  }),
  register('criteria.lint', {
    allow: allowAnyPerson,
    run: (_deps, _access, input) => lintDraft(input),
  }),
  register('criteria.draft', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => draftCriteria(deps)(access, input),
  }),
  register('criteria.lock', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => lockCriteria(deps)(access, input),
  }),
  register('evidence.preview', {
    allow: allowIssue(),
    run: (deps, _access, input) => previewEvidence(deps)(input),
  }),
  register('evidence.add', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => addEvidence(deps)(access, input),
  }),
];

export const panelCalls = [...readItem, ...writeItem];

/** The report reads Jira in the browser as the person; only single items are asked here. */
export const reportCalls = readItem;

export const settingsCalls = [
  register('settings.get', {
    allow: allowProject(),
    run: (deps, access) => getSettings(deps)(access),
  }),
  register('settings.save', {
    allow: allowProject('administer'),
    run: (deps, access, input) => saveSettings(deps)(access, input),
  }),
];

export const workflowCalls = [
  register('workflow.gates', { allow: allowAnyPerson, run: () => ({ lifecycle: sevenStages }) }),
];

/** Fields draw what they are given. */
export const fieldCalls = [];
