/** What a surface keeps in this browser tab; where the browser forbids it to embedded pages, nothing. */
export const withStorage = <Value>(
  access: (storage: Storage) => Value,
  otherwise: Value,
): Value => {
  try {
    return access(window.sessionStorage);
  } catch (thrown) {
    if (thrown instanceof DOMException) return otherwise;
    throw thrown;
  }
};

/** What was kept as JSON; null for anything that is none. */
export const parseStored = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null;
    throw thrown;
  }
};
