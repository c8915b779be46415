import { isWorkItemKey } from '../../../contract/keys';
import { toText } from './numbers';

const ISSUE_NAMES = [
  'assay.issue',
  'assay_issue',
  'jira.issue',
  'jira_issue',
  'jira',
  'issue_key',
  'issuekey',
  'issue',
];

/** First of these names that the record states, whatever the case of its keys. */
export const firstOf = (
  record: Record<string, unknown>,
  names: readonly string[],
): string | null => {
  const byName = new Map(
    Object.entries(record).map(([key, value]) => [key.toLowerCase(), toText(value)]),
  );
  for (const name of names) {
    const value = byName.get(name.toLowerCase());
    if (value != null) return value;
  }
  return null;
};

/** The work item that tags, labels or properties name; null where none is named in the right form. */
export const issueKeyOf = (record: Record<string, unknown>): string | null => {
  const key = firstOf(record, ISSUE_NAMES);
  return key !== null && isWorkItemKey(key) ? key : null;
};

export const MODEL_NAMES = ['model_name', 'modelname', 'model', 'registered_model_name'] as const;
export const VERSION_NAMES = [
  'model_version',
  'modelversion',
  'model.version',
  'registered_model_version',
] as const;
export const COMMIT_NAMES = [
  'commit',
  'git_commit',
  'git.commit',
  'gitcommit',
  'commit_sha',
  'revision',
  'vcs.revision',
] as const;
export const DATASET_NAMES = [
  'dataset',
  'dataset_id',
  'dataset.id',
  'dataset_name',
  'eval_dataset',
] as const;
export const DIGEST_NAMES = ['dataset_sha256', 'dataset.sha256'] as const;

/** A SHA-256 in lower-case hex; null for every other digest, such as MLflow's 8 characters. */
export const toSha256 = (value: unknown): string | null => {
  const text =
    toText(value)
      ?.toLowerCase()
      .replace(/^sha256:/, '') ?? '';
  return /^[0-9a-f]{64}$/.test(text) ? text : null;
};
