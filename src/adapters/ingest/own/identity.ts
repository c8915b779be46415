import { identitySchema } from '../../../contract/identity';
import type { Identity, JudgeName } from '../../../contract/types';
import { isObject } from '../format';
import { refuse } from '../problem';
import { JUDGE_FIELDS, type RUN_FIELDS } from './fields';
import { name, sorted } from './object';

const MOST_TOOLS = 20;

type Values = Partial<Record<keyof typeof RUN_FIELDS, unknown>>;

/** A digest without its algorithm's name where that is the usual one, and hex in lower case. */
export const plainDigest = (text: string): string => {
  const bare = text.replace(/^sha-?256:/iu, '');
  return /^[0-9a-f]+$/iu.test(bare) ? bare.toLowerCase() : bare;
};

const digest = (value: unknown, where: string): string =>
  plainDigest(name(value, where, 'sha256sum prints a digest; put it in quotes.'));

const numberOrText = (value: unknown, where: string): string =>
  typeof value === 'number' ? String(value) : name(value, where, 'A number or a text.');

const readTools = (value: unknown, where: string): NonNullable<Identity['tools']> => {
  if (typeof value === 'string') return [{ name: name(value, where, ''), version: null }];
  if (!isObject(value)) {
    return refuse(`${where} must be an object of tools and their versions.`, {
      where,
      hint: 'Write {"inspect_ai": "0.3.137", "python": "3.12.4"}.',
    });
  }
  const tools = Object.entries(value);
  if (tools.length > MOST_TOOLS) {
    return refuse(`${where} names ${tools.length} tools; Assay keeps up to ${MOST_TOOLS}.`, {
      where,
    });
  }
  return tools.map(([tool, version]) => ({
    name: name(tool, where, 'Name the tool.'),
    version: version === null ? null : numberOrText(version, `${where}.${tool}`),
  }));
};

const readJudge = (value: unknown, where: string): JudgeName => {
  if (typeof value === 'string') return { model: name(value, where, '') };
  if (!isObject(value)) {
    return refuse(`${where} must be an object with "model".`, {
      where,
      hint: 'Write {"model": "…", "rubricDigest": "…", "rubricVersion": "…"}.',
    });
  }
  const { values } = sorted(JUDGE_FIELDS, Object.values(JUDGE_FIELDS).flat(), value, where);
  const { model, rubricDigest, rubricVersion } = values;
  return {
    model: name(model, `${where}.model`, 'The model that scored the answers.'),
    ...(rubricDigest === undefined
      ? {}
      : { rubricDigest: digest(rubricDigest, `${where}.rubricDigest`) }),
    ...(rubricVersion === undefined
      ? {}
      : { rubricVersion: numberOrText(rubricVersion, `${where}.rubricVersion`) }),
  };
};

/** What made the numbers of a run, of the fields in its head; null where it states none of it. */
export const readIdentity = (
  values: Values,
  place: (field: keyof typeof RUN_FIELDS) => string,
): Identity | null => {
  const given = <Value>(
    field: keyof Values,
    read: (value: unknown, where: string) => Value,
  ): Value | undefined =>
    values[field] === undefined ? undefined : read(values[field], place(field));
  const read = {
    modelDigest: given('modelDigest', digest),
    promptDigest: given('promptDigest', digest),
    configDigest: given('configDigest', digest),
    tools: given('tools', readTools),
    judge: given('judge', readJudge),
    seed: given('seed', numberOrText),
    environment: given('environment', (value, where) => name(value, where, 'Put it in quotes.')),
  };
  return withoutUnstated(read);
};

/** Only what is stated; null where nothing is. */
export const withoutUnstated = (fields: {
  [Field in keyof Identity]: Identity[Field] | undefined;
}): Identity | null => {
  const stated = Object.entries(fields).filter(([, value]) => value !== undefined);
  return stated.length === 0 ? null : identitySchema.parse(Object.fromEntries(stated));
};
