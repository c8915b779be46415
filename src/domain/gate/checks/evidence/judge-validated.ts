import { agreementWord, lackOf } from '../../../records/agreement';
import { judgeNeedsInWords, judgeNeedsOf } from '../../../../words/judge-needs';
import type { Judge } from '../../../../contract/types';
import { identityNames, shortFact } from '../../../../words/people/identity';
import type { Item } from '../../../item/item';
import { correctedRate } from '../../../records/corrected-rate';
import { foldMetric } from '../../../evidence/words/metric-name';
import { met, notApplicable, unmet, type Check } from '../../check';
import { judgeOf } from './conditions-match';

/** Words in the names of metrics that another model scores. */
const JUDGED =
  /judge|faithful|relevanc|groundedness|helpful|coheren|llm_?score|answer_correctness|g_?eval/u;

/** The judge that a run names, where its agreement is not the one on record: another rubric voids it. */
const otherJudge = (item: Item): string | null => {
  const bound = judgeOf(item);
  for (const { digest, facts } of item.runs) {
    if (!item.latest.some((one) => one.digest === digest)) continue;
    for (const field of ['judge', 'rubricDigest', 'rubricVersion'] as const) {
      const [known, said] = [bound[field], facts[field]];
      if (known === undefined || said === undefined || said === known) continue;
      return `a run was scored by another ${identityNames[field]} (${shortFact(said)}) than the one whose agreement is recorded (${shortFact(known)})`;
    }
  }
  return null;
};

const intervalOf = ({ measured }: Judge): string =>
  measured === undefined
    ? ''
    : `, ${measured.kappa.lower.toFixed(2)} to ${measured.kappa.upper.toFixed(2)}`;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** The first judged rate beside what people would find, by the errors of the judge. */
const correctedOf = (item: Item, { measured }: Judge): string => {
  if (measured === undefined) return '';
  const judged = item.latest.find(({ result }) => JUDGED.test(foldMetric(result.metric)));
  if (judged?.result.measure.kind !== 'count') return '';
  const { metric, measure } = judged.result;
  const raw = measure.successes / measure.trials;
  const corrected = correctedRate(raw, measured);
  return corrected === null
    ? ''
    : `; ${metric} of ${percent(raw)} is ${percent(corrected)} without its errors`;
};

/** A model that scores answers is believed as far as it agrees with people on the same answers. */
export const judgeValidated: Check = {
  id: 'judge-validated',
  title: 'A judging model is validated',
  who: 'data scientist',
  effort: 6,
  controls: ['NIST-AI-RMF:MEASURE-2.13'],
  evaluate: ({ item, rule }) => {
    const judged = (item.locked?.criteria ?? []).find(({ metric }) =>
      JUDGED.test(foldMetric(metric)),
    );
    if (judged === undefined) return notApplicable('no criterion is scored by a judging model');
    const needs = judgeNeedsOf(rule);
    const needed = judgeNeedsInWords(needs);
    const { judge } = item.records;
    if (judge === null) {
      return unmet(
        `${judged.metric} is scored by a model, and nobody has said how far it agrees with people`,
        needed,
        'Let people score a sample as well, and hand in both labels under Judge.',
      );
    }
    const { name, kappa, items } = judge;
    const other = otherJudge(item);
    if (other !== null) {
      return unmet(other, needed, 'Let people score answers of this judge under this rubric too.');
    }
    const observed = `${name} agrees with people with kappa ${Number(kappa.toFixed(3))} (${agreementWord(kappa)}${intervalOf(judge)}) on ${items} answers${correctedOf(item, judge)}`;
    const lack = lackOf(judge, needs);
    return lack === null
      ? met(observed, needed)
      : { state: 'inconclusive', observed, needed, next: lack };
  },
};
