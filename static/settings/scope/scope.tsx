import type { ReactElement } from 'react';
import { ScopeList } from '../../components/scope/scope-list';
import { Part } from '../part';
import { say } from '../../language/say';

/** Who widened or narrowed "done". */
export const Scope = ({ project }: { project: string }): ReactElement => (
  <Part
    title={say('Scope changes')}
    intro={say(
      'Every new version of locked criteria and every draft that changed after a demo, newest first: who widened or narrowed what “done” means, and why.',
    )}
  >
    <ScopeList project={project} />
  </Part>
);
