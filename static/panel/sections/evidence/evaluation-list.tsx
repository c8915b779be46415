import type { ReactElement } from 'react';
import { formatCount, formatMoment } from '../../../components/format';
import { Icon } from '../../../components/icons';
import type { EvaluationView } from '../../../../src/contract/types';
import { actorName } from '../../../../src/words/people/actor-name';
import type { ItemProps } from '../../shared/item-props';
import { StateRun } from './state-run';
import { RunClaims } from './run-claims-list';
import { describeMeasure, nameResult } from '../../../components/evidence/measures';
import { say, sayWith } from '../../../language/say';

/** Results of one run that are listed at once; a run can hold hundreds. */
const SHOWN_RESULTS = 8;

/** The runs that were handed in, newest first. */
export const EvaluationList = (props: ItemProps): ReactElement => {
  const { item } = props;
  return item.evaluations.length === 0 ? (
    <p className="subtle">
      {say('No run yet. Add the file your evaluation tool writes, or let the pipeline post it.')}
    </p>
  ) : (
    <ul className="runs">
      {item.evaluations.map((run) => (
        <Run key={run.digest} run={run} {...props} />
      ))}
    </ul>
  );
};

const Run = ({ run, ...props }: ItemProps & { run: EvaluationView }): ReactElement => {
  const { people, issue, abilities } = props.item;
  const model = [run.model.name, run.model.version].filter((word) => word !== null).join(' ');
  const rest = run.results.length - SHOWN_RESULTS;
  return (
    <li className="run">
      <p className="run-head">
        <span className="strong">{model === '' ? say('Model not stated') : model}</span>
        <span className="subtle">
          {run.dataset.id === null
            ? say('data set not stated')
            : say('on {id}', { id: run.dataset.id })}
        </span>
      </p>
      {run.prior !== null && (
        <p className={run.prior.postHoc ? 'run-prior run-prior-late' : 'run-prior'}>
          <Icon name={run.prior.postHoc ? 'warning' : 'check'} />
          <span>{run.prior.sentence}</span>
        </p>
      )}
      <ul className="run-results">
        {run.results.slice(0, SHOWN_RESULTS).map((result, index) => (
          <li key={`${result.metric}-${result.slice ?? ''}-${index}`}>
            {nameResult(result)}: <span className="numeric">{describeMeasure(result.measure)}</span>
          </li>
        ))}
        {rest > 0 && (
          <li className="subtle">
            {say('and {results}', { results: formatCount(rest, 'more result') })}
          </li>
        )}
      </ul>
      <RunClaims run={run} people={people} issue={issue.key} />
      {abilities.edit && <StateRun {...props} run={run} />}
      <p className="subtle small">
        {actorName(run.postedBy, people)}
        {', '}
        {formatMoment(run.recordedAt)}
        {', '}
        {run.source.format}
        {run.commit !== null && (
          <>{sayWith(', commit {code}', { code: <code>{run.commit.slice(0, 10)}</code> })}</>
        )}
        {sayWith(', record {code}', { code: <code>{run.digest.slice(0, 10)}</code> })}
      </p>
    </li>
  );
};
