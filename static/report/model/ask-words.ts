import type { AskKind } from '../../../src/contract/types';

/** Short names, the most urgent first: the order of the attention list. */
export const askNames: Record<AskKind, string> = {
  incident: 'Incidents',
  retrain: 'Retraining',
  finding: 'Findings',
  overdue: 'Overdue reports',
  'approval-void': 'Void approvals',
  approval: 'Approvals',
  'waiver-request': 'Waivers asked for',
  'waiver-ending': 'Waivers ending',
  criteria: 'New criteria',
  challenge: 'Challenges',
  handoff: 'Hand-offs',
  data: 'Data',
  review: 'Reviews',
  artifact: 'Documents',
};

export const isAskKind = (value: unknown): value is AskKind =>
  typeof value === 'string' && Object.hasOwn(askNames, value);

/** All kinds, the most urgent first. */
export const askOrder: readonly AskKind[] = Object.keys(askNames).filter(isAskKind);

/** What is asked, in plain words, and what doing it means. */
export const askSentences: Record<AskKind, { asks: string; next: string }> = {
  incident: {
    asks: 'serious incident to be reported',
    next: 'Report it by the due date, then close it in the panel.',
  },
  retrain: {
    asks: 'retraining decision due',
    next: 'Decide: retrain, roll back, accept or retire.',
  },
  finding: {
    asks: 'something Assay noticed waits for an answer',
    next: 'Read the finding, then resolve it with a note.',
  },
  overdue: {
    asks: 'no monitoring report came in time',
    next: 'Have the report sent; until then drift is unknown.',
  },
  'approval-void': {
    asks: 'an approval no longer counts, because what it was given to has changed',
    next: 'Look at what changed and approve again.',
  },
  approval: {
    asks: 'everything is met but the approval',
    next: 'Read the evidence, then approve or say why not.',
  },
  'waiver-request': {
    asks: 'somebody asks to waive a check',
    next: 'Approve it with an end date, or leave the gate held.',
  },
  'waiver-ending': {
    asks: 'a waiver ends soon',
    next: 'Meet the check before then, or the gate is held again.',
  },
  criteria: {
    asks: 'a new version of the criteria waits for a second person',
    next: 'Compare the versions, then approve or turn it down.',
  },
  challenge: {
    asks: 'a question about the criteria is open',
    next: 'Answer it in the panel.',
  },
  handoff: {
    asks: 'a hand-off waits for its receiver',
    next: 'Take it or hand it back.',
  },
  data: {
    asks: 'data that is due is not ready',
    next: 'Get it ready, or move the date with a reason.',
  },
  review: {
    asks: 'has to be looked at again because of drift',
    next: 'Check risks, bias checklist and model card against production.',
  },
  artifact: {
    asks: 'a document is past its review date',
    next: 'Review it and set the next date.',
  },
};
