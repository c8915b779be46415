import type { MeasuredNumber, SheetContent, SheetKind, SheetValue } from '../../contract/types';
import { likelihoodOf, riskLevelOf } from '../../words/sheets/scales';
import { foldMetric } from '../evidence/words/metric-name';
import type { Item } from '../item/item';
import { findNumber } from './numbers';
import { declaredText, numberBeside, numbersApart, statedText, unitOfNumber } from './number-text';
import { worstOf } from './register-risks';
import { valueIn } from './values';
import { watchNames } from './watch-names';

/** A declared value outside of what the newest run bears out, whichever way is better. */
const declaredFinding = (content: SheetContent, numbers: readonly MeasuredNumber[]): string[] => {
  const metric = valueIn(content, 'declared', 'metric');
  const value = valueIn(content, 'declared', 'value');
  if (metric?.kind !== 'text' || value?.kind !== 'stated') return [];
  const tested = findNumber(numbers, metric.text, null);
  const stated = value.value;
  if (tested === undefined) {
    return [
      `The card declares ${metric.text} ${declaredText(metric.text, stated)}, and no stored run says it.`,
    ];
  }
  const unit = unitOfNumber(tested);
  const { lower, upper, estimate } = tested;
  const [from, to] = [lower ?? estimate, upper ?? estimate];
  if (stated >= from && stated <= to) return [];
  const declared = statedText(stated, unit === 'percent');
  const [least, most] = [from, to].map((bound) => numberBeside(bound, stated, unit));
  return [
    from === to
      ? `The card declares ${metric.text} ${declared}, tested is ${least}.`
      : `The card declares ${metric.text} ${declared}, tested is ${least} to ${most}.`,
  ];
};

/** Numbers of a card that a newer run holds with another value. */
const olderNumbers = (content: SheetContent, numbers: readonly MeasuredNumber[]): string[] =>
  (content['performance'] ?? []).flatMap(({ values }) => {
    const { value } = values;
    if (value?.kind !== 'run') return [];
    const newest = findNumber(numbers, value.metric, value.slice);
    if (newest === undefined || newest.run === value.run || newest.at <= value.at) return [];
    if (newest.estimate === value.estimate) return [];
    const group = value.slice === null ? '' : ` for ${value.slice}`;
    const unit = unitOfNumber(newest);
    const [here, there] = numbersApart(value.estimate, newest.estimate, unit);
    return [`${value.metric}${group} is ${here} here and ${there} in a newer run.`];
  });

/** How high a risk is by its rate at worst; nothing while rate or severity is open. */
const levelFinding = (
  name: string,
  severity: SheetValue | undefined,
  worst: number | null,
): string[] => {
  if (worst === null || severity?.kind !== 'choice') return [];
  const level = riskLevelOf(severity.choice, worst);
  if (level === null) return [];
  return [`${name} is ${likelihoodOf(worst).label} at worst, which makes it a ${level} risk.`];
};

/** How high each risk is by its rate at worst, and triggers that name nothing any more. */
const riskFindings = (content: SheetContent, item: Item): string[] => {
  const watches = new Set(watchNames(item).map(foldMetric));
  return (content['risks'] ?? []).flatMap(({ values }) => {
    const { title, rate, severity, trigger } = values;
    const name = title?.kind === 'text' ? `"${title.text.slice(0, 60)}"` : 'A risk';
    return [
      ...levelFinding(name, severity, worstOf(rate)),
      ...(trigger?.kind === 'watch' && !watches.has(foldMetric(trigger.watch))
        ? [`The trigger of ${name} names "${trigger.watch}", which nobody watches any more.`]
        : []),
    ];
  });
};

/** What of a sheet goes against something else that is known, in words. */
export const findingsOf = (
  kind: SheetKind,
  content: SheetContent,
  item: Item,
  numbers: readonly MeasuredNumber[],
): string[] => {
  if (kind === 'model-card') {
    return [...declaredFinding(content, numbers), ...olderNumbers(content, numbers)];
  }
  if (kind === 'risk-register') return riskFindings(content, item);
  return kind === 'impact-screening' ? screeningFindings(content) : [];
};

const screeningFindings = (content: SheetContent): string[] => {
  const answer = (section: string, field: string): string | null => {
    const value = valueIn(content, section, field);
    return value?.kind === 'choice' ? value.choice : null;
  };
  return [
    ...(answer('prohibited', 'prohibited') === 'yes'
      ? ['Art. 5 forbids what is said here: it may not be put into use in the Union.']
      : []),
    ...(answer('high-risk', 'class') === 'exempt' && answer('high-risk', 'profiling') === 'yes'
      ? ['What profiles people is never exempt by Art. 6(3).']
      : []),
  ];
};
