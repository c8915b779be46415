import { sentencesIn } from '../sentences-of-place';

/** Criteria of software and of the models in it, side by side, in the manner of tickets and success criteria. */
export const PLACES_1555_TO_1623 = sentencesIn(`
# 1555
s Row-level permission checks are 100 percent right in forbidden-access scenarios.
s Rejected payments go to a monitored resend or manual-check queue.
v MRR and nDCG reach the level we settled on over a curated query collection.
v Each cited figure can be followed back to a fetched filing.
b Query expansion shows a visible benefit before its extra tokens and delay are tolerated.
# 1556
m 40-60 manually tagged test prompts with agreed gold passage numbers
v Some example where the ensemble visibly outdoes each single forecaster found and written down (that's the opening slide of Sprint 4's demo)
# 1557
s A postcode without any open pharmacies gives back a blank list, not a crash — covered by its own unit test
m MRR computed on ≥25 annotated probe questions is ≥0.55 for every embedding model, logged in \`/reports/search-quality.csv\`
# 1558
s KR2: Checkout p90 < 450 ms.
s KR3: %99.7 erişilebilirlik.
s KR4: Sıfır veri kaybı olayı.
m KR2: AI etiketleme kesinlik ≥ 0.91.
m KR4: Model lisans gideri = 0 EUR.
# 1559
m KR2: P90 answer latency < 6s in staging by end of beta.
v Objective: Deliver a dependable AI invoice reader for accounting staff.
v Objective: Lower night-shift workload through AI triage.
# 1560
s KR3: Seat map refresh ≤ 150ms (P90) for parallel bookings
s KR4: Mean basket value ≥ 40 euros
m KR2: AI bird call classification accuracy ≥ 84% across listed species groups
m KR3: AI recipe tip marked "useful" or "great" by ≥ 75% of cooks (star prompt)
m KR4: AI layout proposals kept (not undone) in ≥ 50% of sessions
m KR3: AI reply delay ≤ 2 seconds (P95) from end of speech
v Objective 3: Provide first-rate AI tutoring
# 1561
s KR1: Data catalogue with 350+ tables registered
m KR3: AI summaries scored 4.0+/5 by case workers
m KR2: Red-team prompts blocked for 85%+ of attacks without review
m KR3: Classifier recall >91% on unseen test split
m KR4: Scoring latency <150ms at P95
# 1562
s KR2: Менее 8 возвратов за первую неделю
m KR2: AI adoption rate > 45% (доля писем, где принят черновик AI)
m KR3: AI перевод выгоднее бюро переводов (< $0.02 per page)
# 1563
m The gesture classification module shall reach a precision of at least 88% (Stretch for better precision as the state of research is moving) in telling apart the following gestures: swipe, pinch, wave, point, fist, thumbs-up, and idle.
v FR-04: The camera shall reliably spot and classify weeds from field images.
v The error rate shall be checked against a varied collection of voice samples, taking account of traits like dialect, pitch, hearing aids, and background noise to reduce unfairness.
v User Story: As a beekeeper, I want the sensor app to correctly interpret hive sounds from my microphone recordings so that it can warn sensibly.
# 1564
s NFR3.1.2: The platform SHALL apply strong hashing for all passwords in database and backups.
v NFR2.3.1: The fall detection classifiers SHALL reach a sensitivity of at least [TBD]% with a false alarm rate of no more than [TBD]%.
v NFR2.3.4: Brake assistance SHALL be activated within [TBD] milliseconds of pedestrian recognition.
# 1565
s The gateway shall accept TLS from the registered partner certificates only.
m The handwriting-to-text conversion shall reach a precision of at least 80% for neatly printed German under even office lighting.
v The museum guide shall answer solely with facts taken from the labels of the currently visited room, without invented or off-topic stories.
v The model shall always give the same credit rating for equal applications with the same income figures.
# 1566
s The checkout should seem smooth to shoppers.
m The classifier shall reach a recall of at least 92%.
v The forecast should be good enough.
v The robot must never misjudge a grip.
# 1567
b Hence, AI tools should support radiographers rather than take over their judgement.
# 1568
v Because overlooking a single cracked weld can be fatal, the team puts sensitivity first — that is, the network should find every part that is truly cracked, even when that leads to some sound parts being wrongly rejected.
# 1569
s When the booking form cannot find a room for the guest's dates, it should pass them on to the front desk.
v In addition, the generated fields should largely follow the present layout of the supplied vehicle registers.
# 1570
v Properly recognise involved road users
v Plausible cause ranking
# 1571
m SC-003 (Correctness): At least 9 out of 12 replies are judged correct and on topic when run against a fixed list of 60 prompts on the handbook's chapters.
m SC-002 (Main Flow): A visitor can easily start the voice guide, pose a question on an exhibit's history, and hear a fitting reply within 3 seconds.
v SC-004 (Selection Help): A lawyer can easily mark any clause of a draft and get a proper paraphrase or risk note from the assistant drawn from that clause.
# 1572
v Every region-specific forecaster must be validated on chronologically later seasons.
v Fit and tuning years and scoring years must be kept apart chronologically to limit leakage.
# 1573
s No safety incidents during pilot phase
s Playbooks: whom to call when a node goes down
m NPS stars on bot-handled ≥ 4.0/5
m Inference cost per translation ≤ $0.08
m 65% of invoices auto-coded
# 1574
s Two-person release approval (Security Architect + Finance Controller).
s Fully deterministic build archive.
m Complete validation dossier passing all stated checks (\`Brier <= 0.12\`, \`AUUC > 0.15\`, \`Zero unlogged overrides\`).
v Fairness review showing cohort parity for regulated attributes.
# 1575
s تقييد عبر JWT guard (GUEST يُمنع)
s TEACHER لا يفتح درجات مدارس أخرى
m التأكد من PERF-ML-002: مدة توليد الملخص < 15 ثانية لـ 90% من الملفات
m التأكد من AC-ML-003: تصنيف سليم لـ 85%+ من الشكاوى
# 1576
s Two font sizes per page
s Animations must be skippable, not forced
v Model summaries should be scannable, not wordy
# 1577
v Model answers should rest on the crop records handed to the assistant.
v Tips should preferably point to concrete next steps instead of platitudes.
# 1578
v Assistant statements should be backed by fetched documents or function outputs as far as feasible.
# 1579
v → Model suggestions should be openly provisional, inviting, aimed at the writer's likely next move — not a polished text.
# 1580
v Generally, fluency of the distilled translator should exceed the teacher's, and show a steadier tone.
# 1581
s Whether the nightly smoke run gives sufficient release confidence
m Whether entity linking is now reliable (mismatch rate <7% goal from #236)
v Whether voice dialogue is robust (no repeats, no cut-off words, no invented bookings)
# 1582
v Which mistakes are intolerable even when BLEU seems high: swapped dosages, place names, dates, units, or missing warnings.
v Whether a recall improvement justifies a costlier Scan, a bigger embedding, or longer indexing.
# 1583
s Branching rules/conventions written down in \`docs/workflow.md\`
b Caption-quality scoring in place (e.g. CLIP-based or human-preference comparison) on that same annotated image collection
# 1584
s Cut count of broken redirects reported by crawlers, sitemaps, etc
v Raise perceived fit - MRR (from click logs)
v Switch from keyword-only matching so suggestions suit what our readers look for
# 1585
s As a harbour pilot, I see forecast spread and validity windows.
m As the pump monitor, I forecast bearing failure 20 minutes before it happens.
# 1586
s Parents never get the unedited model verdict.
v Scanned invoices/receipts stop being flagged as photos by mistake.
v Innocent kitchen talk ("that sauce is killer") stops being filtered.
# 1587
v should it still miss too many real leaks, we'd likely keep that detector switched off until further notice
# 1588
v Tightened every prompt to remove the loophole and retried with the reported wrong refusals and some rightly refused cases, so that really dangerous/illegal/off_topic requests are still declined as they should be.
# 1589
m Plain target scores list (intent match on first turn ≥75%, 100% safe handover share, etc.)
# 1590
v It should grasp the given brand and audience, look over the drafted newsletter, notice slips or dull passages, and repair them where required.
v This covers looking at tone fit, reading-level steadiness, headline strength, repetitions, layout faults, and all evident inventions or unproven claims.
# 1591
s Show live upload progress to sellers
v Cuts wrong hits
# 1592
s KR2: Kết nối 4 cổng thanh toán
s KR4: Release mobile app + import CSV
m KR3: Độ phủ mô hình (recall) đạt 87%
# 1593
s SC-005: The importer can read and check a legacy catalogue of 5,000+ titles in under 90 seconds.
m SC-002: Reference model reaches a Root Mean Squared Error (RMSE) of less than 7% on cleaned archive series.
m SC-003: 100% of incoming reviews get a topic label within 3 minutes of arrival.
m SC-004: Prediction bands grow by at least 25% once sensor outage passes the 12-hour limit.
# 1594
s SC-004: Payslips from both pay systems land in one shared archive table with a correct origin column
m SC-006: Ranking model scoring time stays inside set limits (p95 under 50ms for small models like LightGBM, p95 under 150ms for large models like BERT)
m SC-007: Tokenizer wrapping cost adds less than 3ms to scoring time
m SC-008: Pipeline survives ASR model outages with less than 2% rise in total drop rate while in fallback operation
# 1595
s SC-004: Survey exports with fewer answers than the anonymity minimum are refused with a typed message in 100% of attempts; no hidden partial files get written.
m SC-005: On a comparison set of 30 artificial demand curves (mixed hourly/monthly, with and without promotions), held-out sMAPE (found through rolling-origin evaluation) is at least 25% below the existing method.
m SC-007: Prophet convergence failure share falls to under 3% on the comparison set once the retry ladder is shipped (vs logged starting point).
# 1596
s SC-009: Portal serves 80 parallel sessions with page loads never over 4 seconds
s NFR-031: Berth states must be easy to tell apart by eye (e.g., distinct icons or hatching)
m SC-004: Price estimate error (MdAPE) is below 12% on the unseen validation quarter against agency list prices
m SC-009: 95% of inpainting jobs finish within 20 seconds
# 1597
v SC-002: For a 12-hour-ahead Oslo harbour wind prediction on an unseen winter, the selected network reaches a Root Mean Squared Error in wind speed clearly smaller than a climatology guess (i.e., "as always in January"), with the relative gain given in the final notebook.
v SC-003: For the 5-grade avalanche danger classification on that unseen winter, the selected network hits the grade on at least most days, and visibly beats a dummy that keeps naming the most frequent grade.
v SC-004: Recall is listed on its own for near items (rank 1–5) and far items (rank 20–50), and near-item recall is noticeably higher than far-item recall, showing the recommender is frank about its fading certainty.
# 1598
s SC-006: Calls to the weather bureau for one airfield come to at most one per polling period — the tenant's adjustable hold time, minimum 3 minutes — however many dispatchers open that airfield at once (provable in a stress run: K parallel dispatchers on one airfield inside one period cause exactly 1 bureau call; this holds for every permitted period ≥ the minimum).
m SC-005: The agent replies to a recall-notice query with at least one sourced notice when one exists, and says none is on file or legible otherwise, in 100% of prepared test dialogues; it never brings up recalls in chats that did not ask for them.
# 1599
s SC-006: Editors can publish a revised price list and see it live for shop lookups within 10 minutes.
m SC-002: Parish clerks can type a query and get a fitting reply within 8 seconds, 90% of the time.
m SC-003: 75% of replies to enquiries the handbook deals with are marked "useful" or "correct" by station managers (captured through a voluntary smiley/frowny under every reply).
m SC-005: The bot rightly spots and turns down off-topic requests (outside the tax guide) at least 85% of the time, instead of inventing an answer.
# 1600
m SC-002: At least 75% of account-bound enquiries sent with no customer number are settled after one follow-up question, with no agent stepping in.
m SC-003: Handovers due purely to an unreadable serial number fall by at least 60% against today's flow (in which each unreadable photo is handed over).
m SC-005: The bot never demands a booking code on small-talk or opening-hours chats (0 needless code requests in a balanced trial set).
m SC-006: No call falls into a never-ending repeat cycle — the voice bot requests the unclear detail at most three times before transferring.
m SC-007: When a tenant names the flat in a follow-up message, the bot resolves the earlier complaint (not an unrelated topic) in at least 92% of scripted dialogues.
# 1601
s SC-004: Every file action is limited to the signed-in tenant — no tenant can list or change another tenant's folders through the API.
m SC-003: The voice agent rightly understands and maps at least 12 different spoken request forms (as listed in the utterance catalogue) to the matching home device action.
m SC-005: The copilot answers every prompt within 12 seconds, counting database lookup time.
v SC-006: Awkward situations (unknown order, blank prompt, mixed languages) lead to kind, useful replies — never stack traces or silence.
# 1602
s SC-002: The report viewer cannot delete records, proven by its database grants rather than by noting that none vanished.
s SC-007: While the flag is off, the calendar looks the way it always did.
v SC-005: Garbled completions never lead to an order a dispatcher could send.
v SC-006: Starting with a blank floor plan, accepting the copilot's suggestions ends in one that passes review.
# 1603
s Invoice importer cleanly reads ZUGFeRD files from 150 suppliers
s Parcel history holds every scan event for complaints
m Posterior probability > 0.85 when 4+ separate sensors report a burst pipe
m False alarm rate < 3% with two-camera agreement (taken over 2 weeks of live footage)
v Crop classifier rightly tells apart winter vs. summer wheat
# 1604
s Full API documentation
m Recognise 4+ leaf diseases with >85% accuracy
m Keyword spotter < 250KB
m On-device inference < 60ms
# 1605
s Return rate (goal: <2%)
s Passkey adoption rate (goal: >60% for shoppers, 100% for staff)
m False decline rate (goal: <3%)
# 1606
s JSON trace added to \`logs/bench/rainy_day.json\`
m False alarm rate < 4% over a 30-minute drive per route
m Every pedestrian within 12 m recognised and announced within 0.8 seconds
# 1607
s Zod schemas for every webhook payload
m Tracking works at minimum 20 FPS (goal 25 FPS)
m Miss rate under 15%
m Find 85%+ of fully visible licence plates
m Segmentation time under 40ms per slice (25 slices/s)
v Copes with voices at different distances and pitches
v Denoising raises transcription stability
# 1608
s Container image: <350 MB (gzipped)
m Reward vs heuristic: +12%
m Solvability rate: >90% (SAT solver check)
m Synthetic voice naturalness: >70% (blind listening)
m Scratch segmentation IoU: >80%
m Field precision: >25% (at 2% base rate)
m Policy inference: <8ms per robot
# 1609
s Archive function keeps every attached file without corruption
s Scrolling stays smooth with 500+ messages per room
m AI address matching reaches 93%+ precision on evaluation records
m Live plagiarism hints show up within 3 seconds of paragraph end
m False merge rate stays below 2% for top-tier pairs
# 1610
m Missed fraud rate agreed (≤ 2% tolerable)
# 1611
s 300 simultaneous brokers handled
m 5,000 contracts summarised in < 6 hours
m Model spend per contract < $0.25
m Answer latency P90 < 7s
b Toxicity filter spots seeded examples
# 1612
v Off-topic brakes (decline politely when the request leaves the domain)
# 1613
s 이미지 썸네일 저장 (같은 파일 재사용)
v 자체 점검: "500개 판례에서 맞는 조문을 고르는가?" → 수치 검증 없으면 탈락
b 프롬프트 인젝션 탐지/차단 기능
# 1614
b 요약 문장이 원문 내용과 어긋나지 않는가?
b 상담 통화 중에 추천이 제때 나오는가?
# 1615
s Monthly invoice renders and mails
m 80% invoices auto-classified
m Nurse verdict: 7+/10 on summary usefulness
# 1616
s Availability ≥ 99.8% in pre-production
s Print layout checked on 4 paper formats
m Tagging recall ≥ 90% of pilot
m Fine-tuning run finished < 3 hours
# 1617
s Clerk correction screen: scanned values changeable by clerk with "approve" button
m Recognition accuracy: > 90% on printed forms, > 65% on handwritten notes
m Transcription time: < 45 seconds per voicemail
# 1618
s 25+ pilots signed off
m Teacher rating of AI feedback (>4.2 stars)
# 1619
s Airtable base extended with extra select values
m Chef name filled in for >65% of restaurants (up from ~15%)
m Risk grades well calibrated (certain = right >92%)
m Phantom entries removed (<3% invented addresses)
# 1620
s Voice memo saved to S3 bucket
m Reading accuracy > 75% on trial set of 15 photos (gas meter, water meter, fuel gauges)
b GPT-4 vision reads: plate, colour, make, damage (where shown)
# 1621
s Deploy time: <5 min
m Ingredient matching accuracy: 88%+
m Tagging time: <3 sec/photo
# 1622
s Landlord X cannot open landlord Y's lease (FR-013 check green)
s Each import job is stored with row-level status for support (NFR-014)
m Triage recall checked on the annotated golden tickets — ≥85% (spec.md §4, evaluation.md §6)
m One-recording transcription finishes in ≤60s for ≤15 minutes (NFR-004)
# 1623
s Empty cart displays illustration
v Model hints fit the context
`);
