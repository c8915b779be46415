import type {
  Ask,
  GateDecision,
  Lifecycle,
  Policy,
  Role,
  Standing,
  Step,
} from '../../contract/types';
import { askKinds } from '../../words/asks';
import { isWorse } from '../../words/levels';
import { driftLabels } from '../../words/standing';
import { authorsOf } from '../gate/approval';
import type { Item } from '../item/item';
import { stageOf } from '../lifecycle/stages';
import { factsOf, type Facts } from './facts';
import { gateStep } from './gate-step';
import { forViewer, type OpenStep, type Viewer } from './step';
import { nextOfDrifted } from './next-in-use';
import { stepsInUse } from './steps-in-use';
import { stepsOfDecisions } from './steps-of-decisions';
import { stepsOfRecords } from './steps-of-records';

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

/** What the next gate lacks comes behind what others wait for, and before what can wait a day. */
const isBeforeGate = (kind: Ask['kind']): boolean =>
  askKinds.indexOf(kind) <= askKinds.indexOf('waiver-request');

/** The order of asks, which every list of them follows, with the gate in its place. */
const order: readonly Step['kind'][] = [
  ...askKinds.filter(isBeforeGate),
  'gate',
  ...askKinds.filter((kind) => !isBeforeGate(kind)),
];

const placeOf = ({ kind }: OpenStep): number => order.indexOf(kind);

const timeOf = ({ since }: OpenStep): number => (since === null ? 0 : Date.parse(since));

/**
 * What an item asks of people by kind, as its property carries it to the report: the gravest kind first.
 * @param steps in the order of `openSteps`
 */
export const asksOf = (steps: readonly OpenStep[]): Ask[] =>
  steps.flatMap(({ kind, whose, since, due }) =>
    kind === 'gate' || since === null
      ? []
      : [{ kind, who: whose.kind === 'person' ? whose.accountId : null, since, due }],
  );

/** Whom an item waits for, as a search can find it. */
type Waits = {
  /** By name, or by a role in which they may approve. */
  accounts: string[];
  /** What whoever may edit the work item can do. */
  kinds: Ask['kind'][];
  /** Where all that editors can do is for a second person: those who may do none of it. */
  barred: string[];
};

/** @param holders accounts that hold a role by name; who holds it by a group only Jira knows */
export const waitsFor = (
  item: Item,
  steps: readonly OpenStep[],
  holders: (role: Role) => readonly string[],
): Waits => {
  const authors = authorsOf(item);
  const asking = steps.filter(({ kind }) => kind !== 'gate');
  const accounts = asking.flatMap(({ whose }) => {
    if (whose.kind === 'person') return whose.accountId;
    if (whose.kind !== 'roles') return [];
    return whose.roles.flatMap(holders).filter((account) => !authors.includes(account));
  });
  const byEditors = asking.flatMap(({ kind, whose }) =>
    whose.kind === 'editors' ? [{ kind, butFor: whose.butFor }] : [],
  );
  const barred = (byEditors[0]?.butFor ?? []).filter((account) =>
    byEditors.every(({ butFor }) => butFor.includes(account)),
  );
  return {
    accounts: [...new Set(accounts)],
    kinds: askKinds.filter((kind) => byEditors.some((step) => step.kind === kind)),
    barred: [...new Set(barred)],
  };
};

type Headline = Pick<Standing, 'tone' | 'headline' | 'why' | 'next'>;

/** How an item stands for one person at `now`. */
export const standingOf = (input: StandingInput, viewer: Viewer): Standing => {
  const { item, gate } = input;
  const facts = factsOf(item, input);
  const steps = openSteps(input).map((step) => forViewer(step, viewer));
  return {
    ...headlineOf(input, facts, steps),
    gate: {
      state: facts.gate,
      stage: gate?.stage ?? null,
      stageName: gate?.stageName ?? null,
    },
    ...{ verdict: facts.verdict, drift: facts.drift.level, inUse: facts.inUse },
    steps: [...steps.filter(({ mine }) => mine), ...steps.filter(({ mine }) => !mine)],
  };
};

/** Kinds that stand above the gate: the model in use hurts people before the next stage does. */
const alarms: readonly Standing['steps'][number]['kind'][] = ['incident', 'retrain'];

const headlineOf = (
  input: StandingInput,
  facts: Facts,
  steps: readonly Standing['steps'][number][],
): Headline => {
  const { item, gate } = input;
  const alarm = steps.find(({ kind }) => alarms.includes(kind));
  if (alarm !== undefined) {
    return { tone: 'alarm', headline: alarm.title, why: alarm.why, next: alarm.next };
  }
  const { level, sentence } = facts.drift;
  if (facts.inUse && isWorse(level, 'unknown')) {
    const tone = level === 'critical' ? 'alarm' : 'held';
    const isHeld = gate?.decision === 'refuse' && !leadsOut(input);
    const next = isHeld ? gate.next : nextOfDrifted(item);
    return { tone, headline: driftLabels[level], why: sentence, next };
  }
  return gateHeadline(input, facts);
};

/** Whether the next gate leads out of use. A lifecycle may end while its model stays in use. */
const leadsOut = ({ gate, lifecycle }: StandingInput): boolean =>
  stageOf(lifecycle, gate?.stage ?? null)?.kind === 'decommission';

const inUseHeadline = ({ level, sentence }: Facts['drift'], next: string): Headline => ({
  ...{ tone: 'in-use', headline: `In use. ${driftLabels[level]}`, why: sentence, next },
});

/**
 * In the last stage of its use, that an item could be retired any time is no news, how it does is.
 */
const gateHeadline = (input: StandingInput, { drift, inUse }: Facts): Headline => {
  const { gate, lifecycle } = input;
  if (gate === null) {
    if (inUse) return inUseHeadline(drift, 'Keep reports coming.');
    const name = lifecycle.stages.at(-1)?.name ?? 'Last stage';
    return { tone: 'none', headline: `${name}: no gate ahead`, why: '', next: '' };
  }
  const { decision, stageName, why, next } = gate;
  if (decision === 'allow' && leadsOut(input)) {
    return inUseHeadline(
      drift,
      `Keep reports coming. The ${stageName} gate is open for when it is retired.`,
    );
  }
  const state = decision === 'allow' ? 'open' : 'held';
  return { tone: state, headline: `${stageName} gate: ${state}`, why, next };
};
