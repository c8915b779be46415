import type { DatasetMatch } from './dataset';
import type { LookLevel } from './levels';
import {
  nextLook,
  repeatedLook,
  standingPass,
  type BudgetHistory,
  type Look,
  type RunIdentity,
} from './looks';

/** A run that reports the metric and slice of a criterion. */
export type ReportingRun = {
  digest: string;
  run: RunIdentity;
  /** Of a version in use, on what it meets there, rather than of a candidate. */
  isMonitoring: boolean;
  dataset: DatasetMatch;
};

/** A fact that a run has to state before it may decide, with who can state it. */
export type MissingFact = {
  fact: 'dataset' | 'dataset-digest' | 'model';
  message: string;
  who: 'pipeline';
};

export type RunRole =
  /** It is held against the criterion at this level, and spends if it does not pass. */
  | { kind: 'look'; level: LookLevel }
  /** Posted before, word for word: it changes nothing. */
  | { kind: 'repeat'; look: Look }
  /** On other data than the criterion's: shown, never a look. `note` where that may surprise. */
  | { kind: 'development'; note: string | null }
  /** Of a version whose pass stands: never a look. */
  | { kind: 'monitoring'; pass: Look }
  /** Kept and shown, and does not decide. */
  | { kind: 'undecided'; missing: MissingFact };

const MISSING: Record<MissingFact['fact'], string> = {
  dataset: 'the run does not say which data set it ran on',
  'dataset-digest': 'the run names the data set without its SHA-256, which is known by now',
  model: 'the run does not say which version of the model it tried',
};

const missing = (fact: MissingFact['fact']): RunRole => ({
  kind: 'undecided',
  missing: { fact, message: MISSING[fact], who: 'pipeline' },
});

const OTHER_CONTENT =
  'the data set has the name of the criterion’s and another content, so it is another data set';

/** What a run is to a criterion, in the order in which that is asked. */
export const roleOf = (
  history: BudgetHistory,
  alpha: number,
  { digest, run, isMonitoring, dataset }: ReportingRun,
): RunRole => {
  const look = repeatedLook(history, { digest, run });
  if (look !== null) return { kind: 'repeat', look };
  if (run.modelVersion === null) return missing('model');
  const pass = isMonitoring ? standingPass(history, run.modelVersion) : null;
  if (pass !== null) return { kind: 'monitoring', pass };
  switch (dataset.kind) {
    case 'unnamed':
      return missing('dataset');
    case 'digest-missing':
      return missing('dataset-digest');
    case 'other':
      return { kind: 'development', note: null };
    case 'other-content':
      return { kind: 'development', note: OTHER_CONTENT };
    case 'same':
    case 'joins':
      return { kind: 'look', level: nextLook(history, alpha) };
  }
};
