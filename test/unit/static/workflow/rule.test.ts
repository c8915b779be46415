import { describe, expect, it } from 'vitest';
import { failSafeModes } from '../../../../src/words/fail-safe';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';
import { failSafeModes as offered } from '../../../../static/components/fail-safe-modes';
import {
  BY_PROJECT,
  isViewing,
  readRule,
  ruleOf,
  summarise,
  TARGET,
} from '../../../../static/workflow/rule';

describe('the workflow rule', () => {
  it('reads what was saved, as text or as a record', () => {
    const saved = { gate: 'deployment', failSafe: 'warn' };
    expect(readRule({ validatorConfig: JSON.stringify(saved) })).toEqual(saved);
    expect(readRule({ validatorConfig: { gate: 'data' } })).toEqual({
      ...{ gate: 'data', failSafe: BY_PROJECT },
    });
  });

  it('shows the defaults for nothing, for what is broken and for a mode nobody knows', () => {
    const broken = ['{', '7', { failSafe: 'sometimes' }].map((validatorConfig) => ({
      validatorConfig,
    }));
    for (const extension of [undefined, {}, ...broken]) {
      expect(readRule(extension)).toEqual({ gate: TARGET, failSafe: BY_PROJECT });
    }
  });

  it('only shows the rule in the view', () => {
    expect(isViewing({ entryPoint: 'view' })).toBe(true);
    expect(isViewing({ entryPoint: 'create' })).toBe(false);
    expect(isViewing({})).toBe(false);
  });

  it('saves a mode only where the rule has one of its own, and reads back what it saved', () => {
    expect(ruleOf({ gate: 'deployment', failSafe: BY_PROJECT }, sevenStages)).toEqual({
      gate: 'deployment',
      summary:
        'Guards the Deployment gate, whatever the target status is. If its records cannot be read, the setting of the project decides.',
    });
    for (const failSafe of failSafeModes) {
      const rule = ruleOf({ gate: TARGET, failSafe }, null);
      expect(rule.failSafe).toBe(failSafe);
      expect(readRule({ validatorConfig: JSON.stringify(rule) })).toEqual({
        ...{ gate: TARGET, failSafe },
      });
    }
  });

  it('offers every mode that the validator knows', () => {
    expect(offered.map(({ mode }) => mode).sort()).toEqual([...failSafeModes].sort());
  });

  it('says what it guards and what it does in doubt', () => {
    expect(summarise({ gate: 'gone', failSafe: 'closed' }, sevenStages)).toContain('gone');
    expect(summarise({ gate: TARGET, failSafe: 'open' }, null)).toMatch(
      /target status.*it passes, and only the history says so/,
    );
  });
});
