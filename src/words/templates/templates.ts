import type { SystemType } from '../../contract/types';
import { MONEY_AND_LAW } from './money-and-law';
import { PEOPLE } from './people';
import type { CriterionTemplate, Sector } from './template';
import { THINGS } from './things';

export const TEMPLATES: readonly CriterionTemplate[] = [...MONEY_AND_LAW, ...PEOPLE, ...THINGS];

/** Templates for a kind of system and a sector; null stands for any. */
export const templatesFor = (
  systemType: SystemType | null,
  sector: Sector | null,
): readonly CriterionTemplate[] =>
  TEMPLATES.filter(
    (one) =>
      (systemType === null || one.systemType === systemType) &&
      (sector === null || one.sector === sector),
  );

const onData = (line: string): string => `${line} on <data set>`;

/** The criterion, the guardrail, and the criterion once for every group of each column. */
export const linesOfTemplate = ({
  line,
  guardrail,
  slices,
}: CriterionTemplate): { line: string; guardrail: string; slices: string[] } => ({
  line: onData(line),
  guardrail: guardrail.endsWith('= 0')
    ? `${guardrail} n>=<samples> on <data set>`
    : onData(guardrail),
  slices: slices.map((column) => `${onData(line)} for every ${column}`),
});
