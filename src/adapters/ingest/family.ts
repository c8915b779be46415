import { confidence, type EvidenceDocument, type Format } from './format';

/** What a format is known by, apart from the code that reads it. */
export type Signature = Pick<Format, 'id' | 'title' | 'marks' | 'isGeneric'>;

export type Parse = Format['parse'];

/** Formats whose code is loaded together, when the first file of one of them comes in. */
export type Family = {
  signatures: readonly Signature[];
  load: () => Promise<Readonly<Record<string, Parse>>>;
};

/** Just enough to be taken where nothing else is. */
const GENERIC = 0.5;

/** @returns 0 to 1, as `detect` of a format. */
export const strengthOf = (signature: Signature, document: EvidenceDocument): number => {
  const strength = confidence(signature.marks(document));
  return signature.isGeneric === true ? Math.min(GENERIC, strength) : strength;
};

/** Signatures and their parsers as formats, for where all code is loaded at once. */
export const formatsOf = (
  signatures: readonly Signature[],
  parsers: Readonly<Record<string, Parse>>,
): Format[] =>
  signatures.map((signature) => {
    const parse = parsers[signature.id];
    if (parse === undefined) throw new Error(`no reader for ${signature.id}`);
    return { ...signature, parse, detect: (document) => strengthOf(signature, document) };
  });
