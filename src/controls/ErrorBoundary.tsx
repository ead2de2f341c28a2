import { Component, type ReactNode } from 'react';
import { words } from '../words/words.ts';
import { LazyPartError } from './LazyPartError.ts';

interface Props {
  show: () => ReactNode;
  /** What is said where it goes wrong. */
  message: string;
}

interface State {
  readonly error: unknown;
  readonly hasRetried: boolean;
}

/** Keeps what goes wrong in a part of the page within it, says so there, and offers another try. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, hasRetried: false };

  static getDerivedStateFromError(error: unknown): Pick<State, 'error'> {
    return { error };
  }

  override render(): ReactNode {
    const { error, hasRetried } = this.state;
    if (error === null) return this.props.show();
    const retry = () => {
      LazyPartError.renewAll();
      this.setState({ error: null, hasRetried: true });
    };
    return (
      <p className="part-failed" role="alert">
        {this.props.message}{' '}
        <button type="button" onClick={retry}>
          {words.tryAgain}
        </button>{' '}
        {/* Some browsers fetch no script again that once failed. */}
        {hasRetried && (
          <button type="button" onClick={() => location.reload()}>
            {words.reload}
          </button>
        )}
      </p>
    );
  }
}
