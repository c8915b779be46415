import { countOf } from '../../../../words/counts';
import { met, notApplicable, unmet, type Check } from '../../check';

/** No serious incident waits for its report. */
export const noOpenIncident: Check = {
  id: 'no-open-incident',
  title: 'No serious incident is open',
  who: 'model owner',
  effort: 4,
  controls: ['EU-AI-Act:73', 'NIST-AI-RMF:MANAGE-4.3'],
  evaluate: ({ item, now }) => {
    const { incidents } = item.monitoring;
    if (incidents.length === 0) return notApplicable('no incident was opened');
    const needed = 'every incident reported, or closed with a reason';
    const open = incidents.filter(({ closed }) => closed === null);
    const [first] = [...open].sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
    if (first === undefined) return met('all are closed', needed);
    const day = first.dueAt.slice(0, 10);
    const due =
      Date.parse(first.dueAt) <= now
        ? `was to be reported by ${day}`
        : `has to be reported by ${day}`;
    return unmet(
      `${countOf(open.length, 'incident')} open; the first ${due}`,
      needed,
      'Report it to the authority and close it in the Assay panel, or say why it need not be.',
    );
  },
};
