export type Callback = (...args: unknown[]) => unknown;

/** How a function looks on its way: the other side makes a function of it that calls back. */
type Reference = { $function: string };

const isReference = (value: object): value is Reference => '$function' in value;

const isFunction = (value: unknown): value is Callback => typeof value === 'function';

/** UI Kit marks functions with an id that stays the same while the function does. */
const givenId = (callback: Callback): string | undefined =>
  '__id__' in callback && typeof callback.__id__ === 'string' ? callback.__id__ : undefined;

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** Replaces every member of plain objects and lists; other objects pass as they are. */
const transform = (value: unknown, replace: (inner: unknown) => unknown): unknown => {
  const replaced = replace(value);
  if (replaced !== value || typeof value !== 'object' || value === null) return replaced;
  if (Array.isArray(value)) return value.map((inner: unknown) => transform(inner, replace));
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, transform(inner, replace)]),
  );
};

/** Keeps the functions that went over, so that they can be called from the other side. */
export const createReferences = () => {
  const known = new Map<string, Callback>();
  const ids = new WeakMap<Callback, string>();
  let next = 1;
  const idOf = (callback: Callback): string => {
    const id = givenId(callback) ?? ids.get(callback) ?? `f${next++}`;
    ids.set(callback, id);
    known.set(id, callback);
    return id;
  };
  return {
    find: (id: string): Callback | undefined => known.get(id),
    /** Makes a value fit for the way. */
    encode: (value: unknown): unknown =>
      transform(value, (inner) => (isFunction(inner) ? { $function: idOf(inner) } : inner)),
    /** @param call reaches a function of the other side */
    decode: (value: unknown, call: (id: string, args: unknown[]) => Promise<unknown>): unknown =>
      transform(value, (inner) => {
        if (typeof inner !== 'object' || inner === null || !isReference(inner)) return inner;
        const id = inner.$function;
        return (...args: unknown[]) => call(id, args);
      }),
  };
};
