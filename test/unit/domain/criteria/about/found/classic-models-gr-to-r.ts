import { foundIn } from '../found-sentences';

/** Criteria of public plans and requirements of models that predict, detect and see, and of the software around them. */
export const CLASSIC_MODELS_GR_TO_R = foundIn(`
# grasp hbm
m Rotation error < 5°
m PyTorch vs ONNX numerical diff < 1e-3
m Total pipeline: < 50ms (20 FPS)
s No unexpected CPU fallback ops
# greenhouse
m Image analysis completes within 10 seconds
v Alerts include actionable recommendations
s System prevents irrigation when reservoir level is below 10%
s Recommendations consider last 30 days of data
# health lattice
v The Predictive Health Lattice shall provide earlier and higher-confidence warning than conventional chip detectors and pilot-perceived vibration alone for Rank 1 and Rank 2 failure modes.
v False alarm rate shall be low enough to maintain crew trust; exact quantitative targets are proprietary and will be refined with data.
v Trend analysis capable of detecting progressive degradation hours to days before critical failure.
s Any indication of loss of lubrication pressure or flow → immediate critical alert and automatic protective actions where available.
# helmet kiro
m Measure average detection time (target: < 5s)
m Verify accuracy meets 85% and 90% thresholds
s Load test with 100 concurrent image uploads
# helmet parking
v Improved license plate recognition accuracy
# helmet violation
m End-to-end latency ≤ 100ms/frame on target hardware
v mAP@0.5 ≥ target after retrain
s Evidence files saved only on violations
s GPS metadata attached when hardware present
# holt winters
v Trends detectados correctamente
v Confidence intervals siendo respetados
m Performance OK (<500ms forecast)
# hotel er
s The sheet is shuffled and shows no similarity score and no pipeline decision, so annotators cannot anchor on the algorithm.
# housing app
m Model accuracy >95% (R² score)
s Lighthouse score >90
# humanoid lab
m Grasp execution time less than 5 seconds
v Grasp selection is appropriate for object properties
# ims slides
m You can set a business requirement (e.g., "no more than 1 false alarm per week") and achieve it mathematically.
# inbox watcher
s SC-001: Detection and move operation completes in under 2 seconds.
s SC-002: 100% of files dropped in \`/Inbox\` are successfully moved to \`/Needs_Action\`.
# incident close
v The model should generalize well, ensuring good performance on unseen data (i.e., a small gap between training and test set performance).
# inventory frs
m Forecast accuracy within 15% of actual
s PO generation automated for 80% of products
# joshbingham fresh cue issue 73
v Clear receipt images produce extracted text
v Extracted text preserves useful line separation
s OCR failures return a useful error
s User can retry using another image
# kbli agent
m The agent must produce at least 3 valid 5-digit KBLI recommendations.
s Metadata (title and description) must come from the official KBLI dataset.
s If no relevant result is found, display a fallback message.
s Confidence score is displayed so users know the accuracy level.
# kernel tuner
m MAPE < 10% on test set
m R² > 0.85 on test set
m Inference < 1ms
s serde serialization works
# kg curvature
m A single ordinary or partial differential equation in K_G that predicts remaining useful life within ±20% on held-out units, without any physical model of the degradation mechanism.
# krishi prd
m Advisory Accuracy: 85%+ user satisfaction rating
m Price prediction accuracy > 80%
s Weather alert delivery success > 95%
s Mobile app retention rate > 60% after 30 days
# ladder ocr
v Performance suitable for real-time processing
s Implement retry mechanisms for transient failures
# lead rules
m False negative rate < 10%
v High-value leads identified correctly
v Score distribution reasonable
s Case-insensitive matching works
# learned precision
m P3: Conformal prediction sets 20-30% smaller while maintaining 90% coverage guarantee
# lego detect
v The detection should be robust enough to handle different scenarios and environments.
v The application should work in various lighting conditions and angles.
s The application should be easy to use and configure, with a simple and intuitive interface."
# life pause
m AC-001: The system shall detect at least 90% of simulated fall scenarios within 5 seconds.
m AC-002: The system shall detect phone snatching with >85% accuracy based on acceleration patterns.
m AC-003: The system shall identify forced silence scenarios (movement without sound) with >80% accuracy.
m AC-004: The system shall detect unusual travel speed (kidnapping scenario) with <5% false positive rate.
m AC-005: The system shall maintain false positive rate below 2% during normal daily activities.
m AC-016: Routine anomaly detection shall achieve >75% accuracy after learning period.
m AC-017: The system shall adapt to routine changes within 3 days of new pattern establishment.
m AC-015: The system shall establish baseline routine patterns within 7 days of initial use.
b US-009: As a regular commuter, I want the app to learn my daily routine, so that it can detect when something unusual happens like not arriving home at expected time.
b US-002: As an elderly user prone to falls, I want the app to detect when I've fallen and can't get up, so that help arrives even if I'm unconscious.
s AC-006: Emergency SMS alerts shall be delivered within 10 seconds of critical danger score in 99% of cases.
s AC-012: Crime zone database shall be updated at least weekly with latest safety data.
s AC-030: False alarm cancellation shall be accessible within 2 taps from notification.
s AC-023: The system shall not store any audio recordings, only noise level metrics.
s NFR-017: The system shall implement rate limiting to prevent alert spam attacks.
# liquidity patent
m Wherein the trained model achieves a mean absolute error of less than 20 days on a held-out test set comprising at least 1,000 events;
s Periodically retraining the model using newly observed event outcomes, wherein retraining occurs at least quarterly and incorporates outcomes from the preceding 6 to 24 months;
# loan scorecard
m The model must achieve a Gini coefficient of at least 45 on the held-out test set.
s Live API endpoint running without errors
s Dashboard usable by a non-technical loan officer
# log anomaly
m False positive rate <20% (users trust the system)
m Latency: <2 seconds to analyze 10K lines; <10 seconds for 100K lines (P95)
b Detects both single anomalies and sequences of anomalies (e.g., escalating error patterns)
s Sensitivity tuning available (slider: "Strict" ↔ "Permissive" for anomaly threshold)
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
# mediahub detect
s SC-001: Detection Progress UI - Progress bars and step indicators update during scanning and comparison stages
# medseg contrib
m Model Performance: Maintain Dice score ≥ 0.85
m Performance: Maintain inference speed < 100ms
v Edge Cases: Handle corrupted or unusual images
# meridian rerank
v Adopt only if nDCG@10 improves by a measured margin; the disable flag keeps the un-reranked path one config away.
# metabolite resist
m SC-001: Model balanced accuracy is measured against the ≥75% target threshold on the independent hold-out set (See US-2)
m SC-003: Permutation test significance is measured against p < 0.05 threshold comparing model performance to null distribution (See US-2)
# metrics monitor fr
m Détection d'Anomalies : Identification des anomalies avec 95% de précision
m Prédiction Précise : Prédictions avec 80% de précision sur 15 minutes
s Stockage : Rétention de 30 jours avec compression intelligente
s Visualisation Fluide : Dashboard mis à jour en temps réel
# ml framing
m "A Gini coefficient of at least 0.35 on the holdout set, with precision at top 10% above 40%."
# ml scorer
m ml/train.py rebuilds the bundle from the parquet splits reproducibly, evaluates on the test split, and promotes it to \`current\` only if PR-AUC is no worse than the current model's minus 0.01.
s ml-scorer reloads \`current\` without a restart.
# ml workflow spec
m Processing time under 100ms per prediction
s Must use open-source libraries
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
# ocr queue zh
m T3.1.8 验证：中英文混合截图识别准确率不低于 80%
s T3.1.6 \`OcrResult\`：\`text\`、\`boxes\`、\`confidence\`（固定 1.0）、\`elapsed\`
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
# phishing phase2
m Phishing detection = 100%
m Legitimate detection = 100%
s All 6 scripts ran successfully
s Model files saved in \`4_models/\`
# photo kiro
v WHEN processing variations THEN the system SHALL handle different angles, lighting conditions, and partial face visibility
v WHEN identifying people THEN the pipeline SHALL provide confidence scores and handle uncertain identifications gracefully
s WHEN ensuring privacy THEN all face processing SHALL occur locally with secure storage of biometric data
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
# prd eta guide
m F1: System shall provide ETA predictions within ±10 min accuracy
m N1: ETA prediction within 5 seconds of request
s F3: System shall display driver location on map
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
# rail inspection
m Expansion to the South Subdivision requires a 3-month shadow test there with recall of at least 90% overall and no condition more than 5 percentage points below overall, including low light and jointed rail.
s Face and license plate blurring enabled; 1-year image retention; the vendor service account limited to the pilot storage.
s Model version logging turned on.
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
`);
