import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import { formatNumber } from '../../components/format';
import { askNames, askOrder } from '../../../src/words/ask-words';
import { pickOf } from '../model/pick';
import type { Entry } from '../model/tile-counts';
import { searchUrl } from '../../components/jira/jql';
import { JiraLink } from '../../components/jira/links';
import { useReport } from '../report-context';
import { Loaded } from '../tiles/tile';
import { NumberBars } from '../tiles/number-bars';
import { useCounts } from '../use-counts';
import { say, sayWith } from '../../language/say';

const entries: readonly Entry[] = askOrder.map((kind) => ({
  ...{ id: kind, label: say(askNames[kind]), tone: 'fill' },
  pick: pickOf('ask', kind),
}));

/** Says that more items ask than one page holds, and counts all of them by kind when asked to. */
export const ExactKinds = ({ items, jql }: { items: number; jql: string }): ReactElement => {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="more-asking">
      <p>
        {sayWith('These are from the {items} items changed last; there are more. {link}', {
          items: formatNumber(items),
          link: <JiraLink path={searchUrl(jql)}>{say('Open all in Jira')}</JiraLink>,
        })}
      </p>
      {isOpen ? (
        <Kinds />
      ) : (
        <Button spacing="compact" onClick={() => setOpen(true)}>
          {say('Count all by kind')}
        </Button>
      )}
    </div>
  );
};

const Kinds = (): ReactElement => {
  const { base } = useReport();
  const counts = useCounts(base, entries);
  return (
    <Loaded name={say('All that is asked, by kind')} loaded={counts.loaded} onRetry={counts.reload}>
      {(counted) => (
        <NumberBars
          of={say('Needs a decision')}
          entries={counted.filter(({ value }) => value > 0)}
        />
      )}
    </Loaded>
  );
};
