import { describe, expect, it } from 'vitest';
import { readWishes } from '../../../../src/app/criteria/read-wishes';
import type { Viewer } from '../../../../src/app/jira-ports';
import type { Item } from '../../../../src/domain/item/item';
import { anItem, daysAgo, someLocked } from '../../../support/builders/builders';
import { accessTo, memorySite, only, someIssue } from '../../../support/builders/memory-ports';

describe('wishes of a work item', () => {
  const said = {
    description: 'The accuracy has to be at least 92 %.',
    comments: ['The recall has to be at least 70 %.'],
  };
  const read = (item: Item | null, writings = said) => {
    const { deps } = memorySite({ item });
    const viewer = only<Viewer>('viewer', { writings: () => Promise.resolve(writings) });
    return readWishes(deps)({ ...accessTo(someIssue()), viewer });
  };

  it('are read from its description and then from its comments, newest first', async () => {
    const { wishes } = await read(null, {
      ...said,
      comments: [...said.comments, 'The precision has to be at least 80 %.'],
    });
    expect(wishes.map(({ from }) => from)).toEqual(['description', 'comment', 'comment']);
    const all = JSON.stringify(wishes);
    expect(all.indexOf('precision')).toBeLessThan(all.indexOf('recall'));
  });

  it('leave out what a draft, criteria in force or a version that waits say already', async () => {
    const line = (await read(null)).wishes[0]?.proposal ?? '';
    const draft = { text: `recall >= 1%\n${line}`, updatedAt: daysAgo(1), updatedBy: 'pm' };
    const locked = { ...someLocked('accuracy >= 92%'), text: line };
    const proposal = { text: line, reason: 'more', proposedBy: 'pm', proposedAt: daysAgo(1) };
    for (const over of [{ draft }, { locked }, { proposal }]) {
      const { wishes } = await read(anItem('', [], over));
      expect(wishes.map(({ from }) => from)).toEqual(['comment']);
    }
  });

  it('have proposals for the kind of system that the item is', async () => {
    const vague = { description: 'It must be good.', comments: [] };
    const of = async (systemType: Item['systemType']) =>
      (await read(anItem('', [], { systemType }), vague)).wishes[0]?.proposal;
    expect(await of('forecaster')).not.toBe(await of('classifier'));
  });
});
