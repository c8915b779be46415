import type { ReactElement } from 'react';
import { isSet } from '../components/jira/jql';
import { AttentionSection } from './attention/attention-section';
import { useAttention } from './attention/use-attention';
import { ChangesSection } from './changes/changes-section';
import { ItemSection } from './items/item-section';
import { LensSection } from './lenses/lens-section';
import { countFilters } from './model/filters';
import { isPart, parts } from './model/view-state';
import { OnePager } from './print/one-pager';
import { useReport } from './report-context';
import { ReportHeader } from './report-header';
import { Tiles } from './tiles/tiles';
import { useTiles, type useAnswer } from './tiles/use-tiles';
import { TrendSection } from './trends/trend-section';
import { lazyPart } from '../components/loading/lazy-part';
import { Tabs } from '../components/tabs/tabs';
import { say } from '../language/say';

const Guide = lazyPart(async () => (await import('./start/guide')).Guide);

type Props = { answer: ReturnType<typeof useAnswer>; turn: number };

const asking = isSet('aiAsk');

const tabs = Object.entries(parts).flatMap(([id, label]) => (isPart(id) ? [{ id, label }] : []));

/**
 * The first view asks for at most twenty-two things, however many items there are: one answer of the
 * app, one page of what needs a decision with the names in it, and the counts of the tiles.
 */
export const ProjectReport = ({ answer, turn }: Props): ReactElement => {
  const { base, view, change } = useReport();
  const tiles = useTiles(base, answer);
  const attention = useAttention(base, asking);
  const { loaded: total } = tiles.total;
  const isEmpty = total.kind === 'ready' && total.data === 0 && countFilters(view.filters) === 0;
  return (
    <>
      <ReportHeader answer={answer.loaded} total={total} />
      {isEmpty || view.isGuide ? (
        <Guide />
      ) : (
        <Tabs
          label={say('Pages of the report')}
          tabs={tabs}
          selected={view.part}
          onSelect={(part) => change({ part, pick: null, page: 1, token: null })}
        >
          {view.part === 'week' && (
            <>
              <AttentionSection loaded={attention.loaded} onRetry={attention.reload} />
              <Tiles tiles={tiles} />
              {view.pick !== null && <ItemSection turn={turn} />}
              <ChangesSection />
              <TrendSection loaded={answer.loaded} onRetry={answer.reload} />
            </>
          )}
          {view.part === 'items' && <ItemSection turn={turn} />}
          {view.part === 'audit' && <LensSection />}
        </Tabs>
      )}
      <OnePager tiles={tiles} attention={attention.loaded} answer={answer.loaded} />
    </>
  );
};
