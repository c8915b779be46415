import type * as z from 'zod';
import type { failSafeModes } from '../words/fail-safe';
import type * as attention from './attention';
import type * as budget from './budget';
import type * as convergence from './convergence';
import type * as criteria from './criteria';
import type * as credentials from './records/credentials';
import type * as deliveries from './deliveries';
import type * as drafts from './records/drafts';
import type * as evidence from './evidence';
import type * as evidenceCalls from './calls/evidence-calls';
import type * as frameworks from './records/frameworks';
import type * as gate from './gate';
import type * as governance from './governance';
import type * as identity from './identity';
import type * as item from './item';
import type * as ledger from './ledger';
import type * as lifecycle from './lifecycle';
import type * as monitoring from './monitoring';
import type * as packScope from './records/pack-scope';
import type * as packs from './records/packs';
import type * as records from './records/records';
import type * as fluency from './records/fluency';
import type * as lessons from './records/lessons';
import type * as report from './report';
import type * as radar from './records/radar';
import type * as settings from './settings';
import type * as shownCredential from './records/shown-credential';
import type * as sheets from './records/sheets';
import type * as standing from './standing';
import type * as verdict from './verdict';

export type Comparator = z.infer<typeof criteria.comparatorSchema>;
export type Criterion = z.infer<typeof criteria.criterionSchema>;
export type Requirement = z.infer<typeof criteria.requirementSchema>;
export type LockedCriteria = z.infer<typeof criteria.lockedCriteriaSchema>;
export type LintFinding = z.infer<typeof criteria.lintFindingSchema>;
export type WrittenWish = z.infer<typeof criteria.writtenWishSchema>;
export type CriterionPlan = z.infer<typeof criteria.criterionPlanSchema>;

export type Measure = z.infer<typeof evidence.measureSchema>;
export type MetricResult = z.infer<typeof evidence.resultSchema>;
export type Run = z.infer<typeof evidence.runSchema>;
export type Evaluation = z.infer<typeof evidence.evaluationSchema>;
export type Signal = z.infer<typeof evidence.signalSchema>;
export type Identity = z.infer<typeof identity.identitySchema>;
export type IdentityField = z.infer<typeof identity.identityFieldSchema>;
export type IdentityFacts = z.infer<typeof identity.identityFactsSchema>;
export type JudgeName = z.infer<typeof identity.judgeNameSchema>;
export type Conditions = z.infer<typeof identity.conditionsSchema>;
export type RunBrief = z.infer<typeof identity.runBriefSchema>;
export type ItemsSummary = z.infer<typeof evidence.itemsSummarySchema>;
export type Worked = z.infer<typeof evidence.workedSchema>;
export type WorkedQuestion = z.infer<typeof evidence.workedQuestionSchema>;
export type ItemColumns = z.infer<typeof evidence.itemColumnsSchema>;
export type EvidenceBlock = z.infer<typeof evidence.blockSchema>;
export type ParsedEvidence = z.infer<typeof evidence.parsedEvidenceSchema>;
export type Stated = z.infer<typeof evidence.statedSchema>;
export type StatedField = (typeof evidence.statedFields)[number];
export type RunForecast = z.infer<typeof evidenceCalls.runForecastSchema>;

export type SheetKind = (typeof sheets.sheetKinds)[number];
export type SheetValue = z.infer<typeof sheets.sheetValueSchema>;
export type SheetInputValue = z.infer<typeof sheets.sheetInputValueSchema>;
export type SheetContent = z.infer<typeof sheets.sheetContentSchema>;
export type SheetInputContent = z.infer<typeof sheets.sheetInputContentSchema>;
export type SheetGap = z.infer<typeof sheets.sheetGapSchema>;
export type SheetState = z.infer<typeof sheets.sheetStateSchema>;
export type SheetVersion = z.infer<typeof sheets.sheetVersionSchema>;
export type SheetChange = z.infer<typeof sheets.sheetChangeSchema>;
export type MeasuredNumber = z.infer<typeof sheets.measuredNumberSchema>;
export type GroupNumber = z.infer<typeof sheets.groupNumberSchema>;
export type FairnessRow = z.infer<typeof sheets.fairnessRowSchema>;

export type DeliveryView = z.infer<typeof deliveries.deliverySchema>;
export type DeliveryState = (typeof deliveries.deliveryStates)[number];
export type RecordedSignal = z.infer<typeof deliveries.recordedSignalSchema>;
export type MovesOfActor = z.infer<typeof report.movesOfActorSchema>;
export type SecretStatus = z.infer<typeof deliveries.secretStatusSchema>;
export type SecretAction = (typeof deliveries.secretActions)[number];

export type VerdictReason = (typeof verdict.verdictReasons)[number];
export type CriterionVerdict = z.infer<typeof verdict.criterionVerdictSchema>;

export type Budget = z.infer<typeof budget.budgetSchema>;
export type DeclaredPlan = z.infer<typeof budget.budgetPlanSchema>;
export type Judgement = z.infer<typeof budget.judgementSchema>;
export type Look = z.infer<typeof budget.lookSchema>;
export type Aside = z.infer<typeof budget.asideSchema>;

export type CheckState = (typeof gate.checkStates)[number];
export type CheckResult = z.infer<typeof gate.checkResultSchema>;
export type GateDecision = z.infer<typeof gate.gateDecisionSchema>;
export type ShownGate = z.infer<typeof gate.shownGateSchema>;
export type LaterGate = z.infer<typeof gate.laterGateSchema>;

