import { readFileSync } from 'node:fs';

/**
 * Sentences of one place: written for these tests, in the forms that the criteria of one document have.
 * Sentences of one place are alike, so they are learnt from together.
 */
export type SentencesOfPlace = {
  place: string;
  software?: readonly string[];
  measurable?: readonly string[];
  vague?: readonly string[];
  /** What a model has to do, without a limit and without a word that judges. */
  behaviour?: readonly string[];
};

const KINDS = { s: 'software', m: 'measurable', v: 'vague', b: 'behaviour' } as const;

const isKind = (letter: string): letter is keyof typeof KINDS => letter in KINDS;

/**
 * Reads a list: `# place`, and under it one sentence a line behind the letter of its kind: `s` software,
 * `m` measurable, `v` vague, `b` behaviour.
 * @throws {Error} for a line that is none of these.
 */
const sentencesIn = (list: string): SentencesOfPlace[] =>
  list
    .trim()
    .split(/^# /mu)
    .slice(1)
    .map((part) => {
      const [place = '', ...lines] = part.trim().split('\n');
      const read: Record<(typeof KINDS)[keyof typeof KINDS], string[]> = {
        ...{ software: [], measurable: [], vague: [], behaviour: [] },
      };
      for (const line of lines) {
        const letter = line.charAt(0);
        if (!isKind(letter) || line.charAt(1) !== ' ') throw new Error(`no sentence: ${line}`);
        read[KINDS[letter]].push(line.slice(2));
      }
      return { place, ...read };
    });

/** The sentences of a file, as `sentencesIn` reads them. They are text: no compiler has to read them. */
export const sentencesOf = (file: URL): SentencesOfPlace[] =>
  sentencesIn(readFileSync(file, 'utf8'));
