import { describe, expect, it } from 'vitest';
import type { Conditions } from '../../../../src/contract/types';
import { anItem } from '../../../support/builders/builders';
import { appliedTo, toldOf } from '../../../support/builders/ledger-entries';

const low = { impacts: ['money' as const], tier: 'low' as const };
const medium = { impacts: ['money' as const], tier: 'medium' as const };
const nothing = { name: null, version: null, setBy: null };

const item = anItem('accuracy >= 90%', [], { impact: medium, systemType: 'vision' });

describe('what an item is, in words', () => {
  it('is registered by the app', () => {
    expect(toldOf('item-registered')).toEqual({
      sentence: 'Assay began to look after this work item',
      details: [],
    });
  });

  it.each([
    [{ name: 'triage', version: '1.5' }, 'triage 1.5'],
    [{ name: 'triage', version: null }, 'triage'],
    [{ name: null, version: '1.5' }, '1.5'],
    [{ name: null, version: null }, 'nothing'],
  ])('names the model %j', (named, words) => {
    const { sentence, details } = toldOf('model-changed', {
      from: nothing,
      to: { ...named, setBy: 'ds' },
    });
    expect(sentence).toBe(`PM changed the model from nothing to ${words}`);
    expect(details).toEqual([]);
    expect(toldOf('model-changed', { from: { ...named, setBy: null }, to: nothing }).sentence).toBe(
      `PM changed the model from ${words} to nothing`,
    );
  });

  it('names the kind of system before and behind', () => {
    expect(toldOf('system-type-changed', { from: 'ranking', to: null })).toEqual({
      sentence: 'PM changed the kind of system from Search or ranking to not stated',
      details: [],
    });
  });

  it.each([
    [{ amount: 1, unit: 'people' }, '1 person a month'],
    [{ amount: 1200, unit: 'people' }, '1,200 people a month'],
    [{ amount: 1, unit: 'decisions' }, '1 decision a month'],
    [{ amount: 2, unit: 'decisions' }, '2 decisions a month'],
    [{ amount: 40_000, unit: 'EUR' }, 'EUR 40,000 a month'],
  ] as const)('tells what waiting costs in a month: %j', (monthly, told) => {
    expect(toldOf('stake-stated', { to: { words: 'claims wait', monthly } })).toEqual({
      ...{ sentence: 'PM stated what waiting costs', details: ['claims wait', told] },
    });
  });

  it('tells what waiting costs in words alone, and that it was taken back', () => {
    const words = { words: 'claims wait', monthly: null };
    expect(toldOf('stake-stated', { to: words }).details).toEqual(['claims wait']);
    expect(toldOf('stake-stated', { to: null })).toEqual({
      ...{ sentence: 'PM took back what waiting costs', details: [] },
    });
  });

  it('names tiers with whom it can hurt', () => {
    expect(toldOf('impact-set', { to: { impacts: [], tier: 'low' } })).toEqual({
      sentence: 'PM set the impact to low tier',
      details: [],
    });
    expect(toldOf('tier-requested')).toEqual({
      sentence: 'PM asked for low tier in place of medium',
      details: ['at most ten euros each'],
    });
    expect(toldOf('tier-approved', { to: { impacts: ['money', 'safety'], tier: 'low' } })).toEqual({
      sentence: 'PM agreed to low tier',
      details: ['money, safety'],
    });
    expect(toldOf('tier-rejected')).toEqual({
      sentence: 'PM turned low tier down',
      details: [],
    });
  });

  it('tells of a demo and of conditions that were taken over', () => {
    expect(toldOf('demo-marked', { draft: 'd'.repeat(64) })).toEqual({
      sentence: 'PM marked a demo',
      details: ['shown to claims'],
    });
    expect(toldOf('demo-marked', { note: '' }).details).toEqual([]);
    expect(toldOf('conditions-taken-over')).toEqual({
      sentence: 'PM took over the conditions of a later run: the prompt is b, before it was a',
      details: ['the prompt was shortened'],
    });
  });
});

describe('an item behind an entry about itself', () => {
  it('has the model that was set, by who set it', () => {
    const to = { name: 'triage', version: '2', setBy: null };
    expect(appliedTo(item, 'model-changed', { to })).toEqual({
      ...item,
      model: { name: 'triage', version: '2', setBy: 'pm' },
    });
  });

  it('has the kind of system that was set', () => {
    expect(appliedTo(item, 'system-type-changed', { to: null })).toEqual({
      ...item,
      systemType: null,
    });
  });

  it('has the impact that was set, or what holds until a second person has looked', () => {
    const high = { impacts: ['safety' as const], tier: 'high' as const };
    expect(appliedTo(item, 'impact-set', { to: high })).toEqual({ ...item, impact: high });
    expect(appliedTo(item, 'tier-requested', { meanwhile: high, asked: low })).toEqual({
      ...item,
      impact: high,
    });
    expect(appliedTo(item, 'tier-approved', { from: medium, to: low })).toEqual({
      ...item,
      impact: low,
    });
    expect(appliedTo(item, 'tier-rejected')).toEqual(item);
  });

  it('goes by the conditions that were taken over', () => {
    const conditions: Conditions = {
      pins: [{ criteria: ['accuracy'], facts: { promptDigest: 'a', dataset: 'd1' } }],
      changed: {
        ...{ at: '2026-11-18T12:00:00.000Z', digest: 'e'.repeat(64), criteria: ['accuracy'] },
        ...{ facts: { promptDigest: 'b' }, what: 'the prompt is b', takenOver: false },
      },
    };
    expect(appliedTo({ ...item, conditions }, 'conditions-taken-over')).toEqual({
      ...item,
      conditions: {
        pins: [{ criteria: ['accuracy'], facts: { promptDigest: 'b', dataset: 'd1' } }],
        changed: { ...conditions.changed, takenOver: true },
      },
    });
  });

  it('is what it was where the entry changes nothing that a gate looks at', () => {
    expect(appliedTo(item, 'item-registered')).toEqual(item);
    expect(appliedTo(item, 'demo-marked')).toEqual(item);
  });
});
