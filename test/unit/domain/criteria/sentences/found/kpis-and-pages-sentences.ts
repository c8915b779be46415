import type { Sentences } from '../sentences';

/** Aims of products, and limits of pages and jobs. */
export const KPIS_AND_PAGES_SENTENCES: Sentences = {
  measurable: [
    [
      'Build an evaluation dataset by manually labeling at least 1,000 records with an inter-annotator agreement of at least 80%',
      [
        'inter_annotator_agreement >= 80% @95% on <data set> where "by manually labeling at least 1,000 records" because Build an evaluation dataset',
      ],
    ],
    [
      'KPI: Reduce missed appointments for Time barrier from 19.8% to ≤14%',
      [
        'missed_appointments <= 14% @95% on <data set> where "Time barrier" because it is 19.8% today',
      ],
    ],
    [
      'PROJECT KPI: REDUCE LATE DELIVERY RATE (< 15%)',
      ['late_delivery_rate < 15% @95% on <data set>'],
    ],
    [
      '95th percentile threat detection latency must be under 10 seconds',
      ['p95_threat_detection_latency_s < 10 @95% on <data set>'],
    ],
    [
      'End-to-end detection latency must be < 30 seconds.',
      ['end_to_end_detection_latency_s < 30 @95% on <data set>'],
    ],
    [
      'Detection latency must be under 180ms (paper benchmark).',
      ['detection_latency_ms < 180 @95% on <data set> because it means paper benchmark'],
    ],
    [
      'Tool Selection Accuracy: 49% → 74% (Opus 4)',
      [
        'tool_selection_accuracy >= 74% @95% on <data set> because it means Opus 4, it is 49% today',
      ],
    ],
  ],
  vague: [
    'Gesture detection latency MUST be imperceptible',
    'Stable alert quality with explainability coverage.',
    'Better tool selection accuracy (specialized > general)',
  ],
  software: [
    'increase 7-day retention to 40% this quarter.',
    'Increase retention to 80%',
    'Initial load under 3 seconds',
    'Time to interactive under 5 seconds',
    'The landing page must load completely within 3 seconds on 4G connections and achieve Time to Interactive under 5 seconds',
    'First Contentful Paint under 0.5 seconds',
    '60fps animations and transitions',
    'Lighthouse score above 90 in all categories',
    'Cumulative Layout Shift under 0.1',
    'First contentful paint under 1.5 seconds',
    'Load time under 3 seconds (ideally under 2)',
    'This invitation link expires in 7 days.',
    'Autosave every 30 minutes!',
    'Webhook retries: 3 attempts with exponential backoff',
    'LLM timeout: 30s default',
    'Memory: ~100MB per worker',
    'Crash-free sessions >99.5%',
    'target crash-free sessions > 99.5%.',
    'monitor MetricKit/crash-free sessions for 72 hours, then phased release.',
    'Performance: 60fps maintained, <2s app startup',
    'The database migration must succeed without interfering or losing any existing Student data.',
    'Zero data loss — all CRUD operations must persist reliably across app restarts',
    'Autosave every ~8s (only when content changes)',
    'Target: Accessibility 100/100. Minimum acceptable: 95/100.',
    'Webhook retries are locked to 10 total attempts',
    'Arrow batch processing: >100k rows/sec',
    'The invitation link expires after 7 days and can only be accepted by this email address.',
  ],
};
