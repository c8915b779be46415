import { countingApprovals, voidReason } from '../../approval';
import { met, notApplicable, unmet, type Check } from '../../check';
import { roleInWords } from '../../role-words';
import { dayInWords } from '../../../../words/days';

/** No approval was given to something else than what is there now. */
export const approvalCurrent: Check = {
  id: 'approval-current',
  title: 'Approvals are of what is there now',
  who: 'whoever gave the approval',
  effort: 2,
  controls: ['EU-AI-Act:43(4)', 'ISO/IEC-42001:A.6.2.5'],
  evaluate: ({ item, to, policyDigest }) => {
    const mine = item.approvals.filter(({ stage }) => stage === to);
    if (mine.length === 0) return notApplicable('nobody has approved yet');
    const valid = new Set(
      countingApprovals(item, { stage: to, policyDigest }).map(({ role }) => role),
    );
    const stale = mine.flatMap((one) => {
      const why = valid.has(one.role) ? null : voidReason(item, one, policyDigest);
      return why === null ? [] : [{ ...one, why }];
    });
    const needed =
      'every approval is bound to what there is now: criteria, evidence, model, tier and policy';
    if (stale.length === 0) return met(`${valid.size} current`, needed);
    const whom = [...new Set(stale.map(({ role }) => roleInWords[role]))].join(' and ');
    return unmet(
      stale
        .map(
          ({ role, at, why }) =>
            `the approval by ${roleInWords[role]} of ${dayInWords(at)} is void: ${why}`,
        )
        .join('; '),
      needed,
      `Ask ${whom} to look at it again.`,
    );
  },
};
