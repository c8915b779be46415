// The handler of jira:workflowValidator, in a file of its own: people wait for it at every transition.
export { onTransition } from './entry/workflow-validator';
