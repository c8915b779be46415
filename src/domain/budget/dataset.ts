/** A data set as a run names it; SHA-256 in hex. */
export type DatasetName = { id: string | null; sha256: string | null };

/** A data set as a budget knows it: the ids it was named by, and its SHA-256 once one is known. */
export type KnownDataset = { datasets: readonly string[]; sha256: string | null };

export type DatasetMatch =
  /** It is the data set of the criterion. `renamed` where only its digest says so. */
  | { kind: 'same'; renamed: boolean }
  /** It is taken for the criterion's, which from now on has its id and digest. */
  | { kind: 'joins' }
  /** The run does not say what it ran on. */
  | { kind: 'unnamed' }
  /** The criterion's digest is known, and the run names the data set without one. */
  | { kind: 'digest-missing' }
  /** The name of the criterion's data set with another content. */
  | { kind: 'other-content' }
  | { kind: 'other' };

/** One form for the ids of data sets. */
export const foldDataset = (id: string): string => id.trim().toLowerCase();

/**
 * Whether a run was on the data set of a criterion. The digest decides where both sides have one: the
 * same content under another name counts on, and another content under the same name is another data
 * set. A criterion that names none takes that of its first look; until then, none named is none asked.
 */
export const matchDataset = (own: KnownDataset, run: DatasetName): DatasetMatch => {
  const isNew = own.datasets.length === 0 && own.sha256 === null;
  if (run.id === null && run.sha256 === null) {
    return isNew ? { kind: 'same', renamed: false } : { kind: 'unnamed' };
  }
  if (isNew) return { kind: 'joins' };
  const named = run.id !== null && own.datasets.includes(foldDataset(run.id));
  if (own.sha256 !== null && run.sha256 !== null) {
    if (own.sha256 === run.sha256) return { kind: 'same', renamed: run.id !== null && !named };
    return { kind: named ? 'other-content' : 'other' };
  }
  if (!named) return { kind: 'other' };
  if (own.sha256 !== null) return { kind: 'digest-missing' };
  return run.sha256 === null ? { kind: 'same', renamed: false } : { kind: 'joins' };
};
