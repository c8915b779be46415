import { field, section, type SheetDefinition } from './definition';

/** @see Regulation (EU) 2024/1689, Art. 14(4) and 26(2) */
export const oversightRecord: SheetDefinition = {
  kind: 'oversight-record',
  purpose:
    'Who oversees it in use, what they can see and do, and how they are kept from trusting it too much.',
  sections: [
    section('people', 'People', [
      field('person', 'overseer', 'Who oversees it'),
      field('text', 'competence', 'What they know and were taught'),
      field('text', 'authority', 'What they may do without asking'),
    ]),
    section('means', 'Means', [
      field('text', 'sees', 'What they see of each output'),
      field('text', 'override', 'How they set an output aside'),
      field('text', 'stop', 'How they stop it'),
      field('date', 'stop-tested', 'When stopping was tried last'),
      field('text', 'automation-bias', 'What keeps them from following it blindly'),
    ]),
  ],
};
