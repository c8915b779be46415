/**
 * How often `run` holds a pattern against a text, as a measure of work that no clock has a part in.
 * Patterns that read on from one place (`y`) are not counted: they look at a word, not at a text.
 */
export const countPatterns = (run: () => void): number => {
  // Bound to a pattern only where it is called.
  // oxlint-disable-next-line typescript/unbound-method
  const plain = RegExp.prototype.exec;
  let count = 0;
  RegExp.prototype.exec = function (text: string) {
    if (!this.sticky) count += 1;
    return plain.call(this, text);
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = plain;
  }
  return count;
};
