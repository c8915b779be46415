/** `Indexing of 8000 pages finishes within 4 min`: what all of them take, and no sample. */
export const batchIn = (found: RegExpExecArray | null, rest: string): string[] | null => {
  const words = /^,?\s*(?:of|for)\s+(\d.*)$/iu.exec(found?.[0] ?? '')?.[1];
  const isTime = /<=?\s*\d[\d.]*\s?(?:ms|s|seconds?|min|minutes?|h|hours?)\b/iu.test(rest);
  const isOfEach = /%|\b(?:p\d{2}|mean|median|average|per|each)\b/iu.test(rest);
  return words === undefined || !isTime || isOfEach ? null : [words.trim()];
};
