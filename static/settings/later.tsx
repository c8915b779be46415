import { lazy, Suspense, type ComponentProps, type ReactElement } from 'react';
import { Skeleton } from '../components/skeleton';

/** What is not in the first tab is loaded when it is opened. */

const LazyPolicy = lazy(async () => ({
  default: (await import('./policy/policy-part')).PolicyPart,
}));
const LazyRoles = lazy(async () => ({
  default: (await import('./roles/roles-part')).RolesPart,
}));
const LazyIntake = lazy(async () => ({ default: (await import('./intake/intake')).Intake }));
const LazyScope = lazy(async () => ({ default: (await import('./scope/scope')).Scope }));

const wait = <Skeleton label="Loading" widths={[40, 100, 100]} />;

export const PolicyPart = (props: ComponentProps<typeof LazyPolicy>): ReactElement => (
  <Suspense fallback={wait}>
    <LazyPolicy {...props} />
  </Suspense>
);

export const RolesPart = (props: ComponentProps<typeof LazyRoles>): ReactElement => (
  <Suspense fallback={wait}>
    <LazyRoles {...props} />
  </Suspense>
);

export const Intake = (props: ComponentProps<typeof LazyIntake>): ReactElement => (
  <Suspense fallback={wait}>
    <LazyIntake {...props} />
  </Suspense>
);

export const Scope = (props: ComponentProps<typeof LazyScope>): ReactElement => (
  <Suspense fallback={wait}>
    <LazyScope {...props} />
  </Suspense>
);
