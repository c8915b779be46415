import type { Sentences } from '../sentences';

/** Aims of products, and limits of pages and jobs. */
export const KPIS_AND_PAGES_SENTENCES: Sentences = {
  measurable: [
    [
      'PILOT KPI: REDUCE FALSE DISPATCH RATE (< 12%)',
      ['false_dispatch_rate < 12% @95% on <data set>'],
    ],
    [
      '90th percentile intrusion recognition latency must be under 15 seconds',
      ['p90_intrusion_recognition_latency_s < 15 @95% on <data set>'],
    ],
    [
      'End-to-end alarm latency must be < 20 seconds.',
      ['end_to_end_alarm_latency_s < 20 @95% on <data set>'],
    ],
    [
      'Recognition latency must be under 220ms (vendor figure).',
      ['recognition_latency_ms < 220 @95% on <data set> because it means vendor figure'],
    ],
    [
      'Route Choice Accuracy: 53% → 71% (Sonnet 4)',
      [
        'route_choice_accuracy >= 71% @95% on <data set> because it means Sonnet 4, it is 53% today',
      ],
    ],
  ],
  vague: [
    'Speech recognition delay MUST be unnoticeable',
    'Better entity linking precision (domain > generic)',
  ],
  software: [
    'increase 30-day retention to 35% this season.',
    'Increase renewals to 60%',
    'First paint under 2 seconds',
    'The booking page must open fully within 4 seconds on 3G networks and reach First Input Delay under 1 second',
    'Largest Contentful Paint under 1.8 seconds',
    '30fps scrolling and fades',
    'PageSpeed score above 85 in all sections',
    'Total Blocking Time under 150 ms',
    'Largest contentful paint under 2.2 seconds',
    'This download ticket expires in 14 days.',
    'Backup every 45 minutes!',
    'Email resends: 4 tries with linear backoff',
    'OpenAI timeout: 45s default',
    'Disk: ~250MB per container',
    'ANR-free starts >99.7%',
    'target error-free checkouts > 99.2%.',
    'watch Grafana/error-free requests for 48 hours, then staged rollout.',
    'Smoothness: 30fps kept, <3s level loading',
    'The schema upgrade must finish without locking or dropping any current Patient records.',
    'Zero lost drafts — all save actions must survive reliably across browser crashes',
    'Sync every ~12s (only when queue grows)',
    'Target: Best Practices 98/100. Lowest tolerated: 92/100.',
    'Login tries are capped to 6 total failures',
    'Parquet bulk loading: >250k events/sec',
    'The gift voucher lapses after 30 days and can only be redeemed by this phone number.',
  ],
};
