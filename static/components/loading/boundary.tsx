import { Component, type ReactNode } from 'react';
import { CallError } from '../call-error';
import { ErrorNotice } from '../notice';
import { say } from '../../language/say';

type Props = {
  /** What of the page it is: `page`, `part of the page`. */
  what?: 'page' | 'part of the page';
  /** Called before the content is drawn once more. */
  onRetry?: () => void;
  children: ReactNode;
};
type State = { failed: boolean };

const broken = (what: string): CallError =>
  new CallError({
    code: 'internal',
    message: say('This {what} could not be drawn.', { what }),
    hint: say(
      'Try again. What was saved is safe, and what you were typing is kept in this browser tab.',
    ),
  });

/** Keeps what breaks from emptying what stands around it without a word. */
export class Boundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    const { what = 'page', onRetry, children } = this.props;
    if (!this.state.failed) return children;
    const retry = (): void => {
      onRetry?.();
      this.setState({ failed: false });
    };
    return <ErrorNotice error={broken(what)} onRetry={retry} />;
  }
}
