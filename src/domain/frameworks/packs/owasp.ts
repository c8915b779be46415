import type { Pack } from './pack';

const wording = 'OWASP, CC BY-SA 4.0; ids and titles only.';

export const owaspLlm: Pack = {
  id: 'OWASP-LLM',
  name: 'OWASP Top 10 for LLM Applications',
  version: '2025',
  source: 'https://genai.owasp.org/llm-top-10/',
  asOf: '2026-11-28',
  wording,
  notes: [
    'This is the 2025 edition. Later editions number the risks otherwise: name the edition beside the id.',
  ],
  groups: [],
  controls: [
    { id: 'LLM01', title: 'Prompt Injection' },
    { id: 'LLM02', title: 'Sensitive Information Disclosure' },
    { id: 'LLM03', title: 'Supply Chain' },
    { id: 'LLM04', title: 'Data and Model Poisoning' },
    { id: 'LLM05', title: 'Improper Output Handling' },
    { id: 'LLM06', title: 'Excessive Agency' },
    { id: 'LLM07', title: 'System Prompt Leakage' },
    { id: 'LLM08', title: 'Vector and Embedding Weaknesses' },
    { id: 'LLM09', title: 'Misinformation' },
    { id: 'LLM10', title: 'Unbounded Consumption' },
  ],
  obligations: [],
};

export const owaspAgentic: Pack = {
  id: 'OWASP-ASI',
  name: 'OWASP Top 10 for Agentic Applications',
  version: '2026 (9 December 2025)',
  source: 'https://genai.owasp.org/resource/owasp-top-10-for-agentic-applications-for-2026/',
  asOf: '2026-11-28',
  wording,
  notes: ['Lists with other names and orders are on the web; these are the names of the source.'],
  groups: [],
  controls: [
    { id: 'ASI01', title: 'Agent Goal Hijack' },
    { id: 'ASI02', title: 'Tool Misuse and Exploitation' },
    { id: 'ASI03', title: 'Identity and Privilege Abuse' },
    { id: 'ASI04', title: 'Agentic Supply Chain Vulnerabilities' },
    { id: 'ASI05', title: 'Unexpected Code Execution' },
    { id: 'ASI06', title: 'Memory and Context Poisoning' },
    { id: 'ASI07', title: 'Insecure Inter-Agent Communication' },
    { id: 'ASI08', title: 'Cascading Failures' },
    { id: 'ASI09', title: 'Human-Agent Trust Exploitation' },
    { id: 'ASI10', title: 'Rogue Agents' },
  ],
  obligations: [],
};
