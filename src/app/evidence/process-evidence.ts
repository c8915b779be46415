import { AppError } from '../failure';
import { showNow } from '../item/project-item';
import { settleDelivery, type SettleNeeds } from './settle-delivery';

/**
 * Processes a delivery that is not done. May run twice; what is recorded is not recorded again.
 * @param lastTry nobody will ask again: what cannot be processed now becomes `failed`, keeps its body
 *   and can be replayed.
 * @throws what storage or Jira throw, so that the queue tries again.
 */
export const processEvidence =
  (deps: Omit<SettleNeeds, 'show'> & Parameters<typeof showNow>[0]) =>
  async (deliveryId: string, lastTry: boolean): Promise<void> => {
    const delivery = await deps.deliveries.get(deliveryId);
    if (delivery?.body == null) return;
    try {
      const { state } = await settleDelivery({ ...deps, show: showNow(deps) })(delivery);
      if (state !== 'done') deps.log.warn('evidence is not recorded', { deliveryId, state });
    } catch (error) {
      if (!lastTry) throw error;
      deps.log.error('a delivery is given up', error);
      const problem = givenUp(error);
      await deps.deliveries.finish(delivery.state, { ...delivery, state: 'failed', problem });
    }
  };

const givenUp = (error: unknown): string =>
  `It could not be processed after several tries. ${
    error instanceof AppError ? error.message : 'Storage or Jira did not answer.'
  } Replay it once they do.`;
