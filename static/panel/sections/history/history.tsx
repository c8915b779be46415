import './history.css';
import Button from '@atlaskit/button/default/button';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { call } from '../../../components/call';
import { toCallError, type CallError } from '../../../components/call-error';
import { formatCount, formatMoment } from '../../../components/format';
import { Icon } from '../../../components/icons';
import { ErrorNotice } from '../../../components/notice';
import { Skeleton } from '../../../components/loading/skeleton';
import type { CallOutput } from '../../../../src/contract/calls/calls';
import type { ChainCheck, ItemView, LedgerEntry } from '../../../../src/contract/types';
import { say, sayWith } from '../../../language/say';

type Pages = CallOutput<'ledger.list'>;

const join = (before: Pages | null, page: Pages): Pages =>
  before === null
    ? page
    : {
        ...page,
        entries: [...before.entries, ...page.entries],
        told: [...before.told, ...page.told],
        people: { ...before.people, ...page.people },
      };

/** Everything that was decided on the item, oldest first, and whether the chain holds. */
export const History = ({ item }: { item: ItemView }): ReactElement => {
  const [pages, setPages] = useState<Pages | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const issue = item.issue.key;
  const read = useCallback(
    (before: Pages | null): Promise<void> => {
      const after = before?.entries.at(-1)?.seq;
      return call('ledger.list', after === undefined ? { issue } : { issue, after }).then(
        (page) => {
          setError(null);
          setPages(join(before, page));
        },
        (thrown: unknown) => setError(toCallError(thrown)),
      );
    },
    [issue],
  );
  useEffect(() => {
    // The panel's revision stands for its state: a change makes new entries.
    void read(null);
  }, [read, item.revision, item.evaluations.length]);
  const more = async (): Promise<void> => {
    setBusy(true);
    await read(pages);
    setBusy(false);
  };
  if (pages === null) {
    return error === null ? (
      <Skeleton label={say('Reading the history')} widths={[40, 100, 90]} />
    ) : (
      <ErrorNotice error={error} onRetry={() => void read(null)} />
    );
  }
  return (
    <div className="history">
      <Chain chain={pages.chain} />
      {pages.entries.length === 0 && <p className="subtle">{say('Nothing has happened yet.')}</p>}
      <ol className="entries">
        {pages.entries.map((entry, index) => (
          <Entry key={entry.seq} entry={entry} told={pages.told[index]} />
        ))}
      </ol>
      {error !== null && <ErrorNotice error={error} />}
      {pages.more && (
        <Button isLoading={isBusy} onClick={() => void more()}>
          {say('Show later entries')}
        </Button>
      )}
    </div>
  );
};

const Chain = ({ chain }: { chain: ChainCheck }): ReactElement =>
  chain.ok ? (
    <p className="chain chain-ok">
      <Icon name="check" />
      <span>
        {say('Chain verified: {entries}', {
          entries: formatCount(chain.entries, 'entry', 'entries'),
        })}
        {chain.entries > 0 && (
          <>
            {sayWith(', head {code}', {
              code: <code title={chain.head}>{chain.head.slice(0, 10)}</code>,
            })}
          </>
        )}
      </span>
    </p>
  ) : (
    <p className="chain chain-broken" role="alert">
      <Icon name="warning" />
      <span>
        {say(
          'The chain does not hold at entry {seq}: {problem}. Somebody changed the record outside Assay; tell your Jira admin.',
          { seq: chain.seq, problem: chain.problem },
        )}
      </span>
    </p>
  );

const Entry = ({
  entry,
  told,
}: {
  entry: LedgerEntry;
  told: Pages['told'][number] | undefined;
}): ReactElement => {
  const { sentence, details } = told ?? { sentence: entry.kind, details: [] };
  return (
    <li className="entry">
      <span className="entry-seq subtle numeric">{entry.seq}</span>
      <div className="entry-words">
        <p>{sentence}</p>
        {details.length > 0 && (
          <ul className="bullets subtle">
            {details.map((detail, index) => (
              <li key={`${index}-${detail}`}>{detail}</li>
            ))}
          </ul>
        )}
        <p className="subtle small">
          {formatMoment(entry.at)} · <code title={entry.hash}>{entry.hash.slice(0, 8)}</code>
        </p>
      </div>
    </li>
  );
};
