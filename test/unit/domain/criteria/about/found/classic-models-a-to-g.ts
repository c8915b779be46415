import { foundIn } from '../found-sentences';

/** Criteria of public plans and requirements of models that predict, detect and see, and of the software around them. */
export const CLASSIC_MODELS_A_TO_G = foundIn(`
# accent stt
s SC-002: On first launch, the model download completes and transcription is available within the time it takes the download to finish — no additional setup steps required.
# aea investors issue 16
m Local-demo readiness is blocked below 90%; the report explicitly reopens the OCR-engine decision rather than adding another engine.
s Test metric calculation and threshold behavior locally with passing and failing sample sets.
# agent leads
m 80%+ agent satisfaction with lead scoring accuracy
s Offline Support: Ensure analytics work with cached data when offline
# agri commerce
m AI recommendations improve conversion >10%
s mTLS success rate >99.9%
# agri kiro
m Confirm yield prediction accuracy within 15%
s Confirm support for 10,000+ concurrent farmers
# agro az
m Plant disease detection accuracy >85%
s Farmer app usage >3x per week
# alsakit lab agile planning issue 16
s Then  يجب أن أحصل على إشعار بفشل التعرف مع خيار إدخال رقم اللوحة يدوياً.
# ampel360 shm
m False positive rate <5% per flight cycle
m False negative rate <1% for damage exceeding detection threshold
v The SHM system shall maintain false alarm rates within acceptable limits to ensure operator confidence and prevent unnecessary maintenance actions.
s Operator feedback mechanism for alert validation
# aneos suite
m False-Positive Ceiling: Maintain a false-positive rate below 5.7×10⁻⁷ (approximately 1 in 1.74 million) as advertised in the README.
m Statistical Certainty: Deliver 99.99994% confidence (the statistical meaning of a 5-sigma result) for artificial classifications.
# anomalies compta fr
m Taux de faux positifs < 15 % sur un jeu de données test
s Une anomalie détectée génère une notification dans les 10 min
s Une alerte doit pointer vers l'action corrective à faire
# article dedup
m Operational metrics: ≥95% of articles processed automatically; duplicate detection precision ≥0.9; answer accuracy measured via spot checks.
s Operator awareness: editors get alerts when new articles duplicate or contradict recent posts.
# assessment platform
s Progress Tracking Accuracy: Real-time updates with 99.9% accuracy
# attendance face
m REQ-PERF-002: Face recognition shall complete within 200ms
# au 1b
m SC-002: Forward pass on a batch of 8 sequences of length 512 completes in under 10 seconds on CPU.
m SC-004: Initial cross-entropy loss on random data is within 5% of \`log(vocab_size)\` (~10.77 for vocab size 64,000).
m SC-005: The model overfits a single batch to loss < 0.1 within 50 gradient steps.
# automod design
v The business requirement is to minimize false positives while keeping precision high on hate speech — use F-beta score with beta < 1 (precision-weighted) for model evaluation.
# ba course ai
m "The classifier shall correctly categorize support tickets ≥ 92% of the time, measured on a held-out test set."
m "Accuracy shall not vary by more than 3 points across protected groups."
s "When confidence < 0.7, the ticket shall be routed to a human."
s "The system shall send a confirmation email when an order is placed."
# bank asr ru
m точность распознавания не менее 90% при нагрузке от 70 звонков — FR-ASR-03;
m p95 распознавания не более 1 секунды — FR-ASR-04;
v устойчивость к шуму и современная лексика — FR-ASR-02, FR-ASR-06;
# bank togaf
m Faux positifs: -60% (amélioration expérience client)
m Temps détection: <100ms vs 24h actuellement
s System Availability 99.99%
# baseball scales
v On the existing harness, weighted Pearson, top-N overlap and value-regret must be no worse than the current model in BOTH out-of-time directions (forward and backward).
# bearing audit
m Failure mode named correctly + remaining useful life within ±20%.
# bearing tinyml
m Detect bearing faults with ≥95% sensitivity (true positive rate)
m False positive rate <5% (no more than 1 false alarm per machine per month)
m Alert latency: detection within 10 seconds of fault onset is acceptable (soft real-time)
s Monitor vibration continuously at 1 kHz sampling rate (3-axis accelerometer)
s Battery-powered (18-month target life, coin cell or small Li-ion)
# bhoomisetu
v This is important because BhoomiSetu's predictions must be explainable and auditable.
# bias agent
m Demographic Parity diff ≤ ±0.1
m Disparate Impact ratio ≥ 0.8 (US 4/5ths rule)
# bi checklist
v False positive rate is acceptable for the use case
v Edge cases: handles insufficient data, flat data, extreme outliers
v Forecast model is appropriate for the data pattern (trend, seasonality, stationarity)
s Anomaly thresholds are configurable (not hardcoded magic numbers)
s Confidence intervals are displayed (not just point estimates)
# bill analysis zh
m section/subsection 定位准确率不低于 95%；
m 人工评审认为至少 70% 的 material findings 对下一步研究“有用”；
m unsupported material claim rate 不高于 5%；
# bloom sensor
m False positive rate < 5% for "critical" alerts
m NPU inference latency < 5ms per point (p99)
m Bloom detection within 5-point latency budget
s All time series stored in NestGate with timestamps
# bracket trading
m Primary Goal: Achieve macro-F1 > 0.65 across all bracket combinations
v Calibration: Predicted probabilities should match empirical frequencies (reliability diagrams)
v Robustness: Model should generalize across different volatility regimes (2012–2025 data)
# browser launch
s SC-001: Detection of installed browsers completes in under 1s.
# bunobee issue 62
m \`MAX_NAIVE_RATIO = 1.0\` — panel-mean model MAPE must be at or below seasonal-naive.
s Each assertion message prints the observed value, the threshold, and the per-series table, so a failure is self-explaining.
# bus food eta
m ETA prediction within ±10 min for 70% of bookings
s 1 bus operator integration live
# butler robot
m Grasp success rate > 90% over 10 trials
m Position accuracy: < 5cm for navigation, < 1cm for placement
# callcenter es
m Word Error Rate (WER): <5% para español bancario
m Correlation: >90% con evaluaciones humanas
m Latencia: <30 segundos audio completo
s Throughput: 50+ llamadas simultáneas
# caption checklist
s Verify confidence score is displayed on each generated variant
# cashflow agent
m SC-002: Forecast projections that account for known AR/AP are within 15% of actual outcomes for the first 3 months (measured retroactively after 3 months of usage).
m SC-001: Users can generate a cash flow forecast for up to 12 months in under 10 seconds from issuing the chat command.
m SC-005: The agent correctly answers 80% of tax planning questions within the KB's documented scope on first attempt.
s SC-004: 90% of generated PDFs are downloaded by the requesting user (indicating the content is useful and accessible).
# causal collision
m criterion 3 - simple injected causes reach >= 0.90 top-explanation accuracy and median temporal-localization error <= 1 control step;
b criterion 4 - deliberately ambiguous fixtures never receive a high-confidence single-cause verdict;
# cbuae qa
m Credit scoring and rating models must achieve a Gini coefficient of at least 0.40 (40%).
m The minimum benchmarks are AUC-ROC of at least 0.70 and a Kolmogorov-Smirnov (KS) statistic of at least 30 (30%).
# churn brief
v Explainability: Predictions must be explainable to non-technical managers.
s The model must be retrained monthly on fresh data.
s The model output must be a ranked list by churn probability, not a flat binary prediction.
# claims fraud
m Pre-payment fraud detection rate > 65% with < 5% false positive rate
m Auto-adjudication of 40%+ of simple claims (straight-through processing)
m Settlement consistency (coefficient of variation) < 8%
# clap wake
m WHEN evaluated in the documented quiet-room benchmark setup, THE Wake_Service SHALL detect at least 90 percent of benchmark double-clap samples and label the measured result as a benchmark rather than a field guarantee.
s WHERE local diagnostics are enabled by the Student, THE Wake_Service SHALL store false-positive and false-negative diagnostic metadata without raw audio.
s IF microphone permission is revoked or the selected device becomes unavailable, THEN THE Wake_Service SHALL stop wake listening and report the unavailable state.
# clubs prd
m False Positive Rate (flagging non-violative content as violation): < 5%.
m False Negative Rate (missing actual violations): < 1% on hate speech/slurs and threats.
m Bias assessment: Must be tested for racial, gender, and dialect bias quarterly; no demographic group shall have a false positive rate > 2× the average.
m Click-through rate (CTR) on recommendations must be at least 15% higher than a random baseline.
m Coverage: At least 90% of clubs should appear in recommendations when relevant.
m AI model inference for moderation must complete within 2 seconds for 95th percentile.
s Webhooks for event notifications (e.g., new member joined, event created) that external systems can subscribe to.
# coca gsoc
m Validation Dice score ≥ 0.65 (acceptable) / ≥ 0.75 (strong)
# codemix labels
m Inter-annotator agreement ≥0.7 (Kappa)
s Annotation guidelines documented
# cone perception
m Barrel precision >= 0.90 after two-class YOLO retraining.
m Localization error <= 0.30 m in defined operating range.
m Hazard-aware navigation success >= 95% in benchmark scenarios.
s Remove hardcoded paths through ROS parameters.
# conflict messaging
s Do not claim "90% reduction" unless the user study supports it; phrase as "up to X% on auto-resolvable conflicts" only with published data.
# continuity photo es
m El sistema debe ejecutar análisis automático de fotografías mediante inteligencia artificial al momento de subir (procesamiento en background) detectando elementos clave de continuidad con precisión mínima del 80%.
s Procesamiento en background (no bloquea subida):
# conveyor pick
m Grasp success rate >90%
m All 4 objects picked without stopping conveyor
# copd kit
m THE Exacerbation_Predictor SHALL achieve a sensitivity of at least 80% for detecting exacerbations
m THE Exacerbation_Predictor SHALL achieve a specificity of at least 75% to minimize false alarms
s WHEN the Risk_Score exceeds 70, THE RTI_Kit SHALL classify the patient as high risk
s THE RTI_Kit SHALL track mMRC_Scale scores on a weekly basis
# cost estimator
m MAPE < 15% on test projects (stretch: < 10%)
m End-to-end estimate generation in < 5 minutes
s Feedback loop captures actual vs. estimated costs
# course rec
m Course Enrollment from Recommendations: Target >15%
m User Satisfaction Score: Target >4.0/5.0 for recommendation quality
m Recommendation Diversity: Maintain >0.7 intra-list diversity
# crack superalloy es
m El modelo debe lograr una precisión mínima del 90% en la clasificación de estas grietas durante las pruebas de validación, utilizando datos del Departamento de Ciencias de Materiales y Metalurgia de la Universidad de Cambridge y aplicaremos técnicas avanzadas de machine learning para desarrollar, entrenar y validar el modelo.
# credit ecom
v Even when advanced machine learning models are used, the logic behind predictions must be explainable to regulators, internal risk teams, and business stakeholders.
# crypto train
m Model accuracy > 60%
s GPU instance terminated
# ct blog
b Detect anomalies in CT scans
# cve ner
m CVE recognition rate ≥ 95%
m 0 false positives in EQUIPMENT for CVE/CWE IDs
m 40/40 CVEs correctly classified as VULNERABILITY
m VULNERABILITY F1 ≥ 60%
# cv parser es
m El sistema debe procesar CVs en formatos PDF y DOCX, extraer los campos clave (nombre, email, teléfono, experiencia laboral, educación y habilidades) con una precisión mínima del 90%, y crear el perfil del candidato de forma automática en menos de 5 segundos desde la recepción de la aplicación.
v Los CVs con diseños complejos (dos columnas, tablas) deben ser manejados manteniendo el orden lógico del contenido;
# cycling risk
m Predicción < 1s para 10k
m Entrenamiento < 30s
v Performance similar en subgrupos
v Sin sesgo por tipo de vía
v Predicciones consistentes
# data ai okr
m Increase recommendation click-through rate by 30%
m Improve model accuracy to 90%
# data fabric
m Anomaly detection achieving >95% accuracy
s Real-time streaming pipelines operational (Kafka)
# defect line
m System shall achieve at least 98% precision and 95% recall on the calibration dataset.
m Defect detection latency shall be under 200ms to avoid halting the conveyor.
s Audit logs shall be tamper-evident and retained for 5 years.
s The system shall alert supervisors when defect rate exceeds configurable thresholds.
# denseon
m Pass/fail: batch-10 encoding ≤60ms AND NDCG@10 improves by ≥3 pp.
# descriptor ml
m SC-003: A model retrained on the top 3 descriptors must achieve R² >= 0.60 on the external dataset.
m SC-002: Top-ranked features from SHAP analysis must include at least 2 from the consensus list (polarizability, kinetic diameter, Lennard-Jones energy, quadrupole moment, molecular volume) when using external data.
v SC-001: Models must outperform a null model (predicting the mean) with significant RMSE improvement.
s SC-004: Pipeline runtime must be under 6 hours on standard CI runners.
# dnbhunter banking agent
m Latency budgets (<150 ms end-to-end)
# door face
m NFR-1.2: Face recognition SHALL complete within 500ms
s NFR-1.4: Door unlock SHALL occur within 1 second of recognition
s NFR-1.6: WebSocket updates SHALL have < 500ms latency
# dotnet detect
s SC-004: 100% of configure options that have predefined valid values use interactive selection menus
s SC-003: Compound shell commands containing only allowed operations succeed 100% of the time without permission errors
# echo semantics
m Validate entity resolution accuracy remains above 95%.
# ecommerce churn prediction
s Clean and modular code
# equity matching
s RF126-RF130: ✅ ws_notifications.py — WebSocket Redis pub/sub
# expense forecast
m Forecast accuracy within 10% of actual
s Email alerts sent on schedule
# extension detect
s Detection should be robust and work for files in the root directory.
s Multiple file types should result in multiple extensions being detected (e.g., .cpp + package.json + pixi.toml → ccache, npm, pixi).
# faa ml
v Explainability: All predictions must be explainable to non-technical stakeholders
s Audit Trail: Log all model predictions, inputs, and decision factors
# failure act
v improve robustness of imitation policies
b detect the point of no return
# farmer mvp
s 2+ images uploaded per farmer per week
# filter rul
m The target was > 85%, which they achieved.
# finn
v A fitted FINN model should generalize to other sites.
# flyer ocr
m Performance < 5 seconds per image
# fpna forecast
v Seasonal patterns are reflected (not straight-lined)
# franchise retail
m Fraud detection rate > 94%; false positive rate < 2%
m Demand forecast MAPE < 12%
m Personalisation lift: basket value +8% vs. control
# fraud demo
v Minimize false positives while catching real fraud
m Real time analysis (under 100ms)
# fraude banque fr
m Taux de détection > 75%
m Latence de prédiction < 100ms
v Réduire les faux positifs pour améliorer l'expérience client
b Détecter automatiquement les tentatives de fraude en temps réel
s Respecter les réglementations bancaires (RGPD, PCI DSS)
# fraud prod
m Model accuracy >85% validated
m Prediction latency <50ms
s Fallback to rules if model fails
s CPU usage <70% under load
# game ui detect
m 3개 이상의 주요 해상도에서 95% 이상 UI 탐지 성공률
m 재화/콘텐츠 정보 OCR 정확도 90% 이상
m 실시간 처리 가능 (프레임당 100ms 이내)
m 학습된 모델 파일 < 10MB
s 에러 핸들링 로직 구현
# gamma kernel
m Accept: recovers phantom \`(σ, τ, boxcar)\` within 5% at realistic count rates; bidirectional sign flip detected correctly.
# garbage cls
m NFR-1: Accuracy — The model shall achieve a minimum overall validation accuracy of 90% on the Garbage Classification V2 benchmark. (Achieved: 97%)
s FR-5: Error Handling — The system shall return informative error messages for cases of unsupported file types, empty file submissions, or server-side processing failures.
s NFR-3: Compatibility — The web interface shall be responsive and functional on current versions of Chrome, Firefox, Safari, and Edge browsers.
# gene synth
m Eligibility additionally requires manifold recall of at least 0.1, synthetic global standard deviation of at least 10% of held-out real data, and no more than 5% of synthetic samples closer to training profiles than the training leave-one-out first percentile.
# gini scorecard
m Achieve a Gini coefficient of at least 0.45 on the test set.
s Evaluate API performance with 50 concurrent requests.
# gps submissions
s Submissions persist in database
`);
