import type { Ask, GateDecision, Lifecycle, Policy, Standing, Step } from '../../contract/types';
import { askKinds } from '../../words/asks';
import { isWorse } from '../../words/levels';
import { driftLabels } from '../../words/standing';
import type { Item } from '../item/item';
import { driftOf } from '../monitoring/drift-level';
import { isInUse } from '../monitoring/in-use';
import { gateStep } from './gate-step';
import { forViewer, type OpenStep, type Viewer } from './step';
import { nextOfDrifted } from './next-in-use';
import { stepsInUse } from './steps-in-use';
import { stepsOfDecisions } from './steps-of-decisions';
import { stepsOfRecords } from './steps-of-records';
import { gateState, verdictOf } from './summary';

export type StandingInput = {
  item: Item;
  /** The gate right behind where the item stands; null in the last stage. */
  gate: GateDecision | null;
  policy: Policy;
  lifecycle: Lifecycle;
  /** Milliseconds since the epoch. */
  now: number;
};

/** Everything that somebody has to do, what hurts most first, then what waits longest. */
export const openSteps = (input: StandingInput): OpenStep[] =>
  [
    ...stepsInUse(input.item, input.now),
    ...stepsOfDecisions(input),
    ...stepsOfRecords(input.item, input.now),
    ...gateStep(input),
  ].sort((a, b) => placeOf(a) - placeOf(b) || timeOf(a) - timeOf(b));

/**
 * The order in which a person is told: what hurts people who use the model, what others wait for, what
 * the next gate lacks, then what can wait a day.
 */
const order: readonly Step['kind'][] = [
  ...(['incident', 'retrain', 'finding', 'challenge', 'criteria', 'tier'] as const),
  ...(['approval-void', 'approval', 'waiver-request', 'overdue', 'gate'] as const),
  ...(['waiver-ending', 'handoff', 'data', 'review', 'artifact'] as const),
];

const placeOf = ({ kind }: OpenStep): number => order.indexOf(kind);

const timeOf = ({ since }: OpenStep): number => (since === null ? 0 : Date.parse(since));

/** What an item asks of people by kind, as its property carries it to the report: the gravest kind first. */
export const asksOf = (input: StandingInput): Ask[] =>
  openSteps(input)
    .flatMap(({ kind, whose, since, due }) =>
      kind === 'gate' || since === null
        ? []
        : [{ kind, who: whose.kind === 'person' ? whose.accountId : null, since, due }],
    )
    .sort((a, b) => askKinds.indexOf(a.kind) - askKinds.indexOf(b.kind));

type Headline = Pick<Standing, 'tone' | 'headline' | 'why' | 'next'>;

/** How an item stands for one person at `now`. */
export const standingOf = (input: StandingInput, viewer: Viewer): Standing => {
  const { item, gate, now } = input;
  const steps = openSteps(input).map((step) => forViewer(step, viewer));
  return {
    ...headlineOf(input, steps),
    gate: {
      state: gateState(gate),
      stage: gate?.stage ?? null,
      stageName: gate?.stageName ?? null,
    },
    verdict: verdictOf(gate?.criteria ?? []),
    drift: driftOf(item, now).level,
    inUse: isInUse(item),
    steps: [...steps.filter(({ mine }) => mine), ...steps.filter(({ mine }) => !mine)],
  };
};

/** Kinds that stand above the gate: the model in use hurts people before the next stage does. */
const alarms: readonly Standing['steps'][number]['kind'][] = ['incident', 'retrain'];

const headlineOf = (
  input: StandingInput,
  steps: readonly Standing['steps'][number][],
): Headline => {
  const { item, gate, now } = input;
  const alarm = steps.find(({ kind }) => alarms.includes(kind));
  if (alarm !== undefined) {
    return { tone: 'alarm', headline: alarm.title, why: alarm.why, next: alarm.next };
  }
  const { level, sentence } = driftOf(item, now);
  if (isInUse(item) && isWorse(level, 'unknown')) {
    const tone = level === 'critical' ? 'alarm' : 'held';
    const next = leadsOut(input) ? nextOfDrifted(item) : (gate?.next ?? '');
    return { tone, headline: driftLabels[level], why: sentence, next };
  }
  return gateHeadline(input);
};

/** Whether the next gate is that of the last stage: it leads out of use. */
const leadsOut = ({ gate, lifecycle }: StandingInput): boolean =>
  gate?.stage === lifecycle.stages.at(-1)?.id;

/**
 * Before the last stage an item is in use: that it could be retired any time is no news, how it does is.
 */
const gateHeadline = (input: StandingInput): Headline => {
  const { item, gate, lifecycle, now } = input;
  if (gate === null) {
    const name = lifecycle.stages.at(-1)?.name ?? 'Last stage';
    return { tone: 'none', headline: `${name}: no gate ahead`, why: '', next: '' };
  }
  const { decision, stageName, why, next } = gate;
  if (decision === 'allow' && leadsOut(input)) {
    const { level, sentence } = driftOf(item, now);
    return {
      ...{ tone: 'in-use', headline: `In use. ${driftLabels[level]}`, why: sentence },
      next: `Keep reports coming. The ${stageName} gate is open for when it is retired.`,
    };
  }
  const state = decision === 'allow' ? 'open' : 'held';
  return { tone: state, headline: `${stageName} gate: ${state}`, why, next };
};
