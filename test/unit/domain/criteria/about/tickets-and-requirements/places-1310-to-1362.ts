import { sentencesIn } from '../sentences-of-place';

/** Criteria in the manner of tickets, checklists and lists of requirements. */
export const PLACES_1310_TO_1362 = sentencesIn(`
# 1310
s All new languages are listed in the prompt router
# 1311
s Voicebot session ends successfully
s No broker warnings in console
m TTS delay < 400ms (see browser console)
m Overall voicebot turn time < 5 seconds
v Barge-ins feel smooth
# 1312
m Full-Loop Delay < 3s: Spoken request to first spoken word
m Speaker Identification Accuracy >= 92%: Correctly name the person talking
m Slot Filling Success Rate >= 93%: Caller leaves dialogue with full booking
# 1313
s Complete operator handbook delivered
# 1314
s Every trade has minimum 35 manuals / passages embedded
s At least 4 collections filled (Warranty, Repairs, Shipping)
m Retrieval recall@10 > 0.7 for warranty questions
m URGENT tickets (correctly flagged ≥ 85% of the time)
v Qdrant yields fitting passages for trade-specific questions
# 1315
s CDN offload ratio > 80%
s Standby takes over < 2s
s Zero data loss migration
s Availability 99.8%
m Retrieval recall@3 > 0.75
m Mean faithfulness score > 0.85
m Reader approval of summaries > 88%
# 1316
s Reply combines both cached + fresh prices
m Entity linking accuracy > 88%
m Full symptom intake by the bot in < 12 dialogue turns
m Retrieval recall > 75%
m Itinerary drafting by the model < 8 seconds
v Pleasant dialogue tone (caller happiness)
# 1317
s Smoke tests 100% green (35+ cases)
s Qdrant seeded with 2,450 recipes
m Reranker precision >75% (fitting passages in top-3)
m Embedding lookup operational (<2s answer time)
v Copilot statements correct (checked against contract files)
v Cross-agent report readable and valuable
# 1318
s Done when: ≥85% coverage of payment routes; weekly build green; zero flaky tests.
m Done when: Complete handwriting recognition/export on archive; character error <3%.
v Done when: Sourced summaries with footnotes; fabrication rate under agreed level on eval set.
# 1319
s Tamper‑proof backups and key rotation configured; legal/compliance form approved.
# 1320
s Blue-green switch runs unattended
s Senior editor can overwrite replies
s Change history complete
v Beekeeper can get helpful tips
# 1321
s Platform MUST store all copilot inputs and outputs for compliance reviews with adjustable storage time (minimum 2 years)
# 1322
m Coverage over 85%
# 1323
v Suggested songs should be fitting to the mood or genre of the playing track.
# 1324
m Precision@10: ≥ 0.65 (65% of top 10 suggested recipes should be suitable)
# 1325
s Then dark mode should be available
v Then suggestions should be fitting
# 1326
v Summaries should be correct, readable, and logically ordered
# 1327
v Replies should be truthful, short, and useful
# 1328
s Shift leads should be able to see when pallets or AI inspection jobs are piling up in a queue.
v LLM-written letters should be based on approved tariff texts wherever feasible.
# 1329
v The network should be able to reliably find and outline cracks in unseen bridge photos with great precision.
# 1330
v The network should be able to correctly recognise birds it was not trained on.
# 1331
v The classifier should be able to correctly tell apart household appliances in a flat based on load curves that the utility collects behind the meter.
# 1332
v The model should be able to accurately predict demand for D+1 and D+7 horizons (where each step is one day) given all sales until day D.
# 1333
s Batch job writes grouped report
v Abstracts are short and correct
v Top remedy choice is sensible
# 1334
s CSV is readable and whole (no absent columns)
v Abstracts are objective, exact, and opinion-free
# 1335
s Kafka replay works
s Nightly batch job runs
s CSV imports from Dropbox
v Explanations are jargon-free and correct
v Defect category labelling accurate
# 1336
s Filter sidebar is movable/pinnable
s Highlights can be exported apart from full recording
s No cloud storage access (strictly offline)
# 1337
s Correct order numbering
s Fast indexing and lookup
v Translation quality reaches agreed bar
# 1338
s Runs on Firefox, Brave, and Opera (Android 11+)
s Switch to manual entry works without microphone
s Contrast rating stays BITV 2.0 conformant
m Recognition accuracy > 88% for frequent street names
# 1339
s Ticket list opens <3s (p95)
s No frozen screen during dictation
s Member can log in with Apple
s Chef can save a menu with 12+ dishes across 4 courses
s Rider can finish whole checkout using speech only
s Label printed follows parcel layout
s Applicant can continue saved drafts
m Diarization accuracy >88% (German, quiet room)
m Captioning latency <2.5s (p95)
# 1340
s Both callers join reliably
s Logger stores all readings properly
s Session closes gracefully
m AI coach chimes in 3-4 times per 10-minute drill
v AI hints are useful and fitting
v AI doesn't disturb reading rhythm
# 1341
s Webhook latency <300ms (p95)
s 45+ parallel auctions
s Portal availability >98%
m Summary quality ROUGE-L >35
m Speech synthesis MOS >4.0
# 1342
s Recovery logic for truncated speech frames
m Speed fulfils delay targets (<3s for average spoken sentence)
v OCR service correctly turns scans into text
# 1343
m Diagnosis coding accuracy >92%
m Report drafting by LLM <45 seconds
m Emotion detection live (<3s)
m Price per generated image <$0.02
# 1344
s Badge icons are 96x96 pixels
m Test accuracy exceeds >65%
v Forecasts are plausible
# 1345
s Both webhooks respond on staging
s Photo capture works
# 1346
s Member places swap order: "5 coffee → tea vouchers" with sealed bid
s Payment Adapters: 3 leading Adyen APIs
s "Connect to 9Harbor": Sign in and keep refresh cookie
s "Open Ledger": Show current totals from both warehouses
s Twin Account Setup: Instantly opens both EUR savings accounts (via Solaris) and points accounts upon enrolment
s Review Terraform modules before first rollout
# 1347
s Adaptive layout for kiosks and tablets
# 1348
s Required choice of Damage Type and free-text Inspection Comment ($\\ge 30$ characters).
s (Platform Availability): The booking site and partner webhooks must keep 99.7% uptime during planned pilot trading hours.
s The importer shall run Format checks to confirm field syntax (e.g., 22-character mod-97 IBANs, correct 8-character BIC codes, correct numeric VAT numbers).
s (Restore & Replay): The warehouse layout and sample stock loaders must be fully rebuildable from versioned infrastructure files within under 8 minutes.
s Job runs a Spark query partitioned by order_id, carrier_id, pickup_date, zone_code, and freight_cost where count() > 2.
s Delivery Schedule & Type: Weekly on Monday 05:30 CET; Email Digest, XLSX Report, JSON Feed.
s Script tests balance condition: ABS(opening_stock - (sold_units + returned_units + spoiled_units)) > 0.5.
s Dashboard draws bar charts: Delay Share by Cause (Weather, Crew, Technical, Traffic, Security), Priority Mix (Urgent, Normal, Minor), and 14-Day History.
s The gateway shall apply scheduled schema-driven integrity checks across incoming sensor feeds.
s Console prints import end report with duration and skipped rows.
s The platform shall produce a Weekly Cold Chain Summary listing truck run outcomes, freshness index, total pallets shipped, fresh alarms raised, and unresolved temperature breaches.
# 1349
s All 5 Milestone 2 items done: push reminders, mileage endpoint + chart, inspection forms + fleet view, driver onboarding flow
s Owner-only pages show 404 if opened by Guest
s License checking — cargo deny check --hide-inclusion-graph on each merge (build.yml:88–92).
s Slug format check via SlugSchema.parse() before any cache read — bad slug → 422
s lint — must be clean (100% of checked files)
s Patches shipped: calendar week-start offset (MR #212), invoice footer page-number (MR #215)
s Lock-before-write pattern in PATCH (acquire lease first, 409 if taken)
s sanitizeCsv() wrapper to stop formula injection in exported sheets (B07)
s Prescriptions running out within 14 days always listed first
s Timetable lookup: < 2 seconds
s Badges: tab-title counter with current basket size
s Group: by harvest year (initially newest), grape, region
s No TODO markers kept in released modules
s Build and publish API changelog (cargo doc -- --no-deps)
s Fleet status strip: number of idle / charging / faulty
s Azure Firewall activated as additional protection layer
# 1350
s Then startup aborts with a readable message ("Redis not available at cache:6379");
s Then the editor changes to 3-pane review layout; a 5-step import starts; Notes and Detected
s Stage 2: Build, expect RED.
s Then the board goes back to 4-lane kanban layout; the Burndown Chart and Talk-to-Kira drawers show again;
# 1351
s Given the price is older than a limit (e.g., 15 seconds), When the ticker is opened, Then the widget marks the quote as possibly stale.
s Given the container is running, When the reviewer requests a basic route (e.g., /v1/parcels), Then it answers correctly from Cloud Run.
s Given tide readings are older than a limit (e.g., 2 hours), When they are shown, Then the app marks them as maybe stale.
s Given the visitor has no session, When the visitor opens the wishlist, Then the shop offers sign-up or answers 403 Forbidden.
s Given Pi4 is on, When the teacher enters the class URL, Then the start screen appears without errors.
s Given handover is done, When a new operator opens the runbook, Then they can start the pump simulator on their laptop and know how to patch/reboot it.
s Given the drawer is shown, When the clerk presses Escape, Then the drawer slides away.
s Given the upload stops, When the connection drops, Then the app displays a retry button and leaves the earlier draft in place.
# 1352
s can subscribe once they verify email.
s can bookmark trails when signed in.
s can see their bookings with seat and refund states.
s can browse menu pages without signin up.
s can save recipes to list without an account.
s can open books sorted shelf.
s can open course syllabus page.
s can export their photos.
# 1353
s Performance: Core Web Vitals thresholds for LCP and input/layout stability pass on 100% of
s Stroke width ≥ 1.5:16 for icons (≥ 1:16 for large icons and map/chart symbols).
s Margins ≥ 16×24px; each draggable card is movable by keyboard and shows a clear
s Combined shipment timeline over several carriers
s Captions: every video captioned; charts that show trends have text summaries;
# 1354
s Streams: Kafka carries 1000s of events smoothly
s 90-second grace period (lets printer finish job)
s After 45 minutes, locks the terminal
s SMS: Twilio can deliver 100s of texts/hour
s Tiles stored in CDN for 48 hours
s Tokens signed with Ed25519 (rotation: 30 days)
s 5-second polling (fair trade-off)
s PIN should be random (8+ digits)
# 1355
s Device Certificate: Short-lived client certificates (expiring after 12 hours) are used to fetch fresh configuration. They are kept as TPM-sealed, Encrypted (on laptops), and KeyUsage=ClientAuth entries.
s The website must be completely fluid, covering viewport widths from 360px (phone) to 2560px+ (wall display).
s Release: At least 2 recorded sign-offs from the safety board.
s Endpoint-wise quotas (Search 200/10m, Upload 20/10m, SMS Code 5/1h)
s Legibility: Compliance with EN 301 549 accessibility rules.
s The portal must conform to Section 508 requirements for accessibility (text scaling, landmark roles, screen reader order).
s Session Ticket: Kerberos tickets are used for single sign-on. Service tickets are short-lived, with a lifetime of 8 hours.
s Live MQTT telemetry must have a delay of less than 350 milliseconds.
s Limits: Max attachment length is fixed at 3 pages per claim.
s The kiosk program must provide solid crash isolation to stop the whole terminal from freezing if one peripheral driver breaks.
s OpenAPI schema published for all partner routes
# 1356
s Versioning must be turned on for every bucket (B2, GCS, OSS)
s Paper trail: R2 Bucket Locks for unalterable inspection files
s schemaVersion: 3 is required for Compose 2.
s an uploaded 41-megabyte attachment is refused by the mail gateway; an uploaded 40-megabyte signed archive
s Backups are sealed before any database repair.
# 1357
s All T2 stories are coded and demoed
s Speed figures (<3s checkout render, <400ms price lookup)
s All M1 stories are coded and reviewed
s Goal: Import up to 250 ledgers in <8 minutes, serve 2500+ parallel cashiers after Stage 3
s Log rotation policies are in force
s HSTS headers for all public subdomains
v Deep learning crop stress estimation yields valuable hints
v Vector lookup surfaces fitting clauses across contracts
v LLM-based release note drafting produces helpful texts
# 1358
s Crash ratio (<2%), branch coverage (>75%), deploy success (>95%)
s Cloudflare caches its own assets (fonts, scripts, favicon).
# 1359
s A shipments row (ULID + carrier_ref + weight)
s The lambda handler needs a signed-in member with the treasurer or
s An accounts row (with is_trial = false)
s Form is checked on the server: times must be HH:MM, closing ≥ opening,
s A memberships row (plan = student)
s Format, security scan, staging deploy, and all contract checks are green.
# 1360
s Photographer can drop or pick up to 50 RAW/JPEG/HEIC shots at once (max 80MB per shot).
s TESTS: Unit test IBAN checksum; E2E payout flow test; Read-only view test for trainee role.
s NFR-LOG-004: Unified CloudEvents tracing including order_no, span_id, store_id, till_id, and queue delay.
s Import DWG/STEP/STL up to 250MB per drawing; in-browser CRC-32 checksum creation.
s NFR-LED-003: Immediate append-only ledger entries for all deposit, transfer, freeze, payout, reversal, and closing actions.
s ChaCha20 encryption on backups; mTLS between services.
s Release Pipeline: Jenkins nightly job finishing 100% on cargo tests/.
s ISO 8859-7 Greek text rendering across PDF exports.
s Expired coupon entry: Till reads wrong date, sets state VOIDED, shows warning banner.
s Facet narrowing and sorting by exhibit type (Coin, Map, Oil Painting, Textile).
m RAG-NFR-007 (Speed Goal): Semantic lookup response time < 1,200ms for p95 queries.
m Must find verbatim hits for part references (Serial Numbers, Batch Codes, Drawing Sheet Codes, Recall Ids) with 100% recall.
m Safety & Correctness: Zero severe invented dosages or wrong patient matches (CHK-014).
m Produces tidy line text + table cell-coordinate XML across Greek & Cyrillic forms (CER < 8%).
# 1361
s And shows a warning banner: "Room Cedar is already taken (Booked for Seminar #58)"
s And shows a red hint under the field: "Pallet height exceeded by 15 cm. Choose a lower stack."
s Then the invoice state changes from Open to Settled
s And the loan state stays exactly as Pending.
s Then the server declines Editor C's save via row version mismatch
s And the booked nurse's roster state changes to On Call / Reserved
# 1362
s Checks: Cypress K6 load specs
s Vitest specs (34 specs)
s Records Compliance: HIPAA/SOX conformant
s Never paste Slack bot tokens into tickets
`);
