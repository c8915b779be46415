import { describe, expect, it } from 'vitest';
import { nextDue } from '../../../../src/domain/item/due';
import { bytesOf } from '../../../../src/domain/item/projected-asks';
import { aCount, anEvaluation, anItem, daysAgo, NOW } from '../../../support/builders/builders';
import { aChallenge } from '../../../support/builders/governance-builders';
import { aSheet } from '../../../support/builders/records-builders';
import { project } from './project';

/** Most that the property may take; Jira allows 32 KB, a search page carries hundreds of them. */
const LARGEST_PROPERTY_BYTES = 2_000;

describe('the projection of an item', () => {
  it('shows the worst criterion in the field, and counts all in the property', () => {
    const item = anItem('accuracy >= 90%\nrecall >= 80%\nprecision >= 99%', [
      anEvaluation([
        aCount('accuracy', 970, 1000),
        aCount('recall', 81, 100),
        aCount('precision', 50, 100),
      ]),
    ]);
    const { fields, property } = project(item);
    expect(fields.stage).toBe('Validation');
    expect(fields.threshold).toMatchObject({ metric: 'precision', verdict: 'fail', target: 0.99 });
    expect(property).toMatchObject({
      verdict: 'fail',
      criteria: { pass: 1, fail: 1, inconclusive: 1 },
      gate: 'held',
      nextStage: 'deployment',
      model: 'claims-doc 1.4.0',
    });
  });

  it('empties the field where nothing is locked', () => {
    expect(project(anItem('')).fields.threshold).toBeNull();
  });

  it('stays small with everything asked of many, and names every kind', () => {
    const item = anItem('accuracy >= 90%');
    item.challenges = Array.from({ length: 30 }, () => aChallenge());
    item.records.sheets = Array.from({ length: 30 }, (_, n) =>
      aSheet('model-card', {
        owner: `712020:${'0'.repeat(36)}-${n}`,
        reviewBy: daysAgo(n + 1),
      }),
    );
    const { property } = project(item);
    expect(property.ask).toEqual(['challenge', 'artifact']);
    expect(property.asks[0]).toMatchObject({ kind: 'challenge', count: 30 });
    const documents = property.asks.filter(({ kind }) => kind === 'artifact');
    expect(documents.length).toBeGreaterThan(1);
    expect(documents.reduce((sum, { count = 1 }) => sum + count, 0)).toBe(30);
    expect(bytesOf(property)).toBeLessThan(LARGEST_PROPERTY_BYTES);
  });

  it('stays small with forty criteria and long names', () => {
    const lines = Array.from(
      { length: 40 },
      (_, n) => `metric_with_a_long_name_${n} >= 90% where region=${'x'.repeat(80)}`,
    );
    const bytes = new TextEncoder().encode(
      JSON.stringify(project(anItem(lines.join('\n'))).property),
    ).length;
    expect(bytes).toBeLessThan(LARGEST_PROPERTY_BYTES);
  });
});

describe('when time alone changes an item next', () => {
  it('is when its oldest evidence that still counts becomes too old', () => {
    const item = anItem('accuracy >= 90%', [
      anEvaluation([aCount('accuracy', 97, 100)], { finishedAt: daysAgo(10) }),
    ]);
    expect(nextDue(item, 30, NOW)).toBe(Date.parse(daysAgo(10)) + 31 * 86_400_000);
    expect(nextDue(item, 5, NOW)).toBeNull();
    expect(nextDue(anItem(''), 5, NOW)).toBeNull();
  });
});
