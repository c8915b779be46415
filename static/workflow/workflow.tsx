import './workflow.css';
import { workflowRules } from '@forge/jira-bridge';
import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import { call } from '../components/call';
import { CallError, toCallError } from '../components/call-error';
import { Option, SelectField } from '../components/fields';
import { readText } from '../components/guards';
import type { Loading } from '../components/loading';
import { ErrorNotice } from '../components/notice';
import { Skeleton } from '../components/skeleton';
import { useHostContext } from '../components/use-context';
import type { Lifecycle } from '../../src/contract/types';
import { isViewing, readGate, ruleOf, summarise, TARGET } from './rule';

const wait = <Skeleton label="Reading the gates" widths={[60, 100]} />;

const notConnected = new CallError({
  code: 'unavailable',
  message: 'The workflow editor does not listen to this page, so the rule cannot be saved.',
  hint: 'Close the dialog and open it again.',
});

/** Configuration of the workflow validator: which gate a transition has to pass. */
export const Workflow = (): ReactElement => {
  const context = useHostContext();
  return (
    <main className="workflow">
      <h1 className="visually-hidden">Stage gate</h1>
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
  if (isViewing(extension)) return <p>{summarise(readGate(extension), known)}</p>;
  return (
    <>
      {lifecycle.kind === 'failed' && (
        <ErrorNotice
          error={lifecycle.error}
          title="The names of the stages could not be read"
          onRetry={load}
        />
      )}
      <RuleForm saved={readGate(extension)} lifecycle={known} />
    </>
  );
};

const RuleForm = ({
  saved,
  lifecycle,
}: {
  saved: string;
  lifecycle: Lifecycle | null;
}): ReactElement => {
  const [gate, setGate] = useState(saved);
  const [error, setError] = useState<CallError | null>(null);
  const current = useRef(ruleOf(saved, lifecycle));
  useEffect(() => {
    current.current = ruleOf(gate, lifecycle);
  }, [gate, lifecycle]);
  useEffect(() => {
    // The editor asks at the moment of saving, so it gets what is chosen then.
    workflowRules
      .onConfigure(() => Promise.resolve(JSON.stringify(current.current)))
      .catch(() => setError(notConnected));
  }, []);
  const stages = lifecycle?.stages ?? [];
  const first = stages[0]?.id ?? saved;
  return (
    <form className="rule" onSubmit={(event) => event.preventDefault()}>
      <fieldset className="rule-options">
        <legend className="legend">Which gate must be open for this transition?</legend>
        <Option
          kind="radio"
          name="gate"
          label="The gate of the stage that the target status stands for"
          detail="Recommended. A status that stands for no stage lets everything pass."
          isChecked={gate === TARGET}
          onChange={() => setGate(TARGET)}
        />
        <Option
          kind="radio"
          name="gate"
          label="Always the gate of one stage"
          isChecked={gate !== TARGET}
          isDisabled={stages.length === 0}
          onChange={() => setGate(saved === TARGET ? first : saved)}
        />
        {gate !== TARGET && (
          <div className="rule-stage">
            <SelectField
              label="Stage"
              value={gate}
              choices={stageChoices(gate, lifecycle)}
              onChange={setGate}
            />
          </div>
        )}
      </fieldset>
      <p className="subtle" role="status">
        {summarise(gate, lifecycle)}
      </p>
      {error !== null && <ErrorNotice error={error} />}
    </form>
  );
};

/** A stage that the lifecycle no longer has stays visible, so that nobody saves another by accident. */
const stageChoices = (
  gate: string,
  lifecycle: Lifecycle | null,
): { value: string; label: string }[] => {
  const stages = (lifecycle?.stages ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return stages.some(({ value }) => value === gate)
    ? stages
    : [{ value: gate, label: gate }, ...stages];
};
