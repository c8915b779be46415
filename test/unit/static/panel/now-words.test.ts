import { describe, expect, it } from 'vitest';
import { labelOf, nowFor } from '../../../../static/panel/sections/now/now-words';
import { aStanding, aStep } from '../../../support/builders/standing-builders';
import { governedItem } from './governance-item';

const itemWith = (standing: Parameters<typeof aStanding>[0]) => ({
  ...governedItem({}),
  people: { ds: 'Dana Scientist' },
  standing: aStanding(standing),
});

const decision = aStep({ kind: 'retrain', place: 'decision', title: 'Decide', who: ['ds'] });

describe('the card that says what is next', () => {
  it('offers the first step of the person who looks, and counts the others', () => {
    const now = nowFor(itemWith({ steps: [aStep({ title: 'Post a run' }), aStep(), aStep()] }));
    expect(now).toMatchObject({ for: 'Now, for you', title: 'Post a run', more: 2 });
    expect(labelOf(aStep({ place: 'evidence' }))).toBe('Add evidence');
  });

  it('names who is waited for, by name or by role', () => {
    const others = { mine: false, whoElse: 'risk' };
    expect(nowFor(itemWith({ steps: [aStep({ ...others, who: ['ds'] })] })).for).toBe(
      'Waits for Dana Scientist',
    );
    expect(nowFor(itemWith({ steps: [aStep(others)] })).for).toBe('Waits for risk');
    expect(nowFor(itemWith({ steps: [aStep({ mine: false, whoElse: null })] })).for).toBe(
      'Waits for somebody who may edit it',
    );
    expect(nowFor(itemWith({ steps: [] })).for).toBe('Nothing waits for you');
  });

  it('says nothing green below an alarm, and does not repeat it', () => {
    const alarm = {
      tone: 'alarm',
      headline: 'Decide',
      steps: [{ ...decision, mine: false }],
    } as const;
    const open = { state: 'open', stage: 'decommission', stageName: 'Decommission' } as const;
    const now = nowFor(itemWith({ ...alarm, steps: [...alarm.steps], gate: open }));
    expect(now).toMatchObject({ tone: 'none', next: '', for: 'Waits for Dana Scientist' });
    expect(now.title).not.toBe('Decide');
    const mine = nowFor(itemWith({ ...alarm, steps: [{ ...decision, mine: true }], gate: open }));
    expect(mine.for).toBe('Yours stands above');
  });
});
