import './context.css';
import Lozenge from '@atlaskit/lozenge/new';
import { useCallback, type ReactElement, type ReactNode } from 'react';
import { call } from '../components/call';
import { CallError } from '../components/call-error';
import { readText } from '../../src/words/guards';
import { JiraLink } from '../components/jira/links';
import { fetchGovernance } from '../components/jira/fetch-governance';
import type { GovernanceProperty } from '../../src/words/property';
import { driftWords, gateWords, verdictWords } from '../components/jira/words';
import { ErrorNotice } from '../components/notice';
import { Skeleton } from '../components/loading/skeleton';
import { useHostContext } from '../components/use-context';
import { useLoaded } from '../components/loading/use-loaded';
import type { Lifecycle } from '../../src/contract/types';
import { say } from '../language/say';

const noIssue = new CallError({
  code: 'not-found',
  message: say('Jira did not say which work item this is.'),
  hint: say('Open it from a work item.'),
});

const wait = <Skeleton label={say('Reading where this work item stands')} widths={[60, 80, 70]} />;

/** The state of a work item in a few words, at the side of Jira's own view of it. */
export const Context = (): ReactElement => {
  const host = useHostContext();
  const issueKey = host.kind === 'ready' ? readText(host.data, 'issue', 'key') : null;
  return (
    <main className="context">
      <h1 className="visually-hidden">{say('AI governance')}</h1>
      {host.kind === 'loading' ? (
        wait
      ) : issueKey === null ? (
        <ErrorNotice error={host.kind === 'failed' ? host.error : noIssue} />
      ) : (
        <Standing issueKey={issueKey} />
      )}
    </main>
  );
};

const Standing = ({ issueKey }: { issueKey: string }): ReactElement => {
  const { loaded, reload } = useLoaded(
    useCallback(async () => {
      const [governance, { lifecycle }] = await Promise.all([
        fetchGovernance(issueKey),
        call('workflow.gates', {}),
      ]);
      return { governance, lifecycle };
    }, [issueKey]),
  );
  if (loaded.kind === 'loading') return wait;
  if (loaded.kind === 'failed') return <ErrorNotice error={loaded.error} onRetry={reload} />;
  const { governance, lifecycle } = loaded.data;
  if (governance === null) {
    return (
      <p className="subtle">
        {say(
          'Assay keeps nothing about this work item yet. Add the Assay panel to say what done means.',
        )}
      </p>
    );
  }
  return (
    <>
      <Facts governance={governance} lifecycle={lifecycle} />
      <p>
        <JiraLink path={`/browse/${issueKey}`}>
          {say('Open the work item with its Assay panel')}
        </JiraLink>
      </p>
    </>
  );
};

type FactsProps = { governance: GovernanceProperty; lifecycle: Lifecycle };

const Facts = ({ governance, lifecycle }: FactsProps): ReactElement => {
  const { stage, nextStage, gate, verdict, drift, flags } = governance;
  const nameOf = (id: string): string =>
    lifecycle.stages.find((candidate) => candidate.id === id)?.name ?? id;
  return (
    <dl className="facts">
      <Fact name={say('Stage')}>{stage === null ? say('Not set') : nameOf(stage)}</Fact>
      <Fact name={say('Next gate')}>
        <Lozenge appearance={gateWords[gate].appearance}>{gateWords[gate].label}</Lozenge>
        {nextStage !== null && <span className="subtle">{nameOf(nextStage)}</span>}
      </Fact>
      <Fact name={say('Worst verdict')}>
        <Lozenge appearance={verdictWords[verdict].appearance}>
          {verdictWords[verdict].label}
        </Lozenge>
      </Fact>
      <Fact name={say('Drift')}>
        <Lozenge appearance={driftWords[drift].appearance}>{driftWords[drift].label}</Lozenge>
        {flags.length > 0 && <span className="subtle">{flags.join(', ')}</span>}
      </Fact>
    </dl>
  );
};

const Fact = ({ name, children }: { name: string; children: ReactNode }): ReactElement => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);
