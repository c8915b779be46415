import type { Item } from '../item/item';
import { stageAt } from '../item/stage-at';
import { isInUse } from './in-use';

/**
 * Whether people relied on the model at a time (ISO 8601): a run that came in then is a report, and one
 * that came in before is a look, however late either is processed.
 */
export const isInUseAt = (
  item: Pick<Item, 'stage' | 'stageSince' | 'moves' | 'monitoring'>,
  at: string,
): boolean => {
  const { owedSince: since } = item.monitoring;
  const isOwed = since !== null && Date.parse(since) <= Date.parse(at);
  const monitoring = isOwed ? item.monitoring : { ...item.monitoring, owedSince: null };
  return isInUse({ stage: stageAt(item, at), monitoring });
};
