import { sentencesIn } from '../sentences-of-place';

/** Criteria of software and of the models in it, side by side, in the manner of tickets and success criteria. */
export const PLACES_1870_TO_1948 = sentencesIn(`
# 1870
m Label audit coverage of at least 80% of imported batches
# 1871
m CER <6% on flat scans, <11% with creased paper
m Intent match >88%, Self-Service Rate >65%, Deflection >60%
m P50 delay 0.9-1.2s, P95 <3s mouth-to-ear (based on Corvane field recordings)
m Wake-word detection >93%, Clarification rate <12%
# 1872
m CER under 4% on studio speech, TTFB under 600ms, and deflection above 65% are the launch limits.
# 1873
s Supplier has to offer microfilm transfer and cataloguing work using an output depth of at least 8 bits in TIFF file format.
v This step shall deliver a faithful transcription of dictated notes into structured HL7 messages.
# 1874
s Convert network for use in iOS client
s Set up gitlab project with docker compose stack
b As a gardener, I want the app to recognise my plants through the running video without me having to upload a photo, so that I can walk through the beds more freely.
# 1875
s El cliente puede abrir un expediente.
s El aviso puede enviarse por correo.
s El portal permite abrir el calendario.
b El programa reconoce la planta cuando figura en el catálogo aprendido.
# 1876
s Allows restart (leaves finished rows alone).
s Jurors must not learn the automatic rating while scoring (the form hides it unless switched on).
s \`spec/fixtures/check_ledger.rb\` verifies the columns and the checksum entry.
m Fleiss' κ ≥ 0.65 noted in the appendix.
m ADR-0114 §B3 asks for a 320-ticket control sample (40 per queue, balanced) to be hand-labelled by ≥ 3 raters with Krippendorff's α ≥ 0.75 before the rule-based taggers are used on the full backlog.
# 1877
s Schema lint command callable from pre-commit
s Coverage summary written to \`reports/label_coverage.html\`
m Krippendorff's α ≥ 0.75 for sentiment tags
m Clause boundary overlap ≥ 0.82 F1
# 1878
s If two senior graders differ on leather grade, leave out of the set (move to "second look" list)
m Crop labels: Fleiss' kappa > 0.72 for disease naming
m Landmarks: NME (Normalised Mean Error) — maximum threshold 0.06
m Goal event segments: tIoU > 0.65 for start and end overlap
m 15% of all clips labelled by three separate raters
v Audit figures give assurance that the tagging process yields dependable ground truth
# 1879
s Tres revisores puntúan los mismos textos de forma aislada, sin hablarse
s El reparto está equilibrado por provincia
b Se mide y publica el índice alfa de Krippendorff por cada etiqueta
# 1880
v Draft the grading guide with the wood yard crew (Ilmari + Corvo sawyer) so each later tag is uniform, traceable, and fit for fine-tuning.
# 1881
s Assessment needs 8 \`shadow\` runs gathered inside a maximum 21-day period followed by 15 general \`canary\` runs inside a maximum 14-day period.
s The planner prints proposals; it never states that live stock was counted and never edits orders on its own.
s The factory setting stays \`manual\`.
m Rollout needs at least 60% trial first-draft ACCEPT and at least a 15 percentage-point gain over control, at least 0.4 fewer mean edit/resubmit rounds, no more than 20% median token-spend growth, no more than 35% 80th-percentile latency growth, and no worse task abandonment
# 1882
s No fitting on the sealed split.
b invented summary text during offline/rate-limit/index outage scenarios.
# 1883
s A search shortcut reachable everywhere in the back office.
v Replies based on the tariff handbook rather than made up.
v A clear way out: when the request is beyond it, it admits this and points the guest to a person.
# 1884
v As a dispatcher, I get timely alerts for expected pump breakdowns.
# 1885
v Benchmark jobs write scores to a log or a spreadsheet, but there is no failing build or merge gate that stops a release when recall or NDCG falls under the agreed reference values.
# 1886
b For instance, I hold documents on the subject of beekeeping, yet nobody should be able to query the assistant about tax returns, so that it would refuse such requests.
# 1887
m Spam call precision >=87% on an annotated scam/normal recording set, enforced as a merge check; the false-alarm (normal-blocked) rate is logged.
b Ranking quality can be measured.
# 1888
s Retries are tallied and written to the journal.
b A long thinking break in the middle of an answer does not make the tutor interrupt.
# 1889
m All six questions of a six-question mock guest are answered.
m Delay from last customer word to first spoken reply is logged, and the p50 is below 2.8 s (the best value seen so far).
# 1890
b Playlists are composed from earlier listening and moods
# 1891
s The dive computer must show all depth and tank figures right on the wrist unit with 99.5% availability and no lost records during offline logging or sync.
s The headlamp must be dust-tight to level 6 in line with IEC standard 60529:2013 and able to survive field use, including contact with mud, snow, and short drops.
m The ML service must score and return leak warning verdicts within two minutes of the reading being received.
# 1892
v Maior robustez em textos variados
# 1893
m Indicadores previstos: especificidad >75% en días de tormenta, e indicadores de toda la cadena (no únicamente MAE del pronóstico).
# 1894
s Annotated clips must be divided into development and validation portions (15%).
v If we could get to a classifier that comes close to that degree of precision (or really high precision on the defective parts), then we would be fine.
# 1895
v Improved: “Given a patient letter, the tool writes an appointment note that follows the clinic rules, names the right referral number, and does not offer treatments it is not allowed to book.”
# 1896
v The tutor takes typed and spoken exercises and properly understands answers.
# 1897
m Having asked a question, the pupil should receive the reply of the tutor in at most 8 seconds.
# 1898
m The classifier should reach at least 70% precision.
# 1899
v As a call taker, the standard of the transcript is good enough to work with
# 1900
s Closing a filled notebook may trigger a tabular digest.
s Blank uploads and broken payloads lead to harmless screen messages.
s Draft orders are not kept after the browser tab closes.
b Unknown fields yield null values rather than made-up facts.
# 1901
s The module is properly reviewed and described.
v The dictation tool correctly hears and carries out spoken orders.
v Image captions are readable, idiomatic, and suited to the reader’s needs.
# 1902
s Check that a driver who appears on a suspension list cannot accept or hand over a trip, according to the suspension state of the driver
s Permissions by group (nurse, pharmacist, head of ward)
s Delivery of a simple, standard process for complaint handling
v The screening service can maintain watchlists and spot ticket touting and account-takeover patterns for many kinds of sales with a catch rate comparable to market norms and a false alarm rate comparable to or lower than market norms.
# 1903
m I count on Nestor to get at least a 70-80% success rate when taking spoken orders through its own speaker unit.
# 1904
m We'd want it to handle our voice notes within 3 or 4 seconds
# 1905
v Captioning of a hearing must preserve the wording.
# 1906
s Route: \`POST /v2/quiz\`.
s Zugriff: Nur angemeldete Personen (KUNDE, BERATER, LEITUNG).
b Der Assistent startet intern die Suche, liest den Text der Brandschutz-Seite aus dem Wiki und formuliert auf dieser Grundlage.
# 1907
s Drive controller shall refuse slopes over 12 degrees side tilt
m Vision module shall recognise pallets that are wider than 60 cm in span from a range of 9 m
m Camera module shall recognise potholes from a range of 5 m
# 1908
s Imprint never hidden
s Upload quotas applied
s Quota voice transcripts: 5/week (basic), 80/week (plus).
s Masked columns never show up on screens
m 0 legal opinions in live chats (checked by judge run)
# 1909
v The tutor suggests better and more fitting reading lists.
v Fit scores mirror the tenant's wishes more closely.
v Check throughput and make sure quality does not drop.
# 1910
s Error bars added
s Handbook covers training settings
m Churn classifiers right in 75%+
b Prediction bands for every forecast
# 1911
v Reliable forecasting of main indicators
v Useful advice drawn from forecasts
# 1912
s Accept as many as 300 receipts in one upload.
s Rank bids by share: price (50%), warranty (30%), delivery (20%).
v Holding prompt size down so that it stays cheap at volume.
b Making sure the judge reads both the essay task and the rubric when marking.
# 1913
b The module must take crop/soil/weather records from the archive or yield model and hand back field-specific harvest weights.
# 1914
s Live trading needs a deliberate operator switch and is never started by cron.
s Execute all eight pinned puzzles under a single logged prompt/seed.
m A minimum of 12/15 puzzles get solved.
m Format adherence is 100% with no schema breakage, secret leak, or sandbox breach.
# 1915
s Save/load over two or more crashes works.
s Weekly mileage limit kept with no dispatcher action.
v Proper alerts raised (safety, legal exposure, public statements, pricing, doubtful, blocked) — not everyday chatter.
# 1916
v Swap in a stronger pretrained encoder (e.g., one exposed to broader and more varied corpora) to raise dialect recognition quality.
# 1917
s Genuine losses have to stay in the table and may not be rerun/swapped to polish the ratios.
m K4 missed gestures: roughly 75% success is fine for the beta.
m K7 Pro missed gestures: goal ≥93%.
m Phantom gestures: on purpose far stricter than missed gestures — zero unprompted/phantom page turns are permitted in the supervised reading sessions on both tablets.
# 1918
m fewer than 2 FR per week
# 1919
v Miss rate comparable to stock Porcupine keywords
# 1920
v Fit from zero and assess a compact one-pass Brumo detector that clearly cuts phantom alarms from barking dogs and lawn mowers while keeping workable glass-break sensitivity.
# 1921
s All generated thumbnails must be in GCS storage.
s There will be checksums kept in a \`yaml\` under the matching Azure container
s Refresh the central_recipe_index_table in BigQuery.
v Gather further figures about the automatic captioning and maybe get better quality until the close of this iteration.
v given measured quality see which songs might be labelled more fittingly
b We are also going to get the BLEU-2 score of those captions
# 1922
m >85% auto-routing precision
# 1923
s Fit into current release process
v As someone on the claims desk I need a quick method to sort urgent / routine mails by machine so I have more hours for the hard cases.
# 1924
s Tips listed per household.
v Helpful AI hints.
# 1925
v Groundedness: Is each claim backed by the quoted passages?
b Referral Recall: Did the assistant hand over when clinic policy obliged it to hand over?
# 1926
s Guia com exemplos.
b Estabelecer notas de corte e um índice único (ex.: média geométrica) para aceitar/recusar resumos.
# 1927
m AUC must come to no less than 90% (better 93%...96% would be superb) to be really sure that the new ranker beats its predecessor.
# 1928
s It turns the photo into sheet music and lets the pianist play and fix it (or reshoot) before pressing “Store & Practise”.
s In its earliest release a librarian must start it, but our hope is to switch to live cataloguing before long.
m Getting to a high precision (92%+) tagger is going to need a lot of trials, yet the present tagger is laid out like this:
# 1929
v Aim: forecast alerts arrive soon enough and in the same way for all regions
# 1930
s AC2: Assistant can sort open invoices by supplier
s AC3: Assistant can sort photos by camera
v AC4: Terminology stays uniform throughout the manual
v AC7: Numbering stays consistent (figure refs, table captions follow when chapters move)
b AC6: Copilot finds and marks every drawing touched by site-wide revisions
# 1931
v Should this go up thanks to the suggestions, it tells us that we brought readers good new authors.
# 1932
m The classifier ought to have a minimum of 75% precision in spotting cracked roof tiles.
# 1933
s The job for the forecast takes under 45 minutes
s The finished notebook is checked by a colleague
v The forecast quality is okay
# 1934
s \`menu_changes\` collection stores first proposal, printed menu, line-by-line delta
s Habit mining starts after 15+ orders → saves to \`taste_profile\`
m Override figure watched — goal: under 20% of generated quotes rewritten by week 8
b Replies begin to go out untouched.
# 1935
s Keep the result as a \`QuoteProposal\` and make sure no proposal by itself turns into sent offers or booked jobs.
b Build a language-model parser that gives back a typed proposal with a brief outline, findings, remedies, likely trades, and costs only where backed by the survey notes.
# 1936
s Manual counts written down ahead of starting the detector, in a versioned sheet
s Three cut-off values, every one annotated with the test drive that produced it
v Recall given as one figure across every clip
v Lane keeping still functions on the rainy-night video when the camera is tilted
# 1937
s Let the max pressure cut-off be set per valve (default 2.5 bar)
m >92% recall on cars/vans, >85% on bicycles, <3% phantom tracks
# 1938
s Keeps old/new glossary files.
b Ties statements to passages of the ruling.
b Lists unfounded or invented statements.
# 1939
v In an actual class with 8 or more pupils, talking in their own dialect, each remark is credited to the child who really made it.
# 1940
s Broken or dangling page pointers are dropped or quietly left out.
s Present report headings still fit the cited layout.
v Absent lab values must not receive invented reference quotes.
v Key findings in the digest may point to the page or pages that back them.
# 1941
s Build note shows the score table for each headline figure
m Turn the benchmark into a release gate: builds break when any headline score drops > 0.8% absolute vs trunk or sinks under its minimum, with a build note listing the differences.
# 1942
s SC-005: Map tile load time is below 3 seconds for 90% of tile fetches (p90 metric)
s SC-007: All recipe cards are print-ready and carry a functioning add-to-basket button
s SC-008: All tables and formulas display properly on e-readers and tablets
s SC-009: Print view meets paper-size checks on sheet widths from 105mm to 420mm
s SC-011 (Stretch): Guest booking and ticket delivery finishes within 3 minutes
m SC-004: Legal RAG assistant reaches 88%+ precision in quoting rules from the right statute paragraphs (checked through reference matching)
m SC-006: Tutor reply time is below 4 seconds for 90% of questions (p90 metric)
m SC-012 (Stretch): Tailored lesson writing finishes within less than 7 seconds
m SC-013 (Stretch): Swahili summary writing finishes within less than 10 seconds
# 1943
s SC-005: Seat map appears and accepts clicks within 3 seconds of opening the event
m SC-002: Readers can receive correct replies to statute-related queries in 2.5 seconds mean reply time
m SC-003: 92% of visitor questions yield on-topic replies drawn from museum texts with no invented facts
v SC-006: Assistant rightly recognises and handles follow-up questions about a chart when a bar is highlighted
# 1944
m The launch checklist demands: "Stress run shows 6-9s answer time at P90."
# 1945
s NFR008 (Ease): First-time hosts must be able to list a room and receive a price card in three minutes with no outside help.
s NFR009 (Uptime): Booking modules must keep an availability of no less than 99.5%.
s FR014: Members must be able to see and edit their pinned recipes on a private page.
s NFR010 (Network): A working mobile signal is needed for cloud dictation and linked functions.
s FR012: The app must show produced timetables, checklists, and maps in an orderly, readable layout.
m NFR004 (Speed): The mean wait for automatic quiz writing must be below 6 seconds, with the 95th percentile below 15 seconds.
m NFR007 (Stability): The translator must reach a valid output share over 97% and keep a fatal fault share under 0.5%.
# 1946
s Check: Filter hits are suitable and scrolling is fluid
s Check: Floor plans draw and refresh properly
v Check: Translation is faithful and nicely laid out
# 1947
s 支持整体停用（弱网/低电量情况）
m 首屏智能推荐耗时 < 350ms（含重排序）
m 摘要采纳率 > 65%（编辑标记为"可用"）
m 误报比例 < 8%（审核员点击驳回）
# 1948
s WHEN scan sharpness is poor (<70% contrast) THEN the Grade_Assigner SHALL set "Doubtful" grade and propose other scanner settings
s WHEN scan sharpness is good (>90% contrast) THEN the Grade_Assigner SHALL set "Reliable" grade
s WHEN address lookup is run THEN the Service SHALL give fitting points: full hits (100%), street hits (70-85%), postcode hits (40-60%)
s WHEN plate lookup certainty is poor THEN the Gate SHALL mark doubtful plates and ask for guard approval
s WHEN no phonetic hits are found THEN the Register SHALL revert to literal lookup and propose other spellings
v WHEN matching tender texts with supplier profiles THEN the Meaning_Finder SHALL recognise related wording that goes past literal word hits
`);
