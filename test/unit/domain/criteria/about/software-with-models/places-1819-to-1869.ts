import { sentencesIn } from '../sentences-of-place';

/** Criteria of software and of the models in it, side by side, in the manner of tickets and success criteria. */
export const PLACES_1819_TO_1869 = sentencesIn(`
# 1819
s SC-006: Deliberate wrong-checksum upload is shown red once injected.
s FR-012: Describe restore commands in RUNBOOK.
m SC-004: Self-harm/weapon prompts decline in 100% of seeded regression passes if the build is sound.
m FR-009: Supply a frozen evaluation query list (≥25 gardening questions) with correct \`page_key\`s.
# 1820
m SC-005: Guests can pose at least 4 linked questions in one call with proper reference resolution in every answer.
# 1821
s SC-009: Map zooming (country to county to street) reacts within 2 seconds per step.
s SC-003: Stackable discounts properly lower totals (checked by entering 3+ coupons together and comparing sums).
s SC-007: 100% of scanner-made stock moves show up on the board without needing a browser reload.
m SC-006: The voice bot properly understands and carries out at least 85% of clearly spoken lighting commands (on, off, dim, brighten, colour, timer).
m SC-005: The assistant declines 100% of unrelated questions with a friendly pointer to library services.
# 1822
s SC-004: The side drawer slides in and out with fluid motion in under 250 milliseconds
s SC-006: Filter settings stay over tab changes for at least 15 list views in one login
s SC-005: The cookie notice does not hide or shift the order form while shown
s SC-009: Drag and drop runs on all current tablets (iPad, Galaxy Tab, Surface, Fire)
m SC-005: 90% of questions with a matching paragraph in the handbook yield at least two page references
# 1823
s SC-004: The Hugo blog MUST correctly compile and publish to Netlify through GitLab CI with 100% success rate.
s SC-002: The timetable page MUST be uncluttered, readable, and adaptive on usual phone and kiosk displays.
m SC-004: The legal assistant MUST reply correctly to basic tenancy questions ≥ 85% of a fixed question list.
m SC-003: The tutor bot's answer time (p90) MUST be under 6 seconds on a shared CPU server.
m SC-005: The assistant MUST name matching paragraphs dependably (≥ 92% accuracy) for all sourced statements.
m SC-007: The assistant MUST plainly reply with a "not covered by policy" notice if claims are beyond the contract's terms in ≥ 90% of matching trial cases.
# 1824
s Sorting still runs if release dates are partly absent
v First-time visitors get a filled list of fitting recipes
v Trials show a clear gain for rare-language groups
v Reranking delay remains in the present search allowance
# 1825
v A reader with 10+ finished books gets clearly other suggestions from a first-time visitor.
b Amplitude: \`playlist_skip_share\` drops vs most-played list.
# 1826
s Limits are listed in \`manual/limits.txt\`.
v Gentle mode does not suggest a strict diet
v Nutrition prompt must not infer illnesses from smart scale readings
b Everyday non-clinical worry does not by itself start the crisis branch
b Sample sentences start the crisis branch
# 1827
s Multi-file export and printing
v Smarter suggestions after more use
v Fewer wrong labels by tagger
# 1828
s Drawer animation is fluid (< 0.2s)
s Maximum 50 drafts (earliest removed)
s Border flashes blue if passport is rightly placed
s Language remains after logout
s Banner can be closed (button, Esc, scroll)
s Runs without camera (typed code)
s Can attach 1-15 photos
s Upload finishes within 3 seconds
m Pairing recall > 85%
m Blur check finishes < 0.3 seconds
v Summary tone is right (audience-aware)
v Doubt made plain ("date not readable on label")
v Footnote is tied to right product
v Local dialects understood
b Veiled fees spotted by the model (surcharges, tolls)
b Answer tells HOW (not just WHETHER)
b Peanut oil in sauce tagged as "contains peanut oil" (not "contains peanuts")
# 1829
s WHEN merging branches THEN the team SHALL run Prettier and ESLint for style and static checks
s WHEN shipping firmware THEN the build SHALL provide signed images for reproducible update rollouts
s WHEN closing tills THEN the register SHALL record all cash movements, refunds, and keep a drawer count log
s WHEN saving maps THEN the editor SHALL write layers in common vector tile and elevation raster formats
m WHEN checking detector quality THEN the detector SHALL reach minimum 85% recall on simulated crack images over every material class
m WHEN computing embeddings THEN the encoder SHALL handle frames continuously with maximum 80ms delay per frame
m WHEN building artificial corpora THEN the generator SHALL deliver 500+ hours of clean speech and 200+ clips each for various noise kinds
v WHEN reading claims THEN the review agent SHALL carry out thorough damage assessment, compare with earlier claims, and write detailed cost opinions with reasons
v WHEN producing speech THEN the generator SHALL add lifelike room echo, breathing, and street noise textures
# 1830
s Sorting rule properly separates "trial" from "paid" accounts
s Delay for stock queries is < 300ms (P99)
s Handshake completion rate ≥ 98%
s Right platform display 100% of the time
s Zendesk ticket is opened with right group tag
s Long letters are properly split (max 800 words per page)
s Retry logic survives DHL tracking outages cleanly
s Wholesale checkout stays as it was
m At least 90% of the hilfe.brotkasten.de articles are embedded
# 1831
s The editor never tacitly stores a broken formula.
s Database passwords may not be kept in shared notebooks or be sent to the client app.
s Three new volunteers can enter a shift, find it again and cancel it with no one guiding them.
s Year rollover, events without a room and restarting the tablet may not drop or move stored bookings.
s A broken upload shows a warning and is not reported as done.
s Cancelling an order asks for a second click; going back keeps the order as is.
s No reminder alters a price or room on its own.
s Write up installation, known gaps, checks and borrowed code in the wiki; Ingrid is able to walk through the finished module.
m In Round 3, at least 21 of 25 prepared, plainly worded emails get folder proposals matching the labelling guide.
# 1832
s No literal euro, VAT, or date value occurs in any file under \`billing/\`
s Holds 60 readings/min without lost packets
s A coupon past its date is never applied
s An unsigned driver cannot be loaded; the call falls back to generic instead
s Font check meets 12pt for all five label sizes on both paper stocks
s Certificate renewal runs without dropped calls; expiry puts tills offline-capable instead of failing on shoppers
s No bank code occurs in template files — lint-checked
s Alarms follow the 60/75/90/100 scale
v A simulated full index outage yields hand-offs, never invented replies
v A bot whose short-term notes are deleted restores the right case facts from Archives A–B — the decisive check
b An email carrying hidden commands leads to a stored alert entry and no altered reply
# 1833
s Order flow: < 45 seconds from payment to confirmation
s Reachability: > 98% for public kiosks
s Ticket list opening time: < 3 seconds
s Uptake: 70% of teachers switch on reminders
s Returned parcels: < 2 per shop per week
s SMS notices for night shift
s Time to first invoice: < 10 minutes
m Endpoint answer time: < 350ms for scoring
m Outlier alarm accuracy: Spot seeded outliers within 12 hours
m KL divergence > 0.3 (marked shift)
v Helpful anomaly summaries (not just red dots)
# 1834
s Availability: Printer uptime must remain > 98%
m Faithfulness: Summary recall must remain > 80%
m Abuse: Toxic reply share must remain < 0.2%
m Speed: Drafting time must remain < 20 seconds
# 1835
s In line with Material icon guidelines
s Escaping for CSV exports
v Strong Writing: AI drafts should be correct and useful
v Short Waits: Model answers should be fast, with suitable progress hints
# 1836
s Scheduler: Serve 400 jobs/hour
m Goal: >85% without operator correction
# 1837
s Goal: >99% (100 minutes outage max over 7 days)
m Goal: >40% (Month 1 is warm-up period)
m Goal: <15% (captions entirely rewritten)
m Goal: <3% of summaries contain mistakes
m Example: If 50 replies checked, 20+ sent unchanged = pass
m Goal: ≥3.9 (equal to current bot, no drop)
# 1838
m Goal: >80% for unattended bots, >92% for supervised runs.
# 1839
s Status page online with mail notices
m Recall >= 70% on unseen patient set
v Caution: No harmful answer patterns occur (no invented dosages in rare diseases)
# 1840
s Video length cap applied (max 90s)
s Allowed types: DOCX, ODT, RTF
s Lists at least 4 rooms per hotel for each board type
s Short start time (<2s)
v Puts lab results into plain words
b Says WHY every candidate was shortlisted
# 1841
s Photo album scrolling must be fluid with slide changes < 0.2 seconds.
s Terminal must survive power cuts cleanly without freezing or dropping scanned tickets.
s App must ask for microphone access openly and run entirely without it.
s Till must be operable without manual or training for seasonal staff.
s Scale must keep all weighed batches and recipes offline on card (not server, for pilot).
m < $0.08 per contract check in model fees
v Assistant must keep GPU spending down by short context windows, batching, and a small local model.
# 1842
s Kofi (Driver): Finishes the under-5-minute "quick start" route with a >80% finish rate, backed by required offline map caching.
s Load & Speed: Roster searches (Helga) must return in <2s even with 5,000+ shifts on file.
s Ledger Coverage (Tax Protection): 100% proof for each till event (sale, refund, cancellation) with exact-second shift numbers and HMAC receipt signatures.
s Fire Safety: Zero open defects in pre-opening TÜV inspection; 100% exit signage (Rule 11-B).
s Shipping Turnaround: Reach a 2x cut in Average Delivery Cost within 4 months of hub opening.
s Access: Tight Attribute-Based Control (ABAC) binding Olga, Piotr, and Nadia to their own wards.
s Oldest browser: Firefox 102 (ESR), Safari 14.
s Screen Layout: Full-height "Kiosk-Only" view tuned for 768x1366 lobby screens.
m Speaker Verification: Dynamic cutoff adjustment reaching <3% Equal Error Rate (EER).
b The 30-60 Trial: Checking handwriting/stamp recognition on "everyday" Peruvian waybill quality (crumpled, wet, or faded slips).
# 1843
v We wish for two points : fewer invented sources and better founded summaries (library staff would rate them, so we can keep summaries and let readers compare which are right), and livelier summaries, ie gripping, which might be judged by chance visitors.
# 1844
s Milestones are agreed
s Photo is put in WordPress gallery and kept as Private
v As a city hall clerk, I need the assistant to give plain and correct answers to help meet residents' paperwork questions so that I can keep my queue short.
# 1845
s The complete chat log is stored per case with dates
s Current bids show during the auction to every bidder
v Every quoted remark is assigned to the right author
# 1846
s Check column name against the current table schema before import; give back a readable "no such column — allowed: [...]" message.
m Simulator check: require zero invalid-SKU orders over replayed dialogues.
v Bots only cite documents from their present case folder; a wrong title is noticed at once with a helpful hint (and the folder list shown) rather than quietly ending in an invented source.
# 1847
s If an upload breaks with a network timeout, the sync client should by itself resume (2-5 tries with delay)
v If a tutor bot has open exercises and was handed a full worksheet, the tutor should urge further work rather than stopping too soon
# 1848
s Wrong postcode entries give clear hint texts.
s No change in present ticket booking and invoice printing flow.
v Equal photos give a stable, network-derived label (not guesswork).
# 1849
s Copias restaurables desde un único botón
s Informe mensual para Ventas (comparación con metas de tiendas)
m >75% recall objetivo en cada clasificador
# 1850
m Étant donné les photos et les verdicts d'experts, quand on teste chaque caméra, alors sa part de fausses alertes et sa sensibilité sont mesurées et confrontées au seuil de mise en service (0 % de fausses alertes, sensibilité ≥ 85 %).
b Étant donné la facture sans date, quand on interroge l'assistant, alors il indique « date introuvable » sans inventer de jour (RF07).
b Étant donné une ordonnance dont le dosage ne concorde pas avec celui du dossier, quand on lance l'assistant, alors il émet un avertissement compréhensible par le pharmacien et ne corrige pas en silence (RF12).
# 1851
m 4.1.3: "Citation Score of 3 or higher and a Fabrication Score of 0."
m 3.4.2: "mean rating of 7 or higher" and "std dev < 1.5."
# 1852
s Missing sensors or script crashes must not yield a green inspection.
s Reports name the warehouse, price list, tariff, and exchange rates applied.
v Machine grading is aligned with a sample marked by teachers.
# 1853
b Trap questions get declined.
# 1854
s Date filter partitioned (no full read) with production-size log volumes
s Credit limit is a setting, described, and edge-case checked
v Slightly cropped copy (one edge missing) tagged as IMG_SIMILAR; separate photos are left alone
# 1855
s Route giving per-depot totals, grouped by parcel size
s Leaves cancelled (no-show) visits out of the totals — including no-shows would let a strict reminder rule appear as a staffing problem
s History tab on the dashboard
b Every planted defect is separately shown to produce a marked area
# 1856
s Show a notice if entered room prices drop under the agreed floor rates
m The alert limits (e.g., 98.5% retrieval hit rate, 3% refusal rate) are operator-set presets, not contractual promises.
# 1857
s SC-004: AI 번역초안 문장은 100% \`[기계번역]\` 꼬리표를 단다.
s SC-003: Twilio 발송 오류(타임아웃) 시 예약 취소율 = 0% — \`_send_sms_notice\` catch 구문이 기본값을 돌려주어 \`save_booking\`이 언제나 끝난다.
s SC-008: \`page_size\` 상한 = 50 건 (목록 조회 최대 개수).
b SC-009: AI 불량 판독 재현율 목표 — \`[TO BE DEFINED]\` (현장 표본 라벨링 이후 기준 결정 예정. 지금은 재현율·오검률 기준 수치가 정해지지 않음.)
# 1858
s SC-005: Listeners can switch on Sleep Timer for any podcast within 3 taps
s SC-011: Slide changes finish in under 150ms
s SC-006: 55% of new members watch the full safety introduction video
s SC-008: Catalogue first view is ready in under 3 seconds on an average 4G phone
m SC-004: AI lesson outline writing ends streaming within 15 seconds for 90% of topics
m SC-003: Plate reading accuracy exceeds 92% for daytime pictures from listed countries
# 1859
s SC-006: Label daemon answers \`ping\` within 50ms
s SC-008: 100% of public report columns show up as chart fields
s SC-005: Registering a new warehouse needs zero hand-made map edits for it to show on the dispatch screen
m SC-004: Coding bots reading AGENTS.md can properly fill 92% of config templates without schema errors
# 1860
s SC-006: The ticket shop keeps 100% reachability while one database replica is down, with unattended failover within 45 seconds
s SC-007: Energy draw remains in the agreed band (idle: 80W-120W, printing: 300W-450W per machine) during day shifts
s SC-004: The till network can be set up anew from bare machines with the written guide and Ansible roles within 40 minutes
m SC-004: The Catalan help bot answers properly 100% of the time once chosen, with zero fallbacks to Spanish
# 1861
s SC-005: Weather feed outages lead to cached forecast display within 3 seconds, so that no pilot faces an empty map or alarm without a readable chart.
s SC-006: Nurses can open the next medication round and tick it given/refused within 4 taps/keys from tablet unlock.
s SC-008: Membership renewal at 6 months after joining exceeds 45% (member has booked and attended courses at least twice per month).
m SC-008: Bloom date forecast accuracy exceeds 80% if checked against grower-reported real flowering dates (for growers who report their fields).
m SC-006: At least 75% of AI-made duty rosters properly spread night shifts over the weeks from Monday to month end without rest time violations.
m SC-007: 85% of teachers say (via voluntary end-of-term form) that the age-adapted exercises seem fitting and useful for their class.
# 1862
s SC-003: Auction price stays equal on all screens with new bids showing within 2 seconds of entry
s SC-006: Ferry booking site keeps 98% reachability during the summer season
m SC-004: Bot traders place legal market orders within 5 seconds for 90% of rounds
m SC-005: Virtual interviewer conversation quality is judged "fair" or better by 75% of candidates in follow-up forms
# 1863
s SC-007: Tax numbers are checked while typing — hints show within 300ms of the last key
s SC-006: All ticket machines meet EN 16584 step-free usability tests
s SC-005: Import ends with a running counter for address lists up to 20MB, with duplicate warnings listed within 8 seconds of import end
m SC-005: AI menu planner gives a draft menu within 25 seconds of the chef entering a guest count, and the whole planner (all 5 screens) finishes within 4 minutes
# 1864
s Basket icon shown on tablet
s Restore points are correct
s App orders > 40% of sales
s Export options run for Team plan subscribers
m 70% of tickets closed without agent
m Escalation < 8% of calls
# 1865
s Switch to keyword search works when vector index down
s Plugin workers boot with no exceptions
v Overall insurance estimate is plausible
v Predicted travel time fits for route pair
v Proposed vaccines suit the travel region
v Suggested budget is plausible
# 1866
b Assistant explains policies with references
# 1867
s Order status changes work without glitches
s All main journeys < 4 taps
s CSAT > 80 from pilot customers
m Support agents can post first suggested reply within 45 seconds
# 1868
s Invoice table renders < 700ms
s Recipe editor stores ingredients correctly
v AI hints show up for suitable situations
# 1869
s Background job for address cleanup written and reviewed
s Screen changed to list possible conflicts
v Parser copes with many menu layouts and dialects
`);
