import { printColumns, readColumns, type ColumnId } from './columns';
import type { Filters } from './filters';
import { printPick, readPick, type Pick } from './pick';
import { isSortField, usuallyDescends, usualSort, type Sort } from './sort';
import { say } from '../../language/say';

/** The pages of the report: what to decide, what there is, what can be shown to an auditor. */
export const parts = { week: say('This week'), items: say('Items'), audit: say('Audit') } as const;
export type Part = keyof typeof parts;

export const isPart = (value: string | null): value is Part =>
  value !== null && Object.hasOwn(parts, value);

export const lenses = {
  audit: say('Readiness'),
  risk: say('Risk'),
  accountability: say('Accountability'),
  lifecycle: say('Lifecycle'),
} as const;
export type Lens = keyof typeof lenses;

const isLens = (value: string | null): value is Lens =>
  value !== null && Object.hasOwn(lenses, value);

export const pageSizes = [25, 50, 100] as const;
type PageSize = (typeof pageSizes)[number];

/** Everything about the report that an address says. */
export type ViewState = {
  /** The guided start is shown in the place of the report. */
  isGuide: boolean;
  part: Part;
  filters: Filters;
  pick: Pick | null;
  lens: Lens;
  sort: Sort;
  size: PageSize;
  /** From 1. */
  page: number;
  /** Where Jira goes on, for every page but the first. */
  token: string | null;
  columns: readonly ColumnId[];
};

const MOST_DAYS = 3650;
const LONGEST = 200;

const positive = (text: string | null, most: number): number | null => {
  const value = Number(text ?? '');
  return Number.isInteger(value) && value > 0 && value <= most ? value : null;
};

const readSort = (query: URLSearchParams): Sort => {
  const field = query.get('sort') ?? '';
  if (!isSortField(field)) return usualSort;
  const usual = usuallyDescends(field) ? 'desc' : 'asc';
  return { field, isDescending: (query.get('dir') ?? usual) === 'desc' };
};

const readFilters = (query: URLSearchParams): Filters => {
  const text = (name: string): string | null => {
    const value = query.get(name)?.trim().slice(0, LONGEST) ?? '';
    return value === '' ? null : value;
  };
  return {
    ...{ stage: text('stage'), tier: text('tier'), system: text('system') },
    ...{ owner: text('owner'), model: text('model'), sprint: text('sprint') },
    entered: positive(query.get('entered'), MOST_DAYS),
    updated: positive(query.get('updated'), MOST_DAYS),
  };
};

/** What an address says; anything it says wrongly counts as not said. */
export const readViewState = (search: string): ViewState => {
  const query = new URLSearchParams(search);
  const part = query.get('part');
  const lens = query.get('lens');
  const token = query.get('after');
  return {
    isGuide: query.get('guide') === 'start',
    // An address from before there were pages names a lens alone.
    part: isPart(part) ? part : isLens(lens) ? 'audit' : 'week',
    filters: readFilters(query),
    pick: readPick(query.get('show')),
    lens: isLens(lens) ? lens : 'audit',
    sort: readSort(query),
    size: pageSizes.find((size) => String(size) === query.get('size')) ?? pageSizes[0],
    // A page is where its token says; without one it is the first.
    page: token === null ? 1 : (positive(query.get('page'), Number.MAX_SAFE_INTEGER) ?? 2),
    token,
    columns: readColumns(query.get('cols')),
  };
};

const printSort = ({ field, isDescending }: Sort): [string, string | null][] => {
  const isUsual = field === usualSort.field && isDescending === usualSort.isDescending;
  return isUsual
    ? []
    : [
        ['sort', field],
        ['dir', isDescending ? 'desc' : 'asc'],
      ];
};

/** The query part of an address, with what differs from the usual view; empty for the usual view. */
export const printViewState = (view: ViewState): string => {
  const pairs: [string, string | null][] = [
    ...Object.entries(view.filters).map(([name, value]): [string, string | null] => [
      name,
      value === null ? null : String(value),
    ]),
    ['show', printPick(view.pick)],
    ['part', view.part === 'week' ? null : view.part],
    ['lens', view.lens === 'audit' ? null : view.lens],
    ...printSort(view.sort),
    ['size', view.size === pageSizes[0] ? null : String(view.size)],
    ['page', view.token === null ? null : String(view.page)],
    ['after', view.token],
    ['cols', printColumns(view.columns)],
    ['guide', view.isGuide ? 'start' : null],
  ];
  const query = new URLSearchParams(
    pairs.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  ).toString();
  return query === '' ? '' : `?${query}`;
};
