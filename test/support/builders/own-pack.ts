import { ownPackSchema } from '../../../src/contract/records/frameworks';

/** A small pack of an organisation's own. */
export const ownPack = ownPackSchema.parse({
  id: 'ACME',
  name: 'Acme AI policy',
  version: '3',
  source: 'https://intranet.example.test/policies/ai',
  asOf: '2026-10-01',
  controls: [
    {
      id: 'POL-1',
      title: 'Models are tested before use',
      carriedBy: [
        {
          by: { kind: 'check', id: 'criteria-met' },
          reason: 'The criteria are those of the policy.',
        },
        {
          by: { kind: 'record', id: 'ledger' },
          reason: 'The test and its decision are on record.',
        },
      ],
    },
    { id: 'POL-2', title: 'Vendors are reviewed every year' },
  ],
});
