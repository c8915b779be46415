import type { Args } from './args';
import { optional } from './args';
import { UsageError, type Input } from './outcome';

/** The text a command works on: `--text`, a file, or `-` for standard input. */
export const readSource = async (
  args: Args,
  input: Input,
  usage: string,
): Promise<{ text: string; name: string }> => {
  const text = optional(args, 'text');
  const [file] = args.positionals;
  if (text !== undefined && file !== undefined) {
    throw new UsageError(`--text and the file ${file} exclude each other`, `Usage: ${usage}`);
  }
  if (text !== undefined) return { text, name: '--text' };
  if (file === undefined) {
    const choice = usage.includes('--text')
      ? 'a file, - for standard input, or --text'
      : 'a file, or - for standard input,';
    throw new UsageError(`${choice} is missing`, `Usage: ${usage}`);
  }
  if (file === '-') return { text: await input.readStdin(), name: 'stdin' };
  return { text: await readNamed(file, input, usage), name: file };
};

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

/** Why a file could not be read, in words. */
export const whyUnread = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : 'unknown reason');
};

/** @throws UsageError where the file is not there or may not be read */
export const readNamed = async (file: string, input: Input, usage: string): Promise<string> => {
  try {
    return await input.readFile(file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `${file} cannot be read: ${whyUnread(error)}`,
      usage.includes('--text')
        ? 'Name a file, - for standard input, or give the text with --text "…".'
        : 'Name a file, or - for standard input.',
    );
  }
};
