import { describe, expect, it } from 'vitest';
import { policySchema } from '../../../../../src/contract/governance';
import type { Policy, PolicyRule } from '../../../../../src/contract/types';
import { policyPresets } from '../../../../../src/domain/gate/policy';
import { credentialIds } from '../../../../../src/words/people/credential-ids';
import { readPolicy, writePolicy } from '../../../../../static/settings/policy/policy-file';

const problemOf = (value: unknown): string => {
  const answer = readPolicy(typeof value === 'string' ? value : JSON.stringify(value));
  return answer.kind === 'wrong' ? answer.problem : 'nothing';
};

const withRule = (rule: unknown) => ({ name: 'x', gates: { data: [{ check: 'a' }, rule] } });

describe('a policy file', () => {
  it.each(policyPresets)('takes $name there and back', (policy) => {
    expect(readPolicy(writePolicy(policy))).toEqual({ kind: 'read', policy });
  });

  it('takes every part that a policy may have, there and back', () => {
    const rule: Required<PolicyRule> = {
      ...{ check: 'a', tiers: ['high'], systemTypes: ['agent'], roles: ['risk'] },
      ...{ credentials: [credentialIds[0]], match: ['judge'], stated: ['promptDigest'] },
      ...{ level: 'warning', agreement: { kappa: 0.7, items: 80, by: 'interval' }, waivable: true },
    };
    const policy: Required<Policy> = {
      ...{ name: 'x', version: 3, gates: { data: [rule] }, personMoves: ['deployment'] },
      evidence: { approximate: false, leastTrials: 50 },
    };
    expect(policySchema.parse(policy)).toEqual(policy);
    expect(readPolicy(writePolicy(policy))).toEqual({ kind: 'read', policy });
  });

  it('takes a version and spaces around a name to be understood', () => {
    expect(readPolicy('{"name":" x ","gates":{}}')).toEqual({
      kind: 'read',
      policy: { name: 'x', version: 1, gates: {} },
    });
  });

  it('takes what a judging model needs, there and back', () => {
    const agreement = { kappa: 0.7, items: 80, by: 'interval' } as const;
    const policy = {
      ...{ name: 'x', version: 1 },
      gates: { data: [{ check: 'judge-validated', agreement }] },
    };
    expect(readPolicy(writePolicy(policy))).toEqual({ kind: 'read', policy });
    expect(policySchema.safeParse(policy).success).toBe(true);
  });

  it.each([
    ['{"name"', 'This is not JSON'],
    [{ accuracy_score: { threshold: 0.9 } }, 'These are thresholds of metrics, as MLflow has them'],
    [{ name: 'x', gates: {}, more: 1 }, 'more: no policy has such a part'],
    [withRule({ check: 'b', by: 'me' }), 'gates.data[1].by: no policy has such a part'],
    [withRule({ check: 'b', waivable: 'yes' }), 'gates.data[1].waivable: write true or false'],
    [{ name: 'x', gates: {}, evidence: { approximate: 1 } }, 'evidence.approximate: write'],
    [
      { name: 'x', gates: {}, evidence: { approximate: true, leastTrials: 0.5 } },
      'evidence.leastTrials: write a whole number from 1 to 100,000',
    ],
    [{ name: 'x', gates: {}, evidence: { least: 5 } }, 'evidence.least: no policy has'],
    [[], 'has to be an object'],
    [{ gates: {} }, 'name:'],
    [{ name: 'x', version: 0.5, gates: {} }, 'version:'],
    [{ name: 'x', gates: [] }, 'gates:'],
    [{ name: 'x', gates: { data: {} } }, 'gates.data:'],
    [withRule('b'), 'gates.data[1]:'],
    [withRule({ check: 'b', tiers: [] }), 'gates.data[1].tiers:'],
    [withRule({ check: 'b', match: ['colour'] }), 'gates.data[1].match: "colour" is not known'],
    [withRule({ check: 'b', tiers: ['huge'] }), 'gates.data[1].tiers: "huge" is not known'],
    [withRule({ check: 'b', roles: ['king'] }), 'gates.data[1].roles: "king" is not known'],
    [withRule({ check: 'b', agreement: { items: 9 } }), 'gates.data[1].agreement.kappa: write'],
    [
      withRule({ check: 'b', agreement: { kappa: 1, items: 9, by: 'luck' } }),
      'gates.data[1].agreement.by: write',
    ],
    [withRule({ check: 'b', systemTypes: [1] }), 'gates.data[1].systemTypes: 1 is not known'],
  ])('says where %j is wrong', (value, problem) => {
    expect(problemOf(value)).toContain(problem);
  });
});
