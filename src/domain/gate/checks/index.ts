import type { Check } from '../check';
import { agentSafeguards } from './agent-safeguards';
import { approvalCurrent } from './approval-current';
import { approvalsComplete } from './approvals-complete';
import { artifactsComplete } from './artifacts-complete';
import { baselineCompared } from './baseline-compared';
import { challengesAnswered } from './challenges-answered';
import { conditionsMatch } from './conditions-match';
import { criteriaDefined } from './criteria-defined';
import { criteriaLockedBeforeRun } from './criteria-locked-before-run';
import { criteriaMet } from './criteria-met';
import { dataDependenciesReady } from './data-dependencies-ready';
import { decisionsTaken } from './decisions-taken';
import { declaredAccuracyMatches } from './declared-accuracy-matches';
import { decommissionPlanned } from './decommission-planned';
import { driftWithinLimits } from './drift-within-limits';
import { evidenceFresh } from './evidence-fresh';
import { evidenceMatchesModel } from './evidence-matches-model';
import { evidencePresent } from './evidence-present';
import { handoffAccepted } from './handoff-accepted';
import { impactTierSet } from './impact-tier-set';
import { judgeValidated } from './judge-validated';
import { monitoringPlanComplete } from './monitoring-plan-complete';
import { noOpenIncident } from './no-open-incident';
import { reviewsDone } from './reviews-done';
import { slicesCovered } from './slices-covered';
import { stageOrder } from './stage-order';
import { tradeoffRecorded } from './tradeoff-recorded';
import { waiversValid } from './waivers-valid';

/** Every rule there is, in the order in which a panel lists them. */
export const allChecks: readonly Check[] = [
  stageOrder,
  impactTierSet,
  dataDependenciesReady,
  criteriaDefined,
  challengesAnswered,
  criteriaLockedBeforeRun,
  evidencePresent,
  evidenceFresh,
  evidenceMatchesModel,
  conditionsMatch,
  criteriaMet,
  slicesCovered,
  baselineCompared,
  judgeValidated,
  agentSafeguards,
  waiversValid,
  tradeoffRecorded,
  approvalsComplete,
  approvalCurrent,
  artifactsComplete,
  declaredAccuracyMatches,
  monitoringPlanComplete,
  driftWithinLimits,
  noOpenIncident,
  decisionsTaken,
  reviewsDone,
  handoffAccepted,
  decommissionPlanned,
];
