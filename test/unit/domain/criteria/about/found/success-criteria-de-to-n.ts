import { foundIn } from '../found-sentences';

/** Success criteria, targets and checklists of public specifications, most of software. */
export const SUCCESS_CRITERIA_DE_TO_N = foundIn(`
# desktop assistant
s SC-001: Users can install SpringBoard and start their first conversation within 5 minutes without external documentation
m SC-002: AI assistant responds to typical queries (no Office integration or tools) in under 2 seconds perceived response time
s SC-003: Application startup time is under 3 seconds from launch to ready-to-chat on standard Windows hardware
s SC-004: Conversation history with 500+ messages loads and displays within 1 second
s SC-006: All stored conversation files pass encryption validation checks using industry-standard encryption algorithms
# diagram tool
m AI response time < 10 seconds (95th percentile)
s Monthly active users (MAU) > 10,000
s AI-powered diagram generation adoption > 70%
s Multi-platform usage balance (60% web, 40% desktop)
s Export feature usage > 50%
# disc data migration
s Zero downtime during migration
s Page load time ≤ 2 seconds
s API response time ≤ 500ms
s Monthly cost ≤ $1
# discussion board
s WHEN a user performs a critical interaction, THE system SHALL respond within 500 milliseconds.
s WHEN a user performs a standard operation, THE system SHALL respond within 2 seconds.
# document graph
s SC-001: Users can successfully index a 10-page PDF document in under 30 seconds
m SC-002: System retrieves relevant content for 80% of test questions with precision@5 > 0.7
m SC-003: Generated answers are rated as relevant and accurate by users 90% of the time
s SC-004: System can handle 10 concurrent indexing operations without failure
# documents of a dashboard
s SC-001: Within three months of launch, at least 70% of active dashboard users upload one or more documents.
s SC-002: In usability testing, at least 90% of users locate a requested authorized document in under 30 seconds.
s SC-003: At least 90% of uploaded documents have a valid category selected at upload time.
s SC-004: 95% of document searches return authorized results within 2 seconds for collections of up to 500 documents.
s SC-005: 95% of document list views load within 2 seconds for collections of up to 500 documents.
s SC-006: 95% of uploads of files up to 25 MB complete within 30 seconds under typical network conditions
s SC-007: 95% of supported PDF and image previews become viewable within 3 seconds after selection.
s SC-008: In security verification, zero unauthorized document previews, downloads, search results, or management actions are permitted.
# drawing extension
s Extension loads successfully in Standard Notes
s Both plugins function without conflicts
s Performance: <100ms plugin switching time
s Zero data loss during mode transitions
# email handling
s Process 50+ emails within 5 minutes
s Minimize API calls through caching and batching
s Handle large email volumes without memory issues
# evidence rules
v The model should not invent evidence when retrieval is insufficient.
# exams and homework
s SC-001: Admins can create mandatory or optional homework, lesson exams, and video exams in under 2 minutes per assessment.
s SC-002: 100% of optional assessments do not block progression in the lesson list and start flows.
s SC-003: 100% of uploaded valid question images are visible in both attempt and review screens.
s SC-005: Invalid question image uploads are rejected before save with a clear error message.
# exercise log
s SC-001: Users can record a complete exercise session (name, weight, reps, sets) in under 30 seconds from app launch
s SC-003: 100% of recorded exercise data is persisted across app restarts and device reboots
s SC-004: 99% of exercise recording actions complete successfully without app crashes
s SC-005: Personal record calculations are 100% accurate (correctly identifies max weight per exercise)
s SC-008: Dashboard displays today's session summary within 1 second of app launch
# farm operations
s User Retention Rate target: 80%+
s Feature Adoption Rate target: 70%+
s User Satisfaction Score target: 4.5/5+
s Conversion Rate target: 15%+
s Page Load Time target: <2 seconds
s Uptime target: 99.9%+
s Error Rate target: <0.1%
s Mobile Performance Score target: 90+
# figma bridge
s Startup Time: < 2 seconds for complete system initialization
s Processing Speed: 100-500ms per HTML component conversion
s Memory Usage: ~50MB total for server processes
s Connection Stability: 99.9% uptime with automatic reconnection
s Error Rate: < 0.1% with full error recovery mechanisms
# finance tasks
m SC-002: System correctly categorizes and stores 95% of finance tasks based on user input without requiring corrections
s SC-003: 90% of users successfully complete their intended finance task management actions (create, update, complete, delete) on first attempt
m SC-004: System maintains conversation context accurately across 10+ message exchanges without losing context
m SC-005: Response time for chat interactions remains under 5 seconds for 95% of requests
m SC-006: Users report 80% satisfaction with the natural language understanding capabilities of the AI assistant
# financial reports
v Summaries are detailed (4-6 sentences)
s Download button in UI downloads PDF successfully
s Files verified to exist at those paths
s Dashboard displays summaries correctly
# form app
s Page load time: < 500ms
s Animation FPS: 60 FPS
s Memory usage: < 100 MB
s APK size increase: < 2 MB
s Test coverage: > 80%
s Code duplication: < 5%
s Form completion rate: > 90%
s Time to save: < 2 seconds
s Mobile usability score: > 95/100
# freelancers
s All API endpoints shall respond within 500 milliseconds under normal load conditions.
s All frontend pages shall load within 3 seconds on a standard broadband connection (10 Mbps).
s The system shall support concurrent usage by multiple users without degradation in response time.
# fuzzy sequences
s SC-001: System can process queries with up to 3 wildcards (64 combinations) on a 13-mer database in under 5 seconds
s SC-002: System achieves 100% accuracy in wildcard expansion compared to manual enumeration
s SC-005: System processes batch queries with fuzzy patterns at 100+ queries/second on average
s SC-006: System provides clear error messages for invalid inputs in 100% of test cases
# gem optimizer
s SC-001: Users can complete the full optimization flow (select gems, enter resources, receive recommendations) in under 3 minutes on first use
s SC-002: Optimization results display within 5 seconds of clicking the Optimize button
s SC-003: 90% of users successfully add at least one gem to their build on first attempt
s SC-006: Saved builds load in under 2 seconds
s SC-008: 95% of users understand optimization results without external documentation
s SC-009: All form validation errors provide clear, actionable guidance
# google sign-in
s SC-001: Users can complete sign-in flow from clicking "Sign in with Google" to authenticated state in under 30 seconds
s SC-002: 95% of sign-in attempts succeed without errors (excluding user cancellations)
s SC-004: System maintains user sessions reliably with less than 1% unexpected session terminations
s SC-005: Sign-out completes instantly and user cannot access protected resources after signing out
s SC-006: OAuth flow correctly handles errors (service unavailable, denied permissions) with clear user guidance in 100% of cases
# grading of exams
s MCQ Scanning: The scanner pipeline shall process a single scanned answer sheet in under 3 seconds on standard hardware.
m AI Grading: The AI pipeline shall complete the OCR and evaluation of a single question in under 5 seconds on a GPU with at least 6 GB of VRAM.
s API Response Time: All non-AI API endpoints shall respond within 500 milliseconds under normal load.
m Bubble Detection: The MCQ scanner shall achieve a bubble detection accuracy of at least 95% on answer sheets scanned at 300 DPI or higher.
m Handwriting OCR: The VLM-based OCR shall achieve a character-level accuracy of at least 80% on clearly written handwritten text in Arabic, French, and English.
m AI Grading: The AI evaluation shall produce scores within one grade point of the teacher's score for at least 70% of evaluated answers
# grounded book bot
v SC-001: Chatbot responses are fully grounded in book content with zero hallucinations
m SC-005: Response time for queries remains under 3 seconds with Cohere API integration
m SC-006: Vector search returns relevant results with score thresholding above 0.7
s SC-004: Deployed system runs without runtime errors in production environment
s SC-008: All API endpoints are fully documented with clear request/response examples
# group invitations
s SC-001: A Student with a valid code can join a group in under one minute without Admin assistance.
s SC-002: 100% of valid redemptions create at most one membership per Student and group, including concurrent duplicate submissions.
s SC-003: 100% of invalid, expired, rotated, or revoked codes are denied without creating membership or revealing group existence.
s SC-004: 100% of attempts by non-Students or by Admins who do not own the group fail to create a membership.
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
`);
