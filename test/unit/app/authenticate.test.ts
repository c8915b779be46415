import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verifySignature } from '../../../src/adapters/forge/signature';
import { authenticate } from '../../../src/app/evidence/authenticate';
import { secretName } from '../../../src/app/settings/secret-name';
import type { IngestSecret, Secrets } from '../../../src/app/settings/ports';
import { NOW } from '../../support/builders/builders';

const secretOf = (override: Partial<IngestSecret> = {}): IngestSecret => ({
  projectId: '10000',
  current: 'new',
  previous: 'old',
  previousUntil: new Date(NOW + 1000).toISOString(),
  createdAt: null,
  rotatedAt: null,
  ...override,
});

/** Counts what is done, so that a test can see that it does not depend on the answer. */
const counting = (found: IngestSecret | null) => {
  const seen = { reads: 0, signatures: 0 };
  const secrets: Pick<Secrets, 'find'> = {
    find: () => {
      seen.reads += 1;
      return Promise.resolve(found);
    },
  };
  const run = authenticate({
    secrets,
    clock: { now: () => NOW },
    verifySignature: (...args) => {
      seen.signatures += 1;
      return verifySignature(...args);
    },
  });
  return { seen, run };
};

const signed = (secret: string, body = '{}', timestamp = String(NOW / 1000)) => ({
  body,
  project: 'AI',
  timestamp,
  signature: `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`,
});

describe('authenticate', () => {
  it.each([
    ['the current secret', 'new', secretOf(), true],
    ['the one before', 'old', secretOf(), true],
    ['the one before, without an end', 'old', secretOf({ previousUntil: null }), true],
    [
      'the one before, at its end',
      'old',
      secretOf({ previousUntil: new Date(NOW).toISOString() }),
      false,
    ],
    ['another', 'other', secretOf(), false],
    ['one that no project has', 'no secret', null, false],
    ['the stand-in for a missing one', 'no secret', secretOf({ previous: null }), false],
  ])('with %s', async (_what, secret, found, accepted) => {
    const { run } = counting(found);
    expect(await run(signed(secret))).toEqual(
      accepted ? { projectId: '10000', secret: secretName(secret) } : null,
    );
  });

  it.each([
    ['a valid secret', secretOf(), 'new'],
    ['a wrong secret', secretOf(), 'wrong'],
    ['one secret only', secretOf({ previous: null }), 'wrong'],
    ['an unknown project', null, 'wrong'],
  ])('does the same work for %s: one read, two signatures', async (_what, found, secret) => {
    const { run, seen } = counting(found);
    await run(signed(secret));
    expect(seen).toEqual({ reads: 1, signatures: 2 });
  });

  it.each([
    ['no project', { project: null }],
    ['no signature', { signature: null }],
    ['a signature of another version', { signature: `v3=${'0'.repeat(64)}` }],
    ['a signature in capitals', { signature: `v1=${'A'.repeat(64)}` }],
    ['a short signature', { signature: 'v1=00' }],
    ['a timestamp with a sign', { timestamp: '-1' }],
    ['a timestamp in words', { timestamp: 'now' }],
  ])('costs nothing with %s', async (_what, change) => {
    const { run, seen } = counting(secretOf());
    expect(await run({ ...signed('new'), ...change })).toBeNull();
    expect(seen).toEqual({ reads: 0, signatures: 0 });
  });

  it('covers the timestamp and every byte of the body', async () => {
    const { run } = counting(secretOf());
    const good = signed('new', '{"a":1}');
    expect(await run(good)).not.toBeNull();
    expect(await run({ ...good, body: '{"a":2}' })).toBeNull();
    expect(await run({ ...good, body: '{"a":1} ' })).toBeNull();
    expect(await run({ ...good, timestamp: String(NOW / 1000 + 1) })).toBeNull();
  });
});
