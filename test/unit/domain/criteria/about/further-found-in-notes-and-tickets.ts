import type { FoundSentences } from './found-sentences';

/** Criteria of public tickets, checklists and lists of requirements. */
export const FURTHER_FOUND_IN_NOTES_AND_TICKETS: readonly FoundSentences[] = [
  {
    place: 'opendisplay',
    software: ['Localization-ready strings; ≥40% expansion tolerance (UX-008).'],
  },
  {
    place: 'designgurus',
    software: [
      'Response Time: The system should respond to user input within 2 seconds under normal load conditions.',
      'Throughput: The application must support at least 100 transactions per second during peak usage.',
      'Capacity: The system must be able to handle at least 10,000 simultaneous users without performance degradation.',
      'Availability: The system must be operational and available for users 99.9% of the time, excluding scheduled maintenance windows.',
      'Recovery: In case of a system failure, recovery of operations should not take more than 5 minutes.',
      'Modifiability: Any changes or updates to the system modules should not affect more than 5% of the existing codebase.',
      'Documentation: All code should be documented to at least 90% completeness to ensure that new developers can understand and maintain the system effectively.',
      'Data Encryption: All user data transmitted over the network must be encrypted using TLS 1.2 or higher.',
    ],
  },
  {
    place: 'interview nfr',
    software: [
      'Response time should be less than 200 milliseconds for a given operation.',
      'The system should handle a minimum of 1000 concurrent users.',
      'The system should process a minimum of 1000 requests per second.',
      'The system should have an uptime of 99.9%.',
      'The system should be able to recover from failures within 5 minutes.',
      'The system should handle 100,000 transactions without data loss.',
    ],
  },
  {
    place: 'mydata',
    software: [
      'The system must be able to import historical data, forms, and documents from internal and other systems for Rap backs, professional learning, Educator Preparation Providers (EPPs), and districts and support agencies.',
      'The system must be able to import existing business records from Excel, CSV, or structured exports from other systems.',
      'The system must generate UUIDs for imported data if not provided',
      'Users should be able to export their results in a standard format',
      'API responses should be paginated for large result sets',
    ],
  },
  {
    place: 'stories page',
    software: [
      'Given I am on the homepage, when I enter a keyword into the search bar and press "Enter", then I should see a list of products matching my keyword.',
      'Given I enter a keyword with no matching products, when I press "Enter", then I should see a message stating "No products found matching your search."',
      'The search should be case-insensitive (e.g., "Shirt" and "shirt" should return the same results).',
      'The order history displays the date, order number, items purchased, and current status of each order.',
      'The user can filter their order history by date range',
      'Checkout button can be selected while viewing cart and checkout page is shown',
    ],
  },
  {
    place: 'asr benchmark',
    software: [
      'Logging captures both paths for analysis',
      'Memory usage stable over extended operation (no leaks)',
    ],
    measurable: [
      'Accuracy path completes with RTF < 1.0',
      'Accuracy path refines/corrects fast path results in >20% of cases',
    ],
  },
  {
    place: 'plan maker',
    software: [
      'docker compose up runs the entire system',
      'React app renders',
      'File indexing API completed',
    ],
    measurable: [
      'Accuracy measurement (target: 70%)',
      'Accuracy ≥ 60 % on sample repo',
      'User can input a task and receive a plan in < 30 s',
    ],
    vague: ['Semantic search works'],
  },
  {
    place: 'cv repair',
    measurable: ['Tier 2 triggered for 15-25% of CVs'],
  },
  {
    place: 'benchmark runs',
    software: [
      'Type check passes (npm run type-check)',
      'Markdown report generated and readable',
      '10 questions evaluated without errors',
      'Per-category breakdown included',
    ],
  },
  {
    place: 'ecg',
    software: [
      'C Synthesis completes successfully',
      'Block design validates without errors',
      'PYNQ overlay loads on Kria',
    ],
    vague: ['Inference produces valid output'],
  },
  {
    place: 'molecular dynamics',
    software: ['Short MD trajectories (5ps) complete without crashes'],
    measurable: ['Inference speed improvement quantified (1.5-3x expected)'],
  },
  {
    place: 'supply chain',
    software: [
      'Container fits within 2 vCPU / 8 GB RAM',
      'HF Space deployed, tagged openenv, in Running state',
    ],
    measurable: ['Inference completes within 20 minutes'],
  },
  {
    place: 'matchups',
    software: ['Summary JSON created', 'No NaN values in key columns (check with explore_data.py)'],
    measurable: ['Torvik match rate shown (should be >80%)'],
    vague: ['Features look reasonable (check distributions)'],
  },
  {
    place: 'ball tracking',
    measurable: [
      'Inference speed ≥ 15 fps on target device',
      'Success metric: Ball position accurate within ±10px, no false positives for 30+ seconds',
    ],
    vague: [
      'Detection works in various lighting (indoor/outdoor)',
      'Position jitter reduced to acceptable levels with smoothing',
    ],
  },
  {
    place: 'players',
    software: ['Training script works end-to-end'],
    measurable: ['Inference < 100ms per player', 'Average ECE < 0.05 (currently 0.0286)'],
  },
  {
    place: 'ml service',
    software: [
      'Every artifact in the registry has full metadata',
      'Train and serve are separate deployment units',
      'Hot swap tested without restart',
      'All scheduled jobs have appropriate retry/alert policies',
      'Model serving endpoint is deployed and healthy',
    ],
  },
  {
    place: 'document synthesis',
    software: ['Provider Uptime > 99.5%: High availability across providers'],
    measurable: [
      'AI Response Time < 2s: Fast AI processing and response',
      'Context Accuracy > 90%: Accurate context maintenance',
      'Workflow Success Rate > 95%: Reliable workflow execution',
    ],
  },
  {
    place: 'post planner',
    software: [
      'Calendar rendering for 100+ posts < 1 second',
      'User can schedule first post within 5 minutes',
      'Platform connection success rate > 95%',
      'Page load time < 2 seconds',
    ],
    measurable: ['AI suggestions adoption rate > 60%', 'AI response time < 5 seconds'],
  },
  {
    place: 'todo assistant',
    software: ['Initial load time < 2 seconds', 'Accessibility score > 95'],
    measurable: ['AI assistant usage > 60% of sessions', 'AI response time < 1 second'],
  },
  {
    place: 'hotels',
    software: [
      'Map renders within 500ms',
      'Lazy load hotel images',
      'Cancel in-flight requests when new query submitted',
      'Smooth animations (60fps)',
      'No errors exposed to user',
    ],
    measurable: ['AI response time < 3 seconds (excluding API latency)'],
  },
  {
    place: 'french tutor',
    measurable: [
      'AI response time < 3 seconds (95th percentile)',
      'Content generation accuracy > 90%',
      'Assessment accuracy > 85%',
    ],
  },
  {
    place: 'code helper',
    software: [
      'Smooth UI transitions (< 300ms)',
      'Optimized bundle size (< 500KB)',
      'Handle code snippets up to 10,000 characters',
      'Keyboard navigation support',
    ],
    measurable: ['AI response time < 10 seconds'],
  },
  {
    place: 'invoice exceptions',
    software: [
      'AI recommendations logged for audit trail',
      'Routes low-confidence exceptions to manual review with AI reasoning',
      'Detects and auto-rejects duplicate invoices',
    ],
    measurable: [
      'AI response time < 5 seconds per exception',
      'Auto-resolves amount mismatches within 5% with >85% confidence',
    ],
    vague: ['Confidence scores calibrated (actual accuracy matches predicted confidence)'],
  },
  {
    place: 'maths tutor',
    measurable: [
      'Image parsing accuracy >90% for printed problems',
      'AI response time <5 seconds',
      'Conversation context maintained across 10+ turns',
    ],
    vague: ['Students solve problems correctly after guidance'],
  },
  {
    place: 'panels',
    software: [
      'Panel resize/reorder time < 16ms',
      'Tool switch time < 100ms',
      'Zero data loss on crash',
      'Automated testing coverage > 80%',
    ],
    measurable: ['AI response time < 2s'],
  },
  {
    place: 'safety plans',
    measurable: ['70%+ of suggestions accepted/edited (not ignored)'],
    vague: ['Suggestions rated more helpful than generic (A/B test)'],
  },
  {
    place: 'calibration',
    software: ['User notified of propagated changes', 'Conflicts detected and reported'],
    measurable: ['Score 0.8 → 80% of suggestions accepted'],
  },
  {
    place: 'course agent',
    software: [
      'answer and tool_calls fields are required in the output.',
      'Only valid JSON goes to stdout.',
    ],
    measurable: ['The agent must respond within 60 seconds.'],
  },
  {
    place: 'agent exam',
    measurable: [
      'The agent must respond within 3 seconds for 95% of requests',
      'The agent must respond within 0.4 seconds per frame.',
    ],
  },
];
