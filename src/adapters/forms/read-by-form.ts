import { rules } from '../../words/rules';
import type {
  Form,
  ListForm,
  NumberForm,
  ObjectForm,
  RecordForm,
  RuleName,
  TextForm,
} from './form';
import { shared } from './forms.built';

/** The value does not fit, or it cannot be told without its schema. */
export const unfit = Symbol('unfit');

/**
 * Reads a value as its zod schema would, without one: unknown parts are dropped, missing ones get their
 * defaults. It never takes what the schema refuses. It may refuse what the schema takes, such as text that
 * the schema trims, so whoever reads asks the schema then.
 */
export const readByForm = (form: Form | undefined, value: unknown): unknown => {
  if (form === undefined) return unfit;
  if (typeof form === 'number') return readByForm(shared[form], value);
  if (typeof form === 'string') {
    const isOne = form === 'number' ? Number.isFinite(value) : typeof value === typeOf[form];
    return isOne ? value : unfit;
  }
  if ('orNull' in form) return value === null ? null : readByForm(form.orNull, value);
  if ('text' in form) return typeof value === 'string' && isText(form.text, value) ? value : unfit;
  if ('number' in form) {
    return typeof value === 'number' && isNumber(form.number, value) ? value : unfit;
  }
  if ('oneOf' in form) return form.oneOf.some((one) => one === value) ? value : unfit;
  if ('anyOf' in form) return readAnyOf(form.anyOf, value);
  if ('list' in form) return readList(form, value);
  return 'record' in form ? readRecord(form, value) : readObject(form, value);
};

const typeOf = { text: 'string', boolean: 'boolean' } as const;

const isText = (
  { least = 0, most = Infinity, pattern, trimmed, link }: TextForm,
  text: string,
): boolean =>
  // Schemas count characters, which are one or two units long: here it has to fit by either count.
  text.length <= most &&
  (text.length >= least * 2 || Array.from(text).length >= least) &&
  (pattern === undefined || new RegExp(...pattern).test(text)) &&
  (trimmed !== true || text === text.trim()) &&
  (link !== true || isLink(text));

/** A plain address of the web; whatever is odd about one is for the schema to say. */
const isLink = (text: string): boolean =>
  /^https?:\/\/[a-z0-9][a-z0-9.-]*(?::\d+)?(?:[/?#][!-~]*)?$/.test(text) && URL.canParse(text);

const isNumber = (form: NumberForm, value: number): boolean =>
  (form.whole === true ? Number.isSafeInteger(value) : Number.isFinite(value)) &&
  value >= (form.least ?? -Infinity) &&
  value <= (form.most ?? Infinity) &&
  value > (form.above ?? -Infinity) &&
  value < (form.below ?? Infinity);

const readAnyOf = (forms: readonly Form[], value: unknown): unknown => {
  for (const form of forms) {
    const found = readByForm(form, value);
    if (found !== unfit) return found;
  }
  return unfit;
};

const readList = (form: ListForm, value: unknown): unknown => {
  const { list: of, least = 0, most = Infinity } = form;
  if (!Array.isArray(value) || value.length < least || value.length > most) return unfit;
  const list = value.map((one) => readByForm(of, one));
  return list.includes(unfit) ? unfit : list;
};

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !Object.hasOwn(value, '__proto__');

const readRecord = ({ record: of, keys }: RecordForm, value: unknown): unknown => {
  if (!isPlain(value)) return unfit;
  const record: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) {
    const found = readByForm(of, one);
    if (found === unfit || readByForm(keys, key) !== key) return unfit;
    record[key] = found;
  }
  return record;
};

const readObject = (
  { object: parts, defaults = {}, rules: names = [] }: ObjectForm,
  value: unknown,
) => {
  if (!isPlain(value)) return unfit;
  const object: Record<string, unknown> = {};
  for (const [part, form] of Object.entries(parts)) {
    const mayMiss = part.endsWith('?');
    const name = mayMiss ? part.slice(0, -1) : part;
    if (name in value) {
      object[name] = readByForm(form, value[name]);
      if (object[name] === unfit) return unfit;
    } else if (!mayMiss) {
      return unfit;
    } else if (defaults[name] !== undefined) {
      object[name] = JSON.parse(defaults[name]);
    }
  }
  return names.every((rule) => holds(rule, object)) ? object : unfit;
};

/** Rules are asked of objects whose parts fit already. */
const holds = (rule: RuleName, object: object): boolean =>
  (rules[rule] as (object: object) => boolean)(object);
