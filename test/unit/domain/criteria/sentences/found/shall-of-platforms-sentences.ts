import type { Sentences } from '../sentences';

/** What platforms shall do, with a model and without. */
export const SHALL_OF_PLATFORMS_SENTENCES: Sentences = {
  measurable: [
    [
      'Triage correctly classifies bot vs human comments with at least 95% accuracy across GitHub PRs.',
      [
        'accuracy >= 95% @95% on <data set> where "Triage correctly classifies bot vs human comments, across GitHub PRs"',
      ],
    ],
    [
      'WHEN an Applicant uploads a document, THE Platform SHALL classify the document type with at least 95% accuracy',
      [
        'accuracy >= 95% @95% on <data set> where "classify the document type, Applicant uploads a document"',
      ],
    ],
    [
      'System MUST decode ioctl commands with at least 95% accuracy including _IO* macro expansions',
      [
        'accuracy >= 95% @95% on <data set> where "decode ioctl commands, including _IO* macro expansions"',
      ],
    ],
    [
      "Implement a system to locate and identify the target object in the robot's field of view with at least 95% accuracy.",
      [
        "accuracy >= 95% @95% on <data set> because Implement a system to locate and identify the target object in the robot's field of view",
      ],
    ],
    [
      'WHEN I dictate in South African English THEN the system SHALL recognize my pronunciation with at least 95% accuracy',
      [
        'accuracy >= 95% @95% on <data set> where "recognize my pronunciation, I dictate in South African English"',
      ],
    ],
    [
      '100% of AI responses must cite source documents',
      ['ai_responses_cite_source_documents_share >= 100% point n>=<samples> on <data set>'],
    ],
    [
      'At least 98% of AI responses must be consistent with source documents stored in PostgreSQL.',
      [
        'ai_responses_consistent_with_source_documents_stored_in_postgresql_share >= 98% @95% on <data set>',
      ],
    ],
    [
      '<100ms recommendation response times',
      ['recommendation_response_times_ms < 100 @95% on <data set>'],
    ],
    [
      '>90% forecast accuracy for demand prediction',
      ['forecast_accuracy > 90% @95% on <data set> where "demand prediction"'],
    ],
    [
      'Search response time < 200ms for 95% of queries',
      ['share(search_response_time_ms<200) >= 95% @95% on <data set>'],
    ],
    [
      'The ML ensemble shall achieve a precision of at least 90% and recall of at least 85% on the validation dataset',
      [
        'precision >= 90% @95% on validation-dataset where "ML ensemble"',
        'recall >= 85% @95% on validation-dataset',
      ],
    ],
    [
      'THE system SHALL achieve a precision of at least 95% and recall of at least 90% for known vulnerability patterns.',
      [
        'precision >= 95% @95% on <data set>',
        'recall >= 90% @95% on <data set> where "known vulnerability patterns"',
      ],
    ],
    [
      'Time savings of at least 25% on routine reviews demonstrated',
      ['time_savings >= 25% @95% on <data set> where "routine reviews demonstrated"'],
    ],
    [
      'Senior developer satisfaction score of 4/5 or higher',
      ['senior_developer_satisfaction_score >= 4 of 5 @95% on <data set>'],
    ],
    [
      '80% of generated diagrams accurately represent the intended process flow without requiring manual corrections',
      [
        'generated_diagrams_accurately_represent_intended_process_flow_share >= 80% @95% on <data set> where "without requiring manual corrections"',
      ],
    ],
    [
      'no more than 3% of patients asking for a person get ignored',
      ['patients_asking_for_person_get_ignored_share <= 3% @95% on <data set>'],
    ],
    [
      'Asset generation requests shall complete within 60 seconds for standard brand package (logos, palette, taglines)',
      [
        'asset_generation_requests_time_s <= 60 @95% on <data set> where "standard brand package" because it means logos, palette, taglines',
      ],
    ],
  ],
  asked: [
    'Require summaries to average at least 4 out of 5 on a completeness rubric across a 500-claim sample',
    'THE Defect_Detector SHALL achieve a precision of at least 90% and a recall of at least 90% on each Defect_Category when evaluated on the held-out 20% test split of the corridor defect dataset.',
    'Users report time savings of at least 50% compared to manually writing Mermaid syntax',
    'no more than 3% of sentences may contain "may", "might", "could potentially", or "it is possible that".',
  ],
  vague: [
    'AI-based content generation and image analysis activities shall complete within a reasonable time depending on request complexity and system load.',
    'WHEN false positives occur THEN the system SHALL learn and improve accuracy',
    "The library's answers should be correct and fairly obvious for verbatim questions.",
    'The system shall maintain acceptable performance levels during peak usage periods.',
    'keeping false positives at an acceptable rate for operational deployment.',
  ],
  software: [
    'WHEN API endpoints are accessed THEN the system SHALL respond within acceptable performance thresholds',
    'WHEN importing book THEN progress SHALL update every 2 seconds maximum',
    'WHEN parsing chapters THEN system SHALL process at least 1 chapter per second',
    'THE system SHALL support at least 10,000 concurrent customer sessions.',
    'THE system SHALL process at least 500 orders per minute during peak periods.',
    'THE system SHALL handle at least 5,000 product searches per minute.',
    'The System SHALL process at least 95% of standard API requests within 2 seconds under the defined normal operating load.',
    'The system shall process at least 1,000 log records per second on standard consumer hardware.',
    'THE Task_Queue SHALL process at least 50 concurrent Render_Jobs without timeout errors',
    'The system SHALL support at least two interchangeable mail sources, selected by configuration',
    'THE App SHALL support at least one card-based payment method via the Payment_Processor',
    'THE SYSTEM SHALL support at least 4 concurrent sessions and SHALL reject the 5th with `AIBOU_SESSION_LIMIT`.',
    'The system shall support at least 100 concurrent voice calls per tenant.',
    'Database queries shall complete within 1 second for 95% of operations.',
    'API response time shall not exceed 500ms for 95% of requests.',
    'User login shall complete within 2 seconds under normal load.',
    'WHEN dashboard data is requested THEN the system SHALL respond within 500ms with properly formatted JSON',
    'All API endpoints shall respond within <500ms for 95th percentile requests under normal load.',
    'When a 256x256 map is opened, the system shall render within 3 seconds and paint operations shall respond within 32ms',
    'WHEN the homepage is rendered THEN the system SHALL display a maximum of 1 standalone CTABlock component',
    'THE Recent_Folders_List SHALL display a maximum of 20 entries ordered by most recently loaded first',
    'THE products listing page SHALL display a maximum of 12 products per page by default.',
    'EACH action button SHALL have a height of 34 px, font size of 12 px, and a gap of 6 px between the two buttons.',
    'THE Featured_Events_Section SHALL display a maximum of 4 events on the dashboard.',
    'THE Fit_Analysis_Module SHALL display a maximum of 5 recent analyses to prevent UI clutter',
    'All table views shall display a maximum of 10 items per page.',
    'THE Search System SHALL display a maximum of 20 results per search query',
    'THE Website SHALL present each section with consistent vertical spacing of at least 64px between sections',
    'Page loads for product listings SHALL complete within 3 seconds',
    'Order confirmations SHALL be generated and sent within 5 seconds',
    'The full test suite SHALL complete within 60 seconds on a typical development machine.',
    'Page load times shall not exceed 2 seconds for dashboard and project views under normal load',
    'WHEN any transition occurs THEN the system SHALL complete within 500 milliseconds',
    'Preset loading shall complete within 50ms for presets up to 500 parameters.',
    'Product search results SHALL appear within 2 seconds of query submission',
    'System uptime of 99.5% or higher',
    'Response time under 2 seconds for all operations',
  ],
};
