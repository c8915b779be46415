/** A work item that is to be made; `text` has a paragraph a line. */
export type IssueDraft = {
  projectId: string;
  typeId: string;
  summary: string;
  text: readonly string[];
  /** Key of the work item that it is about. */
  about: string;
};
