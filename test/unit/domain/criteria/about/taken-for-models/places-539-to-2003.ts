import { sentencesIn } from '../sentences-of-place';

/** Limits and wishes of software that words alone take for those of a model. No error is measured on them. */
export const PLACES_539_TO_2003 = sentencesIn(`
# 539
s Documentation depth approved by Release Manager (user guide)
s Separate RabbitMQ exchange with suitable dead-letter setup.
s Then those discounts should show up uniformly on every invoice
s Then the newsletter should be divided into sensible sections
s Then every form should be completely operable with voice commands only
s Packaging follows colour/logo rules and satisfies legal requirements.
s Then the "Shipment Tracking Panel" should show urgent notices and controls first, fetching map tiles later to keep it responsive.
s Delayed sending for every remaining message kind (newsletters, surveys, receipts).
s And the price should stay visible and the same
# 1346
s Project should rely on the Mapbox SDK wherever it can
s Webhook API: Instant order notifications
s 14% yearly yield for loyal stakers vs full forfeit for double signers
# 1347
s Viewing settings like Dyslexia Font and Night Theme
s By means of assistive options like Dyslexia Font and Night Theme.
# 1348
s (Ledger Search Speed): Account overviews, monthly balance sheets, and detailed postings must appear with a 99th-percentile ($p99$) answer time of under 350 milliseconds.
s (Tariff Import Duration): The rating module must process a file of 250,000 meter readings against every current price rule in under 45 seconds on ordinary cloud instances.
s Page shows the overall Route Punctuality (RP) Index (0–100%).
s (Complaint Handling): A clerk must be able to go from a regional complaint chart to the single parcel history and driver note in 4 or fewer taps.
s (Source Hygiene): All firmware code must follow MISRA-C (C) and tooling code Black / isort rules with no blocking static analysis findings.
s Importer raises Major duplicate booking warnings naming the conflicting room row and the overlapping guest reference number.
s Error Cases: Nurse tries to discharge patient without signature $\\rightarrow$ App refuses the step and marks required boxes.
s Importer writes warnings grouping wrong dates by sheet and urgency (e.g., absent IBAN = Blocker; absent fax number = Minor).
s Map redraws at once with matching stations, showing clustering and overall hit number.
s Fresh Complaints Received This Week (by Urgency: Blocker, Major, Minor, Trivial).
s Just allowed for Minor urgency; needs Supervisor sign-off.
s Urgency: Dispatch level (Blocker, Major, Minor, Trivial).
# 1349
s One or more angular/material Chip widgets display without warnings
s size-check — JS ≤ 180 kB, CSS ≤ 40 kB (advisory up to Milestone 4, failing from Milestone 5)
s reply.detail → 'Something went wrong' in every 503 reply
s TTFB: < 0.8 seconds on ordinary mobile data (checked through WebPageTest nightly budget)
s Datadog + PagerDuty verified running in staging
s yarn lint finishes with no warnings
s Complete checkout journey sanity run
s Local database container boots quietly without failures or notices
s Check: Sass mixin compiles without warning
s Bootstrap icons display correctly in dialogs
s Introduced combined parameter check: mode=manual lacking either min + max → 422
s Owner-only access — missing = foreign record changes
s Sass colour variables work as intended in demo pages
s Checks: Badge mounts without warning + mounts with given title
# 1350
s Then setup.sh checks reach RabbitMQ without trouble; whisper weights install completes
s _EXPORT_ACTIVE flag blocks parallel export jobs; another request gets a 409 reply straight away
s When she tries to press Send twice
s Then the Pump Efficiency Overview page opens; the flow-rate-vs-pressure chart is drawn
s And show ui.recentScans as a narrow ticker strip above the upload button.
# 1351
s Provide easy switching between account tabs.
s Offer a plain and self-explanatory booking form.
# 1354
s SESSION_KEY is random (64+ bytes)
s Guest gets booking reference at once (no delay)
s Chart.js - For interactive sales graphs
# 1355
s Min password length: Set at 12 characters.
s The first map render duration for the mobile client must be below 4 seconds on an ordinary 3G link.
s scrypt set up with at least 64 MB memory
s Public GraphQL resolver calls must answer within 400 milliseconds during usual weekday traffic.
s The booking platform must aim for an availability of 99.7%, not counting announced service nights.
s Fleet Status: Watch running trips, vehicle availability, and general punctuality live.
s Smooth Ticket Handling: Get distinct, instant alerts for new repair tickets to keep the workshop moving.
s Long tables (e.g., invoices, supplier catalogues, drivers) must apply virtual rows or lazy loading to avoid browser slowdowns.
s Server pushes MQTT live messages for parcel changes.
s Traceability: Each ShipmentLabel holds the parcelRef in its barcode to guarantee correct warehouse matching.
s The Cassandra cluster must define suitable partition keys for often searched columns (e.g., station code, line, ticket number) to keep lookup speed with growing volume.
s The mobile client must install a central crash reporter hook to guarantee uniform error screens and avoid lost drafts from unexpected exceptions.
s Session id stored as encrypted, Host-prefixed, SameSite=Lax cookie
s Interactive Canvas fleet usage graphs (LineGraph & GaugeDial)
s Listing Control: Quickly publish, hide, or correct landlord and flat listings.
s No Warnings: Build must be clean with the strict compiler flags (gcc or clang).
# 1356
s Vendor escalation terms agreed — outage report within 24 hours
s Durability: 99.99% over all archive buckets
s short date and nested XML fragment good/bad samples are reproducible;
s an expired or malformed voucher code is refused before order creation and never gets to permanent
s multi-vendor testing fixes a single exact signed schema bundle and frozen gateway/Helion versions;
s plain stop keeps caches; purge needs its own confirmed cleanup flag
s Editor sign-off and audit trail: unchangeable approval/withdrawal records; wiki CHARTER/contents
s >70% of warehouse leads regularly using copilot features by week 6
s 35%+ mean turnaround cut across depots
s >40% of tier-1 calls resolved with self-service menus by quarter 3
s Good driver happiness ratings (8+/10)
# 1357
s Goal: 99.8% availability, <10 minute failover time, 100% ledger integrity
s Goal: <3s checkout time, <400ms gateway latency, <2% failure rate
s Complete booking journeys for group trips run without failures
s Peak Stream Load: Highest number of parallel streams without dropped frames
s Caching tweaks cope with huge photo albums
s Speed up database reads with indexing and prefetching
s Step-by-step contact migration wizard works properly
s Bulk export copes with several albums smoothly
s 45% of expert settings are used by returning members
s 30% of paid add-ons are used by trial accounts
v Useful suggestions drawn from forecasts
# 1358
s Keep quick startup of captioning tools
s When you read cached_roles or session.claims() for feature gating, note that cached roles are not always current before the next sign-in completes.
s At once report any likely unlicensed assets (fonts, stock photos, icon packs, etc.) present in the bundle.
s Cache rules: ETag, Cache-Control, Vary set in nginx.conf. Cloudflare brings decent presets; our values win where longer.
s INSERT needs a sequence grant. In Oracle schemas, an INSERT has to fetch the next value. Lacking a sequence grant, inserts fail with ORA-01031 — no row, only an exception.
s Compress fonts and scripts
# 1360
s Failover Drill (RPO): Scripted mysqldump import confirmed in under 25 seconds.
s Signing: Ed25519 for release archives; SHA-384 for manifests.
s Checks vouchers, creates orders, treats payment timeouts cleanly.
s ICS invite lands in the guest's default calendar straight away.
s Full Branch Separation: Store numbers in POS uploads are never accepted as is; branch access comes only from backend device certificates issued at setup.
s Tapping [Sheet 3, Row 9] scrolls or jumps to the Side-by-Side Budget Viewer (BUD-07).
s Bot Pause & Fallback Route: One-click admin switches to stop LLM features during vendor maintenance or flip to OFFLINE after repeated API timeouts.
s Quoted line number is above file line count: Shows warning tag Unknown Line Quote, jumps to line 1.
s Left half of compare screen shows plain transcript extract with download icon.
s Draws scanned letter on top, recognised handwriting below; outlines found/quoted line frame.
m 100% source-linked answers.
m Source Linking: 100% of produced lease summary clauses carry checkable paragraph anchors (LEGAL-AI-08).
# 1361
s And a live pickup notice with shelf number is sent to the picker's wrist scanner.
# 1362
s Webhint runs must stay within budgets
s Feature Flags: Simple to put behind a toggle
s Edge caching for quick page delivery
s Battery Effect: Little effect on battery life
s Dark theme looks right
s Few cookies (language, session, basket only)
# 1363
s Clear hint at which branch you are booking for / billed to
s Gzip compression would reduce the weight of the page by 60% (or more)
s Next reload the Maven modules with the circular arrows button at the right edge (or Build -> Reload All Maven Modules).
# 1364
s And it switches to Postal Lookup where map hits are few
s And absent or malformed columns (e.g. empty SKU, empty vendor, zero quantity) are refused with an explicit message
s And the export is written in a fixed, parseable layout
# 1365
s Branch coverage ≥75% for billing module
s Gateway: 250 calls/minute per tenant
s name: Verify mutation score (70% minimum)
s FIFO buffer added with capacity 250
s Bundle weight reduced (≤40MB)
s Ontology graph lookup <80ms
s Spec suite with ≥75% branch coverage
s Filter Latency: <40ms for 120 recipes (goal: <90ms)
s ≥85% branch coverage (NFR12)
s Then memory cache hits come back in <5ms, disk (SQLite) lookups come back in <80ms
s Parallel upload handling (up to 250 files)
s Patch footprint is small (touched lines only)
s Django project boots without trouble with gunicorn harbor_core.wsgi:application --workers 2
s Specs for normal flow and boundary values
s Seed scripts complete without failure
s Clean file handle treatment (try-with-resources)
s Should fall back sensibly during power loss
s Branch coverage gate (≥75%)
s Nightly soak numbers gathered (flakiness by week)
s ≥20% visitor audio guide usage
m And speech recognition finishes in <3 seconds
v Stay open - predictions always interpretable
# 1401
s TTI increase ≤ 15% without sign-off (AC-Q7).
s Landing screens reach INP ≤ 180ms at p90 (AC-Q3).
# 1451
s npm test returns 0, coverage ≥ 85%
s npm test returns 0; eslint and tsc succeed; coverage ≥ 85% (branches = 85 in jest.config.js)
s Gradle build completes offline with no failures
s vagrant up boots all three machines without failures
s Add photo_url: str | None = None to PUT /listings; 422 if both photo_file and photo_url are given
s Retry step runs exactly three rounds (no recursion)
s StorageDriver interface declared; S3Driver skeleton constructs without exception
s Produce paste-ready release notes in plain AsciiDoc layout
s canEdit check swapped for isDraft || isReview check so Preview pane can be opened in either mode
s The export job works offline (SQLite/polars) when REMOTE=0 and on Snowflake (Snowpark) when REMOTE=1
s A migration summary (table counts, checksum match, null checks) is available and understandable for business staff
s flake8 finishes with no warnings
s Refresh the current release checklist in ops/releases/ — tick finished steps [x], change Owner
# 1452
s Report Rendering: < 200ms for usual reports
s Spell check: < 15ms latency
s XML Import: ~3,000 records/second
s Reserve enough disk space for your archives
s Profile-Guided Compilation (PGO): Turned on in nightly builds for faster startup
s Memory leak tracing and tuning utilities
s Extended regex support (lookaheads, backreferences, named groups)
s Crash Details: Readable stack dumps with hints
s Small exposure: Just the required ports opened
s Few shipped libraries (alpine images)
s Streamed Reading: Efficient file input
s Parquet Export: ~6,000 records/second
s TSV Import: ~12,000 records/second
s Build/Release: Compiles every platform variant wherever feasible
# 1453
s Abort Limit: > 3% backup breaches
s Abort Limit: > 4% rounding faults or layout glitches
s Shutdown Time (< 8 seconds):  OK (mean: 3.4s)
s Failover Success: > 95% unattended failover
s Traffic Protection: WireGuard between sites, SSH Ed25519 for admins
s Message Dispatch: <30ms per message
s Platform availability ≥ 99.7% computed quarterly.
s Goal Metric: Time from tap to player fully loaded < 3 seconds (95th percentile)
s Goal Metric: Disk growth < 80MB/day, peak footprint < 700MB
s Heap Size: <800MB maximum during regular load
s Abort Limit: > 3% message delivery faults
s Complete voice call journey works with no failures
s Goal Metric: Medical notes unreadable unless the right key is held
s Session token signing/verification behaves properly
s Folder ownership is suitable
s Icon contrast values satisfy the EN 301 549 norm (3:1 minimum)
s As an operator, I need a plain message when the service cannot boot so I can fix it
s Main journey runs without a hitch
s InvoiceService loads without exceptions
s Table headers and captions correctly linked
s Fault Tolerance: Solid retry handling with structured traces
s TaskScheduler: ~18MB (timers and worker tracking)
s Entire refund process finishes as planned
s Goal Metrics: Checkout duration < 3 minutes, assistant switching < 4 seconds
s Exploratory Test Coverage: 100% admin screens
s Model change finishes within 3 seconds with confirmation
s Upgrade notes are understandable
s Comfort Feedback: > 80% of guests mention quiet rooms
s Hygiene inspection score ≥ 92%
s Green Rate: 95%+ nightly regression green rate
s Factory acceptance checks > 97% success rate
s Response Time P95: < 800ms
s Response Time P90: < 120ms
s Static Analysis: 100% pyright conformity
s Goal Metric: 100% message retention, no gaps or duplicates
s Coverage: 100% - Every clause entirely answered
# 1454
s Videos shall carry synchronised captions where needed.
s Records should be kept securely
s Automatic reconnection shall follow dropped sessions wherever feasible.
s The portal shall offer adaptive screens for phone and kiosk hardware.
s Warning texts shall be understandable and helpful.
v Answers are produced within reasonable time
v LLM grasps caller intent
v Model answers should be produced economically
# 1455
s Permanent <caption> on each table; tooltips are hints only
s expired tokens are cleanly refused
s every definition-of-done item is ticked
v produces sourced replies from vetted manuals
# 1457
s After scanning the printed code the guest lands on the menu page
s Download counter goes up by one after opening the attached file
# 1996
s <10min Invoice Dispatch Time
s Latest Orders: Newest orders with one-tap opening
s Store PINs safely: argon2 with suitable memory cost
s Fees and safety notices are shown without suggesting guarantees or insurance cover the service does not offer.
s Never rely on uploaded files: Every attachment is checked using ClamAV
# 1997
s Punctuality: 90% of invoices mailed within 120 seconds of closing time (queue load dependent)
s Print success rate: >= 98% of queued labels lead to a sheet being printed
s COOKIE_KEY: AES key used to seal cart ids in cookies. If unset, an unsealed base64 value is used instead (not recommended).
m Fallback rate: <= 15% "sorry" answers to booking utterances
m Intent match rate: >= 85% of booking utterances lead to a completed booking
# 1998
s the page makes old-versus-new price changes visible at a glance
s rule-based and grader-derived flags are visibly separated
s complete request header logging where upstream gateways allow it
# 1999
s Small interface skeletons with FIXMEs for every main module.
s Verify no fresh warnings in the device journal while the drill runs.
s Database journal state (no warnings while running).
s Check zero rows come back (every payment must belong to exactly one of both).
# 2000
m ≥85% receipts rightly classified
# 2001
v Seems instant to the nurse at the bedside monitor
# 2002
s Introduce indexes where sensible
s GET /api/orders/[ref]/events - WebSocket endpoint for live tracking
s Send suitable exit codes (0, 1, 2, 64)
s Reduce image payload weight
# 2003
s Then the shopper gets a readable notice (not a raw exception)
s No server warnings on main journeys
s Then the upload is refused with an understandable notice
s CLI with quick startup and small binary
s When she tries to check in with a formerly accepted boarding pass
s Then the changed tariff applies from the following order (or at once)
s Then the form stays readable without pinch zooming
s ≥ 85% of closed repairs carry a cause note.
`);
