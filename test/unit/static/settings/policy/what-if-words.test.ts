import { describe, expect, it } from 'vitest';
import {
  addPage,
  describeWhatIf,
  noTotal,
} from '../../../../../static/settings/policy/what-if-words';

const effect = (issueKey: string) => ({ issueKey, stage: 'data', why: 'no tier', reasons: [] });

describe('what a policy would change', () => {
  it('adds up over the pages, and lists an item once that two pages hold', () => {
    const first = { looked: 100, held: 60, open: 40, newlyOpen: [], cursor: 'more' };
    const total = addPage(addPage(noTotal, { ...first, newlyHeld: [effect('AI-1')] }), {
      ...{ looked: 20, held: 20, open: 0, cursor: null },
      newlyHeld: [effect('AI-1'), effect('AI-2')],
      newlyOpen: [effect('AI-3')],
    });
    expect(total).toMatchObject({ looked: 120, held: 80, open: 40 });
    expect(total.newlyHeld.map(({ issueKey }) => issueKey)).toEqual(['AI-1', 'AI-2']);
    expect(describeWhatIf(total)).toBe(
      '2 next gates would be held that are open now, and 1 the other way round. Of 120 work items: 80 held, 40 open.',
    );
  });

  it('says that nothing changes, and that there is nothing to look at', () => {
    expect(describeWhatIf({ ...noTotal, looked: 1, open: 1 })).toBe(
      'No next gate would change. Of 1 work item: 0 held, 1 open.',
    );
    expect(describeWhatIf(noTotal)).toMatch(/no governed work item that you may see/);
  });
});
