import type { CallInput, CallOutput } from '../contract/calls';
import type { Evaluation, ItemView, LockedCriteria } from '../contract/types';
import { canonicalCriteria, digestCriteria } from '../domain/criteria/canonical';
import { lintCriteria } from '../domain/criteria/lint';
import { parseCriteria } from '../domain/criteria/parse';
import { planCriterion } from '../domain/criteria/plan';
import { latestResults } from '../domain/evidence/match-results';
import type { Item } from '../domain/item/item';
import type { IssueAccess } from './access';
import { editItem } from './edit-item';
import { AppError } from './failure';

type Needs = Parameters<typeof editItem>[0];

/** Most criteria in a set; a gate that nobody can read decides nothing. */
const MOST_CRITERIA = 40;

/** Evaluations that are held against a new version of the criteria. */
const REMATCHED_EVALUATIONS = 50;

/** Reads a text without storing it: criteria, what is wrong with it, and how many samples it needs. */
export const lintDraft = (input: CallInput<'criteria.lint'>): CallOutput<'criteria.lint'> => {
  const { criteria } = parseCriteria(input.text);
  return {
    criteria,
    findings: lintCriteria(input.text, input.systemType ?? undefined),
    plans: criteria.flatMap((criterion) => planCriterion(criterion) ?? []),
  };
};

/** Keeps a draft as it is, wrong lines and all; only locking asks for more. */
export const draftCriteria =
  (deps: Needs) =>
  (access: IssueAccess, input: CallInput<'criteria.draft'>): Promise<ItemView> => {
    const draft = {
      text: input.text,
      updatedAt: new Date(deps.clock.now()).toISOString(),
      updatedBy: access.viewer.accountId,
    };
    return editItem(deps)(access, input.revision, (item) => ({
      item: { ...item, draft: input.text.trim() === '' ? null : draft },
      events: [],
    }));
  };

/**
 * Makes the draft the next locked version. What was locked before stays in its own record; evidence
 * that is there is held against the new criteria.
 * @throws {AppError} `invalid-criteria` with the place of the first thing that is wrong.
 */
export const lockCriteria =
  (deps: Needs) =>
  async (access: IssueAccess, input: CallInput<'criteria.lock'>): Promise<ItemView> => {
    const evaluations = await deps.evaluations.recent(access.issue.id, REMATCHED_EVALUATIONS);
    const lockedAt = new Date(deps.clock.now()).toISOString();
    const { accountId } = access.viewer;
    return editItem(deps)(access, input.revision, (item) => {
      const locked = lockDraft(item, lockedAt, accountId);
      return {
        item: withLocked(item, locked, evaluations),
        criteria: locked,
        events: [
          {
            at: lockedAt,
            actor: { kind: 'person', accountId },
            kind: 'criteria-locked',
            body: { version: locked.version, digest: locked.digest, text: locked.text },
          },
        ],
      };
    });
  };

const lockDraft = (item: Item, lockedAt: string, lockedBy: string): LockedCriteria => {
  if (item.draft === null) {
    throw new AppError('conflict', 'There is no draft to lock.', {
      hint: 'Write at least one criterion and save it first.',
    });
  }
  const { text } = item.draft;
  const wrong = lintCriteria(text, item.systemType ?? undefined).find(
    (finding) => finding.severity === 'error',
  );
  if (wrong !== undefined) {
    throw new AppError('invalid-criteria', wrong.message, {
      where: `line ${wrong.line}, column ${wrong.column}`,
      hint: wrong.proposal === null ? wrong.hint : `${wrong.hint} Try: ${wrong.proposal}`,
    });
  }
  const { criteria } = parseCriteria(text);
  if (criteria.length === 0 || criteria.length > MOST_CRITERIA) {
    throw new AppError(
      'invalid-criteria',
      `A set holds 1 to ${MOST_CRITERIA} criteria, this draft has ${criteria.length}.`,
    );
  }
  return {
    version: (item.locked?.version ?? 0) + 1,
    digest: digestCriteria(criteria),
    text: canonicalCriteria(criteria),
    criteria,
    lockedAt,
    lockedBy,
    reason: null,
  };
};

const withLocked = (
  item: Item,
  locked: LockedCriteria,
  evaluations: readonly Evaluation[],
): Item => ({
  ...item,
  locked,
  draft: null,
  latest: latestResults(locked.criteria, item.latest, evaluations),
});
