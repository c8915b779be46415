import { families } from './catalogue';
import { commonFormats } from './common-formats';
import type { Parse, Signature } from './family';
import { identify } from './identify';
import { failed, finished, opened, type ReadEvidence } from './reading';

type Known = Signature & { parser: () => Parse | Promise<Parse> };

const known: readonly Known[] = [
  ...commonFormats.map((format) => ({ ...format, parser: () => format.parse })),
  ...families.flatMap(({ signatures, load }) =>
    signatures.map((signature) => ({
      ...signature,
      parser: async () => parserOf(await load(), signature.id),
    })),
  ),
];

const parserOf = (parsers: Readonly<Record<string, Parse>>, id: string): Parse => {
  const parser = parsers[id];
  if (parser === undefined) throw new Error(`no reader for ${id}`);
  return parser;
};

/**
 * The same as `readEvidence`, with the code of a family of formats loaded when the first file of it
 * comes in.
 */
export const readEvidenceByNeed = async (
  text: string,
  fileName?: string,
): Promise<ReadEvidence> => {
  try {
    const document = opened(text, fileName, (one) => identify(one, known).title);
    const parse = await identify(document, known).parser();
    return finished(document, parse(document));
  } catch (error) {
    return failed(error);
  }
};
