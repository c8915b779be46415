import { allowAnyPerson, allowIssue, allowNamedProject, allowProject } from '../app/access';
import { takeOverConditions } from '../app/evidence/take-over-conditions';
import { addEvidence, previewEvidence } from '../app/evidence/add-evidence';
import { giveApproval, withdrawApproval } from '../app/governance/approve-item';
import { declineApproval } from '../app/governance/decline-approval';
import { answerChallenge, askChallenge } from '../app/criteria/challenge-criteria';
import { draftCriteria, lintDraft } from '../app/criteria/edit-criteria';
import { resolveFinding } from '../app/movement/resolve-finding';
import { markDemo, setImpact } from '../app/item/set-context';
import { describeItem } from '../app/item/edit-item';
import { getSettings, saveSettings } from '../app/settings/edit-settings';
import { listLedger } from '../app/records/list-ledger';
import { listScope } from '../app/report/list-scope';
import { approveCriteria, lockCriteria, rejectCriteria } from '../app/criteria/lock-criteria';
import { evaluateGate, moveStage } from '../app/movement/move-stage';
import { showLifecycle } from '../app/movement/show-lifecycle';
import { previewGates } from '../app/gate/preview-gates';
import { previewPolicy } from '../app/gate/preview-policy';
import { simulate } from '../app/gate/simulate-policy';
import { viewConvergence } from '../app/evidence/view-convergence';
import { viewItem } from '../app/item/view-item';
import { approveWaiver, requestWaiver, revokeWaiver } from '../app/governance/waive-check';
import { deliveryCalls } from './delivery-calls';
import { projectReportCalls } from './report-calls';
import { radarItemCalls, radarListCalls } from './radar-calls';
import { monitoringCalls } from './monitoring-calls';
import { recordsCalls } from './records-calls';
import { register } from './router';

/** Calls by the surface they belong to. Reading asks for seeing the item, writing for editing it. */

const readItem = [
  register('item.get', { allow: allowIssue(), run: (deps, access) => viewItem(deps)(access) }),
  register('convergence.get', {
    allow: allowIssue(),
    run: (deps, access) => viewConvergence(deps)(access),
  }),
  register('gate.evaluate', {
    allow: allowIssue(),
    run: (deps, access, input) => evaluateGate(deps)(access, input),
  }),
  register('gate.preview', {
    allow: allowIssue(),
    run: (deps, access) => previewGates(deps)(access),
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

/** Decisions of people. The use cases ask for the role where seeing the item is not enough. */
const governItem = [
  register('impact.set', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => setImpact(deps)(access, input),
  }),
  register('demo.mark', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => markDemo(deps)(access, input),
  }),
  register('challenge.ask', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => askChallenge(deps)(access, input),
  }),
  register('challenge.answer', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => answerChallenge(deps)(access, input),
  }),
  register('approval.give', {
    allow: allowIssue(),
    run: (deps, access, input) => giveApproval(deps)(access, input),
  }),
  register('approval.decline', {
    allow: allowIssue(),
    run: (deps, access, input) => declineApproval(deps)(access, input),
  }),
  register('approval.withdraw', {
    allow: allowIssue(),
    run: (deps, access, input) => withdrawApproval(deps)(access, input),
  }),
  register('waiver.request', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => requestWaiver(deps)(access, input),
  }),
  register('waiver.approve', {
    allow: allowIssue(),
    run: (deps, access, input) => approveWaiver(deps)(access, input),
  }),
  register('waiver.revoke', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => revokeWaiver(deps)(access, input),
  }),
  register('criteria.approve', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => approveCriteria(deps)(access, input),
  }),
  register('criteria.reject', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => rejectCriteria(deps)(access, input),
  }),
  register('conditions.take-over', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => takeOverConditions(deps)(access, input),
  }),
  register('finding.resolve', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => resolveFinding(deps)(access, input),
  }),
];

export const panelCalls = [
  ...readItem,
  ...writeItem,
  ...governItem,
  ...radarItemCalls,
  ...monitoringCalls,
  ...recordsCalls,
];

/** The stages by name, for whoever shows or chooses them. */
export const workflowCalls = [
  register('workflow.gates', {
    allow: allowNamedProject,
    run: (deps, access) => showLifecycle(deps)(access),
  }),
];

/** Who changed what "done" means, for the report and for those who set the rules. */
const scopeCalls = [
  register('scope.list', {
    allow: allowProject(),
    run: (deps, access) => listScope(deps)(access),
  }),
];

/** What a project has set, for whoever may see it. */
const readSettings = [
  register('settings.get', {
    allow: allowProject(),
    run: (deps, access) => getSettings(deps)(access),
  }),
];

/** The report reads Jira in the browser as the person; only what fields do not show is asked here. */
export const reportCalls = [
  ...readSettings,
  ...readItem,
  ...workflowCalls,
  ...scopeCalls,
  ...radarListCalls,
  ...projectReportCalls,
];

export const settingsCalls = [
  ...readSettings,
  register('settings.save', {
    allow: allowProject('administer'),
    run: (deps, access, input) => saveSettings(deps)(access, input),
  }),
  register('policy.simulate', {
    allow: allowProject('administer'),
    run: (deps, access, input) => simulate(deps)(access, input),
  }),
  register('policy.preview', {
    allow: allowProject('administer'),
    run: (deps, access, input) => previewPolicy(deps)(access, input),
  }),
  ...scopeCalls,
  ...deliveryCalls,
];

/** What shows numbers reads Jira in the browser as the person; here it asks for the stages' names. */
export const glanceCalls = [...workflowCalls];

/** Fields draw what they are given. */
export const fieldCalls = [];
