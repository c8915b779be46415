import { formatCount } from '../../../components/format';
import { say } from '../../../language/say';

/** What is known of a project, asked of Jira and the app; nothing that somebody ticked. */
export type Facts = {
  /** Somebody has saved the settings of the project. */
  isSetUp: boolean;
  policy: string;
  mappedStatuses: number;
  statuses: number;
  /** As the person who looks may see them. */
  governed: number;
  /** Governed items with locked criteria. */
  withCriteria: number;
  /** The newest item on which a run was recorded; null where none is found. */
  evidenceOn: string | null;
  /** The newest item whose gate was decided; null where none is found. */
  decidedOn: string | null;
  /** The newest item that a gate let through on evidence, where gates ask for any; null where none is found. */
  passedOn: string | null;
  /** The item that has come furthest, for what is done in its panel. */
  furthest: string | null;
};

export const stepIds = ['policy', 'statuses', 'items', 'criteria', 'evidence', 'gate'] as const;
export type StepId = (typeof stepIds)[number];

/** `next` is the first that is not done. */
export type StepState = 'done' | 'next' | 'later';

export type Step = {
  id: StepId;
  title: string;
  state: StepState;
  /** What the step is and what it gives. */
  why: string;
  /** How the project stands, in a sentence. */
  stands: string;
};

type Told = Pick<Step, 'title' | 'why' | 'stands'> & { isDone: boolean };

const on = (key: string | null, otherwise: string, said: (key: string) => string): string =>
  key === null ? otherwise : said(key);

const tell: Record<StepId, (facts: Facts) => Told> = {
  policy: ({ isSetUp, policy }) => ({
    title: say('Choose a policy'),
    isDone: isSetUp,
    why: say(
      'A policy says which checks hold which gate. A preset is enough to begin with; it can be changed later.',
    ),
    stands: isSetUp
      ? say('The project works with the policy “{policy}”.', { policy })
      : say('Nobody has confirmed a policy yet; until then “{policy}” holds.', { policy }),
  }),
  statuses: ({ mappedStatuses, statuses }) => ({
    title: say('Say which status stands for which stage'),
    isDone: mappedStatuses > 0,
    why: say('Then the stage of a work item follows its status, and nobody keeps it by hand.'),
    stands: say('{mappedStatuses} of {statuses} {part} for a stage.', {
      mappedStatuses,
      statuses: formatCount(statuses, 'status', 'statuses'),
      part: mappedStatuses === 1 ? say('stands') : say('stand'),
    }),
  }),
  items: ({ governed }) => ({
    title: say('Pick work items, or bring them in'),
    isDone: governed > 0,
    why: say('Assay looks after governed items only. With one of them this page begins to count.'),
    stands:
      governed === 0
        ? say('No work item is governed yet.')
        : say('{are} governed.', { are: formatCount(governed, 'work item is', 'work items are') }),
  }),
  criteria: ({ withCriteria }) => ({
    title: say('Lock the first criteria'),
    isDone: withCriteria > 0,
    why: say(
      'A metric, a target and a confidence, written down before the run, say what “done” means.',
    ),
    stands:
      withCriteria === 0
        ? say('No item has locked criteria yet.')
        : say('{have} locked criteria.', {
            have: formatCount(withCriteria, 'item has', 'items have'),
          }),
  }),
  evidence: ({ evidenceOn }) => ({
    title: say('Hand in the first evidence'),
    isDone: evidenceOn !== null,
    why: say(
      'Drop or paste what your evaluation writes. The verdict is pass, fail or inconclusive, with how many more samples would decide.',
    ),
    stands: on(evidenceOn, say('No run is recorded yet.'), (key) =>
      say('A run is recorded on {key}.', { key }),
    ),
  }),
  gate: ({ decidedOn, passedOn }) => ({
    title: say('Pass the first gate'),
    isDone: passedOn !== null,
    why: say(
      'Each stage has a gate. It refuses or lets through with reasons, and the decision is kept. Jira asks where an admin has put the Assay validator on the transition.',
    ),
    stands: on(
      passedOn,
      on(decidedOn, say('No gate was decided yet.'), (key) =>
        say('A gate decided on {key}; none has let an item through on evidence yet.', { key }),
      ),
      (key) => say('{key} went through a gate on its evidence.', { key }),
    ),
  }),
};

/** The steps in their order; each is judged by its own facts, so a later one may be done before. */
export const stepsOf = (facts: Facts): Step[] => {
  const told = stepIds.map((id) => ({ id, ...tell[id](facts) }));
  const next = told.find(({ isDone }) => !isDone)?.id;
  return told.map(({ isDone, ...step }) => ({
    ...step,
    state: isDone ? 'done' : step.id === next ? 'next' : 'later',
  }));
};

type Standing = {
  key: string;
  stageIndex: number;
  isLocked: boolean;
  hasEvidence: boolean;
};

const rank = ({ hasEvidence, isLocked, stageIndex }: Standing): number =>
  (hasEvidence ? 2000 : 0) + (isLocked ? 1000 : 0) + stageIndex;

/** The item with the most behind it: evidence before criteria before stage; of equals the first. */
export const furthestOf = (items: readonly Standing[]): string | null =>
  items.reduce<Standing | null>(
    (best, item) => (best === null || rank(item) > rank(best) ? item : best),
    null,
  )?.key ?? null;
