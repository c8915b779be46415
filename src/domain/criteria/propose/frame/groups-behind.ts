/** `>= 85% (quiet)`, with the name before it or without. */
const LIMIT_OF_GROUP =
  /^(?<name>[^()<>]*?)\s*:?\s*(?<limit>[<>]=?\s*[$€£]?\d[^()<>,;]*?)\s*\((?<group>[a-z][\w -]{1,30})\)[.\s]*$/iu;
const IS_MEASURE =
  /(?:rates?|scores?|accuracy|precision|recall|f1|kappa|alpha|errors?|latency|times?|macro|micro|mean|median|average)$/iu;
const JOINT = /(?<=\))\s*(?:,|;|\/|\bor\b|\band\b)+\s*/iu;

/** The groups of limits in brackets behind them as words, where one measure has all: `p95 < 3 s for simple, < 9 s for long`. */
export const withGroupsFirst = (text: string): string => {
  if (!text.includes(')')) return text;
  const parts = text.split(JOINT).map((part) => LIMIT_OF_GROUP.exec(part)?.groups);
  const name = parts[0]?.['name'] ?? '';
  const last = name.split(/[\s:]+/u).at(-1);
  const isOne = parts.every(
    (part) =>
      part !== undefined &&
      ['', name, last].includes(part['name']) &&
      !/^p\d/iu.test(part['group'] ?? '') &&
      !IS_MEASURE.test(part['group'] ?? ''),
  );
  if (parts.length < 2 || !/[a-z]/iu.test(name) || !isOne) return text;
  const said = parts.map((part) => `${part?.['limit'] ?? ''} for ${part?.['group'] ?? ''}`);
  return `${name} ${said.join(', ')}`;
};
