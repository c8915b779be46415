import { foundIn } from '../found-sentences';

/** Success criteria, targets and checklists of public specifications, most of software. */
export const SUCCESS_CRITERIA_A_TO_C = foundIn(`
# accounts
s WHEN a login request is received, THE Account_System SHALL respond within 500 milliseconds.
s WHEN an incorrect password is submitted, THE Account_System SHALL reject the request with HTTP 401 and a generic "invalid credentials" error message.
# adhesion model
m SC-001: The proportion of variance in adhesion strength explained by the model is measured against the target of R² ≥ 0.5.
s SC-005: The total compute time for the entire pipeline (ingestion to reporting) is measured against the 6-hour free-tier CI limit.
# agent from scratch
m Latency & Overhead: Target <2s per reasoning-action cycle (excluding LLM latency).
# api test suite
s SC-001: 100% of CloudForge API endpoints (50+ endpoints) have corresponding automated tests
s SC-002: API tests execute and report results within 5 minutes for the complete test suite
s SC-003: Test results are visible in CI/CD pipeline within 30 seconds of test completion
s SC-004: Failed tests provide actionable error messages that identify the issue 90% of the time without additional debugging
s SC-005: Response time validation catches endpoints exceeding 2-second threshold
s SC-006: Schema validation catches missing or incorrectly-typed fields with 100% accuracy
# aquarium community
s SC-001: Users can create an aquarium profile and record their first water test within 5 minutes of signup
m SC-002: AI test strip analysis produces results within 10 seconds with 90% or higher confidence in 85% of cases
s SC-003: 90% of users successfully complete water test analysis on their first attempt without assistance
s SC-004: Users can view their complete test history for any aquarium within 2 seconds
s SC-005: 70% of users who create an aquarium profile record at least 3 water tests within their first month
s SC-006: Users with active maintenance reminders show 40% higher engagement than users without reminders
s SC-007: Community questions receive at least one answer within 24 hours in 80% of cases
# architecture engagements
s SC-002: 100% of created engagements have a valid \`engagement.json\` file with all required fields populated and all ADM phases initialised.
s SC-003: No existing engagement data is lost or overwritten when a duplicate slug is detected.
s SC-005: 100% of created engagement directories contain all five required subdirectories and at least one scaffolded Preliminary phase artifact.
# article automation
m SC-001: Content managers can generate publication-ready articles within 5 minutes for 95% of requests from topic submission to completed draft
m SC-002: Automated tagging achieves at least 85% accuracy compared to manual tagging by qualified content editors
s SC-003: System successfully publishes 99% of scheduled articles within 1 minute of scheduled time
m SC-006: 90% of generated articles require minimal editing before publication (defined as fewer than 10% word changes or less than 2 minutes editing time)
s SC-008: Zero data loss or corruption occurs during automated article processing
m SC-009: Content managers report at least 80% satisfaction with generated article quality in feedback surveys
# article editor
s SC-001: 95% of attempted uploads that meet type/size rules complete (resize + save + snippet insert) in under 5 seconds on a standard local machine.
s SC-003: 100% of \`--port\` overrides within the valid range result in the server listening on the requested port, verified via automated tests.
# asset collection app
s SC-001: Users can complete login and reach Assets Library in under 10 seconds (from app launch)
s SC-002: Users can upload a new asset and reach Asset Detail in under 30 seconds (excluding processing time)
s SC-003: 95% of users successfully complete their first upload on first attempt without errors
s SC-004: Library scrolling maintains smooth 60fps with 500+ assets loaded via virtualization
s SC-006: Asset Detail screen renders initial content within 2 seconds of navigation
s SC-007: Status updates appear on library/detail screens within 3 seconds of server-side completion
s SC-008: Reconnection after network interruption succeeds within 10 seconds for transient disconnects
# background jobs
s SC-001: Users can submit a background job and receive confirmation within 1 second.
s SC-003: 99% of transient failures recover automatically through retry mechanism without user intervention.
s SC-005: System processes at least 100 concurrent jobs per organization without degradation.
s SC-006: Job cancellation requests are acknowledged within 2 seconds.
s SC-009: Dead letter queue enables 95% of stuck jobs to be diagnosed and resolved without developer intervention.
# batch tasks
s Users can batch create (5+ tasks)
s No markdown visible
v Response quality excellent
s No errors in logs
# bible pages
s Page load times within acceptable limits
s JavaScript executes without errors
s CSS loads and applies correctly
s Images and assets load properly
# board game
s Extensibility: Easy to extend to different board sizes
s Maintainability: Clean separation of concerns
s Memory Efficiency: Minimal memory footprint
# board games
s Response Time: < 2 seconds for page loads
s Error Rate: < 1% error rate
# book retrieval
m SC-001: Users can submit natural language queries and receive relevant content chunks within 2 seconds
m SC-002: System successfully returns top K relevant chunks for 95% of test queries with known expected results
s SC-003: System handles "No results found" scenarios gracefully without crashes in 100% of test cases
m SC-005: Response time for retrieval operations remains under 2 seconds for 99% of queries
# book search chatbot
m SC-001: Users can ask questions about book content and receive relevant answers within 2 seconds of submitting their query
m SC-003: 95% of user questions about book content receive factually accurate responses based on the book material
s SC-002: The integrated chatbot maintains at least 95% of the functionality present in the original chatkit-frontend implementation
s SC-004: The chatbot interface seamlessly integrates with the Docusaurus website theme without visual inconsistencies
s SC-005: The system handles up to 100 concurrent users without performance degradation
s SC-006: At least 80% of new users successfully complete the two-step account creation process
s SC-007: User onboarding process completes within 2 minutes on average
s SC-008: System enforces access control with 100% accuracy, preventing unonboarded users from accessing main features
# book sign-up
s SC-002: 95% of users successfully complete registration on their first attempt
s SC-004: 99% of authentication requests succeed without errors
s SC-006: Docusaurus navbar correctly displays authentication status in under 1 second after page load
s SC-008: System can handle 1,000 concurrent authenticated users without performance degradation
# booking chatbot
v Chatbot responds correctly
m Chatbot response time < 2 seconds
s Page load time < 3 seconds
s Confirmation flow works
s Session timeout works
# bookings platform
s Uptime: 99.9% availability target
s Page Load Time: < 3 seconds on 3G connection
s API Response Time: < 500ms average
s Error Rate: < 0.1% error rate
s User Rating: 4.5+ star average rating
s Customer Satisfaction: 4.5+ satisfaction score
s Support Response Time: < 24 hour response time
s User Retention: 60% monthly active user retention
s Communication Automation: 80% of communications automated
# bookmarks of one user
s SC-001: A user can save a new bookmark in under 15 seconds from opening the app.
s SC-002: A user can locate a specific bookmark in a collection of at least 500 in under 10 seconds using search or tag filtering.
s SC-003: Search and filter results appear within 1 second for collections of up to 5,000 bookmarks.
s SC-005: Saved bookmarks are retained with zero loss across app restarts and normal sessions.
# brand logos
s SC-001: Users can locate a specific brand logo within 10 seconds using search functionality (measured via user testing)
s SC-002: Browser displays 100+ logos without loading time exceeding 3 seconds on standard broadband connections
s SC-003: 90% of users successfully complete their primary task (finding and viewing a specific logo) on first attempt without assistance
s SC-004: Browser supports minimum dataset of 50 brand logos at launch, with capacity to scale to 500+ logos
s SC-005: Zero logo distortion - 100% of displayed logos maintain correct aspect ratios
s SC-006: Accessibility score of 90+ on WCAG 2.1 Level AA compliance testing
s SC-007: Browser remains responsive (60fps interactions) during scrolling and filtering operations with datasets up to 200 logos
# brochure viewer
s SC-001: Users can upload and view a brochure in 3D within 10 seconds of starting
s SC-002: Unfold animations complete smoothly with no visible stuttering on target devices
s SC-003: 90% of users successfully save their first brochure without assistance
s SC-004: Share links load the brochure for recipients within 5 seconds
s SC-005: The viewer functions correctly on mobile, tablet, and desktop devices
s SC-008: Embedded brochures load and render correctly on external sites within 5 seconds
s SC-009: 90% of users successfully arrange panels correctly on first attempt
# bug fix workflow
s SC-001: Developers can start a bug fix workflow within 30 seconds of running the command
m SC-002: AI investigation suggestions are generated within 2 minutes of starting investigation phase
m SC-003: 80% of developers report that AI suggestions helped identify root cause faster than manual investigation alone
m SC-004: Fix plan generation completes within 1 minute after investigation is marked complete
s SC-005: Workflow state is preserved and can be resumed after interruption with no data loss
s SC-006: GitHub issues are automatically closed within 1 minute of successful checkin
# business knowledge base
v Answers are accurate and helpful
v Confidence scores are good (> 0.6)
s Knowledge base rebuilt with embeddings
s Server restarted after adding content
# campus energy
s Charts render correctly
s Campus profile saves
s Data persists after refresh
# card game beams
s SC-001: Users can see light beam effects on dropped cards immediately when cards appear (beam visible within 50ms of card drop)
s SC-003: Beam effects use the correct tier-configured colors (100% accuracy - all cards from a tier use that tier's configured color)
s SC-004: System maintains smooth performance when displaying 20+ simultaneous beam effects (60fps maintained during card drops)
s SC-005: Users can enable/disable beam effects per tier group with configuration persisting across sessions (100% persistence rate)
# card prices
m SC-001: The system produces a price estimate for any valid card input in under 2 seconds.
m SC-002: On a held-out test set, the model achieves a median percentage error of 50% or less
m SC-003: The model correctly distinguishes price tiers — cards predicted in the top 20% by price should overlap with at least 60% of actual top-20% cards.
m SC-004: Training on a dataset of 10,000+ cards completes within 10 minutes on a standard workstation.
s SC-007: Progress messages are written to stderr only and never appear in stdout
# chapter translation
m SC-001: Users can translate any chapter to Urdu within 3 seconds of clicking the translation button
s SC-002: 100% of code blocks remain in English and properly formatted after chapter translation
s SC-004: Users can toggle between English and Urdu without page reload in 100% of cases
s SC-006: Performance impact is minimal, with page load times remaining within 10% of original load times
s SC-007: No breaking changes are introduced to existing navigation or sidebar structure
# chat over tasks
m SC-002: AI correctly interprets and executes task operations (add, list, complete, delete, update) with 90%+ accuracy on common requests
m SC-003: Chat API responds to user messages in under 3 seconds (p95 latency) including AI processing and tool execution
s SC-004: System handles 100 concurrent users without response time degradation beyond 10%
s SC-005: Conversation history persists correctly across browser sessions with 100% data retention
s SC-006: Zero cross-user data leakage - users only see their own tasks and conversations in all scenarios
s SC-007: System remains operational with 99.9% uptime for chat endpoint over a 30-day period
# chat sign-in
s SC-001: Users can complete registration in under 3 minutes including onboarding
s SC-002: System maintains 99.9% uptime for authentication services
s SC-003: 95% of authenticated users successfully access chat on first attempt after sign-in
s SC-004: Chat history persists correctly for 100% of authenticated users across sessions
s SC-006: All authentication operations complete within 2 seconds under normal network conditions
s SC-007: 90% of users complete onboarding questions during registration
v SC-008: Personalized responses show measurable improvement in relevance based on user feedback
s SC-009: Password reset completion rate exceeds 80% of initiated requests
s SC-010: Zero data breaches related to authentication or personal data
# cheaper responses
m Token usage below 2000 per response
v Response quality maintained
m Cost reduction of 70%+
# cloud generation
v Response is coherent
m Latency is acceptable (<500ms)
s All endpoints respond
s CORS headers present
s No rate limiting errors
# coaching chat
v Question returns a personalized answer referencing the user's own context when available.
v Response quality degrades gracefully with sparse data.
s Conversation history is passed through for multi-turn dialogue.
# code cleanup
s Reduce total lines of code by ~25%
s Maintain 100% existing functionality
s Preserve error handling quality
# code documentation search
s SC-001: AI assistants can resolve any entity name via search and receive correct documentation in under 100 milliseconds for single-entity lookup
m SC-002: Hybrid search queries return relevant results ranked by combined semantic and keyword score in under 500 milliseconds including embedding query
s SC-003: Graph traversal at depth 3 completes and returns results in under 200 milliseconds for typical entities
s SC-004: Behavior slice computation for entry points completes in under 1 second when call cone contains fewer than 200 functions
# code editor
s NFR-001: Cold start time from \`slate .\` to interactive window shall be under 2 seconds.
s NFR-002: File navigation, search, and diff viewing shall have no perceptible lag (>100ms).
s NFR-003: Startup time shall be 50%+ faster than VSCode (baseline 5-10 seconds).
s NFR-004: Zero crashes during a week of daily use (5+ days/week).
s NFR-006: Core and service layers shall maintain >=90% line coverage.
# code recommendations
v Recommendations are actionable (developers can implement without guessing)
v Users report improved recommendation quality
s Performance overhead <5% on god object detection
# coin withdrawals
s Quick response times
s Clear error messages
s Consistent format
s Performance optimized
# companion memory
m SC-001: AI acknowledges user-shared information within 3 responses
m SC-002: User-triggered memory commands execute successfully >95% of time
m SC-003: 90% of user-shared preferences are persisted after conversation
v SC-004: AI naturally references past conversation topics when relevant
v Users feel the AI character genuinely "remembers" them
v Conversation feels natural with memory references
# component package
s Package size reduction by 50%
s Installation success rate > 99%
s Documentation completeness > 95%
s Code complexity reduced by 40% (simplified approach)
s Bug reports reduced by 60% (simplified UX)
s Net Promoter Score > 60 (simplified UX)
s User confusion < 5% (vs. current 20%+)
s File operation success rate > 99.9%
s CPU usage < 5% during operations
`);
