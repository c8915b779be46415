import { createContext, useContext } from 'react';
import type { CallOutput } from '../../src/contract/calls/calls';
import type { Clause } from '../components/jira/jql';
import type { Lifecycle } from '../../src/contract/types';
import type { ViewState } from './model/view-state';
import type { ChangeView } from './use-view-state';

export type ReportAnswer = CallOutput<'report.get'>;

/** What every part of the report knows. */
export type ReportContextValue = {
  projectKey: string;
  /** Finds every governed item that the filters leave. */
  base: Clause;
  lifecycle: Lifecycle | null;
  view: ViewState;
  change: ChangeView;
  /** Shows a number's items in the list below, and goes there; filters stay as they are unless given. */
  follow: (pick: ViewState['pick'], filters?: ViewState['filters']) => void;
  /** Somebody has done something here; before, only the first view is loaded. */
  isActive: boolean;
  /**
   * Milliseconds at which the app answered: what ages are measured from, whatever the clock of the
   * person's machine says. null before, when nothing can be said of ages.
   */
  now: number | null;
  /** Names by account id, of everybody who was named so far. */
  people: Record<string, string>;
  learnPeople: (people: Record<string, string>) => void;
};

const ReportContext = createContext<ReportContextValue | null>(null);

export const ReportProvider = ReportContext.Provider;

export const useReport = (): ReportContextValue => {
  const value = useContext(ReportContext);
  if (value === null) throw new Error('This part belongs into the report.');
  return value;
};
