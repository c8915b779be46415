import type { ReactElement } from 'react';
import { Disclosure } from '../../../components/disclosure';
import type { ItemProps } from '../../shared/item-props';
import { openFindings } from './model/findings';
import { formatCount } from '../../../components/format';
import type { ReturnWish } from './way';
import { lazyPart } from '../../../components/loading/lazy-part';
import { say } from '../../../language/say';

const Way = lazyPart(async () => (await import('./way')).Way);

type Props = ItemProps & { wish: ReturnWish | null };

/** How the item came to where it is; read when it is opened. */
export const WaySection = (props: Props): ReactElement => {
  const undeclared = openFindings(props.item.governance.findings).filter(
    ({ kind }) => kind === 'undeclared-return',
  ).length;
  return (
    <Disclosure
      title={say('Way through the lifecycle')}
      summary={
        undeclared === 0
          ? say('Time in each stage, skips and returns')
          : formatCount(undeclared, 'undeclared return')
      }
      openTurn={props.wish?.turn ?? 0}
    >
      {() => <Way {...props} />}
    </Disclosure>
  );
};
