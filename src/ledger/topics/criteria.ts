import * as z from 'zod';
import { challengeSchema, criteriaChangeSchema } from '../../contract/governance';
import { budgetPlanSchema, renewalRequestSchema } from '../../contract/budget';
import type { Budget, DeclaredPlan } from '../../contract/types';
import { grantRenewal, withdrawRenewal } from '../../domain/budget/change';
import type { Item } from '../../domain/item/item';
import { holdCriteria } from '../../domain/evidence/hold-criteria';
import { countOf } from '../../words/counts';
import { entryKind, told } from '../entry-kind';
import { dayInWords } from '../../words/days';
import { metricOfGroup } from '../../words/metric-of-group';

const id = z.string();

/** What a budget is of, for people. */
const ofBudget = { metric: z.string(), slice: z.string().nullable() };

const planInWords = (plan: DeclaredPlan | null): string => {
  if (plan === null) return 'as it is by default';
  return plan.kind === 'equal'
    ? countOf(plan.looks, 'equal look')
    : `${countOf(plan.looks, 'look')} at a growing sample, the last with 80% of it`;
};

const withBudget = (item: Item, known: string, change: (budget: Budget) => Budget): Item => ({
  ...item,
  budgets: item.budgets.map((budget) => (budget.id === known ? change(budget) : budget)),
});

/** What "done" means on an item: versions, proposals, questions, and how the data may be looked at. */
export const criteriaEntries = {
  'criteria-locked': entryKind({
    body: z.strictObject({
      version: z.number().int().positive(),
      /** SHA-256 of the canonical text. */
      digest: z.string(),
      text: z.string(),
      /** Why a later version was made; null for the first. */
      reason: z.string().nullable(),
      /** How it differs from the version before. */
      changes: z.array(criteriaChangeSchema),
      lockedBy: z.string(),
      /** Everyone who wrote on its draft. */
      writers: z.array(z.string()).exactOptional(),
      /** Who let it come into force; null for the first version, which needs nobody. */
      approvedBy: z.string().nullable(),
    }),
    tell: ({ version, text, approvedBy }, { who }) =>
      told(
        `${who} ${approvedBy === null ? 'locked' : 'approved'} version ${version} of the criteria`,
        ...text.split('\n'),
      ),
    apply: (item, { version }, { criteria, runs }) => {
      const locked = criteria.find((one) => one.version === version);
      return locked === undefined ? null : holdCriteria(item, locked, runs);
    },
    writers: ({ lockedBy, writers = [] }) => [lockedBy, ...writers],
  }),
  'draft-changed-after-demo': entryKind({
    body: z.strictObject({
      /** When it was shown. */
      demoAt: z.string(),
      /** How the draft differs from the one before. */
      changes: z.array(criteriaChangeSchema).min(1),
    }),
    tell: ({ demoAt, changes }, { who }) =>
      told(
        `${who} changed the draft of the criteria after the demo of ${dayInWords(demoAt)}`,
        ...changes.map(
          ({ kind, metric, before, after }) => `${kind}: ${after ?? before ?? metric}`,
        ),
      ),
  }),
  'criteria-proposed': entryKind({
    body: z.strictObject({ text: z.string(), reason: z.string() }),
    tell: ({ reason }, { who }) => told(`${who} proposed a new version of the criteria`, reason),
  }),
  'criteria-rejected': entryKind({
    body: z.strictObject({ text: z.string() }),
    tell: (_body, { who }) => told(`${who} turned the proposed criteria down`),
  }),
  /** Of earlier versions, in which looks at the data were declared instead of counted. */
  'looks-declared': entryKind({
    body: z.strictObject({
      rule: z.enum(['fixed', 'always-valid']),
      /** Runs that had come in before it was declared. */
      looks: z.number().int().nonnegative(),
    }),
    tell: ({ rule }, { who }) =>
      told(
        `${who} declared the looks at the data: ${rule === 'fixed' ? 'sample size fixed before' : 'bounds that hold at every look'}`,
      ),
    writers: (_body, by) => [by],
  }),
  'budget-planned': entryKind({
    body: z.strictObject({ id, ...ofBudget, plan: budgetPlanSchema.nullable() }),
    tell: ({ plan, ...budget }, { who }) =>
      told(`${who} dealt the error budget of ${metricOfGroup(budget)}: ${planInWords(plan)}`),
    apply: (item, { id: known, plan }) =>
      withBudget(item, known, (budget) => ({ ...budget, plan })),
  }),
  'renewal-asked': entryKind({
    body: z.strictObject({ budget: id, ...ofBudget, request: renewalRequestSchema }),
    tell: ({ request, ...budget }, { who }) =>
      told(
        `${who} asked to renew the error budget of ${metricOfGroup(budget)} on the data set ${request.dataset.slice(0, 12)}…`,
        request.reason,
      ),
    apply: (item, { budget: known, request }) =>
      withBudget(item, known, (budget) => ({ ...budget, request })),
  }),
  'renewal-granted': entryKind({
    body: z.strictObject({ budget: id, ...ofBudget, dataset: z.string() }),
    tell: ({ dataset, ...budget }, { who }) =>
      told(
        `${who} renewed the error budget of ${metricOfGroup(budget)} on the data set ${dataset.slice(0, 12)}…, which no run had used`,
      ),
    apply: (item, { budget: known }, { by, at }) =>
      withBudget(item, known, (budget) => {
        const change = grantRenewal(budget, { at, by, isUsed: false });
        return change.ok ? change.budget : budget;
      }),
  }),
  'renewal-withdrawn': entryKind({
    body: z.strictObject({ budget: id, ...ofBudget }),
    tell: (budget, { who }) =>
      told(`${who} took back the request to renew the error budget of ${metricOfGroup(budget)}`),
    apply: (item, { budget: known }) => withBudget(item, known, withdrawRenewal),
  }),
  'challenge-asked': entryKind({
    body: z.strictObject({
      id,
      /** Criterion that is asked about; null for all of them. */
      criterionId: z.string().nullable(),
      question: challengeSchema.shape.question,
    }),
    tell: ({ question }, { who }) => told(`${who} challenged a criterion`, question),
    apply: (item, body, { by, at }) => ({
      ...item,
      challenges: [...item.challenges, { ...body, askedBy: by, askedAt: at, answer: null }],
    }),
  }),
  'challenge-answered': entryKind({
    body: z.strictObject({ id, text: z.string() }),
    tell: ({ text }, { who }) => told(`${who} answered a challenge`, text),
    apply: (item, body, { by, at }) => ({
      ...item,
      challenges: item.challenges.map((one) =>
        one.id === body.id ? { ...one, answer: { text: body.text, by, at } } : one,
      ),
    }),
  }),
};
