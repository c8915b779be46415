import { foundIn } from '../found-sentences';

/** Success criteria, targets and checklists of public specifications, most of software. */
export const SUCCESS_CRITERIA_PL_TO_S = foundIn(`
# plugin launch
s Plugin activation rate > 80%
s API success rate > 99%
s Page load time impact < 100ms
s User satisfaction score > 4.5/5
s Support ticket resolution < 24 hours
s Feature adoption rate > 60%
# political digest
v Summaries are factual, precise, and editorial-free
s JSON is valid and complete (no missing fields)
s Titles are neutral — no spin in either direction
# post-processing
s Post-processing success rate: ≥99%
s Retry success rate: ≥80% of transient failures
s Processing latency: <60s per conversation
s Stuck detection: <5s per scan
s Voice cache invalidation: <100ms
s Conversations stuck >30 min marked as failed
s Alert generated when stuck count > 5
# prediction endpoints
v Predictions are reasonable
s File upload works
v Results are consistent
s No errors or timeouts
# project files server
s SC-002: Batch uploads of 10 files complete within 30 seconds under normal network conditions
s SC-003: All new MCP tools return responses within 5 seconds for single-item operations
s SC-005: 100% of error cases include actionable guidance that the AI can relay to users
# property assessment
s Time to Complete Assessment: < 30 seconds from address entry to results
s Response Time: < 200ms for enhanced assessment (95th percentile)
s Database Query Efficiency: < 5 queries per assessment
s Cache Hit Rate: > 70% for repeated property queries
s Error Rate: < 1% failed assessments
m Citation Accuracy: > 95% of page numbers verified correct
m Connected Requirements Relevance: > 85% of suggestions rated as relevant
s Database Coverage: > 80% of assessments use real database vs fallbacks
# proposals grid
s Performance: Support up to ~20 proposals without pagination
s Responsive grid layout that adapts to viewport width
s Mobile-friendly: Works well on touch devices (no hover states required)
# protected learners
s SC-003: Searches by a protected test user's real name, surname, username and email return 0 results for non-entitled test users.
s SC-005: A protection level is granted, changed or removed in under 2 minutes by the person allowed to do it
# public profiles
s SC-001: Users can retrieve any existing profile with a single API call
s SC-002: 100% of profile requests return correct username matching the requested :username parameter
s SC-003: 100% of requests for non-existent users return 404 status code
s SC-004: Following status is accurate for authenticated requests (verified by integration tests)
s SC-005: Response time for profile retrieval is under 200ms for 95th percentile requests
# pull request review
s SC-001: 95% of pull requests with up to 100 changed text files are fully loaded and ready for first-file review within 30 seconds.
m SC-003: At least 85% of displayed change hunks receive non-empty AI summaries rated as "useful" or better by reviewers in post-review feedback.
s SC-004: 99% of successful comment submissions appear on the correct pull request file and line target on first attempt.
s SC-006: Less than 2% of review sessions terminate without recoverable state when interruptions occur.
# purchase orders
s SC-001: 100% of received PO items results in a corresponding entry in \`stock_balances\`.
s SC-002: Discrepancy between PO received items and total \`product_variants\` stock updates MUST be 0.
s SC-003: The database function MUST execute the full synchronization in under 1.5 seconds even for POs with 100 items.
s SC-004: System maintains 100% data integrity through transactional consistency.
# quality checklist of a feature
s No obvious performance issues
s Database queries optimized
s Existing features still work
# questions about data
m WHEN a user submits a natural-language question in the ask interface, THE Query_Planner SHALL parse the intent, retrieve relevant semantic context, and generate a SQL query within 10 seconds.
s WHEN the Query_Planner generates SQL, THE Platform SHALL display the SQL_Trace to the user before or alongside the result.
s WHEN the AI_Service generates an answer, THE AI_Service SHALL include a Confidence_Score between 0.0 and 1.0 for the generated response.
# race results
v Predictions are accurate (test with known riders)
s Metrics display correctly
s Live URL works from any browser
# readme claims
s SC-002: 100% of README product claims link to a backing document; 0 broken links, 0 unresolved badges, 0 placeholder markers at merge time
s SC-003: The GitHub community-standards checklist shows 100% of items complete
# recordings
s SC-001: 100% of new successfully processed first-party recordings have valid playback m4a before being marked playback-ready.
s SC-003: 0 playback requests trigger on-demand source-media transcoding or combined audio assembly.
s SC-004: 0 duplicate records are created by refresh, retry, duplicate finalize or duplicate worker pickup for the same logical upload.
# registration and login
s SC-001: Users can complete registration process in under 90 seconds from opening modal to successful account creation
s SC-002: Login authentication completes in under 2 seconds for 99% of attempts
s SC-003: 95% of registered users successfully complete email verification within 24 hours
s SC-005: Password reset completion rate reaches 85% for initiated requests
s SC-007: User satisfaction score for authentication flow exceeds 4.5/5.0
s SC-008: Support tickets related to authentication issues decrease by 60% after implementation
# regulation chatbot
s Chatbot widget appears on page
s Chat window opens/closes smoothly
s Messages send successfully
m Responses appear within 5 seconds
v Answers are accurate to FAR content
v No hallucinated information
v Citations are correct
v Multi-section queries synthesize well
v Technical terms explained correctly
s Invalid queries handled gracefully
s Network errors show user-friendly message
# repositories of records
s SC-001: Failure injection at every identity persistence step produces zero partial field updates.
s SC-002: 100% of normal repository read tests exclude deleted rows even when conflicting caller criteria are attempted.
s SC-004: Static analysis reports zero prohibited direct Prisma calls in services, handlers, and application orchestration.
# research synthesis
v Summaries are concise and accurate
v Best approach selection is logical
s API endpoint returns structured synthesis
s Performance <2 seconds for 15 results
# response animations
s SC-001: Users can immediately identify response type (success/client error/server error) by visual feedback within 1 second of response arrival
s SC-002: Animations run smoothly at 60 FPS without impacting application performance (response pane remains interactive)
s SC-003: 95% of test users report that animations make API testing more enjoyable (user satisfaction survey)
s SC-004: Animation rendering does not increase memory usage by more than 5MB during active playback
s SC-006: Animations respect OS-level accessibility settings (reduced motion) 100% of the time
# resume builder
s Average time to create first resume < 15 minutes
s Template customization usage > 80%
s User retention rate > 60%
# resume uploads
s SC-001: Hiring Managers can upload at least 50 resume files in a single session within 5 minutes.
s SC-003: 90% of users successfully complete the resume upload process on their first attempt.
s SC-004: Upload success rate is greater than 98% for files under 10MB in PDF or DOCX format.
s SC-005: System processes a full batch of up to 100 resume files within 10 minutes.
# robotics book site
s SC-001: Users can access and navigate through all 4 core modules of the book within 30 seconds of landing on the site
s SC-002: The book successfully deploys to GitHub Pages with 99%+ uptime during the evaluation period
s SC-003: 90% of users can successfully navigate between different sections of the book without encountering broken links
s SC-004: The book content accurately reflects the 4 core modules with weekly breakdowns as specified in requirements
# robotics textbook
s SC-001: Students can successfully navigate and access all 7 chapters of the interactive textbook within 5 minutes of first login
m SC-002: AI tutor provides accurate answers to chapter-related questions within 3 seconds in 90% of queries
s SC-003: 80% of students complete at least one quiz per chapter during their first week of use
m SC-004: Users can switch between English and Urdu content with translations appearing within 2 seconds
s SC-007: System maintains 99% uptime during peak usage hours (9 AM - 9 PM in key target regions)
# sales pipeline
s SC-001: Users can get a pipeline breakdown in under 3 seconds.
s SC-002: 100% of customers are automatically transitioned to "Converted Once" upon their first job creation.
s SC-003: Search results accurately filter by stage with 100% precision.
# scanner app
s App crash rate < 0.1%
s Offline functionality success rate > 95%
s Data sync success rate > 99%
s Onboarding completion rate > 80%
s App store rating > 4.0 stars
s Subscription conversion rate > 15%
s Monthly churn rate < 5%
s Compliance audit pass rate 100%
# server catalog
s SC-001: Users can discover and view any MCP server in the catalog within 30 seconds of accessing Backstage
s SC-002: System displays tool-to-server relationships with 100% accuracy (no broken references)
s SC-003: 90% of users can successfully navigate from a workload to its constituent tools on first attempt
s SC-006: Catalog views paginate at 100 items per page to maintain performance and usability
s SC-007: Administrators can configure GitHub repository integration in under 5 minutes with zero downtime
# session monitor
s SC-001: All content blocks (text, tool_use, tool_result) in a Claude Code assistant response appear as separate, correctly typed output entries with no blocks dropped.
s SC-003: The model name is shown on the session card for 100% of Claude Code sessions and 100% of Copilot sessions where the agent reported a model name in its events.
s SC-005: Zero blank or whitespace-only message entries appear in the output panel for either session type under normal operation.
s SC-006: Existing unit tests for both parsers pass without modification, and new tests cover each fixed behavior.
# session observability
s Maintain sub-100ms UI response time for all interactions
s 90% of sessions are successfully tracked without data loss
s Session recovery success rate exceeds 95%
s UI Response Time: P95 latency for UI interactions (target: <100ms)
s Data Persistence: Percentage of session data successfully persisted (target: 100%)
s User Retention: Weekly active users after 30 days (target: >60%)
# session statistics
v Recommendations are actionable
s Report is visually clear (ASCII formatting)
s Performance: <1s to generate report
s Graceful degradation (missing data handled)
s Backwards compatible (works if baseline unavailable)
# sessions and tokens
s SC-001: Users can complete account registration in under 1 minute with a success rate of 95%
s SC-002: Users can log in successfully within 30 seconds with a success rate of 98%
s SC-004: 99% of API requests from authenticated users include valid JWT tokens
s SC-005: All unauthorized access attempts to protected routes are redirected to login page (100% success rate)
# settings panel
s Reduced time to configure advanced settings.
s Increased use of advanced options without increased error rate.
s Lower configuration abandonment.
# shell widget
s SC-001: Background process accepts and acknowledges incoming requests within 50ms of connection receipt.
s SC-002: Prompt formatting and payload validation complete within 10ms prior to LLM network dispatch.
s SC-003: Service handles up to 50 concurrent request processing workers without memory leaks or process crashes.
s SC-004: 99% of valid client requests receive structured success or diagnostic error responses without connection drops or hanging background processes.
# ship trajectories
s SC-001: System successfully accepts and processes 1,000+ position updates per second without data loss or errors
s SC-002: Trajectory calculation and validation completes within 200 milliseconds at 95th percentile for scenarios with up to 10,000 active ships
s SC-003: Position update API returns trajectory safety response within 250 milliseconds at 95th percentile under normal load
s SC-004: System maintains 99.9% uptime during normal operations
m SC-008: False positive rate for collision detection is below 5% in benchmark scenarios
m SC-006: Zero false negatives in collision detection (all genuine collision risks within 500m are detected) in benchmark scenarios
# shop companion
m SC-004: The AI companion returns a contextually accurate, action-backed response to a product or order query within 10 seconds of the user submitting the message.
s SC-003: Duplicate checkout or payment submissions using identical idempotency keys are blocked 100% of the time
s SC-006: 95% of product catalogue pages load and display content within 2 seconds under normal load conditions.
# shop with loyalty points
s The system shall respond to user requests within 2 seconds under normal load.
s Page load times shall be optimized for both web and mobile interfaces.
# simple platform
s Feature Adoption: User satisfaction with search functionality > 4/5
s Platform Accessibility: Mobile usage comprises > 40% of traffic
s Error Reduction: User-reported error rate reduction by 50% from Phase 1
s Engagement Improvement: Time spent on platform increases by 25%
m Community Management: Automated moderation handles 80% of content
s User Retention: User retention rate > 70% at 6 months
# sleep stages
m SC-003: The model's transition prediction accuracy must exceed the random baseline accuracy by at least 5 percentage points.
# smart desks
s The system shall update lecturer dashboard analytics (attendance, quiz results, environment data) within 2 seconds in real time.
m The system shall process and confirm tap gesture recognition within 500 milliseconds.
s The system shall process and transmit environmental sensor readings within 5 seconds of collection.
s The system shall support at least 30 simultaneous desk units without exceeding 10% performance degradation.
# speakers in transcripts
s SC-001: Users can distinguish all speakers in a 5+ participant conversation without confusion
s SC-004: Existing two-speaker transcripts continue to render identically to current behavior (zero regression)
s SC-005: Users can identify speaker changes in the transcript at a glance within 1 second
# spec analytics
s SC-001: Users can view project-wide completion metrics in under 2 seconds for projects with up to 100 specs.
s SC-002: Cycle time calculations are accurate within 1 day (accounting for timezone/date parsing).
s SC-006: 95% of spec files in test projects parse successfully without errors.
s SC-008: Analytics command execution completes in under 5 seconds for projects with 200+ specs.
# stateless chat server
m SC-002: AI agent correctly interprets user intent and invokes appropriate MCP tools in at least 90% of clear, unambiguous requests
s SC-003: Conversations persist across browser sessions and server restarts, with users able to resume conversations by returning to the chat interface
s SC-005: MCP tools are reusable and testable independently of the AI agent, verified by direct tool invocation tests
`);
