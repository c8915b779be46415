import { sentencesIn } from '../sentences-of-place';

/** Success criteria, targets and checklists in the manner of specifications, most of software. */
export const PLACES_1263_TO_1309 = sentencesIn(`
# 1263
s SC-001: Parents can finish daycare enrolment in under 2 minutes with a success rate of 92%
s SC-002: Parents can pick up children by badge within 45 seconds with a success rate of 97%
s SC-004: 98% of webhook calls from paired devices carry correct HMAC signatures
s SC-005: All guest visits to staff screens are sent back to welcome screen (100% success rate)
# 1264
s Less effort to set up printer profiles.
s More frequent use of bulk edits without more rollbacks.
s Fewer half-finished bookings.
# 1265
s SC-001: Print daemon takes and confirms new jobs within 40ms of socket opening.
s SC-002: Template filling and schema checks finish within 15ms before model API call.
s SC-003: Daemon runs up to 40 parallel print job threads without deadlocks or forced restarts.
s SC-004: 98% of correct print jobs get complete receipts or readable fault codes without lost sockets or zombie threads.
# 1266
s SC-001: Collector correctly takes and stores 2,000+ meter readings per second without gaps or faults
s SC-002: Load flow computation and checking finishes within 300 milliseconds at 95th percentile for grids with up to 8,000 live feeders
s SC-003: Meter reading endpoint delivers grid stability verdict within 350 milliseconds at 95th percentile at usual traffic
s SC-004: Collector keeps 99.8% availability during everyday service
m SC-008: False positive rate for pedestrian detection is below 4% in night-time test drives
m SC-005: Zero false negatives in pedestrian detection (all real persons on the road within 80m are found) in night-time test drives
# 1267
s SC-003: Repeated booking or refund calls carrying the same request token are refused 100% of the time
s SC-006: 92% of seat map screens open and show prices within 3 seconds at usual traffic levels.
m SC-004: The AI concierge gives a fitting, tool-supported answer to a room or spa question within 8 seconds of the guest sending the text.
# 1268
s The portal shall answer citizen queries within 3 seconds at usual traffic.
s Image sizes shall be tuned for both desktop and tablet layouts.
# 1269
s Module Uptake: Clerk happiness with export wizard > 4.2/5
s Device Reach: Tablet use makes up > 35% of visits
s Defect Decline: Customer-reported defect count decline by 40% from Release 2
s Reading Growth: Minutes read per visit rise by 20%
s Member Loyalty: Member renewal rate > 65% at 12 months
m Ticket Triage: AI classifier resolves 75% of messages
# 1270
m SC-003: The network's next-click prediction accuracy must beat the majority-class baseline accuracy by at least 4 percentage points.
# 1271
s The platform shall refresh foreman overview figures (shifts, crane hours, weather data) within 3 seconds in real time.
s The gateway shall convert and forward soil moisture values within 4 seconds of measurement.
s The gateway shall serve at least 40 parallel greenhouse nodes without going over 15% slowdown.
m The headset shall detect and acknowledge nod gesture recognition within 400 milliseconds.
# 1272
s SC-001: Viewers can tell apart all players in a 7+ person match without mistakes
s SC-004: Present single-column invoices still print exactly as they do today (zero layout change)
s SC-005: Viewers can spot possession changes on the timeline immediately within 2 seconds
# 1273
s SC-001: Editors can see site-wide translation progress in under 3 seconds for sites with up to 150 articles.
s SC-002: Review time figures are right within 2 hours (allowing for daylight saving/clock drift).
s SC-006: 92% of article files in sample sites load correctly without warnings.
s SC-008: Report script run finishes in under 6 seconds for sites with 300+ articles.
# 1274
s SC-003: Shopping lists survive app updates and backend deployments, with shoppers able to continue lists by opening the pantry screen again
s SC-005: gRPC handlers are shareable and checkable apart from the voice agent, confirmed by plain handler call checks
m SC-002: Voice agent properly recognises caller wishes and calls the right CRM functions in at least 88% of plain, well-defined calls
# 1275
m SC-001: Caption text shows on the smart glasses within 4 seconds of sentence end during the talk
m SC-002: Full caption file is ready within 2 seconds of the speaker ending the talk
m SC-003: Zero repeated syllables or sentences occur at window edges in the finished captions
m SC-004: Character error rate at window edges does not go above 4% compared to offline captioning
m SC-006: 92% of attendees say that live captioning seems quick and helpful
m SC-007: Caption accuracy for live mode equals offline mode accuracy within 3% for talks up to 8 minutes
v SC-008: App copes with talks up to 15 minutes without loss of caption quality or display speed
# 1276
s Availability: 99.8%+ (max 1.4 hours outage/month)
s Query Time: <400ms average query execution
s Map Load: <3s average map load time
s Fault Share: <0.2% of orders
s Cancellations: <4% quarterly
s CSAT: 80+ (survey score)
s Monthly Visits: 55%+ of readers
s Bug Reports: <15 per month, <36hr fix
# 1277
s The platform shall support at least 15 voucher types
s The platform shall support split/merge rules: send a parcel to a different depot or cancel the pickup depending on a weight
# 1278
s SC-001: Librarians can sort 30 returns into 4 carts in under 90 seconds using barcode shelving
s SC-004: Average open-invoice count per branch falls by 25% within first month of using dunning templates
s SC-006: 85%+ of gardeners successfully plan their first crop rotation without opening the help center
s SC-008: Plugin uses less than 150MB disk space for storing 500 sketches
s SC-010: Plugin keeps 4.3+ average score in WordPress Plugin Directory after 250+ ratings
m SC-002: AI caption proposals reach 75%+ editor acceptance rate (measured by editors choosing "Keep" vs "Discard")
m SC-003: Allergen tagging finds risky ingredients with 90%+ accuracy
m SC-005: Model finishes AI triage for 40 tickets in under 8 seconds on a mid-range laptop
# 1279
s Webhook delay < 400ms (p99)
s 150ms load time for chart widgets
s Time to book first lesson < 3 minutes
s Checkout conversion rate > 85%
s Weekly paying subscribers growth > 5% quarter-over-quarter
# 1280
s SC-005: Warning banners are calm and helpful (no stack traces shown to tenants)
s SC-006: Voicebot handles 250 parallel calls without slowdown
s SC-007: All stock movements are traceable through agent function call records
s SC-008: Zero raw filesystem writes come from the LLM plugin layer for export jobs
m SC-002: 92% of unambiguous booking-related utterances lead to the right calendar function call
m SC-003: Assistant answers are delivered within 4 seconds for one-step questions
m SC-004: Chatbot keeps earlier dialogue facts across at least 15 turn pairs
# 1281
s SC-004: Clinic records stay separated between registered practices with zero leakage cases
s SC-006: Portal supports 300 simultaneous bidders without loss of speed
s NFR-001: Gateway MUST answer 95% of lookups within 2 seconds
s NFR-003: Gateway MUST keep 99.5% uptime measured quarterly
m SC-001: Guests can successfully book, move, check, and cancel reservations using spoken requests with 93% accuracy
m SC-002: Assistant remembers the ongoing case across 8+ conversation rounds without mixing up patients
m SC-003: AI planner correctly orders several steps in answer to nested traveller wishes 85% of the time
m SC-005: Waiting times for AI drafting stay under 3 seconds for 95% of emails
# 1282
s SC-001: Coupon revocations finish in under 2 seconds from click to receipt
s SC-002: 100% of refunds with known order numbers go through and credit the right card
s SC-003: 100% of refunds with unknown order numbers show suitable warnings
s SC-004: Archived recipes do not show in weekly planner 100% of the time
s SC-005: Neighbouring plots stay unchanged after 100% of merge actions
s SC-008: 90% of volunteers successfully cancel a shift on first try
# 1283
s SC-001: When a seat is sold at one counter, all other connected counters show the update within 3 seconds
s SC-002: Subscription Renewal Service correctly handles 100% of contract expiry messages and issues new invoices within 10 seconds
s SC-003: Paging Service sends on-call alerts within 2 seconds of the triggering alarm
s SC-006: Broker handles at least 500 simultaneous MQTT sessions without dropping throughput
s SC-007: Ledger Service stores 100% of bank postings in booking order without holes or repeats
s SC-009: Webhook delivery delay (from order creation to partner receipt) averages under 800ms for 90% of webhooks
# 1284
s SC-001: Analysts can run any pivot or group action and get refreshed totals in under 2 seconds (given cached cubes).
s SC-002: 100% of malformed IBANs are rejected by the form with a clear hint.
s SC-003: Catalogue lookups return all hits across author, publisher, and keywords with 100% accuracy.
s SC-004: Printed receipt shows item price, tax rate, and discount in a neat, legible layout within the paper roll's margins.
# 1285
s SC-002: Cashiers can void an item or apply a discount with instant on-screen confirmation (<150ms render time)
s SC-003: Game holds 30fps refresh during all battles and cutscenes on entry-level Android tablets
s SC-005: Meter readings replicate between sites within 10 seconds when both sites have a link
s SC-006: 90% of parents successfully submit their first absence note (open, fill, send) without phoning or getting stuck
s SC-007: Tool supports at least 2500 assets per farm without noticeable lag
s SC-009: Zero blocker incidents related to double payments or lost orders in live operation
s SC-010: Player runs correctly on at least 90% of televisions running Tizen 5+, webOS 4+, and Android TV
# 1286
s EXIF metadata parsing successful
s Kafka replay works
s Vector index created successfully
s Retry logic works if courier API goes down
v Explanations are jargon-free and correct
v Defect category labelling accurate
# 1287
s Vehicle search endpoint answers in under 300ms at p95 with 500 vehicles
s Uniform pagination format matching billing endpoints
# 1288
s SC-002: Exchange handles 400 parallel traders without slower execution
s SC-004: Knowledge base indexing finishes within 90 seconds for manuals up to 250 pages
s SC-005: Booking site uptime stays above 99.7% during festival season
m SC-001: Nurses get fitting answers to dosage-guide questions within 4 seconds waiting time
m SC-003: 97% of tenant questions get replies backed by real lease clauses (no made-up terms)
# 1289
s SC-001: 90% of drivers can spot the assistant name and unread replies within 4 seconds of unlocking the tablet.
s SC-002: 98% of current voicebot regression checks for greeting callers, playing prompts, barge-in, hold music, and hang-up stay green after the rewrite.
s SC-003: 85% of visitors can correctly name all three ticket tiers within 15 seconds of seeing the price board.
s SC-006: Bookkeepers can open prompt and completion prices for any listed model run in 3 seconds or less.
# 1290
s SC-004: 98% of signed webhooks successfully receive valid acknowledgements within 4 seconds
s SC-005: Vault strictly separates merchant keys with zero cross-merchant reads
m SC-001: 93% of spoken kitchen instructions lead to the correct timer being set
v SC-006: Technicians express strong liking for dialogue with the assistant compared to the old menu screens
# 1291
s SC-001: Staff can do common stock moves (book in, transfer, write off) through messenger in under 20 seconds per move
s SC-003: Assistant sidebar opens and accepts clicks within 4 seconds on usual 4G connection
s SC-005: All 6 standard ledger actions (open, post, reverse, reconcile, close, export) work properly via messenger
s SC-006: Assistant page is fully readable on smartwatches (180px width minimum)
s SC-007: Fault lamps are lit within 1 second of sensor failure
m SC-002: Assistant correctly understands free-form guest wishes at least 88% of the time for usual hotel requests
m SC-004: Bot retains dialogue state for at least 12 successive turns
# 1292
s SC-004: Zero audit findings related to payroll file separation
s SC-005: All 7 agent skills run correctly with 100% branch coverage
s SC-006: Voice assistant runs on tablets with 100% menu parity
s SC-008: Previous Release 3 reports stay 100% usable
m SC-001: Callers can successfully reschedule an appointment via voicebot in 92% of calls
m SC-002: Assistant correctly recognises customer concern in 88% of emails
m SC-003: Voicebot answer time < 3 seconds for 90% of calls
# 1293
s SC-002: Dialogue records survive across devices with 100% entry correctness and completeness
s SC-006: 100% badge check coverage reached - no unlogged entry to prompts or chat transcripts
s SC-007: Assistant panel follows current brand guide with uniform icon sets, spacing, and touch feedback
m SC-001: Landlords can handle all lease changes through conversational assistant with 88%+ success rate on frequent requests
m SC-003: Model correctly understands 92%+ of typical warehouse voice orders without follow-up questions
# 1294
s SC-002: All agent exports check tenant membership and block foreign downloads 100% of the time
s SC-003: Function results keep uniform Avro layout suitable for LLM planner parsing 100% of the time
s SC-004: Plugin calls end within 5 seconds under usual month-end traffic for 90% of jobs
m Voice bots can successfully open, check, change, and close tickets through helpdesk functions with 98% success rate under usual load
# 1295
s SC-002: Auction site handles 3000+ simultaneous watchers without increase in page time
s SC-003: 85% of pharmacists successfully finish a basic stock count on first try
s SC-007: Function calling bridge runs properly for all purchase orders
m SC-001: Chefs can add recipes using spoken descriptions with 92% accuracy
m SC-005: LLM-written product teasers are factually fitting in 90% of samples
m SC-009: Spoken field notes correctly attach to the intended plot record 88% of the time
# 1296
s SC-003: 90% of legacy reports use the new font within 3 weeks of rollout
s SC-007: Patients successfully move through intake pages in 93% of visits without help or reloads
m SC-001: Gemini pipelines finish long contract reviews without token limit errors in 99.5% of runs
m SC-002: Mean prompt length per agent step drops by 50% or more (from ~8000 tokens to ~4000 tokens)
m SC-008: Delivery time prediction accuracy within 15% of real duration for 85% of parcels
# 1297
s SC-001: Students can finish course enrolment in under 4 minutes from portal login to seat confirmation
s SC-002: Calculator correctly derives mortgage rates with negligible difference from reference tables
s SC-003: 97% of blood bank transfer orders finish successfully without rollback
s SC-004: Fleet map opens within 4 seconds and shows all truck locations accurately
s SC-006: All payment modules pass penetration test with no severe/major issues
s SC-007: Firmware reaches high branch coverage with thorough regression suite
s SC-008: Player behaves properly on common smart TVs and game consoles
# 1298
s Rollback duration: < 80ms cache, < 3.4s replica
s Temp files removed correctly
s Badge changes to "archived"
m Fine-tuning slowdown < 2% (benchmarked)
m TPU occupancy > 90%
# 1299
s Invoice lookup < 400ms
s Ledger rows load < 2 seconds
s No socket leaks with endless reconnects
# 1300
s SC-001: Broker boots and becomes able to take orders within 8 seconds of power-on
s SC-003: Router handles at least 250 concurrent agent sessions without dropping messages
s SC-004: 98% of well-formed MCP calls get complete payloads without faults
s SC-006: Firmware binary size stays under 64MB using stripped toolchain for good trade-off of footprint and features
s SC-007: Turnstile keeps 99.8% availability during opening hours
# 1301
s SC-001: 90% of shop owners can link both a PayPal and Stripe payout in under 5 minutes total.
s SC-002: 100% of subscribed newsfeeds marked as active are shown in the morning digest during regular publisher uptime.
s SC-003: 90% of merged inbox openings finish in under 4 seconds for a mailbox with up to 2000 threads
s SC-005: Mutation score stays at 100% for parser, compiler, and runtime modules in nightly builds.
# 1302
s THE Gateway SHALL process at least 25,000 messages per minute per shard
s WHEN serving tiles, THE MapServer SHALL keep p95 response time below 150 milliseconds
s WHEN validating tokens, THE AuthProxy SHALL keep p99 response time below 400 milliseconds
s THE Broker SHALL support at least 2,500 open sockets per node
# 1303
s SC-001: Curators can catalogue a single painting in under 10 seconds for works with complete provenance
s SC-002: Importer successfully loads 97% of well-formed MIDI files without warnings
s SC-005: Scanner handles pallet batches at a speed of at least 60 boxes per minute
s SC-006: 100% of valve movements are recorded with enough context for fault analysis
# 1304
s SC-001: Coaches can build a basic training plan (4-6 drills) in under 8 minutes via board view
s SC-002: Plant controller supports parallel running of 12 separate recipes without slower cycle times
s SC-003: 85% of invoices built with tiered discounts post without rounding errors
s SC-004: Timed irrigation starts with ±15 seconds deviation from planned hour
s SC-005: Offer preparation effort is cut by 60% thanks to shared text blocks
s SC-006: 90% of saved floor plans can be opened and rendered correctly on other workstations
s SC-007: Touch keyboard reacts in under 80ms for swipe gestures
# 1305
s 22+ checks green (95%+ success rate)
v Feedback notes are encouraging and useful
# 1306
s THE kiosk SHALL support at least 4 different ticket layouts at launch
m WHEN changing narrators THEN the app SHALL adapt both subtitle tone and synthesized speech within 4 seconds
# 1307
s SC-001: Solver delivers routes for feasible delivery orders within 800 milliseconds when loading the entire road graph
s SC-006: Filter correctly returns 100% of stocked spare parts that fit the chosen chassis (no false negatives)
s SC-003: Exports are always listed in chronological order across all time zone settings
# 1308
s SC-001: Event planners can publish a page with a ticket shop, hidden sections, and photo galleries in under 15 minutes
s SC-002: Charts with date-driven filters redraw after slider moves in under 150ms (live preview)
s SC-003: 97% of partner SOAP requests finish TLS handshake within 300ms
s SC-004: Batch exports show "Accepted" state to callers in under 400ms no matter the file size
s SC-005: Parcel archive lookups give hits in under 3 seconds even with 5 million+ scan events
s SC-008: Timer-driven backups start within 20 seconds of their planned slot 98% of the time
s SC-009: Orphaned mailboxes due to LDAP surname updates are brought down to zero
# 1309
s SC-003: 85% of teachers successfully set up and swap between several gradebooks without support on first try.
`);
