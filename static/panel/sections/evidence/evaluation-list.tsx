import Lozenge from '@atlaskit/lozenge/new';
import type { ReactElement } from 'react';
import { formatCount, formatMoment } from '../../../components/format';
import type { EvaluationView, ItemView } from '../../../../src/contract/types';
import { actorName } from '../../../../src/words/actor-name';
import { RunClaims } from './run-claims-list';
import { describeMeasure, nameResult } from '../../shared/measures';

/** Results of one run that are listed at once; a run can hold hundreds. */
const SHOWN_RESULTS = 8;

/** The runs that were handed in, newest first. */
export const EvaluationList = ({ item }: { item: ItemView }): ReactElement =>
  item.evaluations.length === 0 ? (
    <p className="subtle">
      No run yet. Add the file your evaluation tool writes, or let the pipeline post it.
    </p>
  ) : (
    <ul className="runs">
      {item.evaluations.map((run) => (
        <Run key={run.digest} run={run} people={item.people} issue={item.issue.key} />
      ))}
    </ul>
  );

const Run = ({
  run,
  people,
  issue,
}: {
  run: EvaluationView;
  people: Record<string, string>;
  issue: string;
}): ReactElement => {
  const model = [run.model.name, run.model.version].filter((word) => word !== null).join(' ');
  const rest = run.results.length - SHOWN_RESULTS;
  return (
    <li className="run">
      <p className="run-head">
        <span className="strong">{model === '' ? 'Model not stated' : model}</span>
        <span className="subtle">
          {run.dataset.id === null ? 'data set not stated' : `on ${run.dataset.id}`}
        </span>
        {run.prior !== null && (
          <Lozenge appearance={run.prior.postHoc ? 'warning' : 'success'} maxWidth="100%">
            {run.prior.sentence}
          </Lozenge>
        )}
      </p>
      <ul className="run-results">
        {run.results.slice(0, SHOWN_RESULTS).map((result, index) => (
          <li key={`${result.metric}-${result.slice ?? ''}-${index}`}>
            {nameResult(result)}: <span className="numeric">{describeMeasure(result.measure)}</span>
          </li>
        ))}
        {rest > 0 && <li className="subtle">and {formatCount(rest, 'more result')}</li>}
      </ul>
      <RunClaims run={run} issue={issue} />
      <p className="subtle small">
        {actorName(run.postedBy, people)}, {formatMoment(run.recordedAt)}, {run.source.format}
        {run.commit !== null && (
          <>
            , commit <code>{run.commit.slice(0, 10)}</code>
          </>
        )}
        , record <code>{run.digest.slice(0, 10)}</code>
      </p>
    </li>
  );
};
