import { FeatureError, type FeaturePair } from '../../../../domain/drift/feature';
import {
  isJudged,
  judgeFeatures,
  type FeatureJudgement,
} from '../../../../domain/drift/judge-feature';
import { methods, type Method } from '../../../../domain/drift/methods';
import { naiveRule } from '../../../../domain/drift/naive-rule';
import {
  featureSchema,
  hintFor,
  type WrittenFeature,
} from '../../../../domain/drift/sample-schema';
import { driftEvidence, type FeatureVerdict } from '../../assemble/drift-signals';
import type { Parse } from '../../family';
import { isObject, objectAt, valueAt } from '../../format';
import { refuse } from '../../problem';
import {
  comparedStatistics,
  featuresOfTool,
  leftOutNote,
  uncompared,
} from '../data-checks/tool-statistics';

const ID = 'assay-drift-data';

const SIDES = ['reference', 'current'] as const;
type Side = (typeof SIDES)[number];

const readFeature = (side: Side, name: string, written: unknown): WrittenFeature => {
  const parsed = featureSchema.safeParse(written);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = [side, 'features', name, ...(issue?.path ?? []).map(String)].join('.');
  return refuse(`"${where}" ${issue?.message ?? 'cannot be read'}.`, {
    where,
    hint: hintFor(written),
  });
};

const readSide = (value: unknown, side: Side): Map<string, WrittenFeature> =>
  new Map(
    Object.entries(objectAt(value, side, 'features')).map(([name, written]) => [
      name,
      readFeature(side, name, written),
    ]),
  );

const pairsOf = (value: unknown): FeaturePair[] => {
  const [reference, current] = [readSide(value, 'reference'), readSide(value, 'current')];
  return [...new Set([...reference.keys(), ...current.keys()])].map((name) => ({
    name,
    reference: reference.get(name)?.sample ?? null,
    current: current.get(name)?.sample ?? null,
    limits: (reference.get(name) ?? current.get(name))?.limits ?? undefined,
  }));
};

const methodOf = (value: unknown): Method | null => {
  const written = valueAt(value, 'method');
  if (written === undefined || written === null) return null;
  return (
    methods.find((method) => method === written) ??
    refuse(`"method" is ${JSON.stringify(written)}, which is not known.`, {
      where: 'method',
      hint: `Write one of: ${methods.join(', ')}; or leave it out.`,
    })
  );
};

const judged = (pairs: readonly FeaturePair[], method: Method | null) => {
  try {
    return judgeFeatures(pairs, method);
  } catch (error) {
    if (!(error instanceof FeatureError)) throw error;
    const { feature, side, problem, hint } = error;
    const where = [side, feature === null ? 'method' : `features.${feature}`]
      .filter((part) => part !== null)
      .join('.');
    return refuse(`${where}: ${problem}.`, { where, hint });
  }
};

/** What a judgement of one feature says, for its signal. */
export const verdictOf = (feature: FeatureJudgement): FeatureVerdict => {
  const { name, level, sentence } = feature;
  if (!isJudged(feature)) return { name, level, sentence, distance: null, naive: null };
  const { practical, psi } = feature;
  return {
    ...{ name, level, sentence },
    distance: { method: practical.measure, value: practical.value },
    naive: { value: psi.value, noiseFloor: psi.noiseFloor, alarms: psi.naiveAlarm },
  };
};

/** Both sides as drift files, where they are statistics of SageMaker or of whylogs. */
const withToolStatistics = (value: unknown): { value: unknown; left: string[] } => {
  const [reference, current] = SIDES.map((side) => featuresOfTool(valueAt(value, side)));
  if (reference == null || current == null || !isObject(value)) return { value, left: [] };
  const { left, ...sides } = comparedStatistics(reference, current);
  return {
    value: {
      ...value,
      reference: { features: sides.reference },
      current: { features: sides.current },
    },
    left,
  };
};

/** Both files of `assay drift` in one: judged here by the same code, all features together. */
export const parseDriftData: Parse = ({ value: written }) => {
  const { value, left } = withToolStatistics(written);
  const notes = leftOutNote(left);
  const pairs = [...pairsOf(value), ...left.map(uncompared)];
  if (pairs.length === 0) {
    return refuse('Neither side has a feature.', {
      where: 'reference.features',
      hint: hintFor(null),
    });
  }
  const { features } = judged(pairs, methodOf(value));
  return driftEvidence(ID, isObject(value) ? value : {}, features.map(verdictOf), [
    naiveRule(features.filter(isJudged)).sentence,
    ...notes,
  ]);
};
