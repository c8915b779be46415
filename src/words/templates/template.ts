import type { SystemType } from '../../contract/types';

export const SECTORS = {
  ...{ finance: 'Finance', insurance: 'Insurance', health: 'Health', public: 'Public service' },
  ...{ retail: 'Retail', manufacturing: 'Manufacturing', energy: 'Energy', mobility: 'Mobility' },
  ...{ telecom: 'Telecom', 'human-resources': 'Human resources', legal: 'Legal', media: 'Media' },
  ...{ education: 'Education', agriculture: 'Agriculture', support: 'Customer support' },
  security: 'Software and security',
} as const;

export type Sector = keyof typeof SECTORS;

/**
 * What is usually asked of one kind of system. It names no target: which number is enough is a question to
 * those who answer for it.
 */
export type CriterionTemplate = {
  id: string;
  title: string;
  systemType: SystemType;
  sector: Sector;
  /** Metric and comparison, with `<target>` or `<version in use>` for what only people know. */
  line: string;
  /** What to ask to find the number. */
  question: string;
  /** Which data it is to be measured on. */
  data: string;
  /** Columns whose groups have to be looked at each by itself. */
  slices: readonly string[];
  /** What must not get worse meanwhile, in the form of `line`. */
  guardrail: string;
  guardrailQuestion: string;
};
