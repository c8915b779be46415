import Button from '@atlaskit/button/default/button';
import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { download } from '../../../components/download';
import { useAction } from '../../../components/use-action';
import type { EvaluationView } from '../../../../src/contract/types';
import { claimsOf, seenOf } from './run-claims';
import { say } from '../../../language/say';

type Props = { run: EvaluationView; people: Record<string, string>; issue: string };

/** What a run says of itself and what of it is proven, with the statement to sign. */
export const RunClaims = ({ run, people, issue }: Props): ReactElement => {
  const claims = claimsOf(run);
  return (
    <div className="run-claims">
      {claims.length > 0 && (
        <ul className="run-results small" aria-label={say('What the run says of itself')}>
          {claims.map(({ name, value, title }) => (
            <li key={name} title={title}>
              {name}: <code>{value}</code>
            </li>
          ))}
        </ul>
      )}
      <p className="subtle small">{seenOf(run, people)}</p>
      <Statement run={run} issue={issue} />
    </div>
  );
};

const Statement = ({ run, issue }: { run: EvaluationView; issue: string }): ReactElement => {
  const { isBusy, error, run: start } = useAction();
  return (
    <>
      <Button
        spacing="compact"
        appearance="subtle"
        isDisabled={isBusy}
        aria-label={say('Statement to sign: run {digest} as an in-toto statement', {
          digest: run.digest.slice(0, 10),
        })}
        onClick={() => {
          void start(async () => {
            const { fileName, text } = await call('evidence.statement', {
              issue,
              digest: run.digest,
            });
            download(fileName, 'application/json', text);
          });
        }}
      >
        {say('Statement to sign')}
      </Button>
      {error !== null && (
        <p role="alert" className="small">
          {error.message}
        </p>
      )}
    </>
  );
};
