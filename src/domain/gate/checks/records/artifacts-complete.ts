import type { SheetKind, SheetState } from '../../../../contract/types';
import { sheetNames } from '../../../../words/sheets/names';
import { foldMetric } from '../../../evidence/words/metric-name';
import type { Item } from '../../../item/item';
import { openReviewsOf } from '../../../records/open-reviews';
import { watchNames } from '../../../sheets/watch-names';
import { met, unmet, type Check } from '../../check';
import { dayInWords } from '../../../../words/days';

/** Sheets that a gate asks for. */
const asked: readonly SheetKind[] = ['model-card', 'bias-checklist', 'risk-register'];

/** Open fields of a sheet that are told; the panel names all. */
const MOST_TOLD = 3;

/**
 * The three sheets are saved, with every field that they ask for, in date, and waiting for no review. A
 * document that is only linked completes nothing.
 */
export const artifactsComplete: Check = {
  id: 'artifacts-complete',
  title: 'Model card, risks and bias checklist are complete',
  who: 'project manager',
  effort: 5,
  controls: ['EU-AI-Act:11', 'EU-AI-Act:9(2)', 'NIST-AI-RMF:MAP-2.2'],
  evaluate: ({ item, now }) => {
    const gaps = asked.flatMap((kind) => gapsOf(item, kind, now));
    const needed = 'model card, bias checklist and risk register, each field filled in and in date';
    if (gaps.length === 0) return met('three sheets complete and in date', needed);
    return unmet(
      gaps.join('; '),
      needed,
      'Fill in what is named under Records in the Assay panel; a new version sets a new date.',
    );
  },
};

const gapsOf = (item: Item, kind: SheetKind, now: number): string[] => {
  const name = sheetNames[kind].toLowerCase();
  const found = item.records.sheets.find((sheet) => sheet.kind === kind);
  if (found === undefined) return [`no ${name}`];
  if (found.gaps.count > 0) return [`the ${name} lacks ${toldGaps(found)}`];
  const [review] = openReviewsOf(item.monitoring, kind);
  if (review !== undefined) return [`the ${name} has to be reviewed: ${review.cause}`];
  if (Date.parse(found.reviewBy) <= now) {
    return [`the ${name} was to be reviewed by ${dayInWords(found.reviewBy)}`];
  }
  return lostTriggers(item, found);
};

const toldGaps = ({ gaps: { count, named } }: SheetState): string => {
  const told = named.slice(0, MOST_TOLD).join(', ');
  return count > MOST_TOLD ? `${told} and ${count - MOST_TOLD} more` : told;
};

/** Triggers whose watch was there when they were saved, and is gone. */
const lostTriggers = (item: Item, { triggers }: SheetState): string[] => {
  const watches = new Set(watchNames(item).map(foldMetric));
  return triggers
    .filter(({ watch }) => !watches.has(foldMetric(watch)))
    .map(({ watch }) => `the trigger ${watch} names nothing that is watched`);
};
