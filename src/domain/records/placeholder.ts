/** What people type to get past a form. Whole words only: a "Todorov" is nobody's placeholder. */
const PLACEHOLDER =
  /(?:^|[\s([{<_"'-])(tbd|tba|tbc|t\.b\.d\.?|to ?do|fix ?me|xx+|yyy+|zzz+|n\/?a|lorem|ipsum|dolor sit|placeholder|dummy|foo ?bar|asdf\w*|qwerty\w*|to be (?:determined|defined|done|decided)|coming soon|insert \w+ here|fill (?:me )?in|\?{2,}|\.{3,}|-{2,})(?=$|[\s)\]}>_"',.;:!?-])/iu;

/** The word by which a text gives away that nobody has written it yet; null where none does. */
export const placeholderIn = (text: string): string | null =>
  PLACEHOLDER.exec(text.trim())?.[1] ?? null;
