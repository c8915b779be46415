import { formatCount } from '../../../components/format';
import type { CheckResult, CheckState } from '../../../../src/contract/types';
import { say } from '../../../language/say';

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
    title: say('{checks} met', { checks: formatCount(met, 'check') }),
    summary: [
      ...(waived === 0 ? [] : [say('{waived} waived', { waived })]),
      ...(apart === 0
        ? []
        : [apart === 1 ? say('1 does not apply') : say('{apart} do not apply', { apart })]),
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
  if (open > 0) return say('{open} of {counted} open', { open, counted: counted.length });
  return counted.length === 1
    ? say('1 met')
    : say('all {counted} met', { counted: counted.length });
};

const stateWords: Record<CheckState, string> = {
  met: say('Met'),
  unmet: say('Not met'),
  inconclusive: say('Not decided'),
  'not-applicable': say('Does not apply'),
  waived: say('Waived'),
};

export const nameState = (state: CheckState): string => stateWords[state];
