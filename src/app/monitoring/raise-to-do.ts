import type { CallInput } from '../../contract/calls/calls';
import type { ItemView } from '../../contract/types';
import type { Item } from '../../domain/item/item';
import { raiseToDo } from '../../domain/monitoring/raise-reviews';
import type { IssueAccess } from '../access';
import { actorOf } from '../acting';
import { AppError } from '../failure';
import { editItem, type EditNeeds } from '../item/edit-item';

/** Most to-dos that wait on one item, so that no rule crowds out what drift asks for. */
const MOST_OPEN = 10;

const refuseTooMany = ({ monitoring }: Item): void => {
  const open = monitoring.reviews.filter(({ kind, done }) => kind === 'to-do' && done === null);
  if (open.length < MOST_OPEN) return;
  throw new AppError('too-large', `${MOST_OPEN} to-dos wait on this work item already.`, {
    hint: 'Say in the Assay panel, under monitoring, which of them are done.',
  });
};

/** Raises a to-do. What waits in the same words stays one. */
export const raiseToDoOnItem =
  (deps: EditNeeds) =>
  (
    access: IssueAccess,
    { revision, label, cause }: CallInput<'to-do.raise'>,
  ): Promise<ItemView> => {
    const now = deps.clock.now();
    return editItem(deps)(access, revision, (item) => {
      const { reviews, raised } = raiseToDo(item, { label, cause }, now);
      if (raised.length === 0) return null;
      refuseTooMany(item);
      return {
        item: { ...item, monitoring: { ...item.monitoring, reviews } },
        events: [
          {
            at: new Date(now).toISOString(),
            actor: actorOf(access.viewer),
            kind: 'review-raised',
            body: {
              reason: cause,
              reviews: raised.map(({ raisedAt: _raisedAt, done: _done, ...review }) => review),
            },
          },
        ],
      };
    });
  };
