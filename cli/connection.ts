import { isProjectKey, isWorkItemKey } from '../src/contract/keys';
import type { Args } from './args';
import { optional } from './args';
import { UsageError, type Input } from './outcome';

/** Where a command posts to, for which project, and what it signs with. */
export type Connection = { url: URL; project: string; secret: string };

/** Names that only the machine itself answers to. */
const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** @throws {UsageError} where the secret is given as an option, without repeating it. */
export const refuseSecretOption = (argv: readonly string[]): void => {
  if (!argv.some((arg) => /^--?secret(?:=|$)/u.test(arg))) return;
  throw new UsageError(
    '--secret is not taken: arguments show in process lists, logs and shell histories',
    'Set the environment variable ASSAY_SECRET. If that was the real secret, rotate it.',
  );
};

/** The key of a work item, such as `AI-1`. */
export const issueKey = (written: string | undefined, name: string, usage: string): string => {
  if (written === undefined) throw new UsageError(`${name} is missing`, `Usage: ${usage}`);
  if (isWorkItemKey(written)) return written;
  throw new UsageError(
    `${name} \`${written}\` is not the key of a work item`,
    'Write it as Jira does, such as AI-1.',
  );
};

/**
 * Address, project and secret of a call. The project of the key signs unless another one is named.
 * @param variable the environment variable that holds the address
 * @throws {UsageError} naming what is missing or does not fit; never the secret
 */
export const readConnection = (
  args: Args,
  { env }: Input,
  variable: 'ASSAY_URL' | 'ASSAY_GATE_URL',
  issue: string,
): Connection => {
  const url = readAddress(optional(args, 'url') ?? env[variable], variable);
  const project = optional(args, 'project') ?? given(env['ASSAY_PROJECT']);
  return { url, project: readProject(project, issue), secret: readSecret(env) };
};

const given = (value: string | undefined): string | undefined =>
  value === undefined || value.trim() === '' ? undefined : value.trim();

const readSecret = (env: Input['env']): string => {
  const secret = given(env['ASSAY_SECRET']);
  if (secret !== undefined) return secret;
  throw new UsageError(
    'the environment variable ASSAY_SECRET is not set',
    'It holds the secret of the project, which its administrator makes in Assay.',
  );
};

const readProject = (written: string | undefined, issue: string): string => {
  const project = written ?? issue.replace(/-\d+$/u, '');
  if (isProjectKey(project)) return project;
  throw new UsageError(`\`${project}\` is not the key of a project`, 'Write it as in Jira: AI.');
};

const readAddress = (written: string | undefined, variable: string): URL => {
  const local = `Locally it is http://127.0.0.1:4173/webtrigger/${variable === 'ASSAY_URL' ? 'evidence' : 'gate'}.`;
  const text = given(written);
  if (text === undefined) {
    throw new UsageError(
      `the address is missing: --url or the environment variable ${variable}`,
      `It is what \`forge webtrigger create\` prints. ${local}`,
    );
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new UsageError('the address is not a web address', `Write https://…. ${local}`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError('the address holds a name or a password', 'Leave them out of it.');
  }
  if (url.protocol === 'https:' || LOOPBACK.has(url.hostname)) return url;
  throw new UsageError(
    `http to ${url.hostname} is refused: who listens in could read the evidence and forge the answer`,
    'Write https://; http is for this machine alone.',
  );
};
