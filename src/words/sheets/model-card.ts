import {
  field,
  optional,
  rowsOf,
  section,
  short,
  unlessReason,
  type SheetDefinition,
} from './definition';

/** @see Mitchell et al. (2019), Model Cards for Model Reporting; Regulation (EU) 2024/1689, Annex IV */
export const modelCard: SheetDefinition = {
  kind: 'model-card',
  purpose:
    'What the model does, for whom, how well for which group, and where it must not be used.',
  sections: [
    section('use', 'Intended use', [
      field('text', 'what', 'What it does', 'The task, its input and its output.'),
      field('text', 'for-whom', 'For whom', 'Who works with it, and about whom it says something.'),
      field('list', 'not-for', 'Not for', 'Uses that it was not made or tested for.', optional),
    ]),
    section('training', 'Training', [
      field(
        'text',
        'trained-on',
        'Trained on',
        'Data, period, labels and who made them.',
        unlessReason,
      ),
      field('text', 'training-gaps', 'Whom the data leaves out', '', optional),
    ]),
    section('limits', 'Limitations', [
      field(
        'list',
        'limitations',
        'Known limitations',
        'Where it fails, and under what conditions. One a line.',
      ),
    ]),
    rowsOf(
      'performance',
      'Measured performance',
      { one: 'number', least: 1, most: 60 },
      [
        field('text', 'measures', 'Metric', '', short),
        field('text', 'group', 'Group', 'The whole data set, or the group as runs name it.', {
          ...optional,
          ...short,
        }),
        field(
          'number',
          'value',
          'Value',
          'Of a stored run; or stated, with the person who states it.',
        ),
      ],
      [{ field: 'value', gap: 'measured performance' }],
    ),
    section('declared', 'Declared accuracy', [
      field(
        'text',
        'metric',
        'Declared metric',
        'As the instructions for use name it, such as recall.',
        { ...unlessReason, ...short },
      ),
      field('number', 'value', 'Declared value', 'Held against the tested interval.', unlessReason),
    ]),
    section('trade-offs', 'Trade-offs', [
      field(
        'text',
        'chosen',
        'What was traded for what',
        'Such as fewer missed cases for more false alarms, and who decided.',
        unlessReason,
      ),
    ]),
    section('oversight', 'Oversight', [
      field('text', 'how', 'Who looks at its output, and when'),
      field('person', 'owner', 'Who answers for it in use'),
    ]),
  ],
};
