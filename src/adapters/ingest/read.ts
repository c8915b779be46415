import { identify } from './identify';
import { failed, finished, opened, type ReadEvidence } from './reading';
import { formats } from './registry';

export type { Problem } from './problem';
export type { ReadEvidence } from './reading';

/**
 * Reads a tool's own output: guards, decodes (JSON, NDJSON, YAML, front matter, XML, CSV), finds the
 * format and parses. Pure, and never throws: every input gives evidence or a problem for people.
 * What the file does not state stays null and is named in `notes`.
 * @param fileName helps where the text alone does not tell its syntax
 */
export const readEvidence = (text: string, fileName?: string): ReadEvidence => {
  try {
    const document = opened(text, fileName, (one) => identify(one, formats).title);
    return finished(document, identify(document, formats).parse(document));
  } catch (error) {
    return failed(error);
  }
};
