import { describe, expect, it } from 'vitest';
import { accountOf, ledgerOf, toldOf } from '../../../support/governed';
import { withTestSite } from '../../../support/with-test-site';

const site = withTestSite();

const issue = 'AI-1';
const draft = (who: string, text: string) => site.must(who, 'criteria.draft', { issue, text });

describe('criteria that are widened after a demo of their draft', () => {
  it('are listed with who and when, on the item and in the project, before and after the lock', async () => {
    await draft('pm', 'accuracy >= 90%');
    await site.must('pm', 'demo.mark', { issue, note: 'shown to the claims desk' });
    const shown = new Date(site.clock.now()).toISOString();
    site.clock.advance(3_600_000);
    await draft('ds', 'accuracy >= 90%\nrecall >= 80%');
    const at = new Date(site.clock.now()).toISOString();
    const widened = {
      ...{ version: 1, isDraft: true, lockedBy: accountOf(site, 'ds'), lockedAt: at },
      ...{ afterDemo: shown, changes: [{ kind: 'added', metric: 'recall' }] },
    };
    const { governance } = await site.must('pm', 'item.get', { issue });
    expect(governance.scopeChanges).toMatchObject([widened]);
    await site.must('ds', 'criteria.lock', { issue });
    const locked = await site.must('pm', 'item.get', { issue });
    expect(locked.governance.scopeChanges).toMatchObject([widened]);
    const { changes } = await site.must('pm', 'scope.list', { project: 'AI' });
    expect(changes).toMatchObject([{ ...widened, issueKey: issue }]);
    expect(await ledgerOf(site, 'draft-changed-after-demo')).toHaveLength(1);
    const [told] = await toldOf(site, 'draft-changed-after-demo');
    expect(told?.sentence).toContain(
      'changed the draft of the criteria after the demo of 20 Nov 2026',
    );
    expect(told?.details).toEqual([expect.stringContaining('added: recall')]);
  });

  it('are not listed without a demo, nor where the words alone are others', async () => {
    await draft('pm', 'accuracy >= 90%');
    await draft('pm', 'accuracy >= 92%');
    await site.must('pm', 'demo.mark', { issue, note: 'shown to the claims desk' });
    await draft('pm', 'accuracy >= 92%  ');
    const { governance } = await site.must('pm', 'item.get', { issue });
    expect(governance.scopeChanges).toEqual([]);
  });

  it('keep each change of each person', async () => {
    await draft('pm', 'accuracy >= 90%');
    await site.must('pm', 'demo.mark', { issue, note: 'shown to the claims desk' });
    await draft('ds', 'accuracy >= 95%');
    await draft('pm', 'accuracy >= 95%\nrecall >= 80%');
    const { governance } = await site.must('pm', 'item.get', { issue });
    expect(governance.scopeChanges.map(({ lockedBy }) => lockedBy)).toEqual([
      accountOf(site, 'ds'),
      accountOf(site, 'pm'),
    ]);
  });
});
