import Lozenge from '@atlaskit/lozenge/new';
import type { ReactElement } from 'react';
import type { ItemView } from '../../../../src/contract/types';
import { formatCount, formatDay, formatNumber, formatPercent } from '../../../components/format';
import { shortFact } from '../../../../src/words/people/identity';
import { nameOf } from '../../shared/decide-button';
import { FormToggle } from '../../../components/forms/form-toggle';
import type { ItemProps } from '../../shared/item-props';
import { JudgeForm } from './judge-form';
import { Fact, Facts } from './record-facts';
import { say } from '../../../language/say';

type ShownJudge = NonNullable<ItemView['records']['judge']>;

/** How far a model that scores answers agrees with people. */
export const Judge = (props: ItemProps): ReactElement => {
  const { item } = props;
  const { judge } = item.records;
  return (
    <div className="governance">
      {judge === null ? (
        <p className="subtle">
          {say(
            'Does a model score the answers? Let people score a sample of at least 50 as well, and hand in both labels of each answer.',
          )}
        </p>
      ) : (
        <>
          <p>
            <Lozenge appearance={judge.isValidated ? 'success' : 'warning'}>
              {judge.isValidated ? say('validated') : say('not validated')}
            </Lozenge>{' '}
            <span className="strong">{judge.name}</span>
          </p>
          <JudgeFacts judge={judge} />
          <p className="subtle small">
            {say('set by {setBy} on {setAt}', {
              setBy: nameOf(item, judge.setBy),
              setAt: formatDay(judge.setAt),
            })}
          </p>
        </>
      )}
      {item.abilities.edit && (
        <FormToggle label={judge === null ? say('Add the agreement') : say('Change the agreement')}>
          {(close) => <JudgeForm {...props} onClose={close} />}
        </FormToggle>
      )}
    </div>
  );
};

const rubricOf = ({ rubricVersion, rubricDigest }: ShownJudge): string =>
  [
    ...(rubricVersion === undefined ? [] : [say('version {rubricVersion}', { rubricVersion })]),
    ...(rubricDigest === undefined ? [] : [shortFact(rubricDigest)]),
  ].join(', ');

const JudgeFacts = ({ judge }: { judge: ShownJudge }): ReactElement => {
  const { kappa, agreement, items, measured, labelledBy } = judge;
  const rubric = rubricOf(judge);
  const range = measured?.kappa;
  return (
    <Facts>
      <Fact name={say('Agreement')}>
        {say('kappa {kappa}{part}, {agreement}, on {answers}', {
          kappa: formatNumber(kappa),
          part:
            range === undefined
              ? ''
              : say(' ({lower} to {upper})', {
                  lower: formatNumber(range.lower),
                  upper: formatNumber(range.upper),
                }),
          agreement,
          answers: formatCount(items, 'answer'),
        })}
      </Fact>
      {measured === undefined ? (
        <Fact name={say('From')}>{say('what somebody says; no labels were handed in')}</Fact>
      ) : (
        <>
          <Fact name={say('Both say the same')}>
            {say('{percent} ({lower} to {upper})', {
              percent: formatPercent(measured.agreement.value),
              lower: formatPercent(measured.agreement.lower),
              upper: formatPercent(measured.agreement.upper),
            })}
          </Fact>
          <Fact name={say('People pass')}>
            {say('{baseRate} of the answers', { baseRate: formatPercent(measured.baseRate) })}
          </Fact>
          <Fact name={say('The judge passes')}>
            {say('{sensitivity} of what people pass, and fails {specificity} of what they fail', {
              sensitivity: shareOf(measured.sensitivity),
              specificity: shareOf(measured.specificity),
            })}
          </Fact>
          <Fact name={say('From')}>
            {say('labels with the digest {labels}', { labels: shortFact(measured.labels) })}
          </Fact>
        </>
      )}
      {rubric !== '' && <Fact name={say('Rubric')}>{rubric}</Fact>}
      {labelledBy !== undefined && <Fact name={say('Labelled by')}>{labelledBy}</Fact>}
    </Facts>
  );
};

const shareOf = (share: number | null): string => (share === null ? 'none' : formatPercent(share));
