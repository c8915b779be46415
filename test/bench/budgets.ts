import { JQL_FRAGMENT_VALUES } from '../../local/forge/limits';
import type { BundleReport } from './bundle';
import type { HeldReport } from './held';
import type { DecisionsReport } from './decisions';
import type { OperationReport } from './operations';
import type { SurfaceReport } from './surfaces';
import type { SweepReport } from './sweep';
import type { TamperedReport } from './tampered';

export type Budget = { name: string; limit: number; value: number; ok: boolean };

const KB = 1024;

/** A gate answers within Jira's patience when it asks little and asks it at once. */
const VALIDATOR = { jira: 1, storage: 2, readHops: 2 };
/** First view of a page, gzipped, in bytes. */
const FIRST_VIEW: Record<string, number> = { panel: 110 * KB, report: 90 * KB };
/** What a cold gate evaluates before it can answer, and what any other function does; in bytes. */
const MINIFIED = { gate: 200 * KB, start: 500 * KB };

/**
 * One read, one write and the projection for an item that is due; one request to storage and one to Jira
 * for each hundred items, which are held against each other; the rest of a run is the same for all.
 * The first run of a day counts the project for the trends, however many items it has.
 */
const SWEEP = {
  jiraPerDue: 2,
  storagePerDue: 2,
  itemsPerRequest: 100,
  jiraBesides: 6,
  storageBesides: 20,
  jiraOfADay: 40,
};

/** Longest that Forge lets a JQL function run. */
const FUNCTION_MS = 25_000;

const upTo = (name: string, limit: number, value: number): Budget => ({
  name,
  limit,
  value,
  ok: value <= limit,
});

const validatorBudgets = (operations: readonly OperationReport[]): Budget[] => {
  const validator = operations.find(({ name }) => name === 'validator');
  if (validator === undefined) throw new Error('the validator was not measured');
  const { calls, readHops } = validator.answer;
  return [
    upTo('validator: requests to Jira', VALIDATOR.jira, calls.jira),
    upTo(
      'validator: requests to storage',
      VALIDATOR.storage,
      calls.storageReads + calls.storageWrites,
    ),
    upTo('validator: reads one after the other', VALIDATOR.readHops, readHops),
  ];
};

const pageBudgets = (surfaces: readonly SurfaceReport[]): Budget[] =>
  Object.entries(FIRST_VIEW).map(([page, limit]) => {
    const surface = surfaces.find(({ name }) => name === page);
    if (surface === undefined) throw new Error(`the page ${page} was not measured`);
    return upTo(`${page}: first view, JavaScript, gzipped bytes`, limit, surface.gzipBytes);
  });

const sweepBudgets = (sweeps: readonly SweepReport[]): Budget[] =>
  sweeps.flatMap(({ items, due, run: { calls } }) => [
    upTo(
      `sweep, ${due} of ${items} items due: requests to Jira`,
      SWEEP.jiraBesides + items / SWEEP.itemsPerRequest + due * SWEEP.jiraPerDue,
      calls.jira,
    ),
    upTo(
      `sweep, ${due} of ${items} items due: requests to storage`,
      SWEEP.storageBesides + items / SWEEP.itemsPerRequest + due * SWEEP.storagePerDue,
      calls.storageReads + calls.storageWrites,
    ),
  ]);

const dayBudget = (sweeps: readonly SweepReport[]): Budget =>
  upTo(
    'first run of a day: requests to Jira, but for those that hold items against Jira',
    SWEEP.jiraOfADay,
    Math.max(0, ...sweeps.map(({ items, day }) => day.calls.jira - items / SWEEP.itemsPerRequest)),
  );

/** One decision over a thousand criteria, against writing its record as JSON and reading it again. */
const MOST_DECIDING = 0.75;

/**
 * Counts and sizes against what they may be. Time is reported and not judged, but for a decision over a
 * thousand criteria, which takes many times as long where something is walked once for each of them.
 */
export const checkBudgets = (
  operations: readonly OperationReport[],
  bundle: BundleReport,
  surfaces: readonly SurfaceReport[],
  sweeps: readonly SweepReport[],
  { items, tampered, found, quiet }: TamperedReport,
  held: HeldReport,
  decisions: DecisionsReport,
): Budget[] => [
  ...validatorBudgets(operations),
  ...pageBudgets(surfaces),
  ...sweepBudgets(sweeps),
  dayBudget(sweeps),
  upTo('gate at a cold start: minified bytes', MINIFIED.gate, bundle.gate.minifiedBytes),
  upTo(
    'other functions at a cold start: minified bytes',
    MINIFIED.start,
    bundle.start.minifiedBytes,
  ),
  upTo(
    `sweep, ${tampered} of ${items} items tampered with: not found in an hour`,
    0,
    tampered - found,
  ),
  upTo(
    `sweep, nothing to find among ${items} items: requests to Jira`,
    SWEEP.jiraBesides + items / SWEEP.itemsPerRequest,
    quiet.calls.jira,
  ),
  upTo(`heldAtGate over ${held.items} items: keys other than a recount`, 0, held.differing),
  upTo('heldAtGate: values in its fragment', JQL_FRAGMENT_VALUES, held.values),
  upTo('heldAtGate: milliseconds of its function', FUNCTION_MS, held.functionMs),
  upTo(
    `gate, ${decisions.criteria} criteria of ${decisions.looks} looks: its time against that of JSON of its record`,
    MOST_DECIDING,
    decisions.ratio,
  ),
];
