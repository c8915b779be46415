import Button from '@atlaskit/button/default/button';
import { useId, type ReactElement, type ReactNode } from 'react';
import type { Loading } from '../../components/loading/loading';
import { Skeleton } from '../../components/loading/skeleton';
import { Icon } from '../../components/icons';
import { say } from '../../language/say';

type Props<Data> = {
  title: string;
  /** What the number means, in one plain sentence. */
  note?: string;
  loaded: Loading<Data>;
  onRetry: () => void;
  children: (data: Data) => ReactNode;
};

/** A part of the report that loads, fails and is tried again by itself. */
export const Tile = <Data,>(props: Props<Data>): ReactElement => {
  const { title, note, loaded, onRetry, children } = props;
  const id = useId();
  return (
    <section className="tile" aria-labelledby={id}>
      <h3 className="tile-title" id={id}>
        {title}
      </h3>
      <Loaded name={title} loaded={loaded} onRetry={onRetry}>
        {children}
      </Loaded>
      {note !== undefined && <p className="subtle small tile-note">{note}</p>}
    </section>
  );
};

type LoadedProps<Data> = Omit<Props<Data>, 'title' | 'note'> & { name: string };

/** What was asked for once it is there; else that it loads, or why it failed and a way to try again. */
export const Loaded = <Data,>({
  name,
  loaded,
  onRetry,
  children,
}: LoadedProps<Data>): ReactElement => {
  if (loaded.kind === 'loading') {
    return <Skeleton label={say('Loading: {name}', { name })} widths={[60, 100, 90]} />;
  }
  if (loaded.kind === 'ready') return <>{children(loaded.data)}</>;
  const { message, hint } = loaded.error;
  return (
    <div className="tile-failure" role="alert">
      <p>
        <Icon name="warning" />
        <span>{message}</span>
      </p>
      {hint !== null && <p className="subtle small">{hint}</p>}
      <Button spacing="compact" onClick={onRetry} aria-label={say('Try again: {name}', { name })}>
        {say('Try again')}
      </Button>
    </div>
  );
};
