import { sentencesIn } from '../sentences-of-place';

/** Criteria of software and of the models in it, side by side, in the manner of tickets and success criteria. */
export const PLACES_1483_TO_1554 = sentencesIn(`
# 1483
s Inspection photos should be linked to the claim so the adjuster can see the whole history
v Assistant should notice when a learner is lost or a topic is over their head and gently suggest a tutor
# 1484
m Time-to-first-draft (TTFD): p50 < 45s, p95 < 180s
# 1485
m Inference inside budget (<40ms)
v Strong recall + wide defect type variety
v Explainable + adjustable ranking engine
v Raise precision with each season
# 1486
v As a Director of Grid Planning, I want a load-forecast figure that a seasonal-average baseline can't simply equal, so that I can tell the network is adding something.
# 1487
s Malformed XML/header input is refused cleanly.
s Bounced mails can be resent up to a configured attempt cap.
s Upload errors are stored for later analysis.
b Generated summaries are compared with the meeting notes.
# 1488
v Makes sure the recommended plan is not noticeably friendlier or more elaborate than the alternatives.
# 1489
s Page load time < 4 seconds
s Copes with corrupt archive entries
m Classifier precision confirmed (>78% on dev split)
# 1490
v The roof damage assessment screen was reworked to offer a more precise, easy-to-read, and visually pleasing result.
# 1491
s MLR-S05: Service MUST store every model request and completion for compliance review with adjustable storage duration (at least 2 years) (architecture.md)
s MLR-014: Service MUST show origin links (clip number, transcript passage) for every model-tagged event (architecture.md)
m MLR-Q07: Service MUST finish speech transcription jobs within 8 seconds per audio minute for 90th percentile calls (architecture.md)
m MLR-Q09: Service MUST keep fabrication rate below 3% on insurance policy summarisation benchmark set (architecture.md)
m MLR-Q11: Service MUST reach detection recall above 93% for high-risk contract clauses (indemnity, termination) (architecture.md)
# 1492
m Revision rounds: Mean number of edit passes per illustration (goal: 2-4)
# 1493
s Time to Check In: Mean \\<45 seconds per pallet
s Form Completeness: Goal 85%+ of visits have weight/temperature entered
b Model Usefulness: % of proposed replies sent vs rewritten
# 1494
v % of answers flagged as wrong/off-topic
b % of model drafts kept by editors
# 1495
b Damage Grading: % of severity grades upheld by surveyors
# 1496
s SC-004: Opening a saved map (tiles and markers) takes less than 300ms, guaranteeing no noticeable stutter.
s SC-005: Main billing classes (\`Invoice\`, \`Refund\`, \`LedgerEntry\`) reach 95% branch coverage for their calculation routines.
m SC-003: Model output always produces valid YAML documents of the \`Itinerary\` schema, holding 98% of the time.
# 1497
s SC-006: Gateway holds no session data between calls with nothing cached in worker memory
s SC-003: All booking and invoice records are kept durably in MariaDB with 99.95% write consistency
m SC-003: Guests can book, view, move, pay, and cancel stays via voice commands with 92% accuracy in slot filling
m SC-004: Copilot properly picks and calls the right warehouse functions given the picker's request in 96% of sessions
# 1498
m SC-004: Model-written lesson outlines are adopted (as is or lightly changed) by trainers at least 65% of the time without starting over.
m SC-006: All machine-made subtitles stay inside the line length rules 100% of the time.
m SC-007: Layout proposals from sketches yield floor plans that pass fire-exit distance rules at least 85% of the time without manual rework.
m SC-002: Caption drafting delivers output within 7 seconds for a whole album of photos.
m SC-006: Proposed slogan options are clearly different — no two options for one brand brief overlap in more than 40% of their tokens.
# 1499
s SC-004: Every thumbnail in the gallery stays below the configured byte cap per image.
m SC-003: Assistant-drafted clauses adhere to the firm's house style (numbering, definitions, tone) in at least 75% of requests when a style guide is attached.
# 1500
s SC-002: The catalogue export duration does not grow by more than 15% relative to the last release.
m SC-004: Query Copilot properly detects mandatory arguments (not optional, without fallback) when writing mutations for GraphQL endpoints in 100% of evaluation runs.
# 1501
s SC-007: \`parts-inventory.cdx.json\` conforms to the CycloneDX 1.5 schema in 100% of builds.
m SC-003: Hazard tagging accuracy >= 80% when checked against \`samples/chem-plant/\`.
m SC-002: Repair hint usability >= 65% (concrete enough to start the job without calling a specialist).
m SC-006: Classification of <= 40 contracts finishes in < 2 minutes; <= 150 contracts in < 8 minutes.
# 1502
m SC-002: Suggestion adoption rate >70% for top-ranked suggestions
m SC-004: Playlist fit score >85% confirmed by listener surveys
# 1503
s SC-006: Each payroll run writes one audit row per calculation stage with every mandatory column; zero runs with absent or partial rows (FR-009 / QG-04)
m SC-002: 100% of \`TreatmentDraft\` entries shown to clinicians include at least one guideline reference with a resolvable DOI and edition; zero drafts saved to the chart without checked references (FR-011 / POL-IV)
m SC-005: Route proposals are ready within 45 seconds for orders of up to 20 approved stops under typical model gateway load; the job ticket is returned within 3 seconds (NFR-004)
# 1504
s SC-004: Vehicle import finishes in under 4 minutes for: (a) spreadsheet upload/mapping (20-80 rows), or (b) VIN entry with registry lookup
s SC-008: Platform keeps 99.8% availability in the live environment
m SC-003: Image lookup finds matching fabrics with 80%+ precision (judged by buyer review) for free-text style descriptions
m SC-004: Suggestion model surfaces connected court rulings that share no citations, with 75%+ lawyer approval for usefulness
m SC-005: Coverage scan properly flags thin spots (suburbs/routes with <8 sensors) with 92% accuracy
# 1505
m SC-002: The voice bot leads a caller to the end of the appointment path (from greeting to confirmation) in over 85% of calls.
m SC-003: The assistant presents rental offers within 4 seconds of the tenant supplying every needed detail (district and budget).
m SC-004: The bot rightly recognises the caller's concern from the opening sentence in at least 93% of calls.
m SC-005: Patient happiness with the assistant, taken from a voluntary end-of-chat poll, reaches a mean rating of at least 4.2 out of 5.
# 1506
s FR-011: Signing certificates and private tokens MUST NOT be shipped in the mobile bundle.
m SC-003: The tutor bot gets 90%+ of quiz items right using only manual pages.
v SC-006: The assistant adds footnotes or links to statutes wherever feasible.
# 1507
s FR-005: The uploaded log excerpt MUST be cut to roughly 5000 lines to stay within the ticket size cap.
s SC-002: The translator properly sends requests to \`claude-haiku\` without \`401\` responses.
v SC-003: Assistant replies always mirror the content of the currently opened recipe, showing grounded behaviour.
v SC-004: Bot replies are brief and speak to what the guest wanted, in line with the persona instructions.
# 1508
m SC-002: The assistant rightly resolves 92% of probe questions on demo policy texts with replies drawn straight from the supplied clauses
m SC-004: At least 75% of pilot nurses give favourable ratings on summary clarity and helpfulness
v SC-003: The tool cleanly treats highlighted statute passages without adding outside doctrine or facts that do not occur in the given act
# 1509
m SC-003: The Single-Clause Review Mode faithfully uses *only* the marked clause for verdicts, reaching a 99% compliance rate with the marked clause as evidence.
v SC-002: The assistant reliably gives correct replies from Pinecone with fitting references in Full Catalogue Mode, checkable by staff trials.
# 1510
m SC-003: Total round-trip time for a cross-archive RAG question is less than 6 seconds.
m SC-005: Embedding lookup time is less than 1.5 seconds.
m SC-003: The "Page Chat" mode properly limits answers to the open page in 100% of trials.
# 1511
s Publishing rules: minimum group size (n≥5), model score cutoff (≥0.7), wording filter (no brand terms)
m Launch metrics: ≥65% nurse acceptance rate, ≥40% acted upon within 6h, <8% wrong dismissals
# 1512
m Target metrics: ≥88% accuracy for two-class screening (Rust vs. No Rust); ≥72% accuracy for ordinal grading (Corrosion Grade 1–5).
# 1513
m Acceptance: Recall ≥75%, Specificity ≥92%
m Goal: 120-150 usable triplets (≥75% coverage)
# 1514
m Acceptance: Parsing accuracy rises >40% (from ~5% to >40%)
m Acceptance: Recall increases >8% with p<0.01
# 1515
m Mean editor review score of at least 4.2/5 for correctness, nuance, usefulness, and style.
m Sixty pseudonymised genuine claims: 30 Motor and 30 Household across at least twelve branches and low, medium, and high severity.
# 1516
s Execute suite, ≥ 7/8 green — 8/8 green (+ smoke script)
v Release gate: \`npm run eval:dosing -- eval/leaflets.spec.ts eval/guard.spec.ts\` is green — replies quote actual leaflets, carry a warning, decline risky questions, and made-up sources are detected.
# 1517
s SC-005: Clerks can spot missing stamps on Form pages within 4 seconds of opening the scanned folder (strong colour markers)
m SC-002: Model rightly spots and attaches fitting Templates in 75%+ of proposals where usable Templates are on file and the brief names a matching service
m SC-003: Drafted quotes with Discount lines clear approval on first submission 85%+ of time when the cited Discounts are active
m SC-004: Model drafting finishes within 60 seconds even with 250+ registered Tools (owing to 30-Tool context cap)
# 1518
s SC-002: คำสั่งซื้อที่มี \`price.manual\` หรือส่วนลดซ้อนกัน ถูกปฏิเสธ 100% ในทุกสาขา
s SC-004: Worker อ่าน Tax Table จาก Memcached ภายใน 8ms ระหว่าง TTL 120s (ไม่เรียก API ซ้ำ)
m SC-005: แชตบอตยังให้คำตอบได้ 100% แม้ vector index หลักถูกสลับไปเครื่องสำรอง (ไม่มีการล่ม)
v SC-004: เวลารอโหลดโมเดลเสียงน้อยลงจากการใช้ lazy preload ในช่วงที่ RAM เหลือมากพอ (ดูจาก mean ASR latency ใน off-peak scenario)
# 1519
m SC-002: Music model can compose chorale phrases that obey textbook rules (voice range, no parallels, cadence) with 85%+ consistency
m SC-005: Assistant cuts time to draft usable grant proposals by 40% compared to a blank-page start
# 1520
s SC-005: 订单详情页在打开后3秒内显示完毕，列出收货地址、物流进度和最近8条客服留言
s SC-006: 固件编译零新增链接警告，@Deprecated 调用提示减少至少6个
m SC-002: AI课程推荐服务在CourseStore有记录时给出非空课程清单，所荐课程与学员先修条件100%相符
m SC-003: 车载语音模型在配备DSP的车型上给出mode:'local'标记的应答，识别延迟低于2秒
# 1521
s SC-005: 0% of card numbers or passwords appear in crash reports.
s SC-006: The Rust worker and the Vue console need no modifications to their repositories to adopt this release.
m SC-003: Chunked audio playback brings time to first audio (TTFA) to < 800ms in regular network conditions.
m SC-004: 100% of tool calls handed to the scheduler are well-formed messages matching the Crew Roster Contract.
# 1522
s SC-005: Delta backup of one folder finishes in under 2 seconds for volumes with up to 800 entries (vs. full backup time).
m SC-002: Copilots passing the \`max_chars\` option get digests that stay inside the limit they asked for 100% of the time (never over).
# 1523
s SC-002: Agents can submit a bundle of 12 house photos in under 40 seconds (transfer only, leaving out the tagging step).
s SC-007: Auditors need at most 4 taps/steps per voucher in the evening check (open scan, maybe edit, maybe tag filter).
m SC-003: Photo tagging for a bundle of 12 houses finishes in under 2 minutes on typical laptops.
m SC-006: 85% of herd video clips give usable animal IDs (score over the limit or ear tag rightly read).
# 1524
s SC-005: Print spooler copes with 80 parallel jobs without hanging or lost pages
m SC-003: Form reading reaches 88% accuracy on core boxes (shipper, weight, port, container number) for usual bill-of-lading layouts
# 1525
s SC-004: All diary entries stay on the phone and password-protected.
s SC-006: Delivery log page opens in under 250ms with 2000+ rows.
m SC-003: The reader takes the right values from at least 85% of sharp meter photos.
# 1526
s SC-002: Autocomplete entries show up within 80ms of the clerk entering a letter, for address books up to 30,000 rows.
m SC-003: Plate reading finishes within 1 second per frame on standard gate cameras.
m SC-004: The scanner properly reads labels in at least 88% of shelf photos with sharp machine-made lettering.
# 1527
s SC-005: No shipment is booked with empty required entries (weight, postcode) — the form prompts for what is absent rather than booking a partial shipment.
s SC-004: The scanner runs on both tablet (camera) and kiosk (camera + hand scanner) with no extra training leaflet.
m SC-003: Label reading rightly finds drug name, strength, and expiry in at least 90% of ordinary pharmacy boxes (carton, blister, or bottle labels).
# 1528
s SC-005: 창고 시스템 전송 후 10분 이내 접수 회신을 100% 확보하며, 오류 재전송은 주 2회 이하로 억제한다.
m SC-003: 음성 인식 정확도(음절 기준) 96% 이상, 하늘버스 시간표 수집 성공률 98% 이상을 지킨다.
m SC-002: 주간 수집에서 핵심 부동산 항목 결측률이 0.8% 이하, 겹친 매물이 0건임을 점검표로 확인한다.
# 1529
s SC-004: Timeline zooming holds 60 fps for a 40-track session on such laptops.
s SC-007: Download size is at most 120 MB per store, with the embedded voice pack counted, and R1 carries no map tiles.
m SC-003: Plant identification finishes in under 3 seconds per photo, timed on physical phones (an entry-level Android such as Dimensity 700 class and an iPhone 12 class); simulator numbers do not count.
m SC-005: Handwriting-tier set accuracy is at least 0.88 on both tablets.
# 1530
s SC-005: The animal register opens from on-device storage within 300ms when the barn has no signal, listing all earlier downloaded animals without a server request.
m SC-003: Scan reading rightly fills all six boxes with no need of manual edits for at least 85% of sharply scanned vehicle registration papers (checked on a test set of 30 genuine papers).
# 1531
s Tệp \`tonghop.xlsx\` có biểu đồ
m Sensitivity ≥ 55%, Specificity ≥ 65%
m Agreement Rate ≥ 75%
# 1532
s Mutation score ≥ 85%
s Build success rate ≥ 97%
m Presisi ≥ 88%
m F2-Score ≥ 87%
m Prediction Interval width ≤ 0.08
# 1533
m Specificity ≥93% kept
m Recall ≥80% kept
v Key statements retained
# 1534
s Tried on 20+ different printers
m Recall raised by ≥ 4%
m Precision not lowered by > 3%
m Recall ≥ 70% (computed over 8+ hand-labelled orchards)
m Precision ≥ 65% (inferred from last season's figures)
# 1535
s Zero ESLint warnings (MUST)
m Precision ≥ 92% (MUST)
# 1536
m Overall FN rate < 4 % (HARD)
m Evaluation clips ≥ 300 (HARD)
# 1537
m mIoU ≥ 78% on Cityscapes road val set ✅
m FP32 vs INT8 accuracy drop < 2%
b Validation loss plot shows no overfitting
# 1538
m Recall ≥ 0.85 on S2
m Precision ≥ 0.9 at 20k/hour peak load
m Median TTD ≤ 90 seconds
# 1539
s Backup eseguito ogni notte
m Precision ≥85% su campione etichettato
m Throughput 600 img/ora
# 1540
m Recall ≥ 55% OR MCC ≥ 0.40 (lower bound)
m Online CTR estimate agrees with offline CTR estimate (±5%)
m Hit rate ≥ 45% on forecast matches
# 1541
s La imagen original jamás sale del servidor (comprobado: no hay subidas externas con imágenes).
m 0 omisiones de matrículas: en 40 fotos difuminadas no se ve ninguna matrícula/cara/dirección/rótulo legible (inspección visual).
v Calidad de resumen razonable en 15 actas leídas a mano.
v El modelo distingue bien médico/paciente en los audios de prueba.
# 1542
s All 5 tables imported cleanly
m Classifier recall is 91%+ (printed at the end)
m AUC value is 0.92+ (printed at the end)
# 1543
s Litre/gallon conversions
m Outliers spotted in <2 hours
m 80%+ demand prediction accuracy
v Forecast error shrinks over 6 weeks
# 1544
s Feature flags in config files
m Throughput > 250 images/s
v Ranking quality fulfils expectations
# 1545
s Worker started and polling
m Classifier F1 >70% on test set
# 1546
s Licence check green
v Ranking NDCG >= champion
v No fairness regression
# 1547
s All webhook handlers have retries + signatures
s All feature flags have owner + expiry + default
v Token spend per workspace inside budget
# 1548
s Discount overrides stored in the change history ⭐
s Declined payments state *which* rule declined them
m Each jailbreak attempt in the red-team collection is refused ⭐
m Copilot solves at least twelve typical planner tasks correctly
v Embedding-recall-versus-BM25 chart shows a genuine gain ⭐
v \`ranker refit\` writes a fresh weights bundle with better holdout recall ⭐
# 1549
s Log volume increase inside forecast
m Retrieval miss rate (<8%)
m Mean retrieval time (<2s)
v Reply speed stays tolerable
v Inference spend under control
# 1550
s Packet loss >2% (major)
s Unsent mails >250 (notice)
m GPT-4 spend >€80/day (alert)
# 1551
s Crash recovery: power cut during compaction
m Recall@20 check (ought to be > 92% with stock settings)
# 1552
m Embedding time fine (<60ms per image)
v MRR@5 > starting point (triplet loss)
v Perplexity < previous checkpoint (less is better)
v No forgetting (old-task scores don't fall)
# 1553
s Jupyter ready
m Whole answer generation finishes in <4 seconds
m Hit@5 raised by 10-12% vs BM25-only
m Overall Delay: <1500ms (ASR: <400ms, TTS: <1100ms)
m NDCG@20: >55% (baseline BM25: ~42%)
m Inference rate: >0.8 frames/second
# 1554
b Dosage fidelity and source correctness evaluated for drafted leaflets
`);
