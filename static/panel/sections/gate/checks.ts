import { formatCount } from '../../../components/format';
import type { CheckResult, CheckState } from '../../../../src/contract/types';

const openStates: readonly CheckState[] = ['unmet', 'inconclusive'];

export const isOpen = (check: CheckResult): boolean => openStates.includes(check.state);

/** `16 checks met`, with how many do not apply; the same count as beside the title. */
export const summariseSettled = (
  settled: readonly CheckResult[],
): { title: string; summary: string } => {
  const apart = settled.filter(({ state }) => state === 'not-applicable').length;
  const waived = settled.filter(({ state }) => state === 'waived').length;
  const met = settled.length - apart - waived;
  return {
    title: `${formatCount(met, 'check')} met`,
    summary: [
      ...(waived === 0 ? [] : [`${waived} waived`]),
      ...(apart === 0 ? [] : [`${apart} ${apart === 1 ? 'does' : 'do'} not apply`]),
    ].join(', '),
  };
};

/** Open checks apart from settled ones, each in the order of the gate. */
export const partChecks = (
  checks: readonly CheckResult[],
): { open: CheckResult[]; settled: CheckResult[] } => ({
  open: checks.filter(isOpen),
  settled: checks.filter((check) => !isOpen(check)),
});

/** `3 of 7 open`; checks that do not apply are not counted. */
export const summariseChecks = (checks: readonly CheckResult[]): string => {
  const counted = checks.filter((check) => check.state !== 'not-applicable');
  const open = counted.filter(isOpen).length;
  if (open > 0) return `${open} of ${counted.length} open`;
  return counted.length === 1 ? '1 met' : `all ${counted.length} met`;
};

const stateWords: Record<CheckState, string> = {
  met: 'Met',
  unmet: 'Not met',
  inconclusive: 'Not decided',
  'not-applicable': 'Does not apply',
  waived: 'Waived',
};

export const nameState = (state: CheckState): string => stateWords[state];
