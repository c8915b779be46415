import * as z from 'zod';
import type { Access, Actor } from '../access/access';
import { priorities, resolutions } from '../store/facts';
import type { ChangeRecord, IssueRecord, ProjectRecord } from '../store/records';
import type { Store } from '../store/store';
import { documentText, isDocument } from './documents';

/** What an edit of one field comes to: a patch and its line in the changelog, or why it is refused. */
export type FieldOutcome =
  | { patch: Partial<IssueRecord>; change: ChangeRecord | null }
  | { error: string };

type EditScope = {
  store: Store;
  access: Access;
  actor: Actor;
  project: ProjectRecord;
  issue: IssueRecord;
  now: number;
};

type Side = { id: string | null; text: string | null };

type SystemWriter = (value: unknown, scope: EditScope) => FieldOutcome;

const maxSummaryLength = 255;

const changed = (
  field: string,
  patch: Partial<IssueRecord>,
  before: Side,
  after: Side,
): FieldOutcome => {
  if (before.id === after.id && before.text === after.text) return { patch: {}, change: null };
  const change: ChangeRecord = {
    field,
    fieldId: field,
    fieldtype: 'jira',
    from: before.id,
    fromText: before.text,
    to: after.id,
    toText: after.text,
  };
  return { patch, change };
};

const text = (value: string | null): Side => ({ id: null, text: value });

const reference = z.looseObject({ id: z.string().optional(), name: z.string().optional() });

const pick = <Row extends { id: string; name: string }>(
  rows: readonly Row[],
  value: unknown,
): Row | undefined => {
  const asked = reference.safeParse(value);
  if (!asked.success) return undefined;
  const { id, name } = asked.data;
  return rows.find((row) =>
    id === undefined ? row.name.toLowerCase() === name?.toLowerCase() : row.id === id,
  );
};

const side = (row: { id: string; name: string } | undefined): Side => ({
  id: row?.id ?? null,
  text: row?.name ?? null,
});

const byId = <Row extends { id: string }>(rows: readonly Row[], id: string | null) =>
  rows.find((row) => row.id === id);

const userShape = z.union([
  z.null(),
  z.looseObject({ accountId: z.string().nullable() }),
  z.looseObject({ id: z.string() }),
]);

const userField =
  (field: 'assignee' | 'reporter'): SystemWriter =>
  (value, { store, access, project, issue }) => {
    const parsed = userShape.safeParse(value);
    if (!parsed.success) return { error: 'expected an object with an accountId' };
    const asked = parsed.data;
    const accountId = asked === null ? null : 'accountId' in asked ? asked.accountId : asked.id;
    const actor = typeof accountId === 'string' ? access.person(accountId) : null;
    if (
      actor === undefined ||
      (actor !== null && !access.inProject(actor, project, 'BROWSE_PROJECTS'))
    )
      return { error: `User '${String(accountId)}' cannot be assigned issues.` };
    const before = issue[field] === null ? undefined : store.users.get(issue[field]);
    const after = actor?.accountId == null ? undefined : store.users.get(actor.accountId);
    return changed(
      field,
      { [field]: after?.accountId ?? null },
      { id: issue[field], text: before?.displayName ?? null },
      { id: after?.accountId ?? null, text: after?.displayName ?? null },
    );
  };

const summary: SystemWriter = (value, { issue }) => {
  if (typeof value !== 'string' || value.trim() === '')
    return { error: 'You must specify a summary of the issue.' };
  if (value.length > maxSummaryLength)
    return { error: `Summary can't exceed ${maxSummaryLength} characters.` };
  if (/[\r\n]/.test(value))
    return { error: 'The summary is invalid because it contains newline characters.' };
  return changed('summary', { summary: value }, text(issue.summary), text(value));
};

const description: SystemWriter = (value, { issue }) => {
  if (value !== null && !isDocument(value))
    return {
      error: 'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
    };
  const shown = (document: unknown) => text(document === null ? null : documentText(document));
  const outcome = changed(
    'description',
    { description: value },
    shown(issue.description),
    shown(value),
  );
  const same = JSON.stringify(value) === JSON.stringify(issue.description);
  return 'patch' in outcome && !same ? { ...outcome, patch: { description: value } } : outcome;
};

