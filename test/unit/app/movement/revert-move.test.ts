import { describe, expect, it } from 'vitest';
import { isOpenMove } from '../../../../src/app/movement/follow-past';
import { REVERT_DELAY, revertMove } from '../../../../src/app/movement/revert-move';
import type { Work } from '../../../../src/app/upkeep/ports';
import type { Finding } from '../../../../src/contract/types';
import { newFinding } from '../../../../src/domain/gate/findings';
import { anItem, daysAgo, NOW } from '../../../support/builders/builders';
import { memorySite, someIssue, statusOfStage } from '../../../support/builders/memory-ports';

const ID = 'moved-deployment-1';

const revert: Extract<Work, { kind: 'revert-move' }> = {
  kind: 'revert-move',
  ...{ issueId: '10001', projectId: '10000', finding: ID },
  ...{ fromStatusId: statusOfStage('validation'), toStatusId: statusOfStage('deployment') },
};

const aFinding = (change: Partial<Finding> = {}): Finding => ({
  ...newFinding({
    ...{ id: ID, kind: 'moved-without-gate', at: daysAgo(0.1), accountId: 'account-ds' },
    sentence: 'moved from Validation to Deployment without a decision of its gate',
  }),
  ...change,
});

/** An item that stands in Deployment, past its gate. */
const moved = (finding: Finding | null = aFinding(), status = 'deployment') =>
  memorySite({
    item: anItem('', [], {
      stage: 'deployment',
      statusId: statusOfStage('deployment'),
      findings: finding === null ? [] : [finding],
    }),
    issue: someIssue({ status: { id: statusOfStage(status), name: status } }),
  });

describe('a move past a gate that is to be put back', () => {
  it('is put back, and the record and the ledger say so', async () => {
    const { deps, state } = moved();
    await revertMove(deps)(revert);
    expect(state.moves).toEqual([statusOfStage('validation')]);
    expect(state.item).toMatchObject({
      stage: 'validation',
      stageSince: new Date(NOW).toISOString(),
      statusId: statusOfStage('validation'),
      findings: [{ id: ID, reverted: true, resolvedAt: null }],
    });
    expect(state.entries).toMatchObject([
      {
        kind: 'stage-moved',
        actor: { kind: 'app' },
        body: { from: 'deployment', to: 'validation', finding: ID },
      },
    ]);
    expect(state.shown).toEqual(['validation']);
  });

  it.each([
    ['was put back already', aFinding({ reverted: true })],
    ['turned out to be none', aFinding({ resolvedAt: daysAgo(0), resolvedBy: null })],
    ['is no finding any more', null],
    ['is another finding', aFinding({ id: 'moved-deployment-2' })],
  ])('is left where it %s: nobody is moved a second time', async (_what, finding) => {
    const { deps, state } = moved(finding);
    await revertMove(deps)(revert);
    expect(state.moves).toEqual([]);
    expect(state.entries).toEqual([]);
    expect(state.item?.stage).toBe('deployment');
  });

  it('is put back though somebody settled its finding', async () => {
    const settled = { resolvedAt: daysAgo(0), resolvedBy: 'account-pm' };
    const { deps, state } = moved(aFinding(settled));
    await revertMove(deps)(revert);
    expect(state.item).toMatchObject({ stage: 'validation', findings: [{ reverted: true }] });
  });

  it('is left where somebody has moved the item on', async () => {
    const { deps, state } = moved(aFinding(), 'monitoring');
    await revertMove(deps)(revert);
    expect(state.moves).toEqual([]);
    expect(state.item?.findings).toMatchObject([{ reverted: false }]);
  });

  it('is recorded without a transition where the item is back already', async () => {
    const { deps, state } = moved(aFinding(), 'validation');
    await revertMove(deps)(revert);
    expect(state.moves).toEqual([]);
    expect(state.item).toMatchObject({ stage: 'validation', findings: [{ reverted: true }] });
  });

  it('stays, and is told to the log, where no transition leads back', async () => {
    const { deps, state } = moved();
    const transitions = { moveTo: () => Promise.resolve(false) };
    await revertMove({ ...deps, transitions })(revert);
    expect(state.warnings).toHaveLength(1);
    expect(state.item).toMatchObject({ stage: 'deployment', findings: [{ reverted: false }] });
  });

  it('waits for work that the queue had not taken: the decision that allowed it may be there', async () => {
    const { deps, state } = moved();
    const late: Work = { kind: 'project-item', issueId: '10001', projectId: '10000' };
    state.kept.set('a', late);
    await revertMove(deps)(revert);
    expect(state.moves).toEqual([]);
    expect(state.pushed).toEqual([
      { work: [late], delay: undefined },
      { work: [revert], delay: REVERT_DELAY },
    ]);
  });
});

describe('the finding about the move by which an item stands where it is', () => {
  it.each<[string, Partial<Finding>, boolean]>([
    ['as it was raised', {}, true],
    ['that a person settled', { resolvedAt: daysAgo(0), resolvedBy: 'account-pm' }, true],
    ['that was none', { resolvedAt: daysAgo(0) }, false],
    ['whose move was put back', { reverted: true }, false],
    ['about an earlier move', { at: daysAgo(2) }, false],
    ['about another stage', { id: 'moved-data-1' }, false],
  ])('%s: is open %j', (_what, change, isOpen) => {
    const at = daysAgo(0.1);
    const item = anItem('', [], { stage: 'deployment', stageSince: at });
    expect(isOpenMove(item, aFinding({ at, ...change }))).toBe(isOpen);
  });
});
