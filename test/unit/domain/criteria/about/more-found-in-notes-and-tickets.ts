import type { FoundSentences } from './found-sentences';

/** Criteria of public tickets, checklists and lists of requirements. */
export const MORE_FOUND_IN_NOTES_AND_TICKETS: readonly FoundSentences[] = [
  {
    place: 'bedrock',
    software: ['CORS headers present', 'Authentication works'],
    vague: ['Response is coherent'],
  },
  {
    place: 'ktrdr',
    software: ['Status updates to "cancelled"', 'Resources cleaned up properly'],
  },
  {
    place: 'fx',
    vague: ['Predictions are reasonable (6-8 range for USDT/CNY)'],
  },
  {
    place: 'copilot',
    software: ['Within 5 seconds, the textarea contains text matching "hello" (case-insensitive)'],
    measurable: ['Agent responds within 10 seconds'],
  },
  {
    place: 'role agents',
    software: [
      'Agent responds to health check',
      'Agent writes to learnings.md on error',
      'Agent produces output conforming to template',
    ],
  },
  {
    place: 'multimodal',
    software: ['Try uploading file > 5MB → error message'],
    vague: ['Agent responds appropriately'],
  },
  {
    place: 'docker',
    software: ['Docker image builds', 'Health check returns 200'],
    vague: ['Agent responds correctly'],
  },
  {
    place: 'supa',
    software: ['Row Level Security policies active', 'CORS configured correctly'],
  },
  {
    place: 'salus',
    software: ['Emergency stop implemented'],
    measurable: ['False alarm rate < 0.5/min verified', 'Lead time ≥ 400ms verified'],
  },
  {
    place: 'tickets',
    software: ['Workspace creation overhead < 2 seconds (cached)'],
    measurable: [
      'False alarm rate < 5% (vs. current estimated 20-30%)',
      'Developer ticket rejection rate < 10%',
    ],
  },
  {
    place: 'algae',
    measurable: [
      'Model predicts 80%+ of actual IFOP closures',
      'False alarm rate < 30%',
      '95%+ accuracy with 10-14 day lead time',
    ],
  },
  {
    place: 'kalman',
    measurable: [
      'On well-specified synthetic DGP: false alarm rate < 5%',
      'On misspecified synthetic DGP: detection rate > 90%',
    ],
  },
  {
    place: 'fatigue',
    measurable: [
      'MAE ≤ 0.8 mm; delamination recall ≥ 90%',
      'Trigger precision ≥ 95%; false alarm rate < 2%',
    ],
  },
  {
    place: 'motion',
    software: [
      'Benchmarking suite supports 100+ concurrent test runs',
      'All results exportable and reproducible',
      'Sensitivity and scene presets configurable via UI',
    ],
    measurable: [
      '≥95% recall and ≥90% precision on benchmark datasets',
      '≤15% false positive rate in event-based analysis',
    ],
  },
  {
    place: 'voicemail',
    measurable: ['Hallucination rate < 3%'],
  },
  {
    place: 'helpdesk',
    measurable: ['Targets: citation precision >= 0.95; unsupported claim rate <= 0.05.'],
  },
  {
    place: 'cogtrix',
    measurable: ['Score is deterministic within ±0.1 across 3 runs of the same input'],
  },
  {
    place: 'om1',
    measurable: ['Responses should begin within 1 second of user input'],
  },
  {
    place: 'art15',
    vague: [
      'High-risk AI systems shall achieve appropriate levels of accuracy, robustness and cybersecurity, and perform consistently in accordance with their intended purpose.',
    ],
  },
  {
    place: 'msupply export',
    software: [
      'I can trigger an export action from the PO screen.',
      'The CSV file is properly formatted and compatible with spreadsheet applications.',
      'I can download the CSV file to my device.',
      'The file name follow the "purchase-order_2025-09-25" format for easy identification.',
      'Only authorized users can export PO details.',
      'Exported data respects any applied filters or restrictions (e.g., store, supplier, date range).',
    ],
  },
  {
    place: 'timesaver',
    software: [
      'User selector with filtering',
      'Authorization enforced',
      'Export audited with actor and parameters',
    ],
  },
  {
    place: 'ai ticket',
    software: ['Only admin can invite.', 'Invite tokens are single-use and expire.'],
  },
  {
    place: 'cltri',
    software: [
      'Send email invitation with secure token',
      'Token expires after 7 days',
      'Track invitation status (pending/accepted/expired)',
      'Invited user sets password on first login',
    ],
  },
  {
    place: 'socialseed',
    software: [
      'Admin endpoint available and protected by role.',
      'Password is hashed and stored.',
      'Audit log records action and admin id.',
    ],
  },
  {
    place: 'modelguide',
    software: [
      'Admin invites user by email',
      'Role changes work',
      "Support users can't access management",
    ],
  },
  {
    place: 'requestflow',
    software: [
      'Admins see the users of their own company with role and status',
      'An admin cannot remove the last admin of a company',
      'Clerks have no access to user management (server-side check, not only hidden UI)',
    ],
  },
  {
    place: 'vektor',
    software: [
      'Invite creates a pre-approved account with a temp password shown exactly once',
      'Impersonation starts and stops with a visible banner and exit path',
    ],
  },
  {
    place: 'endatix',
    software: [
      'Pending invites can be resent by authorized tenant admins.',
      'An invited user can activate their account from the email flow and sign in afterward.',
    ],
  },
  {
    place: 'bcgov',
    software: [
      'Then the 5 sub-users will receive an email invitation to join the basic user dashboard',
    ],
  },
  {
    place: 'va forms',
    software: [
      'Implement confirmation page with dynamic confirmation number display',
      'Enable analytics for start, completion, and submission failure events',
      'Confirm Save-in-Progress (SIP) resumes properly and persists across reloads',
      'Users are able to reach the confirmation page',
      "If users do not provide an answer for an optional question, they will see it represented in the summary as 'Not selected'",
      'User sees error message telling them why their file payload was rejected.',
      'The confirmation page displays the correct information',
    ],
  },
  {
    place: 'scrum poc',
    software: [
      '99.95% uptime SLA target for core account services',
      'Uptime tracked and reported monthly',
      'Multi-AZ deployment for all services',
      'Automated failover within 2 minutes',
      'Health checks configured for all services (30-second interval)',
      'Failed health checks trigger alerts',
      'Daily database backups performed',
      'Point-in-time recovery available for 30 days (configurable)',
      'Recovery Time Objective (RTO) <= 1 hour',
      'Recovery Point Objective (RPO) <= 1 hour',
    ],
  },
  {
    place: 'gc talent',
    software: [
      'Admin candidates table loads without errors at the 500-candidate baseline',
      'LCP stays under 2.5 s at 2,000 candidates',
      'TBT stays under 200 ms at 2,000 candidates',
    ],
  },
  {
    place: 'reval',
    software: [
      'Uploads with many rows (> 100?) do not display entire set at once',
      'All records are visible when desired (through paging, scrolling, etc.)',
    ],
  },
  {
    place: 'bangazon',
    software: ['Then the user should be alerted that a file must less than 5MB in size'],
  },
  {
    place: 'pixelated',
    software: ["Then I see an alert explaining that the file can't be uploaded due to its size."],
  },
  {
    place: 'dods',
    software: [
      'Code coverage: >75%',
      'Documentation was updated to reflect the current release candidate',
      'Documentation contains no spelling mistakes or grammatical errors',
      'pull request has at least 2 approvals',
      'dev has tested his feature or bug',
    ],
  },
  {
    place: 'a11y',
    software: [
      'Logical heading structure and form labels.',
      'Sufficient colour contrast.',
      'Errors/instructions do not rely on colour alone.',
      'Reduced-motion preference is respected where animation exists.',
    ],
  },
];
