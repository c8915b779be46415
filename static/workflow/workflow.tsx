import './workflow.css';
import { workflowRules } from '@forge/jira-bridge';
import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import { call } from '../components/call';
import { CallError, toCallError } from '../components/call-error';
import { readText } from '../../src/words/guards';
import type { Loading } from '../components/loading/loading';
import { ErrorNotice } from '../components/notice';
import { Skeleton } from '../components/loading/skeleton';
import { useHostContext } from '../components/use-context';
import type { Lifecycle } from '../../src/contract/types';
import { FailSafeOptions, GateOptions } from './rule-options';
import { isViewing, readRule, ruleOf, summarise, type RuleChoice } from './rule';
import { say } from '../language/say';

const wait = <Skeleton label={say('Reading the gates')} widths={[60, 100]} />;

const notConnected = new CallError({
  code: 'unavailable',
  message: say('The workflow editor does not listen to this page, so the rule cannot be saved.'),
  hint: say('Close the dialog and open it again.'),
});

/** Configuration of the workflow validator: which gate a transition has to pass, and what in doubt. */
export const Workflow = (): ReactElement => {
  const context = useHostContext();
  return (
    <main className="workflow">
      <h1 className="visually-hidden">{say('Stage gate')}</h1>
      {context.kind === 'loading' && wait}
      {context.kind === 'failed' && <ErrorNotice error={context.error} />}
      {context.kind === 'ready' && <RulePage extension={context.data} />}
    </main>
  );
};

const RulePage = ({ extension }: { extension: unknown }): ReactElement => {
  const [lifecycle, setLifecycle] = useState<Loading<Lifecycle>>({ kind: 'loading' });
  const project = readText(extension, 'scopedProjectId') ?? readText(extension, 'project', 'key');
  const load = useCallback((): void => {
    call('workflow.gates', project === null ? {} : { project }).then(
      (answer) => setLifecycle({ kind: 'ready', data: answer.lifecycle }),
      (thrown: unknown) => setLifecycle({ kind: 'failed', error: toCallError(thrown) }),
    );
  }, [project]);
  useEffect(load, [load]);
  if (lifecycle.kind === 'loading') return wait;
  const known = lifecycle.kind === 'ready' ? lifecycle.data : null;
  const saved = readRule(extension);
  if (isViewing(extension)) return <p>{summarise(saved, known)}</p>;
  return (
    <>
      {lifecycle.kind === 'failed' && (
        <ErrorNotice
          error={lifecycle.error}
          title={say('The names of the stages could not be read')}
          onRetry={load}
        />
      )}
      <RuleForm saved={saved} lifecycle={known} />
    </>
  );
};

const RuleForm = ({
  saved,
  lifecycle,
}: {
  saved: RuleChoice;
  lifecycle: Lifecycle | null;
}): ReactElement => {
  const [choice, setChoice] = useState(saved);
  const [error, setError] = useState<CallError | null>(null);
  const current = useRef(ruleOf(saved, lifecycle));
  useEffect(() => {
    current.current = ruleOf(choice, lifecycle);
  }, [choice, lifecycle]);
  useEffect(() => {
    // The editor asks at the moment of saving, so it gets what is chosen then.
    workflowRules
      .onConfigure(() => Promise.resolve(JSON.stringify(current.current)))
      .catch(() => setError(notConnected));
  }, []);
  return (
    <form className="rule" onSubmit={(event) => event.preventDefault()}>
      <GateOptions
        saved={saved.gate}
        gate={choice.gate}
        lifecycle={lifecycle}
        onChange={(gate) => setChoice({ ...choice, gate })}
      />
      <FailSafeOptions
        mode={choice.failSafe}
        onChange={(failSafe) => setChoice({ ...choice, failSafe })}
      />
      <p className="subtle" role="status">
        {summarise(choice, lifecycle)}
      </p>
      {error !== null && <ErrorNotice error={error} />}
    </form>
  );
};
