import type { FoundSentences } from './found-sentences';

/** Criteria of public tickets, checklists and lists of requirements. */
export const FOUND_IN_NOTES_AND_TICKETS: readonly FoundSentences[] = [
  {
    place: 'partner intents',
    software: ['All new intents are added to the intent classifier'],
  },
  {
    place: 'voice call',
    software: ['Voice call starts successfully', 'No backend errors in logs'],
    measurable: ['STT latency < 500ms (check console logs)', 'Total call latency < 6 seconds'],
    vague: ['Interrupts work smoothly'],
  },
  {
    place: 'voice gates',
    measurable: [
      'End-to-End Latency < 2s: Wake word to first response',
      'Intent Recognition Accuracy >= 90%: Correctly classify user intent',
      'Confirmation Success Rate >= 95%: User confirms action correctly',
    ],
  },
  {
    place: 'churn',
    software: ['Full project documentation provided'],
  },
  {
    place: 'kiosk',
    software: [
      'Each domain has minimum 20 documents / chunks indexed',
      'At least 3 domains populated (Admissions, Academics, Navigation)',
    ],
    measurable: [
      'Retrieval precision@5 > 0.6 for admissions queries',
      'CLEAR queries (correctly classified ≥ 80% of the time)',
    ],
    vague: ['ChromaDB returns relevant results for domain-appropriate queries'],
  },
  {
    place: 'rag success',
    software: [
      'Cache hit rate > 70%',
      'Fallback activated < 1s',
      'Zero downtime deployment',
      'Uptime 99.9%',
    ],
    measurable: [
      'Retrieval precision@5 > 0.85',
      'Average relevance score > 0.8',
      'User satisfaction > 90%',
    ],
  },
  {
    place: 'profiling',
    software: ['Response includes both static + live data'],
    measurable: [
      'Slot extraction accuracy > 90%',
      'Complete profile extraction in < 10 conversation turns',
      'Retrieval precision > 80%',
      'Recommendation generation time < 5 seconds',
    ],
    vague: ['Natural conversation flow (user satisfaction)'],
  },
  {
    place: 'qatar',
    software: ['Test suite 100% passing (20+ scenarios)', 'ChromaDB populated with 1,280 datasets'],
    measurable: [
      'Retrieval precision >80% (relevant results in top-5)',
      'Vector search functional (<1s response time)',
    ],
    vague: [
      'Agent responses accurate (validated against source data)',
      'Multi-agent synthesis coherent and useful',
    ],
  },
  {
    place: 'lab tasks',
    software: [
      'Acceptance: ≥90% coverage of critical endpoints; nightly CI pass; zero false positives.',
    ],
    measurable: ['Acceptance: Successful transcription/synthesis on corpus; error rate <2%.'],
    vague: [
      'Acceptance: Grounded answers with citations; hallucination rate below target on test set.',
    ],
  },
  {
    place: 'event bot',
    software: [
      'PII‑safe logging and access controls implemented; security/privacy checklist signed off.',
    ],
  },
  {
    place: 'farmer',
    software: [
      'Canary rollback works automatically',
      'Expert console can correct answers',
      'Audit trail complete',
    ],
    vague: ['Farmer can receive useful advice'],
  },
  {
    place: 'clinical',
    software: [
      'System MUST log all AI prompts and responses for audit purposes with configurable retention period (minimum 1 year)',
    ],
  },
  {
    place: 'slides',
    measurable: ['Coverage above 80%'],
  },
  {
    place: 'news',
    vague: ['Recommendations should be relevant to the content or context of the current article.'],
  },
  {
    place: 'rec eval',
    measurable: ['Precision@5: ≥ 0.70 (70% of top 5 recommendations should be relevant)'],
  },
  {
    place: 'rec steps',
    software: ['Then A/B testing should be supported'],
    vague: ['Then recommendations should be relevant'],
  },
  {
    place: 'qa prompt',
    vague: ['Answers should be accurate, clear, and well-structured'],
  },
  {
    place: 'confluence',
    vague: ['Answers should be accurate, concise, and helpful'],
  },
  {
    place: 'claims',
    software: [
      'Operations personnel should be able to identify when claims or AI processing tasks are accumulating in a backlog.',
    ],
    vague: [
      'AI-generated responses should be grounded in authorized claim documentation whenever possible.',
    ],
  },
  {
    place: 'dust',
    vague: [
      'The model should be able to accurately identify and locate dust in test videos with high accuracy.',
    ],
  },
  {
    place: 'digits',
    vague: ['The model should be able to accurately classify digits it has never seen before.'],
  },
  {
    place: 'iot',
    vague: [
      'The model should be able to accurately identify IoT devices within their network based on traffic data that the ISP receives post-NAT.',
    ],
  },
  {
    place: 'grab',
    vague: [
      'The model should be able to accurately forecast ahead by T+1 and T+5 time intervals (where each interval is 15-min) given all data up to time T.',
    ],
  },
  {
    place: 'consensus',
    software: ['API endpoint returns structured synthesis'],
    vague: ['Summaries are concise and accurate', 'Best approach selection is logical'],
  },
  {
    place: 'political',
    software: ['JSON is valid and complete (no missing fields)'],
    vague: ['Summaries are factual, precise, and editorial-free'],
  },
  {
    place: 'tax',
    software: [
      'Supabase upsert works',
      'Manual trigger form works',
      'PDF downloads from Google Drive',
    ],
    vague: ['Summaries are plain-language and accurate', 'Document type classification accurate'],
  },
  {
    place: 'meeting',
    software: [
      'Summary panel is collapsible/hideable',
      'Summaries can be copied separately from full transcript',
      'No external API calls (fully local)',
    ],
  },
  {
    place: 'podcast cli',
    software: ['Proper progress tracking', 'Efficient storage and retrieval'],
    vague: ['Transcription accuracy meets quality threshold'],
  },
  {
    place: 'celebrity',
    software: [
      'Works on Chrome, Edge, and Safari (iOS 14.5+)',
      'Fallback to text input works on unsupported browsers',
      'Accessibility score remains WCAG AA compliant',
    ],
    measurable: ['Transcription accuracy > 85% for common celebrity names'],
  },
  {
    place: 'voice forms',
    software: [
      'Page load <2s (p95)',
      'No blocking UI during transcription',
      'User can sign in with Google',
      'User can create a template with 10+ fields across 3 sections',
      'User can complete entire form using voice only',
      'PDF generated matches form structure',
      'User can resume incomplete sessions',
    ],
    measurable: [
      'Transcription accuracy >85% (English, clear speech)',
      'Transcription latency <1.5s (p95)',
    ],
  },
  {
    place: 'fertility',
    software: [
      'Both phones connect reliably',
      'Database captures all data correctly',
      'Call ends cleanly',
    ],
    measurable: ['AI intervenes 2-3 times per 5-minute call'],
    vague: ['AI interventions are helpful and appropriate', "AI doesn't interrupt natural flow"],
  },
  {
    place: 'translate',
    software: ['API latency <200ms (p95)', '30+ concurrent rooms', 'System uptime >99%'],
    measurable: ['Translation quality BLEU >30', 'Voice cloning MOS >3.5'],
  },
  {
    place: 'wyoming',
    software: ['Error handling for malformed audio streams'],
    measurable: ['Performance meets latency requirements (<2s for typical utterance)'],
    vague: ['Service correctly transcribes audio to text'],
  },
  {
    place: 'gpu',
    measurable: [
      'Transcription accuracy >95%',
      'Summary generation <30 seconds',
      'Sentiment analysis real-time (<5s)',
      'Cost per transcription <$0.01',
    ],
  },
  {
    place: 'gestures',
    software: ['Object crops are 112x112 pixels'],
    measurable: ['Validation accuracy reaches >60%'],
    vague: ['Predictions are reasonable'],
  },
  {
    place: 'images',
    software: ['Both endpoints work on production', 'File upload works'],
  },
];
