/** A data set as a criterion or a run names it; SHA-256 in hex. */
export type DatasetName = { id: string | null; sha256: string | null };

export type DatasetMatch =
  /** It is the data set of the criterion. `renamed` where only its digest says so. */
  | { kind: 'same'; renamed: boolean }
  /** It is taken for the criterion's, which from now on is `dataset`, digest and all. */
  | { kind: 'joins'; dataset: DatasetName }
  /** The run does not say what it ran on. */
  | { kind: 'unnamed' }
  /** The criterion's digest is known, and the run names the data set without one. */
  | { kind: 'digest-missing' }
  /** The name of the criterion's data set with another content. */
  | { kind: 'other-content' }
  | { kind: 'other' };

const sameId = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * Whether a run was on the data set of a criterion. The digest decides where both sides have one: the
 * same content under another name counts on, and another content under the same name is another data
 * set. A criterion that names none takes that of its first look.
 */
export const matchDataset = (own: DatasetName, run: DatasetName): DatasetMatch => {
  if (run.id === null && run.sha256 === null) return { kind: 'unnamed' };
  if (own.id === null && own.sha256 === null) return { kind: 'joins', dataset: run };
  if (own.sha256 !== null && run.sha256 !== null) {
    if (own.sha256 === run.sha256) {
      return {
        kind: 'same',
        renamed: own.id !== null && run.id !== null && !sameId(own.id, run.id),
      };
    }
    return { kind: sameId(own.id, run.id) ? 'other-content' : 'other' };
  }
  if (!sameId(own.id, run.id)) return { kind: 'other' };
  if (own.sha256 !== null) return { kind: 'digest-missing' };
  return run.sha256 === null
    ? { kind: 'same', renamed: false }
    : { kind: 'joins', dataset: { id: own.id, sha256: run.sha256 } };
};
