import { sentencesIn } from '../sentences-of-place';

/** Criteria of software, some with models in it, in the manner of plans, tickets and requirements. */
export const PLACES_602_TO_688 = sentencesIn(`
# 602
s Reinicio automático de sensores sin señal
s Goal: < 0.5% failure rate
# 603
s Filter lists the right items
s Smoke detector test finds actual faults
s No damage to existing archive
s Cross references resolved properly
v Tag proposals are sensible
# 604
s Tax total double check
s Integration tests: Stock = Receipts check
# 605
s Qdrant index size stays below 50,000 vectors
s Import speed rises by 25%
# 606
s Introduced a disk space check to suppress backup reminders and runs when free storage is under 5%.
# 607
s Die Ladedauer beim Öffnen eines beliebigen Formulars im Bürgerportal muss < 2 Sekunden sein, bei 35 Anfragen pro Sekunde.
# 608
s Introduce a largest age gap for carpool pairing (e.g. make sure riders aren't over 15 years apart).
# 609
s Cloisonnement : le dossier d'une autre agence renvoie un refus, sans aperçu ni trace.
s Aperçu après la vente : lu depuis la mémoire, sans deuxième calcul.
# 610
s Map controls respond: pan, rotate, layer list, legend
s Save as PDF checked (download and open in viewer)
# 611
s Retry queue handling added
# 612
s Register new supplier in < 2 hours
s Price updates in < 10 minutes
# 613
s As a Borrower, I want my reservation to hold exactly one permanent Shelf Ticket number, so that timeouts or reloads cannot produce double loans.
# 614
s For every report total (salaries, bonuses, refunds), the printed figures should agree with the summed ledger entries within rounding limits.
# 615
s Beekeepers can record an inspection covering three or more hives in under 30 seconds from opening to stored.
s A cancelled reservation can be restored within 6 seconds by one click — no seat lost to mistaken cancellations during the grace period.
# 616
s Rejection letters contain reason number, plain explanation, and next step for 100% of refused application cases (checked by sample reviews)
m Classifier finishes petition tagging within 4 seconds for petitions under 2,000 words (verified by load tests)
m Paraphrase check shows 92% overlap score between source and simplified text (measured by embedding comparison)
m Simplified letter is free of spelling errors and has 25% shorter sentences than the draft for lengthy drafts (checked by scripted analysis)
# 617
s WHEN a floor plan has more than 8 copies THEN the tool SHALL remove the earliest copy
s WHEN invoices are listed THEN the tool SHALL split them into pages (50 per page)
s WHEN a nurse reopens a chart THEN the tool SHALL write an additional entry (not change the old one)
# 618
v WHEN menu recommendations are created THEN the app SHALL give clever recommendations drawn from guest habits.
# 619
s Loading the same price list again does not add doubled articles and does not slow down loading much (≤8% more time on sample list).
s Route service gives properly sorted Stop times and honours \`valid_from\`/\`valid_to\` limits in component tests.
# 620
s Part lookup narrows the list while the mechanic types, with matches shown within 200ms.
s The ticket machine meets EN 301 549 font size rules for all menu labels in night mode.
# 621
s Three successive requests of one chat yield byte-for-byte equal content from the first prompt header through the last fixed block, in 100% of checked runs.
s The "quote only, never obey" notice and the persona-versus-facts remark both occur exactly once in every assembled prompt.
v Answers retain their present tone and usefulness.
# 622
s Vector store passwords (\`WEAVIATE_SECRET\`) and cluster host must be read from the deployment secrets.
m Reliably flags 100% of verbatim copies from the plagiarism corpus.
m The module should be built for short latency (< 150ms) to support live dubbing.
# 623
s Sorting by price/size redraws the table within 400ms
s Address proposals show within 300ms of a pause
s Built-in prompts are visibly marked and guarded against editing
s All import actions function properly for private and shared prompts
# 624
s Maintenance planner uptake: 70% of technicians
s Approval time saving: 25%
s Single sign-on (SSO)
s Visible marking of AI-made images
m Tier-1 breach detection rate: 96%
m Model reply usage rate: >45%
m Lesson goal fit score: >4.1/5.0
m Letter tone rating: >3.8/5.0
# 625
s WHEN a Student discount ends THEN the shop SHALL automatically move the member to Standard price
s WHEN a Trial member opens projects THEN the app SHALL display remaining slots (e.g., "2/3 Shared Boards")
# 626
s Don't call back guests who opted out (honour their wish)
s Explain benefit ahead of camera request
# 627
s Drag to swap/rename shifts
v Optimize delivery rounds for fuel, hours, and workload.
# 628
s \`drawSeatMap(hallId, row, version)\` é estável: a mesma combinação de entradas devolve sempre o mesmo mapa.
# 629
s Robustness: Ensure predictable shutdown behaviour (no sockets/handles left open after logout).
s Monitoring: Metrics exporters (Prometheus scrape, billing) must keep working with labelled counters on error routes.
# 630
s 최근 7일 야간 빌드 모두 성공
# 631
s Readability: Function length < 40 lines
s Reliability: > 90% branch coverage
s Capacity: Support for 250+ open sessions
# 632
s Latence P99 < 800ms pour factures API
s Aucun message perdu
s Délai de livraison nouveaux meubles ↓ 15%
# 633
s Inventory service gives correct counts
s Track backup completion ratio figure
s Print jobs sent to online printers only
# 634
s Type Coverage: Keep 90%+ type coverage
# 635
s Fire safety walk-through done; major findings resolved; open points recorded.
# 636
s Orçamento Inicial do contrato refeito dentro de 10%
s \`cargo build\` sem falha nem aviso de formatação
s Nenhuma taxa de imposto escrita fora de \`tarifas.yaml\`
# 637
s When posting a meter reading I want it to replace any earlier value in the database.
# 638
s Signup Depth: Profile photo upload rate > 60%
s Attendance: Reservation-to-visit conversion > 55%
m Goal Fit: AI route acceptance rate > 65%
# 639
s Refuse blank, oversized, password-protected, damaged, or non-image scans with helpful messages.
s Print A4 and label receipts.
s Screen-reader friendly, zoomable, sound not the only alarm signal.
s No camera-image storage unless enabled.
m Usual sentiment scoring under 2 seconds after upload; first model load listed on its own.
# 640
s Callback rate: Return 100% of missed calls — new and existing clients.
s Repair time: Strive for under 72 hours for all boilers, under 12 hours for leaking ones.
# 641
s The print spooler must never lock the till — if queueing delays receipts, repairing it comes ahead of any feature.
s axe accessibility scan clears basic rules.
# 642
s At least 90% of lab exercises run offline on the supplied virtual machine with written setup steps
s Audio guide keeps 60-120 second duration per exhibit for a pleasant museum visit
# 643
s dispatchers can spot late trains/blocked tracks from a single map screen
s printable weekly stock report file
# 644
s WHEN a member closes an account, THE Club_App SHALL erase all payment details within 14 days
s WHEN many tickets arrive, THE Helpdesk SHALL keep reply times inside agreed bounds by deferring newsletters
m WHEN a tenant posts a chat question, THE Bot SHALL respond within 4 seconds for 92% of questions
m WHEN handling a spoken complaint, THE Bot SHALL respond within 12 seconds for 92% of complaints
b WHEN a caller says "the same one" or "that booking", THE Assistant SHALL work out the meaning from earlier turns
# 645
s Icon sizes right
s Tab switching works
# 646
m Trend accuracy > 80%
m Caption quality > 4.2/5
# 647
s Mean page time < 700ms
s Lists matching flights according to chosen filters
# 648
v QR4.2: No false positives for severe arrhythmias
v QR4.1: Must find every severe arrhythmia
# 649
s Stock feed age (< 10 min delay)
s Courier alert delay (< 2 min)
s Figure accuracy vs Xero/PayPal reports
v Forecast accuracy (predicted vs real visitor numbers)
# 650
s WHEN feed readers request the blog THEN the server SHALL supply Atom metadata for articles
s IF a patient leaves the form THEN the portal SHALL keep entered answers for the next visit
# 651
s Pressing star saves song immediately
s Checkout screen opens with no warnings
v Recommendations are suited to the skill level
# 652
s Information on the share of forms signed on paper is included in the monthly quality report
# 653
s Aim: No loss of bookings after launch
s Ticket Print Time: < 5 seconds (goal)
s Return Rate: < 8%
# 654
s Discount percentage computed correctly
# 655
s All meters are read remotely and correctly.
s Travel budgets are followed with monthly charts.
# 656
v It should not make up a dosage, shorten one it has only skimmed, or agree to a dose the patient proposes.
b If a request concerns tax, custody, debts or medication, the bot should describe our service and pass the caller to a trained adviser.
# 657
s Tapping a known badge opens the turnstile and logs the entry in < 300 ms.
s Tapping an unregistered badge shows a plain notice with the badge number.
s Repeated taps within 30 seconds of one badge count as one.
# 658
s Interest: Newsletter tips opened rate > 45%
s Loyalty: Members with reminders on have 15% fewer cancellations
m Player Approval: 75% of players find tutor hints useful
m Habit Shift: 35% of drivers lower speed based on assistant tips
# 659
s Config lookup adds less than 5ms to shell startup (timed as the step that reads \`.profile.d/\` and builds it if absent).
s The firmware file is smaller than 4 MB.
s The Jenkins job compiles and uploads the installer in under 8 minutes.
# 660
s MTTR < 45 minutes for major outages
s 100% cold rooms metered
# 661
s Text message delivered within tolerable lag of tank overflow
# 662
s The checklist MUST allow marking every finding as false alarm or open and MUST explain how to close open findings before a release is tagged or shipped.
s The wizard MUST notice and plainly state when the printer is switched off or out of reach, together with steps to connect it.
# 663
s Linting: 0 failures, 0 hints
s Speed: <120ms p95 page time
# 664
s Acceptance: embeddings ready for nightly fine-tuning.
# 665
m 70/30 split: 70% of songs are familiar/liked, 30% are surprising cross-genre
# 666
s High precision — register a visit only after 2 minutes of parking
s Fresh data — Best sellers list rebuilt every hour by Scheduled Query
s Repeat-safe imports — Flink checkpoint restarts must not post payments twice
# 667
s 備份流程必須經過演練
s RTO < 45 分鐘
# 668
s Take a Request-Token field and give back the first answer for a reused token during a sensible period.
# 669
s When a shortage is found for type ‘Weekly Tool Check’ and the count is below the minimum, it should create a new ‘Reorder Proposal’.
# 670
s All icon/surface pairs meet EN 301 549 (3:1 for icons, 4.5:1 for labels)
s Status line speaks when the timetable changes with delayed trains
s Touch gestures don't clash with phone/launcher settings
# 671
s Households can register up to 4 cars, each with separate parking permits.
s The app shall keep track of the page where readers stopped and reopen the book at that page.
s Guest passes will be issued to registered contractor accounts, blocking after-hours entry.
# 672
s WHEN booking is submitted THEN the system SHALL grey out the reserve link to avoid duplicate reservations
s WHEN an import aborts THEN the system SHALL record the abort cause for later analysis
# 673
s Checkout completion rate > 92%
s No cross-tenant leakage defects
s Change history recording every edit
# 674
s Scheduled contrast scans succeed on sampled screens and colour schemes.
s Alt texts, captions, tab stops, and reading sequence are right.
s Chrome on Android tablets and ChromeOS get hands-on/physical-hardware passes.
# 675
s WHEN a clerk filters the ledger THEN the system SHALL underline changed amounts in rows
s WHEN the basket holds nothing THEN the system SHALL show a suitable placeholder illustration
s WHEN an editor selects mass archive THEN the system SHALL ask for approval before archiving
# 676
s Branch Goal: Minimum 75% branch coverage
s Make sure the build breaks for the intended cause (absent module, not formatting slips)
# 677
s Ledger accuracy checked against audit rules.
# 678
s FOR ALL legal invoice records, encoding then decoding then encoding SHALL yield identical byte sequences (symmetry property)
s WHEN exporting recipe cards, THE Card_Printer SHALL keep ingredient order and correct line spacing in printed sheets
v WHEN guest asks for menu tips, THE ChefMitra_AI SHALL produce fitting dishes based on diet and mood
v WHEN inspecting garden layouts, THE ChefMitra_AI SHALL propose changes and justify its choices
# 679
s One webhook event never triggers the refund twice.
s A cancelled booking leaves no orphaned seat.
# 680
s Tooltip panel opens within 250ms.
# 681
s 85% of tenant lookups bring up at least one suitable flat (provided listings have decent density)
s Vet schedule changes show up in the booking calendar within 8 seconds of pressing confirm
s Parents can find suitable tutors in under 45 seconds from opening the start screen to reading full résumé and price list
# 682
s Leaderboards: Build a ranking service that is quick, honest, and exciting for riders.
# 683
v Make sure the minutes and action items stay close to the speaker's actual phrasing and spoken remarks.
# 684
s Ephemeral worker: Proven by kill test (queue survives)
s Tenant separation: org_id from session must equal invoice owner
s Outage behaviour: Friendly notices when Stripe gateway unreachable
s Cost logging: Record API spend per workspace for budget control
m Reply time: bot replies < 6s (including retrieval latency)
# 685
s 92% of correct form submissions go through without needing corrections after the first check.
s Form checking flags and asks again on every wrong field (blank names, impossible times, unknown categories, deleted codes).
s Filter output lists fitting recipes within 2 seconds for cookbooks of up to 3000 recipes.
# 686
s Query hits for 250+ parcels are shown in under 300ms.
s Repeating invoices properly create the following period 100% of the time upon payment.
s Layout stays fluid and keeps WCAG 2.2 AA conformance levels for every added widget.
# 687
s Neither the terminal \`lint\` subcommand nor the REST \`explain\` endpoint ever prints this banner in its response, confirmed separately for either one.
# 688
s R4 alarm considers last 90 SETTLED paid claims, not 45
s batch_count is kept in the run log for every nightly import
`);
