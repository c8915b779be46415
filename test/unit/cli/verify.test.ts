import { describe, expect, it } from 'vitest';
import { run } from '../../../cli/run';
import { signedPack } from '../../support/builders/signed-pack';
import { tamper } from '../../support/builders/tamper';
import { outside } from './outside';

const pack = signedPack('site-one', 1);
const other = signedPack('site-two', 2);
const removed = tamper(pack, other, 2);

const call = (...argv: string[]) =>
  run(
    ['verify', ...argv],
    outside({}, '', { binaries: { 'p.zip': pack.zip, 'r.zip': removed.zip } }),
  );

describe('assay verify', () => {
  it('accepts a fresh pack, and says what it cannot know', async () => {
    const { exitCode, stdout } = await call('p.zip');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('p.zip: holds');
    expect(stdout).toContain(pack.fingerprint);
    expect(stdout).toContain('not compared');
    expect(stdout).toContain('What no check of a pack can tell');
  });

  it('compares the key with the one that is named', async () => {
    const own = await call('p.zip', '--fingerprint', pack.fingerprint);
    expect(own).toMatchObject({ exitCode: 0 });
    expect(own.stdout).toContain('the one that was named');
    const foreign = await call('p.zip', '--fingerprint', other.fingerprint);
    expect(foreign).toMatchObject({ exitCode: 1 });
    expect(foreign.stdout).toContain('another key');
  });

  it('refuses a pack from which a record was removed, and names it', async () => {
    const { exitCode, stdout } = await call('r.zip', '--json');
    expect(exitCode).toBe(1);
    expect(removed.kind).toBe('record removed');
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      problems: [{ record: removed.named[0] }],
      pack: { id: 'pack-site-one' },
    });
  });

  it.each([
    [[], /the pack is missing/],
    [['nowhere.zip'], /nowhere\.zip cannot be read: there is no such file/],
    [['p.zip', '--fingerprint', 'abc'], /no SHA-256 in hex/],
  ])('answers %j with usage', async (argv, message) => {
    const { exitCode, stderr } = await call(...argv);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
  });
});
