import type { Signal } from '../../../contract/types';
import { clip, clipOrNull } from './run';

type SignalParts = Pick<Signal, 'name' | 'state' | 'level' | 'summary' | 'source'> &
  Partial<
    Pick<Signal, 'fingerprint' | 'method' | 'value' | 'threshold' | 'direction' | 'observedAt'>
  >;

/** A signal in which everything that is not given is "not stated". */
export const signal = (parts: SignalParts): Signal => ({
  name: clip(parts.name),
  fingerprint: clip(parts.fingerprint ?? `${parts.source.format}:${parts.name}`),
  state: parts.state,
  level: parts.level,
  method: clipOrNull(parts.method ?? null),
  value: parts.value ?? null,
  threshold: parts.threshold ?? null,
  direction: parts.direction ?? 'unknown',
  observedAt: parts.observedAt ?? null,
  summary: clip(parts.summary.trim(), 1000),
  source: parts.source,
});

/** State and level of something a tool found to be in order. */
export const CLEAN = { state: 'clean', level: 'none' } as const;
/** State and level of something that cannot be judged: it is not clean, and how bad it is is not known. */
export const UNCLEAR = { state: 'firing', level: 'unknown' } as const;
/** State and level of something a tool found to be out of order. */
export const ALARM = { state: 'firing', level: 'warning' } as const;

/** Text without its numbers, which change with every reference. */
export const withoutNumbers = (text: string): string =>
  text.replace(/[-+]?\d+(?:[.,]\d+)*(?:e[-+]?\d+)?/gi, '#');
