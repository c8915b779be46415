import type { CallOutput } from '../../../src/contract/calls/calls';
import { say } from '../../language/say';

type One = Pick<CallOutput<'credentials.list'>['credentials'][number], 'isExpired' | 'confirmed'>;

type Looks = { label: string; appearance: 'danger' | 'success' | 'neutral' };

/** How a credential stands, in a word and a colour. */
export const looksOf = ({ isExpired, confirmed }: One): Looks => {
  if (isExpired) return { label: say('EXPIRED'), appearance: 'danger' };
  return confirmed === null
    ? { label: say('CLAIMED'), appearance: 'neutral' }
    : { label: say('CONFIRMED'), appearance: 'success' };
};
