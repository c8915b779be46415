import { countOf } from '../../../../words/counts';
import { met, notApplicable, unmet, type Check } from '../../check';
import { dayInWords } from '../../../../words/days';

/** No serious incident waits for its report, or for its case to be tested. */
export const noOpenIncident: Check = {
  id: 'no-open-incident',
  title: 'No serious incident is open',
  who: 'model owner',
  effort: 4,
  controls: ['EU-AI-Act:73', 'NIST-AI-RMF:MANAGE-4.3'],
  evaluate: ({ item, now }) => {
    const { incidents } = item.monitoring;
    if (incidents.length === 0) return notApplicable('no incident was opened');
    const needed = 'every incident closed, with its case in the evidence';
    const open = incidents.filter(({ closed }) => closed === null);
    const unreported = open.filter(({ report }) => report === null);
    if (open.length > 0 && unreported.length === 0) {
      return unmet(
        `${countOf(open.length, 'incident')} open; the case stands in no evidence yet`,
        needed,
        'Send a run that has the case as a group, and close the incident with it in the Assay panel.',
      );
    }
    const [first] = [...unreported].sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
    if (first === undefined) return met('all are closed', needed);
    const day = dayInWords(first.dueAt);
    const due =
      Date.parse(first.dueAt) <= now
        ? `was to be reported by ${day}`
        : `has to be reported by ${day}`;
    return unmet(
      `${countOf(open.length, 'incident')} open; the first ${due}`,
      needed,
      'Report it to the authority and say so in the Assay panel, or say why it need not be.',
    );
  },
};
