import type { ReactElement } from 'react';
import { lazyPart } from '../../components/loading/lazy-part';
import { useReport } from '../report-context';
import { WhenSeen } from '../when-seen';
import { say } from '../../language/say';

const Changes = lazyPart(async () => (await import('./changes')).Changes);

/** What became different: read from the log once somebody comes to it. */
export const ChangesSection = (): ReactElement => {
  const { now } = useReport();
  return (
    <section aria-labelledby="changes-heading">
      <h2 className="part-title" id="changes-heading">
        {say('What changed')}
      </h2>
      <WhenSeen label={say('Loading: what changed')}>
        {() => (now === null ? null : <Changes now={now} />)}
      </WhenSeen>
    </section>
  );
};
