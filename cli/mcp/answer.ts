import type { CallToolResult } from '@modelcontextprotocol/server';
import { parseJson } from '../../src/domain/parse-json';
import { EXIT, type Outcome } from '../outcome';
import type { ToolName } from './schemas';

/** Longest answer in characters of JSON; what an assistant reads is paid for by the word. */
export const LONGEST_ANSWER = 400_000;

const NAMES = {
  [EXIT.fine]: 'fine',
  [EXIT.refused]: 'refused',
  [EXIT.usage]: 'wrong call',
  [EXIT.inconclusive]: 'inconclusive',
  [EXIT.unreachable]: 'no answer',
  [EXIT.broken]: 'broken',
} as const;

/** The error of a call, in words: what is wrong, and what to do. */
export const wrongCall = (message: string, hint: string): CallToolResult => ({
  isError: true,
  content: [{ type: 'text', text: hint === '' ? message : `${message}\n${hint}` }],
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Items as counts: which metric, of which kind, how many. */
const countedItems = (block: unknown): unknown => {
  if (!isRecord(block) || !Array.isArray(block['items'])) return block;
  const items = block['items'].map((one: unknown) => {
    if (!isRecord(one)) return one;
    const { metric, slice, kind, ids } = one;
    return { metric, slice, kind, items: Array.isArray(ids) ? ids.length : 0 };
  });
  return { ...block, items };
};

/** Of a file that was read, everything but each single item. */
const shortened = (answer: unknown): unknown => {
  if (!isRecord(answer) || !isRecord(answer['parsed'])) return answer;
  const { blocks } = answer['parsed'];
  if (!Array.isArray(blocks)) return answer;
  return { ...answer, parsed: { ...answer['parsed'], blocks: blocks.map(countedItems) } };
};

/**
 * What a command came to, as a tool answers it: as data, and the same as text.
 * @param answered whether the exit code is an answer to the question, and no error
 */
export const resultOf = (name: ToolName, outcome: Outcome, answered: boolean): CallToolResult => {
  const { exitCode, stdout, stderr } = outcome;
  const read = parseJson(stdout);
  const answer = name === 'inspect' ? shortened(read) : read;
  if (!isRecord(answer)) return wrongCall(stderr.trim() || stdout.trim(), '');
  const structuredContent = { exit: exitCode, outcome: NAMES[exitCode], answer };
  const text = JSON.stringify(structuredContent);
  if (text.length > LONGEST_ANSWER) {
    return wrongCall(
      `the answer has ${text.length} characters, and ${LONGEST_ANSWER} is the most`,
      'Ask about a smaller file, or use the assay command itself.',
    );
  }
  return { isError: !answered, structuredContent, content: [{ type: 'text', text }] };
};

const replaced = (value: unknown, secret: string): unknown => {
  if (typeof value === 'string') return value.replaceAll(secret, '[secret]');
  if (Array.isArray(value)) return value.map((one) => replaced(one, secret));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key.replaceAll(secret, '[secret]'),
      replaced(one, secret),
    ]),
  );
};

/** An outcome without the secret, wherever it came from: a file that holds it, or an answer of the site. */
export const withoutSecret = (outcome: Outcome, secret: string | undefined): Outcome => {
  if (secret === undefined || secret.trim() === '') return outcome;
  const bare = secret.trim();
  const answer = parseJson(outcome.stdout);
  const stdout =
    answer === undefined || answer === null
      ? outcome.stdout.replaceAll(bare, '[secret]')
      : JSON.stringify(replaced(answer, bare), null, 2);
  return { ...outcome, stdout, stderr: outcome.stderr.replaceAll(bare, '[secret]') };
};
