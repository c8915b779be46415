import { Component, type ReactNode } from 'react';
import { CallError } from './call-error';
import { ErrorNotice } from './notice';

type Props = { children: ReactNode };
type State = { failed: boolean };

const brokenPage = new CallError({
  code: 'internal',
  message: 'This page could not be drawn.',
  hint: 'Try again. What was saved is safe, and what you were typing is kept in this browser tab.',
});

/** Keeps one broken part from emptying the whole page without a word. */
export class Boundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <ErrorNotice error={brokenPage} onRetry={() => this.setState({ failed: false })} />;
  }
}
