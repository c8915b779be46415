import { lazy, Suspense, type ComponentProps, type ReactElement } from 'react';
import { Skeleton } from '../../components/skeleton';

/** The line of drift is in the first view; what opens below it is loaded when it is opened. */

const LazyDetails = lazy(async () => ({
  default: (await import('./monitoring-details')).MonitoringDetails,
}));
const LazyPlan = lazy(async () => ({ default: (await import('./plan-form')).PlanForm }));
const LazyReport = lazy(async () => ({ default: (await import('./report-form')).ReportForm }));
const LazyAnswer = lazy(async () => ({ default: (await import('./answer-form')).AnswerForm }));
const LazyClose = lazy(async () => ({
  default: (await import('./incident-forms')).CloseIncidentForm,
}));
const LazyTimeline = lazy(async () => ({ default: (await import('./timeline')).Timeline }));

const wait = <Skeleton label="Loading" widths={[40, 100, 100]} />;

export const MonitoringDetails = (props: ComponentProps<typeof LazyDetails>): ReactElement => (
  <Suspense fallback={wait}>
    <LazyDetails {...props} />
  </Suspense>
);

export const PlanForm = (props: ComponentProps<typeof LazyPlan>): ReactElement => (
  <Suspense fallback={wait}>
    <LazyPlan {...props} />
  </Suspense>
);

export const ReportForm = (props: ComponentProps<typeof LazyReport>): ReactElement => (
  <Suspense fallback={wait}>
    <LazyReport {...props} />
  </Suspense>
);

export const AnswerForm = (props: ComponentProps<typeof LazyAnswer>): ReactElement => (
  <Suspense fallback={wait}>
    <LazyAnswer {...props} />
  </Suspense>
);

export const CloseIncidentForm = (props: ComponentProps<typeof LazyClose>): ReactElement => (
  <Suspense fallback={wait}>
    <LazyClose {...props} />
  </Suspense>
);

export const Timeline = (props: ComponentProps<typeof LazyTimeline>): ReactElement => (
  <Suspense fallback={wait}>
    <LazyTimeline {...props} />
  </Suspense>
);
