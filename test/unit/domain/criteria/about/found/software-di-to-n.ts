import { foundIn } from '../found-sentences';

/** Criteria of public plans, tickets and requirements of software, some with models in it. */
export const SOFTWARE_DI_TO_N = foundIn(`
# diabetes app requirements
s System SHALL validate glucose values (range: 20-600 mg/dL)
s System SHALL send alerts for critically low glucose (<70 mg/dL)
s System SHALL validate image quality (resolution min 512x512, brightness, focus)
s System SHALL reject low-quality images with feedback to user
s System SHALL support JPEG/PNG formats, max file size 10MB
s System SHALL send reminders to log glucose if no reading in 24 hours
m THEN sensitivity SHALL be ≥92% AND specificity SHALL be ≥88%
m THEN ≥90% of responses SHALL be rated "helpful" by 3 independent evaluators
m System SHALL recognize ≥500 regional dishes (North/South/East/West Indian cuisine)
m DR detection SHALL complete within 30 seconds
m Chatbot responses SHALL be generated within 5 seconds
v Response is medically accurate
v System SHALL use Bedrock Knowledge Base for accurate diabetes information
s Error rate alarms SHALL trigger at >1% threshold
s Confidence score is shown (e.g., 94%)
# dietary label scanner report
m OCR accuracy of at least 90 percent on clear images of standard product packaging.
m Average end-to-end processing time of less than 12 seconds per scan for non-LLM-based ingredient extraction.
# digital church
s CI reaches a stable target of >= 95% pass rate, with 100% preferred for required main-branch checks.
s Flaky tests have documented root causes and deterministic fixes.
s Required checks pass on repeated clean runs.
# discord payments requirements
s WHEN account details are shared THEN the system SHALL never display sensitive information in public channels
s WHEN payment methods have fees THEN the system SHALL clearly display costs before transaction confirmation
# dispatcher changelog
s Tolerance is now one allowed edit per trigger word (previously a character-count heuristic), making it more predictable across short and long triggers.
s 320 ms of audio is buffered before VAD onset so the first syllable of an utterance is never clipped before Whisper sees it.
# driver app spec
s Average delivery completion time decreases by 10%.
s Driver support tickets related to "app freezing/lost connection" decrease by 50%.
s 95% of offline actions sync successfully within 1 minute of regaining connectivity.
s Driver satisfaction score increases by 20% in the next quarterly survey.
s System MUST cache active order data locally to allow offline viewing and status updates.
# ears guide
s WHEN a payment fails THEN the system SHALL NOT decrement inventory.
s WHERE tax jurisdiction is EU THE system SHALL apply VAT before displaying price.
# eco code security requirements
s WHEN an invalid or suspicious URL is detected THEN the system SHALL block the request and log the attempt
s WHEN file paths are processed in file_manager.py THEN the system SHALL validate paths to prevent directory traversal
# eferna068 riskalertai
s Implementar pipeline que genere métricas (precisión/recall/F1) y registre artefactos y metadata en un repositorio.
s Exponer mecanismo para marcar datasets y versiones usadas en cada entrenamiento.
# ehr ai timeline do d
s Data hash caching prevents unnecessary LLM calls
s CDSS unavailability returns last cached narrative gracefully
s \`POST /patients/:id/ai-timeline/regenerate\` forces regeneration
s i18n keys in all 8 locale files
# e learning nfr
s WHEN a client makes an API request under normal operating conditions, THE system SHALL respond within 200 milliseconds for 95% of all requests.
s THE system SHALL automatically scale resources horizontally in response to load spikes exceeding baseline thresholds, enabling burst capacity beyond 10,000 concurrent users.
s IF response time exceeds targets, THEN THE system SHALL emit alerts to monitoring infrastructure.
s THE system SHALL prioritize API requests related to real-time user interactions over background or batch processing tasks.
# email migration goals
s Maintain 99.9% email service availability throughout migration and post-go-live, with no unplanned outages exceeding 30 minutes during business hours.
s Migration-caused incidents (target: 0)
# embico
s Stand up the ML plane infrastructure so any engineer launches a tracked training run from a template in under 30 minutes.
# enforce mode tasks
m Classifier accuracy ≥ 80%
v No false positives on legitimate skill-loaded calls
s Full suite: 928 passed, 43 skipped, 0 failures
# entity
s 90% of MHR search PDFs are available within 20 seconds of the time the search is added to the search table.
# ev charger tracker
s GPS data transmission interval from Arduino: Currently 60 seconds, adjustable in \`ev_tracker.ino\`.
s API response time: Aim for < 500ms for most common requests.
# event tickets requirements
s WHEN a ticket purchase is completed THEN the System SHALL decrement the available ticket quantity for that ticket type
# experience booking requirements
s IF a service becomes unavailable during booking THEN the system SHALL notify the user immediately
s WHEN a user views a service THEN the system SHALL display average ratings and reviews
s WHEN a user submits a review THEN the system SHALL publish it after moderation
# ezriva build plan
s No external/write tool executes without a payload-bound approval.
s Relevant tests/checks run and their actual results are recorded; no invented green status.
# farm advisory requirements
v WHEN a farmer speaks in Hindi, Tamil, Telugu, Bengali, Marathi, Gujarati, or Punjabi, THE Voice_Interface SHALL accurately convert speech to text
v WHEN the system provides responses, THE Voice_Interface SHALL convert text responses to natural-sounding speech in the farmer's preferred language
v WHEN farmer interactions occur, THE Feedback_Agent SHALL capture outcomes and continuously improve recommendation accuracy
# finance app demo plan
v Verify recommendations are relevant and different per persona
s Test edge cases: empty data, huge numbers, special characters, rapid clicks
# fire detection requirements
m WHEN predicting fast-developing fires THEN the system SHALL provide minimum 10 seconds lead time
s WHEN storing features THEN the system SHALL support feature versioning and comparison capabilities
v WHEN optimizing models THEN the system SHALL select optimal models and ensemble weights based on performance metrics
# flow assistant store
s The \`FlowAssistant\` component should become mostly a UI shell bound to the store.
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
s Existing single-approver setups should continue to work unchanged.
s Update the Leave Application status to show the current approval level and pending approver.
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
# lead sheet spec
s Users can only enter numeric values in the BPM field
s Generated lead sheets display the exact key signature selected by the user
s Processing time is reduced by eliminating automatic detection steps
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
# lift fault kpis
s Critical faults: MTTR < 2 hours
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
# lucky parking
s Features defined for predictions and detections
s Data versioning and point-in-time joins supported
# luna
s Two consecutive runs must produce identical row counts and a clean smoke test.
# maintainer agent policies
s Share of closed issues with a stated reason
s Median time to first response on new issues and PRs
# manga library requirements
s WHEN a user searches THEN the system SHALL support excluding criteria (NOT genre, NOT author)
s WHEN a user searches THEN the system SHALL show result count for each filter option
s WHEN a user deletes a list THEN the system SHALL not remove manga from library (only from list)
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
# nl to visualization spec
m El pipeline completo (lenguaje natural → visualización) DEBE completarse en menos de 15 segundos para consultas sobre datasets de hasta 50,000 filas
s La API DEBE soportar al menos 5 solicitudes concurrentes sin degradación de rendimiento
s El fallo de persistencia en BD NO DEBE interrumpir la respuesta al cliente; el sistema DEBE operar en modo degradado y registrar el fallo en el log
# nowo tech beacon spec
s \`make dogfood\` succeeds on a fresh \`var/\` without a pre-existing \`secrets/\` directory.
s Envelope path events are never re-queued via the client \`before_send\`.
`);