export type Actor = z.infer<typeof ledger.actorSchema>;
export type LedgerEntry = z.infer<typeof ledger.ledgerEntrySchema>;
export type ChainCheck = z.infer<typeof ledger.chainCheckSchema>;

/** A stage without the words about it. */
export type Stage = Omit<DescribedStage, 'purpose'>;
export type DescribedStage = z.infer<typeof lifecycle.stageSchema>;
export type StageKind = (typeof lifecycle.stageKinds)[number];
/** A lifecycle as rules read it: its stages in order. */
export type Lifecycle = { id: string; name: string; stages: Stage[] };
/** A lifecycle as people read it, with its source and the purpose of each stage. */
export type DescribedLifecycle = z.infer<typeof lifecycle.lifecycleSchema>;
export type SystemType = z.infer<typeof lifecycle.systemTypeSchema>;

export type DraftNote = z.infer<typeof drafts.draftNoteSchema>;
export type DraftKind = DraftNote['kind'];
export type DraftSection = DraftNote['sections'][number];
export type DraftLine = DraftSection['lines'][number];

export type ItemView = z.infer<typeof item.itemViewSchema>;
export type EvaluationView = z.infer<typeof item.evaluationViewSchema>;
export type PriorProof = z.infer<typeof item.priorProofSchema>;
export type Abilities = z.infer<typeof item.abilitiesSchema>;
export type ProjectSettings = z.infer<typeof settings.projectSettingsSchema>;
export type AttestationKey = z.infer<typeof settings.attestationKeySchema>;
export type FailSafe = (typeof failSafeModes)[number];

export type CriteriaChange = z.infer<typeof governance.criteriaChangeSchema>;
export type CriteriaProposal = z.infer<typeof governance.criteriaProposalSchema>;
export type ScopeChange = z.infer<typeof governance.scopeChangeSchema>;
export type Role = z.infer<typeof governance.roleSchema>;
export type Approval = z.infer<typeof governance.approvalSchema>;
export type ApprovalBasis = z.infer<typeof governance.approvalBasisSchema>;
export type OwnPack = z.output<typeof frameworks.ownPackSchema>;
export type ProjectFrameworks = z.infer<typeof frameworks.projectFrameworksSchema>;
export type Credential = z.infer<typeof credentials.credentialSchema>;
export type ShownCredential = z.infer<typeof shownCredential.shownCredentialSchema>;
export type Waiver = z.infer<typeof governance.waiverSchema>;
export type Challenge = z.infer<typeof governance.challengeSchema>;
export type Impact = (typeof governance.impacts)[number];
export type Tier = z.infer<typeof governance.tierSchema>;
export type Finding = z.infer<typeof governance.findingSchema>;
export type Policy = z.infer<typeof governance.policySchema>;
export type PolicyEffect = z.infer<typeof governance.policyEffectSchema>;
export type PolicyRule = Policy['gates'][string][number];
export type JudgeNeeds = z.infer<typeof governance.judgeNeedsSchema>;

export type Watch = z.infer<typeof monitoring.watchSchema>;
export type WatchState = z.infer<typeof monitoring.watchStateSchema>;
export type MonitoringPlan = z.infer<typeof monitoring.monitoringPlanSchema>;
export type MonitoringState = z.infer<typeof monitoring.monitoringStateSchema>;
export type MonitoringView = z.infer<typeof monitoring.monitoringViewSchema>;
export type RetrainingDecision = z.infer<typeof monitoring.retrainingDecisionSchema>;
export type RetrainingAnswer = (typeof monitoring.retrainingAnswers)[number];
export type Review = z.infer<typeof monitoring.reviewSchema>;
export type Incident = z.infer<typeof monitoring.incidentSchema>;

export type DeclaredReturn = z.infer<typeof records.declaredReturnSchema>;
export type Handoff = z.infer<typeof records.handoffSchema>;
export type DataDependency = z.infer<typeof records.dataDependencySchema>;
export type Artifact = z.infer<typeof records.artifactSchema>;
export type Risk = z.infer<typeof records.riskSchema>;
export type Fluency = z.infer<typeof fluency.fluencySchema>;
export type Lesson = z.infer<typeof lessons.lessonSchema>;
export type TradeOffRecord = z.infer<typeof lessons.tradeOffRecordSchema>;
export type Judge = z.infer<typeof records.judgeSchema>;
export type HandoffKind = (typeof records.handoffKinds)[number];
export type ArtifactKind = (typeof records.artifactKinds)[number];
export type RecordsView = z.infer<typeof records.recordsViewSchema>;

export type CriterionSeries = z.infer<typeof convergence.criterionSeriesSchema>;
export type Forecast = z.infer<typeof convergence.forecastSchema>;

export type AskKind = z.infer<typeof attention.askKindSchema>;
export type Ask = z.infer<typeof attention.askSchema>;

export type DayCounts = z.infer<typeof report.dayCountsSchema>;
export type LoggedDecision = z.infer<typeof report.loggedDecisionSchema>;
export type Readiness = z.infer<typeof report.readinessSchema>;
export type RadarItem = z.infer<typeof radar.radarItemSchema>;

export type Standing = z.infer<typeof standing.standingSchema>;
export type Step = z.infer<typeof standing.stepSchema>;

export type Pack = z.infer<typeof packs.packSchema>;
export type PackKey = z.infer<typeof packs.packKeySchema>;
export type PackScope = z.infer<typeof packScope.packScopeSchema>;
