import Lozenge from '@atlaskit/lozenge/new';
import { useId, useState, type ReactElement } from 'react';
import { formatBounds } from '../../../components/charts/interval-geometry';
import { IntervalPlot } from '../../../components/charts/interval-plot';
import { ExpandButton } from '../../../components/expand-button';
import { formatDay, formatMeasured, formatMoment, formatNumber } from '../../../components/format';
import { Icon } from '../../../components/icons';
import type { CriterionVerdict } from '../../../../src/contract/types';
import type { ItemProps } from '../../shared/item-props';
import { verdictWord, type CriterionRow } from '../../../components/evidence/criterion-rows';
import { describeTrend, trendOf } from '../../../components/evidence/measures';
import { lazyPart } from '../../../components/loading/lazy-part';
import { quote } from '../../../components/words/quote';
import { say } from '../../../language/say';

const Challenges = lazyPart(async () => (await import('./challenges')).Challenges);
const ErrorBudget = lazyPart(async () => (await import('./error-budget')).ErrorBudget);
const TrendPlot = lazyPart(
  async () => (await import('../../../components/charts/trend-plot')).TrendPlot,
);

type Props = ItemProps & { row: CriterionRow };

/** One criterion in one line: sentence, verdict, interval, numbers; the rest opens below. */
export const CriterionRowView = (props: Props): ReactElement => {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { row, item } = props;
  const { verdict, title, qualifiers, prior } = row;
  const isChallenged = item.governance.challenges.some(
    ({ criterionId, answer }) => criterionId === row.id && answer === null,
  );
  return (
    <li className="criterion">
      <div className="criterion-line">
        <div className="criterion-sentence">
          <ExpandButton
            className="criterion-title"
            isOpen={isOpen}
            controls={id}
            onToggle={() => setOpen(!isOpen)}
          >
            {title}
          </ExpandButton>
          <p className="subtle small criterion-qualifiers">
            {qualifiers.join(' ')}
            {prior !== null && <Prior {...prior} />}
            {isChallenged && (
              <span className="post-hoc">
                <Icon name="question" />
                {say('challenged')}
              </span>
            )}
          </p>
        </div>
        {verdict === null ? (
          <span className="subtle small">{say('Not judged here')}</span>
        ) : (
          <Judged verdict={verdict} baseline={baselineOf(row)} />
        )}
      </div>
      <div id={id} className="criterion-details" hidden={!isOpen}>
        {isOpen && <Details {...props} />}
      </div>
    </li>
  );
};

const Prior = ({ postHoc, sentence }: { postHoc: boolean; sentence: string }): ReactElement =>
  postHoc ? (
    <span className="post-hoc">
      <Icon name="warning" />
      {sentence}
    </span>
  ) : (
    <> · {sentence}</>
  );

/** What a comparison is with; null for a level. */
const baselineOf = ({ criterion }: CriterionRow): string | null =>
  criterion === null || criterion.requirement.kind === 'threshold'
    ? null
    : criterion.requirement.baseline;

type JudgedProps = { verdict: CriterionVerdict; baseline: string | null };

const Judged = ({ verdict, baseline }: JudgedProps): ReactElement => {
  const { word, appearance } = verdictWord(verdict);
  return (
    <>
      <div className="criterion-verdict">
        <Lozenge appearance={appearance}>{word}</Lozenge>
      </div>
      {verdict.estimate === null ? (
        <p className="criterion-nothing subtle small">{verdict.sentence}</p>
      ) : (
        <>
          <div className="criterion-plot">
            <IntervalPlot data={verdict} />
          </div>
          <Numbers verdict={verdict} baseline={baseline} />
        </>
      )}
    </>
  );
};

/** A difference has its sign, so that nobody takes it for a level. */
const signed = (value: number, isDifference: boolean): string =>
  isDifference && value > 0 ? '+' : '';

const Numbers = ({ verdict, baseline }: JudgedProps): ReactElement => (
  <p className="criterion-numbers numeric small">
    <span className="strong">
      {verdict.estimate === null
        ? ''
        : `${signed(verdict.estimate, baseline !== null)}${formatMeasured(verdict.estimate, verdict.unit)}`}
    </span>
    {baseline !== null && <span className="subtle">{say('against {baseline}', { baseline })}</span>}
    <span>{formatBounds(verdict) ?? say('no bounds')}</span>
    <span className="subtle">
      {verdict.trials === null
        ? say('n not stated')
        : say('n {trials}', { trials: formatNumber(verdict.trials) })}
    </span>
  </p>
);

/** The newest run that decides nothing, with who can mend that. */
const Aside = ({ aside }: { aside: NonNullable<CriterionVerdict['aside']> }): ReactElement => (
  <p className="subtle">
    {say('The run of {at} decides nothing: {why}. {next}{part}', {
      at: formatDay(aside.at),
      why: aside.why,
      next: aside.next,
      part: aside.who === '' ? '' : ` (${aside.who})`,
    })}
  </p>
);

/** When the run behind the numbers began, as it says or somebody stated, and when it came in. */
const Begin = ({ evidence }: { evidence: NonNullable<CriterionVerdict['evidence']> }) => (
  <p className="subtle">
    {say('{part}, received {recordedAt}.', {
      part:
        evidence.startedAt === null
          ? say('The run does not say when it began')
          : say('The run began {startedAt}', { startedAt: formatMoment(evidence.startedAt) }),
      recordedAt: formatMoment(evidence.recordedAt),
    })}
  </p>
);

const Details = (props: Props): ReactElement => {
  const { row, item } = props;
  const { verdict, criterion, title } = row;
  const points = criterion === null ? [] : trendOf(criterion, item.evaluations);
  return (
    <>
      {verdict !== null && <p>{verdict.sentence}</p>}
      {verdict !== null && verdict.next !== '' && (
        <p>
          <span className="strong">{say('Next:')}</span> {verdict.next}
        </p>
      )}
      {verdict !== null && verdict.question !== '' && (
        <p>
          <span className="strong">{say('Ask your tech lead:')}</span> {quote(verdict.question)}
        </p>
      )}
      {verdict?.evidence != null && <Begin evidence={verdict.evidence} />}
      {verdict?.approximate != null && (
        <p>
          <span className="strong">{say('Approximate:')}</span> {verdict.approximate}.
        </p>
      )}
      {verdict?.aside != null && <Aside aside={verdict.aside} />}
      {verdict?.budget != null && (
        <ErrorBudget {...props} criterionId={row.id} budget={verdict.budget} />
      )}
      {criterion?.reason != null && (
        <p className="subtle">{say('Because {reason}.', { reason: criterion.reason })}</p>
      )}
      {verdict !== null && points.length > 1 && (
        <TrendPlot
          label={describeTrend(title, points, verdict.unit)}
          points={points}
          target={verdict.target}
          unit={verdict.unit}
        />
      )}
      {verdict !== null && <code className="subtle">{verdict.line}</code>}
      <Challenges {...props} criterionId={row.id} />
    </>
  );
};
