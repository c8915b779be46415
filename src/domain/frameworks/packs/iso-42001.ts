import { controlsOf, type Pack } from './pack';

/** Annex A: 38 controls in nine groups. The standard's text is not here; it is sold by ISO. */
export const iso42001: Pack = {
  id: 'ISO/IEC-42001',
  name: 'ISO/IEC 42001:2023, Annex A',
  version: '2023',
  source: 'https://www.iso.org/standard/81230.html',
  asOf: '2026-11-28',
  wording: 'Ids and short titles of Annex A only; the text of the standard is ISO’s.',
  notes: [
    'Lists with other numbers are on the web; these are the numbers of the standard.',
    'A statement of applicability is asked for by clause 6.1.3.',
  ],
  groups: [
    { id: 'A.2', title: 'Policies related to AI' },
    { id: 'A.3', title: 'Internal organization' },
    { id: 'A.4', title: 'Resources for AI systems' },
    { id: 'A.5', title: 'Assessing impacts of AI systems' },
    { id: 'A.6', title: 'AI system life cycle' },
    { id: 'A.7', title: 'Data for AI systems' },
    { id: 'A.8', title: 'Information for interested parties' },
    { id: 'A.9', title: 'Use of AI systems' },
    { id: 'A.10', title: 'Third-party and customer relationships' },
  ],
  controls: [
    ...controlsOf('A.2', {
      'A.2.2': 'AI policy',
      'A.2.3': 'Alignment with other organizational policies',
      'A.2.4': 'Review of the AI policy',
    }),
    ...controlsOf('A.3', {
      'A.3.2': 'AI roles and responsibilities',
      'A.3.3': 'Reporting of concerns',
    }),
    ...controlsOf('A.4', {
      'A.4.2': 'Resource documentation',
      'A.4.3': 'Data resources',
      'A.4.4': 'Tooling resources',
      'A.4.5': 'System and computing resources',
      'A.4.6': 'Human resources',
    }),
    ...controlsOf('A.5', {
      'A.5.2': 'AI system impact assessment process',
      'A.5.3': 'Documentation of AI system impact assessments',
      'A.5.4': 'Assessing AI system impact on individuals or groups of individuals',
      'A.5.5': 'Assessing societal impacts of AI systems',
    }),
    ...controlsOf('A.6', {
      'A.6.1.2': 'Objectives for responsible development of AI system',
      'A.6.1.3': 'Processes for responsible AI system design and development',
      'A.6.2.2': 'AI system requirements and specification',
      'A.6.2.3': 'Documentation of AI system design and development',
      'A.6.2.4': 'AI system verification and validation',
      'A.6.2.5': 'AI system deployment',
      'A.6.2.6': 'AI system operation and monitoring',
      'A.6.2.7': 'AI system technical documentation',
      'A.6.2.8': 'AI system recording of event logs',
    }),
    ...controlsOf('A.7', {
      'A.7.2': 'Data for development and enhancement of AI system',
      'A.7.3': 'Acquisition of data',
      'A.7.4': 'Quality of data for AI systems',
      'A.7.5': 'Data provenance',
      'A.7.6': 'Data preparation',
    }),
    ...controlsOf('A.8', {
      'A.8.2': 'System documentation and information for users',
      'A.8.3': 'External reporting',
      'A.8.4': 'Communication of incidents',
      'A.8.5': 'Information for interested parties',
    }),
    ...controlsOf('A.9', {
      'A.9.2': 'Processes for responsible use of AI systems',
      'A.9.3': 'Objectives for responsible use of AI system',
      'A.9.4': 'Intended use of the AI system',
    }),
    ...controlsOf('A.10', {
      'A.10.2': 'Allocating responsibilities',
      'A.10.3': 'Suppliers',
      'A.10.4': 'Customers',
    }),
  ],
  obligations: [],
};
