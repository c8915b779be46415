import {
  askForRenewal,
  grantAskedRenewal,
  planBudget,
  withdrawAskedRenewal,
} from '../app/criteria/manage-budgets';
import { listPacks, readPack, requestPack } from '../app/audit/packs-of-project';
import { sampleItems } from '../app/audit/sample-items';
import { allowAnyPerson, allowIssue, allowNamedProject, allowProject } from '../app/access';
import { answerChallenge, askChallenge } from '../app/criteria/challenge-criteria';
import { draftCriteria, lintDraft } from '../app/criteria/edit-criteria';
import { approveCriteria, lockCriteria, rejectCriteria } from '../app/criteria/lock-criteria';
import { addEvidence, stateStoredRun } from '../app/evidence/add-evidence';
import {
  allowAssignment,
  assignDelivery,
  discardDelivery,
  listDeliveries,
  replayDelivery,
} from '../app/evidence/manage-deliveries';
import { previewEvidence } from '../app/evidence/preview-evidence';
import { stateEvaluation } from '../app/evidence/state-evaluation';
import { takeOverConditions } from '../app/evidence/take-over-conditions';
import { viewConvergence } from '../app/evidence/view-convergence';
import { previewGates } from '../app/gate/preview-gates';
import { previewPolicy } from '../app/gate/preview-policy';
import { simulate } from '../app/gate/simulate-policy';
import { giveApproval, withdrawApproval } from '../app/governance/approve-item';
import { declineApproval } from '../app/governance/decline-approval';
import { planDecommission, setJudge, setSafeguards } from '../app/governance/set-safety';
import { approveWaiver, requestWaiver, revokeWaiver } from '../app/governance/waive-check';
import { adoptItems } from '../app/item/adopt-items';
import { describeItem } from '../app/item/edit-item';
import { markDemo } from '../app/item/set-context';
import { approveTier, rejectTier, setImpact } from '../app/item/set-impact';
import { viewItem } from '../app/item/view-item';
import { answerRetraining } from '../app/monitoring/answer-retraining';
import { closeIncident, openIncident, reportIncident } from '../app/monitoring/manage-incidents';
import { muteAlert, unmuteAlert } from '../app/monitoring/mute-alert';
import { planMonitoring } from '../app/monitoring/plan-monitoring';
import { reportObservation } from '../app/monitoring/report-observation';
import { settleReview } from '../app/monitoring/settle-review';
import { viewHistory } from '../app/monitoring/view-history';
import { decideRetirement } from '../app/movement/decide-retirement';
import { declareReturn } from '../app/movement/declare-return';
import { evaluateGate, moveStage } from '../app/movement/move-stage';
import { readRadarItem, readRadarList } from '../app/movement/read-radar';
import { resolveFinding } from '../app/movement/resolve-finding';
import { showLifecycle } from '../app/movement/show-lifecycle';
import { answerHandoff, offerHandoff } from '../app/records/hand-over';
import { removeArtifact, setArtifact } from '../app/records/keep-artifact';
import { listLedger } from '../app/records/list-ledger';
import {
  declareNoData,
  removeDependency,
  setDependency,
  settleDependency,
} from '../app/records/register-data';
import { listScope, listTradeOffs } from '../app/report/list-scope';
import { listDecisions, readReadiness, readReport } from '../app/report/read-report';
import { getSettings, saveSettings } from '../app/settings/edit-settings';
import {
  createSecret,
  revokeSecret,
  rotateSecret,
  secretStatus,
} from '../app/settings/manage-secrets';
import { credentialRoutes, frameworkRoutes, keyRoutes } from './routes/project-routes';
import { digestSendRoutes, ownDigestRoutes } from './routes/digest-routes';
import { fluencyRoutes, lessonRoutes } from './routes/lesson-routes';
import { unsentRoutes } from './routes/unsent-routes';
import { deciding, reading, route } from './router';
import { ruleCalls } from './routes/rule-routes';

/** What the settings page does about pipelines. Only who administers the project sees what they sent. */
const deliveryCalls = [
  reading('deliveries.list', allowProject('administer'), listDeliveries),
  route('deliveries.assign', allowAssignment, assignDelivery),
  route('deliveries.replay', allowProject('administer'), replayDelivery),
  route('deliveries.discard', allowProject('administer'), discardDelivery),
  reading('secret.status', allowProject('administer'), secretStatus),
  deciding('secret.create', allowProject('administer'), createSecret),
  deciding('secret.rotate', allowProject('administer'), rotateSecret),
  deciding('secret.revoke', allowProject('administer'), revokeSecret),
];

