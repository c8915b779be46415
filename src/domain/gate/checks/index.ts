import type { Check } from '../check';
import { agentSafeguards } from './records/agent-safeguards';
import { approvalCurrent } from './people/approval-current';
import { approvalsComplete } from './people/approvals-complete';
import { artifactsComplete } from './records/artifacts-complete';
import { baselineCompared } from './evidence/baseline-compared';
import { challengesAnswered } from './people/challenges-answered';
import { conditionsMatch } from './evidence/conditions-match';
import { criteriaDefined } from './evidence/criteria-defined';
import { criteriaLockedBeforeRun } from './evidence/criteria-locked-before-run';
import { criteriaMet } from './evidence/criteria-met';
import { dataDependenciesReady } from './records/data-dependencies-ready';
import { decisionsTaken } from './in-use/decisions-taken';
import { declaredAccuracyMatches } from './evidence/declared-accuracy-matches';
import { decommissionPlanned } from './in-use/decommission-planned';
import { driftWithinLimits } from './in-use/drift-within-limits';
import { evidenceFresh } from './evidence/evidence-fresh';
import { evidenceMatchesModel } from './evidence/evidence-matches-model';
import { evidencePresent } from './evidence/evidence-present';
import { handoffAccepted } from './people/handoff-accepted';
import { impactTierSet } from './records/impact-tier-set';
import { judgeValidated } from './evidence/judge-validated';
import { monitoringPlanComplete } from './in-use/monitoring-plan-complete';
import { noOpenIncident } from './in-use/no-open-incident';
import { reviewsDone } from './in-use/reviews-done';
import { slicesCovered } from './evidence/slices-covered';
import { stageOrder } from './records/stage-order';
import { tradeoffRecorded } from './records/tradeoff-recorded';
import { waiversValid } from './people/waivers-valid';

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
