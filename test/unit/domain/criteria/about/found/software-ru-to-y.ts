import { foundIn } from '../found-sentences';

/** Criteria of public plans, tickets and requirements of software, some with models in it. */
export const SOFTWARE_RU_TO_Y = foundIn(`
# runstr
s operators can identify pipeline bottlenecks/failures within one dashboard view
s exportable daily integrity summary artifact
# scheme chatbot requirements
m WHEN a user sends a text message, THE System SHALL respond within 3 seconds for 95% of requests
m WHEN processing a voice message, THE System SHALL respond within 10 seconds for 95% of requests
s WHEN a user requests data deletion, THE System SHALL remove all personal information within 30 days
s WHEN system load is high, THE System SHALL maintain response times within acceptable limits by queuing requests
b WHEN a user refers to "it" or "that scheme", THE System SHALL resolve the reference using conversation history
# schoolhub
s Status colors correct
s Date navigation works
# scientific literature agent
m Insight accuracy > 85%
m Summary quality > 4.0/5
# security review skill
v QR6.4: No false positives for critical issues
v QR6.1: Must identify all critical vulnerabilities
# shop automation overview
s Product sync freshness (< 15 min lag)
s Order notification latency (< 1 min)
v Correlation accuracy (predicted vs actual sales)
s Data accuracy vs Shopify/Printify dashboards
# signup ai expertise
v Suggestions are relevant to hobbies
s Clicking suggestion adds it instantly
s Signup page loads without errors
# simpler grants gov
s Data on the number of criteria checked off is available in the analytics data warehouse
# site audit deploy checklist
s Goal: No drop in traffic post-deploy
s Page Load Time: < 3 seconds (target)
s Bounce Rate: < 50%
# skills match api tests
s Match percentage calculated accurately
# slo monitoring prompts
s All SLOs are monitored automatically and accurately.
s Error budgets are tracked with trend analysis.
# small business chatbot article
v It should not invent a number, round one it has half-read, or confirm a figure the customer suggests.
b If your work touches health, law, money or safety, the assistant should explain what you do and route the question to a qualified person.
# snackdriven specs and prds coach
m User Satisfaction: 80% of users find coach feedback helpful
s Engagement: Coach messages read rate > 70%
m Behavior Change: 40% of users modify behavior based on coach suggestions
s Retention: Users with coach enabled have 25% higher retention
# snow ghost mem spec
s Auto-init adds less than 10ms to command startup (measured as time to check if \`.memory/\` exists and create it if missing).
s The Docker image is smaller than 10 MB.
s The GitHub Actions workflow builds and publishes the image in under 5 minutes.
# soil moisture
s Notification received within acceptable delay of threshold crossing
# sonar qube skill spec
s The skill MUST support classifying each issue as false-positive or actionable and MUST guide rectification of actionable items before a PR is opened or merged.
s The skill MUST detect and clearly report when the instance is not running or unreachable, including how to start it.
# sopv51 ga plan
s Compilation: 0 errors, 0 warnings
s Performance: <50ms p99 response time
# specflow
s Acceptance: features available for training jobs.
# spiritual explore strategy
m 80/20 rule: 80% of recommendations are relevant/expected, 20% are serendipitous cross-pillar
# spotify trending pipeline design
s High accuracy — count a play only after 30 seconds of listening
s Low latency — Top K results updated every minute via Materialized View
s Idempotent writes — Spark micro-batch retries must not double-count data
# sre 角色
s 回滾方案必須經過驗證
s MTTR < 30 分鐘
# stellar bank
s Accept an Idempotency-Key header and return the original result for a repeated key within a reasonable window.
# stream
s All text/background combos pass WCAG AA (4.5:1 for normal, 3:1 for large)
s Live region announces when the river updates with new articles
s Keyboard shortcuts don't conflict with browser/OS defaults
# streaming prd
s Users can create up to 6 profiles, each with customized viewing preferences.
s The system shall remember where users left off and resume playback from that point.
s Parental controls will be available for designated child profiles, restricting age-inappropriate content.
# stripe form requirements
s WHEN payment is processing THEN the system SHALL disable the payment button to prevent double submission
s WHEN a payment fails THEN the system SHALL log the failure reason for debugging
# studio booking rbac migration
s Login success rate > 95%
s No permission bypass vulnerabilities
s Audit logs capturing all actions
# study reader
s Automated WCAG checks pass at representative routes and themes.
s Semantic landmarks, headings, labels, and focus order are correct.
s Safari on iPhone and macOS receive real-device/manual checks.
# task lists requirements
s WHEN a user performs a search THEN the system SHALL highlight matching text in results
s WHEN no results are found THEN the system SHALL display an appropriate empty state message
s WHEN a user chooses bulk delete THEN the system SHALL prompt for confirmation before deletion
# tech saathi requirements
v WHEN user requests project ideas, THE TechSaathi_AI SHALL generate relevant suggestions based on skill level and interests
v WHEN reviewing code patterns, THE TechSaathi_AI SHALL suggest improvements and explain reasoning
s FOR ALL valid document objects, parsing then formatting then parsing SHALL produce equivalent structured data (round-trip property)
s WHEN processing code files, THE Code_Explainer SHALL maintain syntax highlighting and proper indentation in formatted output
# tessera
s The same idempotency key never runs the flow twice.
s A failed transfer leaves no dangling hold.
# test case library
s Autocomplete dropdown appears within 300ms.
# therapist directory spec
s 90% of client searches return at least one matching professional (assuming database has reasonable coverage)
s Professional profile updates appear in search results within 5 seconds of saving changes
s Clients can discover relevant professionals in under 30 seconds from landing on homepage to viewing detailed profile and contact information
# thewithin
s Matchmaking: Develop a matchmaking system that is efficient, fair, and fun for players.
# thought summary prompt
v Ensure the summary and lists adhere strictly to the user's original wording and explicit statements.
# todo chatbot phase iii
m Response time: AI responses < 5s (including model latency)
s Stateless server: Validated via restart test (conversation persists)
s User isolation: user_id from JWT must match conversation ownership
s Error handling: Graceful fallbacks when OpenAI API unavailable
s Token tracking: Log token usage per conversation for cost monitoring
# todo console spec
s 95% of valid user inputs are accepted without requiring retries beyond the initial validation.
s Input validation catches and reprompts on all invalid entries (empty titles, bad dates, invalid priorities, non-existent IDs).
s Search results return matching tasks within 1 second for lists of up to 1000 tasks.
# trading audit prompt
s T2 monitor evaluates last 60 HEALTHY closed trades, not 30
s window_size is stored in the audit table for each audit run
# trading order manager
s Order lifecycle is correct
s Duplicate orders are not sent unintentionally
s Retry only when it is safe to do so
# trail runner requirements
v WHEN capturing photos THEN the system SHALL automatically assess and curate the best images
s WHEN exploring new areas THEN the system SHALL offer breadcrumb trails for safe return navigation
s WHEN downloading maps THEN the system SHALL support offline topographic and satellite imagery
s WHEN navigating THEN the system SHALL provide audio directions without interrupting music
# treqs
s The system should be able to notify pacients with booking confirmations, as well as any change related to time, cancelation, etc.
# tribu
s critical flows keyboard operable on desktop
s key actions readable for assistive technologies
# turkish trading sprint plan
s Unit test coverage > 70%
s Portfolio refresh latency p95 < 3s
s API key'ler environment'ta
s Tüm TypeScript kod strict mode'da hatasız
# tutor link developer guide
s Performance: The system should respond to any command within a few seconds
s Reliability: The system should not lose any user data even if it crashes unexpectedly
s Usability: A new user should be able to use basic features without confusion
# vereinsverwaltung
s Ungültiges Dateiformat beim Logo-Upload wird abgelehnt
s Abbrechen des Dialogs speichert nichts, Formular behält die Eingabe
# vietnam aircon advisor design
v The AI response should be compact and structured:
s When the AI learns a new fact, animate the corresponding chip gently for 300–500 ms.
s Ask no more than one question at a time.
# virtuoso api cli fixes
s 0% YAML parsing failures
s 90%+ reduction in command syntax errors
s 80%+ reduction in transient failure impact
# webapp
s Conditionally rendering the Ai summary button for the failed logs.
# webknossos
s if 1 <= n_successful_tests < 60% (e.g. 3 of 5 runs): build fails because the test is too flaky
# wms
s Blind count hides expected quantity server-side, not just visually.
s Planned jobs generate non-duplicate count work.
s Calculate variance against the correct snapshot, require reason/approval thresholds, and support independent recount.
s Serial/LPN/location completeness is validated.
# writcraft accuracy judgments
s The aggregate exposes only sample count, matched count, mismatched count, match rate and the existing small-sample warning.
s Repeated submissions are idempotent; changing the verdict atomically replaces that card’s prior judgment.
s Research→Changes adoption remains a separate metric; accuracy judgments must not change the global AI suggestion acceptance rate.
# you tube success
s Add parity checks to CI/CD that fail when offline and online feature values diverge beyond tolerance
s Expose feature metadata through an \`/mlops/features\` endpoint
`);
