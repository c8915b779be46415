import { useMemo, type ReactElement, type ReactNode } from 'react';
import type { AskKind } from '../../../src/contract/types';
import { oneOf, searchUrl } from '../../components/jira/jql';
import { LineTable } from '../attention/line-table';
import { useAttention } from '../attention/use-attention';
import { askNames } from '../../../src/words/ask-words';
import { pickOf } from '../model/pick';
import type { Entry } from '../model/tile-counts';
import { JiraLink } from '../../components/jira/links';
import type { ReportItem } from '../projection';
import { useReport } from '../report-context';
import { NumberBars } from '../tiles/number-bars';
import { Loaded, Tile } from '../tiles/tile';
import { useCounts } from '../use-counts';
import { say, sayWith } from '../../language/say';

type Props = {
  title: string;
  note?: string;
  kinds: readonly AskKind[];
  nothing: string;
  /** Draws what the items that were read ask in another way than as one table. */
  children?: (items: readonly ReportItem[]) => ReactNode;
};

const entriesOf = (kinds: readonly AskKind[]): Entry[] =>
  kinds.map((kind) => ({
    ...{ id: kind, label: say(askNames[kind]), tone: 'fill' },
    pick: pickOf('ask', kind),
  }));

/** Some kinds of what is asked: how many items of each, and the lines behind them. */
export const AskGroup = ({ title, note, kinds, nothing, children }: Props): ReactElement => {
  const { base } = useReport();
  const entries = useMemo(() => entriesOf(kinds), [kinds]);
  const counts = useCounts(base, entries);
  const { loaded, reload } = useAttention(base, oneOf('aiAsk', kinds));
  return (
    <div className="ask-group">
      <Tile
        title={title}
        loaded={counts.loaded}
        onRetry={counts.reload}
        {...(note === undefined ? {} : { note })}
      >
        {(counted) => <NumberBars of={title} entries={counted} />}
      </Tile>
      <div className="ask-lines">
        <Loaded name={say('{title}, line by line', { title })} loaded={loaded} onRetry={reload}>
          {({ lines, items, hasMore, jql }) => {
            const own = lines.filter(({ kind }) => kinds.includes(kind));
            if (own.length === 0) return <p className="subtle">{nothing}</p>;
            return (
              <>
                {children === undefined ? (
                  <LineTable caption={title} lines={own} />
                ) : (
                  children(items)
                )}
                {hasMore && (
                  <p className="subtle small">
                    {sayWith('Only from the items changed last. {link}', {
                      link: <JiraLink path={searchUrl(jql)}>{say('Open all in Jira')}</JiraLink>,
                    })}
                  </p>
                )}
              </>
            );
          }}
        </Loaded>
      </div>
    </div>
  );
};
