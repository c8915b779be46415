import {
  createElement,
  lazy,
  Suspense,
  useState,
  type FunctionComponent,
  type ReactElement,
} from 'react';
import { Boundary } from './boundary';
import { Skeleton } from './skeleton';
import { say } from '../../language/say';

const loading = <Skeleton label={say('Loading')} widths={[40, 100, 100]} />;

/**
 * A part of a page that is loaded when it is first drawn, so that the first view stays small. It shows a
 * skeleton until then. Where the file of the part does not arrive, the part says so and can be asked for
 * again; the page around it stands.
 * @param load answers the component; its `import()` names the file that becomes a part of its own.
 * @param meanwhile stands there until then; nothing for a part that is mostly empty, so that nothing moves
 */
export const lazyPart = <Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
  meanwhile: ReactElement | null = loading,
): ((props: Props) => ReactElement) => {
  const begin = () =>
    lazy(async () => {
      const component = await load();
      return {
        default: ({ given }: { given: Props }): ReactElement => createElement(component, given),
      };
    });
  // All places that show the part share what was loaded; a lazy part that failed never loads again.
  let shared = begin();
  const LazyPart = (props: Props): ReactElement => {
    const [Part, setPart] = useState(() => shared);
    const again = (): void => {
      shared = begin();
      setPart(() => shared);
    };
    return (
      <Boundary isPart onRetry={again}>
        <Suspense fallback={meanwhile}>
          <Part given={props} />
        </Suspense>
      </Boundary>
    );
  };
  return LazyPart;
};
