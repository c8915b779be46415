import type * as z from 'zod';
import type { Form, NumberForm, Root, RuleName, TextForm } from '../../src/adapters/forms/form';
import { rules } from '../../src/words/rules';

/** The definition behind a zod schema, as far as it is read here. */
type Definition = {
  type: string;
  shape?: Record<string, z.ZodType>;
  catchall?: unknown;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  partial?: boolean;
  mode?: string;
  entries?: Record<string, string>;
  values?: unknown[];
  defaultValue?: unknown;
  checks?: z.ZodType[];
} & Check;

type Check = {
  check?: string;
  format?: string;
  pattern?: RegExp;
  protocol?: RegExp;
  hostname?: RegExp;
  minimum?: number;
  maximum?: number;
  value?: number;
  inclusive?: boolean;
  fn?: unknown;
  tx?: (text: string) => string;
};

const definitionOf = (schema: z.ZodType): Definition => schema._zod.def as unknown as Definition;

const unknownForm = (what: string): Error =>
  new Error(`${what} has no form: read it by its schema, or teach src/adapters/forms to read it`);

const ruleNames = new Map<unknown, RuleName>(
  Object.entries(rules).map(([name, rule]) => [rule, name as RuleName]),
);

/**
 * Makes forms of zod schemas. What several parts share stands once, in the order in which it is met.
 * @throws for what a form cannot say, such as a rule that `src/words/rules.ts` does not name
 */
export const formsOf = (
  records: Readonly<Record<string, { version: number; schema: z.ZodType }>>,
): { shared: Form[]; roots: Record<string, Root> } => {
  const whole = Object.entries(records).map(
    ([name, { version, schema }]) => [name, { version, form: formOf(schema) }] as const,
  );
  const uses = new Map<string, number>();
  const count = (form: Form): void => {
    const text = JSON.stringify(form);
    uses.set(text, (uses.get(text) ?? 0) + 1);
    // The parts of what is shared count once.
    if (uses.get(text) === 1) partsOf(form).forEach(count);
  };
  for (const [, { form }] of whole) count(form);
  const shared: Form[] = [];
  const places = new Map<string, number>();
  const share = (form: Form): Form => {
    const text = JSON.stringify(form);
    const known = places.get(text);
    if (known !== undefined) return known;
    const lean = mapParts(form, share);
    if ((uses.get(text) ?? 0) < 2 || text.length < SHORT) return lean;
    places.set(text, shared.length);
    return shared.push(lean) - 1;
  };
  const roots = Object.fromEntries(
    whole.map(([name, { version, form }]) => [name, { version, form: mapParts(form, share) }]),
  );
  return { shared, roots };
};

/** What is as short as this is not worth sharing. */
const SHORT = 12;

const mapParts = (form: Form, map: (part: Form) => Form): Form => {
  if (typeof form !== 'object') return form;
  if ('orNull' in form) return { orNull: map(form.orNull) };
  if ('anyOf' in form) return { anyOf: form.anyOf.map(map) };
  if ('list' in form) return { ...form, list: map(form.list) };
  if ('record' in form) return { record: map(form.record), keys: map(form.keys) };
  if (!('object' in form)) return form;
  const parts = Object.entries(form.object).map(([name, part]) => [name, map(part)] as const);
  return { ...form, object: Object.fromEntries(parts) };
};

const partsOf = (form: Form): Form[] => {
  const parts: Form[] = [];
  mapParts(form, (part) => {
    parts.push(part);
    return part;
  });
  return parts;
};

const formOf = (schema: z.ZodType): Form => {
  const definition = definitionOf(schema);
  const { type, innerType, element, options, keyType, valueType } = definition;
  switch (type) {
    case 'string':
      return textForm(definition);
    case 'number':
      return numberForm(definition);
    case 'boolean':
      return 'boolean';
    case 'enum':
      return { oneOf: Object.values(definition.entries ?? {}) };
    case 'literal':
      return { oneOf: definition.values as string[] };
    case 'object':
      return objectForm(definition);
    case 'array':
      return { list: formOf(given(element)), ...lengthsOf(definition) };
    case 'record': {
      const keys = given(keyType);
      const isExhaustive = keys._zod.values !== undefined && definition.partial !== true;
      if (isExhaustive || definition.mode === 'loose') throw unknownForm('a record of all keys');
      return { record: formOf(given(valueType)), keys: formOf(keys) };
    }
    case 'union':
      return { anyOf: given(options).map(formOf) };
    case 'nullable':
      return { orNull: formOf(given(innerType)) };
    // What is caught, or missing here, is told by the schema.
    case 'catch':
    case 'optional':
      return formOf(given(innerType));
    default:
      throw unknownForm(`a schema of type ${type}`);
  }
};

