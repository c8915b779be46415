import * as z from 'zod';
import type { LabelPair } from '../../../domain/records/label-agreement';
import { refuse } from '../problem';
import { rowsOf } from './read-items';

const MOST_LABELS = 20_000;

const bit = z
  .union([z.literal(0), z.literal(1), z.boolean()])
  .transform((value) => (value === true || value === 1 ? 1 : 0));

const labelSchema = z.object({
  id: z.union([z.string().trim().min(1).max(200), z.number()]).transform(String),
  judge: bit,
  person: bit,
});

const FORM =
  'Each row has an `id`, `judge` and `person` (0 or 1): CSV with a header line, NDJSON or a list.';

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
