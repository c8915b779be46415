import { controlsOf, type Pack } from './pack';

/** Five criteria a domain, shortened. */
export const psf: Pack = {
  id: 'PSF',
  name: 'Production Safety Framework',
  version: '1.1 (April 2026)',
  source: 'https://www.productionai.institute/certify/framework',
  asOf: '2026-11-28',
  wording:
    'Production AI Institute, CC BY 4.0; criteria are shortened by Assay, and the wording at the source decides.',
  notes: [
    'The institute’s own pages name some domains differently; the other names are kept as aliases.',
    'From PSF-3.5 on the criteria follow the institute’s domain guides: hold their wording against the criteria page before you cite one.',
    'Most criteria are about controls at run time that Assay does not see: it knows of them by the runs that test them.',
  ],
  groups: [
    {
      id: 'PSF-1',
      title: 'Input Governance',
      aliases: ['D1', 'Input boundary', 'Data Contracts & Validation'],
    },
    { id: 'PSF-2', title: 'Output Validation', aliases: ['D2'] },
    { id: 'PSF-3', title: 'Data Protection', aliases: ['D3', 'Data Governance & PII'] },
    { id: 'PSF-4', title: 'Observability', aliases: ['D4', 'Observability & Monitoring'] },
    { id: 'PSF-5', title: 'Deployment Safety', aliases: ['D5'] },
    { id: 'PSF-6', title: 'Human Oversight', aliases: ['D6', 'Human Oversight & Control'] },
    { id: 'PSF-7', title: 'Security', aliases: ['D7', 'Security & Access Control'] },
    { id: 'PSF-8', title: 'Vendor Resilience', aliases: ['D8'] },
  ],
  controls: [
    ...controlsOf('PSF-1', {
      'PSF-1.1': 'User input is sanitised; injection patterns are detected and handled',
      'PSF-1.2': 'Input schemas are validated before the model call: type, length, structure',
      'PSF-1.3': 'Inputs are logged with personal data redacted',
      'PSF-1.4': 'Rate limits apply to every AI endpoint; abuse raises alerts',
      'PSF-1.5': 'The system prompt is a security boundary that user content cannot override',
    }),
    ...controlsOf('PSF-2', {
      'PSF-2.1': 'All model outputs pass a validation layer before they are delivered',
      'PSF-2.2': 'Output schemas are enforced: type, required fields, length',
      'PSF-2.3': 'Content is filtered for harmful, biased or out-of-scope answers',
      'PSF-2.4': 'Confidence or uncertainty is logged; low confidence is flagged or escalated',
      'PSF-2.5': 'Refusals and edge cases are defined states, not silent gaps',
    }),
    ...controlsOf('PSF-3', {
      'PSF-3.1':
        'Personal data in inputs and outputs is identified, classified and handled by policy',
      'PSF-3.2': 'Retention of logs with personal data is enforced technically',
      'PSF-3.3': 'Erasure can be fulfilled without a full retraining',
      'PSF-3.4': 'Provenance of training and fine-tuning data is documented',
      'PSF-3.5': 'Data processing and AI Act roles are mapped beside GDPR',
    }),
    ...controlsOf('PSF-4', {
      'PSF-4.1': 'Inferences are logged, chained calls of several models too',
      'PSF-4.2': 'Output quality is scored on a sample and followed over time',
      'PSF-4.3': 'Drift is detected',
      'PSF-4.4': 'Alert thresholds lead to named owners on call',
      'PSF-4.5': 'Latency, cost and model version are tracked',
    }),
    ...controlsOf('PSF-5', {
      'PSF-5.1': 'A registry names the model version that is deployed',
      'PSF-5.2': 'Releases are staged, with quality criteria for promotion',
      'PSF-5.3': 'A rollback is defined and tested',
      'PSF-5.4': 'Evaluation matches production: prompt, configuration, model',
      'PSF-5.5': 'Releases pass a gate before they reach users',
    }),
    ...controlsOf('PSF-6', {
      'PSF-6.1': 'The level of autonomy is assigned and documented',
      'PSF-6.2': 'Decisions that need a person are defined',
      'PSF-6.3': 'Escalation paths and override are in place',
      'PSF-6.4': 'Agents are bounded and have a kill switch',
      'PSF-6.5': 'Oversight is effective: reviewed, tested and recorded',
    }),
    ...controlsOf('PSF-7', {
      'PSF-7.1': 'Access to AI endpoints is authenticated and authorised',
      'PSF-7.2': 'Tools and data are reached with least privilege',
      'PSF-7.3': 'Keys and secrets are managed and rotated',
      'PSF-7.4': 'Prompt injection is tested against and prevented',
      'PSF-7.5': 'Access and changes leave a trace for audit',
    }),
    ...controlsOf('PSF-8', {
      'PSF-8.1': 'Vendor and model dependencies are inventoried',
      'PSF-8.2': 'A fallback is defined and tested',
      'PSF-8.3': 'Model versions are pinned; silent changes of the vendor are watched',
      'PSF-8.4': 'Service levels, data terms and regulatory posture of vendors are reviewed',
      'PSF-8.5': 'A plan for migration or exit exists',
    }),
  ],
  obligations: [],
};
