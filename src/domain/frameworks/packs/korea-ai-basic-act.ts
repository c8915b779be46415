import { controlsOf, type Pack } from './pack';

export const koreaAiBasicAct: Pack = {
  id: 'KR-AI-Basic-Act',
  name: 'Korea, Framework Act on AI (AI Basic Act)',
  version: 'in force 22 January 2026',
  source: 'https://www.law.go.kr/LSW/lsInfoP.do?lsId=014820',
  asOf: '2026-11-28',
  wording: 'Articles by number, in Assay’s own words.',
  notes: [
    'Fines go up to KRW 30 million, after a period of grace of at least a year that the ministry grants.',
  ],
  groups: [
    { id: 'all', title: 'AI business operators' },
    { id: 'high-impact', title: 'Operators of high-impact AI' },
  ],
  controls: [
    ...controlsOf('all', {
      '31(1)': 'Users are told beforehand of high-impact or generative AI',
      '31(2)': 'Results of generative AI are marked as such',
      '31(3)': 'Realistic synthetic media are marked clearly',
      '32(1)': 'Risks of large-scale AI are identified, assessed and reduced over its life cycle',
      '33(1)': 'It is examined beforehand whether the AI is high-impact',
      '36': 'A domestic representative of foreign operators',
    }),
    ...controlsOf('high-impact', {
      '34(1)1': 'A risk management plan',
      '34(1)2': 'A plan to explain results and the criteria behind them',
      '34(1)3': 'A plan to protect users',
      '34(1)4': 'Management and supervision by people',
      '34(1)5': 'Documents that show the measures for safety and reliability',
      '35(1)': 'An assessment of the impact on fundamental rights is attempted',
    }),
  ],
  obligations: [
    {
      id: 'in-force',
      title: 'The act is in force',
      controls: ['31(1)', '31(2)', '31(3)', '32(1)', '33(1)', '34(1)1', '34(1)4', '34(1)5'],
      original: '2026-01-22',
      amended: null,
    },
  ],
};
