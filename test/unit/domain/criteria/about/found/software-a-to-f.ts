import { foundIn } from '../found-sentences';

/** Criteria of public plans, tickets and requirements of software, some with models in it. */
export const SOFTWARE_A_TO_F = foundIn(`
# accessibility statement
s Live region announcements for streaming AI responses are not yet implemented.
# accounts api spec
s Incluir las cuentas inactivas en la respuesta.
s El 100 % de los elementos de la respuesta contiene los 7 campos del formato público, incluido \`usos\`.
# achieve it optimizer plan
s Add "Regenerate" button for alternative suggestions
s Add loading state while waiting for AI response
# agenda bot
s Dado um telegramId sem conta confirmada, quando envia "o que tenho hoje?", então recebe apenas \`cadastroNecessario\` e nenhuma query de compromissos é executada.
# agent search pane spec
s Users can execute a manual search and view results in under 3 seconds from query submission
m Agent can interpret natural language search requests with 90% accuracy in extracting correct search parameters
s Chat interface maintains smooth scrolling performance with conversation histories containing up to 100 messages
s Users can identify the source of search results (manual vs agent-triggered) through clear visual indicators
s Agent streaming provides visible progress indicators within 500ms of user sending a message
# agri
s Rollback is one-step and documented
s Shadow mode comparison metrics available
s Drift alerts generated with actionable diagnostics
# ai
s Let's update the loading state of the \`Generate Summary\` button to \`Generating...\` and then after to \`Re-generate Summary\` to match most other AI plugin buttons loading states of "Generating...".
# ai instructions report
b It should clarify the objective, test assumptions, identify risks, and keep each response tied to the user's project context.
# algolia article
s Search response time: Aim for under 50ms for optimal user experience
s No results rate: Queries returning zero hits, indicating potential index gaps
# allrounder.ai nfr
s The system must support up to 10,000 concurrent users while maintaining a response time of less than 3 seconds.
# android study app spec
s Study data storage summary displays real topic/card counts.
s Language change applies across the main app flow and auth flow.
# api cost lab requirements
s THE API_Cost_Lab SHALL include confidence intervals and statistical significance for cost reduction claims
s THE API_Cost_Lab SHALL award skill badges for mastering specific optimization techniques
# apm article
s Error rate: Aim for an error rate of less than 1%.
s User satisfaction: Aim for a user satisfaction score of 90% or higher.
s Throughput: Aim for a throughput of at least 100 requests per second.
# athlete plan component notes
s Do NOT show AI-generated suggestions or recommendations.
s Do NOT show comparison to other athletes' plans.
# aurum salon assistant
v Be warm and welcoming.
# automotive requirements fixture
s The system shall detect sensor failure and enter safe state.
s ECU shall monitor APS voltage at 10ms rate.
# auto parts email recommender
s Users with purchase exclusions applied (verify excluded products)
# aws config plan
s Health check false positive rate < 2%
s Installation success rate > 95%
s Configuration errors detected pre-deployment > 90%
s Mean time to detection (MTTD) < 5 minutes
s Documentation clarity score > 4/5
# baba testing guide
v Category classification makes sense
v Bilingual answers are complete
s No errors in console
# battery sentinel
s I’d like to be able to set the Alert Threshold dropdown to 80% - either by adding 80 to the dropdown or changing it to a text field.
# be clear spec statement
v The assistant should communicate clearly and directly to maximize user understanding.
v Responses and embedded content should be lucid, succinct, and well-organized, with correct spelling, grammar, and punctuation.
# bello beauty academy
s Recording window open for 24 hours after session end
# bible search
s \`/fr/search?p=truc+12:3\` affiche « Référence introuvable ».
s \`pnpm build\` passe (typage \`redirect\` + \`pathnames\`).
# blog platform requirements
s WHEN a user creates a post THEN the system SHALL automatically calculate and display reading time estimates
s WHEN errors occur THEN the system SHALL handle them gracefully with user-friendly messages
s WHEN API calls are made THEN the system SHALL use tRPC for end-to-end type safety
# blog posts spec
s Search results return relevant posts in under 2 seconds for datasets up to 10,000 posts
s 95% of validation errors provide clear, actionable messages that help users correct the issue on first retry
s Authors can successfully edit and update their own posts with 100% reliability (no authorization errors for own content)
s Pagination navigation loads subsequent pages in under 1 second
# bnpl refactor requirements
s WHEN retrying a failed batch THEN the system SHALL create a new batch ID with retry suffix
s WHEN a batch fails THEN the system SHALL provide a method to restore credit limits
# bookmark extension requirements
s WHEN displaying search results THEN the system SHALL rank by relevance and recency
s IF screenshot capture fails THEN the system SHALL use favicon or default placeholder
s WHEN importing bookmarks THEN the system SHALL support Chrome, Firefox, Safari formats
s IF search service is unavailable THEN the system SHALL fall back to basic text matching
# bookmarks spec
s 95% of first-time users successfully save and then re-find a bookmark without external help.
s For a reachable page with standard metadata, the app populates the title (and preview when available) automatically for at least 90% of saved bookmarks, so the user rarely needs to type a title.
s A user can save a bookmark within 5 seconds even when the page's metadata is slow or fails to load — saving is never blocked by fetching.
# books analysis roadmap
m 15%+ click-through rate on recommendations
m 25% return rate increase from personalized suggestions
s Unlimited public domain (Gutenberg, Standard Ebooks)
s 3 book analyses/month free tier
# boreholes
s Duplikate sollen erkannt werden (innerhalb einer Import Datei und über mehrere Importereignisse hinweg).
# browser execution spec
s All application-level queries must enforce user ownership.
s M6-E must detect stale executions.
# business operations course track
s Support desktop and 430-pixel mobile layouts without horizontal page overflow.
s Do not reduce the accuracy of accounting, Excel, workbook, or project instructions.
s Any lesson is no more than two navigation actions from \`/student\`.
s Existing public workbook and resource URLs must not change as part of this track.
# cafe fausse
s The website should load within 3 seconds on a standard boardband connection.
# centient
s Concurrent and repeated attempts yield one ledger payment and at most one transfer.
s Unknown Horizon outcomes remain reconcilable and never trigger blind duplicate submission.
# chat ticket ui
s Appuyer sur Entrée dans la \`textarea\` envoie toujours le message (test existant ou nouveau).
# ci pipeline docs
s Pipeline runtime: <10 minutes total
s Critical paths: 100% coverage
# classify
s After marking attendance, the system should calculate the student's participation rate.
s The notes should be visible only to the teacher or admin who added them.
# c++ learning editor spec
s Autocompletion suggestions appear within 300 milliseconds of user typing in at least 95% of editor interactions.
s Symbol documentation hover popovers appear within 300 milliseconds of positioning the cursor over a recognized symbol.
s When the dynamic language service is unavailable, the editor falls back to static completions within 1 second without freezing the interface, dropping keystrokes, or producing uncaught runtime errors.
s 100% of completion, hover, and signature assistance capabilities function completely offline without network connectivity.
# clinic appointment requirements candidates
s The system shall automatically calculate and enforce buffer time between appointments based on doctor preferences
s The system shall send automated SMS and email reminders to patients 24 hours before their appointment
s The system shall filter sensitive medical details from SMS communications
s The system shall be available 99.5% of the time during business hours
# clinic ease
s Dashboard, search, and booking pages all tested
# cloud ops sandbox
s SLO defined as 99.9% availability/performance over 30 day rolling window.
s Alert when 10% budget expended over 1 hour.
# cms connectors spec
s A connection test MUST complete within 10 seconds or time out with a clear user-facing message.
s Connection credentials MUST NOT appear in application logs, error messages, or API responses at any verbosity level.
# code search index spec
m Search results are semantically relevant — for known code patterns, the correct file appears in the top 3 results at least 80% of the time.
m After indexing, the AI Agent can perform a semantic search and receive relevant results within 2 seconds for a typical query.
s The system correctly isolates project data — searching with Project A's key never returns results from Project B.
s The API runs stably under IIS for 24+ hours without memory leaks or crashes during continuous use.
s The system operates fully offline — a complete index-then-search workflow succeeds with no network connectivity.
# command stage prd
s M3: Mutation score for all new production code is 100% (project gate).
s A command stage failing twice then passing consumes exactly 3 attempts, with attempts 2 and 3 receiving the prior exit-code findings in feedback (asserted by spec).
# concept novelty spec
b Semantically equivalent paraphrases resolve to one replay-stable community while adjacent but distinct claims remain separate at the declared fixture thresholds.
s Incremental assignment and a full deterministic rebuild produce identical community IDs, membership versions, and novelty classifications.
# continue order menu fallback (japanese)
s \`続けて注文\` 後の \`S1 -> S2\` stack で、S2 からS1へ戻れる
s 商品選択後の店舗ゲートやお気に入り再開では、既存の S3 遷移を維持する
# course platform kpis
m AI-generated content accuracy: 90%+
m Content review and approval rate: 95%+
m Content generation speed: <10s average
m Assessment grading accuracy: 95%+
m Agent response time: <3s for most operations
v Personalization effectiveness: Measured via A/B testing
s Course completion rate: Target 75%
s Assessment pass rate: Target 70%
s Response time: <2s for 95% of requests
s Recommendation likelihood (NPS): Target 70+
s Discussion participation rate: Target 40%
# creator brief wizard
s Each question gets 3-5 AI-generated suggestions
v Suggestions are contextual based on previous answers
s Click any suggestion to auto-fill the answer
# crm prototype prd
m Reps will accept ≥60% of AI-drafted updates when source evidence is visible.
m AI suggestion acceptance rate — target ≥60% (prototype shows 72%).
m A "Fix with AI" interaction will be faster than the equivalent manual CRM form (target: under 30 seconds vs. multi-minute today).
s Weekly active adoption rate — baseline 18%, target 45% in 90 days.
s Shadow spreadsheet usage — baseline 63% of reps, target ↓.
s Average update time — target ≤2 min.
# crm todo
s Add automatic score updates
s Create confidence interval calculations
# cua
s Calls only serve and enforces no guardrails itself
s Tested against an in-process serve over FakeSurface with the LLM intent-router mocked
v Turns a natural-language request into the right Capability invocation(s) with typed args
# cv site spec
s Skills are displayed in their defined categories with correct proficiency indicators.
s Missing or broken company logos have a fallback display without breaking the layout.
# daher configurateur
s Switch après custom → Immat inchangée
# daintree
s Make "Settings → AI" clickable to open Settings dialog
# date normalisation ticket
s All Date objects are normalized to midnight UTC before comparison or calculation
s Date calculations will be consistent and reliable
# de ai chain runbook
m Inference latency < 5.0 seconds
s Block time < 3.0 seconds
s Wallet connect success 100%
s Worker response time < 500ms
# decentral forum requirements
s WHEN votes are cast THEN the system SHALL update scores in real-time
s IF spam or abuse is detected THEN the system SHALL automatically flag suspicious activity
# dependabot ci fix
s Dependabot PR #317 shows accurate CI status
s Zero false-positive CI failures on Dependabot PRs
s Average 5-minute Dependabot PR review time (vs. 2+ hours)
s Comment posting correctly skips on Dependabot PRs
# deployment engineer agent
s Change failure rate < 5% sustained
s Zero-downtime deployments enabled
# deploy pattern guide
s Health < 50: BLOCK deployment (critical issues)
s Health > 70: ALLOW (acceptable state)
# design system
s Contrast ratios are at least 7:1 for normal text and 4.5:1 for large text
# dev ops manager notes
s rollback to a known previous-good version;
s MLflow run/model/evaluation subjects bound to Git commit and deployment revision;
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
# enforce mode tasks
m Classifier accuracy ≥ 80%
v No false positives on legitimate skill-loaded calls
s Full suite: 928 passed, 43 skipped, 0 failures
# entity
s 90% of MHR search PDFs are available within 20 seconds of the time the search is added to the search table.
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
# fire detection requirements
m WHEN predicting fast-developing fires THEN the system SHALL provide minimum 10 seconds lead time
s WHEN storing features THEN the system SHALL support feature versioning and comparison capabilities
v WHEN optimizing models THEN the system SHALL select optimal models and ensemble weights based on performance metrics
# flow assistant store
s The \`FlowAssistant\` component should become mostly a UI shell bound to the store.
`);
