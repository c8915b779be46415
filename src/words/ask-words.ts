import type { AskKind } from '../contract/types';
import { askKinds } from './asks';

/** Short names. */
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
  tier: 'Lower tiers',
  challenge: 'Challenges',
  handoff: 'Hand-offs',
  data: 'Data',
  review: 'Reviews',
  artifact: 'Documents',
};

export const isAskKind = (value: unknown): value is AskKind =>
  typeof value === 'string' && Object.hasOwn(askNames, value);

/** All kinds, the most urgent first. */
export const askOrder: readonly AskKind[] = askKinds;

type AskSentences = {
  asks: string;
  /** Where several of the kind stand on one item; `count` as people read it. */
  many: (count: string) => string;
  next: string;
};

/** What is asked, in plain words, and what doing it means. */
export const askSentences: Record<AskKind, AskSentences> = {
  incident: {
    asks: 'serious incident to be reported',
    many: (count) => `${count} serious incidents to be reported`,
    next: 'Report it by the due date, then close it in the panel.',
  },
  retrain: {
    asks: 'retraining decision due',
    many: (count) => `${count} retraining decisions due`,
    next: 'Decide: retrain, roll back, accept or retire.',
  },
  finding: {
    asks: 'something that Assay noticed has to be settled',
    many: (count) => `${count} things that Assay noticed have to be settled`,
    next: 'Read what it is, then resolve it with a note.',
  },
  overdue: {
    asks: 'no monitoring report came in time',
    many: (count) => `${count} monitoring reports did not come in time`,
    next: 'Have the report sent; until then drift is unknown.',
  },
  'approval-void': {
    asks: 'an approval no longer counts, because what it was given to has changed',
    many: (count) =>
      `${count} approvals no longer count, because what they were given to has changed`,
    next: 'Look at what changed and approve again.',
  },
  approval: {
    asks: 'everything is met but the approval',
    many: (count) => `everything is met but ${count} approvals`,
    next: 'Read the evidence, then approve or say why not.',
  },
  'waiver-request': {
    asks: 'somebody asks to waive a check',
    many: (count) => `${count} requests to waive a check`,
    next: 'Approve it with an end date, or leave the gate held.',
  },
  'waiver-ending': {
    asks: 'a waiver ends soon',
    many: (count) => `${count} waivers end soon`,
    next: 'Meet the check before then, or the gate is held again.',
  },
  criteria: {
    asks: 'a new version of the criteria waits for a second person',
    many: (count) => `${count} new versions of the criteria wait for a second person`,
    next: 'Compare the versions, then approve or turn it down.',
  },
  tier: {
    asks: 'a lower impact tier waits for a second person',
    many: (count) => `${count} lower impact tiers wait for a second person`,
    next: 'Read the reason, then agree or turn it down. Until then the higher tier counts.',
  },
  challenge: {
    asks: 'a question about the criteria is open',
    many: (count) => `${count} questions about the criteria are open`,
    next: 'Answer it in the panel.',
  },
  handoff: {
    asks: 'a hand-off waits for its receiver',
    many: (count) => `${count} hand-offs wait for their receivers`,
    next: 'Take it or hand it back.',
  },
  data: {
    asks: 'data that is due is not ready',
    many: (count) => `${count} sets of data that are due are not ready`,
    next: 'Get it ready, or move the date with a reason.',
  },
  review: {
    asks: 'has to be looked at again because of drift',
    many: (count) => `${count} things have to be looked at again because of drift`,
    next: 'Check risks, bias checklist and model card against production.',
  },
  artifact: {
    asks: 'a document is past its review date',
    many: (count) => `${count} documents are past their review dates`,
    next: 'Review it and set the next date.',
  },
};
