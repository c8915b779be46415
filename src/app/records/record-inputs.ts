import { placeholderIn } from '../../domain/records/placeholder';
import type { IssueAccess } from '../access';
import { AppError } from '../failure';
import type { Deps } from '../ports';

/** @throws {AppError} `invalid-input` for a text that nobody has really written, such as "TBD". */
export const refusePlaceholders = (texts: Record<string, string>): void => {
  for (const [where, text] of Object.entries(texts)) {
    const word = placeholderIn(text);
    if (word === null) continue;
    throw new AppError('invalid-input', `"${word}" says that this is not written yet.`, {
      where,
      hint: 'Write down what is the case, or leave the record out until somebody knows.',
    });
  }
};

/** @throws {AppError} `invalid-input` for an account that Jira does not know. */
export const requirePerson =
  (deps: Pick<Deps, 'people'>) =>
  async (accountId: string, where: string): Promise<void> => {
    const names = await deps.people.names([accountId]);
    if (Object.hasOwn(names, accountId)) return;
    throw new AppError('invalid-input', 'Jira does not know that person.', {
      where,
      hint: 'Choose somebody from the list.',
    });
  };

/**
 * The key of another work item that this person may see, as it is now; null for none.
 * @throws {AppError} `invalid-input` where they may not see it, or it is the item itself.
 */
export const requireOther = async (
  { viewer, issue }: IssueAccess,
  issueKey: string | null,
): Promise<string | null> => {
  if (issueKey === null) return null;
  const found = await viewer.findIssue(issueKey);
  if (found === null || found.id === issue.id) {
    const message =
      found === null
        ? `Work item ${issueKey} does not exist, or you may not see it.`
        : 'A work item cannot be linked to itself.';
    throw new AppError('invalid-input', message, { where: 'issueKey', hint: 'Check the key.' });
  }
  return found.key;
};
