import { DAY } from '../../../../words/time';
import { decidingResults } from '../../../evidence/latest-results';
import { met, notApplicable, unmet, type Check } from '../../check';
import { countOf } from '../../../../words/counts';

/** Evidence is not older than the project allows; what it proves of a world long gone is little. */
export const evidenceFresh: Check = {
  id: 'evidence-fresh',
  title: 'Evidence is recent enough',
  who: 'whoever runs the evaluation',
  effort: 4,
  controls: ['NIST-AI-RMF:MEASURE-2.4'],
  evaluate: ({ item, evidenceMaxAgeDays, now }) => {
    const results = decidingResults(item);
    if (results.length === 0) return notApplicable('there is no evidence yet');
    const ages = results.map((latest) =>
      Math.floor(
        (now - Date.parse(latest.finishedAt ?? latest.startedAt ?? latest.recordedAt)) / DAY,
      ),
    );
    const oldest = Math.max(...ages);
    const observed = `the oldest result is ${countOf(oldest, 'day')} old`;
    const needed = `at most ${evidenceMaxAgeDays} days`;
    return oldest <= evidenceMaxAgeDays
      ? met(observed, needed)
      : unmet(observed, needed, 'Run the evaluation again.');
  },
};
