import { foundIn } from '../found-sentences';

/** Success criteria, targets and checklists of public specifications, most of software. */
export const SUCCESS_CRITERIA_H_TO_P = foundIn(`
# hand actions
m Validation accuracy reaches >60%
m MediaPipe success rate >80%
v Performance meets expectations
s No CUDA out-of-memory errors
s Model saves successfully
s All videos processed without errors
# health endpoint
s For any request to the GET /health endpoint, the system SHALL respond within 500 milliseconds with service status, database connectivity, Redis connectivity, and disk usage.
s For any analytics dashboard query (funnel, SLA, health metrics) spanning up to 90 days of data, the system SHALL return results within 3 seconds.
# helper for the elderly
v AI responses are friendly and < 20 words
v TTS speaks responses clearly
v Summaries are clear and helpful
v Natural language parsing works
s Notifications schedule correctly
s Chat history persists during session
s Empty state shows helpful tips
s Check-in prompt appears
# icon redesign
s Page load time improved
s Smooth scrolling
s Hover effects work smoothly
s Animations are smooth and not jarring
s Icon sizes are consistent
# ingredient scaling
s Calculations complete in < 16ms (single frame)
s No visible lag when adjusting servings slider
# interview evaluation
m SC-001: AI evaluation responses delivered within 3 seconds for 95% of requests
m SC-002: Evaluation accuracy provides meaningful feedback for 90% of answers
s SC-003: System handles 100 concurrent evaluation requests without degradation
s SC-004: Failed evaluations are retried successfully within 30 seconds
# invoice reader
m FR-002: System shall extract vendor, amount, date with 95% accuracy
s NFR-001: System shall load in under 3 seconds (LCP)
s NFR-003: System shall handle 1000 concurrent users
# issue tracker client
s SC-001: Users can successfully authenticate to their self-hosted Jira instance within 30 seconds of installation
s SC-003: System correctly identifies and validates all custom fields for projects with 50+ custom fields
s SC-004: Users can query and retrieve issue data with results returned in under 3 seconds for typical queries (up to 100 results)
s SC-006: 95% of field validation errors provide actionable error messages indicating which field failed and why
s SC-008: Schema caching reduces API calls to Jira by at least 80% compared to fetching metadata on every operation
s SC-010: Users can retrieve and execute saved filters with results returned in under 3 seconds
# laboratory samples
s SC-002: Users can add 5 tests to a single sample item in under 30 seconds
s SC-003: Users can create an aliquot and update parent quantity in a single transaction with zero calculation errors
s SC-004: System prevents 100% of over-dispensing attempts (aliquoting more volume than remaining quantity)
s SC-006: 95% of sample management operations complete successfully without user errors or system errors
s SC-008: Search results return within 2 seconds for databases with up to 100,000 sample items
# launch review
s < 2s page load time
s < 100ms API response time
s < 0.1% error rate
s User signup rate > 10%
s Customer satisfaction > 4.5/5
# legacy apis
s Scalability to handle multiple API integrations
s Extensibility to add new API connectors
s Performance optimization for real-time interactions
s Maintainability through modular architecture
# lending platform
s Monthly Recurring Revenue (MRR) growth > 20%
s Loan default rate < 5%
s Monthly Active Users (MAU) growth > 15%
s Loan application completion rate > 75%
s Average loan approval time < 24 hours
s Transaction processing time < 30 seconds
s Mobile app store ratings > 4.5 stars
s Customer support resolution time < 2 hours
# light puzzles
s SC-001: System correctly parses all three example machines from the problem description with 100% accuracy
s SC-005: System processes all machines in puzzle input (typically 100-1000 lines) within 30 seconds
s SC-007: System validation tests pass for all parsing, state transition, and optimization logic with 100% success rate
# live summaries
m Summary bullets appear every 5-10 seconds of finalized transcription
s Summaries can be copied separately from full transcript
s No external API calls (fully local)
# local daemon
s Daemon mode starts successfully
s Status endpoint shows model state
v Response quality is good
s Tools are registered
s No buffering delays
s Stream closes properly
# local model migration
s All GoogleGenAI imports removed
s Zero TypeScript compilation errors
v Response quality meets user expectations
v AI features are responsive
s Error messages are user-friendly
s Connection status is clearly indicated
# loyalty stamps
s SC-001: 90% of new users can register and reach their profile in under 2 minutes.
s SC-002: 95% of valid QR scans result in a stamp award confirmation within 5 seconds.
s SC-003: Staff can verify a valid active coupon at the counter in under 15 seconds.
s SC-004: 99% of redeemed coupons cannot be redeemed a second time.
s SC-006: 90% of menu view loads display content (fresh or cached) in under 3 seconds under normal connectivity.
s SC-007: 100% of GDPR access/export/deletion requests are trackable with completion confirmation to the user.
# machine ledger
s WHEN a user requests the VM list, THE VMLedger_System SHALL respond within 200 milliseconds for up to 100 VMs
s WHEN a user requests VM details, THE VMLedger_System SHALL respond within 100 milliseconds
s THE VMLedger_System SHALL refresh dashboard data automatically every 30 seconds without requiring page reload
# match ticker
s The system shall become fully loaded and ready for user interaction within a maximum of 2 seconds after app startup under normal supported device and network conditions.
s The system shall support at least 100,000 concurrent users during peak match-day demand without material degradation of core functions
# material master data
s Material part number search results shall begin appearing within 2 seconds of the user entering at least 3 characters.
s Delivery search results shall be returned within 3 seconds of a filter being applied.
s Dashboard panel data shall load within 5 seconds of the user navigating to the dashboard.
# materials graph
m SC-003: The model inference time is < 100ms per material on CPU.
s SC-004: Peak memory usage during training remains ≤ 7GB
# medical predictions
v Predictions are fast
v Predictions are accurate
s Colors are correct
s Loading states work
s Page loads quickly
s Memory usage normal
# milk orders
s WHEN milk availability is requested, THE system SHALL respond within 500 milliseconds
s WHEN orders are placed, THE system SHALL complete deduction calculations within 1 second
s WHEN multiple users access simultaneously, THE system SHALL maintain response times under 2 seconds
s WHEN system load increases, THE system SHALL maintain functionality without degradation
# missing pets
s SC-001: Users can successfully submit a valid announcement and receive confirmation in under 2 seconds
s SC-002: System correctly rejects 100% of announcements missing both email and phone contact information
s SC-003: Users receive clear, actionable error messages for validation failures with specific field identification
s SC-004: System maintains data integrity with no duplicate announcements created for the same microchip number
s SC-005: System correctly rejects 100% of duplicate microchip submissions with HTTP 409 response
s SC-006: System prevents XSS attacks by sanitizing all text input before storage
# natural language tasks
s SC-001: Users can create a task using natural language in under 10 seconds (from typing to confirmation)
m SC-002: AI correctly interprets at least 90% of natural language commands for basic task operations
s SC-003: Conversation history loads in under 2 seconds when resuming a session
s SC-004: Server can handle 100 concurrent chat conversations without response degradation
s SC-005: 95% of users successfully complete their intended task operation on first attempt without manual UI intervention
s SC-007: Zero cross-user data leakage (users never see or modify other users' data)
s SC-008: Server restart does not lose any conversation history
# navigation panel
s Panel rendering must not introduce noticeable delay in initial page paint compared to current module pages.
s Reused component/partial should minimize duplication and remain maintainable.
# nonconformance reports
s SC-002: 100% of created NCRs are successfully stored and retrievable in the system
s SC-004: NCR search and filtering returns matching records in under 2 seconds for repositories with 10,000+ NCRs
s SC-006: 95% of NCRs are dispositioned within 5 business days of submission
s SC-007: Managers can generate status reports showing open/pending NCR counts and aging within 1 minute
# notes for learners
v WHEN "Simplify" is requested, THE AI_Service SHALL return simplified explanation with reduced complexity
v WHEN "Generate Interview Questions" is requested, THE AI_Service SHALL return relevant technical interview questions
s WHEN switching between modes, THE Editor SHALL preserve content without data loss
# notifications backend
s SC-001: 100% of tested lock-screen messages disclose no sensitive financial, account, token, provider, support, or internal-note information.
s SC-002: 100% of supported preference/timezone/DST combinations produce the documented store, defer, suppress, or deliver result.
s SC-004: 100% of unauthorized owner/Admin/object/property/function attempts are denied
s SC-005: Notification and ticket list P95 is <=400 ms and P99 <=800 ms on the specified production-like data
# number predictions
m WHEN generating a single prediction, THE System SHALL respond within 100 milliseconds
s THE System SHALL maintain the same HTTP status codes for success and error cases
# office employee
m SC-001: AI Processor automatically detects and processes 95% of action items within 60 seconds of file creation without manual intervention
m SC-002: System successfully completes end-to-end workflows for at least 80% of action items without human intervention except approval step
s SC-003: Weekly business and accounting audits are generated automatically every Monday at 9:00 AM with 100% on-time delivery
# onboarding of parents
s Overall Completion: 80% complete full onboarding
s Time to Complete: <180 seconds average (target: 120 seconds)
s Drop-off Rate: <20% overall (target: <15%)
s Trust Perception: >8/10 post-onboarding survey
s Load Time: <3 seconds splash to interactive
s Error Rate: <2% technical failures
s Battery Impact: <5% battery during complete flow
# one-time passwords
s SC-001: Users can complete authentication (request OTP, receive email, verify OTP, receive token) in under 2 minutes from start to finish
s SC-002: OTP emails are delivered to users within 10 seconds of request 95% of the time (measured over any 1-hour window)
s SC-003: 90% of users successfully authenticate on their first OTP verification attempt
s SC-004: System prevents unauthorized access to protected pages (100% of protected page requests without valid JWT tokens are denied)
s SC-005: System enforces rate limits effectively (100% of rate limit violations are blocked)
s SC-007: JWT token validation occurs on all protected endpoints (100% of protected API requests validate tokens)
# ontology tool
s SC-002: 100% of CLI output (success and error paths) is valid, parseable JSON
s SC-003: When no extension is running, extension-dependent commands return an error response within 2 seconds (no hang).
# output checks
m SC-002: The model-based checks for Scenarios 1 and 2 produce zero false negatives on a reference set of known-dangerous output patterns
m SC-003: The model-based checks for Scenarios 1 and 2 produce fewer than 5% false positives when evaluated against responses that contain injection patterns only within clearly escaped code fences
# payment gateway
s WHEN the Payment Gateway processes transactions THEN the Payment Gateway SHALL maintain 99.99% uptime for payment authorization
s WHEN the Payment Gateway receives payment requests THEN the Payment Gateway SHALL respond within 500 milliseconds for 95th percentile
s WHEN the Payment Gateway handles peak traffic THEN the Payment Gateway SHALL process at least 10,000 transactions per second
# pdf questions
s PDF uploads successfully
s Processing shows chunk count
v Questions return relevant answers
v Retrieved chunks are relevant
v Answers are coherent
s Sliders adjust settings
# personal vault employee
s SC-001: User can drop a task file in /Inbox and see it appear in /Needs_Action within 5 seconds without manual intervention
m SC-002: AI can generate a plan from a task file within 30 seconds of manual CLI trigger
s SC-003: Dashboard.md accurately reflects task counts across all folders within 1 second of AI processing completion
s SC-005: System operates entirely within vault boundaries with zero external network calls
s SC-006: User can process 50 tasks in a single session without system degradation or errors
# pet clinic
s SC-001: Users can complete owner registration in under 2 minutes.
s SC-002: System supports searching for owners by last name, returning results within 1 second for up to 10,000 owners.
s SC-003: 95% of owner detail views load successfully within 1.5 seconds.
s SC-004: Reduce support tickets related to finding owner information by 30%.
# pet records
s SC-002: Updating an existing pet's details takes less than 45 seconds.
s SC-004: 99% of attempts to add a pet with a duplicate name for the same owner are rejected with a clear error message.
s SC-005: All required pet fields (name, type, birth date) are validated, with validation errors displayed for 100% of invalid submissions.
# pets and visits
s SC-001: Users can successfully create a new pet for an owner in under 1 minute.
s SC-002: System prevents duplicate pet names for the same owner with 100% accuracy.
s SC-003: 95% of pet detail updates are completed successfully within 30 seconds.
s SC-004: 99% of new visit entries are created successfully within 45 seconds.
s SC-005: The system correctly links all visits to their respective pets.
# phone addresses
s SC-001: 95% of address lookup requests complete in under 100ms
s SC-003: Data storage achieves 99.9% uptime for read operations
s SC-004: 100% of operations correctly validate input formats before processing
s SC-005: System processes 99% of requests successfully with error rate below 1%
# phone game layout
s Zero layout overflow issues across all target devices
s Smooth orientation transitions with <200ms adaptation time
s Consistent visual hierarchy maintained across device categories
s Improved user engagement through better mobile experience
s No performance regression from responsive implementations
`);
