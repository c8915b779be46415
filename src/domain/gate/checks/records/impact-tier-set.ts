import { met, unmet, type Check } from '../../check';

/** Somebody has said whom it can hurt. */
export const impactTierSet: Check = {
  id: 'impact-tier-set',
  title: 'Impact and risk tier are set',
  who: 'project manager',
  effort: 1,
  controls: ['EU-AI-Act:6', 'NIST-AI-RMF:GOVERN-1.3', 'ISO/IEC-42001:A.5.2'],
  evaluate: ({ item }) => {
    const needed = 'whom it can hurt, and the tier that follows';
    if (item.impact === null)
      return unmet('nobody has set the impact', needed, 'Set the impact in the Assay panel.');
    const on = item.impact.impacts.length === 0 ? 'nobody outside' : item.impact.impacts.join(', ');
    return met(`${item.impact.tier} tier, touches ${on}`, needed);
  },
};
