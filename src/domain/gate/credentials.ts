import type { Credential, PolicyRule, ShownCredential } from '../../contract/types';
import { isOver } from '../../words/expiry';
import { dayInWords } from '../../words/days';

/** The credential that lets a person approve, or why none does. */
export type CredentialAnswer =
  | { kind: 'not-asked' }
  | { kind: 'shown'; credential: ShownCredential }
  | { kind: 'missing'; why: string; next: string };

const STATE_IT =
  'State yours below Credentials in the project’s AI governance report; somebody else who administers the project confirms it.';

/** Whether a person may approve by what a rule asks of approvers, at `now`. */
export const credentialFor = (
  { credentials: wanted }: Pick<PolicyRule, 'credentials'>,
  own: readonly Credential[],
  now: number,
): CredentialAnswer => {
  if (wanted === undefined) return { kind: 'not-asked' };
  const fitting = own.filter(({ scheme }) => wanted.includes(scheme));
  const [good] = fitting.filter(
    ({ confirmed, expiresOn }) => confirmed !== null && !isOver(expiresOn, now),
  );
  if (good?.confirmed != null) {
    const { scheme, number, expiresOn, confirmed } = good;
    return {
      kind: 'shown',
      credential: { scheme, number, expiresOn, confirmedBy: confirmed.by },
    };
  }
  const [expired] = fitting.filter(({ expiresOn }) => isOver(expiresOn, now));
  const [claimed] = fitting.filter(({ expiresOn }) => !isOver(expiresOn, now));
  if (claimed !== undefined) {
    return {
      kind: 'missing',
      why: `Your ${claimed.scheme} is claimed and not confirmed yet.`,
      next: 'Ask somebody else who administers the project to look it up and confirm it.',
    };
  }
  if (expired !== undefined) {
    return {
      kind: 'missing',
      why: `Your ${expired.scheme} expired on ${dayInWords(expired.expiresOn ?? '')}.`,
      next: 'Renew it, state it with its new date, and have it confirmed.',
    };
  }
  return {
    kind: 'missing',
    why: `This gate asks its approvers for one of ${wanted.join(', ')}, and you have stated none.`,
    next: STATE_IT,
  };
};
