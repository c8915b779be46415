import { strengthOf, type Signature } from './family';
import { nameForeign } from './foreign/name-foreign';
import { ACCEPTED, isObject, missingMarks, type EvidenceDocument } from './format';
import { listed } from './assemble/run';
import { isCsvTable } from './formats/assay/assay-csv';
import { refuse } from './problem';

type Candidate<Known> = { known: Known; strength: number };

/** Strongest signature; of equal ones the first. */
const strongest = <Known extends Signature>(
  document: EvidenceDocument,
  known: readonly Known[],
): Candidate<Known> | null =>
  known
    .map((one) => ({ known: one, strength: strengthOf(one, document) }))
    .sort((a, b) => b.strength - a.strength)[0] ?? null;

/**
 * The format that a document is of.
 * @throws EvidenceError that names the tool where it is one that Assay knows and does not read, else the
 *   nearest format and what the document lacks of it
 */
export const identify = <Known extends Signature>(
  document: EvidenceDocument,
  known: readonly Known[],
): Known => {
  const best = strongest(document, known);
  const isFound = best !== null && best.strength >= ACCEPTED;
  if (isFound && best.known.isGeneric !== true) return best.known;
  nameForeign(document);
  return isFound ? best.known : unknownFormat(document, best);
};

const SYNTAX_NAMES: Record<EvidenceDocument['syntax'], string> = {
  json: 'JSON',
  ndjson: 'JSON lines',
  yaml: 'YAML',
  'front-matter': 'markdown with front matter',
  xml: 'XML',
  csv: 'CSV',
};

/** Less than half of the marks of a format says nothing. */
const NEAR = 0.2;

const unknownFormat = (document: EvidenceDocument, best: Candidate<Signature> | null): never => {
  const told = document.notes.length === 0 ? '' : ` ${document.notes.join(' ')}`;
  const message = `This is ${SYNTAX_NAMES[document.syntax]}, but of no format Assay reads.${shapeOf(document)}${told}`;
  if (best === null || best.strength < NEAR) {
    return refuse(message, {
      hint: 'Send a tool\'s own output, or Assay\'s own JSON: {"metric":"accuracy","successes":970,"trials":1000}.',
    });
  }
  const lacking = listed(missingMarks(best.known.marks(document)));
  return refuse(message, {
    nearest: best.known.id,
    hint: `It is nearest to ${best.known.title}, but lacks: ${lacking}.`,
  });
};

const shapeOf = ({ syntax, value }: EvidenceDocument): string => {
  if (!isObject(value)) return '';
  const names = syntax === 'csv' && isCsvTable(value) ? value.columns : Object.keys(value);
  const keys = names.map((key) => key.slice(0, 40));
  return keys.length === 0 ? '' : ` It holds: ${listed(keys)}.`;
};
