import type { CallInput } from '../../contract/calls/calls';
import { takeOver } from '../../domain/evidence/conditions';
import { conditionsFindingId } from '../../domain/evidence/take-facts';
import { changeFinding } from '../../domain/gate/findings';
import type { IssueAccess } from '../access';
import { AppError } from '../failure';
import { decideAsPerson, type DecideNeeds } from '../item/decide-as-person';

/**
 * Makes the conditions that a later run was made under those of its criteria. What was measured under the
 * ones before no longer counts for them, and approvals that were given before stay void.
 * @throws {AppError} `conflict` where nothing changed, `forbidden` for who handed in that run
 */
export const takeOverConditions =
  (deps: DecideNeeds) => (access: IssueAccess, input: CallInput<'conditions.take-over'>) =>
    decideAsPerson(deps)(access, input, (item, { at, accountId }) => {
      const { changed } = item.conditions;
      if (changed === null || changed.takenOver) {
        throw new AppError('conflict', 'No run was made under other conditions.');
      }
      const { digest, what } = changed;
      const id = conditionsFindingId(digest);
      const finding = item.findings.find((one) => one.id === id);
      if (finding?.accountId === accountId) {
        throw new AppError(
          'forbidden',
          'You handed in that run, so somebody else answers for it.',
          {
            hint: 'Ask a colleague to look at what changed and to take it over.',
          },
        );
      }
      const next = { ...item, conditions: takeOver(item.conditions) };
      return {
        item: changeFinding(next, id, { resolvedBy: accountId, resolvedAt: at }),
        kind: 'conditions-taken-over',
        body: { digest, what, reason: input.reason },
      };
    });
