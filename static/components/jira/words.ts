import type { GovernanceProperty } from '../../../src/words/property';
import { driftLabels, verdictLabels } from '../../../src/words/standing';
import { say } from '../../language/say';

type Word = { label: string; appearance: 'success' | 'warning' | 'danger' | 'neutral' };

/** How the words of the issue property look in a lozenge, wherever they are shown. */
export const gateWords: Record<GovernanceProperty['gate'], Word> = {
  open: { label: say('OPEN'), appearance: 'success' },
  held: { label: say('HELD'), appearance: 'warning' },
  none: { label: say('NONE'), appearance: 'neutral' },
};

export const verdictWords: Record<GovernanceProperty['verdict'], Word> = {
  pass: { label: say(verdictLabels.pass), appearance: 'success' },
  fail: { label: say(verdictLabels.fail), appearance: 'danger' },
  inconclusive: { label: say(verdictLabels.inconclusive), appearance: 'warning' },
  'no-evidence': { label: say(verdictLabels['no-evidence']), appearance: 'neutral' },
  none: { label: say(verdictLabels.none), appearance: 'neutral' },
};

export const driftWords: Record<GovernanceProperty['drift'], Word> = {
  none: { label: say(driftLabels.none), appearance: 'success' },
  watch: { label: say(driftLabels.watch), appearance: 'warning' },
  warning: { label: say(driftLabels.warning), appearance: 'warning' },
  critical: { label: say(driftLabels.critical), appearance: 'danger' },
  unknown: { label: say(driftLabels.unknown), appearance: 'neutral' },
};
