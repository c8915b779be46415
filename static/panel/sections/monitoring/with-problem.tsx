import type { ReactElement, ReactNode } from 'react';
import { FieldError } from '../../../components/fields';

/** A control, or a group of them, with what is wrong about it below; `data-problem` leads there. */
export const WithProblem = ({
  problem,
  children,
}: {
  /** Nothing is wrong where there is none. */
  problem: string | null | undefined;
  children: ReactNode;
}): ReactElement => (
  <div className="with-problem" {...(problem == null ? {} : { 'data-problem': true })}>
    {children}
    {problem != null && <FieldError>{problem}</FieldError>}
  </div>
);
