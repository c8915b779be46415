import { met, notApplicable, unmet, type Check } from '../../check';

/** An evaluation that is run but not posted takes minutes, one that is not run takes days. */
const EFFORT = 4;

/** Every criterion has a result. */
export const evidencePresent: Check = {
  id: 'evidence-present',
  title: 'Every criterion has evidence',
  who: 'whoever runs the evaluation',
  effort: EFFORT,
  controls: ['EU-AI-Act:9(6)', 'NIST-AI-RMF:MEASURE-2.3', 'ISO/IEC-42001:A.6.2.4'],
  evaluate: ({ item, verdicts }) => {
    if (item.locked === null) return notApplicable('no criteria are locked');
    const without = verdicts.filter((verdict) => verdict.evidence === null);
    const needed = 'a result for every criterion';
    if (without.length === 0) {
      return met(`${verdicts.length} of ${verdicts.length} have one`, needed);
    }
    const missing = without.map((verdict) => verdict.line).join('; ');
    return {
      ...unmet(`no result for: ${missing}`, needed, without[0]?.next ?? ''),
      reasons: without.map((verdict) => ({
        subject: verdict.criterionId,
        why: verdict.sentence,
        next: verdict.next,
        effort: EFFORT,
      })),
    };
  },
};
