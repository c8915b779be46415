import './intake.css';
import { useState, type ReactElement } from 'react';
import { Notice } from '../../components/notice';
import { Deliveries } from './deliveries';
import { Secret } from './secret';
import { say } from '../../language/say';

type Props = { project: string; mayAdminister: boolean };

/** What pipelines send, and the secret they sign it with. */
export const Intake = ({ project, mayAdminister }: Props): ReactElement => {
  const [hasSecret, setHasSecret] = useState(false);
  if (!mayAdminister) {
    return (
      <Notice kind="information" title={say('Only administrators of the project see this')}>
        <p>
          {say('Secrets, and what pipelines sent, are for people who may administer this project.')}
        </p>
      </Notice>
    );
  }
  return (
    <>
      <Secret project={project} onKnown={setHasSecret} />
      <Deliveries project={project} hasSecret={hasSecret} />
    </>
  );
};
