import { lazy, Suspense, type ComponentProps, type ReactElement } from 'react';
import { Skeleton } from '../components/skeleton';

/** What is not in the first view is loaded when it is opened or scrolled to. */

const LazyFilters = lazy(async () => ({
  default: (await import('./filters/filter-panel')).FilterPanel,
}));
const LazyExport = lazy(async () => ({
  default: (await import('./export/export-panel')).ExportPanel,
}));
const LazyLens = lazy(async () => ({ default: (await import('./lenses/lens-panel')).LensPanel }));
const LazyItems = lazy(async () => ({ default: (await import('./items/item-list')).ItemList }));
const LazyTrends = lazy(async () => ({ default: (await import('./trends/trends')).Trends }));
const LazyGuide = lazy(async () => ({ default: (await import('./start/guide')).Guide }));

const wait = <Skeleton label="Loading" widths={[30, 100, 100]} />;

export const FilterPanel = (): ReactElement => (
  <Suspense fallback={wait}>
    <LazyFilters />
  </Suspense>
);

export const ExportPanel = (): ReactElement => (
  <Suspense fallback={wait}>
    <LazyExport />
  </Suspense>
);

export const LensPanel = (props: ComponentProps<typeof LazyLens>): ReactElement => (
  <Suspense fallback={wait}>
    <LazyLens {...props} />
  </Suspense>
);

export const ItemList = (): ReactElement => (
  <Suspense fallback={wait}>
    <LazyItems />
  </Suspense>
);

export const Guide = (): ReactElement => (
  <Suspense fallback={wait}>
    <LazyGuide />
  </Suspense>
);

export const Trends = (props: ComponentProps<typeof LazyTrends>): ReactElement => (
  <Suspense fallback={wait}>
    <LazyTrends {...props} />
  </Suspense>
);
