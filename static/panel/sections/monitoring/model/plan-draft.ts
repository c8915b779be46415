import { isRecord, readPath, readText, readTexts } from '../../../../../src/words/guards';
import type { MonitoringPlan, MonitoringView, Watch } from '../../../../../src/contract/types';
import { answerChoices } from './retraining';
import { isWatchKind } from './watch-rows';

/** One row of the form, as it is typed. An empty `comparator` is the tool's own verdict. */
export type WatchDraft = {
  name: string;
  kind: string;
  reference: string;
  comparator: string;
  alertValue: string;
  alertLevel: string;
};

/** The plan as it is typed. */
export type PlanDraft = {
  watches: WatchDraft[];
  cadenceDays: string;
  graceDays: string;
  owner: string | null;
  decider: string | null;
  withinDays: string;
  answers: string[];
};

/** A week to decide, where nobody has said otherwise. */
const DAYS_TO_DECIDE = '7';

export const emptyWatch: WatchDraft = {
  ...{ name: '', kind: 'metric', reference: '' },
  ...{ comparator: '', alertValue: '', alertLevel: 'warning' },
};

const draftWatch = ({ name, kind, reference, alert }: Watch): WatchDraft => ({
  ...{ name, kind, reference: reference === null ? '' : String(reference) },
  ...(alert === null
    ? { comparator: '', alertValue: '', alertLevel: 'warning' }
    : {
        comparator: alert.comparator,
        alertValue: String(alert.value),
        alertLevel: alert.level,
      }),
});

/** What the form begins with: the plan, else the template for the kind of system. */
export const draftPlan = ({ plan, template }: MonitoringView): PlanDraft => {
  const base = plan ?? template;
  return {
    watches: base.watches.map(draftWatch),
    cadenceDays: String(base.cadenceDays),
    graceDays: String(base.graceDays),
    owner: plan?.owner ?? null,
    decider: plan?.retraining.decider ?? null,
    withinDays: plan === null ? DAYS_TO_DECIDE : String(plan.retraining.withinDays),
    answers: plan?.retraining.answers ?? answerChoices().map(({ value }) => value),
  };
};

/** A draft that was kept as JSON; null where it has another form. */
export const readPlanDraft = (stored: unknown): PlanDraft | null => {
  const watches = readPath(stored, 'watches');
  if (!isRecord(stored) || !Array.isArray(watches)) return null;
  const text = (value: unknown, key: string): string => readText(value, key) ?? '';
  return {
    watches: watches.map((one: unknown) => ({
      name: text(one, 'name'),
      kind: text(one, 'kind'),
      reference: text(one, 'reference'),
      comparator: text(one, 'comparator'),
      alertValue: text(one, 'alertValue'),
      alertLevel: text(one, 'alertLevel'),
    })),
    cadenceDays: text(stored, 'cadenceDays'),
    graceDays: text(stored, 'graceDays'),
    owner: readText(stored, 'owner'),
    decider: readText(stored, 'decider'),
    withinDays: text(stored, 'withinDays'),
    answers: readTexts(stored, 'answers'),
  };
};

const comparators = ['<', '<=', '>', '>='] as const;
const levels = ['watch', 'warning', 'critical'] as const;

const isOneOf = <Value extends string>(all: readonly Value[], value: string): value is Value =>
  all.some((one) => one === value);

const numberOf = (text: string): number | null => {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
};

const alertOf = ({ comparator, alertValue, alertLevel }: WatchDraft): Watch['alert'] => {
  const value = numberOf(alertValue);
  if (!isOneOf(comparators, comparator) || !isOneOf(levels, alertLevel)) return null;
  return value === null ? null : { comparator, value, level: alertLevel };
};

/** The plan that the form sends; to be asked for once it has no problems. */
export const planOf = (draft: PlanDraft): MonitoringPlan => ({
  watches: draft.watches.map((one) => ({
    name: one.name.trim(),
    kind: isWatchKind(one.kind) ? one.kind : 'other',
    reference: numberOf(one.reference),
    alert: alertOf(one),
  })),
  cadenceDays: Number(draft.cadenceDays),
  graceDays: Number(draft.graceDays),
  owner: draft.owner ?? '',
  retraining: {
    decider: draft.decider ?? '',
    withinDays: Number(draft.withinDays),
    answers: answerChoices()
      .map(({ value }) => value)
      .filter((one) => draft.answers.includes(one)),
  },
});
