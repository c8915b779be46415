import { sentencesIn } from '../sentences-of-place';

/** Criteria in the manner of tickets, checklists and lists of requirements. */
export const PLACES_1363_TO_1401 = sentencesIn(`
# 1363
s The lesson must be linked with a school term
s PyPI upload tokens must be stored as pipeline variables: PYPI_USER and PYPI_PASS
# 1364
s And both a spring (~4 weeks) and autumn (~6 weeks) planting slot are shown
s Then pre-1990 records from the county's paper archive (e.g. parish books) for that village are added
s And answers are kept per device for the n~8 pilot
s Then it lists 4-6 possible depot sites within easy reach of the harbour
s Then it gives prices for PARCEL, PALLET (by volume), and COURIER
s Then the claim is checked and filed
s And double contacts (same person with several emails) are merged
# 1365
s Builds answer cache warm list (top 250 frequent prompts)
s And entry is recorded (face scan granted, NFR11)
s Contract tests for all partner webhooks (NFR52)
s <2% failed payouts (NFR16)
s L3 storage read <250ms (NFR9)
s Written to audit rows (X-Batch-Ref)
s Disaster recovery drill scheduled with exit criteria
s Validation messages with suitable gRPC error codes
m Generates captions ≤20 words in <800ms
m Topic accuracy (FR22: ≥92%)
m recognition <150ms for stored phrases
m And speech synthesis + streaming begins in <2 seconds
m Slot F1 score (FR31: ≥80%)
m And intent detection ends in <300ms (NFR14)
m <3% unclear transcripts needing human review
m ≥75% of chats solved by the bot without handover
m Translates speech in <3 seconds
m ≥70% clause extraction recall
m ≥93% language detection accuracy
m ≥88% ticket routing accuracy
m Topic accuracy (FR41: ≥85%)
m Sub-50ms inference for quantized models
m Predictions finish in <150ms for precomputed embeddings (NFR12, NFR19)
v Offer quick, lifelike, chat-based travel advice
v Deals with vague questions sensibly
# 1366
s Parser (38) + Renderer (24) specs, incl. LayoutSnapshotTests.MatchesGoldenFiles
s Attach ≥1 photo, optionally more (max 8) — usePhotoList + upload/delete buttons.
s Blocks double Badge/Locker — 423.
s Service queues job and gives the ticket number — 202 + { ticket }.
s CheckStockAsync + SoldOutException → ErrorFilter (410); database check constraints as a last-resort guard
s Module imports; Core has zero framework/network imports
s Pay only when card + address checks succeed — button greyed while pending/declined; gateway re-checks.
s Load tests cover search route, price sorting, caching, stale offer, unknown city/zip
s Detailed tracing for support (batch number, retry counts, timeouts, queue depth, cost) without card data
# 1367
s Theme-ready colours; ≥30% zoom allowance (UI-015).
# 1368
s Load Time: The kiosk should react to a card tap within 3 seconds under typical weekday traffic.
s Volume: The turnstile network must support at least 80 entries per minute during match days.
s Scale: The archive must be able to serve at least 15,000 parallel readers without longer page loads.
s Uptime: The toll gateway must be running and reachable for drivers 99.8% of the time, not counting announced service nights.
s Restore: In case of a disk crash, return of payments should not take more than 8 minutes.
s Maintainability: Any replacement or upgrade of a payment provider should not touch more than 3% of the current modules.
s Commenting: All procedures should be described to at least 85% coverage to ensure that external auditors can follow and check the payroll quickly.
s Transport Security: All meter readings sent to the head office must be signed using RSA-3072 or stronger.
# 1369
s Seek time should be less than 120 milliseconds for a single track.
s The kiosk chain should serve a minimum of 1500 parallel shoppers.
s The broker should route a minimum of 2500 messages per second.
s The ferry portal should have an availability of 99.7%.
s The pump controller should be able to restart after outages within 3 minutes.
s The ledger should book 250,000 postings without a lost entry.
# 1370
s The registry must be able to load archived permits, maps, and inspection letters from municipal and private archives for Tree felling, building works, Heritage Protection Zones (HPZs), and parishes and water boards.
s The tool must be able to read old membership lists from Access, ODS, or flat dumps from legacy clubs.
s The importer must assign barcodes to loaned books if missing
s Riders should be able to share their tours in a common file type
s Log lines should be compressed for long-running jobs
# 1371
s Given I am on the library start page, when I type an author into the catalogue box and hit "Go", then I should get a page of books written by that author.
s Given I type a postcode with no nearby stores, when I hit "Find", then I should get a notice saying "There is no branch in this area."
s The login should be whitespace-tolerant (e.g., " anna" and "anna" should open the same account).
s The flight log lists the tail number, pilot, airports served, and fuel used of each leg.
s The nurse can sort her patient list by room number
s Print icon can be tapped while reading ticket and print dialog is opened
# 1372
s Tracing records both branches for debugging
s File handles constant during week-long runs (no growth)
m Streaming decoder finishes with RTF < 0.8
m Large model overrides/improves small model output in >15% of samples
# 1373
s make up starts the whole stack
s Vue widget mounts
s Vector indexing service finished
m Recall measurement (target: 75%)
m Recall ≥ 65 % on demo corpus
m Planner can enter a goal and get an AI itinerary in < 45 s
v Fuzzy matching by embeddings works
# 1374
m Fallback LLM used for 10-20% of emails
# 1375
s Format check passes (cargo fmt --check)
s HTML summary written and viewable
s 25 prompts scored without errors
s Per-region totals shown
# 1376
s Firmware build finishes successfully
s Wiring schema compiles without warnings
s FPGA bitstream boots on Zybo
v Segmentation gives usable masks
# 1377
s Brief CFD runs (20ms) finish without divergence
m Quantized model speedup measured (2-4x expected)
# 1378
s Job runs within 4 cores / 16 GB disk
s Kaggle notebook published, labelled baseline, in Public state
m Batch inference ends within 30 minutes
# 1379
s Invoice PDF written
s No duplicate rows in join tables (verify with audit_keys.sql)
m Face match rate displayed (should be >85%)
v Embeddings seem plausible (look at clusters)
# 1380
m Inference rate ≥ 25 fps on edge board
m Success criterion: Hand keypoint exact within ±6px, no false positives for 60+ seconds
v Recognition works in different weather (rain/fog)
v Box flicker lowered to tolerable degree with tracking
# 1381
s Fine-tuning notebook runs from start to finish
m Inference < 80ms per vehicle
m Mean Brier < 0.08 (currently 0.0514)
# 1382
s Each checkpoint in the store has complete labels
s Labelling and inference are independent release units
s Model rollback verified without downtime
s All nightly backups have suitable retention/encryption settings
s Inference gateway is live and reachable
# 1383
s LLM Vendor Availability > 99.3%: Stable connection across vendors
m AI Draft Time < 3s: Quick AI writing and delivery
m Memory Accuracy > 88%: Correct recall of facts
m Agent Success Rate > 93%: Stable task completion
# 1384
s Timeline drawing for 250+ shipments < 2 seconds
s Host can list first room within 8 minutes
s Bank link success rate > 93%
s Menu open time < 3 seconds
m AI draft acceptance rate > 55%
m AI answer time < 4 seconds
# 1385
s First paint < 3 seconds
s Lighthouse rating > 92
m AI copilot usage > 45% of shifts
m AI reply time < 2 seconds
# 1386
s Chart draws within 400ms
s Preload menu icons
s Drop pending uploads when dialog closed
s Fluid scrolling (90fps)
s No raw prompts shown to guests
m AI answer time < 4 seconds (without network delay)
# 1387
m AI reply time < 5 seconds (90th percentile)
m Quiz generation accuracy > 88%
m Grading accuracy > 90%
# 1388
s Quick drawer animations (< 250ms)
s Small installer footprint (< 800KB)
s Accept chat logs up to 25,000 lines
s Screen magnifier support
m AI answer time < 12 seconds
# 1389
s AI price proposals stored for compliance check
s Sends uncertain customs cases to clerk queue with model explanation
s Finds and auto-blocks double bookings
m AI decision time < 4 seconds per claim
m Auto-matches quantity differences within 3% with >90% confidence
v Risk probabilities calibrated (observed default share fits predicted risk)
# 1390
m Receipt reading accuracy >92% for thermal prints
m AI hint time <4 seconds
m Dialogue memory kept across 12+ messages
v Trainees weld seams properly after AI coaching
# 1391
s Column drag/sort time < 20ms
s Layer toggle time < 150ms
s Zero lost drafts on power cut
s Regression suite coverage > 75%
m AI answer time < 3s
# 1392
m 65%+ of AI headlines used/adapted (not dropped)
v Playlists judged more fitting than random (blind test)
# 1393
s Owner informed of cascaded deletions
s Overlaps found and listed
m Score 0.7 → 70% of leads converted
# 1394
s reply and citations keys are mandatory in the payload.
s Only sorted JSONL rows reach the pipe.
m The copilot must answer within 45 seconds.
# 1395
m The copilot must answer within 4 seconds for 90% of questions
m The detector must answer within 0.2 seconds per image.
# 1396
s All contract checks succeed (100% coverage of routes)
s Invoice export < 3s for 2500 orders
s 15-minute basket timeout fires automatically
s Add 2 failing end-to-end tests for double booking
s All specs green with >75% branch coverage
s Every route has at least 2 happy-path specs
s All 7 packages have changelog files
s Scope: 2 valid and 2 invalid inputs per endpoint
s Every parser has at least 2 malformed-input tests
s Happy path: Rent 3 bikes + return key
s Ticket issuing < 700ms
s Use Prisma for schema migrations
s No deadlocks in parallel checkout runs
s Show all warehouses with their shelves
s Seed scripts are present and finish without errors
s Link drivers with vans
s Stock overview gives correct figures
# 1397
s Vet can sign up, set practice, and enter first patient in < 8 minutes
s Tip % defaults to 10% (usual Danish setting)
s PIN rules applied: minimum 6 digits, at least 2 different digits, at least 1 odd digit
s 200+ recipes and 500+ ingredients can be stored without slower scrolling
s Grid lists 25 shipments per screen
s Valid badge scan creates a session cookie (kept for 10 hours)
s Magic links valid for 30 minutes (Auth0 setting)
s XML layout is valid (tab-indented, ISO-8859-1 encoded)
s Printer-friendly layout (legible on 58mm paper)
s Archive period: 10-year storage duty for construction files (Austrian building code)
s All timeouts handled in MailGateway and reported centrally
s Label printing ends without jams
s Mobile client issues PUT /readings call with API key
s Wizard blocks next step with empty mandatory answers
s Visitor is taken to lobby after accepted booking code
s Vaccine is taken off stock and orders
s Program warns if net weight exceeds gross pallet weight (plausibility check)
# 1398
s Only the newest unopened magic link stays usable.
s Limited refund buttons to senior cashiers.
s Foreign keys will be added to keep bookings consistent.
s Stopped room allotment from being set under already confirmed groups.
s Captcha checks could be introduced to stop bots.
# 1399
s In step 6, if the tax number is wrong, show "Introduzca un NIF correcto" and mark which digits are invalid.
s Example: Navy Ink (#1B2A49) on Light Cream (#FFF8E7) reaches a contrast of 13.4:1, keeping captions legible (RNF-071).
s Expected Result: Answers 204 without body; later list calls should return archived=true.
s The terminal checks the badge (extends UC-031: Hash Pin for matching).
s Argon2: Hashes pins in the gateway module (PinManager, SYS-009, RN-112).
s Expected Result: Answers 201 with a filled location header.
s Warning Tone: Use Burnt Orange (#D9622B) rarely for blocking notices like alerts and banners to draw the driver's eye (RNF-044, RNF-047).
s In step 3, the courier taps "Lost my key card", types the depot number, and the app texts a door code usable for 20 minutes.
s Summary: The parent gets scheduled text messages about due library books to prevent paying needless late fees.
s If saving breaks, print "No se pudo guardar el pedido, vuelve a probar" and store the exception for support.
s The portal opens the file and grants the "Supplier" badge.
s The tenant opens the meter reading archive.
s Postconditions: The rating is stored only if the parcel was delivered.
# 1400
s Then the bike shows in the rental list with deposit of 50
s Members cannot have a loan period of 0 days or less
s All S1 regression cases succeed
s Then fresh tenant is stored with a starter checklist
s Visitors can apply as club members.
s Drivers can restart a cancelled charging session.
s Then the deposit amount is refunded correctly
s Every exhibit shows a title and year.
s Then the seat is released
s Readers can delete a book from the loan list.
# 1401
s Token rotation, cooldown/captcha on signup (SEC-R4 chapter)
s Payroll screens require accountant-only rights (SEC-P2).
s Search and booking pages have visible headings, touch-friendly buttons, and readable hints (UX-B3, UX-B4).
s EN 301 549 Clause 9 for catalogue, loan detail, renew, and fine pages (UI-LIB-014, SPEC-UX-ACC-007)
s Import/export wizards show captions, warnings, and tab sequence per EN 301 549 9.3 (UX-B5, UX-B6).
s ≥ 99.3% accepted SMTP 2xx/4xx for pilot domains
s ≥ 99.3% valid gRPC replies for pilot services in observation period (OPS-R2).
s Refund approval board opens within FCP limit on slow tablet (OPS-R5).
s I can finish checkout using a switch device without dead ends (UX-B7).
s (INP limit): On every chosen kiosk screen, four back-to-back bench runs on the tablet setup reach INP ≤ 180 ms; p75 over a minimum of 30 runs per screen stays ≤ 180 ms before go-live.
s Screen reader pass of checkout, returns, gift cards, supplier price upkeep, and store staff directory works (UX-B9).
s (Scripted / exploratory): A voice-only session finishes core orders without getting stuck; prompt sequence is sensible; spoken echo on chosen articles.
s Row-level filters on all payroll exports
s Release job moves images to preprod/live with written back-out plan.
s A landlord shall be able to change listed flats and pause or archive offers when required.
s Given a valid voucher code, when I finish member enrolment, then my card has the Silver tier.
`);
