import type { Lifecycle } from '../../../contract/types';

/**
 * A system that is bought. Our own order, after risks of third parties (NIST AI RMF GOVERN 6, MANAGE 3)
 * and suppliers (ISO/IEC 42001:2023, A.10.3).
 */
export const vendorPurchase: Lifecycle = {
  id: 'vendor-purchase',
  name: 'Vendor purchase',
  stages: [
    { id: 'need', name: 'Need', kind: 'inception' },
    { id: 'due-diligence', name: 'Due diligence', kind: 'data' },
    { id: 'trial', name: 'Trial', kind: 'experimentation' },
    { id: 'acceptance', name: 'Acceptance test', kind: 'validation' },
    { id: 'contract-rollout', name: 'Contract and rollout', kind: 'deployment' },
    { id: 'vendor-monitoring', name: 'Vendor monitoring', kind: 'monitoring' },
    { id: 'exit', name: 'Exit', kind: 'decommission' },
  ],
};
