import * as z from 'zod';
import type { LabelPair } from '../../../domain/records/label-agreement';
import { refuse } from '../problem';
import { rowsOf } from './read-items';

const MOST_LABELS = 20_000;

/** Words that people write for a label, in lower case. */
const WORDS: Readonly<Record<string, 0 | 1>> = {
  ...{ '1': 1, true: 1, pass: 1, passed: 1, yes: 1, correct: 1, good: 1 },
  ...{ '0': 0, false: 0, fail: 0, failed: 0, no: 0, incorrect: 0, bad: 0 },
};

const bit = z
  .union([z.literal(0), z.literal(1), z.boolean(), z.string()])
  .transform((value, context) => {
    const word = String(value).trim().toLowerCase();
    const found = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
    if (found !== undefined) return found;
    context.addIssue({ code: 'custom', message: 'no label' });
    return z.NEVER;
  });

const labelSchema = z.object({
  id: z.union([z.string().trim().min(1).max(200), z.number()]).transform(String),
  judge: bit,
  person: bit,
});

const FORM =
  'Each row has an `id`, `judge` and `person` (0 or 1, fail or pass, no or yes): CSV with a header line, NDJSON or a list.';

/**
 * Answers that a judging model and a person scored: one pair an id.
 * @throws EvidenceError naming the row
 */
export const readLabels = (text: string): LabelPair[] => {
  const rows = rowsOf(text, ['id', 'judge', 'person']);
  if (rows.length === 0) refuse('The file holds no labels.', { hint: FORM });
  if (rows.length > MOST_LABELS) {
    refuse(`The file holds ${rows.length} labels, more than ${MOST_LABELS}.`);
  }
  const known = new Set<string>();
  return rows.map(({ where, value }) => {
    const label = labelSchema.safeParse(value);
    if (!label.success) {
      const name = label.error.issues[0]?.path.map(String).join('.') ?? '';
      return refuse(`\`${name}\` cannot be read.`, { where, hint: FORM });
    }
    const { id, judge, person } = label.data;
    if (known.has(id)) {
      return refuse(`The answer ${id} is there twice.`, { where, hint: 'Give each answer once.' });
    }
    known.add(id);
    return { judge, person };
  });
};
