import type { Sentences } from '../sentences';

/** Criteria of uploads, of builds and of extraction from documents. */
export const UPLOADS_AND_EXTRACTION_SENTENCES: Sentences = {
  measurable: [
    [
      "The chatbot should answer at least 95% of test questions correctly, where correctness is defined as being accurate and traceable to the book's content.",
      [
        "answer_test_questions_correctly_share >= 95% @95% on <data set> because correctness is defined as being accurate and traceable to the book's content",
      ],
    ],
    [
      'THE System SHALL achieve entity extraction accuracy of at least 85 percent for pain points, processes, and systems.',
      [
        'entity_extraction_accuracy >= 85% @95% on <data set> where "pain points, processes, and systems"',
      ],
    ],
    [
      'THE System SHALL calculate sentiment F1 score of at least 80 percent for sentiment-bearing entities',
      ['sentiment_f1_score >= 80% @95% on <data set> where "sentiment-bearing entities"'],
    ],
    [
      'Data extraction accuracy of at least 95% for standard fields like vendor name, invoice number, date, and amount.',
      [
        'data_extraction_accuracy >= 95% @95% on <data set> where "standard fields like vendor name, invoice number, date, and amount"',
      ],
    ],
    [
      'Overall field extraction accuracy of at least 99% for critical fields',
      ['field_extraction_accuracy >= 99% @95% on <data set> where "critical fields"'],
    ],
    [
      'field-level extraction accuracy of at least 90% on supplier, number, date, and total against a 30-document labelled hold-out',
      [
        'field_level_extraction_accuracy >= 90% @95% on 30-document-labelled-hold-out where "supplier, number, date, and total"',
      ],
    ],
    [
      'Correctly extracts material type (PET/HDPE/PP/LDPE/PS/Mixed) from 90%+ of inputs',
      [
        'correctly_extracts_material_type_from_inputs_share >= 90% @95% on <data set> because it means PET/HDPE/PP/LDPE/PS/Mixed',
      ],
    ],
    [
      'Correctly extracts quantity (handles kg, tons, quintals) from 95%+ of inputs',
      [
        'correctly_extracts_quantity_from_inputs_share >= 95% @95% on <data set> because it means handles kg, tons, quintals',
      ],
    ],
    [
      'Correctly identifies vendor name from 85%+ of inputs',
      ['correctly_identifies_vendor_name_from_inputs_share >= 85% @95% on <data set>'],
    ],
    [
      'Success metric: at least 95% of target users complete the workflow without assistance.',
      ['target_users_complete_workflow_without_assistance_share >= 95% @95% on <data set>'],
    ],
  ],
  asked: [
    'On a held-out set of executed CRO agreements labeled by two contract managers, the system shall achieve extraction accuracy of at least 95% across the three target field groups.',
  ],
  vague: [],
  software: [
    'Users can upload up to 5 photos per completion',
    'Users can edit completion records within 24 hours',
    'Users can rate completed puzzles on a 1-5 star scale',
    'Users can upload up to 10 presentations simultaneously.',
    'System throttles execution to the configured concurrency limit without crashing.',
    'Users can input recipe title (required, max 120 characters)',
    'Users can upload up to 10 custom notification sounds (SFX).',
    'Users can upload PDF, DOCX, PNG, JPG files up to 25 MB each',
    'Users can edit document title and add up to 10 tags',
    'All interactive elements maintain minimum 44x44dp touch target size',
    'Modal open under 300ms',
    'No file over 500 lines',
    'Color contrast meets 4.5:1 minimum',
    'Bundle size under 200KB per concept',
    'TypeScript strict mode enabled with 0 `any` types',
    'ESLint score 9.5+/10',
    'Bundle size reduced by 30%',
    'Cyclomatic complexity under 10 for all functions',
    'Test coverage above 40% threshold',
    'A connection MUST be established within 30 s (the client-go dialer) and its TLS handshake MUST complete within 10 s',
    'Database queries must complete within 50ms for metadata operations.',
    'Image thumbnails must load within 200ms.',
    'Scheduled job must complete within 120 seconds for 100K event datasets; API fetches return within 200ms when cached, 750ms when bypassing cache.',
    'the total compose stack MUST run within 4 GB of RAM.',
    'Application starts within 30 seconds',
    'Response time under 2 seconds for standard operations',
    'Backend handles 100 concurrent users',
    'Frontend builds in under 2 minutes',
    'Returns structured JSON with package information; response time under 30 seconds for typical systems',
    'Memory usage remains stable (±10%) after processing 1000 actions',
    'Memory usage stays under 100MB throughout gameplay',
    'Memory usage reduced by 20%+',
    'Must contain characters from at least 3 of the following: upper, lower, digit, symbol',
    '99% of static assets should load in less than 150ms.',
    'Lighthouse Performance score > 80',
  ],
};
