import { useMemo, type ReactElement } from 'react';
import { lazyPart } from '../../components/loading/lazy-part';
import type { AskKind } from '../../../src/contract/types';
import { formatCount } from '../../components/format';
import { LineTable } from '../attention/line-table';
import { usePeopleOf } from '../attention/use-attention';
import { askOrder } from '../../../src/words/ask-words';
import { countItems, groupByPerson } from '../model/attention';
import type { ReportItem } from '../projection';
import { useReport } from '../report-context';
import { AskGroup } from './ask-group';
import { DecisionLog } from './decision-log';
import { MovesByActor } from './moves-by-actor';

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
      title="Waiting for a yes or no"
      note="Void: what the approval was given to has changed since."
      kinds={approvals}
      nothing="No approval, waiver, version of criteria, lower tier or question waits."
    />
    <AskGroup
      title="Who is asked for what"
      kinds={askOrder}
      nothing="Nobody is asked for anything."
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
        Credentials
      </h3>
      <CredentialList project={projectKey} />
    </section>
  );
};

/** What a project manager of AI has to be fluent in, by what the person who looks did. */
const OwnFluencies = (): ReactElement => (
  <section className="sub-part" aria-labelledby="fluencies-heading">
    <h3 className="tile-title" id="fluencies-heading">
      Your three fluencies
    </h3>
    <Fluencies />
  </section>
);

const ByPerson = ({ items }: { items: readonly ReportItem[] }): ReactElement => {
  const { people } = useReport();
  const groups = useMemo(() => groupByPerson(items), [items]);
  usePeopleOf(groups.flatMap(({ lines }) => lines));
  return (
    <div className="by-person">
      {groups.map(({ who, lines: own }) => {
        const name = who === null ? 'Nobody named' : (people[who] ?? '…');
        return (
          <section key={who ?? 'nobody'} aria-label={name}>
            <h4 className="person-name">
              {name} <span className="subtle small">{formatCount(countItems(own), 'item')}</span>
            </h4>
            <LineTable caption={`Asked of ${name}`} lines={own} />
          </section>
        );
      })}
    </div>
  );
};
