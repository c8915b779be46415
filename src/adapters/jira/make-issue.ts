import { route } from '@forge/api';
import { AppError } from '../../app/failure';
import type { IssueDraft } from '../../app/jira-ports';
import { readJira } from './client';
import { postAsPerson } from './post-as-person';
import {
  createdIssueSchema,
  linkTypesSchema,
  projectStatusesSchema,
  serverSchema,
} from './schemas';

/** Jira cuts nothing: a longer summary is refused. */
const LONGEST_SUMMARY = 255;

/**
 * Makes a work item as the person who calls. Assignee and due date are what a screen of the project may
 * lack, or Jira refuse; then it is made without them, since the work item matters more.
 * @throws {AppError} `forbidden` with what Jira says.
 */
export const createIssueAsPerson = async (
  draft: IssueDraft,
): Promise<{ id: string; key: string }> => {
  const { projectId, typeId, summary, text, about, assignee, dueDate } = draft;
  const fields = {
    project: { id: projectId },
    issuetype: { id: await standardType(projectId, typeId) },
    summary: summary.slice(0, LONGEST_SUMMARY),
    description: documentOf([...text.map(plain), await linkTo(about)]),
  };
  const wished = {
    ...(assignee === undefined ? {} : { assignee: { accountId: assignee } }),
    ...(dueDate === undefined ? {} : { duedate: dueDate }),
  };
  try {
    return await create({ ...fields, ...wished });
  } catch (thrown) {
    const isRefused = thrown instanceof AppError && thrown.code !== 'unavailable';
    if (!isRefused || Object.keys(wished).length === 0) throw thrown;
    return create(fields);
  }
};

const create = async (fields: object): Promise<{ id: string; key: string }> => {
  const what = 'create a work item in this project';
  const created = await postAsPerson(route`/rest/api/3/issue`, what, { fields });
  const parsed = createdIssueSchema.safeParse(created);
  if (parsed.success) return parsed.data;
  throw new AppError('unavailable', 'Jira did not say which work item it made.', {
    cause: parsed.error,
  });
};

/** The wanted work type, or the first of the project that stands by itself where that one cannot. */
const standardType = async (projectId: string, wanted: string): Promise<string> => {
  const types =
    (await readJira(
      'person',
      route`/rest/api/3/project/${projectId}/statuses`,
      projectStatusesSchema,
    )) ?? [];
  const standard = types.filter(({ subtask }) => subtask !== true).map(({ id }) => id);
  return standard.includes(wanted) ? wanted : (standard[0] ?? wanted);
};

type TextNode = { type: 'text'; text: string; marks?: object[] };

const plain = (text: string): TextNode => ({ type: 'text', text });

/** A link to a work item; its bare key where Jira does not say where it is. */
const linkTo = async (key: string): Promise<TextNode> => {
  const server = await readJira('person', route`/rest/api/3/serverInfo`, serverSchema);
  if (server === null) return plain(key);
  const href = `${server.baseUrl.replace(/\/$/, '')}/browse/${key}`;
  return { ...plain(key), marks: [{ type: 'link', attrs: { href } }] };
};

/** Atlassian Document Format, a paragraph a text. */
const documentOf = (texts: readonly TextNode[]) => ({
  type: 'doc',
  version: 1,
  content: texts.map((text) => ({ type: 'paragraph', content: [text] })),
});

/** Links two work items as the person who calls: as related, or by what the site has instead. */
export const relateIssuesAsPerson = async (fromKey: string, toKey: string): Promise<void> => {
  const answer = await readJira('person', route`/rest/api/3/issueLinkType`, linkTypesSchema);
  const types = answer?.issueLinkTypes ?? [];
  const type = types.find(({ name }) => name === 'Relates') ?? types[0];
  if (type === undefined) {
    throw new AppError('forbidden', 'This site does not link work items.', {
      hint: 'Ask a Jira administrator to enable issue linking.',
    });
  }
  await postAsPerson(route`/rest/api/3/issueLink`, 'link these work items', {
    type: { id: type.id },
    inwardIssue: { key: fromKey },
    outwardIssue: { key: toKey },
  });
};
