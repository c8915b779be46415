import { MINUTE } from '../../words/time';
import type { Delivery } from './delivery';
import { AppError } from '../failure';
import { showNow } from '../item/project-item';
import { settleDelivery, type SettleNeeds } from './settle-delivery';

type Needs = Omit<SettleNeeds, 'show'> & Parameters<typeof showNow>[0];

/** Which of the tries of a piece of work this is; there are some over twenty minutes. */
type Try = { isFirst: boolean; isLast: boolean };

/** How much earlier a delivery came in that goes before another: the tries of one take as long. */
const IN_TURN_FOR = 20 * MINUTE;

/**
 * Processes a delivery that is not done, after those of its project that came in before it and wait
 * still: a queue hands out of turn, and what a run costs of an error budget goes by the order in which
 * runs came in. May run twice; what is recorded is not recorded again.
 * @param which On the first try alone others go first, so that what can't be processed stands in
 *   nobody's way. Nobody asks again after the last one: what cannot be processed then becomes `failed`,
 *   keeps its body and can be replayed.
 * @throws what storage or Jira throw, so that the queue tries again.
 */
export const processEvidence =
  (deps: Needs) =>
  async (deliveryId: string, which: Try): Promise<void> => {
    const delivery = await deps.deliveries.get(deliveryId);
    if (delivery?.body == null) return;
    if (which.isFirst) {
      const since = Date.parse(delivery.receivedAt) - IN_TURN_FOR;
      for (const one of await deps.deliveries.waitingBefore(delivery, since)) {
        await settle(deps, one, false);
      }
    }
    await settle(deps, delivery, which.isLast);
  };

const settle = async (deps: Needs, delivery: Delivery, isLast: boolean): Promise<void> => {
  try {
    const { state } = await settleDelivery({ ...deps, show: showNow(deps) })(delivery);
    if (state !== 'done') {
      deps.log.warn('evidence is not recorded', { deliveryId: delivery.id, state });
    }
  } catch (error) {
    if (!isLast) throw error;
    deps.log.error('a delivery is given up', error);
    const problem = givenUp(error);
    await deps.deliveries.finish(delivery.state, { ...delivery, state: 'failed', problem });
  }
};

const givenUp = (error: unknown): string =>
  `It could not be processed after several tries. ${
    error instanceof AppError ? error.message : 'Storage or Jira did not answer.'
  } Replay it once they do.`;
