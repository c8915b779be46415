import { foundIn } from '../found-sentences';

/** Criteria of public plans, tickets and requirements of software, some with models in it. */
export const SOFTWARE_O_TO_T = foundIn(`
# observabilidad
s Auto-healing de pods no saludables
s Target: < 0.1% error rate
# obsidian mcp spec
v Link suggestions are relevant
s Search returns correct results
s Health check identifies real issues
s No corruption of existing vault
s Backlinks found correctly
# odoo hackathon plan
s Report calculation cross-check
s Unit tests: Debit = Credit validation
# oinio memory goals
s ChromaDB collection size remains under 10,000 entries
s Query performance improves by 30%
# omi
s Added a battery threshold guard to block firmware update prompts and starts when device battery is below 10%.
# opendata explorer
s Die Antwortzeit beim Aufruf einer beliebigen Seite innerhalb der Website muss < 1 Sekunde sein, bei 20 Page Views pro Sekunde.
# osu server spectator
s Add maximum range separation to matchmaking (e.g. ensure players aren't more than 200 rating apart).
# page pdf tool
s Isolation : la page d'un autre compte donne une erreur, sans impression ni bloc.
s Téléchargement après l'outil : servi depuis le cache, sans seconde impression.
# parameter sensitivity ticket
s Interactive features work: hover, zoom, dropdown, slider
s Export to HTML verified (save and reload in browser)
# parking analytics
s API trigger mechanism implemented
# partner integration roadmap
s Onboard new partner in < 1 day
s Mapping changes in < 5 minutes
# pay me
s As a Payer, I want my obligation to have exactly one durable PayTo Payment identity, so that retries or crashes cannot create duplicate debits.
# payments dashboard property test
s For any dashboard metric calculation (orders, payments, webhooks), the displayed values should match the aggregated source data within acceptable precision.
# people log spec
s Users can log an entry linked to two or more people in under 20 seconds from tap to saved.
s A deleted log entry can be undone within 4 seconds with a single tap — zero data loss for accidental deletions within the undo window.
# physical ai clarify translate spec
m System completes text processing within 3 seconds for inputs under 1,000 characters (measured by timing tests)
m Back-translation comparison shows 95% similarity score between original and back-translated text (measured by semantic similarity tests)
m Clarified text is grammatically correct and has 20% fewer words than original for verbose inputs (measured by automated analysis)
s Error messages include error code, descriptive message, and suggested fix for 100% of invalid input scenarios (measured by validation tests)
# pipes editor requirements
s WHEN a pipe has more than 5 versions THEN the system SHALL delete the oldest version
s WHEN pipes are displayed THEN the system SHALL paginate results (20 per page)
s WHEN a user restores a version THEN the system SHALL create a new version (not overwrite current)
# place lists requirements
v WHEN smart suggestions are generated THEN the system SHALL offer intelligent suggestions based on user behavior.
# portfolio historical prices
s Re-importing the same file does not create duplicate rows and does not regress import performance noticeably (≤5% additional time on test dataset).
s Query helper returns correctly ordered Close values and respects \`start_date\`/\`end_date\` boundaries in unit tests.
# portfolio site spec
s Article search filters results as the user types, with results appearing within 300ms.
s The site passes WCAG AA contrast ratio checks on all text elements against the dark background.
# prompt caching spec
s Two consecutive turns of the same conversation produce character-for-character identical text from the start of the system prompt through the end of the unchanging group, in 100% of tested cases.
v Replies keep their current quality and behavior.
s The "reference only, never instructions" rule and the pose-versus-tools distinction each appear exactly once in any system prompt.
# prompt guard spec
m Correctly identifies 100% of exact matches from the attack dataset.
m The service should be designed for low latency (< 200ms) to support real-time guarding.
s Vector database credentials (\`PINECONE_API_KEY\`) and index host must be managed via environment variables.
# prompts page spec
s Filtering by category/source updates the list within 500ms
s Search results appear within 500ms of typing
s Embedded prompts are clearly distinguished and protected from modification
s All CRUD operations work correctly for local and global prompts
# proposal compliance prd
m P0 violation detection rate: 98%
m AI suggestion acceptance rate: >50%
m Win theme relevance score: >4.0/5.0
m Draft quality rating: >3.5/5.0
s Compliance dashboard adoption: 80% of users
s Review cycle time reduction: 30%
s Role-based access control (RBAC)
s Clear labeling of AI-generated content
# pro tier requirements
s WHEN a Pro subscription expires THEN the system SHALL automatically downgrade the user to Free tier
s WHEN a Free user views providers THEN the system SHALL show usage count (e.g., "1/1 Git Providers")
# push notifications prd
s Don't re-prompt users who declined (respect their choice)
s Show value proposition before system prompt
# qtravel prd
v Optimize itineraries for cost, time, and preferences.
s Click to modify/reorder activities
# quest seed
s \`rollQuestSeed(characterId, order, attempt)\` é determinístico: mesmo trio de argumentos produz sempre a mesma semente.
# react 19 platform requirements
s Reliability: Provide deterministic cleanup semantics (no timers/listeners leaking across navigations).
s Observability: Logging pipelines (Tauri log stream, analytics) must remain intact with structured logs on failure paths.
# recite
s 최근 10회 CI 연속 그린
# reconcile pro refactoring
s Maintainability: Component size < 200 lines
s Testability: > 80% code coverage
s Scalability: Support for 100+ concurrent users
# redcap survey migration
s Latence P95 < 500ms pour surveys API
s Zero perte de données
s Temps d'onboarding nouveaux dev ↓ 20%
# relayer discovery plan
s Monitoring endpoint returns accurate data
s Monitor health check success rate metric
s Relay requests routed to active relayers only
# release notes prd
s Test Coverage: Maintain 95%+ test coverage
# reminders ios
s Accessibility checklist completed; severe issues fixed; residual items documented.
# renda simulador
s Cenário Base da planilha reproduzido dentro de 15%
s \`npm run build\` sem erro nem warning de lint
s Nenhum número de negócio hard-coded fora de \`params.ts\`
# repair desk
s When doing a stock count I would like it to override any stock level in the system.
# restaurant save app
m Intent Accuracy: AI suggestion acceptance rate > 70%
s Commitment Depth: Enhanced save completion rate > 85%
s Follow-Through: Intention-to-action conversion > 40%
# resume ats spec
s Reject empty, unsupported, encrypted, corrupt, or non-text documents with actionable errors.
s Export text and JSON reports.
s Keyboard-usable, responsive, color not the sole status indicator.
s No raw-document persistence by default.
m Typical lexical analysis under 3 seconds after extraction; transformer cold start separately reported.
# reviews blog
s Response rate: Respond to 100% of reviews — positive and negative.
s Response time: Aim for under 48 hours for all reviews, under 24 hours for negative ones.
# ripple pwa sprints
s The Service Worker must never break the app — if caching causes stale assets, fixing it takes priority over everything.
s Lighthouse PWA audit passes core checks.
# robotics textbook spec
s At least 80% of code samples execute locally within the specified environment with documented run instructions
s Textbook content maintains 800-2000 word length per chapter for optimal learning experience
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
# search websites api
s Average response time < 500ms
s Returns relevant search results based on query parameters
# security review skill
v QR6.4: No false positives for critical issues
v QR6.1: Must identify all critical vulnerabilities
# shop automation overview
s Product sync freshness (< 15 min lag)
s Order notification latency (< 1 min)
v Correlation accuracy (predicted vs actual sales)
s Data accuracy vs Shopify/Printify dashboards
# shop seo requirements
s WHEN search engines crawl the site THEN the system SHALL provide JSON-LD structured data for products
s IF a customer abandons checkout THEN the system SHALL maintain cart contents for their return
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
# smart logistics
s Scanning a valid barcode updates the shipment status and inventory in < 500 ms.
s Scanning an unknown barcode returns a clear error with the scanned value.
s Duplicate scans within 60 seconds of the same barcode are idempotent.
# snackdriven specs and prds coach
m User Satisfaction: 80% of users find coach feedback helpful
s Engagement: Coach messages read rate > 70%
m Behavior Change: 40% of users modify behavior based on coach suggestions
s Retention: Users with coach enabled have 25% higher retention
# snow ghost mem spec
s Auto-init adds less than 10ms to command startup (measured as time to check if \`.memory/\` exists and create it if missing).
s The Docker image is smaller than 10 MB.
s The GitHub Actions workflow builds and publishes the image in under 5 minutes.
# soc metrics skill
s MTTD < 5 minutes for critical alerts
s 100% critical assets monitored
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
# stock logistics warehouse
s When a discrepancy occurs for type ‘Scheduled Cycle Count’ and the variance is above the threshold, it should trigger a new ‘Slot Verification’.
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
# tdd multi language study
s Coverage Target: Minimum 80% test coverage
s Ensure test fails for the right reason (missing functionality, not syntax errors)
# team presentation agentics
s Tab completeness validated against governance requirements.
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
# todo phase iii spec
s Search results for 100+ tasks are displayed in under 200ms.
s Recurring tasks correctly auto-generate the next instance 100% of the time upon completion.
s UI remains responsive and maintains WCAG 2.1 AA accessibility standards for all new components.
# token diagnostics spec
s Neither the command-line \`check\` command nor the MCP \`diagnose\` tool ever includes this notice in their output, verified directly against both surfaces.
# trading audit prompt
s T2 monitor evaluates last 60 HEALTHY closed trades, not 30
s window_size is stored in the audit table for each audit run
`);
