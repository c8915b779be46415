import type { GovernanceProperty } from '../../../src/words/property';
import { say } from '../../language/say';

/** What criteria or a criterion came to, as it stands in a sentence. */
export const verdictNames: Readonly<Record<GovernanceProperty['verdict'], string>> = {
  pass: say('pass'),
  fail: say('fail'),
  inconclusive: say('inconclusive'),
  'no-evidence': say('no evidence'),
  none: say('no criteria'),
};

export const nameVerdict = (verdict: keyof typeof verdictNames): string => verdictNames[verdict];
