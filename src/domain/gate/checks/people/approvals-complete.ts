import { approvalsOf, eachByAnother, standingDeclines } from '../../approval';
import { met, notApplicable, unmet, type Check } from '../../check';
import { roleInWords } from '../../role-words';

/** Each role that the policy names has approved, by different people, none of them the author. */
export const approvalsComplete: Check = {
  id: 'approvals-complete',
  title: 'The roles that have to approve have approved',
  who: 'the approvers that are named',
  effort: 3,
  controls: ['EU-AI-Act:14(4)', 'ISO/IEC-42001:A.3.2', 'NIST-AI-RMF:GOVERN-2.1'],
  evaluate: ({ item, to, policyDigest, rule }) => {
    const needed = [...new Set(rule.roles ?? [])];
    if (needed.length === 0) return notApplicable('the policy names no role');
    const [declined] = standingDeclines(item, { stage: to, policyDigest });
    if (declined !== undefined) {
      return unmet(
        `declined as ${roleInWords[declined.role]}: “${declined.comment}”`,
        'no approver says no',
        'Change what they object to, or talk to them: a change of criteria, evidence or model asks them again.',
      );
    }
    const given = approvalsOf(item, { stage: to, policyDigest }, rule);
    const missing = needed.filter((role) => !given.some((approval) => approval.role === role));
    const holding =
      rule.credentials === undefined ? '' : `, each holding one of ${rule.credentials.join(', ')}`;
    const asked = `approval by ${needed.map((role) => roleInWords[role]).join(' and ')}${holding}`;
    const observed = `${needed.length - missing.length} of ${needed.length} approvals`;
    if (missing.length > 0) {
      const whom = missing.map((role) => roleInWords[role]).join(' and ');
      return unmet(
        `${observed}, none that counts by ${whom}`,
        asked,
        `Ask ${whom} to approve it in the Assay panel; authors cannot approve their own work.`,
      );
    }
    return eachByAnother(needed, given)
      ? met(observed, asked)
      : unmet(
          'one person approved in several roles',
          asked,
          'Ask another person to approve in one of the roles.',
        );
  },
};
