import { Component, type ReactNode } from 'react';
import { CallError } from '../call-error';
import { ErrorNotice } from '../notice';
import { say } from '../../language/say';

type Props = {
  /** Whether it is a part that stands in a page. */
  isPart?: boolean;
  /** Called before the content is drawn once more. */
  onRetry?: () => void;
  children: ReactNode;
};
type State = { failed: boolean };

const broken = (isWhole: boolean): CallError =>
  new CallError({
    code: 'internal',
    message: isWhole
      ? say('This page could not be drawn.')
      : say('This part of the page could not be drawn.'),
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
    const { isPart = false, onRetry, children } = this.props;
    if (!this.state.failed) return children;
    const retry = (): void => {
      onRetry?.();
      this.setState({ failed: false });
    };
    return <ErrorNotice error={broken(!isPart)} onRetry={retry} />;
  }
}
