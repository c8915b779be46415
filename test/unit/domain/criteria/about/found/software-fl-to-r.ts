import { foundIn } from '../found-sentences';

/** Criteria of public plans, tickets and requirements of software, some with models in it. */
export const SOFTWARE_FL_TO_R = foundIn(`
# flowmanner phase 4
s Virtualization is present where row counts justify it and does not regress layout.
s Recharts chart wrappers render without hydration warnings and respect theme tokens.
# gantt spec
s The system SHALL handle up to 50 tasks without noticeable performance degradation (smooth scrolling and interactions).
s The system SHALL gracefully handle localStorage quota exceeded errors by notifying the user.
# gear dataset blueprint
s non-4xx API error rate < 1%
s If expected version does not match current version, return \`409\`.
s 5xx error rate > 2% for 5 consecutive minutes on any core endpoint.
s Quarantined media retained for 30 days, then purged unless explicitly restored.
# generalbots
s Close/Delete Ticket - With confirmation
# generic repository spec
s Data and count queries return consistent results — the total count always matches the number of records that would be returned without pagination limits.
s No list endpoint returns records from other tenants or records outside the user's ownership scope — verified by cross-tenant and cross-user isolation tests.
# gps grammar plan
s No AI response should become a score-bearing item without validation.
s Hidden answer banks, rubric internals, validator definitions, generator seeds, and unpublished pools stay server-only.
# gpu fan control spec
s A failed reset must fail toward the automatic curve and raise a safety event (rule 9 / rule 10).
# habit tracker
s Name als Feld ist Pflicht, Farbe ist optional und wird ohne Eingabe mit Grau belegt
# health shop requirements
s WHEN a user searches THEN the system SHALL provide autocomplete, spell correction, and search suggestions
s WHEN code is reviewed THEN the system SHALL have no unused imports, dead code, or redundant components
s WHEN application loads THEN the system SHALL achieve Lighthouse scores above 90 for performance, accessibility, and SEO
s WHEN network is slow THEN the system SHALL implement progressive loading and image optimization
# hearts asset fingerprinting
s Fingerprinted asset responses include \`Cache-Control: public, max-age=31536000, immutable\`
s Old (non-fingerprinted) asset paths return 404 or redirect
# hello world ci spec
s Total compressed page payload is under 100 KB.
s The CI pipeline completes (fmt + lint + test + build) within 3 minutes on a standard runner.
s A failing CI check prevents merging the PR (merge button is disabled or blocked).
# home assistant onboarding spec
s \`python3 tools/architecture/render.py --check\` passes after any generated architecture refresh.
# hrms
s Apply / approve / reject state machine, overlap detection (409), approvedBy and comments audit trail, own-history endpoint.
# hyperdx
s "99% of requests under 500ms latency over 7 days"
# ic
s For the ones that are actually flaky (>= 1% flakiness rate) we make sure they're marked as such and add a comment with their actual flakiness rate to document the motivation for \`flaky = True\`.
# image studio suggestions
s API response time < 200ms (excluding LLM/SD)
m Time to first image < 30 seconds
s < 5 minor bugs
s Feature adoption rate > 70%
# incident ai page
v Percentage of AI-generated RCAs that were correct.
v Qualitative feedback on whether the AI reduces toil.
s Reduction in time to detect and resolve incidents.
# intent pack prd
s If behavior delta cannot be computed, evidence.md must explicitly state "behavior change not verified."
# interview block analyzer
v Scores are consistent and fair
v Recommendations are relevant
s Score History captures all data
s Display is professional and consistent
# inventory app checklist
s AI responses are automatically sanitized using regex to strip code blocks, ensuring a clean and professional look in the UI.
# invoicing requirements
s WHEN payment webhooks are received THEN the system SHALL verify signatures and update payment status
s IF payment gateway is unavailable THEN the system SHALL queue payment requests and retry automatically
s WHEN a user creates an invoice THEN the system SHALL auto-populate customer information from the database
# i3pm trace spec
s System MUST maintain correct ordering of blur/focus pairs at sub-millisecond precision
s Log tab UI updates MUST complete within 100ms of event receipt during normal operation
s System MUST handle event bursts of 100+ events/second without losing events or degrading UI responsiveness (batch updates with "N events collapsed" indicator)
# isia quiz do d
s 5 perguntas funcionando
s Webhooks funcionando
# java database capstone
s Appointments must be sorted chronologically.
s System validates that the license number is unique.
s The list must update in real-time when an admin adds a booking.
# john schweden sololevel prd
s Maximum video length: 1 minutes
s App launch time: < 3 seconds
s 40% D1 retention
# jorani
s Leave request goes automatically to Line Manager's and HR's mail inbox
# kennwilliamson.org roadmap
s OAuth login conversion rate >50%
s Account linking success rate >95%
s 99.9% uptime target
# kieranpotts.com nfr
s If a system is expected to have low latency, an NFR may specify a maximum response time of 500ms for reads and 1000ms for writes.
# knowledge workflow tasks
s Vector search completes in <1 second
s CLI search interface is intuitive and fast
s Complex queries work with filters and date ranges
v Related content suggestions are relevant
s Export functions produce clean, usable output
# kol import requirements
s WHEN API rate limit is reached THEN the system SHALL queue requests and process when limit resets
s IF API key is missing or invalid THEN the system SHALL display configuration error to Admin users only
s WHEN importing from API THEN the system SHALL check for existing KOL with same handle to prevent duplicates
s WHEN user imports multiple profiles THEN the system SHALL process as background task with progress indicator
# learning platform issues
s Progress tracking is accurate
s Interactive elements work properly
# lending club readme ticket
s Metriken in der README stimmen mit dem tatsächlichen Notebook-Output überein.
s Jede in der README genannte Datei/jeder genannte Pfad existiert tatsächlich im Repo.
# lesson recommendation spec
s Fallback for new users: first not-yet-completed lesson, with a "Start here" reason.
s The reason string is shown alongside the card so users know why.
v Click-through rate on recommended lesson card.
# linear migration analysis
s Track active users: Set a target of 80% of users logging in and using Linear at least three times a week within the first three months.
s Response time: Aim for average response times under 200ms during peak hours.
s Survey participation rates: Aim for at least 70% participation in weekly user surveys.
# logicrush
s \`npm run migrate:verify\` exits non-zero if any check fails and prints a per-table pass/fail table
s Row counts are compared against the live MySQL source for every migrated table, accounting for deliberately excluded rows with a stated reason
s A random sample of 100 problems, 100 submissions and 50 blogs is field-diffed against the source and reported
# london tube app spec
s App crash rate < 0.5%
s App store ratings target: 4.5+/5.0
s Touch targets minimum 44x44pt
s Search Response: < 300ms after typing stops
# luna
s Two consecutive runs must produce identical row counts and a clean smoke test.
# maintainer agent policies
s Share of closed issues with a stated reason
s Median time to first response on new issues and PRs
# marketplace srs
s System shall prevent overselling
s System shall support bulk product upload via CSV
s System shall notify on wishlist item price drops
s Wishlist owners shall be able to revoke share links
# medical scribe plan
m Time saved per consultation (target: >50%)
s NPS score (target: >50)
s Activation Rate: % of signups who complete first consultation
# messaging library spec
s The per-message routing resolution overhead (excluding broker network latency) MUST be ≤ 0.5 ms p99 for a routing table of ≤ 1,000 rules.
s The library MUST sustain ≥ 10,000 messages/second aggregate throughput with two adapters active simultaneously under benchmark conditions.
s A single adapter failure MUST NOT crash or block message flow on other active adapters.
# mnbara requirements
s THE MNBARA_System SHALL index all products in Elasticsearch with full-text search, synonyms, and typo tolerance.
s THE Search_System SHALL rank results by relevance, popularity, seller rating, and recency.
s THE Notification_Service SHALL publish events to RabbitMQ for async processing.
# mobile dashboard performance requirements
s WHEN measuring tab navigation performance THEN the system SHALL show at least 80% improvement from the current 1-second delay
s WHEN scrolling through dashboard content THEN the system SHALL maintain 60fps performance
s WHEN analyzing rendering THEN the system SHALL detect unnecessary re-renders and propose solutions
# m4 observabilidade rag
s Toda requisição HTTP recebe um \`requestId\` (gerado se o cliente não enviar um), propagado via MDC para todos os logs emitidos durante aquela requisição, em qualquer camada.
s Logs são emitidos em formato estruturado (JSON), não texto livre — parseável por ferramenta de log (ex.: \`jq\`, ingestão em ELK/Datadog) sem regex.
s O pipeline de pergunta (\`POST /questions\`) loga a duração de cada etapa (embedding da pergunta, busca vetorial, chamada ao LLM) e a duração total.
# mozzy11 smart hiv nfr
s Anonymise data that is exported from the system
s Log out the user after specified time of inactivity
# music studio roadmap
s Upload success rate >95%
s Support 90% of common audio formats
s <5 second processing for typical files
s 70% of users complete first song
m AI response time <2 seconds
m User satisfaction >4/5 on feedback quality
m 80% of actions triggered successfully
# nasa tvc example (sdev265)
s The TVC shall gimbal the engine a maximum of 9 degrees, ± 0.1 degree.
s The TVC shall have a frequency response of 20 Hz, ± 0.1 Hz.
# nfr prd tool
m AI response shall begin streaming within 3 seconds of prompt submission (completion time varies by complexity)
s Real-time updates shall propagate to all users within 200ms (including network latency)
s Page load time shall not exceed 3 seconds on standard broadband (excluding AI-heavy operations)
s Document save operations shall complete within 2 seconds (auto-save every 5 seconds)
s Version comparison shall load within 3 seconds for documents up to 100KB
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
# ripple pwa sprints
s The Service Worker must never break the app — if caching causes stale assets, fixing it takes priority over everything.
s Lighthouse PWA audit passes core checks.
# robotics textbook spec
s At least 80% of code samples execute locally within the specified environment with documented run instructions
s Textbook content maintains 800-2000 word length per chapter for optimal learning experience
`);
