import type { MonitoringView } from '../../../src/contract/types';
import { newItem } from '../../../src/domain/item/item';
import { emptyHead } from '../../../src/ledger/chain';
import { viewMonitoring } from '../../../src/app/monitoring/view-monitoring';
import { NOW } from './builders';

/** What a panel shows of an item that nobody watches yet. */
export const noMonitoringView: MonitoringView = viewMonitoring(
  newItem({ id: '1', key: 'AI-1', projectId: '10' }, emptyHead),
  { accountId: 'nobody', administer: false },
  NOW,
);
