import { describe, expect, it } from 'vitest';
import { run } from '../../../cli/run';
import { outside } from './outside';

const call = (...argv: string[]): ReturnType<typeof run> => run(argv, outside());

describe('assay', () => {
  it.each([['--help'], ['-h'], ['help']])('%s lists the commands and exit codes', async (flag) => {
    const { exitCode, stdout, stderr } = await call(flag);
    expect(exitCode).toBe(0);
    expect(stderr).toBe('');
    for (const word of [
      'decide',
      'parse',
      'lint',
      'inspect',
      'send',
      'gate',
      'radar',
      'verify',
      'mcp',
      '3 inconclusive',
      '4 no answer',
    ]) {
      expect(stdout).toContain(word);
    }
  });

  it.each(['decide', 'plan', 'parse', 'lint', 'inspect', 'send', 'gate', 'radar', 'verify', 'mcp'])(
    'helps with %s',
    async (command) => {
      const behind = await call(command, '--help');
      expect(behind.exitCode).toBe(0);
      expect(behind.stdout).toMatch(new RegExp(`^assay ${command} `));
      expect(behind.stdout).toContain('Example: ');
      expect(await call('help', command)).toEqual(behind);
    },
  );

  it('says its version', async () => {
    const { stdout } = await call('--version');
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [[], /a command is missing/],
    [['decid'], /unknown command decid\nDid you mean assay decide\?/],
    [['--verbose'], /unknown option --verbose/],
    [['help', 'frobnicate'], /unknown command frobnicate/],
    [
      ['lint', '--sytem-type', 'agent'],
      /unknown option --sytem-type\n.*Did you mean --system-type\?/,
    ],
    [['mcp', '--secret', 'x'], /ASSAY_SECRET/],
    [['mcp', 'inspect'], /`inspect` is one argument too many/],
    [['lint', '--text'], /--text needs a value/],
    [['lint', '--text', 'x', '--text', 'y'], /--text is given twice/],
    [['lint', '--text', 'x', 'file.txt'], /exclude each other/],
    [['lint'], /a file, - for standard input, or --text is missing/],
    [
      ['lint', '--text', 'x', '--system-type', 'toaster'],
      /--system-type toaster is not known\n.*classifier/,
    ],
    [['parse', 'a', 'b'], /`b` is one argument too many/],
    [['parse', 'nowhere.txt'], /nowhere\.txt cannot be read: there is no such file/],
    [['inspect', 'nowhere.json'], /nowhere\.json cannot be read/],
  ])('answers %j with usage', async (argv, message) => {
    const { exitCode, stdout, stderr } = await call(...argv);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('names a defect as its own', async () => {
    const broken = {
      ...outside(),
      readStdin: () => Promise.reject(new Error('pipe burst')),
    };
    const { exitCode, stderr } = await run(['parse', '-'], broken);
    expect(exitCode).toBe(70);
    expect(stderr).toContain('pipe burst');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
