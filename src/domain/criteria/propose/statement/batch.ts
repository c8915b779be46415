/** `Indexing of 8000 pages finishes within 4 min`: what all of them take, and no sample. */
export const batchIn = (found: RegExpExecArray | null, rest: string): string[] | null => {
  const words = /^,?\s*(?:of|for)\s+(\d.*)$/iu.exec(found?.[0] ?? '')?.[1];
  const isTime = /<=?\s*\d[\d.]*\s?(?:ms|s|seconds?|min|minutes?|h|hours?)\b/iu.test(rest);
  const isOfEach = /%|\b(?:p\d{2}|mean|median|average|per|each)\b/iu.test(rest);
  return words === undefined || !isTime || isOfEach ? null : [words.trim()];
};

/** What samples are called anyway. */
const SAYS_NO_KIND =
  /^(?:tests?|testing|samples?|sampled|eval(?:uation)?|validation|hold-?out|held-out|random(?:ly)?|drawn|chosen|selected|blind(?:ed)?|unseen|new|fresh|real|live|past|recent|historical|labell?ed|annotated|tagged|verified|curated|representative|different|distinct|unique|separate|independent|human|more|other|further|consecutive|repeated|total|complete|whole|single|individual|typical|evaluated|measured|reviewed|tested|of|in|the|and|to|by|with|golden|gold|reference|benchmark)$/iu;

/** `red-team prompts` of `700 red-team prompts`: of which kind samples are; empty where any will do. */
export const kindOfSamples = (words: string): string[] => {
  const all = words.trim().split(/\s+/u);
  const own = all.slice(0, -1).filter((word) => !SAYS_NO_KIND.test(word));
  return own.length === 0 ? [] : [[...own, all.at(-1) ?? ''].join(' ')];
};

/** The words behind the count of samples. */
export const wordsOfSamples = (found: string): string =>
  /\d[\d,]*\+?\s+([a-z][a-z -]*?)\)?$/iu.exec(found.trim())?.[1] ?? '';
