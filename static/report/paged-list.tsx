import Button from '@atlaskit/button/default/button';
import type { ReactElement, ReactNode } from 'react';
import { ErrorNotice } from '../components/notice';
import { Skeleton } from '../components/loading/skeleton';
import { countFilters } from './model/filters';
import { useReport } from './report-context';
import type { usePages } from './use-pages';
import { say } from '../language/say';

type Props<Row> = {
  name: string;
  pages: ReturnType<typeof usePages<Row>>;
  /** What is said where there is nothing. */
  nothing: string;
  moreLabel: string;
  children: (rows: readonly Row[]) => ReactNode;
};

/** A list that comes in pages, with what is said while it loads, fails, is empty or goes on. */
export const PagedList = <Row,>(props: Props<Row>): ReactElement => {
  const { name, pages, nothing, moreLabel, children } = props;
  const { rows, error, isBusy, more } = pages;
  const { view } = useReport();
  if (rows === null) {
    return error === null ? (
      <Skeleton label={say('Loading: {name}', { name })} widths={[40, 100, 90]} />
    ) : (
      <ErrorNotice
        error={error}
        title={say('{name} could not be read', { name })}
        {...(more === null ? {} : { onRetry: more })}
      />
    );
  }
  return (
    <>
      {countFilters(view.filters) > 0 && (
        <p className="subtle small">
          {say('Of the whole project: the filters do not narrow this list.')}
        </p>
      )}
      {rows.length === 0 ? <p className="subtle">{nothing}</p> : children(rows)}
      {error !== null && <ErrorNotice error={error} />}
      {more !== null && (
        <div className="button-row">
          <Button isLoading={isBusy} onClick={more}>
            {moreLabel}
          </Button>
        </div>
      )}
    </>
  );
};
