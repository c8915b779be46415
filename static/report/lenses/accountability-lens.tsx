import { useMemo, type ReactElement } from 'react';
import { lazyPart } from '../../components/loading/lazy-part';
import type { AskKind } from '../../../src/contract/types';
import { formatCount } from '../../components/format';
import { LineTable } from '../attention/line-table';
import { usePeople } from '../attention/use-attention';
import { askOrder } from '../../../src/words/ask-words';
import { countItems, groupByPerson, peopleIn } from '../model/attention';
import type { ReportItem } from '../projection';
import { useReport } from '../report-context';
import { AskGroup } from './ask-group';
import { DecisionLog } from './decision-log';
import { MovesByActor } from './moves-by-actor';
import { say } from '../../language/say';

const CredentialList = lazyPart(
  async () => (await import('../../components/credentials/credential-list')).CredentialList,
);

const Fluencies = lazyPart(async () => (await import('./fluencies')).Fluencies);

const approvals: readonly AskKind[] = [
  ...(['approval', 'approval-void', 'waiver-request', 'criteria', 'tier', 'challenge'] as const),
];

/** Who has to decide what, and who decided what. */
export const AccountabilityLens = (): ReactElement => (
  <>
    <AskGroup
      title={say('Waiting for a yes or no')}
      note={say('Void: what the approval was given to has changed since.')}
      kinds={approvals}
      nothing={say('No approval, waiver, version of criteria, lower tier or question waits.')}
    />
    <AskGroup
      title={say('Who is asked for what')}
      kinds={askOrder}
      nothing={say('Nobody is asked for anything.')}
    >
      {(items) => <ByPerson items={items} />}
    </AskGroup>
    <MovesByActor />
    <Credentials />
    <OwnFluencies />
    <DecisionLog />
  </>
);

/** Certificates of who approves, stated by themselves and confirmed by a second person. */
const Credentials = (): ReactElement => {
  const { projectKey } = useReport();
  return (
    <section className="sub-part" aria-labelledby="credentials-heading">
      <h3 className="tile-title" id="credentials-heading">
        {say('Credentials')}
      </h3>
      <CredentialList project={projectKey} />
    </section>
  );
};

/** What a project manager of AI has to be fluent in, by what the person who looks did. */
const OwnFluencies = (): ReactElement => (
  <section className="sub-part" aria-labelledby="fluencies-heading">
    <h3 className="tile-title" id="fluencies-heading">
      {say('Your three fluencies')}
    </h3>
    <Fluencies />
  </section>
);

const ByPerson = ({ items }: { items: readonly ReportItem[] }): ReactElement => {
  const { people } = useReport();
  const groups = useMemo(() => groupByPerson(items), [items]);
  usePeople(peopleIn(groups.flatMap(({ lines }) => lines)));
  return (
    <div className="by-person">
      {groups.map(({ who, lines: own }) => {
        const name = who === null ? say('Nobody named') : (people[who] ?? '…');
        return (
          <section key={who ?? 'nobody'} aria-label={name}>
            <h4 className="person-name">
              {name} <span className="subtle small">{formatCount(countItems(own), 'item')}</span>
            </h4>
            <LineTable caption={say('Asked of {name}', { name })} lines={own} />
          </section>
        );
      })}
    </div>
  );
};
