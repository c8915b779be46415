import { sentencesIn } from '../sentences-of-place';

/** Criteria of models that predict, detect and see, and of the software around them, in the manner of plans and requirements. */
export const PLACES_301_TO_378 = sentencesIn(`
# 301
s No silent fallback to software rendering
m Translation error < 3 mm
m TensorFlow vs TFLite output gap < 1e-4
m Whole chain: < 80ms (12 FPS)
# 302
s Controller blocks heating when tank pressure is under 2 bar
s Predictions use the previous 14 days of orders
m X-ray triage completes within 15 seconds
v Warnings come with useful next steps
# 303
s Any sign of falling coolant level or pump speed → instant red alarm and controlled shutdown where fitted.
v The Early Fault Network shall give sooner and more certain notice than standard oil sampling and driver-noticed noise alone for Class A and Class B bearing defects.
v Nuisance alarm rate shall be small enough to preserve nurses' confidence; precise figures are confidential and will be tuned with experience.
v Drift monitoring able to notice slow wear weeks to days before a pump breaks.
# 304
s Stress run with 250 simultaneous PDF conversions
m Measure average classification time (target: < 4s)
m Confirm recall reaches 80% and 95% marks
# 305
v Better barcode reading accuracy
# 306
s Video clips kept only for incidents
s Temperature tag added if a probe is connected
m Total inference time ≤ 60ms/image on the edge box
v IoU@0.75 ≥ goal after fine-tuning
# 307
m Speed fine (<800ms prediction)
v Anomalías detectadas correctamente
v Prediction bands siendo fiables
# 308
s The list is in random order and hides the predicted grade and the model's verdict, so reviewers cannot lean on the machine.
# 309
s PageSpeed result >85
m Regressor accuracy >92% (R² value)
# 310
m Pallet pickup time less than 7 seconds
v Gripper choice is suitable for the parcel shape
# 311
m A plant can state an operating goal (e.g., "at most 2 missed defects per month") and reach it by calibration.
# 312
s SC-003: Scan and rename step finishes in under 4 seconds.
s SC-004: 100% of invoices placed in \`/Incoming\` are correctly copied to \`/To_Book\`.
# 313
v The classifier ought to carry over well, keeping solid results on new hospitals (i.e., only a minor drop from the development to the external cohort).
# 314
s Invoice matching automated for 70% of suppliers
m Budget accuracy within 12% of spend
# 315
s OCR crashes give a helpful message
s Visitor can start over with a different scan
v Sharp passport scans give readable fields
v Recognised text keeps sensible paragraph breaks
# 316
s Codes (label and chapter) must be taken from the national ICD catalogue.
s If no matching tariff is available, show a default notice.
s Confidence percentage is printed so that clerks see how sure the result is.
m The agent must return at least 4 valid 8-digit tariff proposals.
# 317
s pickle round trip succeeds
m RMSE < 12% on test set
m R² > 0.8 on test set
m Prediction < 2ms
# 318
m A single linear or logistic formula in T_max that estimates days to flowering within ±15% on unseen orchards, without any biological theory of the ripening process.
# 319
s Flood text message delivery rate > 97%
s Newsletter open rate > 35% after 14 days
m Planting Advice Quality: 80%+ grower approval rating
m Rent estimation accuracy > 75%
# 320
s Add backoff logic for short network outages
v Speed adequate for live captioning
# 321
s Wildcard matching succeeds
m False alarm rate < 12%
v Urgent tickets picked out correctly
v Risk score spread plausible
# 322
m P5: Bayesian credible bands 15-25% narrower while keeping 95% coverage promise
# 323
s The plugin should be quick to install and adjust, with a clear and friendly settings page."
v The tracking should be stable enough to cope with various camera setups and seasons.
v The scanner should function at different distances and paper qualities.
# 324
s AC-011: Evacuation push messages shall reach phones within 15 seconds of a level-3 gas reading in 98% of drills.
s AC-018: Roadworks list shall be refreshed at least daily with current municipal records.
s AC-041: Muting a false alarm shall be reachable within 3 clicks from the home screen.
s AC-029: The device shall not keep any video frames, only people counts.
s NFR-022: The gateway shall apply request throttling to stop mass sign-up abuse.
m AC-001: The camera shall spot at least 85% of staged drowning incidents within 8 seconds.
m AC-002: The collar shall detect livestock theft with >80% accuracy based on movement traces.
m AC-006: The tool shall spot silent leak events (pressure drop without alarm) with >75% accuracy.
m AC-004: The gateway shall detect odd water usage (burst pipe case) with <4% false positive rate.
m AC-005: The sensor shall keep false positive rate below 3% during regular household chores.
m AC-016: Spending anomaly detection shall reach >70% accuracy after warm-up month.
m AC-021: The thermostat shall adjust to a changed timetable within 5 days of the first deviating week.
m AC-019: The thermostat shall learn typical heating habits within 10 days of installation.
b US-014: As a shop owner, I want the tool to learn my usual turnover, so that it can notice when something odd occurs like no sales on a Saturday morning.
b US-006: As a lone forestry worker, I want the watch to notice when I've stopped moving and don't answer, so that rescue comes even if I can't call.
# 325
s Regularly retraining the estimator with freshly recorded claim results, wherein updates take place at least twice a year and include results from the past 12 to 36 months;
m Whereby the fitted estimator reaches a mean absolute error of less than 15 days on a held-out test set containing at least 800 shipments;
# 326
s Public demo page up with no crashes
s Report readable by a non-expert school principal
m The scorecard must reach a Gini coefficient of at least 42 on the held-out test set.
# 327
s Sensitivity setting offered (knob: "Cautious" ↔ "Relaxed" for duplicate matching)
m False alert rate <12% (nurses keep it switched on)
m Latency: <5 seconds to index 20K pages; <30 seconds for 200K pages (P90)
b Recognises both isolated spikes and series of spikes (e.g., steadily rising pump vibration)
# 328
s Mesures écrites dans evalStore → visibles dans le tableau de bord
m RMSE doit être < 8 %
m Validation rétrospective menée sur ≥ 120 magasins ouverts
# 329
s 30+ Sigma rules written
m ROC-AUC ≥0.96 per site
m Recall ≥94% per site
m False discovery rate <6%
m Fine-tuning time <3 hours (on all records)
# 330
s Observe speed caps and payload restrictions
m Rerouting success rate > 88%
v Deal with fruit differences (colour, ripeness, position)
v Steady steering (no jerks)
# 331
s OpenRailwayMap layer live for first 15 stations
m Vessel berth forecast within 2 hours (85% accuracy)
# 332
s Queue hit share > 60% for frequent lookups
m Simple playlist suggestion play-through rate > 12%
# 333
s SC-002: Recognition Status View - Spinners and stage labels change during upload and validation phases
# 334
m Segmentation Quality: Keep Dice score ≥ 0.82
m Speed: Keep scoring latency < 120ms
v Special Inputs: Tolerate blurred or odd scans
# 335
v Switch only if MRR@5 rises by a proven amount; the feature toggle leaves the old ranking one setting away.
# 336
m SC-001: Detector balanced accuracy is checked against the ≥72% goal value on the separate hold-out set (See US-5)
m SC-005: Bootstrap test result is checked against p < 0.01 limit contrasting classifier scores with shuffled labels (See US-4)
# 337
s Archivage : Conservation de 90 jours avec purge automatique
s Affichage Rapide : Carte rafraîchie à chaque seconde
m Reconnaissance de Fuites : Repérage des fuites avec 92% de précision
m Estimation Fiable : Estimations avec 85% de précision sur 30 minutes
# 338
m "A Gini coefficient of at least 0.3 on the holdout set, with recall at top 5% above 35%."
# 339
s price-api picks up \`latest\` while running.
m jobs/fit.py recreates the archive from the csv folds deterministically, scores it on the holdout fold, and moves it to \`latest\` only if ROC-AUC is at least the present model's minus 0.02.
# 340
s Must run on community-licensed packages
m Scoring time under 150ms per transaction
# 341
m Stage 2: mAP@0.5 ≥ 0.8
# 342
s THE LogIndexer SHALL take no more than 512MB of RAM for archives up to 250,000 lines.
# 343
m Reach reliable tumour segmentation with Dice score ≥ 0.86.
v Reach dependable crack segmentation on all evaluation panels.
v Accommodate differing slice thickness and patient position between scans.
# 344
m Acerto N2 ≥ 92% (categoria do pedido sempre certa)
m Inter-rater reliability ≥ 0.75 (Krippendorff's Alpha)
m Proporção de revisão humana ≤ 8% (score < 0.6)
# 345
s Tide service returns readings without errors
m Ranker accuracy >= 66%
m Scorer flags usable leads on 25%+ of visits
m Weather data available for 85%+ of fixtures
v Weather features display meaningful weights
# 346
s Works with older indexes (no image hashes = filename match only)
# 347
m Handwriting transcription accuracy check (goal: 92%+)
# 348
s SC-008: Ajuste reiniciado depois de queda repete no máximo uma rodada de treino.
s FR-021: Redes, amostras e cópias de segurança MUST NOT ser enviadas ao servidor público (ADR-011).
s FR-009: A rotina de treino externa MUST rejeitar pacote que inclua foto de paciente.
m SC-002: Rede compactada e convertida com menos de 8 MB.
m SC-003: A poda de pesos custa no máximo 2 pontos percentuais de acerto da placa completa no teste.
m SC-004: 0 respostas fora do vocabulário permitido em varredura completa do teste, com e sem cadastro de placas.
m SC-006: No teste simulado (preliminar): acerto da placa completa ≥ 95% e placa trocada ≤ 0,5%.
m SC-007: Nas filmagens reais do pátio, com cadastro de placas: acerto ≥ 88%, placa trocada ≤ 0,8%, descarte ≤ 12%.
m SC-009: Quadros sem veículo do teste: 97% ou mais descartados.
# 349
s The prediction should be in 15 minutes steps, and list the mean water flow expected in each 15 minute step.
v Train the strongest wind ramp predictor you are able to.
# 350
s T2.4.3 \`SttSegment\`：\`start\`、\`words\`、\`score\`（默认 0.9）、\`duration\`
m T2.4.7 测试：方言普通话混杂录音转写正确率不低于 75%
# 351
m Gate review: suggestion uptake >=55%; first-pass approval >=45%, never <15%; cost cap on 90% weeks; digests helpful >=75% weeks
# 352
s SC-003: Detection pass finishes for all ~120 pages in under 8 seconds
s SC-004: Driver detection properly reports mounted firmware for all sample printers
# 353
m Payout rate shift < 0.8% from control
m No one district worsened > 3%
v Leak detection rate >= existing sensors
v False rejection rate not worsened
# 354
s Link from map pin to shop profile
m Energy Planning: Estimate next month bill (±8% accuracy)
m Mileage fraud detection rate > 88%
# 355
m "Estimating time to next overhaul within ±8% precision"
# 356
m Spam detection rate >97%
m False positive rate <2% (honest bidders not blocked)
m Zero cases of honest sellers suspended
# 357
m Hybrid ranking is released only if nDCG@20 rises by ≥ 0.02; otherwise click features are kept only as a tie-breaker, or removed.
# 358
m Helpdesk deflection > 60% (callers solve what they came with)
# 359
s All 9 migrations finished without errors
s Weights stored in \`7_nets/\`
m Malware detection = 100%
m Harmless detection = 100%
# 360
s WHEN protecting visitors THEN all voice transcription SHALL run on the device with encrypted storage of speaker profiles
v WHEN reading labels THEN the recogniser SHALL cope with creases, glare, and half-torn stickers
v WHEN matching products THEN the model SHALL give confidence values and treat doubtful matches sensibly
# 361
s Text caretakers and neighbours within 45 seconds of a detected fall
s All member types can sign up, log in, and use basic features
m Implement automatic cargo damage recognition with 93% accuracy
m Reach 97%+ document forgery detection accuracy for Harbour Card
m Give ML fare prediction with ±EUR 2 accuracy
# 362
m MAPE < 12% on hold-out months
m Scoring latency < 70ms
# 363
s Address matching should be robust and not depend merely on postcode equality (e.g., use phonetic keys or parcel numbers).
# 364
m SC-003: Ranker kappa value on 10-fold resampling is compared against a reference of 0.0 (chance label) with a goal value of ≥ 0.2 to show useful signal (See US-5).
# 365
s Weekly payroll export task runs on Sundays and can be repeated safely
s Admin page lists missing translations before the switch can be turned on
v Seasonal regression gives plausible 12-week demand forecasts
# 366
s F5: App shall show courier route in timeline
m F4: App shall show tide forecasts within ±20 min accuracy
m N3: Demand prediction within 3 seconds of query
# 367
m Planned straight-through rate: 80%+
# 368
s Forecasts refreshing every 4 hours
s All page loads <800ms
# 369
b Product rule: never show one precise arrival minute — always a window + certainty; low-certainty estimates are sent to dispatchers for checking.
# 370
s Each AI reply is clearly marked as machine-made.
# 371
s Backed up (all models archived)
m RMSE < 4% of auction price
m 80% of estimates within 10% of invoice
# 372
s writes a reading at least every 5 seconds.
m The estimator release requirement reads as follows: the mean absolute error at 85% coverage must be less than 12 mmHg on the test set.
m In other words, the top 80% of the readings--by its own quality flag-- must show a mean absolute error of less than 8 mmHg.
# 373
s The toll booth should keep the ticket data and photo of each passage for 90 days.
v The camera must be able to detect and read number plates with heavy rain on the lens.
# 374
s EL Lector_Tarjetas DEBERÁ quedar libre para el próximo pasajero sin espera
# 375
s Name and address masking active; 6-month recording retention; the supplier's login restricted to the trial bucket.
s Model input tracing switched on.
m Rollout to the North Harbour needs a 2-month silent run there with precision of at least 88% overall and no vessel type more than 4 percentage points below the mean, be it fog and night arrivals.
# 376
s No incluir contraseñas, tokens ni datos de clientes en las incidencias.
v La elección puede defenderse con resultados, robustez y costes.
# 377
s 100% role permission tests;
m validation set at least 800 loans across at least 4 branches (or a written and statistically argued alternative);
v Log loss and calibration slope no worse than the present scorer;
# 378
m Advice Quality: Farmer adoption rate of sowing dates (target: >75%)
m Citation Coverage: % of answers backed with Statute12 (target: 100%)
`);
