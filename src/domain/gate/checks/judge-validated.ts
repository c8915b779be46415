import { LEAST_ITEMS, LEAST_KAPPA, agreementWord, isValidated } from '../../records/agreement';
import { foldMetric } from '../../evidence/metric-name';
import { met, notApplicable, unmet, type Check } from '../check';

/** Words in the names of metrics that another model scores. */
const JUDGED =
  /judge|faithful|relevanc|groundedness|helpful|coheren|llm_?score|answer_correctness|g_?eval/u;

/** A model that scores answers is believed as far as it agrees with people on the same answers. */
export const judgeValidated: Check = {
  id: 'judge-validated',
  title: 'A judging model is validated',
  who: 'data scientist',
  effort: 6,
  controls: ['NIST-AI-RMF:MEASURE-2.13'],
  evaluate: ({ item }) => {
    const judged = (item.locked?.criteria ?? []).find(({ metric }) =>
      JUDGED.test(foldMetric(metric)),
    );
    if (judged === undefined) return notApplicable('no criterion is scored by a judging model');
    const needed = `kappa of at least ${LEAST_KAPPA} on at least ${LEAST_ITEMS} answers that people scored too`;
    const { judge } = item.records;
    if (judge === null) {
      return unmet(
        `${judged.metric} is scored by a model, and nobody has said how far it agrees with people`,
        needed,
        'Let people score a sample as well, and write down the agreement under Judge.',
      );
    }
    const { name, kappa, items } = judge;
    const observed = `${name} agrees with people with kappa ${kappa} (${agreementWord(kappa)}) on ${items} answers`;
    if (isValidated(judge)) return met(observed, needed);
    return {
      state: 'inconclusive',
      observed,
      needed,
      next:
        items < LEAST_ITEMS
          ? `Let people score ${LEAST_ITEMS - items} more answers.`
          : 'Improve the instructions of the judge, or let people score.',
    };
  },
};
