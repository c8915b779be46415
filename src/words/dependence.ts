/**
 * What a link between work items says, in lower case, where the one depends on how the model or the data of
 * the other is: the description that Jira shows on the work item that depends.
 */
export const dependenceWords: ReadonlySet<string> = new Set([
  'depends on',
  'uses data of',
  'uses data from',
  'uses model of',
]);
