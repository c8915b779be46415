// Handlers by manifest module; nothing else.

// UI modules
export {
  fieldResolver,
  panelResolver,
  reportResolver,
  settingsResolver,
  workflowResolver,
} from './entry/resolvers';

// jira:workflowValidator
export { onTransition } from './entry/workflow-validator';

// webtrigger
export { onEvidence, onGateQuestion } from './entry/web-trigger';

// consumer
export { onWork } from './entry/consumer';

// trigger, scheduledTrigger
export { onHour, onIssueEvent } from './entry/triggers';
