import { sentencesIn } from '../sentences-of-place';

/** Criteria of models that predict, detect and see, and of the software around them, in the manner of plans and requirements. */
export const PLACES_379_TO_449 = sentencesIn(`
# 379
s Acceptance notes must name a limit value and the action if the service drops under it
m "if precision falls below 75% in the weekly audit, the platform shall notify the owner and return to keyword routing."
# 380
s Nurses closing alarm-based visits within deadline (24 hours for 30-day visits)
m Lead score accuracy confirmed: 70%+ of "hot" prospects buy or book a demo
m Donation forecast accuracy within 7%
# 381
s Privacy: limited viewing of patient files
m Predict loan default with AUC >= 0.8.
m Prediction under 300ms
# 382
m "The detector shall reach precision >= 0.7 at recall >= 0.65 on the quarterly holdout set, measured using the October 2025 scoring notebook."
m "Demographic parity gap across postal districts shall not exceed 0.08 for any pair of districts."
v "The ranking should be unbiased."
# 383
s Absentéisme annuel < 4%
m Taux de reconnaissance panne exacte > 92%
m Temps moyen de signalement < 5 min (offre Premium)
# 384
s Ajout au Portail Fournisseurs
# 385
s SC-003: Prediction review confirms that 100% of listed predictions name valid dates, source, confidence, rounding, and responsible desk.
s SC-006: Donation-mailing regression tests find zero letters to deceased, blocked, or otherwise excluded donors.
m SC-009: At least 75% of generated care plans lead to one or more signed or clearly refused measures.
# 386
s Report layout must fit into current SAP-based processes
# 387
s Repeatable runs — network weights tag, seed, and feature list are stored with each score.
s Confidentiality first — no actual client names; masked/generated records only.
b Open doubt — low-certainty classifications are marked, not quietly shown as just as certain.
b Reasons before numbers — each rating arrives with its strongest driving factors, never a lone value.
# 388
v Cautious promotion: a challenger is promoted only if its MAE on the common holdout set is at most the champion's MAE * (1 + margin).
# 389
s SC-002: Predictions are computed for 100% of branches with 60+ days of ledger data, refreshed weekly.
s SC-005: Planners can open predicted vs delivered load graphs displaying deviation over a sliding 30-day period.
m SC-002: Demand accuracy (WAPE) is below 18% for 3-day outlooks and below 27% for 21-day outlooks over a 60-day backtest window.
# 390
s Scripts commented and reviewed
m Gesture detection accuracy > 88%
v Robust to accent differences
# 391
m M4.2: open_and_pour success rate > 55% over 20 runs
# 392
m All candidates must outperform the baseline by >4% F1-Score.
# 393
s Offline speech input shall stay usable where the language pack is installed.
# 394
s Temps de réponse recherche < 300ms p95
m MAE < 12% (75% magasins)
v Modèles de scoring éprouvés
# 395
s Switch to ORB when SuperPoint model not available
m Precision ≥ 82%, Recall ≥ 88%
v Handle slanted handwriting (left, right, upward, downward)
# 396
s SP-05 — The network shall return audio clips at exactly 2× the sampling rate of the source.
m RQ-07 — The model shall reach an SNR of at least 18 dB on the validation set.
m RQ-08 — The model shall reach a PESQ of at least 2.60 on the validation set.
v SP-06 — The network shall take an 8 kHz mono clip and return a 16 kHz wideband clip without distortion.
# 397
s SC-006: Tooltip drawing <50ms (p95) timed from hover to first paint (use PerformanceObserver)
s SC-007: Plugin archive size <300KB (checked by release script, keeps install quick)
m SC-001: Flagging accuracy ≥75% on test corpus (15 phishing letters, 15 genuine letters, counted by hand)
m SC-003: False alarm rate <20% on sample set (max 2 wrong alarms out of 10 clean invoices)
# 398
m For a claims model, like the one trained here, you should expect an AUC of at least 70-75 percent.
v The lift of the scorecard is as large as achievable.
v There is a sensible spread of grades, without big groups of farms ending in one or nearly one grade (e.g. 8% of the farms all getting grade 41)
# 399
m Target: Pooled mismatch rate < 12%.
m Target: Average depth error < 0.4m.
m Target: Zero derailments during trials.
v Goal: Drone avoids needless detours and arrives at the landing pad quickly.
# 400
s SC-006: Clerks can find overdue permit files within 5 seconds via sidebar search
# 401
m Expected quality: mAP@0.5 ≥ 66% on validation images.
# 402
v A challenger must beat the incumbent by the agreed margin before it becomes the live ranker.
# 403
s Seat allocation sums to the total exactly over 80 random draws
# 404
s SC-002: Model picker redraws in under 150ms after year or fuel change.
s FR-008: Editing the "Constructeur" list MUST set the "Modèle" box back to its blank default.
# 405
s Handle 2M+ simultaneous viewers
# 406
s Driver break recommendations shown per route, per 45-min leg
m Demand accuracy ≥ 85% (WAPE ≤ 15%) on unseen test weeks
m Warnings issued ≥ 45 minutes before predicted overflow period
# 407
s Each refactoring noted in changelog
m F1 ≥ 75% on all 40+ recordings
m Precision ≥ 70-75%
m BLEU raised by 1-4 points (or find out what blocked it)
# 408
s Paper / phone backup exists for stations without network.
m Pest recognition accuracy >= 82% for top 12 common pests.
m Herd feeding advice gives plausible weight estimates within ±15%.
m Hotline bot answers typical tenant questions with >75% caller-approval (poll).
# 409
s On timeout: deployment is halted, with a log.
m An acceptance rule (proposed, to agree with the sponsor): reach the firm goals (\`names_kept\` ≥ 0.98, no forbidden phrases), be at least as good as the live model on every measure within an agreed tolerance, and win on \`names_kept\` or latency saving.
# 410
m Well-tempered confidence with expected calibration error below 0.04
# 411
s Backup checksums confirmed
m MAPE < 25% for all depots
m Prediction bands checked (80%+ coverage)
# 412
s Feature toggle service running
m Parser accuracy >82% on test sample
m Streaming transcription API (<4s lag)
v Understandable AI with visible rationale
# 413
s Terminal shall offer password entry as backup if fingerprint reading fails
s Terminal shall keep up to 50 fingerprint templates on the device
m System shall identify tagged cattle with ≥92% accuracy at dusk
m Plate recognition shall complete within 3 seconds
# 414
s Working data exchange with ECMWF
# 415
s the export to silver Parquet clears schema checks;
m no more than 2-3 of 8 items need open arbitration;
# 416
s THEN the service SHALL deliver a JSON document with fields \`verdict\` ("ripe" or "unripe") and \`score\` (a decimal 0..1) expressing the network's certainty
m THEN the tagger SHALL reach a recall no lower than 0.75 (last sprint value) OR the run log SHALL note the obtained figures for follow-up
# 417
s Global \`AssetKey\` strings must be unique and unchanging.
m Address matching accuracy must be above 98% for complete addresses and 90% for partial addresses.
# 418
s Quality gating — unsure predictions are suppressed with an open change record
# 419
s Handsome Grafana board
m MAPE < 7% on test set
# 420
s Lembretes semanais ativos
m RMSE < 12% atingido
# 421
m Purpose: Confirm the captioning service reaches a Character Error Rate below 6% on quiet, one-voice lecture recordings.
m Expected Outcome: Closing alert delay after last sample < 1200ms in P95 of 40 drills.
# 422
s Vault lookup succeeds
m Crack detection accuracy >93%
# 423
s 巡检只查看 Kuaimai 待发订单、仓储日志和 Taobao 详情，不改 Shopee、不调价格、不退款，也不新增供应商。
m 投入使用之前需双人复核命中项，要求同图准确率不低于 92%，且复核时每条都能按原始颜色下单 2 件。
# 424
m Dice score ≥ 0.65 (reached 0.6832)
v Quality on par with rival systems
# 425
m Hold the annotation mistake rate below 3%.
# 426
m The cut-off value is chosen on the development fold to maximise balanced accuracy while aiming for specificity of at least \`0.85\` where possible.
# 427
s Relatório arquivado no SharePoint
m Especificidade ≥ 88% no conjunto de teste
m Sensibilidade ≥ 75% no conjunto de teste
# 428
s Camera readout thread works at >= 60 Hz during model execution.
m Docking success rate > 85% across the 8-pallet test set on the forklift.
m Sim-to-track tyre wear estimation error < 25%.
m Optimisation settles within 5M simulation ticks on TPU.
# 429
s Import step accepts every image type
m Yield accuracy meets 86% threshold
# 430
s WHEN the letter includes deadline phrases, THEN the editor SHALL wrap them in [[BOLD:phrase]] tags
m WHEN scored on the test set, THEN the model SHALL reach a METEOR score of at least 0.45
m WHEN drafting minutes, THEN the writer SHALL finish generation within 40 seconds for meetings under 3000 words
# 431
m \`sensitivity_at_far\`: of all the truly leaking pipe segments, what share did we find, while causing no more than 2 needless digs per 200 sound segments (\`at_far: 0.01\`)?
# 432
s Omit the nightly job if less than ~5k fresh clicks were logged since the previous job.
m Switch only if it stays level with the live model on each (e.g. first-level match at least live − 1.0 points) and no language's match falls steeply.
# 433
s FR-31: The platform shall keep access records of all exports and suggestions for inspection by the auditor.
s FR-30: The platform shall allow distance weighting of listed shops with adjustable radius settings.
m FR-31: The tool shall give handover forecasts with mean absolute error of less than 2 months for offshore wind projects.
# 434
s SC-005: Outlier Board view opens and lists 500 outliers within 3 seconds (p95 render time)
s SC-003: Fraud scoring services answer within 150ms (p95) for bulk requests with sorting
s SC-004: SSE drift streaming pushes alerts within 2 seconds of detection (p95 delay)
m SC-001: Scoring jobs finish within 45 seconds for a 14-day span with 80 depots (p95 latency)
# 435
m P50 arrival error ≤ 3 minutes, P95 ≤ 8 minutes
v Must cope with rare situations (strikes, storms) that upset learned traffic rhythms
v Forecast quality must hold up across 25 regions
# 436
v Precise and dependable in changing light and weather
v Strong detection rate
# 437
s Can export and import saved layouts
m Validation IoU score > 0.65
v Segment outlines are neat (not ragged)
v Heatmaps look plausible
# 438
s No fatal warnings in console
m Text Model Recall > 80% (với từ điển dự phòng)
m False Rejection rate < 15%
# 439
s Service can be installed on partner servers via Helm, with a complete setup manual.
m Tagger reaches at least 74% accuracy/F1-score on test set.
# 440
v The suggestions should be relevant to the reader's taste: The suggestions should draw on the reader's open article, their earlier clicks, or their saved topics.
# 441
s SC-003: Purge marks only recognised duplicates as \`stale\` and can be repeated — another pass after re-index reports 0.
# 442
s SC-003: Tide predictions in a harbour view are never older than the visit: 100% of visits request live station data (no stored nightly copies).
s SC-006: Match pages stay right after the final whistle: 100% of finished matches show the official score with a clear "final" badge.
# 443
s Note the surveyor's verdict and comment.
m sensitivity of at least 0.92 at the 3-of-8 referral threshold;
m mean absolute essay-grade error at or below 0.6 marks;
m verdict mismatch below 4%;
m no examined orchard, leaf-age, cultivar, season, or camera subgroup with specificity below 0.88;
v refusal when the leaf, vein pattern, or lighting cannot be assessed.
# 444
s Queue processing grows to 250+ parallel tasks
m Phrase mining purity score > 0.7
m Beat tracking error rate < 8%
m Speech model transcribes 90-minute lecture in < 15 minutes
# 445
s Label printing SHALL finish within 5 seconds
# 446
s Temp file removal rate 100%
m ASR Precision > 93%
m Avg captioning time < 3s
# 447
s Fine-tuning started automatically by cron + webhook
s Referral bonus tiers switched on in staging
m Inter-rater alpha >= 0.75 on curator-checked captions
m Parser accuracy >= 82% on field-worker test set
# 448
s SC-002: Snow forecast shows within 3 seconds of opening resort page
s SC-004: Frost notices go out at 36hrs and 12hrs before planting with < 2 hour sending delay
s SC-008: 60% of events with storm notices either move indoors or name a spare date (shows notice usefulness)
m SC-003: Prediction accuracy equals tide model supplier (usually 85-95% for 2-day, 75-85% for 5-day)
# 449
s Confidence is drawn as a filled gauge (0–10).
`);
