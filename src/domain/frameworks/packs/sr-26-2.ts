import type { Pack } from './pack';

/** Guidance without numbered clauses, so the ids are Assay's own names of its topics. */
export const sr262: Pack = {
  id: 'SR-26-2',
  name: 'SR 26-2, model risk management of banks (US)',
  version: '17 April 2026',
  source: 'https://www.federalreserve.gov/supervisionreg/srletters/SR2602.htm',
  asOf: '2026-11-28',
  wording: 'Topics in Assay’s own words; the guidance has no numbered clauses.',
  notes: [
    'Guidance, not a rule; issued by the Federal Reserve, the OCC (Bulletin 2026-13) and the FDIC. It rescinds SR 11-7 and SR 21-8.',
    'Generative and agentic AI are outside its scope; footnote 3 still asks for the bank’s governance of what is outside.',
  ],
  groups: [],
  controls: [
    { id: 'inventory', title: 'Inventory of models' },
    { id: 'materiality', title: 'Materiality by exposure and purpose' },
    { id: 'development', title: 'Development and use' },
    { id: 'validation', title: 'Validation and its independence' },
    { id: 'monitoring', title: 'Monitoring by risk, and outcomes analysis' },
    { id: 'governance', title: 'Governance, roles and controls' },
    { id: 'third-party', title: 'Products of vendors' },
    { id: 'outside-scope', title: 'Governance of models outside the scope' },
  ],
  obligations: [
    {
      id: 'in-force',
      title: 'The guidance replaces SR 11-7 and SR 21-8',
      controls: ['governance'],
      original: '2026-04-17',
      amended: null,
    },
  ],
};
