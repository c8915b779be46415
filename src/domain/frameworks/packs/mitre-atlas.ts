import type { Pack } from './pack';

/** Techniques that criteria and risks of this app name; ATLAS has more. */
export const mitreAtlas: Pack = {
  id: 'MITRE-ATLAS',
  name: 'MITRE ATLAS, techniques in use',
  version: '5.6.0',
  source: 'https://atlas.mitre.org/techniques',
  asOf: '2026-11-28',
  wording: 'MITRE, Apache-2.0; ids and names only.',
  notes: ['A selection: techniques that a run can test or a risk can name.'],
  groups: [],
  controls: [
    { id: 'AML.T0010', title: 'AI Supply Chain Compromise' },
    { id: 'AML.T0018', title: 'Manipulate AI Model' },
    { id: 'AML.T0020', title: 'Poison Training Data' },
    { id: 'AML.T0024', title: 'Exfiltration via AI Inference API' },
    { id: 'AML.T0029', title: 'Denial of AI Service' },
    { id: 'AML.T0031', title: 'Erode AI Model Integrity' },
    { id: 'AML.T0043', title: 'Craft Adversarial Data' },
    { id: 'AML.T0051', title: 'LLM Prompt Injection' },
    { id: 'AML.T0053', title: 'AI Agent Tool Invocation' },
    { id: 'AML.T0054', title: 'LLM Jailbreak' },
    { id: 'AML.T0056', title: 'Extract LLM System Prompt' },
    { id: 'AML.T0057', title: 'LLM Data Leakage' },
    { id: 'AML.T0059', title: 'Erode Dataset Integrity' },
    { id: 'AML.T0070', title: 'RAG Poisoning' },
    { id: 'AML.T0080', title: 'AI Agent Context Poisoning' },
    { id: 'AML.T0109', title: 'AI Supply Chain Rug Pull' },
    { id: 'AML.T0110', title: 'AI Agent Tool Poisoning' },
  ],
  obligations: [],
};
