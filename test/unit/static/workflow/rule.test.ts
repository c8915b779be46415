import { describe, expect, it } from 'vitest';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';
import { isViewing, readGate, ruleOf, summarise, TARGET } from '../../../../static/workflow/rule';

describe('the workflow rule', () => {
  it('reads what was saved, as text or as a record', () => {
    expect(readGate({ validatorConfig: JSON.stringify({ gate: 'deployment' }) })).toBe(
      'deployment',
    );
    expect(readGate({ validatorConfig: { gate: 'data' } })).toBe('data');
  });

  it('shows the default for nothing and for what is broken', () => {
    for (const extension of [undefined, {}, { validatorConfig: '{' }, { validatorConfig: '7' }]) {
      expect(readGate(extension)).toBe(TARGET);
    }
  });

  it('only shows the rule in the view', () => {
    expect(isViewing({ entryPoint: 'view' })).toBe(true);
    expect(isViewing({ entryPoint: 'create' })).toBe(false);
    expect(isViewing({})).toBe(false);
  });

  it('says in one sentence what it guards', () => {
    expect(ruleOf('deployment', sevenStages)).toEqual({
      gate: 'deployment',
      summary: 'Guards the Deployment gate, whatever the target status is.',
    });
    expect(summarise('gone', sevenStages)).toContain('gone');
    expect(summarise(TARGET, null)).toContain('target status');
  });
});
