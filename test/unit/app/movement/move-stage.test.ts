import { describe, expect, it } from 'vitest';
import { moveStage } from '../../../../src/app/movement/move-stage';
import { aCount, anEvaluation, anItem } from '../../../support/builders/builders';
import { accessTo, memorySite, someSettings } from '../../../support/builders/memory-ports';

const CRITERION = 'accuracy >= 90% @95% n>=50';
const enough = anEvaluation([aCount('accuracy', 970, 1000)]);

/** An item whose workflow does not stand for stages. */
const site = (item = anItem(CRITERION, [enough])) =>
  memorySite({ item, settings: someSettings({ statusStages: {} }) });

const move = ({ deps, state }: ReturnType<typeof site>, stage = 'deployment') =>
  moveStage(deps)(accessTo(state.issue), { issue: 'AI-1', stage });

describe('a move of a stage', () => {
  it('is made where its gate is open, with the decision before it in the ledger', async () => {
    const here = site();
    const { decision, item } = await move(here);
    expect(decision.decision).toBe('allow');
    expect(item.stage).toBe('deployment');
    expect(here.state.item).toMatchObject({
      stage: 'deployment',
      decisions: [{ stage: 'deployment', allowed: true }],
      edits: 1,
    });
    expect(here.state.entries.map(({ kind }) => kind)).toEqual(['gate-decided', 'stage-moved']);
  });

  it('is decided once more on what is there when it is written', async () => {
    const here = site();
    // Somebody else changes the model between the first decision and the write.
    here.state.meanwhile = (stored) =>
      stored === null
        ? null
        : {
            ...stored,
            rev: stored.rev + 1,
            model: { name: 'claims-doc', version: '2.0.0', setBy: null },
          };
    const { decision } = await move(here);
    expect(decision.decision).toBe('refuse');
    expect(here.state.item).toMatchObject({ stage: 'validation', decisions: [] });
    expect(here.state.entries).toMatchObject([
      { kind: 'gate-decided', body: { decision: 'refuse' } },
    ]);
  });

  it('that is refused moves nothing, and is kept in the ledger', async () => {
    const here = site(anItem(CRITERION, [anEvaluation([aCount('accuracy', 91, 100)])]));
    const { decision } = await move(here);
    expect(decision.decision).toBe('refuse');
    expect(here.state.item).toMatchObject({ stage: 'validation', edits: 0 });
    expect(here.state.entries).toMatchObject([
      { kind: 'gate-decided', body: { decision: 'refuse' } },
    ]);
  });

  it('says which stages there are where it names another', async () => {
    await expect(move(site(), 'shipping')).rejects.toMatchObject({
      code: 'invalid-input',
      hint: expect.stringContaining('deployment') as string,
    });
  });

  it('belongs to the workflow where statuses stand for stages', async () => {
    const mapped = memorySite({ item: anItem(CRITERION, [enough]) });
    await expect(move(mapped)).rejects.toMatchObject({ code: 'conflict' });
    expect(mapped.state.entries).toEqual([]);
  });
});