const labels: SystemWriter = (value, { issue }) => {
  const parsed = z.array(z.string().min(1)).safeParse(value);
  if (!parsed.success) return { error: 'data was not an array of labels' };
  const spaced = parsed.data.find((label) => /\s/.test(label));
  if (spaced !== undefined)
    return { error: `The label '${spaced}' contains spaces which is invalid.` };
  const next = [...new Set(parsed.data)].sort();
  return changed('labels', { labels: next }, text(issue.labels.join(' ')), text(next.join(' ')));
};

const dueDate: SystemWriter = (value, { issue }) => {
  const parsed = z.iso.date().nullable().safeParse(value);
  if (!parsed.success) return { error: `Error parsing date string: ${String(value)}` };
  const at = (date: string | null): Side => ({ id: date, text: date });
  return changed('duedate', { dueDate: parsed.data }, at(issue.dueDate), at(parsed.data));
};

const priority: SystemWriter = (value, { issue }) => {
  const next = pick(priorities, value);
  if (next === undefined) return { error: 'The priority selected is invalid.' };
  return changed(
    'priority',
    { priorityId: next.id },
    side(byId(priorities, issue.priorityId)),
    side(next),
  );
};

const resolution: SystemWriter = (value, { issue, now }) => {
  const next = value === null ? null : pick(resolutions, value);
  if (next === undefined) return { error: 'Resolution value is invalid.' };
  const patch = { resolutionId: next?.id ?? null, resolved: next === null ? null : now };
  return changed(
    'resolution',
    patch,
    side(byId(resolutions, issue.resolutionId)),
    side(next ?? undefined),
  );
};

const issueType: SystemWriter = (value, { store, project, issue }) => {
  const types = project.issueTypeIds.flatMap((id) => store.issueTypes.get(id) ?? []);
  const next = pick(types, value);
  if (next === undefined) return { error: 'Specify a valid issue type' };
  return changed(
    'issuetype',
    { issueTypeId: next.id },
    side(byId(types, issue.issueTypeId)),
    side(next),
  );
};

const security: SystemWriter = (value, { access, actor, project, issue }) => {
  if (!access.inProject(actor, project, 'SET_ISSUE_SECURITY'))
    return {
      error: "Field 'security' cannot be set. It is not on the appropriate screen, or unknown.",
    };
  const levels = project.securityLevels;
  const next = value === null ? null : pick(levels, value);
  if (next === undefined) return { error: 'Security level is invalid.' };
  const patch = { securityLevelId: next?.id ?? null };
  return changed(
    'security',
    patch,
    side(byId(levels, issue.securityLevelId)),
    side(next ?? undefined),
  );
};

const parent: SystemWriter = (value, { store, access, actor, issue }) => {
  const before = issue.parentId === null ? undefined : store.issues.get(issue.parentId);
  const asked = z
    .looseObject({ id: z.string().optional(), key: z.string().optional() })
    .nullable()
    .safeParse(value);
  if (!asked.success) return { error: 'data was not an object' };
  const next =
    asked.data === null
      ? null
      : (store.issues.get(asked.data.id ?? '') ??
        store.issues.find('key', asked.data.key ?? '')[0]);
  if (
    next === undefined ||
    next?.id === issue.id ||
    (next !== null && !access.browses(actor, next))
  )
    return { error: 'Could not find valid parent issue.' };
  return changed(
    'parent',
    { parentId: next?.id ?? null },
    { id: before?.id ?? null, text: before?.key ?? null },
    { id: next?.id ?? null, text: next?.key ?? null },
  );
};

/** Fields of Jira itself that an edit may set, by field id. */
export const systemWriters: ReadonlyMap<string, SystemWriter> = new Map<string, SystemWriter>([
  ['summary', summary],
  ['description', description],
  ['labels', labels],
  ['duedate', dueDate],
  ['priority', priority],
  ['resolution', resolution],
  ['issuetype', issueType],
  ['security', security],
  ['parent', parent],
  ['assignee', userField('assignee')],
  ['reporter', userField('reporter')],
]);
