import { describe, expect, it } from 'vitest';
import { timeoutOf } from '../../../../local/forge/invoke/timeouts';

/** Seconds that the platform gives a module (limits-invocation), and what a function asks for. */
const cases: [module: string, asked: number | undefined, given: number][] = [
  ['webtrigger', undefined, 55],
  ['webtrigger', 900, 55],
  ['jira:issuePanel', undefined, 25],
  ['jira:issuePanel', 900, 25],
  ['jira:workflowValidator', undefined, 25],
  ['jira:workflowValidator', 1, 25],
  ['trigger', undefined, 25],
  ['consumer', undefined, 55],
  ['consumer', 300, 300],
  ['scheduledTrigger', undefined, 55],
  ['scheduledTrigger', 900, 900],
];

describe('the time of a function', () => {
  it.each(cases)('of a %s that asks for %s s is %d s', (module, asked, given) => {
    const declared = { key: 'run', handler: 'index.run' };
    const asking = asked === undefined ? declared : { ...declared, timeoutSeconds: asked };
    expect(timeoutOf(module, asking)).toBe(given * 1000);
  });
});
