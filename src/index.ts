// Handlers by manifest module; nothing else. The one of jira:workflowValidator is in validator.ts.

// UI modules
export {
  contextResolver,
  fieldResolver,
  panelResolver,
  portfolioResolver,
  reportResolver,
  settingsResolver,
  widgetResolver,
  workflowResolver,
} from './entry/resolvers';

// jira:issueContext
export { onContextStatus } from './entry/context-status';

// jira:jqlFunction
export { onJqlFunction } from './entry/jql-function';

// action
export {
  onDraftSteeringNote,
  onHowInUse,
  onProposeCriteria,
  onRecordEvidence,
  onStateReturn,
  onWhatHolds,
  onWhatWaits,
  onWhatWouldPass,
} from './entry/agents/actions';

// action, for automation:actionProvider
export {
  onAddEvidence,
  onAskGate,
  onRaiseToDo,
  onReportObservation,
} from './entry/agents/automation';

// webtrigger
export { onEvidence, onGateQuestion } from './entry/web-trigger';

// consumer
export { onWork } from './entry/consumer';

// trigger, scheduledTrigger
export { onHour, onIssueEvent } from './entry/triggers';
