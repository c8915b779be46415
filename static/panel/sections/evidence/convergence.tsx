import Lozenge from '@atlaskit/lozenge/new';
import { useEffect, useState, type ReactElement } from 'react';
import { call } from '../../../components/call';
import { toCallError } from '../../../components/call-error';
import { ForecastPlot } from '../../../components/charts/forecast-plot';
import { formatCount, formatMetric } from '../../../components/format';
import type { Loading } from '../../../components/loading/loading';
import { ErrorNotice } from '../../../components/notice';
import { Skeleton } from '../../../components/loading/skeleton';
import type { CallOutput } from '../../../../src/contract/calls/calls';
import { criterionRows } from '../../../components/evidence/criterion-rows';
import type { CriterionSeries, ItemView } from '../../../../src/contract/types';
import { say } from '../../../language/say';

type Answer = CallOutput<'convergence.get'>;

/** Whether each criterion gets closer to its target over the runs, and when it is likely there. */
export const Convergence = ({ item }: { item: ItemView }): ReactElement | null => {
  const { key } = item.issue;
  const newest = item.evaluations[0]?.digest ?? '';
  const version = item.criteria.locked?.version ?? 0;
  const [answer, setAnswer] = useState<Loading<Answer>>({ kind: 'loading' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isShown = true;
    call('convergence.get', { issue: key }).then(
      (data) => isShown && setAnswer({ kind: 'ready', data }),
      (thrown: unknown) => isShown && setAnswer({ kind: 'failed', error: toCallError(thrown) }),
    );
    return () => {
      isShown = false;
    };
  }, [key, newest, version, turn]);
  if (newest === '' || version === 0) return null;
  if (answer.kind === 'loading')
    return <Skeleton label={say('Reading the runs')} widths={[60, 100]} />;
  if (answer.kind === 'failed') {
    return <ErrorNotice error={answer.error} onRetry={() => setTurn(turn + 1)} />;
  }
  const { series, runs, truncated } = answer.data;
  const rows = criterionRows(item);
  return (
    <section className="convergence" aria-label={say('On the way to the targets')}>
      {series.map((one) => (
        <Way
          key={one.criterionId}
          series={one}
          title={rows.find(({ id }) => id === one.criterionId)?.title ?? formatMetric(one.metric)}
        />
      ))}
      {truncated && (
        <p className="subtle small">
          {say('Reckoned from the newest {runs}.', { runs: formatCount(runs, 'run') })}
        </p>
      )}
    </section>
  );
};

const lozenges = {
  'too-few': { word: say('too few runs'), appearance: 'neutral' },
  reached: { word: say('reached'), appearance: 'success' },
  converging: { word: say('getting closer'), appearance: 'information' },
  stalled: { word: say('stalled'), appearance: 'danger' },
} as const;

/** Fewest runs that make a picture. */
const LEAST_DRAWN = 2;

/** @param title the criterion as its table names it: `recall within 1% of champion` */
const Way = (props: { series: CriterionSeries; title: string }): ReactElement => {
  const { series } = props;
  const { slice, state, sentence, assumption, points } = series;
  const { word, appearance } = lozenges[state];
  const title = `${props.title}${slice === null ? '' : ` (${slice})`}`;
  return (
    <div className="way">
      <p>
        <Lozenge appearance={appearance}>{word}</Lozenge> <span className="strong">{title}</span>
      </p>
      {points.length >= LEAST_DRAWN && <ForecastPlot data={series} title={title} />}
      <p>{sentence}</p>
      {assumption !== '' && <p className="subtle small">{assumption}</p>}
    </div>
  );
};
