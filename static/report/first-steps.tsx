import type { ReactElement } from 'react';
import { Notice } from '../components/notice';

/** What a project without governed items shows instead of empty charts. */
export const FirstSteps = (): ReactElement => (
  <Notice kind="information" title="Three steps to the first gate">
    <ol className="first-steps">
      <li>
        Open a work item and add the Assay panel. Say what would have to be measured, and lock it.
      </li>
      <li>Let your evaluation run, and drop the file it writes into the panel.</li>
      <li>
        In the project settings, map the statuses of your workflow to stages, and add the Assay
        validator to the transition that shall be held.
      </li>
    </ol>
  </Notice>
);
