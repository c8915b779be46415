import { met, notApplicable, unmet, type Check } from '../../check';
import { isExpired, isInForce } from '../../waiver';
import { dayInWords } from '../../../../words/days';

/** What is waived was waived by somebody else than who asked, and has not run out. */
export const waiversValid: Check = {
  id: 'waivers-valid',
  title: 'Waivers are approved and in time',
  who: 'whoever approves waivers',
  effort: 3,
  controls: ['ISO/IEC-42001:A.6.2.5', 'NIST-AI-RMF:MANAGE-1.4'],
  evaluate: ({ item, to, now }) => {
    const mine = item.waivers.filter(
      ({ stage, approvedBy, revokedAt }) =>
        stage === to && approvedBy !== null && revokedAt === null,
    );
    if (mine.length === 0) return notApplicable('nothing is waived');
    const needed = 'each approved by another person, and not expired';
    const own = mine.find(({ approvedBy, requestedBy }) => approvedBy === requestedBy);
    if (own !== undefined)
      return unmet(
        `the waiver of ${own.check} was approved by who asked for it`,
        needed,
        'Revoke it, and ask another person to approve a new one.',
      );
    const held = mine.filter((waiver) => isInForce(waiver, now));
    const expired = mine.find(
      (waiver) => isExpired(waiver, now) && !held.some(({ check }) => check === waiver.check),
    );
    if (expired !== undefined)
      return unmet(
        `the waiver of ${expired.check} expired on ${dayInWords(expired.expiresAt)}`,
        needed,
        'Meet the check and revoke the waiver, or ask for a new one.',
      );
    return met(`${held.length} in force`, needed);
  },
};
