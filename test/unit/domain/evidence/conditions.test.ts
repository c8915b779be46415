import { describe, expect, it } from 'vitest';
import type {
  Evaluation,
  IdentityFacts,
  MetricResult,
  PolicyRule,
} from '../../../../src/contract/types';
import { takeRun } from '../../../../src/domain/evidence/take-run';
import { takeConditions, takeOver } from '../../../../src/domain/evidence/conditions';
import { briefOf } from '../../../../src/domain/evidence/identity';
import { pinsOf } from '../../../../src/domain/evidence/pins';
import { basisOf, voidReason } from '../../../../src/domain/gate/approval';
import { regulatedPolicy, starterPolicy } from '../../../../src/domain/gate/policy';
import { rulesFor } from '../../../../src/domain/gate/rules-for';
import type { Item } from '../../../../src/domain/item/item';
import { itemSchema } from '../../../../src/domain/item/item-schema';
import { aCount, anEvaluation, anItem, daysAgo } from '../../../support/builders/builders';
import { outcomeOf } from '../../../support/builders/governance-builders';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

const run = (days: number, parts: Partial<Evaluation>, results?: MetricResult[]): Evaluation =>
  anEvaluation(results ?? [aCount('accuracy', 97, 100)], {
    ...{ recordedAt: daysAgo(days), startedAt: daysAgo(days), finishedAt: daysAgo(days) },
    ...parts,
  });

const taken = (...runs: Evaluation[]): Item =>
  runs.reduce<Item>((known, one) => takeRun(known, one), anItem('accuracy >= 90% on holdout-v3'));

const starter = rulesFor(starterPolicy, 'deployment', null, null);

const ask = (item: Item, rules: readonly PolicyRule[] = starter) => {
  const rule = rules.find(({ check }) => check === 'conditions-match');
  return outcomeOf('conditions-match', item, rule === undefined ? {} : { rule });
};

const judged = (model: string, rubricDigest: string) => ({ judge: { model, rubricDigest } });

