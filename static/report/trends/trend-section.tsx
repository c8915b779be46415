import type { ReactElement } from 'react';
import type { Loading } from '../../components/loading/loading';
import type { ReportAnswer } from '../report-context';
import { Loaded } from '../tiles/tile';
import { WhenSeen } from '../when-seen';
import { lazyPart } from '../../components/loading/lazy-part';
import { say } from '../../language/say';

const Trends = lazyPart(async () => (await import('./trends')).Trends);

type Props = { loaded: Loading<ReportAnswer>; onRetry: () => void };

/** Over time: what it shows came with the first view, its charts are loaded when scrolled to. */
export const TrendSection = ({ loaded, onRetry }: Props): ReactElement => (
  <section aria-labelledby="trends-heading">
    <h2 className="part-title" id="trends-heading">
      {say('Over time')}
    </h2>
    <Loaded name={say('Over time')} loaded={loaded} onRetry={onRetry}>
      {(answer) => (
        <WhenSeen label={say('Loading: over time')}>{() => <Trends answer={answer} />}</WhenSeen>
      )}
    </Loaded>
  </section>
);