/** How an item is watched in use. Who may answer a retraining decision is said by the plan. */
const monitoringCalls = [
  route('monitoring.plan', allowIssue('edit'), planMonitoring),
  route('monitoring.report', allowIssue('edit'), reportObservation),
  reading('monitoring.history', allowIssue(), viewHistory),
  deciding('alert.mute', allowIssue('edit'), muteAlert),
  route('alert.unmute', allowIssue('edit'), unmuteAlert),
  deciding('retraining.answer', allowIssue(), answerRetraining),
  deciding('review.done', allowIssue('edit'), settleReview),
  route('incident.open', allowIssue('edit'), openIncident),
  deciding('incident.report', allowIssue('edit'), reportIncident),
  deciding('incident.close', allowIssue('edit'), closeIncident),
];

/** The way of one item through its lifecycle, and the returns that people declare. */
const radarItemCalls = [
  reading('radar.item', allowIssue(), readRadarItem),
  deciding('return.declare', allowIssue('move'), declareReturn),
];

/** The ways of the items of a project, for its report. */
const radarListCalls = [reading('radar.list', allowProject(), readRadarList)];

/**
 * What is kept of an item beside criteria and evidence. Receivers of hand-offs and owners of data need
 * not be allowed to edit the item; the use cases ask who they are.
 */
const recordsCalls = [
  ...lessonRoutes,
  route('handoff.offer', allowIssue('edit'), offerHandoff),
  deciding('handoff.answer', allowIssue(), answerHandoff),
  route('dependency.set', allowIssue('edit'), setDependency),
  route('dependency.ready', allowIssue(), settleDependency),
  route('dependency.remove', allowIssue('edit'), removeDependency),
  route('dependency.none', allowIssue('edit'), declareNoData),
  route('artifact.set', allowIssue('edit'), setArtifact),
  route('artifact.remove', allowIssue('edit'), removeArtifact),
  route('safeguards.set', allowIssue('edit'), setSafeguards),
  route('judge.set', allowIssue('edit'), setJudge),
  route('decommission.plan', allowIssue('edit'), planDecommission),
  deciding('retirement.decide', allowIssue('move'), decideRetirement),
];

/**
 * Structured records. What they ask is a part of the bundle of its own, loaded when the first is opened.
 * Who accepts what is left of a risk need not be allowed to edit the item; the use case asks the role.
 */
const sheetsCalls = [
  route('sheet.get', allowIssue(), (deps) => async (access, input) => {
    const { viewSheet } = await import('../app/sheets/view-sheet');
    return viewSheet(deps)(access, input);
  }),
  route('sheet.save', allowIssue('edit'), (deps) => async (access, input) => {
    const { saveSheet } = await import('../app/sheets/save-sheet');
    return saveSheet(deps)(access, input);
  }),
  deciding('sheet.accept', allowIssue(), (deps) => async (access, input) => {
    const { acceptResidual } = await import('../app/sheets/accept-residual');
    return acceptResidual(deps)(access, input);
  }),
];

/** What the report asks beside what it reads from Jira in the browser. */
const projectReportCalls = [
  reading('report.get', allowProject(), readReport),
  reading('decisions.list', allowProject(), listDecisions),
  // Loaded by need: one part of one lens.
  reading('moves.count', allowProject(), (deps) => async (access, input) => {
    const { countMoves } = await import('../app/report/count-moves');
    return countMoves(deps)(access, input);
  }),
  route('items.adopt', allowProject(), adoptItems),
  reading('readiness.get', allowProject(), readReadiness),
  ...fluencyRoutes,
  ...ownDigestRoutes,
  // Loaded by need: boards are brought in once.
  reading('checklist.read', allowProject(), (deps) => async (access, input) => {
    const { readChecklist } = await import('../app/report/read-checklist');
    return readChecklist(deps)(access, input);
  }),
];

/** What auditors read and have made. A pack changes nothing that is audited. */
const auditCalls = [
  reading('packs.list', allowProject(), listPacks),
  reading('packs.build', allowProject(), requestPack),
  reading('packs.read', allowProject(), readPack),
  reading('audit.sample', allowProject(), sampleItems),
];

/** Calls by the surface they belong to. Reading asks for seeing the item, writing for editing it. */

