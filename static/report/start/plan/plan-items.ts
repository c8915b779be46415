import { say } from '../../../language/say';

/** The work items of the ninety days: what to do, and how somebody else can tell that it is done. */
export type PlanItem = {
  /** Part of a label, so that it is found again; never changed once it was given out. */
  id: string;
  phase: string;
  summary: string;
  what: readonly string[];
  doneWhen: readonly string[];
  /** Days after the start. */
  dueAfter: number;
};

const WEEKS_1_2 = say('Weeks 1–2: baseline');
const MONTH_1 = say('Month 1: shadow');
const MONTH_2 = say('Month 2: own one artifact');
const MONTH_3 = say('Month 3: evaluate');

export const planItems: readonly PlanItem[] = [
  {
    ...{ id: 'inventory', phase: WEEKS_1_2, dueAfter: 7 },
    summary: say('List the AI work of the project, with owner and stage'),
    what: [
      say(
        'Ask each team what is a model, an assistant or a prompt in its work, also where it is bought.',
      ),
      say('Bring each into Jira as a work item, with a person who answers for it.'),
    ],
    doneWhen: [
      say('Each is a governed item with an assignee and a stage.'),
      say('Two people of different teams have read the list and miss nothing.'),
    ],
  },
  {
    ...{ id: 'baseline', phase: WEEKS_1_2, dueAfter: 14 },
    summary: say('Write down how work is called done today'),
    what: [
      say(
        'Take the last three releases. For each: which number was looked at, on how many samples, who decided, and what came back afterwards.',
      ),
      say('Note the days from “ready” to “in use”.'),
    ],
    doneWhen: [
      say('The numbers are in a comment on this item; what nobody knows is written as unknown.'),
    ],
  },
  {
    ...{ id: 'shadow-item', phase: MONTH_1, dueAfter: 21 },
    summary: say('Choose one item to shadow, and lock its criteria'),
    what: [
      say('Take work that will be validated within this month.'),
      say(
        'In its Assay panel, write metric, target, confidence and data set before the next run, and lock them.',
      ),
    ],
    doneWhen: [say('The criteria are version 1 and were locked before the run that they judge.')],
  },
  {
    ...{ id: 'shadow-decision', phase: MONTH_1, dueAfter: 30 },
    summary: say('Compare the team’s decision with the verdict, without holding anybody'),
    what: [
      say(
        'Hand in the file of the run. Decide as before, and write both down: what the team decided and what the verdict says.',
      ),
      say(
        'Where they differ, ask why; an inconclusive verdict says how many more samples would decide.',
      ),
    ],
    doneWhen: [say('Decision and verdict are in a comment, with the reason where they differ.')],
  },
  {
    ...{ id: 'artifact', phase: MONTH_2, dueAfter: 45 },
    summary: say('Own one artifact: the criteria or the model card of one item'),
    what: [
      say(
        'One person answers for it: writes it, keeps it current, and is named as its owner in the panel.',
      ),
      say('Choose the smallest that would have helped in the baseline.'),
    ],
    doneWhen: [say('It is in the panel with its owner and a date of review.')],
  },
  {
    ...{ id: 'gate', phase: MONTH_2, dueAfter: 60 },
    summary: say('Let one gate hold one transition'),
    what: [
      say('An admin puts the Assay validator on one transition of the workflow.'),
      say('Say beforehand to the team what the gate asks for, and who may waive it.'),
    ],
    doneWhen: [
      say('One item was refused or let through by the gate, and the decision is in its ledger.'),
    ],
  },
  {
    ...{ id: 'measure', phase: MONTH_3, dueAfter: 80 },
    summary: say('Measure again what the baseline measured'),
    what: [
      say(
        'The same numbers on what was released since: samples, decisions, what came back, days to use.',
      ),
      say('Count what the gate cost: waiting days, waivers, runs that decided nothing.'),
    ],
    doneWhen: [
      say('Before and after stand side by side, each with its n; too few to tell is said so.'),
    ],
  },
  {
    ...{ id: 'decide', phase: MONTH_3, dueAfter: 90 },
    summary: say('Decide: go on, change or stop'),
    what: [
      say('Print the one-pager of the report, and decide with whoever answers for the AI work.'),
      say('Say which gates stay, which criteria were wrong, and which teams come next.'),
    ],
    doneWhen: [
      say('The decision, who took it and on which numbers are in a comment on this item.'),
    ],
  },
];