const objectForm = ({ shape = {}, catchall, checks = [] }: Definition): Form => {
  if (catchall !== undefined) throw unknownForm('an object with other parts');
  const rulesOf = checks.map((check) => {
    const name = ruleNames.get(definitionOf(check).fn);
    if (name === undefined) throw unknownForm('a rule that src/words/rules.ts does not name');
    return name;
  });
  const object: Record<string, Form> = {};
  const defaults: Record<string, string> = {};
  for (const [name, part] of Object.entries(shape)) {
    const { type, innerType, defaultValue } = definitionOf(part);
    const mayMiss = type === 'optional' || type === 'default';
    object[mayMiss ? `${name}?` : name] = formOf(mayMiss ? given(innerType) : part);
    if (type === 'default') defaults[name] = JSON.stringify(defaultValue);
  }
  return {
    object,
    ...(Object.keys(defaults).length === 0 ? {} : { defaults }),
    ...(rulesOf.length === 0 ? {} : { rules: rulesOf }),
  };
};

const given = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw unknownForm('a schema without its part');
  return value;
};

/** What a schema says of itself, and then each of its checks. */
const checksOf = (definition: Definition): Check[] => [
  definition,
  ...(definition.checks ?? []).map(definitionOf),
];

const lengthsOf = ({ checks = [] }: Definition): { least?: number; most?: number } => {
  const lengths: { least?: number; most?: number } = {};
  for (const check of checks.map(definitionOf)) {
    if (check.check === 'min_length') lengths.least = given(check.minimum);
    else if (check.check === 'max_length') lengths.most = given(check.maximum);
    else throw unknownForm(`a list with the check ${String(check.check)}`);
  }
  return lengths;
};

const textForm = (definition: Definition): Form => {
  const form: TextForm = {};
  for (const check of checksOf(definition)) {
    switch (check.check) {
      case undefined:
        break;
      case 'min_length':
        form.least = given(check.minimum);
        break;
      case 'max_length':
        form.most = given(check.maximum);
        break;
      case 'overwrite':
        if (check.tx?.(' \n A b ') !== 'A b') throw unknownForm('a text that is rewritten');
        form.trimmed = true;
        break;
      case 'string_format':
        takeFormat(form, check);
        break;
      default:
        throw unknownForm(`a text with the check ${check.check}`);
    }
  }
  return Object.keys(form).length === 0 ? 'text' : { text: form };
};

const takeFormat = (form: TextForm, check: Check): void => {
  if (check.format === 'url') {
    const protocol = check.protocol?.source;
    const isSecure = protocol === '^https$';
    if (check.hostname !== undefined || !(isSecure || protocol === '^https?$')) {
      throw unknownForm('an address that is not one of the web');
    }
    form.link = true;
    if (isSecure) form.pattern = ['^https:', 'iu'];
    return;
  }
  const { pattern } = check;
  if (pattern === undefined || /[gy]/.test(pattern.flags) || form.pattern !== undefined) {
    throw unknownForm(`a text of the format ${String(check.format)}`);
  }
  form.pattern = [pattern.source, pattern.flags];
};

const numberForm = (definition: Definition): Form => {
  const form: NumberForm = {};
  for (const { check, format, value, inclusive } of checksOf(definition)) {
    if (check === undefined) continue;
    if (check === 'number_format' && format === 'safeint') form.whole = true;
    else if (check === 'greater_than') takeLeast(form, given(value), inclusive === true);
    else if (check === 'less_than') takeMost(form, given(value), inclusive === true);
    else throw unknownForm(`a number with the check ${check}`);
  }
  return Object.keys(form).length === 0 ? 'number' : { number: form };
};

const takeLeast = (form: NumberForm, value: number, isIn: boolean): void => {
  if (isIn) form.least = Math.max(form.least ?? -Infinity, value);
  else form.above = Math.max(form.above ?? -Infinity, value);
};

const takeMost = (form: NumberForm, value: number, isIn: boolean): void => {
  if (isIn) form.most = Math.min(form.most ?? Infinity, value);
  else form.below = Math.min(form.below ?? Infinity, value);
};

const HEAD = `// Made of the schemas of records by \`npm run forms\`; it is not edited by hand.
import type { Form, Root } from './form';
`;

/** The source of `src/adapters/forms/forms.built.ts`: one line a form that is shared, and a part of a record. */
export const formsSource = ({ shared, roots }: ReturnType<typeof formsOf>): string => {
  const lines = shared.map((form, place) => `  /* ${place} */ ${JSON.stringify(form)},`);
  const names = Object.entries(roots).map(([name, root]) => `  ${name}: ${broken(root)},`);
  return [
    HEAD,
    ...['export const shared: readonly Form[] = [', ...lines, '];', ''],
    ...['export const roots = {', ...names, '} satisfies Record<string, Root>;', ''],
  ].join('\n');
};

const broken = ({ version, form }: Root): string => {
  if (typeof form !== 'object' || !('object' in form)) return JSON.stringify({ version, form });
  const { object, ...rest } = form;
  const parts = Object.entries(object).map(
    ([name, part]) => `      ${JSON.stringify(name)}: ${JSON.stringify(part)},`,
  );
  const others = Object.entries(rest).map(
    ([name, part]) => `    ${name}: ${JSON.stringify(part)},`,
  );
  return [
    `{ version: ${version}, form: {`,
    ...['    object: {', ...parts, '    },', ...others, '  } }'],
  ].join('\n');
};
