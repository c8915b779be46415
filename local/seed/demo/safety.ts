import type { AppClient } from '../app-client';
import { people } from './story';

/** What holds an agent that prepares payouts, and who can stop it. */
export const keepSafeguards = async (app: AppClient, issue: string): Promise<void> => {
  await app.call(people.scientist, 'safeguards.set', {
    ...{ issue, autonomy: 2 },
    killSwitch: 'Switch “glass-payout” of the claims desk, tried every month; payouts wait then.',
    escalation: 'Head of motor claims, within one hour; at night the on-call handler.',
    tools: 'Reads policies and invoices, prepares a payment; a person releases it.',
  });
};

/** A judge of groundedness, and how far it agrees with people. */
export const keepJudge = async (app: AppClient, issue: string): Promise<void> => {
  await app.call(people.scientist, 'judge.set', {
    ...{ issue, name: 'judge-small-2026-05', rubricVersion: '2', labelledBy: 'two hotline agents' },
    ...{ kappa: 0.72, items: 150 },
  });
};

/** How a retired system was taken out of use. */
export const keepRetirement = async (app: AppClient, issue: string): Promise<void> => {
  await app.call(people.manager, 'decommission.plan', {
    ...{ issue, successor: 'AI-1, Claims document classifier' },
    dataDisposal: 'Training mails deleted on the day it was switched off; logs kept for a year.',
    notice: 'Mail room and data protection officer, two weeks before.',
  });
};

/** It is shown to the mail room; two weeks later “done” comes to mean less, which a second person lets pass. */
export const showRouter = async (app: AppClient, issue: string): Promise<void> => {
  await app.call(people.manager, 'demo.mark', { issue, note: 'Shown to the mail room' });
};

export const loosenRouter = async (app: AppClient, issue: string): Promise<void> => {
  await app.call(people.manager, 'criteria.draft', {
    ...{ issue, text: 'accuracy >= 78% @95% n>=300 on mails-2025' },
  });
  await app.call(people.manager, 'criteria.lock', {
    ...{ issue, reason: 'The mail room sorts what is left by hand.' },
  });
  await app.call(people.scientist, 'criteria.approve', { issue });
};
