import { field, rowsOf, share, unlessReason, type SheetDefinition } from './definition';
import { severities } from './scales';

export const riskRegister: SheetDefinition = {
  kind: 'risk-register',
  purpose:
    'How the system fails, how often by its runs, what sets an alarm off, and who accepts what is left.',
  sections: [
    rowsOf(
      'risks',
      'Risks',
      { one: 'risk', least: 1, most: 30 },
      [
        field('text', 'title', 'Risk', 'What goes wrong, for whom.'),
        field('text', 'effect', 'How it shows', 'What people notice when it happens.'),
        field(
          'number',
          'rate',
          'How often it fails',
          'A rate of a stored run, with its interval; or stated by a person.',
          { ...unlessReason, ...share },
        ),
        field('choice', 'severity', 'Severity', '', { choices: severities }),
        field(
          'watch',
          'trigger',
          'Drift trigger',
          'A watch of the monitoring plan, or a locked criterion.',
          unlessReason,
        ),
        field('text', 'treatment', 'Treatment', 'What is done about it.'),
        field('work-item', 'work', 'Work item of the treatment', '', unlessReason),
        field('person', 'owner', 'Risk owner'),
        field('choice', 'residual', 'Severity that is left', 'After the treatment.', {
          choices: severities,
        }),
        field(
          'accepted',
          'acceptance',
          'Acceptance of what is left',
          'By the role risk or model owner, and never by who wrote the risk.',
        ),
      ],
      [
        { field: 'rate', gap: 'a risk with its measured rate' },
        { field: 'trigger', gap: 'a risk with a drift trigger' },
      ],
    ),
  ],
};
