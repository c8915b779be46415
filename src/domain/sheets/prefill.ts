import type { MeasuredNumber, SheetContent, SheetKind, SheetValue } from '../../contract/types';
import { systemTypeNames } from '../../words/names';
import { sheetDefinitions } from '../../words/sheets';
import { formatCriterion } from '../criteria/language/format';
import { foldMetric } from '../evidence/words/metric-name';
import type { Item } from '../item/item';
import { findNumber } from './numbers';
import { ONLY_ROW } from './values';
import { watchNames } from './watch-names';

type Facts = { item: Item; summary: string; numbers: readonly MeasuredNumber[] };
type Values = Record<string, SheetValue>;

const text = (value: string): SheetValue => ({ kind: 'text', text: value });
const list = (items: readonly string[]): SheetValue => ({
  kind: 'list',
  items: items.slice(0, 30),
});

const once = (sections: Record<string, Values>): SheetContent =>
  Object.fromEntries(
    Object.entries(sections).map(([id, values]) => [id, [{ id: ONLY_ROW, values, writers: [] }]]),
  );

const rows = (values: readonly Values[]): SheetContent[string] =>
  values.map((one, index) => ({ id: `row-${index + 1}`, values: one, writers: [] }));

/** Rows that a register takes. */
const MOST_RISKS = 30;

/** Rows that the evidence gives a model card. */
const MOST_PERFORMANCE = 30;

const performance = ({ item, numbers }: Facts): Values[] => {
  const asked = (item.locked?.criteria ?? []).map(({ metric, slice }) => ({ metric, slice }));
  const first = asked.flatMap(({ metric, slice }) => findNumber(numbers, metric, slice) ?? []);
  return [...new Set([...first, ...numbers])].slice(0, MOST_PERFORMANCE).map((number) => ({
    measures: text(number.metric),
    ...(number.slice === null ? {} : { group: text(number.slice) }),
    value: number,
  }));
};

const dataOf = ({ records }: Item): SheetValue =>
  list(records.dependencies.map(({ name, source }) => `${name}, from ${source}`));

/** What it does, in its own words, and which system and model it is as far as somebody stated it. */
const whatItDoes = ({ item: { systemType, model }, summary }: Facts): string => {
  const named = [model.name, model.version].filter((part) => part !== null).join(' ');
  return [
    summary,
    ...(systemType === null ? [] : [systemTypeNames[systemType]]),
    ...(named === '' ? [] : [`Model ${named}`]),
  ]
    .map((part) => `${part}.`)
    .join(' ');
};

const card = (facts: Facts): SheetContent => {
  const { item } = facts;
  const { dependencies, safeguards } = item.records;
  return {
    ...once({
      use: {
        what: text(whatItDoes(facts)),
      },
      training:
        dependencies.length === 0
          ? {}
          : {
              'trained-on': text(
                dependencies.map(({ name, source }) => `${name}, from ${source}`).join('; '),
              ),
              'training-gaps': text(
                dependencies.map(({ representativeness }) => representativeness).join(' '),
              ),
            },
      oversight: {
        ...(safeguards === null ? {} : { how: text(safeguards.escalation) }),
        ...(item.monitoring.plan === null
          ? {}
          : { owner: { kind: 'person' as const, person: item.monitoring.plan.owner } }),
      },
    }),
    performance: rows(performance(facts)),
  };
};

/** Risks that people typed before there was a register; a trigger only where it still names a watch. */
const typedRisks = (item: Item): Values[] => {
  const watches = new Set(watchNames(item).map(foldMetric));
  return item.records.risks
    .filter(({ closedAt }) => closedAt === null)
    .map(({ title, treatment, owner, rate, trigger, issueKey }) => ({
      title: text(title),
      ...(rate === null
        ? {}
        : { rate: { kind: 'stated' as const, value: rate.failures / rate.trials, by: owner } }),
      ...(trigger === null || !watches.has(foldMetric(trigger.watch))
        ? {}
        : { trigger: { kind: 'watch' as const, ...trigger } }),
      treatment: text(treatment),
      ...(issueKey === null ? {} : { work: { kind: 'work-item' as const, issueKey } }),
      owner: { kind: 'person' as const, person: owner },
    }));
};

