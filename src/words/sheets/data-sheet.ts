import {
  field,
  optional,
  section,
  share,
  short,
  unlessReason,
  type SheetDefinition,
} from './definition';

/** @see Gebru et al. (2021), Datasheets for Datasets; Regulation (EU) 2024/1689, Art. 10 */
export const dataSheet: SheetDefinition = {
  kind: 'data-sheet',
  purpose: 'Where the data comes from, why it may be used, and whom it stands for.',
  sections: [
    section('origin', 'Origin', [
      field('list', 'sources', 'Data sets', 'Name and source, one a line.'),
      field('text', 'collected', 'How and when it was collected'),
      field('text', 'labels', 'Who labelled it, and how far they agree', '', unlessReason),
    ]),
    section('rights', 'Rights', [
      field('text', 'licence', 'Licence', '', short),
      field(
        'text',
        'lawful-basis',
        'Lawful basis',
        'Such as contract or consent; or that it holds no personal data.',
      ),
      field('text', 'retention', 'How long it is kept, and how it is deleted'),
    ]),
    section('fit', 'Fitness', [
      field('text', 'stands-for', 'Whom it stands for'),
      field('list', 'leaves-out', 'Whom or what it leaves out'),
      field('text', 'preparation', 'What was done to it before use', '', optional),
      field('number', 'errors', 'Share of wrong labels', '', { ...unlessReason, ...share }),
    ]),
  ],
};
