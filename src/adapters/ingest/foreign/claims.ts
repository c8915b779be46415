import { toText } from '../assemble/numbers';
import { isText, listAt, valueAt } from '../format';
import type { Foreign } from './foreign';
import { sharesToFill } from './skeletons';

const IN_TOTO = 'https://in-toto.io/Statement/';

const named = (value: unknown, ...path: string[]): string =>
  toText(valueAt(value, ...path)) ?? 'not stated';

/** Claims and statements: who says what would have to be proved, not what was measured. */
export const claimFiles: readonly Foreign[] = [
  {
    title: 'a PRML claim',
    isIt: ({ value }) => (toText(valueAt(value, 'version')) ?? '').startsWith('prml/'),
    tell: ({ value }) =>
      `It claims ${named(value, 'metric')} ${named(value, 'comparator')} ${named(value, 'threshold')} on ${named(value, 'dataset', 'id')} (hash ${named(value, 'dataset', 'hash')}, seed ${named(value, 'seed')}), made ${named(value, 'created_at')} by ${named(value, 'producer', 'id')}. It is a target, without a measured value, n or model, and it is not signed: no criterion passes by it.`,
    wayIn: 'Write the target as a criterion, and send what was measured.',
    skeleton: ({ value }) => sharesToFill([named(value, 'metric')]),
  },
  {
    title: 'an in-toto statement without a signature',
    isIt: ({ value }) => (toText(valueAt(value, '_type')) ?? '').startsWith(IN_TOTO),
    tell: ({ value }) => {
      const predicate = valueAt(value, 'predicate');
      const [passed, warned, failed] = ['passedTests', 'warnedTests', 'failedTests'].map((key) =>
        listAt(predicate, key).filter(isText),
      );
      const subject = listAt(value, 'subject')[0];
      const digest = named(subject, 'digest', 'sha256');
      const tests =
        passed === undefined || warned === undefined || failed === undefined
          ? ''
          : ` ${passed.length} passed, ${warned.length} warned, ${failed.length} failed${failed.length === 0 ? '' : ` (${failed.join(', ')})`}.`;
      return `It says ${named(predicate, 'result')} of ${named(subject, 'name')} (sha256 ${digest}).${tests} Nothing is signed, so it is unverified and attests nothing.`;
    },
    wayIn: 'Sign it (DSSE), or send the report of the tests themselves, such as JUnit XML.',
    skeleton: () => sharesToFill(['pass_rate']),
  },
  {
    title: 'a signed attestation (DSSE envelope)',
    isIt: ({ value }) =>
      isText(valueAt(value, 'payloadType')) && Array.isArray(valueAt(value, 'signatures')),
    wayIn:
      'Send the results that it is about; the statement proves who made them, not the numbers.',
    skeleton: () => sharesToFill(['pass_rate']),
  },
  {
    title: 'a CycloneDX bill of materials',
    isIt: ({ value }) => valueAt(value, 'bomFormat') === 'CycloneDX',
    tell: () => 'It says what a model is made of and claims of it, and is no run.',
    wayIn: 'Send the evaluation that its performance metrics come from.',
    skeleton: () => sharesToFill([]),
  },
  {
    title: 'an SPDX document',
    isIt: ({ value }) =>
      isText(valueAt(value, 'spdxVersion')) ||
      (toText(valueAt(value, '@context')) ?? '').includes('spdx.org'),
    tell: () => 'It says what a model is made of, and is no run.',
    wayIn: 'Send the evaluation that it speaks of.',
    skeleton: () => sharesToFill([]),
  },
  {
    title: 'a Model Card Toolkit card',
    isIt: ({ value }) =>
      valueAt(value, 'model_details') !== undefined &&
      (valueAt(value, 'quantitative_analysis') !== undefined ||
        valueAt(value, 'model_parameters') !== undefined),
    tell: () => 'A card is what its author says of a model, and is no run.',
    wayIn: 'Send the evaluation that the card was written from.',
    skeleton: () => sharesToFill([]),
  },
];
