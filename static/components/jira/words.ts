import type { GovernanceProperty } from '../../../src/words/property';

type Word = { label: string; appearance: 'success' | 'warning' | 'danger' | 'neutral' };

/** How the words of the issue property look in a lozenge, wherever they are shown. */
export const gateWords: Record<GovernanceProperty['gate'], Word> = {
  open: { label: 'OPEN', appearance: 'success' },
  held: { label: 'HELD', appearance: 'warning' },
  none: { label: 'NONE', appearance: 'neutral' },
};

export const verdictWords: Record<GovernanceProperty['verdict'], Word> = {
  pass: { label: 'PASS', appearance: 'success' },
  fail: { label: 'FAIL', appearance: 'danger' },
  inconclusive: { label: 'INCONCLUSIVE', appearance: 'warning' },
  none: { label: 'NO VERDICT', appearance: 'neutral' },
};

export const driftWords: Record<GovernanceProperty['drift'], Word> = {
  none: { label: 'NONE', appearance: 'success' },
  watch: { label: 'WATCH', appearance: 'warning' },
  warning: { label: 'WARNING', appearance: 'warning' },
  critical: { label: 'CRITICAL', appearance: 'danger' },
  unknown: { label: 'UNKNOWN', appearance: 'neutral' },
};
