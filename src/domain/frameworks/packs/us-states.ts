import type { Pack } from './pack';

export const coloradoSb26189: Pack = {
  id: 'CO-SB-26-189',
  name: 'Colorado SB 26-189, automated decision-making technology',
  version: 'signed 14 May 2026',
  source: 'https://coag.gov/resources/ai/',
  asOf: '2026-11-28',
  wording: 'Duties in Assay’s own words and with Assay’s own ids.',
  notes: [
    'It replaces SB 24-205 from 1 January 2027, without impact assessments. The old act stands since 30 June 2026, its enforcement stayed.',
    'Rules of the Attorney General are to follow: hold the pack against them once they are there.',
  ],
  groups: [
    { id: 'developer', title: 'Developers' },
    { id: 'deployer', title: 'Deployers' },
  ],
  controls: [
    {
      id: 'intended-use',
      title: 'Intended and harmful uses are described to deployers',
      group: 'developer',
    },
    { id: 'training-data', title: 'Categories of training data are described', group: 'developer' },
    { id: 'limitations', title: 'Known limitations and risks are described', group: 'developer' },
    {
      id: 'instructions',
      title: 'Instructions for use, monitoring and human review',
      group: 'developer',
    },
    { id: 'notice', title: 'Clear notice at the point of interaction', group: 'deployer' },
    { id: 'adverse-outcome', title: 'Explanation after an adverse outcome', group: 'deployer' },
    { id: 'correction', title: 'Correction of inaccurate personal data', group: 'deployer' },
    {
      id: 'human-review',
      title: 'Meaningful human review of adverse decisions',
      group: 'deployer',
    },
  ],
  obligations: [
    {
      id: 'applies',
      title: 'Duties of developers and deployers',
      controls: [
        ...['intended-use', 'training-data', 'limitations', 'instructions'],
        ...['notice', 'adverse-outcome', 'correction', 'human-review'],
      ],
      original: '2027-01-01',
      amended: null,
    },
  ],
};

export const californiaSb53: Pack = {
  id: 'CA-SB-53',
  name: 'California SB 53, Transparency in Frontier AI Act',
  version: 'chaptered 29 September 2025',
  source: 'https://leginfo.legislature.ca.gov/faces/billTextClient.xhtml?bill_id=202520260SB53',
  asOf: '2026-11-28',
  wording: 'Sections by number, in Assay’s own words.',
  notes: [
    'For developers of frontier models (trained with more than 10^26 operations); most projects are none.',
  ],
  groups: [],
  controls: [
    { id: '22757.12(a)', title: 'A frontier AI framework is written, kept and published' },
    { id: '22757.12(b)', title: 'The framework is reviewed once a year, changes are published' },
    { id: '22757.12(c)', title: 'A transparency report with each new frontier model' },
    { id: '22757.12(d)', title: 'Summaries of catastrophic-risk assessments go to the state' },
    { id: '22757.12(e)', title: 'No false or misleading statements about catastrophic risk' },
    { id: '22757.13', title: 'Critical safety incidents are reported' },
    { id: 'LC-1107.1', title: 'Protection of whistleblowers (Labor Code)' },
  ],
  obligations: [
    {
      id: 'applies',
      title: 'The act applies',
      controls: ['22757.12(a)', '22757.12(c)', '22757.13'],
      original: '2026-01-01',
      amended: null,
    },
  ],
};
