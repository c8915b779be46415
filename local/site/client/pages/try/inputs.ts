export type Filled = { name: string; type: string; text: string };

const valueOf = ({ type, text }: Filled): unknown => {
  if (type === 'boolean') return text === 'true';
  if (type !== 'integer' && type !== 'number') return text;
  const value = Number(text);
  // What is no number goes out as it is written, so that the host says what is wrong with it.
  return Number.isNaN(value) ? text : value;
};

/** Inputs in the types that their action declares; what is left empty is left out. */
export const inputsOf = (fields: readonly Filled[]): Record<string, unknown> =>
  Object.fromEntries(
    fields.filter(({ text }) => text !== '').map((field) => [field.name, valueOf(field)]),
  );

/**
 * A condition in JQL over one word of the app.
 * @param type of its values; texts and dates stand in quotes, numbers do not
 */
export const conditionOf = (
  property: string,
  type: string,
  operator: string,
  value: string,
): string => {
  if (operator.endsWith('EMPTY')) return `${property} ${operator}`;
  const text = value.trim();
  const isBare = type === 'number' || (type === 'user' && text === 'currentUser()');
  const isRelative = type === 'date' && /^-?\d+[mhdw]$/u.test(text);
  const compared = type === 'text' && operator === '=' ? '~' : operator;
  return `${property} ${compared} ${isBare || isRelative ? text : JSON.stringify(text)}`;
};
