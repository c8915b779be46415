import type { Lifecycle } from '../../../contract/types';
import { stagesOf } from './stages-of';

/**
 * A system that is bought. Our own order, after risks of third parties (NIST AI RMF GOVERN 6, MANAGE 3)
 * and suppliers (ISO/IEC 42001:2023, A.10.3).
 */
export const vendorPurchase: Lifecycle = {
  id: 'vendor-purchase',
  name: 'Vendor purchase',
  stages: stagesOf([
    ['need', 'Need', 'inception'],
    ['due-diligence', 'Due diligence', 'data'],
    ['trial', 'Trial', 'experimentation'],
    ['acceptance', 'Acceptance test', 'validation'],
    ['contract-rollout', 'Contract and rollout', 'deployment'],
    ['vendor-monitoring', 'Vendor monitoring', 'monitoring'],
    ['exit', 'Exit', 'decommission'],
  ]),
};
