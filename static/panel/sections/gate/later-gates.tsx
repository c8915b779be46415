import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { call } from '../../../components/call';
import { toCallError } from '../../../components/call-error';
import { Disclosure } from '../../../components/disclosure';
import { Icon } from '../../../components/icons';
import type { Loading } from '../../../components/loading/loading';
import { ErrorNotice } from '../../../components/notice';
import { Skeleton } from '../../../components/loading/skeleton';
import type { ItemView, LaterGate } from '../../../../src/contract/types';
import { CheckList } from './check-list';
import { partChecks, summariseChecks } from './checks';
import { say } from '../../../language/say';

/** The gates behind the next one; read when they are first shown, and again when the item was. */
export const LaterGates = ({ item }: { item: ItemView }): ReactElement => {
  const [gates, setGates] = useState<Loading<readonly LaterGate[]>>({ kind: 'loading' });
  const issue = item.issue.key;
  const read = useCallback(
    (): Promise<void> =>
      call('gate.preview', { issue }).then(
        (answer) => setGates({ kind: 'ready', data: answer.gates }),
        (thrown: unknown) => setGates({ kind: 'failed', error: toCallError(thrown) }),
      ),
    [issue],
  );
  useEffect(() => {
    void read();
  }, [read, item.asOf]);
  if (gates.kind === 'loading')
    return <Skeleton label={say('Asking the later gates')} widths={[40, 90, 40]} />;
  if (gates.kind === 'failed')
    return <ErrorNotice error={gates.error} onRetry={() => void read()} />;
  return (
    <div className="later-gates">
      <p className="subtle small">
        {say(
          'Asked with what is recorded today, each as if the work item stood in the stage right before it.',
        )}
      </p>
      <ol className="later-gates">
        {gates.data.map((gate) => (
          <Gate key={gate.stage} gate={gate} />
        ))}
      </ol>
    </div>
  );
};

const Gate = ({ gate }: { gate: LaterGate }): ReactElement => {
  const isHeld = gate.decision === 'refuse';
  const { open, settled } = partChecks(gate.checks);
  return (
    <li>
      <Disclosure
        title={gate.stageName}
        summary={
          <>
            <span className={`gate-state ${isHeld ? 'gate-held' : 'gate-open'}`}>
              <Icon name={isHeld ? 'lock' : 'check'} />
              {isHeld ? say('held') : say('open')}
              {gate.checks.length > 0 && `: ${summariseChecks(gate.checks)}`}
            </span>
            {isHeld && <span className="gate-why">{gate.why}</span>}
          </>
        }
      >
        {() => (
          <div className="later-gate">
            <p className="subtle small">
              {gate.checks.length === 0
                ? say('Nothing is checked on the way from {fromName} to {stageName}.', {
                    fromName: gate.fromName,
                    stageName: gate.stageName,
                  })
                : say('From {fromName} to {stageName}.', {
                    fromName: gate.fromName,
                    stageName: gate.stageName,
                  })}
            </p>
            <CheckList checks={[...open, ...settled]} />
          </div>
        )}
      </Disclosure>
    </li>
  );
};
