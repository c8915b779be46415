import Lozenge from '@atlaskit/lozenge/new';
import type { ReactElement } from 'react';
import type { ItemView } from '../../../../src/contract/types';
import { formatCount, formatDay, formatNumber, formatPercent } from '../../../components/format';
import { shortFact } from '../../../../src/words/identity';
import { nameOf } from '../../shared/decide-button';
import { FormToggle } from '../../shared/form-toggle';
import type { ItemProps } from '../../shared/item-props';
import { JudgeForm } from './judge-form';
import { Fact, Facts } from './record-facts';

type ShownJudge = NonNullable<ItemView['records']['judge']>;

/** How far a model that scores answers agrees with people. */
export const Judge = (props: ItemProps): ReactElement => {
  const { item } = props;
  const { judge } = item.records;
  return (
    <div className="governance">
      {judge === null ? (
        <p className="subtle">
          Does a model score the answers? Let people score a sample of at least 50 as well, and hand
          in both labels of each answer.
        </p>
      ) : (
        <>
          <p>
            <Lozenge appearance={judge.isValidated ? 'success' : 'warning'}>
              {judge.isValidated ? 'validated' : 'not validated'}
            </Lozenge>{' '}
            <span className="strong">{judge.name}</span>
          </p>
          <JudgeFacts judge={judge} />
          <p className="subtle small">
            set by {nameOf(item, judge.setBy)} on {formatDay(judge.setAt)}
          </p>
        </>
      )}
      {item.abilities.edit && (
        <FormToggle label={judge === null ? 'Add the agreement' : 'Change the agreement'}>
          {(close) => <JudgeForm {...props} onClose={close} />}
        </FormToggle>
      )}
    </div>
  );
};

const rubricOf = ({ rubricVersion, rubricDigest }: ShownJudge): string =>
  [
    ...(rubricVersion === undefined ? [] : [`version ${rubricVersion}`]),
    ...(rubricDigest === undefined ? [] : [shortFact(rubricDigest)]),
  ].join(', ');

const JudgeFacts = ({ judge }: { judge: ShownJudge }): ReactElement => {
  const { kappa, agreement, items, measured, labelledBy } = judge;
  const rubric = rubricOf(judge);
  const range = measured?.kappa;
  return (
    <Facts>
      <Fact name="Agreement">
        kappa {formatNumber(kappa)}
        {range === undefined
          ? ''
          : ` (${formatNumber(range.lower)} to ${formatNumber(range.upper)})`}
        , {agreement}, on {formatCount(items, 'answer')}
      </Fact>
      {measured === undefined ? (
        <Fact name="From">what somebody says; no labels were handed in</Fact>
      ) : (
        <>
          <Fact name="Both say the same">
            {formatPercent(measured.agreement.value)} ({formatPercent(measured.agreement.lower)} to{' '}
            {formatPercent(measured.agreement.upper)})
          </Fact>
          <Fact name="People pass">{formatPercent(measured.baseRate)} of the answers</Fact>
          <Fact name="The judge passes">
            {shareOf(measured.sensitivity)} of what people pass, and fails{' '}
            {shareOf(measured.specificity)} of what they fail
          </Fact>
          <Fact name="From">labels with the digest {shortFact(measured.labels)}</Fact>
        </>
      )}
      {rubric !== '' && <Fact name="Rubric">{rubric}</Fact>}
      {labelledBy !== undefined && <Fact name="Labelled by">{labelledBy}</Fact>}
    </Facts>
  );
};

const shareOf = (share: number | null): string => (share === null ? 'none' : formatPercent(share));
