import type { Lifecycle, StageKind } from '../../contract/types';
import { stageOf } from './stages';

type Fit = {
  /** Names of work types and labels, in lower case, words apart by one space. */
  names: readonly string[];
  /** Kinds of stage that such work belongs in. */
  kinds: readonly StageKind[];
  /** Why it belongs nowhere else. */
  why: string;
};

/**
 * Work that belongs in some stages only. Names that are not here, such as Bug, Task or Story, belong
 * anywhere: the table says only what no team does on purpose.
 */
const fits: readonly Fit[] = [
  {
    names: ['deployment', 'release', 'rollout', 'roll out', 'go live', 'launch'],
    kinds: ['validation', 'deployment', 'monitoring', 'decommission'],
    why: 'something is released before it is proven',
  },
  {
    names: ['experiment', 'model training', 'hyperparameter tuning', 'modelling', 'modeling'],
    kinds: ['inception', 'data', 'experimentation', 'monitoring'],
    why: 'what is tried out after the proof began makes the proof one of another model',
  },
  {
    names: ['data collection', 'data acquisition', 'data preparation', 'data engineering'],
    kinds: ['inception', 'data', 'experimentation', 'monitoring'],
    why: 'data that come after the model was built were not what it was built on',
  },
  {
    names: ['labelling', 'labeling', 'annotation', 'data labelling', 'data labeling'],
    kinds: ['data', 'experimentation', 'validation', 'monitoring'],
    why: 'labels are made for building, proving or watching a model',
  },
  {
    names: ['incident', 'drift', 'drift alert', 'retraining', 'monitoring'],
    kinds: ['deployment', 'monitoring', 'decommission'],
    why: 'only what is in use can have incidents or drift',
  },
  {
    names: ['retirement', 'decommission', 'decommissioning', 'sunset'],
    kinds: ['deployment', 'monitoring', 'decommission'],
    why: 'only what is in use can be retired',
  },
];

/** Words of a work type that say nothing of the work. */
const filler = new Set(['ai', 'ml', 'model', 'task', 'sub', 'subtask', 'story', 'work', 'request']);

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s_\-/]+/u)
    .filter((word) => word !== '');

/** What a name may be looked up by: itself, and without the words that say nothing. */
const formsOf = (name: string): string[] => [
  wordsOf(name).join(' '),
  wordsOf(name)
    .filter((word) => !filler.has(word))
    .join(' '),
];

const fitOf = (name: string): Fit | undefined =>
  fits.find(({ names }) => formsOf(name).some((form) => names.includes(form)));

export type Misfit = { stage: string; workType: string; why: string };

/**
 * Whether work of this kind belongs in the stage it stands in. The work type decides where the table
 * knows it; else the labels, of which one that fits is enough.
 * @returns null where it fits, or nothing can be said
 */
export const misfitOf = (
  lifecycle: Lifecycle,
  stage: string | null,
  { workType, labels }: { workType: string; labels: readonly string[] },
): Misfit | null => {
  const found = stageOf(lifecycle, stage);
  if (found === null) return null;
  const byType = fitOf(workType);
  const known = byType === undefined ? labels.flatMap((label) => fitOf(label) ?? []) : [byType];
  const [first] = known;
  if (first === undefined || known.some(({ kinds }) => kinds.includes(found.kind))) return null;
  const label = labels.find((one) => fitOf(one) === first);
  const what =
    byType === undefined && label !== undefined ? `label "${label}"` : `type ${workType}`;
  const why = `Work of the ${what} does not belong in ${found.name}: ${first.why}.`;
  return { stage: found.id, workType, why };
};
