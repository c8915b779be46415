import { sentencesIn } from '../sentences-of-place';

/** Criteria of models that predict, detect and see, and of the software around them, in the manner of plans and requirements. */
export const PLACES_215_TO_300 = sentencesIn(`
# 215
s SC-052: On first boot, the map package unpacks and navigation is usable in the period the unpacking needs to complete — no further account steps needed.
# 216
s Check score computation and cut-off logic on a laptop with good and bad example batches.
m Trade-fair showing is stopped below 85%; the note plainly revisits the speech-model choice instead of stacking a second model.
# 217
s Roaming Mode: Make sure maps open from stored tiles when abroad
m 75%+ broker satisfaction with risk ranking accuracy
# 218
s VPN handshake rate >99.8%
m AI product photos raise clicks >8%
# 219
s Prove capacity for 25,000+ parallel voters
m Check milk fat estimate accuracy within 8%
# 220
s Teacher portal visits >4x per month
m Road sign detection accuracy >88%
# 221
s Then  يجب أن يظهر لي تنبيه بتعذر الدفع مع زر لكتابة رقم البطاقة من جديد.
# 222
s Nurse rating form for alarm review
m False positive rate <4% per dive session
m False negative rate <2% for corrosion above inspection limit
v The leak detector shall keep missed event rates at a tolerable level to preserve plant staff trust and avoid costly pipe damage.
# 223
m Missed-Alarm Cap: Hold a false-negative rate under 3.2×10⁻⁵ (roughly 1 in 31 thousand) as stated in the data sheet.
m Detection Certainty: Provide 99.73% confidence (the usual reading of a 3-sigma event) for seismic detections.
# 224
s Une facture refusée déclenche un courriel dans les 15 min
s Un rappel doit mener au formulaire de paiement à remplir
m Taux de faux négatifs < 10 % sur un échantillon de validation
# 225
s Curator hints: registrars see warnings when fresh loans overlap or clash with planned exhibitions.
m Service metrics: ≥92% of invoices booked automatically; double-entry detection precision ≥0.88; memo accuracy checked via random audits.
# 226
s Stock Count Accuracy: Hourly refresh with 99.5% accuracy
# 227
m REQ-SPD-004: Plate recognition shall finish within 300ms
# 228
m SC-004: Backward step on a group of 16 clips of duration 256 finishes in under 20 seconds on laptop.
m SC-064: Starting softmax loss on shuffled labels is within 3% of \`log(num_classes)\` (~9.21 for class count 10,000).
m SC-007: The network memorises a tiny sample to error < 0.05 within 80 optimiser steps.
# 229
v The hospital's demand is to keep missed tumours few while holding recall high on early stages — apply F2 measure with weight > 1 (recall-oriented) for detector selection.
# 230
s "When similarity < 0.6, the invoice shall be sent to an accountant."
s "The shop shall print a pickup slip when a parcel is stored."
m "The tagger shall correctly sort customs declarations ≥ 90% of the time, measured on a held-out test set."
m "Recall shall not differ by more than 4 points across age bands."
# 231
m полнота обнаружения не менее 85% при потоке от 40 камер — FR-CAM-05;
m p99 перевода не более 2 секунд — FR-TRN-07;
v терпимость к опечаткам и разговорный стиль — FR-NLU-03, FR-NLU-08;
# 232
s Cluster Uptime 99.95%
m Fausses alertes: -45% (confort du personnel soignant)
m Délai de traduction: <300ms vs 48h aujourd'hui
# 233
v On the current backtest, Spearman rank, hit share and profit-loss must not fall behind the live forecaster in BOTH held-back regions (coast and inland).
# 234
m Bearing type named rightly + hours to breakdown within ±15%.
# 235
s Record temperature permanently at 10 Hz polling rate (4-channel thermocouple)
s Solar-powered (5-year design life, supercap or small LiFePO4)
m Find gas leaks with ≥92% specificity (true negative rate)
m False positive rate <4% (no more than 2 false alarms per turbine per month)
m Warning latency: recognition within 15 seconds of leak onset is tolerable (near real-time)
# 236
v This matters since AgroLens's yield estimates must be understandable and traceable.
# 237
m Equal Opportunity gap ≤ ±0.08
m Adverse Impact ratio ≥ 0.85 (internal fairness rule)
# 238
s Retry intervals are adjustable (not fixed literal values)
s Error bars are drawn (not only mean values)
v Miss rate is tolerable for the clinic
v Corner cases: copes with missing readings, constant signals, sudden spikes
v Clustering method is suitable for the customer base (size, sparsity, mix)
# 239
m table/figure 识别召回率不低于 92%；
m 专家评分表示至少 65% 的 summary notes 对临床决策“可用”；
m invented citation rate 不高于 3%；
# 240
s All door events kept in PostgreSQL with badge numbers
m False positive rate < 4% for "urgent" warnings
m Edge TPU scoring latency < 8ms per frame (p99)
m Frost detection within 3-hour lead budget
# 241
m Main Goal: Reach macro-F1 > 0.6 across all soil regions
v Reliability: Stated certainty should agree with observed hit shares (calibration plots)
v Generality: Detector should carry over to other lighting conditions (2015–2024 footage)
# 242
s SC-071: Listing of attached printers finishes in under 2s.
# 243
s Every warning line shows the measured voltage, the limit, and the per-phase readings, so an outage needs no further digging.
m \`MAX_BASE_RATIO = 0.9\` — store-level model WAPE must be at or below last-week value.
# 244
s 2 ferry lines connected and running
m Queue forecast within ±5 min for 75% of visits
# 245
m Landing success rate > 85% over 20 flights
m Angle accuracy: < 3° for steering, < 0.5° for docking
# 246
s Capacidad: 80+ pedidos paralelos
m Character Error Rate (CER): <3% para recetas médicas
m Concordancia: >85% con jueces expertos
m Demora: <20 segundos imagen entera
# 247
s Check delivery date is shown on every shipped parcel
# 248
s SC-074: 85% of shared playlists are opened by the invited friend (suggesting the share link is noticed and easy).
m SC-004: Staffing forecasts that include booked sick leave/holidays are within 12% of real headcount for the first 6 weeks (checked afterwards after 6 weeks of operation).
m SC-001: Planners can generate a staffing outlook for up to 8 weeks in under 15 seconds from sending the voice request.
m SC-005: The helper agent correctly solves 75% of visa renewal cases within the guide's published scope on first try.
# 249
m criterion 5 - single planted faults reach >= 0.85 first-guess accuracy and median onset-dating error <= 2 log ticks;
b rule 6 - purposely contradictory records never get a high-certainty single-diagnosis label;
# 250
m Crop insurance and pricing models must reach a Gini coefficient of at least 0.35 (35%).
m The lowest hurdles are AUC-PR of at least 0.45 and a Gini (GI) index of at least 40 (40%).
# 251
s The model must be refitted weekly with the latest tickets.
s The model output must be an ordered shortlist by default risk, not a bare yes/no label.
v Interpretability: Scores must be understandable for ward nurses without statistics training.
# 252
m Pre-shipment counterfeit detection rate > 60% with < 4% false positive rate
m Auto-coding of 55%+ of routine invoices (no-touch posting)
m Quote variability (relative standard deviation) < 6%
# 253
s WHERE crash reporting is switched on by the Driver, THE Lane_Monitor SHALL keep missed-alert and false-alert event records without video frames.
s IF camera access is withdrawn or the chosen sensor goes offline, THEN THE Gesture_Service SHALL pause gesture tracking and show the offline state.
m WHEN tested in the described empty-hall reference layout, THE Gesture_Service SHALL recognise at least 85 percent of reference hand-wave clips and mark the resulting figure as a lab value rather than a promise for daily use.
# 254
s Callbacks for lifecycle changes (e.g., parcel handed over, route closed) that partner platforms can register for.
m False Positive Rate (marking permitted adverts as banned): < 4%.
m False Negative Rate (overlooking real forgeries): < 2% on banknotes/coins and stamps.
m Fairness audit: Must be checked for age, accent, and disability skew yearly; no speaker group shall have a false negative rate > 1.5× the mean.
m Add-to-cart rate (ATC) on bundles must be at least 12% higher than a popularity baseline.
m Coverage: At least 85% of vineyards should show up in suggestions when in season.
m Vision model scoring for captions must complete within 3 seconds for 95th percentile.
# 255
m Validation mIoU ≥ 0.60 (tolerable) / ≥ 0.72 (good)
# 256
s Labelling handbook written down
m Inter-rater reliability ≥0.65 (Alpha)
# 257
s Replace fixed device names by launch arguments.
m Buoy recall >= 0.85 after four-class detector finetuning.
m Depth error <= 0.25 m in stated working range.
m Crowd-aware delivery success >= 93% in simulated corridors.
# 258
s Do not state "cuts paperwork by 75%" unless the pilot survey backs it; word it as "as much as Y% for standard permits" only with released figures.
# 259
s Envío de correos en diferido (sin frenar la compra):
m La plataforma debe realizar la revisión automática de radiografías con redes neuronales en cuanto se cargan (cola en segundo plano) localizando piezas dentales con caries con exactitud mínima del 85%.
# 260
m Docking success rate >92%
m All 6 parcels grasped without pausing the belt
# 261
s WHEN the Fall_Score exceeds 45, THE Ward_Console SHALL classify the resident as needing supervision
s THE Ward_Console SHALL record Barthel_Index values on a monthly basis
m THE Relapse_Monitor SHALL reach a sensitivity of at least 77% for spotting relapses
m THE Relapse_Monitor SHALL reach a specificity of at least 72% to limit needless calls
# 262
s Feedback form records planned vs. delivered tonnage
m MAPE < 18% on test harvests (stretch: < 11%)
m End-to-end quote drafting in < 7 minutes
# 263
m Hotel Bookings via Recommendations: Goal >12%
m Guest Delight Score: Target >4.2/5.0 for itinerary quality
m Playlist Novelty: Keep >0.6 intra-session novelty
# 264
m La red debe alcanzar una exactitud mínima del 88% en el reconocimiento de estas manchas foliares durante los ensayos de campo, con imágenes del Instituto de Sanidad Vegetal y Cultivos de la Escuela de Valdoria y emplearemos métodos modernos de visión artificial para ajustar, comparar y evaluar la red.
# 265
v Even where deep neural networks are applied, the reasons for a rejected claim must be intelligible to auditors, complaints staff, and policy holders.
# 266
s GPU queue drained
m Tagger accuracy > 64%
# 267
b Spot lesions in retina photographs
# 268
m IBAN recognition rate ≥ 93%
m 0 false negatives in INGREDIENT for CAS/EC numbers
m 32/32 tickets correctly classified as OUTAGE
m PLACE_NAME F1 ≥ 65%
# 269
m El módulo debe leer facturas en formatos JPG y XML, obtener los datos principales (emisor, fecha, importe, moneda, número de pedido e impuestos) con una exactitud mínima del 92%, y registrar el asiento contable sin intervención manual en menos de 8 segundos desde la entrada del documento.
v Los albaranes con formatos irregulares (sellos, notas a mano) deben ser leídos respetando la secuencia natural de las líneas;
# 270
m Inferencia < 2s para 5k
m Reentrenamiento < 45s
v Rendimiento parecido en cada provincia
v Sin sesgo según barrio
v Pronósticos consistentes
# 271
m Raise playlist recommendation save rate by 20%
m Raise tagger accuracy to 88%
# 272
s Nightly batch ingestion jobs running (Airflow)
m Outlier spotting reaching >92% accuracy
# 273
s Access records shall be write-once and kept for 7 years.
s The platform shall alert shift leads when scrap rate goes beyond adjustable limits.
m Camera shall reach at least 96% precision and 92% recall on the quarry dataset.
m Weed detection latency shall be under 250ms to avoid slowing the sprayer.
# 274
m Go/no-go: batch-32 decoding ≤90ms AND MRR@5 rises by ≥2 pp.
# 275
s SC-006: Notebook execution must stay below 3 hours on shared lab servers.
m SC-004: A regressor refitted on the best 5 features must reach R² >= 0.55 on the external dataset.
m SC-003: The strongest predictors from permutation importance must contain at least 3 from the expert list (soil moisture, leaf area, sowing date, nitrogen dose, degree days) when using satellite inputs.
v SC-002: Forecasters must beat a naive forecaster (repeating last week) with notable MAE reduction.
# 276
m Delay budgets (<180 ms glass-to-glass)
# 277
s NFR-2.1: Gate opening SHALL happen within 2 seconds of plate recognition
s NFR-2.3: MQTT messages SHALL arrive with < 300ms delay
m NFR-2.4: Iris matching SHALL complete within 700ms
# 278
s SC-007: 100% of setup questions that offer a fixed set of answers show a pick list
s SC-005: Chained database scripts consisting solely of whitelisted statements run through 100% of the time with no privilege prompts
# 279
m Confirm address matching accuracy stays above 93%.
# 280
s Readable and testable modules
# 281
s RF210-RF214: ✅ sms_gateway.py — Twilio queue consumer
# 282
s Invoice reminders dispatched on time
m Load estimate accuracy within 8% of metered
# 283
s Recognition should be stable and cope with attachments in nested folders.
s Several lock files should lead to several caches being recognised (e.g., .rs + Gemfile + uv.lock → cargo, bundler, uv).
# 284
s Traceability: Record all model scores, requests, and rules applied
v Transparency: Every score must be understandable for branch staff without training
# 285
v raise reliability of learned grasping controllers
b recognise the onset of the crisis
# 286
s 3+ receipts scanned per driver per day
# 287
m The goal was > 90%, which we reached.
# 288
v A trained TreeSpot detector should carry over to unseen forests.
# 289
m Inference < 3 seconds per scan
# 290
v Weekly cycles are captured (not flattened)
# 291
m Leak detection rate > 91%; false positive rate < 3%
m Footfall forecast MAPE < 14%
m Ranking lift: orders per visit +5% vs. holdout
# 292
m Real-time scoring (within 80ms)
v Reduce false alarms while still detecting true leaks
# 293
s Appliquer les obligations hospitalières (HDS, RGPD)
m Taux de reconnaissance > 82%
m Latence d'inférence < 150ms
v Limiter les fausses alertes pour soulager les équipes de garde
b Repérer sans intervention les chutes de résidents au fil de l'eau
# 294
s Switch to manual queue if model is down
s RAM usage <80% at peak
m Ranker accuracy >80% confirmed
m Ranking latency <80ms
# 295
s 재시도 처리 코드 작성
m 5개 이상의 대표 기종에서 92% 이상 번호판 인식 성공률
m 품목/가격 텍스트 인식 정확도 93% 이상
m 즉시 추론 가능 (이미지당 150ms 이내)
m 변환된 가중치 파일 < 25MB
# 296
m Pass: estimates simulated \`(k, μ, step)\` within 8% at typical noise levels; left-right drift reversal identified properly.
# 297
s FR-9: Upload Feedback — The portal shall show clear notices for cases of oversized drawings, missing signatures, or network timeouts.
s NFR-6: Devices — The kiosk screen shall be legible and usable on recent models of iPad, Surface, Galaxy Tab, and Lenovo Yoga tablets.
m NFR-1: Quality — The network shall reach a lowest overall validation accuracy of 88% on the Wood Knot Atlas V3 benchmark. (Reached: 94%)
# 298
m Admission further demands a coverage score of at least 0.2, generated mean variance of at least 15% of reserved true recordings, and no more than 3% of generated recordings nearer to reference patients than the reference jackknife fifth percentile.
# 299
s Measure gateway throughput with 80 parallel clients.
m Reach a Gini coefficient of at least 0.41 on the test set.
# 300
s Drafts survive a server restart
`);
