import { sentencesIn } from '../sentences-of-place';

/** Criteria of software and of the models in it, side by side, in the manner of tickets and success criteria. */
export const PLACES_1767_TO_1818 = sentencesIn(`
# 1767
s Each booking has a valid check-in date (no past nights, no missing departure)
s Each price has a vendor code (audit trail)
s Grouping: md5(sender + subject + date) to merge repeats
m Recall >80% on expert-annotated scans
m Dice score >0.70 on radiologist-marked slices (Sprint 1 reference)
m Rain probabilities are calibrated (30% forecast → 30% frequency)
m Toxicity Filter stops 100% of slur-containing replies
v Unfamiliar plant species are marked (not pushed into nearest genus)
# 1768
s Crawler jobs fetch weekly menus and guest ratings for lindenhof and cafe_mirabell
s Label map saved next to CoreML bundle for Swift lookup
s Import job finishes without OOM kill
m Recall > 0.80 on unseen hospital split
v Clinic-excluded testing shows the network carries over to new scanners
# 1769
m mAP > 0.6 on test split
m Live scoring ability (<250ms per frame)
v Saliency maps on X-rays highlight plausible areas
v Network transfers to other flood regions
v Surpasses XGBoost reference on dev split
# 1770
s numpy upgraded without conflict
s No deprecation warnings in console
s Liveness probe returns ok
m Recall > 65% for batch 7c1e93ab
# 1771
m Cell Hit Rate > 85% on skewed table scan
m No loss on studio audio (keep ~3% WER)
m Word Recall > 92% on noisy recording
# 1772
s No crash on odd uploads (zero bytes, huge images)
m Inference <350ms on Raspberry Pi (for demo)
m Checkpoint size <400MB
m Recall score >0.78
# 1773
s Worker drains queue without hanging
s Exporter does NOT read \`salary_band\` column
m Trusted sellers are seldom/never flagged (< 3 warnings)
m Recall > 0.75 on \`load_fraud_cases()\`
m Model Fitness > 85%
# 1774
m Malware Family Recall > 0.80 (Macro, Micro on EMBER)
m Query Success Rate > 65% on SQLite execution (Spider)
m DeepEval Groundedness > 0.80; Context Recall > 0.65
m Typo Detection > 85% agreement with Hunspell reference
m Turnaround < 45 seconds per contract summary
# 1775
s Churn Window: <6 weeks
m Leak Alarm Recall: >90% true leak recognition
m Demand Forecast Accuracy: >80% bakery sales forecast accuracy
# 1776
m Neuronskom mrezom, tako sto cemo funkcijom gubitka da procenimo kojoj od vrsta biljaka slika najvise odgovara, i upisati joj tu oznaku, cilj jeste preci odziv od 60%.
# 1777
m Beta gate: OCR+parsing p50 <=900ms; whole scan to entry p50 <=3.0s; CER <5%; no scans sent to cloud
# 1778
m Do initial tagging trial, compare label recall with 90% goal.
# 1779
m Page number stated in every answer
m Summary delay P99 < 8 seconds
v Given a warranty query, the bot answers with the right coverage period from product manuals
b Given an unclear symptom, the assistant asks a follow-up question or refers to a nurse
# 1780
s GIN index hit (verify with query plan)
m p99 < 450ms at 80 parallel lookups on 5000+ documents
# 1781
b Acceptance: each prompt edit rated on tone of letters + ranking recall.
# 1782
s THE Scheduler SHALL keep backup logs in archive bucket with hostname and job run number.
s THE Tool SHALL create cost overview contrasting spend between regions north, centre, and south.
m THE Assistant SHALL reach clause coverage of at least 80 percent as share of reference contract clauses found.
m WHEN nightly tagging recall drops under 90 percent, THE Pipeline SHALL mark the adapter release for retraining.
m WHEN ParserX gets a Polish court ruling, THE Parser SHALL pull mentions for all 12 party roles within 45 seconds.
# 1783
s The platform shall record each price change with the old tariff number, the new tariff number, the rule number, and the name of the approving clerk.
s Booked flights shall be shown in a tidy and easily readable list next to the matching passenger names.
m The service shall deliver recognized fields within 40 seconds of receipt scan.
v The tool shall correctly pull delivery dates, penalty amounts, and renewal options from signed leasing contracts.
# 1784
v Correct recognition of X-ray images requiring a second reader
# 1785
s If the label printer is offline while packing, the current parcel is held back and the packer is alerted.
s If a driver’s tablet loses power or goes offline between Stop 3 and Stop 5, the app shall keep the most recent signed delivery (the customer-signed slip and any finished scan entries) as a recoverable record, under the conditions listed here:
s If one price feed (Spot Market, Futures Board, or Weather Index) does not return a usable quote after two automatic repeats, the engine shall build an incomplete tariff proposal from the quotes of the other feeds, inform the trader of the gap, and label the touched tariffs as provisional instead of showing them as final.
m The vision-language meter reading pipeline shall reach a digit-level reading accuracy of at least 90% over a balanced pilot collection of at least forty (40) meter photos, including gas, water, power, sharp shots, blurred pictures, dirty-glass cases, and rare dial types, as determined by matching read values with a technician's written log at the pilot handover.
# 1786
s As of the Acceptance Date, Supplier shall keep the Portal reachable at least 99.7% of the time in every quarter, calculated without planned service hours notified at least forty-eight (48) hours beforehand.
s Supplier shall keep Patient Records encrypted on disk with ChaCha20 and on the wire with IPsec or WireGuard, and shall hold Patient Records solely on servers situated in Norway and Switzerland.
s A Delivery is deemed approved once it satisfies the checks listed in Annex D, or twenty (20) days after handover if Buyer has not objected by letter naming concrete faults, whichever is earlier.
m Supplier shall transcribe 90% of received dictations within ten (10) minutes of upload, and shall reach a word-level transcription accuracy of at least 95% for all specialties in Annex C, verified monthly on a sample both sides approve.
# 1787
s SC-004: 两个门店各自录入的盘点单彼此看不到、不能修改；店长签字后库存数据可由 \`stockhub_daily_report\` 查询。
s SC-003: 原有所有用例（含退款流程 refund-rules 用例）重跑通过，字段调整不造成门店数据泄露。
b FR-007: 摘要生成 MUST 坚持「少写不编」：仅写病历里清楚记录的内容并附上 source 原句；allergy/dosage 只留在 note_json 里供查看，不可覆盖主表。
# 1788
s SC-004: 100% of fully paid ticket orders cause a PDF invoice email within 60 seconds.
s SC-002: 100% of fall-alarm residents hear a call-back tone within 5 seconds of button press.
s SC-005: The ordering and payment screens work properly on an old Windows tablet (non-touch), confirmed by full keyboard/mouse trials.
m SC-005: AI booking confirmations by email are sent within 20 seconds for 90% of guest enquiries in regular season.
m SC-006: Leaf disease photo diagnoses come back within 25 seconds for 85% of usable plant picture uploads.
m SC-003: Neural scam call detection keeps a miss rate below 7% on the recorded fraud call set (checked before rollout).
b SC-003: Regular patients never have to repeat an allergy from an earlier call — memory retention checked over several calls.
# 1789
s SC-003: All 9 blocking defects fixed — zero crash dialogs while opening main screens (Dashboard, Orders, Stock, Returns, Invoices, Staff)
s SC-007: Parcels show properly in all 5 delivery lanes on the dispatch wall with right totals
s SC-008: Map editor offers at least 12 marker shapes through right-click menus with under 150ms menu opening
s SC-009: Clinic page opens with right figures (bed counts, ward grouping, doctor list) within 3 seconds
m SC-005: AI brief drafting yields a formatted campaign plan with at least 6 plan chapters (audience, channel, budget, tone, timing, risks) within 15 seconds
b SC-004: "Export for Copilot" yields a brief that a code assistant can follow to start the fix without asking for more details
# 1790
s SC-003: Walk-in visitors can open their first audio tour within 15 seconds of scanning the poster, with no account creation needed
s SC-005: Formula evaluation in the sheet shows a result or warning within 1 second for 90% of cell edits
s SC-008: At least 30% of trial riders who finish their first trip book a second ride within 10 days
s SC-004: The macro runner reliably stops and cleans up runaway or recursive scripts within 8 seconds without slowing other workbooks
s SC-006: Visitor-to-member share climbs to at least 12% by end of season
m SC-006: AI tutor gives spoken comments on piano recordings within 7 seconds for 85% of uploads
# 1791
s SC-007: Cart content is kept after app restart 100% of the time
s FR-031: Backend MUST demand client certificates for payroll export
s SC-009: App calmly survives Mapbox tile outages
m SC-005: Bot properly understands caller concern at least 88% of the time
m SC-008: Summary service answer time is under 7 seconds (including Anthropic delay)
# 1792
s SC-004: Teachers can open and close quiz rounds in Class mode with a typical round length of 10-20 minutes
s SC-003: Kiosk mode plays whole slideshows unattended from first to last picture without expecting any key press
m SC-004: Bot bidders place legal bids 100% of the time (zero auction breaches) in every room size
m SC-006: AI puzzle hint search finishes within 2 seconds for Beginner, 4 seconds for Advanced, and 7 seconds for Expert grids
m SC-009: Bot racers on Pro level reach fair podium shares (25-40%) versus casual human drivers
# 1793
s WHEN a meter reading arrives THEN the gateway SHALL write the value, unit, and station code to InfluxDB
s WHEN a water level is measured THEN the gateway SHALL sort it into bands: dry (<0.5), normal (0.5-1.5), raised (1.5-2.5), warning (2.5-3.5), flood (≥3.5)
s WHEN rate lookup times out THEN the shop SHALL write a warning and fall back to the country's previous exchange rate
s WHEN a nightly backup breaks THEN the agent SHALL write full stack traces and page the operators on call
s WHEN the weekly timer fires (5 AM CET) THEN the service SHALL collect all overdue borrowers (loans open more than 21 days)
m WHEN detector quality is sufficient (mAP > 0.60, Precision > 0.80) THEN the pipeline SHALL push weights to the registry
# 1794
s Attachment count limit: 8
s Both 2 export buttons respond
m Read labels with >90% recall
# 1795
s Origin is given for each imported row.
s No refund is booked without a cashier's signature.
s Scan + crop runs on usual receipt sizes.
v At least main terms (rent/deposit/notice) are found if stated.
# 1796
s Given an expired coupon or one below the basket minimum, when I enter it, then it is refused
s Given that I have linked Spotify, when I import a playlist file, then the two libraries are combined without repeating tracks
v Given a readable invoice, when I photograph it, then the app finds vendor, total and due date
# 1797
s Set up canary release tooling contrasting checkout variants with confidence interval checks
m Fit reference classifier reaching >0.92 PR-AUC on archived claims records with rare positives
m Set up embedding service with <60ms p95 encoding latency on Triton/vLLM
# 1798
s Thêm bước kiểm tra mã giảm giá trước khi thanh toán (ngăn dùng lại nhiều lần)
s Cấu hình quyền xem bảng lương theo phòng ban của nhân viên
s Lưu lại mọi lần sửa hóa đơn để kiểm toán
b Thử với hồ sơ bệnh án thật từ kho, xem tỉ lệ chẩn đoán khớp
# 1799
s First press release prepared from AI outline (changeable by spokesperson)
v Main risks and deadlines found and marked
# 1800
s For any leave application, the portal shall send a signed letter via email.
s For any pass with K rides (K < 20), balance call shall give rides_used = K and rides_left = 20 − K.
s For any login form, attempts above 10/hour from the same address shall get HTTP 403.
s For any payroll printout, the PDF shall hide bank data (IBAN last 3 only, shortened birth dates).
s For any scale reading with drift > 5kg, refuse and ask for recalibration; 2–5kg, keep but mark.
s For any ticket with fraud points 40–55, the order shall be kept with state 'manual_check' in the cashier list.
s For any enrolled member, the saved password shall be a salted hash — no plain text shall be kept.
s For any clerk-refused claim, the customer shall get a letter with refusal_code and steps to appeal.
b For any scanned prescription, all printed drug names shall be read and written to med_list.
b For any mid-call change of topic, the assistant shall notice the shift and go on with the new subject.
b For any customer email, the bot shall determine a topic (Invoice, Delivery, Return, Complaint) with a certainty value.
# 1801
s SC-005: Right-click on a floor plan room shows the booking form within 300ms — no "confirm vacancy" dialog on any press.
s SC-008: Comment box grows from 2 rows to up to 8 rows as reviewers write, with even animation.
s SC-004: Editors can keep/drop every proposed tag separately — 100% of tags stay listed after dropping a neighbouring one.
s FR-014: Price comparison rows MUST show shop names.
m SC-008: AI recipe finder shows matching dishes within 6 seconds after asking.
# 1802
s SC-004: 店员能在 45 秒内完成一张 csv 账单的导入和核对
s SC-005: 楼层地图渲染时间 < 2 秒（300 个房间）
s SC-009: 平台支持 50 万+ 会员账户
m SC-004: AI 发票识别召回率达到 90%+
m SC-007: AI 旅行计划输出时间 < 15 秒
m SC-003: 语义检索返回时间 < 2 秒
# 1803
s SC-006: 90% of map tiles load within 400 milliseconds
s SC-005: Courier status import finishes within 45 seconds of arrival
s SC-014: Seat counts are right within a replication delay of 8 seconds
s SC-009: Reminder emails go out within 90 seconds of planned hour for 90% of reminders
s SC-004: Overtime totals are exact to the quarter hour with no lost minutes
s SC-008: No lost entries for diet logs, weights, and photos under ordinary use
m SC-003: AI rewrite proposals appear within 3 seconds for 90% of selections
# 1804
s SC-006: Importer assigns 97%+ of payments to the right invoice and customer within 15 minutes of booking
s SC-005: Librarians can register 500 books in under 45 seconds
s SC-004: Dispenser keeps weekly dose maximums with 100% fidelity (no double dose)
s SC-009: Timeline opens in under 3 seconds
s SC-006: Landlords can add a flat and upload photos in under 4 minutes
s SC-010: 45%+ of members with a pass visit the gym each month (attendance rate)
m SC-007: Growers judge AI yield estimates right at 75%+ (derived from manual override share)
m SC-002: AI triage finishes within 20 seconds of ticket arrival
# 1805
s SC-007: 100% of printed badges carry distinct numbers with no repeated badges or repeated names on any sheet.
s SC-003: If \`--purge\` is given, the export bucket ends up holding exactly 0 archives, and 0 mail notices or fresh archive jobs are started.
m SC-003: AI-written alt texts include zero filler phrases from the blocked list (e.g., "Image", "Photo", "Picture").
m SC-006: Second runs over an unchanged photo archive use zero extra AI captioning calls, reading all captions and place names from the sidecar files on disk.
# 1806
s SC-003: iCal 格式日程可被 Outlook 日历顺利导入并显示，零人工修改。
s SC-005: 在夜间任务中加入 Checker 后，每次备份的完整校验耗时不超过 90 秒。
m SC-007: AI 给出的作文批改意见对常见错误（如 时态错误、拼写错误）的正确率达到 85% 以上（老师不用再改就能发给学生）。
# 1807
s SC-007: Sorting by vintage or region shows bottles in under 2 seconds for cellars with up to 800 wines
s SC-005: 100% of old invoices stay readable and printable after the upgrade (no missing pages)
s SC-004: All added form fields show suitable hints for wrong entries
m SC-008: Assistant properly resolves location phrases ("near the station", "north exit", "two streets away") with 90% accuracy
m SC-003: Bot properly derives mood from emojis ("🙂", "😡", "meh face") with 85% accuracy
# 1808
s SC-003: Nurses can tell apart urgent beds from routine beds at one look without opening the chart.
m SC-004: Overall GPU time per 30-page translation falls by at least 35% against the present pipeline.
m SC-006: Model reply delay at page 50 of a manuscript is within 15% of the delay at page 10 (no marked slowdown for thick manuscripts).
m SC-003: A 12-photo claim makes no more than 5 damage detection requests (down from 12), cutting detection-related GPU cost by at least 45%.
v SC-006: Caption richness (coverage of named people, places, objects, actions) stays the same after pruning — no loss in described picture content.
v SC-009: The guided tour stays fluent for visitors — no noticeable pauses, slips, or holes in the assistant's memory of the visit.
# 1809
s SC-006: 管理员 解压安装包后执行 \`deploy-fonts.sh\`，全部 Font 文件在 8 秒内复制到指定 打印机 目录
m SC-004: AI 缩写后的说明书保留原稿 ≥ 90% 的安全提示，同时篇幅明显缩短（通过专家抽查确认：随机抽取 5 页，比较原稿与缩写稿的提示完整度）
b SC-005: 编辑运行 \`/ocr.scan2txt\` 后，AI 输出的诗集整理稿带有恰当的分行分段（空行、缩进、题名等，段落数量明显多于扫描件），且带有 AI 添加的 \`**\` 粗体小标题
# 1810
s SC-003: Booking calendar opens within 700ms (down from today's ~4-6 seconds)
s SC-007: 98% of print jobs finish without reprint
s SC-005: Zero accessibility violations in checkout pages (confirmed by external review)
v SC-009: Smart search keeps present answer speed (no slowdown from database move)
# 1811
s SC-012: No lost scans - 100% of scanned badges get a beep or red lamp
s SC-011: 75% of volunteers finish the training course and grasp the main duties on their first day
m SC-003: AI labelling reaches 88% accuracy for usual waste items (paper, glass, metal, organics)
m SC-004: Invoice parsing properly finds vendors, taxes, and totals in 92% of typed receipts
m SC-005: Less than 4% of parcels need hand sorting because of label reader model errors
m SC-006: 90% of automatic lecture captions reach enough accuracy for LLM topic search and student reading
m SC-008: 80% of whiteboard photo readings yield usable tasks for sprint/workshop notes
m SC-006: 85% of curators can locate formerly catalogued paintings through free-text image search in the first try
# 1812
s SC-008: Chefs can keep several separate menus without dishes leaking from one to another
s SC-006: Clinic separation is guaranteed - no clinic can view another clinic's patients or letters by any search route
s SC-009: Reading position stays over device changes - readers can switch from phone to tablet without searching their page
m SC-006: 88% of plain, complete room booking wishes are properly understood and booked at first try
v SC-003: Assistant replies fit the guest's situation and restate bookings made in plain words
# 1813
s SC-008: Queue order stays intact over 100% of broker failovers (checked by chaos scripts)
s SC-003: Zero cross-tenant cache hits if tried with mixed-account traffic (200+ request mixes)
s SC-004: Photo viewer opens and shows album thumbnails in under 2 seconds
m SC-005: Parser properly recognizes order change wishes in 92% of everyday wording variants (checked with 80+ recorded calls)
m SC-004: Tutor bot answers pupils in under 4 seconds for 85% of questions (P90 latency)
m SC-007: Assistant rightly declines 100% of out-of-scope prompts (e.g., betting tips, diagnoses, poem writing)
# 1814
s SC-006: Zero signed-in drivers with \`licenceVerified = false\` can open any booking page
s SC-003: 85% of guests who start the check-in finish all 5 screens in one sitting
m SC-003: AI skin tone matching returns a usable shade for 100% of finished selfie uploads
m SC-007: Handwriting recognition finishes and fills the form in under 5 seconds in 90% of tries
# 1815
s SC-005: Import check finishes within 10 minutes for a sample archive of 250 letters
m SC-004: Vector lookup delivers fitting patents with 80% precision rate when measured on expert-chosen question lists
m SC-006: Reranker reaches 88% hit accuracy where the first 5 passages hold the needed clause for sample questions
# 1816
s SC-003: Any allowed image type is imported without failure
m SC-003: 100% of answers to statute-related questions contain correct paragraph references
m SC-004: Lookup + summarization time stays under 7 seconds for 90% of requests
v SC-006: Long advice dialogues stay consistent and keep the thread properly
v SC-009: Assistant adheres to good prompting practice for summary quality and factual fidelity
# 1817
s SC-006: 100% tag coverage in exported photos with every mandatory EXIF entry filled
s SC-003: 100% of smoke checks succeed while proving the whole checkout chain works
m SC-002: ≥92% lookup accuracy for listed-part queries when checked against the indexed drawings
m SC-004: 0% random ranking change between repeats for equal prompts
m SC-007: 0% spurious retrieval for questions without link to the museum catalogue
# 1818
s SC-003: Archivists can upload and index a 300-photo album within 20 minutes
s SC-007: Ticket shop reaches 99.8% availability during festival presale days
m SC-005: Hit rate is above 80% (fitting paragraphs show up in first 3 hits)
m SC-006: Fabrication rate is less than 3% (summaries state events missing from the case file)
m SC-009: Reader approval score for summary clarity and usefulness is above 75%
`);
