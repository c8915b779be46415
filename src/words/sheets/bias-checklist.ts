import {
  field,
  optional,
  rowsOf,
  section,
  short,
  unlessReason,
  type Choice,
  type SheetDefinition,
} from './definition';

/** Criteria of fairness, and the metric whose difference or ratio between groups measures each. */
export const fairnessCriteria = [
  {
    value: 'demographic-parity',
    label: 'Demographic parity: equal selection rates',
    metric: 'selection_rate',
  },
  {
    value: 'four-fifths',
    label: 'Four-fifths rule: selection rates within a ratio of 0.8',
    metric: 'selection_rate',
  },
  { value: 'equal-opportunity', label: 'Equal opportunity: equal recall', metric: 'recall' },
  {
    value: 'equal-false-positives',
    label: 'Equal false positive rates',
    metric: 'false_positive_rate',
  },
  { value: 'predictive-parity', label: 'Predictive parity: equal precision', metric: 'precision' },
  { value: 'equal-accuracy', label: 'Equal accuracy', metric: 'accuracy' },
  { value: 'other', label: 'Another one, see the note', metric: null },
] as const satisfies readonly (Choice & { metric: string | null })[];

/** @see Regulation (EU) 2024/1689, Art. 10(2)(f) and (g) */
export const biasChecklist: SheetDefinition = {
  kind: 'bias-checklist',
  purpose:
    'Which decision, about which people, by which agreed criterion of fairness, with what verdict.',
  sections: [
    rowsOf('rows', 'Decisions and people', { one: 'row', least: 1, most: 40 }, [
      field('text', 'decision', 'Decision', 'What the output decides, or helps to decide.'),
      field(
        'text',
        'population',
        'Population',
        'The people in question, such as age over 60.',
        short,
      ),
      field('choice', 'fairness', 'Agreed criterion of fairness', '', {
        choices: fairnessCriteria,
      }),
      field(
        'criterion',
        'criterion',
        'Criterion of the group',
        'A locked criterion with a slice, whose verdict counts.',
        unlessReason,
      ),
      field(
        'text',
        'compared-with',
        'Compared with',
        'The group that the difference is measured against, as runs name it.',
        { ...optional, ...short },
      ),
      field('text', 'note', 'Note', '', optional),
    ]),
    section('agreement', 'Agreement', [
      field('text', 'agreed-by', 'Who agreed on these criteria, and why these'),
    ]),
  ],
};