const readItem = [
  reading('item.get', allowIssue(), viewItem),
  reading('convergence.get', allowIssue(), viewConvergence),
  reading('gate.evaluate', allowIssue(), evaluateGate),
  reading('gate.preview', allowIssue(), previewGates),
  reading('ledger.list', allowIssue(), listLedger),
  // Loaded by need: few visits ask for a file.
  reading('export.make', allowIssue(), (deps) => async (access, input) => {
    const { exportItem } = await import('../app/exports/export-item');
    return exportItem(deps)(access, input);
  }),
  reading('wishes.read', allowIssue(), (deps) => async (access) => {
    const { readWishes } = await import('../app/criteria/read-wishes');
    return readWishes(deps)(access);
  }),
  reading('draft.make', allowIssue(), (deps) => async (access, input) => {
    const { makeDraft } = await import('../app/drafts/make-draft');
    return makeDraft(deps)(access, input);
  }),
  reading('framework.score', allowIssue(), (deps) => async (access) => {
    const { scoreItem } = await import('../app/frameworks/score-item');
    return scoreItem(deps)(access);
  }),
];

/** What a person writes of an item. */
const writeItem = [
  route('item.describe', allowIssue('edit'), describeItem),
  route('stage.move', allowIssue('move'), moveStage),
  reading('criteria.lint', allowAnyPerson, () => (_person, input) => lintDraft(input)),
  route('criteria.draft', allowIssue('edit'), draftCriteria),
  deciding('criteria.lock', allowIssue('edit'), lockCriteria),
  reading('evidence.preview', allowIssue(), previewEvidence),
  route('evidence.add', allowIssue('edit'), addEvidence),
  route('evidence.state', allowIssue('edit'), stateStoredRun),
  reading('evidence.statement', allowIssue(), stateEvaluation),
];

/** Decisions of people. The use cases ask for the role where seeing the item is not enough. */
const governItem = [
  route('impact.set', allowIssue('edit'), setImpact),
  deciding('impact.approve', allowIssue('edit'), approveTier),
  deciding('impact.reject', allowIssue('edit'), rejectTier),
  route('budget.plan', allowIssue('edit'), planBudget),
  route('renewal.ask', allowIssue('edit'), askForRenewal),
  deciding('renewal.grant', allowIssue('edit'), grantAskedRenewal),
  route('renewal.withdraw', allowIssue('edit'), withdrawAskedRenewal),
  route('demo.mark', allowIssue('edit'), markDemo),
  route('challenge.ask', allowIssue('edit'), askChallenge),
  route('challenge.answer', allowIssue('edit'), answerChallenge),
  deciding('approval.give', allowIssue(), giveApproval),
  deciding('approval.decline', allowIssue(), declineApproval),
  route('approval.withdraw', allowIssue(), withdrawApproval),
  route('waiver.request', allowIssue('edit'), requestWaiver),
  deciding('waiver.approve', allowIssue(), approveWaiver),
  route('waiver.revoke', allowIssue('edit'), revokeWaiver),
  deciding('criteria.approve', allowIssue('edit'), approveCriteria),
  deciding('criteria.reject', allowIssue('edit'), rejectCriteria),
  deciding('conditions.take-over', allowIssue('edit'), takeOverConditions),
  deciding('finding.resolve', allowIssue('edit'), resolveFinding),
];

export const panelCalls = [
  ...readItem,
  ...writeItem,
  ...governItem,
  ...radarItemCalls,
  ...monitoringCalls,
  ...ruleCalls,
  ...recordsCalls,
  ...sheetsCalls,
  ...unsentRoutes,
];

/** The stages by name, for whoever shows or chooses them. */
export const workflowCalls = [reading('workflow.gates', allowNamedProject, showLifecycle)];

/** Who changed what "done" means, for the report and for those who set the rules. */
const scopeCalls = [
  reading('scope.list', allowProject(), listScope),
  reading('trade-offs.list', allowProject(), listTradeOffs),
];

/** What a project has set, for whoever may see it. */
const readSettings = [reading('settings.get', allowProject(), getSettings)];

const writeSettings = deciding('settings.save', allowProject('administer'), saveSettings);

/** The report reads Jira in the browser as the person; only what fields do not show is asked here. */
export const reportCalls = [
  ...readSettings,
  writeSettings,
  ...readItem,
  ...writeItem,
  ...unsentRoutes,
  ...workflowCalls,
  ...scopeCalls,
  ...radarListCalls,
  ...projectReportCalls,
  ...credentialRoutes,
  ...auditCalls,
  ...frameworkRoutes,
];

export const settingsCalls = [
  ...readSettings,
  writeSettings,
  reading('policy.simulate', allowProject('administer'), simulate),
  reading('policy.preview', allowProject('administer'), previewPolicy),
  ...scopeCalls,
  ...credentialRoutes,
  ...deliveryCalls,
  ...digestSendRoutes,
  ...keyRoutes,
];

/** What shows numbers reads Jira in the browser as the person; here it asks for the stages' names. */
export const glanceCalls = [...workflowCalls];

/** Fields draw what they are given. */
export const fieldCalls = [];
