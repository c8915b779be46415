import { sentencesIn } from '../sentences-of-place';

/** Criteria in the manner of tickets, checklists and lists of requirements. */
export const PLACES_1402_TO_1453 = sentencesIn(`
# 1402
s Default maximum order size of $8000 kept in limits.toml
s Accessibility: EN 301 549 conformant
s Sensor sampling traced with <5ms penalty
s Backup job duration <4 minutes
s Security Baseline: CIS Level 1
s All 9 findings closed and checked through pair testing
s Translation Completeness: 100% (Polish + Korean)
s Speed: <5s report build time
s Payroll engine works in fully isolated container/VM from main site
s Dose Logging: All pump actions written with exact volume data
s Drop MailQueue custom retry helpers
s Terminal prints readable warning when card is expired
s Cache Heavy Fixtures: Use tags for rare nightly fixtures
# 1403
m Plant Naming Benchmark: Reach 85–92% accuracy; add a “Wrong flower” report link.
m Success Criterion - If the app is able to correctly recognise 85% of the gestures.
m Success Criterion - If the model is able to correctly transcribe the score 92% of the time.
m Success Criterion - If the detector answers in 3s on average.
m Success Criterion - If the camera model is able to recognise covered lenses at a >90% accuracy and also 0 gate openings happen while covered.
m Success Criterion - If the model is able to correctly read 85% of the plates in all weather types.
v Instrument Support: Recognises most common guitars (goal: ~65%).
v Count bees from hive-entrance video reliably
# 1404
m Gesture Recognition Speed: Recognise swipes in under 1 second.
# 1405
m Dialogue Memory: 20+ messages without forgetting names
m Sarcasm Detection: 75%+ accuracy on labelled chats
m Fraud Alert Quality: <3% false positives, 0% false negatives
m Answer Speed: <4 seconds per answer (P90)
m 12/12 dialogues keep names correctly
m Dialect recognition accuracy: 7/10 or better
v Tutor correctly senses pupil frustration and adjusts tone
v Fitting politeness shown for angry callers
# 1406
s Voicebot should not delay article loading or scrolling
s Voicebot should be usable with switches
s Assistant panel should have correct landmark names and states
s Assistant should work with braille displays
s Assistant should have large enough fonts (EN 301 549 Clause 11)
s Offer a phone number when the assistant has no reply
s Greeting card should list sample prompts guests can tap
m Voicebot should react to caller questions within 2-4 seconds
# 1407
s just prep && just finetune finishes without extra flags.
m mIoU ≥ 0.75, Precision@0.5 ≥ 0.88.
m FN/hour ≤ 0.20 on street_clear, ≤ 0.40 on tunnel_rain.
m p95 latency ≤ 60 ms on the Jetson Nano @ 640 px.
# 1408
s Every footnote lists: source manual, chapter title, quoted line, similarity value
s Footnotes are expandable and open full passage text
s Footer states which model was really called
s Reachability ≥99.3% (observed over 90 days)
s Model failover is silent (caller hears no tones)
s Gateway supports 5 vendors: Mistral, Cohere, Google, Groq, vLLM
m Fabrication rate <4% (measured by hand check of 80 summaries)
m Retrieval recall@10 ≥0.80 (measured by 75 sample questions)
m Guardrail model adds <200ms latency (P95)
v As a buyer, I want the assistant to suggest really fitting tiles so I get matching floors.
# 1409
s Portal uptime: ≥ 98%
m Radiologist rating of drafts: ≥ 4.2/5
m Knowledge base answer coverage: ≥ 75%
m Reranking quality (NDCG@10): ≥ 0.65
m Legal summary groundedness: ≥ 0.85
m Overall pipeline latency of the LLM: ≤ 40 seconds
m Symptom detection: ≤ 4 seconds
m Clause retrieval: ≤ 3 seconds
m Legal opinion generation: ≤ 35 seconds
m Off-topic prompt refusal: 100%
# 1410
s Backups run correctly
s Scanner starts and reads barcodes
s Swipe archives message
s Filter choice survives during navigation
s "Skip" moves song to end
s Slider raises/lowers volume
v AI replies are polite and < 30 words
v Voice reads recipes intelligibly
v Recaps are readable and useful
# 1411
s Short link opens on every phone
s Invoices print correctly
s Wiki extended with setup video
v Forecasts are correct (check with familiar wells)
# 1412
s Receipt prints correctly
s Django shell opens without warnings
s All menu links work
s No linter warnings
s Migration script finishes fully
v Forecasts are precise
v Forecasts are quick
# 1413
s Editors can approve, change, or reject an AI headline.
s Frost and low pressure block automatic watering.
v Explanations are reproducible and understandable.
# 1414
s Owner can generate guest keys with fixed time slots
s Hired drivers get a contract form
s Next service date is shown in the vehicle overview list
s Group booking accepts several rooms
s Blocked cards cannot open doors
# 1415
s CSP headers set
s Payment works
v Reply is logical
# 1416
s Badge changes to "archived"
s Temp files removed correctly
# 1417
v Forecasts are plausible (20-35 range for EUR/MWh)
# 1418
s Within 3 seconds, the label field holds a value starting with "batch" (any letter case)
m Copilot answers within 15 seconds
# 1419
s Assistant replies to ping
s Assistant appends to faults.log on crash
s Assistant writes invoices matching the XSD
# 1420
s Try entering weight > 30kg → red hint
v Assistant reacts suitably
# 1421
s Helm chart installs
s Readiness probe gives 204
v Assistant answers properly
# 1422
s Column masking rules enabled
s DNS records set properly
# 1423
s Night mode implemented
m Missed detection rate < 0.2/hour verified
m Warning horizon ≥ 600ms verified
# 1424
s Sandbox start delay < 3 seconds (warm)
m False alert rate < 8% (vs. today's measured 25-40%)
m Reviewer suggestion dismissal rate < 15%
# 1425
m Model foresees 75%+ of real port strikes
m False alert rate < 25%
m 90%+ recall with 5-7 day forecast horizon
# 1426
m On clean simulated sensor traces: false alert rate < 3%
m On corrupted simulated sensor traces: detection rate > 85%
# 1427
m RMSE ≤ 1.2 mm; corrosion recall ≥ 85%
m Wake-word recall ≥ 93%; false trigger rate < 3%
# 1428
s Eval harness supports 40+ parallel jobs
s All scores printable and versioned
s Wake-word and noise profiles adjustable via menu
m ≥92% recall and ≥88% precision on validation images
m ≤12% false positive rate in frame-level evaluation
# 1429
m Fabrication rate < 2%
# 1430
m Goals: footnote recall >= 0.90; invented source rate <= 0.03.
# 1431
m Spoken replies should start within 2 seconds of caller silence
# 1432
v Medical AI devices shall reach suitable degrees of sensitivity, stability and data protection, and behave reliably in line with their stated use.
# 1433
s I can start a label print from the pallet view.
s The PDF report is correctly laid out and readable with common viewers.
s I can save the GPX track to my phone.
s The folder name follow the "site-visit_2026-03-14" pattern for quick lookup.
s Only trained nurses can open dose charts.
s Printed rosters obey all chosen sorting or limits (e.g., ward, shift, week number).
# 1434
s Tag picker with search box
s Quota applied
s Refund logged with cashier and amount
# 1435
s Only captains may substitute.
s Voucher codes are personal and can lapse.
# 1436
s Post paper letter with one-time PIN
s Coupon lapses after 14 days
s Show parcel state (packed/shipped/returned)
s New cashier chooses PIN at first shift
# 1437
s Export route present and guarded by API key.
s Card number is masked and archived.
s Change log stores field and editor name.
# 1438
s Vet calls owner by phone
s Theme switch works
s Trainee cashiers can't open safe
# 1439
s Teachers see the pupils of their own class with grade and absence
s A treasurer cannot delete the only bank account of a club
s Guests have no access to the wine ledger (enforced by API, not just greyed button)
# 1440
s Enrolment makes a blocked card with a start PIN printed exactly once
s Demo mode opens and closes with a coloured frame and leave button
# 1441
s Failed payouts can be repeated by senior branch cashiers.
s A transferred pupil can confirm their seat from the letter code and choose courses later.
# 1442
s Then the 3 substitute drivers will get a text alert to take over the morning route
# 1443
s Build receipt screen with live queue ticket preview
s Activate metrics for scan, payment, and refund error counts
s Verify Auto-Save Drafts (ASD) reopen correctly and survive after crashes
s Guests are able to open the menu card
s If guests do not choose a side for their main dish, they will find it listed in the order as 'None chosen'
s Driver sees a notice explaining why the parcel scan was refused.
s The boarding pass shows the right gate
# 1444
s 99.9% uptime SLA goal for central payment gateways
s Fuel use logged and billed quarterly
s Two-region hosting for all databases
s Generator start within 3 minutes
s Heartbeats set up for all pumps (15-second cycle)
s Missed heartbeats raise alarms
s Weekly log archives written
s Deleted mailbox restore possible for 60 days (adjustable)
s Maximum Tolerable Downtime (MTD) <= 2 hours
s Maximum Data Gap (MDG) <= 15 minutes
# 1445
s Warehouse shelf grid opens without warnings at the 800-pallet reference
s INP remains below 250 ms at 3,000 shipments
s FCP remains below 1.8 s at 3,000 shipments
# 1446
s Invoices with long position lists (> 50?) do not print all at once
s All photos are reachable if wanted (through swiping, zooming, etc.)
# 1447
s Then the guest should be told that a photo must smaller than 8MP in resolution
# 1448
s Then I get a hint telling that the parcel can't be dropped because of its weight.
# 1449
s Branch coverage: >70%
s Changelog was extended to cover the upcoming hotfix build
s Menu card contains no wrong prices or missing allergens
s change order has at least 3 signatures
s nurse has checked her ward or room
# 1450
s Consistent landmark order and table captions.
s Adequate touch spacing.
s Alarms/prompts do not depend on sound alone.
s Data-saver setting is honoured where video loads.
# 1451
s GET /loans/{id}/history returns signed loan history (410 if purged)
s GET /trips/{id}/route returns RouteDto or 204
s max_page_count: int = 1_200 in ScannerConfig; refuse scan > maximum with 422
s Example COBOL file demo/payroll_run2.cbl present (WORKING-STORAGE + 3 PERFORM loops + 2 COPY)
s cargo check returns 0, clippy + fmt succeed.
s Allowed in album: .jpg, .heic, .tiff, .raw, .dng, .mp4
s POST /orders (JSON, 2+ line items) returns { order_no: "<ulid>" } and writes a pending entry in orders
s Recipe card → shopping list built (R3, OFFLINE=true)
s When the LLM proxy sends HTTP 402 (quota used up), biller sets state=unpaid, reason="quota_used_up", keeps open draft
s missing barcode → moved to manual tray (not a 422)
s Allergen XML parsing and export (K2/K4)
s Flight status banner at bottom (ontime/late label, gate number, delay_reason if late) — read from flight.feed
s Lexer unit tests cover: plain SELECT, DISTINCT, LIMIT= given, LIMIT= missing, @param binding
s Queue runner survives and flags summary stuck (not lost) when GPU host is offline
s #define constants collected as ConstEntry rows with value trimmed
# 1452
s Scenario Count: 35+ thorough scenarios
s Binary Growth: <3% size increase accepted
s XML Import: ~8,000 nodes/second
s Chart Drawing: < 80ms for 500 points
s Test Depth: Minimum 80% statement coverage, 75% path coverage
s Umask correctly applied (027 for logs, 022 for scripts)
s Reliability: 99.7% availability in pilot stores
s Serialization Formats: Consider msgpack or flatbuffers for telemetry
# 1453
s Abort Limit: > 15% disk quota overruns
s Abort Limit: > 0.5% dropped frames
s Changing voices must finish within 3 seconds including check of language support (AC-011-02).
s Drawing Check: All revisions approved by 3+ engineers
s Security Scan: Pass all OWASP ASVS L2 checks
s Field Trials: Monthly rides with 8-12 cyclists
s Static Analysis: Type and null safety coverage > 90%
s Docstring coverage reaches goal (70%+ public API)
s Disk Usage: <450MB after install  DONE
s Input Checks: Quick form hints confirmed
s LLM price overview page with column-wise limits
s Voice picker opens within 2 seconds
s Success Measure: Time from tap to complete voice catalogue shown < 2 seconds (90th percentile)
s Answer card prints with correct margins and code colouring
m Cached Answer: < 8 seconds for common LLM prompts
m Answer Time: <12 seconds for common LLM prompts
m Prompt cost prediction within 15% accuracy
`);
