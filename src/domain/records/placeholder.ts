/**
 * What people type to get past a form. Whole words only, and none that a sentence may need: a
 * "Todorov" is nobody's placeholder, nor is "what to do".
 */
const PLACEHOLDER =
  /(?:^|[\s([{<_"'-])(tbd|tba|tbc|t\.b\.d\.?|todo|fix ?me|xxx+|yyy+|zzz+|n\/a|lorem|ipsum|foo ?bar|asdf\w*|qwerty\w*|to be (?:determined|defined)|coming soon|insert \w+ here)(?=$|[\s)\]}>_"',.;:!?-])/iu;

/** What says something within a sentence, and nothing where it is all that is said. */
const NOTHING_ELSE =
  /^(?:(?:see|as|same as) (?:above|below|before)|ditto|dito|wip|to (?:follow|come)|pending|later|not yet)[.!]?$/iu;

/** Signs alone say nothing. */
const SIGNS_ONLY = /^[\s?.…_-]+$/u;

/** The word by which a text gives away that nobody has written it yet; null where none does. */
export const placeholderIn = (text: string): string | null => {
  const trimmed = text.trim();
  if (trimmed !== '' && SIGNS_ONLY.test(trimmed)) return trimmed;
  if (NOTHING_ELSE.test(trimmed)) return trimmed;
  return PLACEHOLDER.exec(trimmed)?.[1] ?? null;
};
