import type { CallInput } from '../../contract/calls/calls';
import type { Impact, ItemView, Tier } from '../../contract/types';
import type { Item } from '../../domain/item/item';
import { isThin } from '../../domain/records/substance';
import { higherTier, isLowerTier, tierOf } from '../../words/tier';
import type { IssueAccess } from '../access';
import { AppError } from '../failure';
import { decideAsPerson, type DecideNeeds } from './decide-as-person';

/**
 * Says whom the item can hurt; the tier decides which checks hold its gates. It follows from the impacts.
 * One that is lower than that, or than the one in force, waits for a second person.
 * @throws {AppError} `invalid-input` where a lower tier comes without a reason.
 */
export const setImpact =
  (deps: DecideNeeds) =>
  (access: IssueAccess, input: CallInput<'impact.set'>): Promise<ItemView> =>
    decideAsPerson(deps)(access, input, (item, { at, accountId }) => {
      const asked = { impacts: [...new Set(input.impacts)].sort(), tier: input.tier };
      const follows = tierOf(asked.impacts);
      const least = higherTier(follows, item.impact?.tier ?? 'low');
      if (!isLowerTier(asked.tier, least)) {
        return {
          item: { ...item, impact: asked, tierRequest: null },
          kind: 'impact-set',
          body: { from: item.impact, to: asked },
        };
      }
      const reason = requireReason(input.reason, asked.tier, least);
      const impact = meanwhile(item.impact, asked.impacts);
      return {
        item: {
          ...item,
          impact,
          tierRequest: { ...asked, reason, requestedBy: accountId, requestedAt: at },
        },
        kind: 'tier-requested',
        body: { from: item.impact, meanwhile: impact, asked, reason },
      };
    });

/** Until a second person has looked, everything counts that was ever said. */
const meanwhile = (
  before: Item['impact'],
  asked: readonly Impact[],
): NonNullable<Item['impact']> => {
  const impacts = [...new Set([...(before?.impacts ?? []), ...asked])].sort();
  return { impacts, tier: higherTier(before?.tier ?? 'low', tierOf(impacts)) };
};

/** Letters that a reason has at least. */
const LEAST_LETTERS = 15;

const requireReason = (reason: string | undefined, tier: Tier, least: Tier): string => {
  if (reason !== undefined && !isThin(reason, LEAST_LETTERS)) return reason;
  throw new AppError('invalid-input', `The tier is ${least} by whom it can hurt, or already.`, {
    where: 'reason',
    hint: `Say in a sentence why ${tier} is enough. It comes into force once another person agrees.`,
  });
};

const openRequest = ({ tierRequest }: Item): NonNullable<Item['tierRequest']> => {
  if (tierRequest !== null) return tierRequest;
  throw new AppError('conflict', 'No lower tier is waiting.');
};

/** Lets a lower tier come into force. @throws {AppError} `forbidden` for who asked for it. */
export const approveTier =
  (deps: DecideNeeds) =>
  (access: IssueAccess, input: CallInput<'impact.approve'>): Promise<ItemView> =>
    decideAsPerson(deps)(access, input, (item, { accountId }) => {
      const { impacts, tier, requestedBy } = openRequest(item);
      if (requestedBy === accountId) {
        throw new AppError('forbidden', 'You asked for this tier, so somebody else has to agree.');
      }
      const to = { impacts, tier };
      return {
        item: { ...item, impact: to, tierRequest: null },
        kind: 'tier-approved',
        body: { from: item.impact, to },
      };
    });

/** Turns a lower tier down; the one in force stays. */
export const rejectTier =
  (deps: DecideNeeds) =>
  (access: IssueAccess, input: CallInput<'impact.reject'>): Promise<ItemView> =>
    decideAsPerson(deps)(access, input, (item) => {
      const { impacts, tier } = openRequest(item);
      return {
        item: { ...item, tierRequest: null },
        kind: 'tier-rejected',
        body: { asked: { impacts, tier } },
      };
    });
