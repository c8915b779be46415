import type { CallInput } from '../../contract/calls/calls';
import type { ItemView } from '../../contract/types';
import type { IssueAccess } from '../access';
import { changeById, decideAsPerson, type DecideNeeds } from '../item/decide-as-person';
import { AppError, notFound } from '../failure';

/** Says that something was looked at again after drift, and what came of it. */
export const settleReview =
  (deps: DecideNeeds) =>
  (access: IssueAccess, input: CallInput<'review.done'>): Promise<ItemView> =>
    decideAsPerson(deps)(access, input, (item, { at, accountId }) => {
      const { id, note } = input;
      const review = item.monitoring.reviews.find((one) => one.id === id);
      if (review === undefined) throw notFound('That review');
      if (review.done !== null) throw new AppError('conflict', 'It is done already.');
      const reviews = changeById(item.monitoring.reviews, id, 'That review', (one) => ({
        ...one,
        done: { by: accountId, at, note },
      }));
      const { kind, subject, label } = review;
      return {
        item: { ...item, monitoring: { ...item.monitoring, reviews } },
        kind: 'review-done',
        body: { id, kind, subject, label, note },
      };
    });
