import type { SheetValue, SheetVersion } from '../../contract/types';
import { riskRegister } from '../../words/sheets/risk-register';
import { riskLevelOf, severities, type RiskLevel } from '../../words/sheets/scales';
import { rowLabel } from './values';

type Of<Kind extends SheetValue['kind']> = Extract<SheetValue, { kind: Kind }>;

/** A row of the risk register; what is open, or does not apply, is null. */
export type RegisterRisk = {
  id: string;
  title: string;
  effect: string | null;
  /** How often it fails: read from a stored run, or stated by a person. */
  rate: Of<'run'> | Of<'stated'> | null;
  /** Severity before and after the treatment, by its id on the scale. */
  severity: string | null;
  residual: string | null;
  /** By severity and the rate at worst; null where one of both is open. */
  level: RiskLevel | null;
  trigger: Of<'watch'> | null;
  treatment: string | null;
  issueKey: string | null;
  /** Account of who owns it. */
  owner: string | null;
  accepted: Of<'accepted'> | null;
};

const SECTION = 'risks';

/** The rate that a risk is taken to have: the upper end of its interval where it has one. */
export const worstOf = (rate: SheetValue | null | undefined): number | null => {
  if (rate?.kind === 'run') return rate.upper ?? rate.estimate;
  return rate?.kind === 'stated' ? rate.value : null;
};

/** Risks of a saved register, in its order; none where nobody has saved one. */
export const registerRisks = (register: Pick<SheetVersion, 'content'> | null): RegisterRisk[] => {
  const section = riskRegister.sections.find(({ id }) => id === SECTION);
  if (register === null || section === undefined) return [];
  return (register.content[SECTION] ?? []).map((row, index) => {
    const { values } = row;
    const of = <Kind extends SheetValue['kind']>(field: string, kind: Kind): Of<Kind> | null => {
      const value = values[field];
      return value?.kind === kind ? (value as Of<Kind>) : null;
    };
    const rate = of('rate', 'run') ?? of('rate', 'stated');
    const worst = worstOf(rate);
    const severity = of('severity', 'choice')?.choice ?? null;
    return {
      ...{ id: row.id, title: of('title', 'text')?.text ?? rowLabel(section, row, index), rate },
      effect: of('effect', 'text')?.text ?? null,
      ...{ severity, residual: of('residual', 'choice')?.choice ?? null },
      level: severity === null || worst === null ? null : riskLevelOf(severity, worst),
      trigger: of('trigger', 'watch'),
      treatment: of('treatment', 'text')?.text ?? null,
      issueKey: of('work', 'work-item')?.issueKey ?? null,
      owner: of('owner', 'person')?.person ?? null,
      accepted: of('acceptance', 'accepted'),
    };
  });
};

/** A severity in words; its id where the scale does not have it any more. */
export const severityWords = (severity: string): string =>
  severities.find(({ value }) => value === severity)?.label ?? severity;

/** A risk with its treatment in one line. */
export const riskWords = ({ title, treatment }: RegisterRisk): string =>
  `${title}: ${treatment ?? 'no treatment is written down'}`;