/**
 * Risks that were typed before, a failure with its rate for each criterion of failures, and a risk for each
 * watch that alarms.
 */
const register = ({ item, numbers }: Facts): SheetContent => {
  const failures = (item.locked?.criteria ?? []).flatMap((criterion) => {
    const { metric, slice, requirement } = criterion;
    const number = findNumber(numbers, metric, slice);
    const isFailure =
      requirement.kind === 'threshold' && ['<', '<='].includes(requirement.comparator);
    return number === undefined || !isFailure
      ? []
      : [{ title: text(`Misses "${formatCriterion(criterion)}"`), rate: number }];
  });
  const watched = (item.monitoring.plan?.watches ?? [])
    .slice(0, 5)
    .map(({ name, alert }): Values => ({
      title: text(`${name} drifts away from its reference`),
      trigger: { kind: 'watch', watch: name, level: alert?.level ?? 'warning' },
    }));
  return { risks: rows([...typedRisks(item), ...failures, ...watched].slice(0, MOST_RISKS)) };
};

const checklist = ({ item }: Facts): SheetContent => {
  const bound = (item.locked?.criteria ?? []).flatMap(({ id, slice }): Values[] =>
    slice === null
      ? []
      : [{ population: text(slice), criterion: { kind: 'criterion', criterionId: id } }],
  );
  return { rows: rows(bound) };
};

const sheet = ({ item }: Facts): SheetContent => {
  const { dependencies } = item.records;
  if (dependencies.length === 0) return {};
  const each = (pick: (one: (typeof dependencies)[number]) => string): SheetValue =>
    text([...new Set(dependencies.map(pick))].join('; '));
  return once({
    origin: { sources: dataOf(item) },
    rights: {
      licence: each(({ licence }) => licence),
      'lawful-basis': each((one) => one.lawfulBasis),
    },
    fit: { 'stands-for': each(({ representativeness }) => representativeness) },
  });
};

const agent = ({ item }: Facts): SheetContent => {
  const { safeguards } = item.records;
  if (safeguards === null) return {};
  const tools = safeguards.tools.split(/[\n;,]+/u).map((tool) => tool.trim());
  return once({
    limits: {
      autonomy: { kind: 'choice', choice: String(safeguards.autonomy) },
      ...(safeguards.tools === '' ? {} : { tools: list(tools.filter((tool) => tool !== '')) }),
    },
    stop: { switch: text(safeguards.killSwitch), escalation: text(safeguards.escalation) },
  });
};

const oversight = ({ item }: Facts): SheetContent => {
  const { plan } = item.monitoring;
  return once({
    people: plan === null ? {} : { overseer: { kind: 'person', person: plan.owner } },
    means:
      item.records.safeguards === null ? {} : { stop: text(item.records.safeguards.killSwitch) },
  });
};

const nothing = (): SheetContent => ({});

const filling: Readonly<Record<SheetKind, (facts: Facts) => SheetContent>> = {
  'model-card': card,
  'risk-register': register,
  'bias-checklist': checklist,
  'data-sheet': sheet,
  'impact-screening': nothing,
  'oversight-record': oversight,
  'agent-record': agent,
};

/**
 * What evidence and item already say of a sheet. Sections with rows are filled only where nobody has saved
 * a row, and single fields only where they are empty, so that it never speaks against a person.
 * @param saved the content of the newest version; `{}` where there is none.
 */
export const prefillSheet = (kind: SheetKind, facts: Facts, saved: SheetContent): SheetContent => {
  const content = filling[kind](facts);
  const left = sheetDefinitions[kind].sections.flatMap(
    (section): [string, SheetContent[string]][] => {
      const given = content[section.id] ?? [];
      const there = saved[section.id] ?? [];
      if (given.length === 0) return [];
      if (section.rows !== null) return there.length > 0 ? [] : [[section.id, given]];
      const known = there[0]?.values ?? {};
      const values = Object.fromEntries(
        Object.entries(given[0]?.values ?? {}).filter(([field]) => !Object.hasOwn(known, field)),
      );
      return Object.keys(values).length === 0
        ? []
        : [[section.id, [{ id: ONLY_ROW, values, writers: [] }]]];
    },
  );
  return Object.fromEntries(left);
};
