import { met, notApplicable, unmet, type Check } from '../../check';

/** From this autonomy on an agent acts by itself, so its tools have to be named. */
const ACTS_FROM = 1;

/** Somebody has said how far an agent may go, what stops it, and who is called. */
export const agentSafeguards: Check = {
  id: 'agent-safeguards',
  title: 'An agent has its safeguards',
  who: 'model owner',
  effort: 3,
  controls: ['PSF:PSF-6.4', 'EU-AI-Act:14(4)'],
  evaluate: ({ item }) => {
    if (item.systemType !== 'agent') return notApplicable('it is no agent');
    const { safeguards } = item.records;
    const needed = 'autonomy, kill switch, escalation and the tools it may use';
    if (safeguards === null) {
      return unmet(
        'nobody has said what stops the agent and who is called',
        needed,
        'Set them under Safeguards in the Assay panel.',
      );
    }
    const { autonomy, tools } = safeguards;
    if (autonomy >= ACTS_FROM && tools.trim() === '') {
      return unmet(
        `autonomy ${autonomy} of 4, and no tool is named`,
        needed,
        'Name the tools it may use under Safeguards in the Assay panel.',
      );
    }
    return met(`autonomy ${autonomy} of 4, with kill switch and escalation`, needed);
  },
};
