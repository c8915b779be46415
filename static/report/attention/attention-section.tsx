import './attention.css';
import { useState, type ReactElement } from 'react';
import type { AskKind } from '../../../src/contract/types';
import { Disclosure } from '../../components/disclosure';
import { formatCount, formatNumber } from '../../components/format';
import { Icon } from '../../components/icons';
import { lazyPart } from '../../components/loading/lazy-part';
import type { Loading } from '../../components/loading/loading';
import { countItems, countKinds } from '../model/attention';
import { pickOf } from '../model/pick';
import { useReport } from '../report-context';
import { Loaded } from '../tiles/tile';
import { ExactKinds } from './exact-kinds';
import { KindChips } from './kind-chips';
import { LineTable } from './line-table';
import type { Attention } from './use-attention';
import { say } from '../../language/say';

const WeeklyMessage = lazyPart(async () => (await import('./weekly-message')).WeeklyMessage);

type Props = { loaded: Loading<Attention>; onRetry: () => void };

/** What waits for somebody: the first thing on the page. */
export const AttentionSection = ({ loaded, onRetry }: Props): ReactElement => (
  <section className="attention" aria-labelledby="attention-heading">
    <h2 className="part-title" id="attention-heading">
      {say('Needs a decision')}
      {loaded.kind === 'ready' && (
        <span className="count-badge numeric">
          {loaded.data.hasMore && say('more than ')}
          {formatCount(countItems(loaded.data.lines), 'item')}
        </span>
      )}
    </h2>
    <Loaded name={say('Needs a decision')} loaded={loaded} onRetry={onRetry}>
      {(attention) =>
        attention.lines.length === 0 ? <Nothing /> : <Lines attention={attention} />
      }
    </Loaded>
    <Disclosure title={say('Weekly message')}>{() => <WeeklyMessage />}</Disclosure>
  </section>
);

const Nothing = (): ReactElement => (
  <p className="all-done">
    <Icon name="check" />
    <span>{say('Nothing waits for a decision here.')}</span>
  </p>
);

const Lines = ({ attention }: { attention: Attention }): ReactElement => {
  const { follow } = useReport();
  const [kind, setKind] = useState<AskKind | null>(null);
  const { lines, items, hasMore, jql } = attention;
  const kinds = countKinds(lines);
  const isThere = kinds.some((one) => one.kind === kind);
  const shown = kind === null || !isThere ? lines : lines.filter((line) => line.kind === kind);
  return (
    <>
      <KindChips kinds={kinds} selected={isThere ? kind : null} onSelect={setKind} />
      <LineTable caption={say('Needs a decision, the most urgent first')} lines={shown} />
      {hasMore ? (
        <ExactKinds items={items.length} jql={jql} />
      ) : (
        <button
          type="button"
          className="link-button small"
          onClick={() => follow(pickOf('is', 'asking'))}
        >
          {say('Show {part} in the list', {
            part:
              items.length === 1
                ? say('the item')
                : say('the {items} items', { items: formatNumber(items.length) }),
          })}
        </button>
      )}
    </>
  );
};
