import type { SheetContent, SheetState, SheetVersion } from '../../contract/types';
import { digestJson } from '../digest';
import { valueIn } from './values';

const MOST_NAMED = 6;
const MOST_TRIGGERS = 30;

/** SHA-256 (hex) of what a version says: owner, day of review and content. */
export const sheetDigest = ({
  kind,
  owner,
  reviewBy,
  content,
}: Pick<SheetVersion, 'kind' | 'owner' | 'reviewBy' | 'content'>): string =>
  digestJson({ kind, owner, reviewBy, content });

/** What an item keeps of a version. */
export const stateOfVersion = (version: SheetVersion): SheetState => {
  const { kind, digest, owner, reviewBy, savedBy, savedAt, gaps, content } = version;
  return {
    ...{ kind, version: version.version, digest, owner, reviewBy, savedBy, savedAt },
    gaps: { count: gaps.length, named: gaps.slice(0, MOST_NAMED).map(({ what }) => what) },
    declared: kind === 'model-card' ? declaredIn(content) : null,
    triggers: kind === 'risk-register' ? triggersIn(content) : [],
  };
};

/** Metric and value that a model card declares; null where it declares none, or says why it does not. */
const declaredIn = (content: SheetContent): SheetState['declared'] => {
  const metric = valueIn(content, 'declared', 'metric');
  const value = valueIn(content, 'declared', 'value');
  if (metric?.kind !== 'text') return null;
  if (value?.kind === 'stated') return { metric: metric.text, value: value.value };
  return value?.kind === 'run' ? { metric: metric.text, value: value.estimate } : null;
};

const triggersIn = (content: SheetContent): SheetState['triggers'] =>
  [
    ...new Map(
      (content['risks'] ?? []).flatMap(({ values }) => {
        const trigger = values['trigger'];
        if (trigger?.kind !== 'watch') return [];
        const { watch, level } = trigger;
        return [[`${watch} ${level}`, { watch, level }] as const];
      }),
    ).values(),
  ].slice(0, MOST_TRIGGERS);