describe('a run under other conditions than the criterion’s', () => {
  it.each([
    [
      'prompt',
      { promptDigest: A },
      { promptDigest: B },
      /another prompt \(bbbb.*criterion’s \(aaaa/,
    ],
    [
      'judge',
      judged('one', A),
      judged('two', A),
      /another judge \(two\) than the criterion’s \(one/,
    ],
    ['rubric', judged('one', A), judged('one', B), /another rubric of the judge/],
  ])('is refused by name: %s', (_, first, second, said) => {
    const item = taken(run(3, { identity: first }), run(2, { identity: second }));
    const outcome = ask(item);
    expect(outcome.state).toBe('unmet');
    expect(outcome.observed).toMatch(said);
    expect(ask(taken(run(3, { identity: first }), run(2, { identity: first }))).state).toBe('met');
  });

  it('is no change where a tool is patched, and one where it is of another version', () => {
    const rules = rulesFor(regulatedPolicy, 'deployment', null, null);
    const of = (version: string, python = '3.12.1') => ({
      identity: {
        tools: [
          { name: 'inspect_ai', version },
          { name: 'python', version: python },
        ],
      },
    });
    const after = (version: string, python?: string) =>
      taken(run(3, of('0.3.137')), run(2, of(version, python)));
    expect(ask(after('0.3.138'), rules).state).toBe('met');
    expect(ask(after('0.3.138rc1', '3.12.9'), rules).state).toBe('met');
    expect(after('0.3.138').conditions.changed).toBeNull();
    expect(ask(after('0.4.0'), rules).observed).toContain('another tools');
    expect(ask(after('0.3.137', '3.13.0'), rules).state).toBe('unmet');
    expect(ask(after('1.3.137'), rules).state).toBe('unmet');
  });

  it('is a finding, once, and voids approvals from before', () => {
    const before = taken(run(3, { identity: { promptDigest: A } }));
    const gate = { stage: 'deployment', policyDigest: '' };
    const approval = {
      ...{ id: 'a', stage: 'deployment', role: 'risk' as const, accountId: 'r', comment: '' },
      ...{ at: daysAgo(2.5), basis: basisOf(before, gate) },
    };
    expect(voidReason(before, approval, '')).toBeNull();
    const changed = run(2, { identity: { promptDigest: B } });
    const after = [changed, changed].reduce<Item>((known, one) => takeRun(known, one), before);
    expect(after.findings.map(({ kind, sentence }) => [kind, sentence])).toEqual([
      ['conditions-changed', expect.stringMatching(/the prompt is bbbb.*before it was aaaa/)],
    ]);
    expect(voidReason(after, approval, '')).toMatch(/what made the numbers changed: the prompt/);
  });

  it('may be taken over, and then what was measured before no longer counts', () => {
    const [first, second] = [
      run(3, { identity: { promptDigest: A, judge: { model: 'one' } } }),
      run(2, { identity: { promptDigest: B } }),
    ];
    const item = taken(first, second);
    const over: Item = { ...item, conditions: takeOver(item.conditions) };
    const id = item.locked?.criteria[0]?.id ?? '';
    expect(pinsOf(over.conditions, id)).toEqual({ promptDigest: B, judge: 'one' });
    expect(ask(over).state).toBe('met');
    const old = { ...over, latest: taken(first).latest };
    expect(ask(old).observed).toMatch(/another prompt \(aaaa/);
  });

  it('is kept as what changed, when, for which criteria, and not yet taken over', () => {
    const second = run(2, { identity: { promptDigest: B, seed: '7' } });
    const { conditions, locked } = taken(run(3, { identity: { promptDigest: A } }), second);
    expect(conditions.changed).toEqual({
      ...{ at: daysAgo(2), digest: second.digest, takenOver: false },
      criteria: [locked?.criteria[0]?.id],
      facts: { promptDigest: B, seed: '7' },
      what: expect.stringMatching(/^the prompt is bbbb.*, before it was aaaa/) as string,
    });
    expect(takeOver(conditions).changed).toEqual({ ...conditions.changed, takenOver: true });
  });

  it('leaves nothing to take over where there was none', () => {
    const { conditions } = taken(run(3, { identity: { promptDigest: A } }));
    expect(takeOver(conditions)).toEqual(conditions);
  });

  it('changes nothing for criteria that it does not report on, be they listed twice', () => {
    const [first, second] = [{ promptDigest: A }, { promptDigest: B }];
    const pins = [
      { criteria: ['one', 'two'], facts: first },
      { criteria: ['two'], facts: second },
    ];
    const { conditions } = takeConditions({ pins, changed: null }, run(1, {}), ['three'], []);
    expect(['one', 'two', 'three'].map((id) => pinsOf(conditions, id))).toEqual([first, first, {}]);
  });

  it('is no change where a run does not say, and fixes what an earlier one left open', () => {
    const item = taken(run(3, {}), run(2, { identity: { promptDigest: A } }), run(1, {}));
    expect(item.findings).toEqual([]);
    expect(ask(item).state).toBe('met');
    const later = takeRun(item, run(0.5, { identity: { promptDigest: B } }));
    expect(ask(later).state).toBe('unmet');
  });
});

describe('another content under a known name', () => {
  it.each<[string, Partial<Evaluation>, Partial<Evaluation>, string]>([
    ['the model', { identity: { modelDigest: A } }, { identity: { modelDigest: B } }, 'model'],
    [
      'the data set',
      { dataset: { id: 'holdout-v3', sha256: A } },
      { dataset: { id: 'holdout-v3', sha256: B } },
      'data set',
    ],
  ])('is a finding: %s', (_, first, second, name) => {
    const item = taken(run(3, first), run(2, second));
    expect(item.findings[0]?.sentence).toContain(`the digest of the ${name} is bbbb`);
  });

  const modelled = (days: number, digest: string, name: string | null, version: string | null) =>
    run(days, { identity: { modelDigest: digest }, model: { name, version } });

  it('is seen past runs that do not state it, and without a version', () => {
    const between = run(2.5, {});
    const item = taken(
      run(3, { identity: { modelDigest: A } }),
      between,
      run(2, { identity: { modelDigest: B } }),
    );
    expect(item.findings[0]?.sentence).toMatch(/the digest of the model is bbbb.*was aaaa/);
    const unversioned = taken(
      modelled(3, A, 'claims-doc', null),
      modelled(2, B, 'claims-doc', null),
    );
    expect(unversioned.findings[0]?.sentence).toContain('the digest of the model is bbbb');
  });

  it('is none of another model with the same version, nor of models without a name', () => {
    const pairs = [
      [modelled(3, A, 'claims-doc', '1'), modelled(2, B, 'claims-voice', '1')],
      [modelled(3, A, null, null), modelled(2, B, null, null)],
    ];
    for (const pair of pairs) expect(taken(...pair).findings).toEqual([]);
  });

  it('is told again of a run that comes again, which is not held against itself', () => {
    const [first, second] = [modelled(3, A, 'm', '1'), modelled(2, B, 'm', '1')];
    const known = [first, second].map(briefOf);
    expect(takeConditions({ pins: [], changed: null }, second, [], known).changes).toEqual([
      { field: 'modelDigest', from: A, to: B },
    ]);
  });

  it('is none where the version is another one', () => {
    const item = taken(
      run(3, { identity: { modelDigest: A } }),
      run(2, { identity: { modelDigest: B }, model: { name: 'claims-doc', version: '1.5.0' } }),
    );
    expect(item.findings).toEqual([]);
  });
});

describe('the baseline of a comparison', () => {
  const compared = (id: string | null, sha256: string | null): MetricResult => ({
    ...aCount('accuracy', 95, 100),
    baseline: {
      ...{ name: 'champion', dataset: { id, sha256 } },
      measure: { kind: 'count', successes: 94, trials: 100 },
    },
  });

  it.each([
    ['another data set', 'holdout-v2', null, /baseline was measured on holdout-v2, the run on/],
    ['another content', 'holdout-v3', B, /holdout-v3 with digest bbbb.*with digest aaaa/],
  ])('is refused by name on %s', (_, id, sha256, said) => {
    const dataset = { id: 'holdout-v3', sha256: A };
    expect(ask(taken(run(2, { dataset }, [compared(id, sha256)]))).observed).toMatch(said);
    expect(ask(taken(run(2, { dataset }, [compared('holdout-v3', A)]))).state).toBe('met');
  });
});

describe('what a policy asks of conditions', () => {
  it('is data: fields that have to match, and fields that have to be stated', () => {
    const item = taken(run(2, { identity: { seed: '1' } }), run(1, { identity: { seed: '2' } }));
    expect(ask(item).state).toBe('met');
    expect(ask(item, [{ check: 'conditions-match', match: ['seed'] }]).observed).toMatch(/seed/);
    const stated = [{ check: 'conditions-match', stated: ['commit' as const] }];
    expect(ask(item, stated).observed).toBe('accuracy: the run does not say its commit');
  });

  it('adds up in the strictest preset', () => {
    const rules = rulesFor(regulatedPolicy, 'deployment', 'high', null);
    const { match } = rules.find(({ check }) => check === 'conditions-match') ?? {};
    expect(match).toEqual(expect.arrayContaining(['promptDigest', 'configDigest', 'modelDigest']));
  });

  it('holds for results from before facts were kept', () => {
    const { runs: _runs, conditions: _conditions, ...old } = taken(run(2, {}));
    expect(ask(itemSchema.parse(old)).state).toBe('met');
  });
});

it('keeps facts once for criteria that share them', () => {
  const criteria = ['accuracy', 'recall', 'precision'].map((name) => `${name} >= 90%`).join('\n');
  const facts: IdentityFacts = { promptDigest: A };
  const results = ['accuracy', 'recall', 'precision'].map((name) => aCount(name, 95, 100));
  const item = takeRun(anItem(criteria), run(2, { identity: { promptDigest: A } }, results));
  expect(item.conditions.pins.map((pin) => pin.facts)).toEqual([facts]);
  expect(item.conditions.pins[0]?.criteria).toHaveLength(3);
});
