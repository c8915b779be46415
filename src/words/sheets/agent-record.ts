import { field, section, unlessReason, type SheetDefinition } from './definition';

/**
 * Risks of agents by id and title.
 * @see OWASP Top 10 for Agentic Applications, published 9 December 2025
 */
export const agenticRisks = [
  ['asi01', 'ASI01 Agent goal hijack'],
  ['asi02', 'ASI02 Tool misuse and exploitation'],
  ['asi03', 'ASI03 Identity and privilege abuse'],
  ['asi04', 'ASI04 Agentic supply chain vulnerabilities'],
  ['asi05', 'ASI05 Unexpected code execution'],
  ['asi06', 'ASI06 Memory and context poisoning'],
  ['asi07', 'ASI07 Insecure inter-agent communication'],
  ['asi08', 'ASI08 Cascading failures'],
  ['asi09', 'ASI09 Human-agent trust exploitation'],
  ['asi10', 'ASI10 Rogue agents'],
] as const;

export const agentRecord: SheetDefinition = {
  kind: 'agent-record',
  purpose: 'How far an agent may go by itself, with which tools, what stops it and who is called.',
  sections: [
    section('limits', 'Autonomy and limits', [
      field('choice', 'autonomy', 'Autonomy', '', {
        choices: [
          { value: '0', label: '0: suggests only' },
          { value: '1', label: '1: acts after a yes to each step' },
          { value: '2', label: '2: acts, a person may stop it before it takes effect' },
          { value: '3', label: '3: acts, a person is told afterwards' },
          { value: '4', label: '4: acts alone' },
        ],
      }),
      field(
        'list',
        'tools',
        'Tools that it may use',
        'One a line, with what each may change.',
        unlessReason,
      ),
      field(
        'list',
        'limits',
        'Limits',
        'Amounts, numbers, times and places that it never goes past.',
      ),
    ]),
    section('stop', 'Kill switch', [
      field('text', 'switch', 'What stops it, and how fast'),
      field('date', 'tested-on', 'When it was tried last'),
      field('person', 'tested-by', 'Who tried it'),
      field('text', 'escalation', 'Who is called, in which order'),
    ]),
    section(
      'asi',
      'Risks of agents (OWASP)',
      agenticRisks.map(([id, title]) =>
        field('text', id, title, 'What is done about it.', unlessReason),
      ),
    ),
  ],
};
