/** A work item that is to be made, as a person wrote it or the plan has it. */
export type Draft = {
  /** Tells it from the others of one creation. */
  id: string;
  summary: string;
  /** Id of the work type. */
  typeId: string;
  description: AdfDocument | null;
  /** Day, `2026-12-24`. */
  due: string | null;
  labels: readonly string[];
  /** Text of the draft of its criteria, kept once it is made; left out where there is none. */
  criteria?: string;
};

type AdfText = { type: 'text'; text: string };
type AdfParagraph = { type: 'paragraph'; content: AdfText[] };
type AdfHeading = { type: 'heading'; attrs: { level: number }; content: AdfText[] };
type AdfList = { type: 'bulletList'; content: { type: 'listItem'; content: AdfParagraph[] }[] };

/** @see https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ */
export type AdfDocument = {
  type: 'doc';
  version: 1;
  content: (AdfParagraph | AdfHeading | AdfList)[];
};

/** Longest summary that Jira takes. */
export const LONGEST_SUMMARY = 255;
/** Longest label that Jira takes. */
export const LONGEST_LABEL = 255;

export const paragraph = (text: string): AdfParagraph => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
});

export const heading = (text: string): AdfHeading => ({
  type: 'heading',
  attrs: { level: 3 },
  content: [{ type: 'text', text }],
});

export const bullets = (texts: readonly string[]): AdfList => ({
  type: 'bulletList',
  content: texts.map((text) => ({ type: 'listItem', content: [paragraph(text)] })),
});

/** A paragraph a line; null where there is nothing to say, because a document may hold no empty text. */
export const plainDocument = (text: string): AdfDocument | null => {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '');
  return lines.length === 0
    ? null
    : { type: 'doc', version: 1, content: lines.map((line) => paragraph(line.trim())) };
};

/** A draft as an element of `POST /issue/bulk`; what it does not say is left to Jira. */
export const toIssueUpdate = (draft: Draft, projectKey: string): Record<string, unknown> => ({
  fields: {
    project: { key: projectKey },
    issuetype: { id: draft.typeId },
    summary: draft.summary,
    ...(draft.description === null ? {} : { description: draft.description }),
    ...(draft.due === null ? {} : { duedate: draft.due }),
    ...(draft.labels.length === 0 ? {} : { labels: draft.labels }),
  },
});
