import { sentencesIn } from '../sentences-of-place';

/** Criteria of software and of the models in it, side by side, in the manner of tickets and success criteria. */
export const PLACES_1624_TO_1698 = sentencesIn(`
# 1624
s Can print 800+ labels in one go
s First invoice < 10 minutes
m Smart replies precision >75%
# 1625
s Thai receipts archived without conversion (performance)
v Voice cloning quality good enough for audiobook release
v Token use remains inside the monthly credit
# 1626
m Expected: Face blurring finishes within 4 seconds
m Match probability plausible (>75%)
b Captioning precision (random sample)
# 1627
b Subtitle quality checked by native Quebec viewer panel (not Parisian French; local idiom confirmed)
# 1628
s 99.7% availability during scheduled surgery hours
v Pose tracking model reliably follows dancer movements under stage lighting
v Forecast hints reduce kitchen waste and stress
# 1629
s Japanese labels wrap properly (vertical)
v Gesture detection precision is fine
v Number plate reading copes with heavy rain
v Expected Result: Correct sign detection in day and night with suitable dashboard display.
# 1630
v Coaching tips are concrete and useful
# 1631
s Store manager may change price ± 10%.
s Renewal mail goes out 30 days before term end.
s Recorded calls kept encrypted with ChaCha20 ciphers.
s Merges create release tags (r2.0, r2.1).
s Expired card opens update form.
s Printable as A4 or label roll.
m When scanned, the model must read at least 88% of lease clauses correctly.
m Minimum Recall@k ≥ 0.78 on in-house legal benchmark.
m Delay per prompt ≤ 1.8 s (p90).
m Model must pull ticket fields (carrier, seat, fare class, price, date) ≥ 93% accuracy.
m Ranker AUC ≥ 0.79 on holdout.
m Generated abstract ≤ 180 words.
m Retrain warning if recall < 0.75.
v Promote only if NDCG > champion.
v If no reliable match, assistant must say: “That part is not listed in our catalogue.”
v Model suggests fitting wine from guest tasting notes.
b Assistant must name which statute or paragraph the advice rests on.
# 1632
s <3 sec page load time (p90)
s 75%+ mutation coverage
s Refund < $150 (Fixed cap on clerk authority)
m 75%+ touchless rate (auto-invoicing)
m 88%+ ripeness grading accuracy
m Spam filter stopping 95%+ of seeded phishing mails
m Spend per transcript: <$2
b Verify churn prediction quality
# 1633
s Governance: Manual sign-off for large loans; automatic release for well-rated, small sums
m Workload: 80% of routine prescriptions (clear-cut) need hardly any pharmacist correction
m Effort: Cut contract review time by 60% (50 min → 20 min)
m Precision: 85% of delivery estimates within ±10% of actual arrival times
# 1634
s Barcode scan breaks for standard labels
m 85%+ of yield forecasts within ±12% of weighed harvests
m Species recognition ~85%+ accuracy
m Accent recognition ~65%+ accuracy
m ❌ Speaker mix-ups >20% of turns
m ❌ Delivery forecasts regularly wrong by >25%
# 1635
s THE Device_Registry SHALL reject duplicate sensor serial numbers inside a tenant.
s WHEN the Report_Builder exports a file, THE Policy_Gate SHALL check the recipient against the tenant's domain list before sending.
v WHEN the Advice_Engine returns a tax tip, THE Advice_Engine SHALL attach References naming the exact paragraphs, rulings, or circulars relied upon.
b WHEN the Route_Model guesses missing data to fill a plan, THE Route_Model SHALL state every guess openly in its output.
# 1636
s THE Export_Service SHALL write all reports as UTF-8 CSV files
v WHEN "Simplify" is pressed, THE Writing_Model SHALL give plainer wording keeping intended tone
# 1637
s WHEN 订单支付完成, THE Shop SHALL 在我的订单中展示该商品的图片、金额和发货进度
s WHEN 导出月报或季报时, THE Report_Exporter SHALL 为每张表附上不少于 3 行 汇总
v User Story: As a 记者, I want 模型自动梳理采访录音的主题脉络, so that 写出的提纲能体现录音中的重要观点
# 1638
s WHEN the cart value is between 50-80, THE Shipping_Selector SHALL offer a cheaper carrier with fewer tracking steps
v User Story: As a museum curator, I want the narration model to build on vetted exhibit texts and offer dependable storytelling, so that the tour can run without hiccups at an even narrative level.
# 1639
s WHEN the signal strength drops under a configured limit, THE Radio_Module SHALL report weak signal to the Fleet_Console
s THE Index_Worker SHALL run as a scheduled job and SHALL NOT accept requests directly from browsers
v THE Harvest_Forecast_Model SHALL NOT rely on uninterrupted satellite coverage for producing yield ranges
v User Story: As a ward manager, I want the planner to use a learned model for discharge estimates, so that estimates get better with time yet stay frank about what is unknown.
# 1640
s WHEN a machine-written contract amendment is created, THE Portal SHALL demand a recorded manual sign-off by a Legal_Counsel or Branch_Manager before the amendment is sent out.
b THE Crew_Model SHALL produce model-based roster proposals from past absence records and holiday demand curves.
# 1641
m GOAL 3: Fine-tune EfficientNet to recognise 4 weld defects with at least 88% accuracy.
m GOAL 2: Corpus stored under audio/ with 300 clips each from 8 dialects.
# 1642
m WHEN a drone image shows parked boats THEN the platform SHALL find every exposed boat with at least 88% precision
b IF a face is partly shadowed THEN the camera SHALL nonetheless try matching with a certainty value
# 1643
m Train a classifier with at least 90% recall on the frozen patient-separate open test fold, then shrink total stored parameter bytes.
# 1644
s Webhook enabled
m Recall raised by 3%+
m 25%+ of misroutes self-corrected
m 8%+ gain in reviewer agreement
m Toxicity scan active on 100% of replies
v Share of kept drafts beginning to climb
# 1645
b In practice: like rate on suggested outfits, and % of pieces bought without later return.
# 1646
s P95 duration of /v2/orders/import from call to commit.
m Goal: < 8 minutes for a 6-week tide record.
b % of flagged invoices that the bookkeeper confirms as real errors (confirm ratio, DRAFT in §11.2).
# 1647
m A sensible Plotwise guess, to be tested on trial conversions: 4 scenes kept or exported within the first 10 days, with at least one changed by less than 15%.
# 1648
s Mobile app should pass device id in headers; MQTT must use a topic limited by farm_id with membership check.
m Time-to-first-sentence below ~2s on a laptop GPU for brief questions.
m Cloud model fallback rate below 15% in everyday staff use.
m Failure rate for inpainting jobs under 3% once models are loaded.
m At least 4 accepted AI edits per document on average in closed beta.
# 1649
s No popups.
m First spoken word under 0.8 seconds from keyword.
# 1650
m Sample: "The model writes a discharge letter from the ward chart to give a clean summary for family doctors within their inbox, bound by a 3% max fabrication rate on drug doses and no invented lab values."
m Name numbers: "bring triage wait from 45 min to below 15 min" not "speed up triage."
v Limits: e.g., never guess an author's intent, always name the verse quoted
v Voice: e.g., warm, plain, no jargon
# 1651
b "The model must... in N out of 100 calls..."
# 1652
s Curators can import recordings (WAV, FLAC, MP3)
s As a librarian, I want to register fresh journals and see them listed in the catalogue without further steps
m Main: Cut time to draft offers by 60%
m Done when: < 20 seconds to suggest a spare part, > 75% precision
m As a forester, I want to ask "Which beetle is this?" and receive a right identification in under 15 seconds
v Also: Give steady, truthful summaries
# 1653
v Need: Photos should land in the fitting album
v Definition of done: Labels are chosen sensibly
# 1654
m Our aim: push mislabels to <3 % without letting inference time pass 250 ms.
# 1655
m No wrong diagnosis codes sent to billing without coder check.
m harvest_date filled for 70% or more of recognised plots.
v Raise model stability and label correctness so damage scores can be relied on as grounds for repair budgets.
# 1656
v Aim: cut made-up figures by stripping unsourced numbers.
b The assistant can tell quoted testimony apart from its own guesses.
# 1657
m Goal: >75% of melodies judged "pleasant" or higher
m If <50% usable, change from free generation to template filling (pick approved phrases instead of writing new text)
b Sample Level 2 translations and let 4 linguists score every translation on: (a) meaning transfer, (b) term consistency, (c) fluency
# 1658
s No database changes needed (relies on present Postgres + queue tables)
m Speed: 90% of captions produced within 2 seconds
m Trust: 80% of diagnoses judged "plausible" by senior vets in masked review
m Uptake: 70% of dispatchers follow model routes rather than own plans within 3 weeks
m Agreement: Priority tagging equals nurse triage 88% of the time
m Spend: Weekly Gemini token charges remain under $30 for 500 transcripts
# 1659
s All contracts marked "cross-border" receive partner-level sign-off.
s Larger firmware upgrades require a fresh calibration.
m Check: Run against 80 documented spill incidents.
# 1660
m Success Criteria: 85% of chord sheets judged "playable and correct" (SC-004), rendering finishes within 6 seconds (SC-009)
m Check headlines are 5-9 words, reflect the main news point, and score 85%+ as "fair and catchy".
# 1661
m Limit: 3.0% relative increase (higher is worse)
# 1662
s Guest UX: booking completion share ≥ 65% in beta; returning monthly guests > 15% after 6 weeks.
m Range Predictor RMSE ≤ 12% on unseen trips; interval coverage ≥ 90%.
m Freight Estimator MAE ≤ 8% vs paid invoices.
m Passport number & name accuracy ≥ 97%.
m Shift Planner: wish coverage ≥ 85% & overtime ≤ limit.
m Gesture accuracy ≥ 92%; hand keypoint recall ≥ 96%.
# 1663
s Redis connectivity probe in status page
s Systemd Unit: Port 7010, liveness probe \`/livez\`
m Topic accuracy ≥ 89%
m P90 inference ≤ 120ms
# 1664
m Gates (\`quality/gates.json\`): topic recall ≥ 0.88, 0 schema breaks, rubric ≥ 3.8.
v A smaller checkpoint is never shipped for speed when recall or calibration would suffer.
# 1665
s \`config.yaml\` yangilangan
m Dev set emotion accuracy ≥ 91%
m Dev set entity recall ≥ 87%
m Recall < 85% → +2 kun yangi yorliqlar, modelni yangilash
# 1666
m (Set gates to your risk level; begin with routing precision ≥ 0.85, false‑alarm‑on‑clean ≤ 3%.)
# 1667
s SLA: Chat/Kiosk/Phone <800ms; Letter <3 days
m Language ID accuracy ≥90%; score cutoff 0.6; code-switching handling; rare language fallback.
v Age-appropriate, mood-sensitive stories with gentle endings.
v Cooking replies contain measured quantities (grams/cups/spoons) where fitting.
# 1668
m Cutoff 0.62 keeps Missed Match Rate (MMR) = 0.0% with a Wrong Match Rate (WMR) < 4%.
# 1669
s Stage gate: another depot connected in less than four weeks without custom scripts.
m Stage gate: recorded scrap or setup-time reduction, and planner rejection share under 35%.
m Model warnings are released within an 8-per-night cap.
# 1670
s Archive the contracts prior to migration day.
v Month three: continue/stop review with three agreed tests -- correction share under a limit you fix beforehand, no patient complaint traceable to the model, spoken midwife impressions favouring a wider roll-out.
# 1671
m Correction rate under 8% and shrinking retraining delay are the release proofs.
v Unattended mode is fitting once monitoring is solid, the model has shown trustworthy forecasts, and mistakes stay inside a tolerable damage zone.
# 1672
s Minimum 60 days since launch
s Email only upon failed backup
m Rejection rate under 2% across the latest 500 proposals
m No unsafe tool calls
# 1673
s Assigned data owner
s At least 120 days of Level 1 flights with safety pilot
m No harm-relevant corrections during the trial phase (no instance in which the pharmacist stopped a risky model suggestion)
v Editor rewrite share under an agreed limit (showing model drafts regularly match the newsroom's taste)
# 1674
m Claims handler reversal rate under 12% per classifier — beyond that, the classifier is retrained or withdrawn
m Miss rate on skipped inspections below 0.8%, tracked through monthly spot checks
m Share of calls solved by the bot alone: 35–60% according to topic, with spot-checked transcripts
m Brake reliability: 100% of budget overruns stopped instead of purchased by the agent
m Average time to reroute for blocked lanes: below 10 minutes from model alarm
# 1675
m Curator correction rate under 3%
m Drift index under 25 for 4+ months in a row
v Reviewer complaints flat or falling over time
# 1676
s Board approval: Chair formally unlocks the budget
s Credit note above agreed € limit
m Precision: Dispatcher rejection rate under 12% for 3 straight weeks
b No harm: No complaint traced to model advice during the shadow phase
# 1677
m \`BatteryReserveHours\` remains over 6 for >85% of simulated nights in week 2.
# 1678
m Handover rate under 30%
# 1679
m The rollout bar has three parts, and each has to hold at the same time: similarity scores steady at or over the production cutoff for no fewer than six straight weeks, manual fallback share under 10% of all invoices read (showing that the cutoff is well chosen and the reader copes with its suppliers dependably), and a finished penetration review countersigned by your finance office.
# 1680
m If best reachable ensemble recall ≤ rule recall + run-to-run spread at each review share under 40%, track B is dropped.
# 1681
m Tax Tutor (Stage 2): mean reply time below 4 seconds; price per session below $0.08 (goal, revisit with GPT pricing); "I don't know" counts as a valid reply; each statement has to link a \`RulingRef\`; forbidden wording covers refund promises, guaranteed/savings/percent claims.
# 1682
m "Summary fidelity stays over 92%.
v Tokens per call within limits.
# 1683
m Weekly demand deviation under 10% in test stores.
m At least 85% of logged model failures explained on prompt/tool/data source level.
# 1684
m Insist on numbers — "How could we get no-show prediction error under 20%?" not "How could we predict better?"
# 1685
m My job was to bring mislabelled parts under 3 %, shrink the nightly retraining from ten hours to about one, and keep the workflow repeatable for each extra sensor the plant engineers wanted.
# 1686
m Lameness recognition in cattle should hold a sensitivity of at least 90%, tuning itself to herd-typical gait patterns with time.
# 1687
v Editor markup - Rejections sharpen caption quality (learning cycle)
# 1688
s Disabled per project/branch, enabled on request
v When unsure it might leave the species blank (or mark it for an expert) instead of naming a false one.
# 1689
v 'Other' is fine since those are easily sorted by hand, but wrong labels do harm once we total repairs and warranty costs.
# 1690
v Groundedness: Looks at how far the summary rests on the given minutes, so that each statement is plainly backed by those minutes and brings in no outside or unproven facts.
# 1691
m #87 Build gold corpus (~150–250 recipes, balanced)
b #91 Attribution check (answers backed by linked paragraph)
# 1692
s enabled through \`CACHE_WARMUP\` (initially 0 → responses remain exactly identical); omits the Redis lookup if the quota is already used up.
m env: \`PROMPT_CI_BLOCK\`, \`PROMPT_CI_MIN_SCORE\` (preset 0.75).
# 1693
s Bổ sung tính năng xuất hóa đơn tự động sang Excel/PDF khi hết ca
s Xây dựng quy định sao lưu/xóa hồ sơ bệnh nhân
v Kiểm tra chất lượng phụ đề theo ý kiến của khán giả
# 1694
v This release drops weak suggestion types, sets brakes on hint frequency, and steers the model to the songs where smart mixing truly pays off.
# 1695
v It feels obliged to propose a discount whenever a basket opens, even if no reason exists.
# 1696
v Warn only where you are sure the leak exists.
b Teachers described the tutor as overly cheerful and long-winded.
# 1697
v The retrained filter in the 3 March rollout turned spam detection visibly harsher, so that honest adverts and replies got held back (noted in Leeds and Graz, e.g. adverts that only name medicines).
# 1698
s The Supplier must guarantee that the ticket portal is online by 15.09.2025.
v Minerva suggests suitable forms not just for exact keywords, but equally for a loose account of a citizen's situation.
`);
