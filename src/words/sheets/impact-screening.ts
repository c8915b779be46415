import { field, section, unlessReason, yesNo, type SheetDefinition } from './definition';

/** @see Regulation (EU) 2024/1689, Art. 5, 6, 27 and 50, and Annex III, as amended by (EU) 2026/1744 */
export const impactScreening: SheetDefinition = {
  kind: 'impact-screening',
  purpose:
    'Whether the EU AI Act forbids it, counts it as high-risk or asks for transparency, and whom it can hurt.',
  sections: [
    section('role', 'Role', [
      field('choice', 'role', 'Our role under the Act', '', {
        choices: [
          { value: 'provider', label: 'Provider' },
          { value: 'deployer', label: 'Deployer' },
          { value: 'importer', label: 'Importer' },
          { value: 'distributor', label: 'Distributor' },
          { value: 'outside', label: 'Outside of its scope' },
        ],
      }),
      field('text', 'role-why', 'Why'),
    ]),
    section('prohibited', 'Prohibited practices (Art. 5)', [
      field(
        'choice',
        'prohibited',
        'Does it do any of what Art. 5 forbids?',
        'Manipulation, use of weaknesses, social scoring, prediction of crime from profiles, scraping of faces, emotions at work or school, sensitive categories by biometrics, remote identification, and since the amendment intimate imagery without consent.',
        { choices: yesNo },
      ),
      field('text', 'prohibited-why', 'What speaks for that answer'),
    ]),
    section('high-risk', 'High risk (Art. 6, Annexes I and III)', [
      field('choice', 'class', 'Class', '', {
        choices: [
          { value: 'annex-i', label: 'Safety component of a product of Annex I' },
          { value: 'annex-iii-1', label: 'Annex III, 1: biometrics' },
          { value: 'annex-iii-2', label: 'Annex III, 2: critical infrastructure' },
          { value: 'annex-iii-3', label: 'Annex III, 3: education' },
          { value: 'annex-iii-4', label: 'Annex III, 4: employment' },
          { value: 'annex-iii-5', label: 'Annex III, 5: essential services, credit, insurance' },
          { value: 'annex-iii-6', label: 'Annex III, 6: law enforcement' },
          { value: 'annex-iii-7', label: 'Annex III, 7: migration and borders' },
          { value: 'annex-iii-8', label: 'Annex III, 8: justice and democracy' },
          { value: 'exempt', label: 'Exempt by Art. 6(3)' },
          { value: 'not-high', label: 'Not high-risk' },
        ],
      }),
      field(
        'choice',
        'profiling',
        'Does it profile people?',
        'With profiling, Art. 6(3) exempts nothing.',
        { choices: yesNo },
      ),
      field('text', 'class-why', 'What speaks for that class'),
    ]),
    section('transparency', 'Transparency (Art. 50)', [
      field('choice', 'talks', 'Do people talk to it, or see content that it made?', '', {
        choices: yesNo,
      }),
      field('text', 'told', 'How they are told', '', unlessReason),
    ]),
    section('rights', 'Fundamental rights (Art. 27)', [
      field(
        'text',
        'process',
        'In which process it is used, how long and how often',
        '',
        unlessReason,
      ),
      field('list', 'people', 'Who is affected', '', unlessReason),
      field('list', 'harms', 'What can happen to them', '', unlessReason),
      field('text', 'measures', 'What is done then: oversight, complaints, stop', '', unlessReason),
    ]),
  ],
};
