import { describe, expect, it } from 'vitest';
import { MOST_VIEWS, readViews, withView } from '../../../../static/report/items/kept-views';

describe('views that somebody keeps', () => {
  it('are read back, and what is none is left out', () => {
    const views = [{ name: 'Mine', query: '?part=items&owner=me' }];
    expect(readViews(JSON.stringify(views))).toEqual(views);
    expect(readViews(null)).toEqual([]);
    expect(readViews('{')).toEqual([]);
    expect(readViews('[1, {"name": 2}, {"name": "a"}]')).toEqual([]);
  });

  it('have one of a name, the newest first, and an end', () => {
    const one = { name: 'Mine', query: '?a' };
    expect(withView([one], { name: 'Mine', query: '?b' })).toEqual([{ name: 'Mine', query: '?b' }]);
    const many = Array.from({ length: MOST_VIEWS }, (_, at) => ({ name: String(at), query: '' }));
    expect(withView(many, one)).toHaveLength(MOST_VIEWS);
    expect(withView(many, one)[0]).toEqual(one);
  });
});
