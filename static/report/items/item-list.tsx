import './items.css';
import '../../components/styles/table.css';
import Button from '@atlaskit/button/default/button';
import { useEffect, type ReactElement } from 'react';
import { useAnnounce } from '../../components/announcer';
import { formatCount, formatNumber } from '../../components/format';
import { searchUrl } from '../../components/jira/jql';
import { JiraLink } from '../../components/jira/links';
import { useReport } from '../report-context';
import { Loaded } from '../tiles/tile';
import { ItemTable } from './item-table';
import { ListControls } from './list-controls';
import { useItemPage } from './use-item-page';
import { ViewChips } from './view-chips';
import { say } from '../../language/say';

/** One page of items with the ways to order, cut and leave it. */
export const ItemList = (): ReactElement => {
  const { view, change } = useReport();
  const { jql, loaded, reload, next, previous } = useItemPage();
  const announce = useAnnounce();
  const count = loaded.kind === 'ready' ? loaded.data.items.length : null;
  useEffect(() => {
    if (count !== null)
      announce(
        say('Page {page} of the list: {items}', {
          page: view.page,
          items: formatCount(count, 'item'),
        }),
      );
  }, [announce, count, view.page]);
  return (
    <div className="items">
      <div className="list-head">
        {view.pick !== null && (
          <button
            type="button"
            className="link-button"
            onClick={() => change({ pick: null, page: 1, token: null })}
          >
            {say('Show all items')}
          </button>
        )}
        <JiraLink path={searchUrl(jql)}>{say('Open in Jira')}</JiraLink>
      </div>
      {view.part === 'items' && <ViewChips />}
      <ListControls />
      <Loaded name={say('Items')} loaded={loaded} onRetry={reload}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="subtle">{say('No item is like this.')}</p>
          ) : (
            <ItemTable items={items} />
          )
        }
      </Loaded>
      {(next !== null || previous !== null) && (
        <nav className="button-row" aria-label={say('Pages of the list')}>
          <Button isDisabled={previous === null} onClick={() => previous?.()}>
            {say('Previous')}
          </Button>
          <span className="numeric">{say('Page {page}', { page: formatNumber(view.page) })}</span>
          <Button isDisabled={next === null} onClick={() => next?.()}>
            {say('Next')}
          </Button>
        </nav>
      )}
    </div>
  );
};
