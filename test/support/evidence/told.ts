import type { MetricResult, ParsedEvidence, Signal } from '../../../src/contract/types';

const rounded = (value: number): string => String(Math.round(value * 1e4) / 1e4);

/** One result in a line: `recall[class=yes] 45/50`, `f1 0.9`, `loss 0.4 sd 0.1 n 8`. */
export const tellResult = ({ metric, slice, measure }: MetricResult): string => {
  const name = slice === null ? metric : `${metric}[${slice}]`;
  switch (measure.kind) {
    case 'count':
      return `${name} ${measure.successes}/${measure.trials}`;
    case 'point':
      return `${name} ${rounded(measure.value)}${measure.trials === null ? '' : ` n ${measure.trials}`}`;
    case 'mean':
      return `${name} ${rounded(measure.mean)} sd ${rounded(measure.standardDeviation)} n ${measure.trials}`;
    case 'standard-error':
      return `${name} ${rounded(measure.estimate)} se ${rounded(measure.standardError)} n ${measure.trials ?? '-'}`;
    case 'interval':
      return `${name} ${rounded(measure.estimate)} (${measure.lower} to ${measure.upper} at ${measure.confidence}) n ${measure.trials ?? '-'}`;
    default:
      return `${name} ${measure.kind}`;
  }
};

/** Every result of a file, in its order. */
export const tellResults = ({ blocks }: ParsedEvidence): string[] =>
  blocks.flatMap(({ run }) => run.results.map(tellResult));

/** A signal in a line: `late-psi firing critical 2026-…`. */
export const tellSignal = ({ name, state, level, observedAt }: Signal): string =>
  `${name} ${state} ${level} ${observedAt ?? '-'}`;
