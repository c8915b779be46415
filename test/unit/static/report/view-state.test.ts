import { describe, expect, it } from 'vitest';
import { allColumns } from '../../../../static/report/model/columns';
import { noFilters } from '../../../../static/report/model/filters';
import { printViewState, readViewState } from '../../../../static/report/model/view-state';

describe('the state of the report in its address', () => {
  it('is empty for the usual view', () => {
    expect(printViewState(readViewState(''))).toBe('');
    expect(readViewState('')).toEqual({
      ...{ isGuide: false, filters: noFilters, pick: null, lens: 'audit', size: 25, page: 1 },
      part: 'week',
      token: null,
      ...{ sort: { field: 'urgency', isDescending: true }, columns: allColumns },
    });
  });

  it('comes back as it was written', () => {
    const search =
      '?stage=deployment&owner=712020%3A1&model=a+%26+b&entered=30&show=gate%3Aheld' +
      '&part=audit&lens=risk' +
      '&sort=assignee&dir=desc&size=50&page=3&after=abc%3D&cols=stage%2Cdrift&guide=start';
    expect(printViewState(readViewState(search))).toBe(search);
  });

  it('takes what is wrong as not said', () => {
    const view = readViewState(
      '?lens=none&sort=colour&size=7&entered=-3&updated=x&show=colour:red&cols=price&page=4',
    );
    expect(view).toEqual(readViewState(''));
  });

  it('sorts names upwards, times downwards and the worst first unless told', () => {
    expect(readViewState('?sort=drift').sort.isDescending).toBe(true);
    expect(readViewState('?sort=assignee').sort.isDescending).toBe(false);
    expect(readViewState('?sort=updated').sort.isDescending).toBe(true);
    expect(readViewState('?sort=updated&dir=asc').sort.isDescending).toBe(false);
  });

  it('is on the first page without a token', () => {
    expect(readViewState('?page=9').page).toBe(1);
    expect(readViewState('?after=t').page).toBe(2);
  });

  it('cuts a value nobody would type', () => {
    expect(readViewState(`?model=${'a'.repeat(5000)}`).filters.model).toHaveLength(200);
  });
});
