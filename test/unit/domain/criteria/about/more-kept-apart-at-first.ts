import type { FoundSentences } from './found-sentences';

/** Of places that were kept apart until the weights had been learnt and tried once. */
export const MORE_KEPT_APART_AT_FIRST: readonly FoundSentences[] = [
  {
    place: 'fresh cue',
    software: [
      'Multiple confirmed receipt items can be submitted together',
      'Valid records are persisted in PostgreSQL',
      'Imported items remain after refresh',
      'One invalid candidate does not cause all valid candidates to fail',
      'Failed candidates are clearly identified',
      'Failed candidates remain available for correction',
      'Successfully imported candidates are not duplicated when failures are retried',
      'Active inventory totals update correctly',
      'User receives a clear summary of successful and failed imports',
      'Existing single-item and barcode-based workflows continue to work',
      'Frontend and backend builds pass',
    ],
  },
  {
    place: 'va mobile',
    software: [
      'Selecting the "Manage your account" button from the Settings page routes to a new page',
      'Styling and UI matches the design',
      'Everything on the page should be read by the screen reader.',
      'Each page should support text resizing based on the OS font scaling settings without loss of content, content overlap, or horizontal scroll.',
      'Each touch target must be at minimum 44px by 44px',
      'All elements on a page should be able to be traversed by an auxiliary keyboard.',
    ],
  },
  {
    place: 'inpositiv',
    software: [
      'When a user enters the correct username and password, they are redirected to their dashboard.',
      'After three unsuccessful login attempts, the user is locked out for 10 minutes.',
      'Passwords must be encrypted and not visible in plain text at any point in the system.',
      'The login page should load within two seconds under normal network conditions.',
      'Users must receive an email notification upon successful password change for security purposes.',
      'The checkout button must become active only when the shopping cart contains one or more items.',
      'Users should be able to complete a purchase with a maximum of three clicks after reaching the cart.',
      'The system must provide a confirmation number and send a confirmation email to the user after a successful purchase.',
    ],
  },
  {
    place: 'umtas',
    software: [
      'Encrypt all sensitive data with AES-256; enforce MFA for admin accounts.',
      'Achieve 99.9% uptime; recover from critical failures within 5 minutes.',
      'Deploy new features or bug fixes within 2 hours; maintain ≥80% automated test coverage.',
      'New users complete core tasks within 5 minutes; ≥85% satisfaction in usability testing.',
      'Available 24/7, with scheduled maintenance not exceeding 2 hours per month.',
    ],
  },
  {
    place: 'eunsu',
    software: [
      'Then the order is placed successfully',
      'And I receive an order confirmation email within 2 minutes',
      'And my cart is cleared',
      'Then I am prompted to add a new payment method',
    ],
  },
  {
    place: 'watu',
    software: [
      'All interactive elements are reachable and usable via keyboard',
      'Focus states are clearly visible',
      'Navigation order follows a logical flow',
    ],
  },
  {
    place: 'lp agents',
    measurable: [
      'Agent completes in <5 minutes per investor',
      'Cost <$0.15 per investor',
      'Investment themes classified for 80%+ investors',
    ],
  },
  {
    place: 'ship agent',
    software: ['Unit tests cover all tools (happy path + error cases)'],
    measurable: ['LLM-as-judge scores average ≥ 4/5 on key criteria'],
    vague: ['Token usage and latency are within acceptable bounds'],
  },
  {
    place: 'iterations',
    software: ['Video is under 3 minutes', 'Basic report generated'],
    vague: ['Results improve from baseline'],
  },
  {
    place: 'roles',
    vague: [
      'Agent correctly identifies available roles',
      'Agent loads appropriate graphs for chosen role',
    ],
  },
  {
    place: 'factory',
    measurable: [
      'Runtime target: response latency <= 500 ms for interactive decisions.',
      'Decision target: decision accuracy >= 90%.',
      'Maintenance target: F1 Score > 85%, warning lead time > 24 hours, root-cause Top 3 hit rate > 90%.',
      'Energy target: forecast accuracy >= 95% and verified saving estimate >= 10%.',
    ],
  },
  {
    place: 'commerce forecast',
    measurable: [
      'Forecast accuracy >= 95% across all product categories',
      'Processing time < 500ms for real-time predictions',
      'Model performance degrades < 2% over 6-month periods',
    ],
  },
  {
    place: 'debtmap',
    vague: ['Users report improved recommendation quality'],
  },
  {
    place: 'script runner',
    software: [
      'Multi-device scalability: 10+ devices simultaneously',
      'Script execution overhead < 100ms per command',
    ],
    measurable: ['Image recognition accuracy > 85%', 'OCR accuracy > 90%'],
  },
  {
    place: 'discord ocr',
    software: ['Robust error handling for image processing failures'],
    vague: ['OCR accuracy matches or exceeds legacy implementation'],
  },
  {
    place: 'flyers',
    measurable: ['OCR accuracy > 85% on test flyer set', 'Date/time extraction accuracy > 90%'],
  },
  {
    place: 'scoring',
    software: ['Trends tracked correctly', 'Reports include scores'],
    measurable: ['Ranking accuracy > 99%', 'Scoring variance < 2% for same metrics'],
    vague: ['Classification is accurate'],
  },
  {
    place: 'triage',
    software: ['FastAPI service wrapper works'],
    measurable: ['Agent receives an alert and produces a full triage in < 30 seconds'],
    vague: ['Classification is accurate (P1-P4)', 'RAG runbook search finds relevant procedures'],
  },
  {
    place: 'desk test',
    software: ['No crashes over 100 consecutive frames'],
    measurable: [
      'Detection rate ≥ 90% for objects within 2m',
      'Distance estimation error < 30% at each distance',
      'Latency < 500ms per frame',
    ],
  },
  {
    place: 'webcam',
    software: ['50+ real webcam test images captured', 'All failure cases documented'],
    measurable: [
      'Detection rate >= 95% on good lighting',
      'False positive rate < 5%',
      'FPS >= 15 (detection + identification)',
    ],
  },
  {
    place: 'archery',
    vague: ['Detection rate improved on test images'],
  },
  {
    place: 'clara',
    software: [
      'Validation works for all input types',
      'No nested scrolling issues',
      'Conversation state persists correctly',
    ],
    vague: [
      'AI-powered responses feel natural',
      'Clara provides personalized, empathetic transitions',
    ],
  },
  {
    place: 'drone',
    software: [
      'Both cameras capture frames successfully',
      '3D position displayed and updates smoothly',
    ],
    vague: ['Position is approximately correct (compare to actual position)'],
  },
  {
    place: 'watermark',
    vague: [
      'Detection rate strictly outperforms SynthID on all non-zero rotations and collusion attacks.',
    ],
  },
  {
    place: 'voice detector',
    software: [
      'API is live on custom domain (not vercel.com)',
      'Confidence score is 0.0-1.0',
      'API key header is x-api-key (lowercase)',
    ],
  },
];
