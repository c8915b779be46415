import type { Lifecycle } from '../../../contract/types';

/**
 * A system that is bought. Our own order, after risks of third parties (NIST AI RMF GOVERN 6, MANAGE 3)
 * and suppliers (ISO/IEC 42001:2023, A.10.3).
 */
export const vendorPurchase: Lifecycle = {
  id: 'vendor-purchase',
  name: 'Vendor purchase',
  source: 'After NIST AI RMF, GOVERN 6 and MANAGE 3, and ISO/IEC 42001:2023, A.10.3',
  stages: [
    {
      id: 'need',
      name: 'Need',
      kind: 'inception',
      purpose: 'Agree on the need, the budget and whether AI fits.',
    },
    {
      id: 'due-diligence',
      name: 'Due diligence',
      kind: 'data',
      purpose: 'Ask vendors for their data, documents and rights, and compare.',
    },
    {
      id: 'trial',
      name: 'Trial',
      kind: 'experimentation',
      purpose: 'Try the candidates on your own cases.',
    },
    {
      id: 'acceptance',
      name: 'Acceptance test',
      kind: 'validation',
      purpose: 'Prove the criteria on your own held-out data before you sign.',
    },
    {
      id: 'contract-rollout',
      name: 'Contract and rollout',
      kind: 'deployment',
      purpose: 'Sign with the criteria in the contract, and introduce it.',
    },
    {
      id: 'vendor-monitoring',
      name: 'Vendor monitoring',
      kind: 'monitoring',
      purpose: 'Watch the service and every version the vendor changes.',
    },
    {
      id: 'exit',
      name: 'Exit',
      kind: 'decommission',
      purpose: 'End the contract and get your data back or deleted.',
    },
  ],
};
