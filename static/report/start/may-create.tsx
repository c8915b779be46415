import type { ReactElement } from 'react';
import { Notice } from '../../components/notice';
import { say } from '../../language/say';

/** Said before anybody begins, not after. */
export const MayNotCreate = (): ReactElement => (
  <Notice kind="information" title={say('You may not create work items in this project')}>
    <p>
      {say(
        'Jira asks for the permission “Create work items”. Ask a project admin for it, or let somebody who has it do this step.',
      )}
    </p>
  </Notice>
);
