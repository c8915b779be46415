/** Hand-written readers for `unknown`, because the schemas themselves stay out of the bundles. */

type JsonRecord = Record<string, unknown>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Walks `keys` into nested records; undefined where the way ends. */
export const readPath = (value: unknown, ...keys: string[]): unknown =>
  keys.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);

export const readText = (value: unknown, ...keys: string[]): string | null => {
  const found = readPath(value, ...keys);
  return typeof found === 'string' && found !== '' ? found : null;
};

export const readNumber = (value: unknown, ...keys: string[]): number | null => {
  const found = readPath(value, ...keys);
  return typeof found === 'number' && Number.isFinite(found) ? found : null;
};

export const readTexts = (value: unknown, ...keys: string[]): string[] => {
  const found = readPath(value, ...keys);
  return Array.isArray(found) ? found.filter((entry) => typeof entry === 'string') : [];
};
