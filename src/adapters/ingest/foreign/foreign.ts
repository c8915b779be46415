import type { EvidenceDocument } from '../format';

/** A file that Assay knows by its form and does not read. */
export type Foreign = {
  /** Name for people, with its article: `a Langfuse experiment result`. */
  title: string;
  isIt: (document: EvidenceDocument) => boolean;
  /** What the file itself says that bears on why it is not read; one sentence or more. */
  tell?: (document: EvidenceDocument) => string;
  /** What would have to be exported instead, or done. */
  wayIn: string;
  /** What to send in its place, with what the file states filled in and `<…>` where it states nothing. */
  skeleton?: (document: EvidenceDocument) => unknown;
};
