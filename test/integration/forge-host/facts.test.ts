import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Fact } from '../../../local/forge/facts/fact';
import { facts, otherOutcomes, type Choices } from '../../../local/forge/facts/table';
import { standardUsers } from '../../../local/jira/admin/users';
import { createJira } from '../../../local/jira/create-jira';
import { installFromManifest } from '../../../local/site/install-app';
import { createClock } from '../../../local/state/clock';
import { openTables } from '../../../local/state/table';
import { compareProbe } from '../../../local/probe/compare';
import * as probe from '../../../local/probe/src/index';
import { createFixture } from './support';

const manifest: unknown = parse(
  readFileSync(new URL('../../../local/probe/manifest.yml', import.meta.url), 'utf8'),
);

const runProbe = async (answers: Choices = {}): Promise<unknown> => {
  const tables = openTables();
  const jira = createJira({ tables, clock: createClock(), baseUrl: 'https://jira.local' });
  standardUsers.forEach((user) => jira.users.create(user));
  const { host } = createFixture({
    manifest,
    answers,
    tables,
    jira: (request, principal) => jira.handle(request, principal),
    handlers: (_file, name) => new Map<string, unknown>(Object.entries(probe)).get(name),
  });
  installFromManifest(manifest, { jira, host });
  const ask = () => host.webTrigger('probe', { method: 'POST', path: '/' });
  // What comes of an event that the consumer asks for again, the second run tells.
  await ask();
  await host.drain();
  return JSON.parse((await ask()).body);
};

const differences = async (answers: Choices = {}) => compareProbe(await runProbe(answers));

describe('the table of platform facts', () => {
  it('is what the host answers through the SDK, case by case', async () => {
    expect((await differences()).filter(({ settled }) => !settled)).toEqual([]);
  });

  it('has a row for every outcome that is not known, and the host can be switched to it', async () => {
    const rows: Record<string, Fact> = facts;
    const open = otherOutcomes().filter(({ fact }) => rows[fact]?.askedBy === 'probe');
    for (const { fact, choice, outcome } of open) {
      if (rows[fact]?.seen !== undefined) continue;
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
