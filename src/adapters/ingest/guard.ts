import { refuse } from './problem';

/** Largest text in characters: what a web trigger of Forge takes, less its envelope. */
export const MAX_CHARACTERS = 400_000;
/** Deepest nesting of brackets or tags; no tool that is read goes beyond 20. */
export const MAX_DEPTH = 60;
/** Longest number literal; a double in full precision needs 25. */
const MAX_NUMBER_LENGTH = 100;

/**
 * Cheap checks before any decoder sees the text.
 * @returns the text without its byte order mark
 * @throws EvidenceError for text that is empty, too long, binary or damaged
 */
export const guardText = (text: string): string => {
  if (text.length > MAX_CHARACTERS) refuseLarge(text, null);
  return guardContent(text);
};

/**
 * @param title of the format that the file is known to be of, with its article
 * @throws EvidenceError
 */
export const refuseLarge = (text: string, title: string | null): never =>
  refuse(
    `${title === null ? 'The file' : `This is ${title}, and the file`} has ${text.length} characters; Assay reads up to ${MAX_CHARACTERS}.`,
    {
      hint: `The command line tool (assay send FILE) puts digests in the place of long texts and pictures before it sends a file. Where that is not enough, leave out samples, plots and histograms and send the results alone.`,
    },
  );

/** Whether every other character of the beginning is a NUL, as where UTF-16 is read as UTF-8. */
const isUtf16 = (text: string): boolean => {
  const start = text
    .replace(/^\uFFFD{2}/, '')
    .slice(0, 8)
    .split('');
  const nulsAt = (from: 0 | 1): boolean =>
    start.every((one, index) => (one === '\u0000') === (index % 2 === from));
  return start.length === 8 && (nulsAt(0) || nulsAt(1));
};

/** The same without the limit on its length. */
export const guardContent = (text: string): string => {
  if (text.startsWith('\u001F')) {
    refuse('The file is compressed (gzip).', { hint: 'Unpack it first: gunzip FILE.' });
  }
  if (isUtf16(text)) {
    refuse('The file is text in UTF-16.', {
      hint: 'Save it as UTF-8 and send it again: iconv -f UTF-16 -t UTF-8 FILE. PowerShell: Out-File -Encoding utf8.',
    });
  }
  const nul = text.indexOf('\u0000');
  if (nul >= 0) {
    refuse('The file holds NUL bytes, so it is binary or in another text encoding.', {
      where: `character ${nul + 1}`,
      hint: 'Send text in UTF-8. Binary profiles (whylogs .bin, .evl, .eval) have to be exported as JSON first.',
    });
  }
  const broken = loneSurrogate(text);
  if (broken >= 0) {
    refuse('The file holds half a character (a lone surrogate), so its encoding is damaged.', {
      where: `character ${broken + 1}`,
      hint: 'Save it as UTF-8 and send it again.',
    });
  }
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (bare.trim() === '') refuse('The file is empty.');
  return bare;
};

/** Index of the first surrogate without its other half; -1 where there is none. */
const loneSurrogate = (text: string): number =>
  text.search(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);

/**
 * Refuses brackets that nest too deep and numbers that are too long, in one pass and without recursion.
 * @throws EvidenceError
 */
export const guardBrackets = (text: string): void => {
  let depth = 0;
  let digits = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    if (quoted) {
      if (c === BACKSLASH) i += 1;
      else if (c === QUOTE) quoted = false;
      continue;
    }
    digits = isDigit(c) ? digits + 1 : 0;
    if (digits > MAX_NUMBER_LENGTH) tooLong(i);
    if (c === QUOTE) quoted = true;
    else if (c === OPEN_BRACE || c === OPEN_BRACKET) depth += 1;
    else if (c === CLOSE_BRACE || c === CLOSE_BRACKET) depth -= 1;
    if (depth > MAX_DEPTH) tooDeep(i);
  }
};

const [QUOTE, BACKSLASH, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [
  34, 92, 123, 125, 91, 93,
];

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const tooDeep = (index: number): never =>
  refuse(`The file nests deeper than ${MAX_DEPTH} levels.`, {
    where: `character ${index + 1}`,
    hint: 'No evaluation tool writes such a file; check what produced it.',
  });

const tooLong = (index: number): never =>
  refuse(`The file holds a number of more than ${MAX_NUMBER_LENGTH} digits.`, {
    where: `character ${index + 1}`,
    hint: 'Write numbers with at most 17 significant digits.',
  });

/** Refuses a value that nests too deep, for syntaxes whose nesting is not seen in brackets. */
export const guardDepth = (value: unknown): void => {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) {
      refuse(`The file nests deeper than ${MAX_DEPTH} levels.`, {
        hint: 'No evaluation tool writes such a file; check what produced it.',
      });
    }
    level = level.flatMap((item): unknown[] =>
      typeof item === 'object' && item !== null ? Object.values(item) : [],
    );
  }
};
