import type { Context } from '../context';
import { defaultPriorityId } from '../store/facts';
import type { IssueRecord, ProjectRecord } from '../store/records';
import { nextId } from './issue-writer';

/** An issue that has nothing but its project and type yet; it takes an id only through `numbered`. */
export const blankIssue = (
  project: ProjectRecord,
  parts: { issueTypeId: string; statusId: string; creator: string | null; at: number },
): IssueRecord => ({
  id: '',
  key: '',
  number: 0,
  projectId: project.id,
  summary: '',
  description: null,
  issueTypeId: parts.issueTypeId,
  statusId: parts.statusId,
  priorityId: defaultPriorityId,
  resolutionId: null,
  assignee: null,
  reporter: parts.creator,
  creator: parts.creator,
  labels: [],
  created: parts.at,
  updated: parts.at,
  statusCategoryChanged: parts.at,
  resolved: null,
  dueDate: null,
  parentId: null,
  securityLevelId: null,
  custom: {},
  properties: {},
});

/** Gives the issue its id and the next key of its project; called once the issue is known to be valid. */
export const numbered = (
  context: Context,
  project: ProjectRecord,
  issue: IssueRecord,
): IssueRecord => {
  const number = context.store.nextNumber(`issue-of-${project.id}`, 1);
  return { ...issue, id: nextId(context, 'issue'), number, key: `${project.key}-${number}` };
};
