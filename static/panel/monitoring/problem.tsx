import type { ReactElement, ReactNode } from 'react';
import { Icon } from '../../components/icons';

/** A control, or a group of them, with what is wrong about it below; `data-problem` leads there. */
export const WithProblem = ({
  problem,
  children,
}: {
  problem: string | undefined;
  children: ReactNode;
}): ReactElement => (
  <div className="with-problem" {...(problem === undefined ? {} : { 'data-problem': true })}>
    {children}
    {problem !== undefined && (
      <p className="field-error">
        <Icon name="warning" />
        {problem}
      </p>
    )}
  </div>
);
