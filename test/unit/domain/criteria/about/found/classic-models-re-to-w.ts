import { foundIn } from '../found-sentences';

/** Criteria of public plans and requirements of models that predict, detect and see, and of the software around them. */
export const CLASSIC_MODELS_RE_TO_W = foundIn(`
# re for ai
m "if recall drops below 80% on the monthly evaluation, the system shall raise an alert and fall back to rule-based logic."
s Requirements must specify a target threshold and what happens when the system falls below it
# renewals
m Health score accuracy validated: 80%+ of "at-risk" accounts churn or require intervention
m Renewal forecast accuracy within 5%
s CSMs completing alert-triggered tasks within SLA (48 hours for 90-day tasks)
# req 0301 churn
m Predict churn with AUC >= 0.85.
m Inference under 200ms
s Security: restricted access to customer data
# req guide
m "The model shall achieve precision >= 0.75 at recall >= 0.70 on the monthly holdout set, measured using the March 2026 evaluation pipeline."
m "Equalized odds difference across geographic segments shall not exceed 0.05 for any pair of segments."
v "The model should be fair."
# restock fr
m Taux de détection restock correct > 95%
m Délai moyen de détection < 8 min (plan Pro)
s Churn mensuel < 5%
# revenue bi
s Intégration dans Dashboard Financier
# revenue intel
s SC-002: Forecast validation shows that 100% of displayed forecasts identify covered period, generation time, freshness, uncertainty, and supporting drivers.
m SC-006: At least 80% of pilot growth plans result in one or more accepted or explicitly dismissed actions.
s SC-005: Retention-workflow acceptance tests show zero outreach to unsubscribed, restricted, or otherwise ineligible contacts.
# review triage
s Output format must integrate with existing Excel-based workflows
# risk score principles
b Explicit uncertainty — low-confidence predictions are flagged, not silently presented as equally reliable.
b Evidence before interpretation — every score ships with its top contributing features, never a bare number.
s Reproducible configurations — model version, threshold, and training data snapshot are logged with every prediction.
s Privacy by design — no real patient PII; de-identified/synthetic data only.
# rmse retrain
v Conservative acceptance: a candidate is accepted only if its RMSE on the shared test set is no worse than the current model's RMSE * (1 + tolerance).
# roas forecast
m SC-002: Forecast accuracy (MAPE) is below 20% for 7-day predictions and below 30% for 30-day predictions over a 90-day evaluation period.
s SC-001: Forecasts are generated for 100% of workspaces with 30+ days of historical data, updated daily.
s SC-004: Users can view forecast vs actual comparison charts showing prediction accuracy over rolling 90-day window.
# robot challenge
m Object detection accuracy > 90%
v Robust to lighting variations
s Code documented and tested
# robot stages
m M3.3: pick_and_place success rate > 60% over 15 trials
# robot state clf
m All models must outperform the baseline by >5% F1-Score.
# rover offline
s Local face recognition shall remain available where the local model is loaded.
# ruptures mvp
m MAPE < 15% (80% produits)
v Algorithmes prédictifs validés
s Latency API < 200ms p95
# rust ocr
m Recall ≥ 85%, Precision ≥ 90%
v Handle rotated text (0°, 90°, 180°, 270°)
s Fallback to CCL when CNN weights not loaded
# sar superres
m SP-01 — The model shall achieve a PSNR of at least 25 dB on the validation set.
m SP-02 — The model shall achieve an SSIM of at least 0.40 on the validation set.
s SP-03 — The model shall produce output images at exactly 4× the spatial resolution of the input.
v SP-04 — The system shall process a 32×32 LR patch and produce a 128×128 HR output without artefacts.
# scope creep gmail
m SC-001: Detection accuracy ≥70% on test corpus (10 scope creep emails, 10 normal emails, measured manually)
m SC-002: False positive rate <30% on test corpus (max 3 false alerts out of 10 normal emails)
s SC-004: Highlight rendering <100ms (p95) measured from detection to DOM mutation (use performance.now())
s SC-005: Extension bundle size <500KB (measured by build output, ensures fast load)
# scorecard notes
m For an application model, like the one produced here, you should aim for a Gini coefficient of at least 50-60 points.
v The Gini coefficient of the model is as high as possible.
v There is a good score distribution, without large clusters of the population receiving the same or very similar score (e.g. 5% of the population all receiving 274 points)
# search robot
m Target: Combined error rate < 15%.
m Target: Average localization error < 0.5m.
m Target: Zero collisions during testing.
v Target: Robot minimizes redundant movements and reaches the target efficiently.
# secret patterns
s SC-005: Users can identify sensitive data records within 3 seconds via Web UI filter
# security robot
m Target performance: mAP@0.5 ≥ 70% on validation set.
# selfsurgeon
v A candidate must outperform the baseline by the configured threshold before it becomes the active prompt.
# setu ml
s Budget split conserves rupees exactly across 50 randomised runs
# shoe picker
s SC-001: Model list updates in under 100ms after brand or gender change.
s FR-006: Changing the "Marque" selection MUST reset the "Modèle" field to an empty state.
# shop personalization
s Support 10M+ concurrent users
# shopper supply
m Forecast accuracy ≥ 80% (MAPE ≤ 20%) on held-out test data
m Alerts fire ≥ 90 minutes before projected bottleneck window
s Shopper supply recommendations visible per zone, per 30-min block
# shot detection
m F1 ≥ 70% on all 30+ clips
m Recall ≥ 55-60%
m F1 improved by 0.5-3% (or learn why it didn't)
s Every improvement documented in commit
# sih agri
m Disease detection accuracy >= 85% for top 10 target diseases.
m Crop recommendation yields realistic profit estimates within ±20%.
m Chatbot answers common farmer queries with >80% user-satisfaction (survey).
s Offline / SMS fallback works in low-connectivity areas.
# simplifier gate
m A pass rule (suggested, to confirm with the owner): meet the hard targets (\`facts_kept\` ≥ 0.95, no banned words), be no worse than the current model on any metric beyond a set tolerance, and be better on \`facts_kept\` or token reduction.
s On fail: promotion is blocked, with a report.
# sim2real uncertainty
m Near-optimal calibration with expected calibration error below 0.05
# simulator gate
m MAPE < 20% for all metrics
m Confidence intervals validated (85%+ coverage)
s Audit log integrity verified
# skin clinic
m Model accuracy >85% on test dataset
m Real-time inference API (<2s response)
v Explainable AI with reasoning transparency
s A/B testing framework operational
# smart home face
m System shall recognize registered faces with ≥95% accuracy in daylight
m Face recognition shall complete within 2 seconds
s System shall support PIN code fallback if face recognition fails
s System shall store up to 20 face embeddings locally
# smart town
s Successful API integration with IMD
# smoke annotation
m no more than 1-2 of 5 rows require unresolved adjudication;
s the conversion to gold JSONL passes validation;
# spam openspec
m THEN the model SHALL achieve an F1-score no lower than 0.80 (project baseline) OR the evaluation output SHALL record the achieved metrics for review
s THEN the system SHALL return a JSON object with keys \`label\` ("spam" or "ham") and \`confidence\` (a float 0..1) representing model confidence
# sports entities
m Entity resolution accuracy must exceed 99% for exact matches and 95% for fuzzy matches.
s Universal \`EntityId\` values must be stable and permanent.
# stellar predictor
s Reliability filtering — low-confidence predictions are hidden with transparent audit trail
# stock forecast
m MAPE < 5% on test set
s Beautiful Streamlit interface
# stock ruptura
m MAPE < 15% alcançado
s Alertas automáticos funcionando
# stt testplan
m Objective: Verify the transcription engine achieves a Word Error Rate below 8% on clean, single-speaker audio benchmarks.
m Expected Result: Final event latency after last frame < 1000ms in P95 of 50 trials.
# sugarcane lambda
m Disease detection accuracy >95%
s Secrets Manager integration works
# supply match zh
m 正式启用前需人工抽查通过项，要求同款准确率不低于 95%，且抽查时全部能按目标规格购买 1 件。
s 审计只读取 Maozi 在线商品、运行库历史和 1688 页面，不写 Ozon、不改库存、不下架，也不扩大黑名单。
# swag uq
m Dice score ≥ 0.70 (achieved 0.7419)
v Performance comparable to other methods
# tashkeel asr
m Keep the label error rate below 2%.
# telecom churn
m The decision threshold is selected on the validation split to maximize F1 while targeting recall of at least \`0.75\` when feasible.
# tender audit
m Precision ≥ 85% no test set
m Recall ≥ 70% no test set
s Modelo versionado no MLflow
# tendon hand
m Grasp success rate > 80% across the 5-object test set on hardware.
m Sim-to-real grip force prediction error < 30%.
m Training converges within 10M environment steps on GPU.
s Hardware control loop runs at >= 100 Hz with policy inference.
# textile erp
m Forecast accuracy meets 90% threshold
s Data pipeline handles all file formats
# therapy summary
m WHEN evaluated on the test set, THEN the model SHALL achieve a ROUGE-L score of at least 0.40
m WHEN generating summaries, THEN the model SHALL complete inference within 30 seconds for sessions under 2000 tokens
s WHEN the summary contains risk keywords, THEN the system SHALL format them with {{RED:keyword}} markers
# tool wear kpi
m \`recall_at_fpr\`: of all the genuinely worn windows, what fraction did we catch, while raising no more than 1 false alarm per 100 normal windows (\`at_fpr: 0.01\`)?
# topic classifier
m Promote only if it's no worse than the current model on both (e.g. broad-topic agreement at least current − 0.5 points) and no topic's agreement drops sharply.
s Skip a run if fewer than ~20k new labels have arrived since the last run.
# trial frd
m FR-23: The system shall provide enrollment prediction with mean absolute error of less than 3 months for Phase III trials.
s FR-25: The system shall provide audit logging of all queries and recommendations for regulatory compliance.
s FR-24: The system shall support temporal weighting of search results with configurable recency parameters.
# txn anomaly hub
s SC-004: Anomaly Hub page loads and displays 1000 anomalies within 2 seconds (p95 page load time)
s SC-002: Anomaly detection API endpoints respond within 200ms (p95) for list queries with filters
s SC-003: WebSocket anomaly streaming delivers events within 1 second of detection (p95 latency)
m SC-001: Detection runs complete within 30 seconds for a 7-day window with 100 cohorts (p95 latency)
# uber eta design
m P50 ETA error ≤ 2 minutes, P95 ≤ 5 minutes
v Must handle special events (concerts, holidays) that break historical patterns
v Model accuracy must be maintained across 70 countries
# umjikelezo anpr
v Accurate and reliable under variable ambient conditions
v High recognition rate
# unet guide
m Validation Dice score > 0.70
v Binary masks are clean (not noisy)
v Predictions make visual sense
s Can save and load model checkpoints
# url text vn
m URL Model F1 > 75% (với whitelist backup)
m False Negative rate < 20%
s No critical errors in logs
# validation.md (dashboard)
m Model achieves at least 70% accuracy/F1-score on test set.
s System can be deployed on other machines via Docker, with clear installation guide.
# value recs docs
v The recommendations should be relevant to the user's needs: The recommendations should be based on the user's current context, their past behavior, or their interests.
# vector repair
s SC-002: Apply resets only detected rows to \`retry\` and is idempotent — a second run after re-embed finds 0.
# velometeo
s SC-002: Forecasts on an event page are never staler than the page load: 100% of page views fetch current provider data (no cached daily builds).
s SC-005: Event pages remain correct after event day: 100% of past events display observed weather with an explicit "observed" label.
# vet pain score
m sensitivity of at least 0.95 at the 4-of-10 review threshold;
m mean absolute total-score error at or below 0.75 points;
m threshold disagreement below 5%;
m no tested clinic, coat-color, breed-type, age, or image-quality subgroup with sensitivity below 0.90;
v abstention when the face, action unit, or image quality cannot be scored.
s Record the veterinarian's decision and reason.
# video insights
m Topic modeling coherence score > 0.6
m Speaker diarization error rate < 10%
m ML pipeline processes 60-minute video in < 10 minutes
s Batch processing scales to 100+ concurrent jobs
# visual diff
s Report generation SHALL complete within 10 seconds
# voice pay
m STT Accuracy > 95%
m Avg transcription time < 2s
s Audio cleanup success 100%
# waste sorting
m Inter-annotator kappa >= 0.80 on validator-reviewed samples
m Model accuracy >= 85% on real-user test set
s Retraining triggered automatically by pg_cron + DVC push
s Data bounty multipliers live in production
# weather shoot
s SC-001: Weather forecast displays within 2 seconds of viewing shoot details
m SC-002: Forecast accuracy matches weather API provider (typically 80-90% for 3-day, 70-80% for 7-day)
s SC-003: Weather alerts sent at 48hrs and 24hrs before shoot with < 1 hour delivery delay
s SC-007: 70% of shoots with bad weather alerts either reschedule or add backup plan (indicates alert value)
# weight dashboard
s Confidence score is displayed as a percentage bar (0–100%).
`);
