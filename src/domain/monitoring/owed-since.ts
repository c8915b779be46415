import type { Item } from '../item/item';
import { isInUse } from './in-use';

/**
 * An item by the time (ISO 8601) that it leaves its stage, with since when reports are owed: of several
 * moves that come to be known together each stage in use counts. A plan that was set later asks nothing of
 * the time before.
 */
export const owingUntil = <Standing extends Pick<Item, 'stage' | 'stageSince' | 'monitoring'>>(
  item: Standing,
  at: string,
): Standing => {
  const { plan, owedSince: known } = item.monitoring;
  if (plan === null || Date.parse(plan.setAt) >= Date.parse(at)) return item;
  const since = owedSince(item, at);
  return since === known ? item : { ...item, monitoring: { ...item.monitoring, owedSince: since } };
};

/** Since when reports are owed; null where there is no plan, or nothing is in use. */
export const owedSince = (
  { stage, stageSince, monitoring }: Pick<Item, 'stage' | 'stageSince' | 'monitoring'>,
  at: string,
): string | null => {
  const { plan } = monitoring;
  if (plan === null || !isInUse({ stage, monitoring })) return null;
  if (monitoring.owedSince !== null) return monitoring.owedSince;
  const entered = stageSince ?? at;
  return Date.parse(entered) > Date.parse(plan.setAt) ? entered : plan.setAt;
};
