import type { CriterionVerdict, ProjectSettings, RunBrief } from '../../../../src/contract/types';
import type { ScoreFacts } from '../../../../src/domain/frameworks/score/evidence';
import { scorePsf } from '../../../../src/domain/frameworks/score/psf';
import { standardPolicy } from '../../../../src/domain/gate/policy';
import { noMonitoring, noRecords, type Item } from '../../../../src/domain/item/item';
import type { RegisterRisk } from '../../../../src/domain/sheets/register-risks';
import { anItem, daysAgo } from '../../../support/builders/builders';
import { verdictOfLine } from '../../../support/builders/verdict-of-line';

/** What is on record of an item, as far as a test says. */
export type OnRecord = Partial<Omit<Item, 'monitoring' | 'records'>> & {
  monitoring?: Partial<Item['monitoring']>;
  records?: Partial<Item['records']>;
  roles?: ProjectSettings['roles'];
  risks?: readonly RegisterRisk[];
  verdicts?: readonly CriterionVerdict[];
};

/** All of it together; of what two say, the later counts. */
export const together = (...parts: readonly OnRecord[]): OnRecord =>
  parts.reduce((all, part) => ({
    ...all,
    ...part,
    monitoring: { ...all.monitoring, ...part.monitoring },
    records: { ...all.records, ...part.records },
  }));

/** An item in Validation of which nothing else is on record. */
export const factsOf = (about: OnRecord = {}): ScoreFacts => {
  const { monitoring, records, roles = {}, risks = [], verdicts = [], ...rest } = about;
  const item: Item = {
    ...anItem(''),
    model: { name: null, version: null, setBy: null },
    ...rest,
    monitoring: { ...noMonitoring(), ...monitoring },
    records: { ...noRecords(), ...records },
  };
  return { item, risks, verdicts, settings: { roles, policy: standardPolicy } };
};

export const aRun = (facts: RunBrief['facts'] = {}, over: Partial<RunBrief> = {}): RunBrief => ({
  ...{ digest: 'd'.repeat(64), recordedAt: daysAgo(1), facts },
  ...over,
});

/** A verdict on a criterion of that metric. */
export const aVerdict = (
  metric: string,
  verdict: CriterionVerdict['verdict'] = 'inconclusive',
  slice: string | null = null,
): CriterionVerdict => ({
  ...verdictOfLine('recall >= 90% @95%', null),
  ...{ metric, verdict, slice, line: `${metric} >= 90% @95%` },
});

/** Points and reason of one criterion of the PSF. */
export const pointOf = (id: string, about: OnRecord = {}) => {
  const found = scorePsf(factsOf(about))
    .flatMap(({ criteria }) => criteria)
    .find((one) => one.id === id);
  return [found?.points, found?.reason];
};
