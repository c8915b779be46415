import * as z from 'zod';
import { otherKey } from '../../contract/marks/work-items';
import { signalLevels } from '../../contract/evidence';
import {
  incidentCaseSchema,
  incidentSchema,
  monitoringPlanSchema,
  retrainingAnswers,
  retrainingDecisionSchema,
  reviewSchema,
} from '../../contract/monitoring';
import { countOf } from '../../words/counts';
import { isWorse, type Level } from '../../words/levels';
import { entryKind, told } from '../entry-kind';
import { dayInWords } from '../../words/days';

const id = z.string();
const level = z.enum(signalLevels);

const tellLevels = (from: Level, to: Level): string => {
  if (from === to) return `kept the drift level at ${to}`;
  return `${isWorse(to, from) ? 'raised' : 'lowered'} the drift level from ${from} to ${to}`;
};

const answers: Record<(typeof retrainingAnswers)[number], (until: string | null) => string> = {
  retrain: () => 'decided to retrain',
  'roll-back': () => 'decided to roll back',
  retire: () => 'decided to retire the model',
  accept: (until) =>
    until === null ? 'accepted the drift' : `accepted the drift until ${dayInWords(until)}`,
};

/** What was decided about drift, to follow the name of who decided. */
export const tellAnswer = (body: {
  answer: (typeof retrainingAnswers)[number];
  until: string | null;
  issueKey: string | null;
}): string => {
  const how = answers[body.answer](body.until);
  return body.issueKey === null ? how : `${how}, carried out by ${body.issueKey}`;
};

/** The life of a model in use: how it is watched, what drifted, what was decided about it. */
export const monitoringEntries = {
  'monitoring-planned': entryKind({
    body: z.strictObject({ plan: monitoringPlanSchema }),
    tell: ({ plan: { watches, cadenceDays } }, { who }) => {
      const every = cadenceDays === 1 ? 'day' : countOf(cadenceDays, 'day');
      const count = countOf(watches.length, 'watch', 'watches');
      return told(`${who} planned monitoring: ${count}, a report every ${every}`);
    },
    apply: (item, { plan }, { by, at }) => ({
      ...item,
      monitoring: { ...item.monitoring, plan: { ...plan, setBy: by, setAt: at } },
    }),
  }),
  'alert-muted': entryKind({
    body: z.strictObject({
      id,
      fingerprint: z.string(),
      /** What people call the alert. */
      watch: z.string(),
      reason: z.string(),
      until: z.string(),
    }),
    tell: ({ watch, until, reason }, { who }) =>
      told(`${who} muted ${watch} until ${dayInWords(until)}`, reason),
  }),
  'alert-unmuted': entryKind({
    body: z.strictObject({ id, fingerprint: z.string(), watch: z.string() }),
    tell: ({ watch }, { who }) => told(`${who} hears ${watch} again`),
  }),
  'drift-changed': entryKind({
    body: z.strictObject({
      from: level,
      to: level,
      flags: z.array(z.string()),
      /** What changed it, in words. */
      reason: z.string(),
    }),
    tell: ({ from, to, reason }, { who }) => told(`${who} ${tellLevels(from, to)}`, reason),
  }),
  'retraining-asked': entryKind({
    body: retrainingDecisionSchema
      .pick({ level: true, fingerprints: true, decider: true, dueAt: true })
      .extend({
        id,
        /** A new question, one that became worse, or one with more alerts. */
        how: z.enum(['new', 'worse', 'wider']),
        /** What raised it, in words. */
        reason: z.string(),
      })
      .strict(),
    tell: ({ how, level: asked, dueAt, reason }, { who }) => {
      const words = {
        new: `asked for a retraining decision at ${asked}, due ${dayInWords(dueAt)}`,
        worse: `raised the retraining decision to ${asked}`,
        wider: 'added alerts to the retraining decision that is open',
      };
      return told(`${who} ${words[how]}`, reason);
    },
  }),
  'retraining-answered': entryKind({
    body: z.strictObject({
      id,
      answer: z.enum(retrainingAnswers),
      reason: z.string(),
      by: z.string(),
      at: z.string(),
      /** Until when an acceptance holds; null for the other answers. */
      until: z.string().nullable(),
      /** Work item that carries it out; null for none. */
      issueKey: otherKey.nullable(),
      falseAlarm: z.boolean(),
      cause: z.string(),
    }),
    tell: (body, { who }) => told(`${who} ${tellAnswer(body)}`, body.reason),
  }),
  'review-raised': entryKind({
    body: z.strictObject({
      reason: z.string(),
      reviews: z
        .array(
          reviewSchema
            .pick({ id: true, kind: true, subject: true, label: true, cause: true, from: true })
            .strict(),
        )
        .min(1),
    }),
    tell: ({ reviews, reason }, { who }) => {
      const labels = reviews.map(({ label }) => label).join(', ');
      if (reviews.every(({ kind }) => kind === 'to-do'))
        return told(`${who} raised a to-do: ${labels}`, reason);
      const count = countOf(reviews.length, 'thing');
      return told(`${who} found ${count} to be looked at again: ${labels}`, reason);
    },
  }),
  'review-done': entryKind({
    body: reviewSchema
      .pick({ id: true, kind: true, subject: true, label: true })
      .extend({ note: z.string() })
      .strict(),
    tell: ({ label, note }, { who }) => told(`${who} looked again at "${label}"`, note),
  }),
  'incident-opened': entryKind({
    body: incidentSchema
      .pick({ id: true, kind: true, awareAt: true, dueAt: true })
      .extend({ description: z.string() })
      .strict(),
    tell: ({ kind, dueAt, description }, { who }) =>
      told(`${who} opened a ${kind} incident, to be reported by ${dayInWords(dueAt)}`, description),
  }),
  'incident-reported': entryKind({
    body: z.strictObject({
      id,
      reported: z.boolean(),
      /** Whether it was after its report was due. */
      late: z.boolean(),
      note: z.string(),
    }),
    tell: ({ reported, late, note }, { who }) =>
      told(
        `${who} ${reported ? 'reported the incident' : 'said why the incident need not be reported'}${late ? ', after it was due' : ''}`,
        note,
      ),
  }),
  'incident-closed': entryKind({
    body: z.strictObject({
      id,
      reported: z.boolean(),
      /** Whether it was closed after its report was due. */
      late: z.boolean(),
      note: z.string(),
      /** Left out by those before a case was asked for. */
      case: incidentCaseSchema.exactOptional(),
    }),
    tell: ({ reported, late, note, case: tested }, { who }) => {
      if (tested !== undefined) {
        return told(
          `${who} closed the incident`,
          note,
          `its case is tested: ${tested.metric} for ${tested.slice}, run ${tested.run.slice(0, 8)}`,
        );
      }
      const how = reported ? 'reported the incident' : 'closed the incident without a report';
      return told(`${who} ${how}${late ? ', after it was due' : ''}`, note);
    },
  }),
};
