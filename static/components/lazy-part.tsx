import { createElement, lazy, Suspense, type FunctionComponent, type ReactElement } from 'react';
import { Skeleton } from './skeleton';

const loading = <Skeleton label="Loading" widths={[40, 100, 100]} />;

/**
 * A part of a page that is loaded when it is first drawn, so that the first view stays small. It shows a
 * skeleton until then.
 * @param load answers the component; its `import()` names the file that becomes a part of its own.
 */
export const lazyPart = <Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): ((props: Props) => ReactElement) => {
  const Part = lazy(async () => {
    const component = await load();
    return {
      default: ({ given }: { given: Props }): ReactElement => createElement(component, given),
    };
  });
  const LazyPart = (props: Props): ReactElement => (
    <Suspense fallback={loading}>
      <Part given={props} />
    </Suspense>
  );
  return LazyPart;
};
