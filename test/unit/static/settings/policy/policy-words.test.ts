import { describe, expect, it } from 'vitest';
import german from '../../../../../locales/de-DE.json';
import english from '../../../../../locales/en-US.json';
import { regulatedPolicy, standardPolicy } from '../../../../../src/domain/gate/policy';
import {
  changesFrom,
  personChanges,
  describeRule,
  describeSimulation,
  rolesWithoutHolder,
  ruleOnWorkflow,
} from '../../../../../static/settings/policy/policy-words';
import inGerman from '../../../../../static/language/de/settings.json';

const stages = ['inception', 'data', 'experimentation', 'validation', 'deployment', 'monitoring'];

describe('the difference to a preset', () => {
  it('is empty for the preset itself', () => {
    expect(changesFrom(standardPolicy.gates, standardPolicy.gates, stages)).toEqual([]);
  });

  it('says what was added, removed and changed, in the order of the stages', () => {
    const changes = changesFrom(standardPolicy.gates, regulatedPolicy.gates, stages);
    expect(changes[0]).toEqual({
      kind: 'added',
      stage: 'data',
      check: 'impact-tier-set',
      detail: '',
    });
    expect(changes).toContainEqual({
      kind: 'changed',
      stage: 'deployment',
      check: 'approvals-complete',
      detail: 'approval by model owner → approval by model owner and risk',
    });
    expect(changes).toContainEqual({
      kind: 'changed',
      stage: 'deployment',
      check: 'slices-covered',
      detail: 'tier high → always',
    });
    const back = changesFrom(regulatedPolicy.gates, standardPolicy.gates, stages);
    expect(back.filter(({ kind }) => kind === 'removed').map(({ check }) => check)).toContain(
      'judge-validated',
    );
  });

  it('says into which stages a person has to move, and no longer has to', () => {
    expect(personChanges(['deployment'], ['data'])).toEqual([
      { kind: 'added', stage: 'data', check: 'person-moves', detail: '' },
      { kind: 'removed', stage: 'deployment', check: 'person-moves', detail: '' },
    ]);
  });

  it.each([
    { match: ['promptDigest' as const] },
    { stated: ['tools' as const] },
    { waivable: true },
    { level: 'warning' as const },
    { agreement: { kappa: 0.7, items: 80, by: 'labels' as const } },
  ])('is one for each part of a rule: %j', (part) => {
    const [before, after] = [{ data: [{ check: 'x' }] }, { data: [{ check: 'x', ...part }] }];
    expect(changesFrom(before, after, stages)).toHaveLength(1);
    expect(describeRule({ check: 'x', ...part })).not.toBe('');
  });

  it('does not overlook a stage that the lifecycle does not have', () => {
    expect(changesFrom({}, { elsewhere: [{ check: 'x', tiers: ['low'] }] }, stages)).toEqual([
      { kind: 'added', stage: 'elsewhere', check: 'x', detail: 'tier low' },
    ]);
  });
});

describe('policies in words', () => {
  it('names all conditions of a rule', () => {
    const rule = {
      check: 'x',
      tiers: ['low', 'medium', 'high'],
      systemTypes: ['agent'],
      roles: ['risk'],
    } as const;
    expect(
      describeRule({
        ...rule,
        tiers: [...rule.tiers],
        systemTypes: [...rule.systemTypes],
        roles: [...rule.roles],
      }),
    ).toBe('tier low, medium and high; only for Agent; approval by risk');
    expect(describeRule({ check: 'x' })).toBe('');
  });

  it('sums up a try on history', () => {
    const say = (moves: number, refused: number, unknown: number) =>
      describeSimulation({ moves, refused, unknown });
    expect(say(31, 7, 0)).toBe('It would have refused 7 of 31 moves.');
    expect(say(1, 0, 0)).toBe('It would have refused none of 1 move.');
    expect(say(31, 7, 2)).toContain('2 moves could not be judged');
    expect(say(0, 0, 0)).toContain('No work item');
  });

  it('finds roles that nobody holds', () => {
    const { gates } = regulatedPolicy;
    expect(rolesWithoutHolder(gates, () => false)).toEqual(['model-owner', 'risk']);
    expect(rolesWithoutHolder(gates, (role) => role === 'risk')).toEqual(['model-owner']);
  });
});

describe('where a gate is put on the workflow', () => {
  it('is said of stages that check anything, by the name that the workflow editor shows', () => {
    const name = english['stage-gate'].name;
    expect(ruleOnWorkflow(standardPolicy.gates['deployment'] ?? [])).toContain(name);
    const told = Object.entries(inGerman).find(([text]) => text.includes(name))?.[1];
    expect(told).toContain(german['stage-gate'].name);
    expect(ruleOnWorkflow(standardPolicy.gates['inception'] ?? [])).toBeNull();
  });
});
