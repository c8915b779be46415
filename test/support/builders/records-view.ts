import type { RecordsView } from '../../../src/contract/types';
import { starterPolicy } from '../../../src/domain/gate/policy';
import { newItem } from '../../../src/domain/item/item';
import { emptyHead } from '../../../src/ledger/chain';
import { viewRecords } from '../../../src/app/records/view-records';
import { NOW } from './builders';

/** What a panel shows of an item beside which nothing is kept yet. */
export const noRecordsView: RecordsView = viewRecords(
  newItem({ id: '1', key: 'AI-1', projectId: '10' }, emptyHead),
  { accountId: 'nobody', mayEdit: true },
  { policy: starterPolicy, now: NOW },
);
