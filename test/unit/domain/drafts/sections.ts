import type { DraftKind, DraftLine, DraftSection, ItemView } from '../../../../src/contract/types';
import { draftNote } from '../../../../src/domain/drafts/draft-note';
import type { NoteFacts } from '../../../../src/domain/drafts/parts';
import type { RegisterRisk } from '../../../../src/domain/sheets/register-risks';
import { anItemView } from '../../../support/builders/item-view';
import { noMonitoringView } from '../../../support/builders/monitoring-view';
import { noRecordsView } from '../../../support/builders/records-view';
import { verdictOfLine } from '../../../support/builders/verdict-of-line';

export const people = { pm: 'Maria Okafor', ds: 'Jun Sato', ops: 'Ida Holm' };

/** Three criteria on the way to the gate: 970 of 1000, 850 of 1000, and none measured. */
export const proven = verdictOfLine('accuracy >= 90% @95%', {
  measure: { kind: 'count', successes: 970, trials: 1000 },
});
export const missed = verdictOfLine('recall >= 95% @95% where age>60', {
  ...{ slice: 'age>60', measure: { kind: 'count', successes: 850, trials: 1000 } },
});
export const unmeasured = verdictOfLine('precision >= 90% @95%', null);
/** 46 of 50, whose interval holds the target. */
export const open = verdictOfLine('specificity >= 90% @95%', {
  measure: { kind: 'count', successes: 46, trials: 50 },
});

type About = Partial<Omit<ItemView, 'records' | 'monitoring'>> & {
  records?: Partial<ItemView['records']>;
  monitoring?: Partial<ItemView['monitoring']>;
  risks?: readonly RegisterRisk[];
};

/** An item as its reader sees it, with a register of risks. */
export const factsAbout = (about: About = {}): NoteFacts => {
  const { records = {}, monitoring = {}, risks = [], ...rest } = about;
  const view = anItemView({
    people,
    records: { ...noRecordsView, ...records },
    monitoring: { ...noMonitoringView, ...monitoring },
    ...rest,
  });
  return { ...view, risks };
};

const sectionsOf = (kind: DraftKind, about: About): DraftSection[] =>
  draftNote(factsAbout(about), kind).sections;

export const headingsOf = (kind: DraftKind, about: About = {}): string[] =>
  sectionsOf(kind, about).map(({ heading }) => heading);

/** The lines under one heading; undefined where the note has no such section. */
export const linesUnder = (
  kind: DraftKind,
  heading: string,
  about: About = {},
): DraftLine[] | undefined => sectionsOf(kind, about).find((one) => one.heading === heading)?.lines;

/** The sentences under one heading. */
export const saidUnder = (
  kind: DraftKind,
  heading: string,
  about: About = {},
): string[] | undefined => linesUnder(kind, heading, about)?.map(({ text }) => text);
