import type { ParsedEvidence, Signal } from '../../../contract/types';
import type { Level } from '../../../words/levels';
import { toText } from './numbers';
import { firstOf, issueKeyOf, MODEL_NAMES, VERSION_NAMES } from './routing';
import { evidence } from './run';
import { CLEAN, signal } from './signals';
import { toIso } from './times';

/** What a judgement says of one feature, as far as a signal holds it. */
export type FeatureVerdict = {
  name: string;
  level: Level;
  /** What it is measured in, and how large it is; null where a side lacks the feature. */
  distance: { method: string; value: number } | null;
  sentence: string;
  /** The customary rule's answer; null where there is none. */
  naive: { value: number; noiseFloor: number; alarms: boolean } | null;
};

const short = (value: number): string => String(Number(value.toPrecision(3)));

const tellNaive = (naive: FeatureVerdict['naive']): string => {
  if (naive === null) return '';
  const { value, noiseFloor, alarms } = naive;
  return `. The rule PSI >= 0.1 would ${alarms ? '' : 'not '}alarm: PSI ${short(value)}, noise floor ${short(noiseFloor)}`;
};

/** One signal a feature. The feature keeps its fingerprint, whoever judged it. */
const signalOf = (
  { name, level, distance, sentence, naive }: FeatureVerdict,
  observedAt: string | null,
  source: Signal['source'],
): Signal =>
  signal({
    name,
    fingerprint: `assay-drift:${name}`,
    ...(level === 'none' ? CLEAN : { state: 'firing', level }),
    method: distance?.method ?? null,
    value: distance?.value ?? null,
    // The verdict follows from chance, size and power together; no one line on the value decides.
    direction: distance === null ? 'unknown' : 'high-alarms',
    observedAt,
    summary: `${name}: ${sentence}${tellNaive(naive)}`,
    source,
  });

/** Signals of features that were judged together, with where the file says they belong. */
export const driftEvidence = (
  format: string,
  head: Record<string, unknown>,
  verdicts: readonly FeatureVerdict[],
  notes: readonly string[],
): ParsedEvidence => {
  const observedAt = toIso(toText(head['observedAt'] ?? head['observed_at']));
  const source = { format, tool: 'Assay' };
  return evidence(
    format,
    {
      signals: verdicts.map((verdict) => signalOf(verdict, observedAt, source)),
      issueKey: issueKeyOf(head),
      notes: [...notes],
    },
    {
      model: firstOf(head, MODEL_NAMES),
      version: firstOf(head, VERSION_NAMES),
    },
  );
};
