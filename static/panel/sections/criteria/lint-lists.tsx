import Button from '@atlaskit/button/default/button';
import type { ReactElement } from 'react';
import { formatCount } from '../../../components/format';
import { Icon } from '../../../components/icons';
import { ErrorNotice } from '../../../components/notice';
import type { CriterionPlan, ItemView, LintFinding } from '../../../../src/contract/types';
import { blankOf } from './blanks/blanks';
import { FillIn } from './blanks/fill-in';
import {
  applyProposal,
  fillBlank,
  rangeOf,
  type Replacement,
  type TextRange,
} from './text-position';
import type { LintState } from './use-lint';
import { say } from '../../../language/say';

type Props = {
  item: ItemView;
  state: LintState;
  text: string;
  onShow: (range: TextRange) => void;
  onApply: (change: Replacement, line: number) => void;
};

/** What the linter found, each with its place and, where there is one, a line to put in its place. */
export const FindingList = (props: Props): ReactElement => {
  const { state } = props;
  const findings = state.lint?.findings ?? [];
  return (
    <div className="findings">
      <p className="findings-summary subtle small" role="status">
        {summarise(state)}
      </p>
      {state.error !== null && <ErrorNotice error={state.error} />}
      {findings.length > 0 && (
        <ul className="finding-list" aria-label={say('Findings')}>
          {findings.map((finding, index) => (
            <Finding
              key={`${finding.line}-${finding.column}-${finding.code}-${index}`}
              finding={finding}
              {...props}
            />
          ))}
        </ul>
      )}
    </div>
  );
};

const summarise = ({ lint, isCurrent, error }: LintState): string => {
  if (error !== null) return say('Could not be checked.');
  if (lint === null || !isCurrent) return say('Checking…');
  const measurable = formatCount(
    lint.criteria.length,
    'measurable criterion',
    'measurable criteria',
  );
  if (lint.findings.length === 0) return say('{measurable}, nothing to object to.', { measurable });
  return `${measurable}, ${formatCount(lint.findings.length, 'finding')}.`;
};

const Finding = ({
  finding,
  item,
  state,
  text,
  onShow,
  onApply,
}: Props & { finding: LintFinding }): ReactElement => {
  const { line, column, severity, message, hint, proposal } = finding;
  const range = rangeOf(text, finding);
  const blank = range === null ? null : blankOf(text.slice(range.start, range.end));
  return (
    <li className={`finding finding-${severity}`}>
      <span className="finding-icon">
        <Icon
          name={severity === 'error' ? 'blocked' : 'warning'}
          label={severity === 'error' ? say('Error') : say('Warning')}
        />
      </span>
      <div className="finding-words">
        <p>
          <button
            type="button"
            className="link-button"
            onClick={() => range !== null && onShow(range)}
          >
            {say('Line {line}, column {column}', { line, column })}
          </button>{' '}
          {message}
        </p>
        {hint !== '' && <p className="subtle">{hint}</p>}
        {blank !== null && range !== null && (
          <FillIn
            // Two blanks of a kind may follow each other in one place.
            key={`${line}-${column}-${blank.kind}`}
            item={item}
            blank={blank}
            isDisabled={!state.isCurrent}
            onFill={(answer) => onApply(fillBlank(text, range, answer), line)}
          />
        )}
        {proposal !== null && (
          <p className="proposal">
            <code>{proposal}</code>
            <Button
              spacing="compact"
              isDisabled={!state.isCurrent}
              aria-label={say('Use this line: {proposal}', { proposal })}
              onClick={() => {
                const change = applyProposal(text, finding);
                if (change !== null) onApply(change, line);
              }}
            >
              {say('Use this line')}
            </Button>
          </p>
        )}
      </div>
    </li>
  );
};

/** How many samples each criterion asks for, said while it can still be changed. */
export const PlanList = ({ plans }: { plans: readonly CriterionPlan[] }): ReactElement | null =>
  plans.length === 0 ? null : (
    <div className="plans">
      <p className="legend">{say('Samples needed')}</p>
      <ul>
        {plans.map(({ criterionId, sentence }, index) => (
          <li key={`${criterionId}-${index}`}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
