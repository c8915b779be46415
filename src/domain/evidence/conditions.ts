import type {
  Conditions,
  Evaluation,
  IdentityFacts,
  IdentityField,
  RunBrief,
} from '../../contract/types';
import { factsOf, identityNames, shortFact } from '../../words/people/identity';
import { pinnedFields } from '../../words/people/identity-fields';
import { differences, pinsOf, type FactChange } from './pins';

const pick = (facts: IdentityFacts, fields: readonly IdentityField[]): IdentityFacts => {
  const picked: IdentityFacts = {};
  for (const field of fields) {
    const fact = facts[field];
    if (fact !== undefined) picked[field] = fact;
  }
  return picked;
};

/** `the prompt is d4e5…, before it was a1b2…`, one phrase a field. */
export const describeFactChanges = (changes: readonly FactChange[]): string =>
  changes
    .map(
      ({ field, from, to }) =>
        `the ${identityNames[field]} is ${shortFact(to)}, before it was ${shortFact(from)}`,
    )
    .join('; ');

const textOf = (facts: IdentityFacts): string =>
  JSON.stringify(pinnedFields.map((field) => facts[field] ?? null));

/** Criteria that share their facts stand together, so that an item keeps each text once. */
const withPins = (
  { pins }: Conditions,
  changed: ReadonlyMap<string, IdentityFacts>,
): Conditions['pins'] => {
  const all = new Map<string, IdentityFacts>();
  for (const { criteria, facts } of pins) {
    for (const id of criteria) if (!all.has(id)) all.set(id, facts);
  }
  for (const [id, facts] of changed) all.set(id, facts);
  const grouped = new Map<string, Conditions['pins'][number]>();
  for (const [id, facts] of all) {
    const known = grouped.get(textOf(facts));
    if (known === undefined) grouped.set(textOf(facts), { criteria: [id], facts });
    else known.criteria.push(id);
  }
  return [...grouped.values()];
};

/**
 * Another content under a name that is known: the model of one version, or the data set of one id, whose
 * digest is not what it was in the latest run of it that stated one.
 */
const renamedContent = (known: readonly RunBrief[], facts: IdentityFacts): FactChange[] => {
  const before = (field: 'modelDigest' | 'datasetDigest', names: readonly IdentityField[]) =>
    known.findLast(
      (run) =>
        run.facts[field] !== undefined &&
        names.some((name) => facts[name] !== undefined) &&
        names.every((name) => run.facts[name] === facts[name]),
    );
  const model = before('modelDigest', ['model', 'modelVersion'])?.facts ?? {};
  const data = before('datasetDigest', ['dataset'])?.facts ?? {};
  return [
    ...differences(model, facts, ['modelDigest']),
    ...differences(data, facts, ['datasetDigest']),
  ];
};

type Taken = { conditions: Conditions; changes: FactChange[] };

/**
 * What a run makes of the conditions. The first run that states a field fixes it for the criteria that
 * it reports on; one that states another changes nothing of that, and is a change to be looked at.
 * @param criteria ids of the criteria that the run reports on, on their data set
 * @param known runs that came in before, oldest first
 */
export const takeConditions = (
  conditions: Conditions,
  evaluation: Evaluation,
  criteria: readonly string[],
  known: readonly RunBrief[],
): Taken => {
  const facts = factsOf(evaluation);
  const pinned = pick(facts, pinnedFields);
  const fresh = new Map<string, IdentityFacts>();
  const moved: string[] = [];
  const changes = new Map<string, FactChange>();
  for (const id of criteria) {
    const pins = pinsOf(conditions, id);
    const found = differences(pins, pinned, pinnedFields);
    if (found.length === 0) fresh.set(id, { ...pinned, ...pins });
    else moved.push(id);
    for (const change of found) changes.set(`${change.field} ${change.from}`, change);
  }
  const earlier = known.filter(({ digest }) => digest !== evaluation.digest);
  const all = [...changes.values(), ...renamedContent(earlier, facts)];
  const pins = withPins(conditions, fresh);
  if (all.length === 0) return { conditions: { ...conditions, pins }, changes: [] };
  return {
    conditions: {
      pins,
      changed: {
        ...{ at: evaluation.recordedAt, digest: evaluation.digest, criteria: moved },
        ...{ facts: pinned, what: describeFactChanges(all), takenOver: false },
      },
    },
    changes: all,
  };
};

/** The changed conditions are those of their criteria from now on. */
export const takeOver = (conditions: Conditions): Conditions => {
  const { changed } = conditions;
  if (changed === null) return conditions;
  const facts = new Map(
    changed.criteria.map((id) => [id, { ...pinsOf(conditions, id), ...changed.facts }] as const),
  );
  return { pins: withPins(conditions, facts), changed: { ...changed, takenOver: true } };
};
