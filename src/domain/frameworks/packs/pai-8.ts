import type { Pack } from './pack';

/** The organisation's side of the PSF, each control scored from L0 to L3. */
export const pai8: Pack = {
  id: 'PAI-8',
  name: 'PAI-8 organisational AI safety standard',
  version: '2026',
  source: 'https://www.productionai.institute/standard/pai8',
  asOf: '2026-11-28',
  wording: 'Production AI Institute; ids and titles only.',
  notes: [
    'Levels: L0 absent, L1 basic (on paper, with an owner), L2 managed (applied to real decisions), L3 optimised (measured and improved).',
    'It is about an organisation; Assay sees its projects in Jira and no more.',
  ],
  groups: [],
  controls: [
    { id: 'C1', title: 'AI Governance' },
    { id: 'C2', title: 'Risk Assessment' },
    { id: 'C3', title: 'Data Stewardship' },
    { id: 'C4', title: 'Model Validation' },
    { id: 'C5', title: 'Human Oversight' },
    { id: 'C6', title: 'Incident Response' },
    { id: 'C7', title: 'Audit Trail' },
    { id: 'C8', title: 'Vendor & Supply Chain' },
  ],
  obligations: [],
};
