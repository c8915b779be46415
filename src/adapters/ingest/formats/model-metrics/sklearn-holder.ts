import { toNumber } from '../../assemble/numbers';
import { agrees } from '../../assemble/twice';
import { isObject, valueAt, type EvidenceDocument, type JsonObject } from '../../format';

/** The object that holds a report beside a matrix and labels: the file, or what it calls its metrics. */
export const holderOf = ({ value }: EvidenceDocument): JsonObject => {
  const holders = [
    value,
    ...['metrics', 'results', 'evaluation'].map((key) => valueAt(value, key)),
  ];
  const found = holders.find((one) => isObject(valueAt(one, 'classification_report')));
  return isObject(found) ? found : isObject(value) ? value : {};
};

export const reportOf = (document: EvidenceDocument): JsonObject => {
  const holder = holderOf(document);
  const wrapped = valueAt(holder, 'classification_report');
  return isObject(wrapped) ? wrapped : holder;
};

/** An accuracy beside the report that is another number than the one in it, in words. */
export const besideReport = (
  document: EvidenceDocument,
  report: JsonObject,
  accuracy: number,
): string[] => {
  const holder = holderOf(document);
  const beside = holder === report ? null : toNumber(holder['accuracy']);
  return beside === null || agrees(beside, accuracy) || agrees(accuracy, beside)
    ? []
    : [`the report states accuracy ${accuracy}, and the file beside it ${beside}`];
};
