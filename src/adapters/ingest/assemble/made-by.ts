import type { Identity } from '../../../contract/types';
import { digestText } from '../../../domain/digest';
import { isObject, type JsonObject } from '../format';
import { plainDigest } from '../own/identity';
import { toText } from './numbers';
import { firstOf } from './routing';
import { clip } from './run';

const MOST_TOOLS = 20;

/** What a tool's file says of what made its numbers; a part that is null or left out is not stated. */
type Parts = {
  modelDigest?: string | null;
  promptDigest?: string | null;
  configDigest?: string | null;
  /** Models that scored; several stand as one text, sorted. */
  judges?: readonly (string | null)[];
  rubricDigest?: string | null;
  rubricVersion?: string | null;
  /** Names and versions; a version that is no text or number is not stated. */
  tools?: Readonly<Record<string, unknown>>;
  seed?: string | null;
  environment?: string | null;
};

const judgeOf = ({ judges = [], rubricDigest, rubricVersion }: Parts): Identity['judge'] => {
  const stated = judges.flatMap((name) => (name === null || name === '' ? [] : [name]));
  const names = [...new Set(stated)].sort((a, b) => (a < b ? -1 : 1));
  return names.length === 0
    ? undefined
    : {
        model: clip(names.join(', ')),
        ...(rubricDigest == null ? {} : { rubricDigest: clip(plainDigest(rubricDigest)) }),
        ...(rubricVersion == null ? {} : { rubricVersion: clip(rubricVersion) }),
      };
};

const toolsOf = (tools: Parts['tools']): Identity['tools'] => {
  const named = Object.entries(tools ?? {})
    .flatMap(([name, value]) => {
      const version = toText(value);
      return name === '' || version === null ? [] : [{ name: clip(name), version: clip(version) }];
    })
    .slice(0, MOST_TOOLS);
  return named.length === 0 ? undefined : named;
};

/** What made the numbers of a run; null where the file says none of it. */
export const madeBy = (parts: Parts): Identity | null => {
  const digest = (text: string | null | undefined): string | undefined =>
    text == null || text === '' ? undefined : clip(plainDigest(text));
  const plain = (text: string | null | undefined): string | undefined =>
    text == null || text === '' ? undefined : clip(text);
  const all = {
    modelDigest: digest(parts.modelDigest),
    promptDigest: digest(parts.promptDigest),
    configDigest: digest(parts.configDigest),
    tools: toolsOf(parts.tools),
    judge: judgeOf(parts),
    seed: plain(parts.seed),
    environment: plain(parts.environment),
  };
  const stated = Object.entries(all).filter(([, value]) => value !== undefined);
  return stated.length === 0 ? null : (Object.fromEntries(stated) as Identity);
};

const NAMES = {
  modelDigest: ['model_digest', 'model_sha256', 'model_sha', 'model_hash'],
  promptDigest: ['prompt_digest', 'prompt_sha256', 'prompt_sha', 'prompt_hash'],
  configDigest: ['config_digest', 'config_sha256', 'config_hash'],
  judge: ['judge', 'judge_model', 'evaluator_model', 'evaluation_model', 'grader_model'],
  rubricDigest: ['rubric_digest', 'rubric_sha256', 'rubric_hash'],
  rubricVersion: ['rubric_version'],
  seed: ['seed', 'random_seed', 'random_state'],
  environment: ['environment'],
} as const;

/** Names under which people hand in the text of a prompt itself. */
const PROMPTS = ['prompt_template', 'prompt template', 'system_prompt', 'system prompt', 'prompt'];

/** The same of parameters, tags or properties that people name themselves. */
export const namedParts = (record: JsonObject): Parts => {
  const of = (field: keyof typeof NAMES): string | null => firstOf(record, NAMES[field]);
  const prompt = firstOf(record, PROMPTS);
  return {
    modelDigest: of('modelDigest'),
    promptDigest: of('promptDigest') ?? (prompt === null ? null : digestText(prompt)),
    configDigest: of('configDigest'),
    judges: [of('judge')],
    rubricDigest: of('rubricDigest'),
    rubricVersion: of('rubricVersion'),
    seed: of('seed'),
    environment: of('environment'),
  };
};

/** Keys in one order, so that the same settings have one digest. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, inOrder(value[key])]),
  );
};

/** Digest of settings that a file states; null where all of them are empty. */
export const settingsDigest = (...settings: readonly unknown[]): string | null => {
  const stated = settings.filter((one) => isObject(one) && Object.keys(one).length > 0);
  return stated.length === 0 ? null : digestText(JSON.stringify(stated.map(inOrder)));
};

/** Digest of texts such as the templates of a prompt, in their order; null where there is none. */
export const textsDigest = (texts: readonly (string | null)[]): string | null => {
  const stated = texts.filter((text) => text !== null);
  return stated.length === 0 ? null : digestText(stated.join('\n\n'));
};
