import type { Operation } from './document';
import type { Schemas } from './schemas';

type Parameter = Operation['parameters'][number];

/** A text of a URL as the value its schema speaks about. */
const coerce = (text: string, type: unknown): unknown => {
  if ((type === 'integer' || type === 'number') && text.trim() !== '') {
    const value = Number(text);
    return Number.isNaN(value) ? text : value;
  }
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
};

const itemType = (schema: Record<string, unknown>): unknown =>
  typeof schema['items'] === 'object' && schema['items'] !== null && 'type' in schema['items']
    ? schema['items'].type
    : undefined;

const valueOf = (parameter: Parameter, texts: readonly string[]): unknown => {
  const { type } = parameter.schema;
  if (type !== 'array') return coerce(texts[0] ?? '', type);
  return texts
    .flatMap((text) => text.split(','))
    .map((text) => coerce(text, itemType(parameter.schema)));
};

/** The document limits some arrays with keywords meant for their elements; those say nothing of a list. */
const checkedSchema = (schema: Record<string, unknown>): Record<string, unknown> =>
  schema['type'] === 'array' ? { type: 'array', items: schema['items'] ?? {} } : schema;

/** Problems of a request's path and query parameters. */
export const parameterProblems = (
  operation: Operation,
  params: Readonly<Record<string, string>>,
  query: URLSearchParams,
  schemas: Schemas,
): string[] => {
  const declared = operation.parameters.filter((one) => one.in === 'query' || one.in === 'path');
  const names = new Set(declared.filter((one) => one.in === 'query').map(({ name }) => name));
  const unknown = [...new Set(query.keys())]
    .filter((name) => !names.has(name))
    .map((name) => `The query parameter '${name}' is not declared.`);
  const problems = declared.flatMap((parameter) => {
    const { name } = parameter;
    const texts = parameter.in === 'path' ? [params[name] ?? ''] : query.getAll(name);
    if (texts.length === 0)
      return parameter.required ? [`The query parameter '${name}' is required.`] : [];
    const key = `${operation.method} ${operation.path} ${parameter.in} ${name}`;
    const validate = schemas.validator(key, checkedSchema(parameter.schema));
    if (validate(valueOf(parameter, texts))) return [];
    const why = (validate.errors ?? []).map((error) => error.message ?? error.keyword).join(', ');
    return [`The ${parameter.in} parameter '${name}' = '${texts.join(',')}' ${why}.`];
  });
  return [...unknown, ...problems];
};
