import type { Jira } from '../jira/create-jira';
import { SPRINT_FIELD, type Sprint } from '../jira/store/sprint';
import { DAY } from '../../src/words/time';

const BOARD = 1;

/** Name of the field, by which seeds set it. */
export const SPRINT = 'Sprint';

/** Jira Software's field for sprints; a site without Jira Software has none. */
export const createSprintField = (jira: Jira): void => {
  jira.admin.createField({ key: SPRINT_FIELD, name: SPRINT, type: 'sprint', list: true });
};

type Sprints = { closed: Sprint; open: Sprint };

/** Two sprints of two weeks: one that ended a week ago, and one that is half over. */
export const sampleSprints = (now: number): Sprints => {
  const day = (offset: number): string => new Date(now + offset * DAY).toISOString();
  return {
    closed: {
      id: 11,
      name: 'Claims AI Sprint 11',
      state: 'closed',
      boardId: BOARD,
      goal: 'Evidence for every model in validation',
      startDate: day(-21),
      endDate: day(-7),
      completeDate: day(-7),
    },
    open: {
      id: 12,
      name: 'Claims AI Sprint 12',
      state: 'active',
      boardId: BOARD,
      goal: 'No gate held for want of samples',
      startDate: day(-7),
      endDate: day(7),
    },
  };
};

/** The sprints of an item that was worked on that many days ago. */
export const sprintsOf = ({ closed, open }: Sprints, daysAgo: readonly number[]): Sprint[] => [
  ...(daysAgo.some((days) => days > 7 && days <= 21) ? [closed] : []),
  ...(daysAgo.some((days) => days <= 7) ? [open] : []),
];
