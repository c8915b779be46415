import type { FoundSentences } from './found-sentences';

/** Criteria of public requirement documents, drawn at random. */
export const MORE_FOUND_IN_REQUIREMENTS: readonly FoundSentences[] = [
  {
    place: 'rosetta decode',
    software: [
      'GET /jobs/{id}/audit returns immutable audit record (404 if not found)',
      'GET /jobs/{id}/plan returns JobPlanResponse or 202',
      'max_zip_bytes: int = 524_288_000 in BackendSettings; reject zip > limit with 413',
      'Sample SAS file samples/proc_sort_example.sas exists (DATA step + 2 PROC SORT variants + 1 %LET)',
      'make test exits 0, ruff + mypy pass.',
      'Accepted inside zip: .sas, .sas7bdat, .csv, .log, .xlsx, .xls',
      'POST /migrate (multipart, 1+ .sas files) returns { job_id: "<uuid>" } and inserts a queued row in jobs',
      'SAS script → Python pipeline generated (F1, CLOUD=false)',
      'When TensorZero returns HTTP 429 (circuit breaker), worker sets status=failed, error_detail="circuit_breaker_tripped", persists partial output',
      'unknown extension → added to rejected list (not a 400)',
      'Lineage JSON extraction and endpoint (F5/F6)',
      'Reconciliation summary card at top (pass/fail badge, check count, diff_summary if failed) — derived from job.report',
      'Parser unit tests cover: basic BY, DESCENDING, OUT= present, OUT= absent, %LET extraction',
      'Worker stays alive and marks job failed (not crash) when LLM API is unreachable',
      '%LET declarations extracted as MacroVar entries with name uppercased',
    ],
  },
  {
    place: 'shard forge',
    software: [
      'Test Coverage: 20+ comprehensive tests',
      'Performance Regression: <5% performance degradation allowed',
      'CSV Export: ~15,000 rows/second',
      'Table Rendering: < 50ms for 100 rows',
      'Code Coverage: Minimum 85% line coverage, 90% branch coverage',
      'File permissions properly set (755 for directories, 755 for binary)',
      'Stability: 99.9% uptime in test deployments',
      'Memory Allocators: Consider jemallocator or mimalloc for production',
    ],
  },
  {
    place: 'simple gradio chatbot',
    software: [
      'Failure Threshold: > 10% memory growth violations',
      'Failure Threshold: > 0.1% data corruption',
      'Switching models must complete within 2 seconds including confirmation of capability compatibility (AC-003-03).',
      'Code Review: All changes reviewed by 2+ developers',
      'Accessibility Audit: Pass all WCAG 2.1 AA criteria',
      'Remote Testing: Weekly sessions with 5-10 users',
      'Automated Testing: Unit and integration test coverage > 80%',
      'Test coverage meets targets (80%+ core logic)',
      'Memory Usage: <300MB during operation  MET',
      'Error Handling: Fast error responses validated',
      'Model comparison view with side-by-side capabilities',
      'Model dropdown loads within 1 second',
      'Success Metric: Time from click to full model list display < 1 second (95th percentile)',
      'Response text renders with proper formatting and syntax highlighting',
    ],
    measurable: [
      'Warm Response: < 10 seconds for typical AI queries',
      'Response Time: <10 seconds for typical AI queries',
      'Token estimation within 10% accuracy',
    ],
  },
  {
    place: 'successpilot ai',
    software: [
      'The application shall maintain 99.9% uptime.',
      'The application shall load the dashboard within 2 seconds under normal operating conditions.',
      'Reports shall be generated within 10 seconds.',
      'The system shall support at least 500 concurrent users.',
      'The application meets availability and reliability objectives.',
      'Audit logs shall record security-related activities.',
      'Reports shall accurately reflect available customer data.',
      'User is redirected to dashboard after successful login',
      'All critical features shall function as specified.',
    ],
    measurable: ['AI responses shall be generated within 5 seconds for standard requests.'],
    vague: [
      'AI provides relevant answers',
      'AI retrieves relevant information',
      'Summary highlights important points',
    ],
  },
  {
    place: 'support hub ai',
    software: [
      'Priority never communicated by colour alone — always the literal P1–P4 text',
      '44px minimum touch targets, visible focus rings, skip link',
    ],
  },
  {
    place: 'university servive queue and appointment management system',
    software: [
      'The system informs the student.',
      "The student's queue position is recorded.",
      'The system does not create a queue entry.',
      'A queue entry exists for the student.',
      "The system checks the student's eligibility.",
      'The system calculates the approximate waiting time.',
      "The student's queue status can be monitored.",
      "Then the system shall prevent a duplicate queue entry and display the student's existing queue information.",
    ],
  },
  {
    place: 'url shortener',
    software: [
      'Application should be easy to monitor and debug',
      'Application allows to shorten URL provided by user with customised url length',
    ],
  },
];
