import type { MonitoringPlan, RetrainingAnswer, SystemType } from '../../../src/contract/types';
import type { AppClient } from '../app-client';
import { DAY, MINUTE } from '../../../src/words/time';

/** Something that happens to a work item, `daysAgo` before the site is opened. */
export type Step = { daysAgo: number } & (
  | { do: 'describe'; systemType: SystemType; model: string; version: string; by?: string }
  | { do: 'draft'; criteria: string; by?: string }
  /** Writes the criteria and locks them. */
  | { do: 'lock'; criteria: string; by?: string }
  /** A pipeline posts this, signed, to the web trigger. */
  | { do: 'evidence'; body: unknown }
  /** A person hands in a tool's own output. */
  | { do: 'hand-in'; text: string; by: string }
  /** A transition in Jira, through its validators. */
  | { do: 'move'; to: string; by?: string }
  /** A change of status that no validator saw, as a bulk import makes it. */
  | { do: 'bypass'; to: string; by: string }
  | { do: 'comment'; text: string; by: string }
  /** Says how it is watched in use; owner and decider are e-mail addresses. */
  | { do: 'plan'; plan: MonitoringPlan }
  /** A person writes down what they observed. */
  | { do: 'report'; watch: string; value: number; note: string; by?: string }
  /** The decider answers the decision that is open; what is to be done becomes a work item. */
  | { do: 'answer'; answer: RetrainingAnswer; reason: string; by: string }
  /** People keep records beside criteria and evidence. */
  | { do: 'keep'; records: (app: AppClient, issue: string, now: number) => Promise<void> }
);

/** A work item of the sample project and what happened to it. */
export type Story = {
  summary: string;
  description: string;
  issueType: 'Task' | 'Story' | 'Bug' | 'Epic';
  assignee: string;
  labels?: readonly string[];
  createdDaysAgo: number;
  steps: readonly Step[];
};

export const people = {
  manager: 'pm@example.test',
  scientist: 'ds@example.test',
  approver: 'approver@example.test',
  admin: 'admin@example.test',
} as const;

/** The steps of an item that passes its first stages without anything to tell. */
export const throughStages = (moves: readonly [status: string, daysAgo: number][]): Step[] =>
  moves.map(([to, daysAgo]) => ({ do: 'move', to, daysAgo }));

/** A plan with a report every week, owned by the manager; the data scientist decides on retraining. */
export const weeklyPlan = (watches: MonitoringPlan['watches']): MonitoringPlan => ({
  watches,
  ...{ cadenceDays: 7, graceDays: 1, owner: people.manager },
  retraining: {
    decider: people.scientist,
    withinDays: 14,
    answers: ['retrain', 'roll-back', 'accept', 'retire'],
  },
});

/** Times of a run, as a pipeline writes them; it is posted a few minutes after it ended. */
export type RunTimes = { startedAt: string; finishedAt: string };

export const runTimes = (now: number, daysAgo: number): RunTimes => ({
  startedAt: new Date(now - daysAgo * DAY - 45 * MINUTE).toISOString(),
  finishedAt: new Date(now - daysAgo * DAY - 5 * MINUTE).toISOString(),
});
