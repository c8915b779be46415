/** Bullets, boxes and labels that lists of acceptance criteria begin with: `- [x]`, `✅`, `AC-4:`, `(3)`. */
const MARKS =
  /^[ \t]*(?:(?:[-*•+☐☑✅✓✔□]|\d{1,3}[.)]|\(\d{1,3}\))[ \t]+)?(?:\[[ xX]?\][ \t]+)?(?:\*\*)?(?:(?:AC|acceptance criteri(?:on|a)|criterion|requirement|definition of done|DoD)[ -]?#?\d{0,3}(?::|(?<=\d)[.)](?!\d)|[ \t]+[-–])[ \t]*)?/gim;

const blank = (text: string): string => ' '.repeat(text.length);

/** The text with the marks of its lists blanked out, every place in it kept. */
export const withoutListMarks = (text: string): string =>
  text.replace(MARKS, blank).replace(/\*\*/gu, blank);
