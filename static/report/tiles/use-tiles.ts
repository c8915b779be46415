import { useCallback, useMemo } from 'react';
import { call } from '../../components/call';
import { countIssues } from '../../components/jira/count';
import type { Clause } from '../../components/jira/jql';
import type { Loading } from '../../components/loading/loading';
import { useLoaded } from '../../components/loading/use-loaded';
import type { Lifecycle } from '../../../src/contract/types';
import {
  driftEntries,
  driftRest,
  gateEntries,
  gateRest,
  stageEntries,
  stageRest,
  verdictEntries,
  verdictRest,
  withRest,
  type Entry,
} from '../model/tile-counts';
import type { ReportAnswer } from '../report-context';
import { useCounts, type Counts } from '../use-counts';

export type Tiles = {
  total: { loaded: Loading<number>; reload: () => void };
  stages: Counts;
  gates: Counts;
  verdicts: Counts;
  drift: Counts;
};

const none: readonly Entry[] = [];

/** The one call to the app that the first view makes. */
export const useAnswer = (
  project: string,
): { loaded: Loading<ReportAnswer>; reload: () => void } => {
  const ask = useCallback(() => call('report.get', { project }), [project]);
  return useLoaded(ask);
};

const complete = (
  { loaded, reload }: Counts,
  total: number | null,
  rest: Entry,
  isAlwaysShown: boolean,
): Counts =>
  loaded.kind === 'ready'
    ? { reload, loaded: { ...loaded, data: withRest(loaded.data, total, rest, isAlwaysShown) } }
    : { loaded, reload };

/** Stages have to be known before they can be counted: their tile waits for, and fails with, the answer. */
const afterAnswer = (
  counts: Counts,
  answer: { loaded: Loading<ReportAnswer>; reload: () => void },
): Counts => (answer.loaded.kind === 'ready' ? counts : { ...answer, loaded: answer.loaded });

/** The numbers of the first view: nineteen counts for seven stages, whatever the number of items. */
export const useTiles = (
  base: Clause,
  answer: { loaded: Loading<ReportAnswer>; reload: () => void },
): Tiles => {
  const lifecycle: Lifecycle | null =
    answer.loaded.kind === 'ready' ? answer.loaded.data.lifecycle : null;
  const ofStages = useMemo(
    () => (lifecycle === null ? none : stageEntries(lifecycle)),
    [lifecycle],
  );
  const total = useLoaded(useCallback(() => countIssues(base), [base]));
  const all = total.loaded.kind === 'ready' ? total.loaded.data : null;
  return {
    total,
    stages: complete(afterAnswer(useCounts(base, ofStages), answer), all, stageRest, false),
    gates: complete(useCounts(base, gateEntries), all, gateRest, false),
    verdicts: complete(useCounts(base, verdictEntries), all, verdictRest, true),
    drift: complete(useCounts(base, driftEntries), all, driftRest, true),
  };
};
