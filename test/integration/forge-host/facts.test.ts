import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Fact } from '../../../local/forge/facts/fact';
import { facts, otherOutcomes, type Choices } from '../../../local/forge/facts/table';
import { compareProbe } from '../../../local/probe/compare';
import * as probe from '../../../local/probe/src/index';
import { createFixture } from './support';

const manifest: unknown = parse(
  readFileSync(new URL('../../../local/probe/manifest.yml', import.meta.url), 'utf8'),
);

const runProbe = async (answers: Choices = {}): Promise<unknown> => {
  const { host } = createFixture({
    manifest,
    answers,
    handlers: (_file, name) => new Map<string, unknown>(Object.entries(probe)).get(name),
  });
  const { body } = await host.webTrigger('probe', { method: 'POST', path: '/' });
  return JSON.parse(body);
};

/** Cases that the probe cannot ask of the host yet. */
const LATER = ['queue.retry', 'jira.permissions.other-person', 'jira.jql.property-not-empty'];

const differences = async (answers: Choices = {}) =>
  compareProbe(await runProbe(answers)).filter(({ case: name }) => !LATER.includes(name));

describe('the table of platform facts', () => {
  it('is what the host answers through the SDK, case by case', async () => {
    expect((await differences()).filter(({ settled }) => !settled)).toEqual([]);
  });

  it('has a row for every outcome that is not known, and the host can be switched to it', async () => {
    const rows: Record<string, Fact> = facts;
    const open = otherOutcomes().filter(({ fact }) => rows[fact]?.askedBy === 'probe');
    for (const { fact, choice, outcome } of open) {
      if (LATER.includes(fact) || rows[fact]?.seen !== undefined) continue;
      const seen = (await differences({ [fact]: choice })).find(({ case: name }) => name === fact);
      expect([fact, seen?.site]).toEqual([fact, outcome]);
    }
  });

  it('tells what a site has otherwise', () => {
    const answer = { seen: { status: 409, code: 'CONDITION_FAILED' } };
    const told = compareProbe({ probe: 1, results: { 'transaction.condition-false': answer } });
    expect(told).toContainEqual({
      case: 'transaction.condition-false',
      table: [{ status: 400, code: 'CONDITIONAL_CHECK_FAILED' }],
      site: answer.seen,
      settled: false,
    });
  });
});
