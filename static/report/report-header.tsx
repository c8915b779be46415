import Button from '@atlaskit/button/default/button';
import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { formatCount, formatMoment } from '../components/format';
import type { Loading } from '../components/loading/loading';
import { leaveByEscape } from '../components/forms/leave-by-escape';
import type { TypedFilters } from './filters/filter-panel';
import { countFilters } from './model/filters';
import { useReport, type ReportAnswer } from './report-context';
import { lazyPart } from '../components/loading/lazy-part';
import { say } from '../language/say';

const ExportPanel = lazyPart(async () => (await import('./export/export-panel')).ExportPanel);
const FilterPanel = lazyPart(async () => (await import('./filters/filter-panel')).FilterPanel);

type Props = { answer: Loading<ReportAnswer>; total: Loading<number> };

/** Which project, as of when, how many items, and what can be done with the page. */
export const ReportHeader = ({ answer, total }: Props): ReactElement => {
  const { projectKey, view, change } = useReport();
  const [open, setOpen] = useState<'filters' | 'export' | null>(null);
  // Kept here, so that what was typed is there again after the filters were left.
  const [typed, setTyped] = useState<TypedFilters | null>(null);
  const toggle = (panel: 'filters' | 'export') => (): void =>
    setOpen(open === panel ? null : panel);
  const filterButton = useRef<HTMLButtonElement>(null);
  const exportButton = useRef<HTMLButtonElement>(null);
  const leave = (event: KeyboardEvent): void =>
    leaveByEscape(() => {
      (open === 'filters' ? filterButton : exportButton).current?.focus();
      setOpen(null);
    })(event);
  const filters = countFilters(view.filters);
  const isEmpty = total.kind === 'ready' && total.data === 0 && filters === 0;
  const isGuide = view.isGuide || isEmpty;
  return (
    <header className="report-head">
      <div className="head-line">
        <div>
          <h1 className="report-title">
            {say('{part} · AI governance', {
              part: answer.kind === 'ready' ? answer.data.project.name : projectKey,
            })}
          </h1>
          <p className="subtle" role="status">
            {!isGuide && <Counted total={total} filters={filters} />}
            {answer.kind === 'ready' &&
              say(isGuide ? 'As of {asOf}' : ' · as of {asOf}', {
                asOf: formatMoment(answer.data.asOf),
              })}
          </p>
        </div>
        <div className="button-row">
          <Button ref={filterButton} aria-expanded={open === 'filters'} onClick={toggle('filters')}>
            {filters === 0 ? say('Filter') : say('Filter ({filters})', { filters })}
          </Button>
          <Button ref={exportButton} aria-expanded={open === 'export'} onClick={toggle('export')}>
            {say('Export')}
          </Button>
          <Button onClick={() => window.print()}>{say('Print one-pager')}</Button>
          {!isGuide && (
            <Button appearance="subtle" onClick={() => change({ isGuide: true })}>
              {say('Guided start')}
            </Button>
          )}
        </div>
      </div>
      {open !== null && (
        // The keys are those of the fields inside, from where they come up.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div onKeyDown={leave}>
          {open === 'filters' ? <FilterPanel typed={typed} onTyped={setTyped} /> : <ExportPanel />}
        </div>
      )}
    </header>
  );
};

type CountedProps = { total: Loading<number>; filters: number };

/** How many items the page is about. The guided start counts by itself, and sooner. */
const Counted = ({ total, filters }: CountedProps): ReactElement => (
  <>
    {total.kind === 'ready'
      ? formatCount(total.data, 'governed item')
      : total.kind === 'failed'
        ? say('The items could not be counted')
        : say('Counting items…')}
    {filters > 0 && say(' with {filters}', { filters: formatCount(filters, 'filter') })}
  </>
);
