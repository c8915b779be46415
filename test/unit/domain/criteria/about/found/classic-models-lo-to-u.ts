import { foundIn } from '../found-sentences';

/** Criteria of public plans and requirements of models that predict, detect and see, and of the software around them. */
export const CLASSIC_MODELS_LO_TO_U = foundIn(`
# loan scorecard
m The model must achieve a Gini coefficient of at least 45 on the held-out test set.
s Live API endpoint running without errors
s Dashboard usable by a non-technical loan officer
# mall revenue
m MAPE doit être < 15 %
m Back-test exécuté sur ≥ 80 locaux occupés
s Métriques enregistrées dans modelRegistry → consultables via UI
# malware ensemble
m ROC-AUC ≥0.98 per model
m Recall ≥96% per model
m False negative rate <4%
m Training time <1 hour (for full dataset)
s 50+ YARA rules created
# manip spec
m Planning success rate > 90%
v Handle object variations (size, shape, pose)
v Smooth trajectories (no discontinuities)
s Respect joint limits and kinematic constraints
# mari8x
m ETA prediction within 4 hours (90% accuracy)
s OpenSeaMap integration live for top 10 ports
# market search
m Basic recommendation click-through rate > 10%
s Cache hit rate > 70% for popular queries
# medseg contrib
m Model Performance: Maintain Dice score ≥ 0.85
m Performance: Maintain inference speed < 100ms
v Edge Cases: Handle corrupted or unusual images
# metabolite resist
m SC-001: Model balanced accuracy is measured against the ≥75% target threshold on the independent hold-out set (See US-2)
m SC-003: Permutation test significance is measured against p < 0.05 threshold comparing model performance to null distribution (See US-2)
# ml scorer
m ml/train.py rebuilds the bundle from the parquet splits reproducibly, evaluates on the test split, and promotes it to \`current\` only if PR-AUC is no worse than the current model's minus 0.01.
s ml-scorer reloads \`current\` without a restart.
# music omr
m Phase 1: mAP@0.5 ≥ 0.85
# musubix scanner
s THE SecurityScanner SHALL use no more than 1GB of memory for projects up to 100,000 LOC.
# nephro
m Achieve robust kidney segmentation with Dice score ≥ 0.90.
v Achieve reliable tumor detection across the test set.
v Handle variable voxel spacing and orientation across cases.
# news taxonomy
m Acurácia L1 ≥ 95% (tema principal sempre correto)
m Inter-annotator agreement ≥ 0.80 (Fleiss' Kappa)
m Taxa de fallback manual ≤ 5% (confidence < 0.7)
# nfl model
m Model accuracy >= 62%
m Model finds positive edge on 30%+ of games
m Injury data available for 80%+ of games
v Injury features show positive importance
s Odds API fetches data successfully
# note search
s Backward compatible (no dense vectors = BM25 only)
# npu ocr
m OCR accuracy evaluation (target: 95%+)
# numeros voz
m SC-001: Modelo exportado e quantizado com menos de 5 MB.
m SC-002: A quantização custa no máximo 1 ponto percentual de acerto do número inteiro na validação.
m SC-003: 0 saídas fora da gramática ativa em avaliação exaustiva da validação, com e sem lista de inscritos.
m SC-004: Na validação sintética (provisória): acerto do número inteiro ≥ 97% e número errado ≤ 0,3%.
m SC-005: Na gravação real do PO, com lista de inscritos: acerto ≥ 90%, número errado ≤ 0,5%, rejeição ≤ 10%.
m SC-007: Clipes de ruído puro da validação: 95% ou mais rejeitados.
s SC-006: Treino retomado após interrupção perde no máximo uma época de trabalho.
s FR-018: Modelos, pesos e pontos de retomada MUST NOT entrar no repositório (ADR-006).
s FR-006: O treino em ambiente de nuvem MUST recusar manifesto que contenha voz real.
# ocf pv challenge
v Build the best PV forecasting model you can.
s The forecast should be in 30 minutes intervals, and show the average power produced in that 30 minute interval.
# onronder jarvis issue 38
m Phase exit: routine hit-rate >=60%; acceptance >=50%, never <10%; budget on 95% days; briefs useful >=80% days
# package detect
s SC-001: Detection scan completes for all ~95 packages in under 5 seconds
s SC-002: Registry detection correctly identifies installed versions for all test packages
# payments replay
m Approval rate change < 0.5% from baseline
m No single merchant impacted > 2%
v Fraud detection rate >= current system
v False positive rate not increased
# payroll ml
m Payroll Forecasting: Predict next period total (±5% accuracy)
m Time fraud detection rate > 90%
s Click-through to user detail page
# pdm domain template
m "Predicting remaining useful life within ±10% accuracy"
# pension fraud
m Fraud detection rate >95%
m False positive rate <1% (genuine users not flagged)
m Zero cases of genuine elderly users penalized
# persian er
m Dense retrieval ships only if nDCG@10 improves by ≥ 0.03; otherwise text embeddings are used only as an ER feature, or dropped.
# persona market
m Search effectiveness > 80% (users find what they search for)
# pink pass
m Implement automated route deviation detection with 95% accuracy
m Achieve 98%+ liveness detection accuracy for Pink Pass
m Provide AI price prediction with ±PKR 30 accuracy
s Alert admins and emergency contacts within 30 seconds of anomaly
s All user roles can register, authenticate, and perform core functions
# player forecast
m MAPE < 15% on hold-out test
m Inference latency < 50ms
# podcast ingest
s Duplicate detection should be robust and not solely rely on URL matching (e.g., consider content hashes or canonical identifiers).
# polymer screen
m SC-001: Model R² score on 5-fold cross-validation is measured against a baseline of 0.0 (random guess) with a target threshold of ≥ 0.1 to confirm predictive capability (See US-2).
# pos reorder
v Exponential smoothing produces reasonable 30-day forecasts
s Daily sales aggregation job runs nightly and is idempotent
s Backoffice shows data readiness before the flag can be enabled
# premium image gen
m Expected auto-approve rate: 90%+
# price predict
s Predictions generating every 6 hours
s All API responses <500ms
# produce prd
b Business rule: never output a single exact spoilage timestamp — always a range + confidence; low-confidence predictions are flagged for manual review.
# productpilot
s Every AI output is visibly labeled as AI-generated.
# property appreciation
m MAE < 3% of property price
m 85% of predictions within 5% of actual
s Versioned (all models tracked)
# pulse rate udacity
m The algorithm performance success criteria is as follows: the mean absolute error at 90% availability must be less than 15 BPM on the test set.
m Put another way, the best 90% of the estimates--according to the own confidence output-- must have a mean absolute error of less than 15 BPM.
s produces an output at least every 2 seconds.
# qatar moi anpr
v The system must be able to capture and recognize vehicle with High Beam Headlights on.
s The ANPR system should store the ANPR data and image of each transaction for 120 days.
# radar arduino es
s EL Sensor_Ultrasonico DEBERÁ estar listo para la siguiente detección sin demora
# re activa recommender issue 38
v La selección puede justificarse con métricas, calibración y trade-offs.
s No subir secretos, credenciales ni archivos privados al repositorio.
# readiness score
m calibration sample at least 500 outcomes across at least 3 organizations (or a documented statistically justified equivalent);
v Brier score and calibration error no worse than the current model;
s 100% tenant isolation tests;
# reasoning kpi
m Decision Quality: User acceptance rate of recommendations (target: >85%)
m Validation Coverage: % of recommendations validated with Context7 (target: 100%)
# req 0301 churn
m Predict churn with AUC >= 0.85.
m Inference under 200ms
s Security: restricted access to customer data
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
# robot challenge
m Object detection accuracy > 90%
v Robust to lighting variations
s Code documented and tested
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
# simulator gate
m MAPE < 20% for all metrics
m Confidence intervals validated (85%+ coverage)
s Audit log integrity verified
# smart town
s Successful API integration with IMD
# spam openspec
m THEN the model SHALL achieve an F1-score no lower than 0.80 (project baseline) OR the evaluation output SHALL record the achieved metrics for review
s THEN the system SHALL return a JSON object with keys \`label\` ("spam" or "ham") and \`confidence\` (a float 0..1) representing model confidence
# sports entities
m Entity resolution accuracy must exceed 99% for exact matches and 95% for fuzzy matches.
s Universal \`EntityId\` values must be stable and permanent.
# stellar predictor
s Reliability filtering — low-confidence predictions are hidden with transparent audit trail
# stt testplan
m Objective: Verify the transcription engine achieves a Word Error Rate below 8% on clean, single-speaker audio benchmarks.
m Expected Result: Final event latency after last frame < 1000ms in P95 of 50 trials.
# sugarcane lambda
m Disease detection accuracy >95%
s Secrets Manager integration works
# swag uq
m Dice score ≥ 0.70 (achieved 0.7419)
v Performance comparable to other methods
# tashkeel asr
m Keep the label error rate below 2%.
# telecom churn
m The decision threshold is selected on the validation split to maximize F1 while targeting recall of at least \`0.75\` when feasible.
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
# unet guide
m Validation Dice score > 0.70
v Binary masks are clean (not noisy)
v Predictions make visual sense
s Can save and load model checkpoints
`);
