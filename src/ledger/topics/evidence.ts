import * as z from 'zod';
import { runSchema, signalLevels, signalSchema, statedFields } from '../../contract/evidence';
import { budgetSchema } from '../../contract/budget';
import type { Budget, StatedField } from '../../contract/types';
import { datasetSchema } from '../../contract/identity';
import { takeRun } from '../../domain/evidence/take-run';
import { countOf } from '../../words/counts';
import { momentInWords } from '../../words/days-in-texts';
import { metricOfGroup } from '../../words/metric-of-group';
import { entryKind, told } from '../entry-kind';

const signal = z.strictObject({
  /** SHA-256 of the observation, under which it is kept. */
  digest: z.string(),
  name: z.string(),
  state: signalSchema.shape.state,
  level: z.enum(signalLevels),
  /** When it was observed; null where the tool does not say. */
  observedAt: z.string().nullable(),
});

type SignalBody = z.output<typeof signal>;

const describeSignal = ({ name, state, level }: SignalBody): string => {
  if (state === 'clean') return `${name} without an alarm`;
  return state === 'resolved' ? `${name} resolved` : `${name} at ${level}`;
};

/** What a person stated of a run, in the middle of a sentence. */
const statedWords = (fields: readonly StatedField[], startedAt: string | null): string => {
  const words: Record<StatedField, string> = {
    startedAt: startedAt === null ? 'when it began' : `that it began ${momentInWords(startedAt)}`,
    modelVersion: 'the version of the model',
    dataset: 'the data set',
  };
  return fields.map((field) => words[field]).join(', ');
};

/** Signals that are named in the sentence itself; more are counted, and told below it. */
const MOST_NAMED = 3;

/** What was measured, before and in use. */
export const evidenceEntries = {
  'evaluation-recorded': entryKind({
    body: z.strictObject({
      /** SHA-256 of the run, under which it is kept. */
      digest: z.string(),
      format: z.string(),
      model: runSchema.shape.model,
      dataset: datasetSchema,
      /** When the run says that it began; null where it does not. */
      startedAt: z.string().nullable(),
      /** What of it who handed it in stated, since the file does not say it; left out where nothing. */
      stated: z.array(z.enum(statedFields)).min(1).exactOptional(),
      /** How many results it holds. */
      results: z.number().int().nonnegative(),
      /** Error budgets that it was a look at; left out where it was none, and in older entries. */
      budgets: z
        .array(
          z.strictObject({
            id: z.string(),
            metric: z.string(),
            slice: z.string().nullable(),
            /** The look, its level, what is spent and what is next. */
            sentence: z.string(),
            elsewhere: budgetSchema.shape.elsewhere,
          }),
        )
        .exactOptional(),
    }),
    tell: ({ model, dataset, results, startedAt, stated = [], budgets = [] }, { who }) => {
      const name = [model.name, model.version].filter((part) => part !== null).join(' ');
      const of = name === '' ? '' : ` of ${name}`;
      const on = dataset.id === null ? '' : ` on ${dataset.id}`;
      return told(
        `${who} handed in a run${of}${on}: ${countOf(results, 'result')}`,
        ...(stated.length === 0 ? [] : [`${who} stated ${statedWords(stated, startedAt)}`]),
        ...budgets.map((one) => `${metricOfGroup(one)}: ${one.sentence}`),
      );
    },
    apply: (item, { digest, budgets }, { runs }) => {
      const run = runs.find((one) => one.digest === digest);
      const elsewhere = (budget: Budget) =>
        budgets?.find(({ id }) => id === budget.id)?.elsewhere ?? budget.elsewhere;
      return run === undefined ? null : takeRun(item, run, { elsewhere });
    },
    writers: (_body, by) => [by],
  }),
  'signal-recorded': entryKind({
    body: z.strictObject({ format: z.string(), signals: z.array(signal).min(1) }),
    tell: ({ signals }, { who }) => {
      const described = signals.map(describeSignal);
      return signals.length <= MOST_NAMED
        ? told(`${who} reported on the model in use: ${described.join(', ')}`)
        : told(`${who} reported ${countOf(signals.length, 'observation')} in use`, ...described);
    },
  }),
};
