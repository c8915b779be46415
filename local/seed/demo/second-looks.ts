import { DAY } from '../../../src/words/time';
import type { AppClient } from '../app-client';
import { people } from './story';

/** Who builds the model doubts the data that its criteria are about. */
export const doubtFraudData = async (app: AppClient, issue: string): Promise<void> => {
  await app.call(people.scientist, 'challenge.ask', {
    ...{ issue, criterionId: null },
    question:
      'Were the claims of fraud-2026h1 labelled by the unit that later works with the flag, and before or after they saw it?',
  });
};

/** The last yes before the model answers for amounts; an alarm asks for it again. */
export const approveLetters = async (app: AppClient, issue: string): Promise<void> => {
  const gate = { issue, stage: 'monitoring' } as const;
  const { approvalDigest: digest } = await app.call(people.approver, 'gate.evaluate', gate);
  await app.call(people.approver, 'approval.give', {
    ...{ ...gate, role: 'risk', digest },
    comment: 'A handler signs every letter, so a wrong amount is seen before it leaves.',
  });
};

/** An exception that another person let pass, and that ends in a few days. */
export const waiveAssistantPlan = async (
  app: AppClient,
  issue: string,
  now: number,
): Promise<void> => {
  const { governance } = await app.call(people.manager, 'waiver.request', {
    ...{ issue, stage: 'monitoring', check: 'monitoring-plan-complete' },
    reason: 'The dashboards of the hotline move to another system; until then nobody can report.',
    compensatingControl:
      'Team leads listen to twenty answers a week and write down what was wrong.',
    tradeOff: {
      gain: 'Agents keep the assistant over the renewal season.',
      cost: 'A drop in quality is seen a week later than with a report.',
      waiting: 'The dashboards, and with them a plan that can be kept.',
      decider: 'Head of the hotline',
    },
    expiresAt: new Date(now + 4 * DAY).toISOString(),
  });
  const id = governance.waivers.at(-1)?.id ?? '';
  await app.call(people.approver, 'waiver.approve', { issue, id });
};

/** What the fraud flag would be traded for at its release; the approver has not decided yet. */
export const weighFraudAlarms = async (app: AppClient, issue: string): Promise<void> => {
  await app.call(people.manager, 'trade-off.state', {
    ...{ issue, stage: 'deployment', decider: app.accountOf(people.approver) },
    gain: 'Two of three frauds are seen before they are paid.',
    cost: 'One alarm in four hits an honest customer, whose claim waits a day.',
    waiting: 'A sprint of labels brings that to about one in six.',
  });
};

/** Going live with the assistant was traded for questions that it does not answer; that is decided. */
export const weighAssistantGaps = async (app: AppClient, issue: string): Promise<void> => {
  const { records } = await app.call(people.manager, 'trade-off.state', {
    ...{ issue, stage: 'deployment', decider: app.accountOf(people.approver) },
    gain: 'The hotline answers questions about household cover at once.',
    cost: 'Questions about liability are passed on to a person, every fifth.',
    waiting: 'Liability would be in by the end of the sprint.',
  });
  const id = records.tradeOffs.at(-1)?.id ?? '';
  const note = 'Household is what most people ask about.';
  await app.call(people.approver, 'trade-off.decide', { issue, id, choice: 'go-on', note });
};
