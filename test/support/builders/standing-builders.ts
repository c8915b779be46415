import type { Standing, Step } from '../../../src/contract/types';

/** How an item stands whose next gate is held, with nothing else to be done. */
export const aStanding = (over: Partial<Standing> = {}): Standing => ({
  ...{ tone: 'held', headline: 'Deployment gate: held', why: '', next: '' },
  gate: { state: 'held', stage: 'deployment', stageName: 'Deployment' },
  ...{ verdict: 'none', drift: 'unknown', inUse: false, steps: [] },
  ...over,
});

export const aStep = (over: Partial<Step> = {}): Step => ({
  ...{ kind: 'gate', ref: 'evidence-present', place: 'evidence' },
  ...{ title: 'Deployment gate: held', why: 'Nothing was measured.', next: 'Post a run.' },
  ...{ who: [], whoElse: 'whoever runs the evaluation', mine: true, since: null, due: null },
  ...over,
});
