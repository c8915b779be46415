/**
 * The same value, but every write to it or to what it holds throws: for what is handed out to
 * everybody, as a warm function serves one invocation after another.
 */
export const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(frozen);
  return value;
};
