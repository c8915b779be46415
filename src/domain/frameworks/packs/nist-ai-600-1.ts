import { controlsOf, type Pack } from './pack';

/** The twelve risks by the section that names them, and the suggested actions that gates carry. */
export const nistAi6001: Pack = {
  id: 'NIST-AI-600-1',
  name: 'NIST AI 600-1, Generative AI Profile',
  version: 'July 2024',
  source: 'https://doi.org/10.6028/NIST.AI.600-1',
  asOf: '2026-11-28',
  wording: 'NIST, in the public domain; names of risks, and actions in short.',
  notes: ['All 12 risks, and of the suggested actions those that a gate or a plan carries.'],
  groups: [
    { id: 'risks', title: 'Risks' },
    { id: 'actions', title: 'Suggested actions, a selection' },
  ],
  controls: [
    ...controlsOf('risks', {
      '2.1': 'CBRN Information or Capabilities',
      '2.2': 'Confabulation',
      '2.3': 'Dangerous, Violent, or Hateful Content',
      '2.4': 'Data Privacy',
      '2.5': 'Environmental Impacts',
      '2.6': 'Harmful Bias or Homogenization',
      '2.7': 'Human-AI Configuration',
      '2.8': 'Information Integrity',
      '2.9': 'Information Security',
      '2.10': 'Intellectual Property',
      '2.11': 'Obscene, Degrading, and/or Abusive Content',
      '2.12': 'Value Chain and Component Integration',
    }),
    ...controlsOf('actions', {
      'GV-1.3-001': 'Factors for risk tiers',
      'GV-1.3-002': 'Minimum thresholds for performance in go/no-go decisions',
      'GV-1.3-006': 'Risk tolerance is evaluated again',
      'GV-1.3-007': 'A plan to halt development or deployment',
      'MG-1.3-001': 'Trade-offs and decision processes are documented',
      'MS-2.3-003': 'Results of tests before deployment are shared with who approves the release',
      'MG-4.1-002': 'Monitoring after deployment',
    }),
  ],
  obligations: [],
};
