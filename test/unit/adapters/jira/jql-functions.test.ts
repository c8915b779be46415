import { describe, expect, it } from 'vitest';
import { parseJql } from '../../../../local/jira/jql/parse';
import { answerFunction } from '../../../../src/adapters/jira/jql-functions';
import { lifecycles } from '../../../../src/domain/lifecycle/presets';

const ask = (functionName: string, ...args: string[]) =>
  answerFunction({ functionName, operator: 'in', args });

const hostile = [
  ...['', ' ', '"', "'", '\\', ')', '") OR project is not EMPTY OR (aiGate = "held', 'nowhere'],
  ...['deployment" OR 1=1', 'deployment, data', '1 OR 1', '-1', '0', '1e3', '90d OR now()', '-90d'],
  ...['90 d', '0d', '99999d', 'constructor', '__proto__', 'x'.repeat(10_000), 'none', 'unknown'],
];

describe('a JQL function', () => {
  it.each([
    ['heldAtGate', 'deployment', '(aiGate = "held" AND aiNextStage = "deployment")'],
    ['heldAtGate', ' Deployment ', '(aiGate = "held" AND aiNextStage = "deployment")'],
    ['HELDATGATE', 'data', '(aiGate = "held" AND aiNextStage = "data")'],
    ['driftAtLeast', 'watch', '(aiDrift in ("watch", "warning", "critical"))'],
    ['driftAtLeast', 'warning', '(aiDrift in ("warning", "critical"))'],
    ['driftAtLeast', 'critical', '(aiDrift in ("critical"))'],
    ['inconclusive', '2', '(aiInconclusive >= 2)'],
    ['criteriaOlderThan', '90d', '(aiCriteriaLocked <= "-90d")'],
    ['criteriaOlderThan', '12W', '(aiCriteriaLocked <= "-12w")'],
    ['looksSpent', '>80%', '(aiLooksSpent > 80)'],
    ['looksSpent', '<= 5', '(aiLooksSpent <= 5)'],
    ['looksSpent', '100%', '(aiLooksSpent >= 100)'],
  ])('%s of %s is a condition', (name, argument, jql) => {
    expect(ask(name, argument)).toEqual({ jql });
  });

  it('asks for one inconclusive criterion where no number is given', () => {
    expect(ask('inconclusive')).toEqual({ jql: '(aiInconclusive >= 1)' });
  });

  it('knows every stage of every lifecycle', () => {
    for (const { id } of lifecycles.flatMap(({ stages }) => stages))
      expect(ask('heldAtGate', id)).toEqual({
        jql: `(aiGate = "held" AND aiNextStage = "${id}")`,
      });
  });

  it('is one condition in brackets, which a NOT before it turns whole', () => {
    for (const [name, ...args] of [
      ['heldAtGate', 'data'],
      ['driftAtLeast', 'watch'],
      ['inconclusive'],
      ['criteriaOlderThan', '1d'],
      ['waitingFor', 'me'],
      ['looksSpent', '>80%'],
    ] as const) {
      const answer = ask(name, ...args);
      if (!('jql' in answer)) throw new Error(answer.error);
      expect(parseJql(`NOT ${answer.jql}`).where).toMatchObject({ kind: 'not' });
    }
  });

  it('names the person who searches, not who asked first, or an account and nothing else', () => {
    for (const me of [['me'], ['currentUser()'], []]) {
      const answer = ask('waitingFor', ...me);
      expect(JSON.stringify(answer)).toContain('aiAskOf = currentUser() OR');
      expect(JSON.stringify(answer)).toContain('OR aiAskBut != currentUser()');
    }
    expect(JSON.stringify(ask('waitingFor', '712020:0aB-9'))).toContain('712020:0aB-9');
    for (const one of ['a b', '"', "x' OR '", 'membersOf("x")', 'x'.repeat(129), 'ä']) {
      expect(Object.keys(ask('waitingFor', one)), one).toEqual(['error']);
    }
    expect(ask('looksSpent', '101%')).toHaveProperty('error');
    expect(ask('looksSpent', '80% OR 1=1')).toHaveProperty('error');
  });

  it.each(['heldAtGate', 'driftAtLeast', 'inconclusive', 'criteriaOlderThan'])(
    '%s refuses what it does not know in words, and puts none of it into a query',
    (name) => {
      for (const argument of hostile) {
        const answer = ask(name, argument);
        expect(Object.keys(answer)).toEqual(['error']);
        expect(JSON.stringify(answer).length).toBeLessThan(1_000);
      }
    },
  );

  it('refuses other operators, more arguments, none where one is needed, and other names', () => {
    const asked = { functionName: 'inconclusive', args: ['1'] };
    expect(answerFunction({ ...asked, operator: 'not in' })).toEqual({
      error: 'This function works with "in" only, such as: issue in inconclusive(2).',
    });
    expect(ask('inconclusive', '1', '2')).toHaveProperty('error');
    for (const name of ['heldAtGate', 'driftAtLeast', 'criteriaOlderThan'])
      expect(ask(name)).toHaveProperty('error');
    expect(ask('constructor', '1')).toHaveProperty('error');
  });
});
