import { readFile, rename, writeFile } from 'node:fs/promises';
import { format } from 'oxfmt';
import * as z from 'zod';
import { messageOf } from '../../forge/errors';
import { operations } from '../operations';
import { keepUsed, PUBLISHED } from './keep-used';

const TIMEOUT_MS = 60_000;

const download = async (url: string): Promise<string> => {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`it answered ${response.status} ${response.statusText}`);
  return response.text();
};

/** The kept part as it is written: short things on one line, so that a change is a short diff. */
export const keptText = async (whole: string): Promise<string> => {
  const text = JSON.stringify(keepUsed(JSON.parse(whole), operations));
  const { code, errors } = await format('kept.json', text, { printWidth: 100 });
  const [problem] = errors;
  if (problem !== undefined) throw new Error(problem.message);
  return code;
};

const infoSchema = z.object({ info: z.object({ version: z.string() }) });

const why = (error: unknown): string => {
  if (error instanceof z.ZodError)
    return `it is not Jira's OpenAPI document: ${z.prettifyError(error)}`;
  const cause =
    error instanceof Error && error.cause !== undefined ? ` (${messageOf(error.cause)})` : '';
  return `${messageOf(error)}${cause}`;
};

/**
 * `npm run spec -- [file]`: takes what is used out of Jira's OpenAPI document and writes it to
 * `target`, which stays as it is where that fails.
 * @param file the whole document on this machine; without one it is downloaded
 * @returns the exit code
 */
export const refresh = async (
  file: string | undefined,
  target: string,
  say: (line: string) => void,
): Promise<number> => {
  const source = file ?? process.env['JIRA_OPENAPI_URL'] ?? PUBLISHED;
  try {
    const text = await keptText(
      await (file === undefined ? download(source) : readFile(file, 'utf8')),
    );
    await writeFile(`${target}.part`, text);
    await rename(`${target}.part`, target);
    const { version } = infoSchema.parse(JSON.parse(text)).info;
    say(`Kept ${operations.length} operations of version ${version} in ${target}.`);
    return 0;
  } catch (error) {
    say(`Nothing was kept of ${source}: ${why(error)}.`);
    say(
      file === undefined
        ? 'Check the connection, set JIRA_OPENAPI_URL to another address of the document, or name a copy: npm run spec -- <file>.'
        : 'Name a file that holds the whole OpenAPI document of Jira Cloud v3.',
    );
    return 1;
  }
};
