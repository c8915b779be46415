import { foundIn } from '../found-sentences';

/** Criteria of public plans and requirements of assistants, agents and language models, and of the software around them. */
export const ASSISTANTS_EX_TO_R = foundIn(`
# exam chapter evals
m A realistic definition for the support deflection agent might read: task resolution &ge; 70% without escalation, <em>and</em> p90 time-to-first-token under 1.5&nbsp;s, <em>and</em> cost per conversation under $0.12, <em>and</em> zero policy-violating responses in the safety suite, <em>and</em> no regression on the prompt-injection suite.
# exam prediction requirements
v WHEN prediction accuracy falls below threshold THEN the system SHALL trigger automated model retraining
b IF new academic data patterns emerge THEN the system SHALL adapt feature engineering and model parameters
s WHEN model performance is evaluated THEN the system SHALL maintain accuracy logs and performance benchmarks
# finn ai slm v3
m Eval vs v2 1.7B + untuned 4B; require groundedness ≥90%
v Ask Finn stops inventing rupees in Hinglish.
# flow sheet mira
m WHEN a user submits a query, THE Mira SHALL respond with an answer grounded in the user's actual FlowSheet data within 5 seconds under normal network conditions.
s THE App SHALL allow a user to dismiss any Mira alert; WHEN dismissed, THE App SHALL not re-surface the same alert for the same period.
# flutter chat spec
s SC-007: The "typing" status sent to other participants stops within 1.5 seconds of the user ceasing to type.
s SC-006: Search results in the conversation list update no more frequently than once per 300 milliseconds while the user is typing.
s SC-004: The app automatically reconnects the real-time channel after a connection loss within one minute, without any user action.
# football bot tasks
m Analytics dashboard: "80% of responses rated helpful"
s Can refresh page and resume conversation
s Store feedback in database
s 👍 (Helpful) button on each AI response
# game forge copilot
m Detection rate >= 90%%, false-positive <= 3%%
# gcp agents slo
m Use SLOs + burn-rate alerts for agent reliability targets (e.g. 99% of agent runs complete within USD cap).
# gear enrichment plan
m Clarity: 90%+ of items have meaningful descriptions
m Speed: Enrichment happens in <2 seconds
# grant intake requirements
s WHEN a document classification has a confidence score below 80, THE Platform SHALL flag the document for manual Staff Member review
s WHEN the Platform classifies a document, THE Platform SHALL assign a confidence score between 0 and 100
s THE Platform SHALL accept W-9 forms, EIN verification documents, and bank statements as valid document types
# growth data agent
s A standard IR-metrics implementation reports Recall@K, Precision@K, MRR, and nDCG separately from RAGAS measures.
s Tests demonstrate that retrieval and generation regressions appear as different scorecard signals.
# guardrail blocks spec
m NFR-04.01: Guardrail checks complete in under 2 seconds (including LLM call).
m NFR-04.02: Prompt injection detection has a false positive rate below 5% on standard test sets.
b AC-04.01: A message containing a known prompt injection pattern is detected and blocked.
b AC-04.03: An agent given a research task that starts discussing unrelated topics triggers the goal drift detector.
s FR-04.06: Guardrail blocks log their decisions with reasoning for auditability.
s FR-04.07: Blocked content surfaces a clear explanation to the calling agent/user — no silent drops.
# hallucination mcp plan
m Target: <2% incorrect
m Target: 95% compiles/runs
m Target: 1 tool call for 80% of edits
v LLM Confidence: LLMs should stop saying "I'm not sure of the exact signature"
v Code Quality: Generated code follows project conventions
# hdc requirements
m THE Optimization SHALL maintain accuracy within 2% of the unoptimized baseline
s WHEN memory usage exceeds 1GB, THE Implementation SHALL use memory-mapped storage or streaming processing
# home buyer rag spec
b “Use only retrieved sources; if not present, say you don’t know.”
b “Ask clarifying questions if jurisdiction/time-sensitive detail matters.”
# human eval+ preregistration
m On all 164 HumanEval+ tasks scored by the official EvalPlus executor, the qualified \`hauhaucs\` coding route will achieve Plus pass@1 of at least 0.80 and will be non-inferior to \`qwen38\`: the paired-bootstrap 95% lower bound of HauhauCS minus Qwen3.8 must be greater than -0.05.
# ian
s Judge prompt and rubric are versioned.
s Judge scoring is optional and disabled by default.
s Documentation states that LLM judge output is non-deterministic and should not be the only CI gate.
# insight eval framework
m A confidence of 0.90 should be correct approximately 90% of the time
# interview copilot runbook
m Transcription accuracy above 95%
s Authentication system functional
s Cache hit rates normal
# interview voice gate
m p95 end-of-speech to first audio ≤ 2.5 seconds on the agreed network profile
v Human reviewers rate reports useful and evidence-correct
s Packet-loss/jitter scenario completed without duplicate/lost turns
s Current Chrome, Safari, and Edge voice matrix completed
# it support browser agent brief
m Agent completes at least 2 distinct IT tasks end-to-end without human intervention
v Natural language input is correctly interpreted into concrete browser actions
s All interactions happen through the real browser UI — no API shortcuts
s The full flow is recordable as a 2-minute Loom demo
# jailbreak harness
m keeps overall jailbreak success rate below 10%
s runs 30 attack payloads
# jarvis
m STT+TTS p50 <=700ms; E2E first audio p50 <=2.0s; WER <10%; no audio leaves machine
# jazz evals
m Targets are fixed in \`targets.ts\` before any baseline: easy pass@1 of at least 95% over at least 30 samples; hard pass@1 of at least 40% and at least 10 points over the paired baseline (capped at 100%); zero critical violations in the final run.
# kernel graph spec
s FR-019: System MUST decode ioctl commands with at least 95% accuracy including _IO* macro expansions
s FR-017: System MUST support at least 2 configurations per architecture with graph storage under 20GB
s FR-018: System MUST provide ownership information based on MAINTAINERS file with longest-prefix path matching
# lab document prd
v Is the parser reliable enough to trust?
v Do patients find the summary worth taking to an appointment?
# lead agent eval
m Total cost per conversation under $0.30
m Email body under 120 words
s No duplicate API calls per conversation
s Score written to CRM with correct field name
# legal assistant mvp plan
m 60%+ citation click-through rate
m 4.0+ trust score
# legal rag phases
v answers cite real articles, include disclaimer, refuse unsafe requests, and hallucinated citations are caught.
s Run tests, ≥ 4/5 pass
# legal vlm requirements
m WHERE compression is applied, THE system SHALL maintain accuracy within 0.01 cosine distance compared to fp32 baseline
s WHEN the application loads, THE system SHALL display a warm parchment background (light khaki) with soft charcoal text
s WHILE storing embeddings in Redis, THE system SHALL use key structure \`vlm:embed:{hash}\` with automatic TTL management
# lewiscrook.com voice ai rfp template
s Provide the escalation path with names and SLAs at the engineering, product, and executive levels.
# lib bot spec
m SC-002: At least 90% of the golden questions pass on the real models, and 100% of out-of-scope questions in the set return zero game references, in English and in Dutch.
m SC-004: No LibBot answer shows more than ten references, and every reference shown is named or recommended in the answer text.
s SC-001: At least 90% of games in the production library show a real cover image, and the admin can see the exact number and the list of exceptions.
# lingo pilot
s Core Study Engine funciona sem provider de IA.
s Prompt/model/schema version são auditáveis.
v Vocabulário/gramática são limitados conforme nível.
s PII é minimizada antes de chamadas externas.
# live translation spec
m SC-001: A speaker with any English regional accent achieves a word error rate below 10% on standard conversational English — measured on a 2-minute recording.
s SC-003: On subsequent launches, transcription is available within 5 seconds of opening the app.
s SC-005: 100% of text captured before a recognition restart is preserved and visible after the restart.
# lsp feature idea
m 95%+ of generated code compiles first try
s LSP queries complete in <500ms
s Memory usage under 100MB per server
# lumen app
m 90%+ accuracy on test utterance set
# math model design
v Shown working that is consistent with the final answer.
v No regression on general ability beyond an agreed tolerance.
v Refusal to fabricate when a problem is ill-posed.
# mini agent acceptance
m the Agent completes at least five interaction steps;
s memory is updated after every step;
s no external API is required for the default run;
# moderation integration
s All AI-generated text must be moderated.
# moral filter exit criteria
v Jailbreak success rate below threshold for 3 consecutive weekly runs.
m Chaos suite passes with ≤ 5% degraded responses & zero uncaught panics.
s Tail latency P99 within SLO for 7 consecutive days.
m False positive rate for moral filter < 40% (📊 Currently ~42%, tracked in counterexamples)
# mule detection requirements
m WHEN tested against adversarial attacks, THE TGN SHALL maintain detection rate above 85%
m WHEN tested against adversarial attacks, THE TGN SHALL maintain false positive rate below 5%
s WHEN adversarial vulnerabilities are identified, THE System SHALL log them and alert the security team
# ncf test requirement
m Asserts average NDCG@10 > 0.30 baseline threshold.
# near discovery
s Users can easily submit feedback on flagged content.
# ne mo exam notes
v Refusal appropriateness (not over-refusing, not under-refusing)
v Honesty (admitting uncertainty, avoiding fabrication)
# nl query todo
m Variable matching accuracy ≥80%
v Users can type NL queries, intent correctly inferred
# no code bot guide
s The bot should receive either an eligible packet or a rejection explaining which predicate failed.
# ocean coaching thesis
m Low-confidence detections (< 0.4) correctly filtered; high-confidence detections (≥ 0.7) show ≥ 85% alignment with personality cues
m ≥ 20% relative improvement on shared evaluation criteria (tone appropriateness, relevance/coherence, personality needs addressed) with 95% confidence intervals
m Intent classification accuracy ≥ 85% for three coaching modes
m Directive-outcome alignment ≥ 80% (evaluator-assessed)
m Inter-run evaluator consistency ≥ 0.85 (Pearson correlation)
s Complete per-turn JSONL traces with OCEAN evolution, directives applied, confidence scores, and response metadata
s 100% of failures handled with neutral fallback responses; zero unhandled exceptions; comprehensive error logging
# on premise code assistant prd
m Code Accuracy: 85%+ of generated code compiles successfully on the first attempt.
m Standards Enforcement: 90%+ of code completions adhere to conventions defined in the Project Memory config.
s Telemetry Compliance: 100% local compliance; zero network leak audits.
# oss ai backlog
v Answers only with citations
v Abstain when ungrounded
s \`make eval\` writes precision / recall / abstain into README
s Abstains land on a review-queue stub
# outlook gpt
m Alert if acceptance rate drops below 15%
s Track acceptance rate (accepted / shown) per session, daily, weekly
# pair programming guide
m Acceptance rate: Percentage of AI suggestions accepted without modification (target: 40-60%)
m Takeover rate: Percentage of tasks where AI is abandoned in favor of manual coding (expected: 10-20%)
# physical ai book spec
m SC-002: The chatbot provides relevant answers with citations for 95% of in-scope queries.
m SC-003: The Urdu translations are rated as "meaningful" by 80% of Urdu-speaking readers.
s SC-004: The book builds and deploys successfully to GitHub Pages.
s SC-005: The end-to-end chatbot functionality is verified with an integration test.
# pilot agreement
m At least 95% of agent runs complete within the agreed SLA listed in Annex B.
s Zero unresolved Severity 1 incidents per \`A11OY-05\`.
s Production deployment is live in the Customer's GovCloud environment.
# pipeline spec
m Then the pipeline SHALL use ≥80% fewer tokens than the tool-based approach
s Then the system SHALL use the pipeline architecture
s And it SHALL emit a deprecation warning
# podcast brief
s Deliver the daily digest by a consistent time each morning (e.g., by 8 AM local time).
v Positive feedback from a small group of initial listeners regarding clarity, usefulness, and audio quality.
# policy analyzer requirements
m FOR EACH test policy, THE Policy_Analyzer SHALL correctly identify at least 80 percent of intentionally planted gaps
s THE Policy_Analyzer SHALL include automated test scripts that validate gap detection against expected results
# policyguard readme
m Clause extraction accuracy: 85–90%
s Dashboard load time: under 2 seconds
s Concurrent user support: 100+ users
# portfolio ai requirements
b WHEN AI suggests tags THEN the system SHALL base suggestions only on actual content and technologies mentioned in the project
b WHEN AI encounters ambiguous requests THEN the system SHALL ask for clarification rather than making assumptions
v WHEN AI processes technical content THEN the system SHALL maintain accuracy of technical terms and concepts
v WHEN AI fails to understand a request THEN the system SHALL clearly communicate limitations rather than providing incorrect responses
# portfolio job fit plan
v Job analyzer provides accurate, useful feedback
v Match score correlates with real job requirements
v Cover letters are personalized and professional
m Analysis completes in under 5 seconds
s Save analyses to database for tracking
# portfolio project 1
s Report committed with dataset version + model alias + prompt version recorded
s Malformed output triggers the typed retry/escalate path, never crashes the graph
# product intelligence roadmap
m >80% of generated summaries used in leadership reviews without major revision
m >60% of extracted signals added to Signal Hub
s Configurable audience profiles (CPO vs. VP Engineering vs. Board)
# prompt guide
m “At least 90% of test questions answered correctly and no more than 1 in 50 responses containing a factual error or refusal.”
# proposal humanizer story
m Target: <70% (vs ~95% baseline)
m Target: Average rating ≥ 4.0
# pr summary spec
m SC-001: Users can generate a complete PR summary in under 30 seconds for typical PRs (under 500 lines of code)
m SC-002: 90% of generated summaries include relevant information from at least 3 different sources (GitHub, Jira, plus Confluence or Google Docs)
m SC-003: 85% of users report that summaries provide sufficient context to begin code review without additional research
m SC-005: Code reviewers spend 40% less time on initial PR analysis when using the tool compared to manual research
s SC-004: System successfully processes 95% of requests without errors when all external services are available
# public raw model governance
m Performance targets: false negative rate below 1%, false positive rate below 5%.
# qa of llm notes
m assert thresholds over many runs and many inputs (faithfulness at least 0.9 across a 50-question set; correct refusal in at least 95% of out-of-scope questions);
# qdrant validation spec
m SC-002: User queries return top-k relevant text chunks with semantic relevance accuracy above 90%
s SC-001: Validation script successfully connects to Qdrant and retrieves stored embeddings with 95% success rate
s SC-004: End-to-end validation pipeline completes without errors in 95% of runs
# qr srs
s The system SHALL complete the camera initialisation and display a live preview within 1.5 seconds of the user initiating a scan session.
s The system SHALL return a QR code verification result to the user within 3 seconds of payload transmission to the backend API for 95% of requests under normal network conditions.
# rag launch checklist
m ≥80% of queries return relevant results
s API keys server-side only
s \`.env.local\` gitignored
s Zero API errors
# rank uno decisions
v The cheapest model that passes groundedness and helpfulness on the golden set (Haiku-/Flash-class candidates, e.g. Claude Haiku 4.5, Gemini Flash; others as they appear), behind the provider abstraction.
s Store \`embedding_model\` and dimension per chunk, so a later switch is a re-embed job, not a redesign.
s A free tier that trains on inputs may be used only with synthetic test data.
# recommender saa s plan
m Recommendation quality: NDCG@10 >0.35
s API latency p95: <100ms
# reflection app features
m Result relevance: 80%+ of search results are relevant to user's query
s Search speed: Full-text search returns results in <500ms for typical corpus (500 entries)
# regulation search plan
v No new hallucinated citations
s Nothing ships to production until all 7 pass.
# reply app checklist
v Ensure the AI is not designed to generate harmful, biased, or inappropriate content.
s Make Privacy Policy easily accessible to users.
# resume coach plan
m Resume parsing accuracy > 95%
v Match score correlates with actual success
m AI API cost per user < $2/month
s PDF generation < 5 seconds
s User can generate optimized resume PDF
# resume generator
s POST /api/resume/score accepts { jd: JdDoc, resume: ResumeDoc }
s Deterministic keyword matching (ATS-style)
s LLM rubric scoring for qualitative assessment
# resume matcher slo
s SLI1: Successful requests = 95% of all requests
# retrieval forensics
m Recall@10 >70% (was 42%, target >70%)
v No regressions on existing queries
m Expected recall improvement: +27%
s Rollback: Keep old index, switch routing in 30 seconds
# retrieval regression floor
m answer accuracy >= 0.98;
m no-evidence accuracy >= 0.90;
m each answerable category Recall@5 >= 0.95.
`);
