import { useRef, type ReactElement } from 'react';
import { tellPick } from '../model/pick';
import { useReport } from '../report-context';
import { WhenSeen } from '../when-seen';
import { useHeldInView } from './use-held-in-view';
import { lazyPart } from '../../components/loading/lazy-part';
import { say } from '../../language/say';

const ItemList = lazyPart(async () => (await import('./item-list')).ItemList);

/** The list that every number leads to. `turn` grows with each number that is followed. */
export const ItemSection = ({ turn }: { turn: number }): ReactElement => {
  const { view, lifecycle } = useReport();
  const heading = useRef<HTMLHeadingElement>(null);
  useHeldInView(heading, turn);
  return (
    <section aria-labelledby="items-heading">
      <h2 className="part-title" id="items-heading" ref={heading} tabIndex={-1}>
        {view.pick === null
          ? say('All items')
          : say('Items: {pick}', { pick: tellPick(view.pick, lifecycle) })}
      </h2>
      <WhenSeen
        label={say('Loading: items')}
        isWanted={turn > 0 || view.pick !== null || view.part === 'items'}
      >
        {() => <ItemList />}
      </WhenSeen>
    </section>
  );
};
