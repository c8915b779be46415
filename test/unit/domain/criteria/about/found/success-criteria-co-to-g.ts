import { foundIn } from '../found-sentences';

/** Success criteria, targets and checklists of public specifications, most of software. */
export const SUCCESS_CRITERIA_CO_TO_G = foundIn(`
# configurations
s SC-001: Users can create a new configuration and save it in under 1 minute
s SC-003: System displays grid with 100+ configurations without noticeable lag (<2 seconds load time)
s SC-004: Conflict detection identifies all matching IDs with 100% accuracy
s SC-005: Side-by-side comparison view clearly highlights all differences between configurations
s SC-006: 95% of users can successfully complete import workflow on first attempt without training
# connectors
s SC-001: Users can register a custom Flink connector in under 30 seconds under normal conditions
s SC-002: System handles 95% of connector registration requests without errors when provided valid parameters
s SC-003: 90% of users successfully complete connector registration on first attempt with valid configuration
s SC-004: Reduce manual connector management tasks by 80% through Terraform automation
# consultants table
s SC-001: Table renders 15–20 rows without layout overflow.
s SC-002: Pagination switches pages without visual glitch.
s SC-003: Search and filter work independently and together.
# content site
s Mobile usability score > 95
s User registration conversion > 15%
m Search result relevance > 90%
s User retention rate > 40% after 1 week
s Admin content management efficiency improved by 80%
# country chat
s Frontend builds successfully
s Country selection modal works
s Answers are being received from backend
s No console errors in browser
# course cache
s Second identical request for same semester/university completes \`fetch_course_sections\` in under 500ms (no scrape)
s Freshness check adds no more than 50ms overhead to the request
# credit applications
s WHEN an Applicant submits a credit application, THE System SHALL respond within 2 seconds at the 95th percentile
s WHEN a User authenticates, THE System SHALL respond within 500 milliseconds at the 95th percentile
s WHEN an Admin loads the dashboard, THE System SHALL respond within 3 seconds at the 95th percentile
m WHEN the ML_Model performs inference, THE System SHALL complete within 100 milliseconds
s THE System SHALL log the model_version with each Credit_Score for traceability
# curriculum checkpoint
s 100% of course generations HALT at curriculum checkpoint
s 30%+ of users edit curriculum before approval (proves value)
# customer success agent
m SC-001: Customers can have their inquiries resolved by the AI agent without human intervention in at least 75% of cases.
m SC-002: System maintains average response latency under 2.5 seconds for 95% of inquiries.
m SC-003: System achieves cross-channel customer identification accuracy of 97% or higher.
m SC-004: System keeps escalation rate below 20% of total customer interactions.
s SC-006: System sustains 99.95% uptime measured over monthly intervals.
s SC-008: Zero message loss is maintained during standard operating conditions.
# cv generation
s SC-001: Users can queue CV generation in under 3 seconds from job card click to task confirmation
m SC-003: Generation success rate exceeds 95% over 20 consecutive production runs
s SC-005: Real-time status updates reflect on UI within 5 seconds of backend state change
s SC-007: Document download completes within 1 second of button click for 99% of requests
# database provider
s SC-004: Startup time within 10%
s SC-006: 80%+ test coverage
s SC-008: Provider switchable via config
# deployment checklist
s Page load times acceptable
s Images loading correctly
s Core features accessible
s Authentication flows secure
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
# documentation site
s SC-001: 100% of users can navigate from homepage to any chapter within 3 clicks
s SC-002: Site loads completely including all navigation elements within 3 seconds on standard connection
s SC-003: Search functionality returns relevant results for technical terms within 1 second
s SC-004: All pages render properly in both light and dark modes with system preference detection
s SC-007: All interactive components (diagrams, demos) function properly across modern browsers
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
# evidence repository
s SC-001: Users can upload evidence and view it on a control narrative within 30 seconds of starting the workflow
s SC-002: The Evidence Repository page loads and displays all evidence for a system within 3 seconds
s SC-003: Searching or filtering evidence returns results within 1 second
s SC-004: Uploaded files can be downloaded with 100% fidelity (byte-for-byte identical to the original)
s SC-006: Auditors can locate all evidence for a specific control family within 30 seconds using the repository page
# evidence rules
v The model should not invent evidence when retrieval is insufficient.
# exams and homework
s SC-001: Admins can create mandatory or optional homework, lesson exams, and video exams in under 2 minutes per assessment.
s SC-002: 100% of optional assessments do not block progression in the lesson list and start flows.
s SC-003: 100% of uploaded valid question images are visible in both attempt and review screens.
s SC-005: Invalid question image uploads are rejected before save with a clear error message.
# exchange rates
v Predictions are reasonable (6-8 range for USDT/CNY)
s Historical data file accessible
s Dependencies installed
s Miner runs without errors
# exchange server
s SC-001: AI assistants can successfully initialize and discover tools in under 500 milliseconds
s SC-002: The get_server_time tool returns accurate Binance server time within 100 milliseconds of request
s SC-003: Server handles 100 sequential tool calls without memory leaks or performance degradation
s SC-004: Zero sensitive data exposure in logs during 1000 operations with credentials configured
s SC-005: Server recovers gracefully from Binance API failures with user-friendly error messages in 100% of error cases
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
# gallery rename
s SC-001: Developer can build a gallery with a single command from project root in under 2 seconds
s SC-006: All 100% of existing tests pass after rename with no modifications to test logic, only name updates
# game scenarios
s THE AI_Service SHALL log all evaluation requests for monitoring and debugging
s WHEN the primary AI provider fails, THE AI_Service SHALL automatically fallback to the backup provider for evaluation tasks
s THE AI_Service SHALL handle concurrent evaluation requests efficiently without performance degradation
# garden search
s SC-001: 100% of production builds produce parseable \`searchindex.json\` (verified by \`test-search.mjs\`).
s SC-002: Querying the first four characters of any published note title returns that note in top five results.
s SC-003: Search modal opens and returns results in under 1 second on a warm cache (index already fetched).
s SC-004: Zero Content-Security-Policy or JSON parse errors in browser console during a complete search flow on homepage.
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
`);
