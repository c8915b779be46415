import { lazy, Suspense, type ComponentProps, type ReactElement } from 'react';
import { Skeleton } from '../components/skeleton';

/** What is not in the first view is loaded when it is opened. */

const LazyEditor = lazy(async () => ({
  default: (await import('./editor/criteria-editor')).CriteriaEditor,
}));
const LazyAdder = lazy(async () => ({
  default: (await import('./evidence/evidence-adder')).EvidenceAdder,
}));
const LazyHistory = lazy(async () => ({
  default: (await import('./history/history')).History,
}));
const LazyTrend = lazy(async () => ({
  default: (await import('../components/charts/trend-plot')).TrendPlot,
}));

const LazyProposal = lazy(async () => ({
  default: (await import('./governance/proposal')).Proposal,
}));
const LazyChallenges = lazy(async () => ({
  default: (await import('./governance/challenges')).Challenges,
}));
const LazySections = lazy(async () => ({
  default: (await import('./governance/governance-sections')).GovernanceSections,
}));
const LazyResolve = lazy(async () => ({
  default: (await import('./governance/resolve-finding')).ResolveFinding,
}));
const LazyImpact = lazy(async () => ({
  default: (await import('./governance/impact-form')).ImpactForm,
}));

const LazyLaterGates = lazy(async () => ({
  default: (await import('./later-gates')).LaterGates,
}));
const LazyRecords = lazy(async () => ({
  default: (await import('./records/records-sections')).RecordsSections,
}));
const LazyWay = lazy(async () => ({ default: (await import('./lifecycle/way')).Way }));
const LazyConvergence = lazy(async () => ({
  default: (await import('./convergence/convergence')).Convergence,
}));

const wait = <Skeleton label="Loading" widths={[40, 100, 100]} />;

export const CriteriaEditor = (props: ComponentProps<typeof LazyEditor>): ReactElement => (
  <Suspense fallback={wait}>
    <LazyEditor {...props} />
  </Suspense>
);

export const EvidenceAdder = (props: ComponentProps<typeof LazyAdder>): ReactElement => (
  <Suspense fallback={wait}>
    <LazyAdder {...props} />
  </Suspense>
);

export const History = (props: ComponentProps<typeof LazyHistory>): ReactElement => (
  <Suspense fallback={wait}>
    <LazyHistory {...props} />
  </Suspense>
);

export const TrendPlot = (props: ComponentProps<typeof LazyTrend>): ReactElement => (
  <Suspense fallback={wait}>
    <LazyTrend {...props} />
  </Suspense>
);

export const Proposal = (props: ComponentProps<typeof LazyProposal>): ReactElement => (
  <Suspense fallback={wait}>
    <LazyProposal {...props} />
  </Suspense>
);

export const Challenges = (props: ComponentProps<typeof LazyChallenges>): ReactElement => (
  <Suspense fallback={wait}>
    <LazyChallenges {...props} />
  </Suspense>
);

export const GovernanceSections = (props: ComponentProps<typeof LazySections>): ReactElement => (
  <Suspense fallback={wait}>
    <LazySections {...props} />
  </Suspense>
);

export const ResolveFinding = (props: ComponentProps<typeof LazyResolve>): ReactElement => (
  <Suspense fallback={wait}>
    <LazyResolve {...props} />
  </Suspense>
);

export const ImpactForm = (props: ComponentProps<typeof LazyImpact>): ReactElement => (
  <Suspense fallback={wait}>
    <LazyImpact {...props} />
  </Suspense>
);

export const LaterGates = (props: ComponentProps<typeof LazyLaterGates>): ReactElement => (
  <Suspense fallback={wait}>
    <LazyLaterGates {...props} />
  </Suspense>
);

export const RecordsSections = (props: ComponentProps<typeof LazyRecords>): ReactElement => (
  <Suspense fallback={wait}>
    <LazyRecords {...props} />
  </Suspense>
);

export const Way = (props: ComponentProps<typeof LazyWay>): ReactElement => (
  <Suspense fallback={wait}>
    <LazyWay {...props} />
  </Suspense>
);

export const Convergence = (props: ComponentProps<typeof LazyConvergence>): ReactElement => (
  <Suspense fallback={wait}>
    <LazyConvergence {...props} />
  </Suspense>
);
