import { foundIn } from '../found-sentences';

/** Criteria of public plans and requirements of assistants, agents and language models, and of the software around them. */
export const ASSISTANTS_IT_TO_V = foundIn(`
# it support browser agent brief
m Agent completes at least 2 distinct IT tasks end-to-end without human intervention
v Natural language input is correctly interpreted into concrete browser actions
s All interactions happen through the real browser UI — no API shortcuts
s The full flow is recordable as a 2-minute Loom demo
# jailbreak harness
m keeps overall jailbreak success rate below 10%
s runs 30 attack payloads
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
# mule detection requirements
m WHEN tested against adversarial attacks, THE TGN SHALL maintain detection rate above 85%
m WHEN tested against adversarial attacks, THE TGN SHALL maintain false positive rate below 5%
s WHEN adversarial vulnerabilities are identified, THE System SHALL log them and alert the security team
# ncf test requirement
m Asserts average NDCG@10 > 0.30 baseline threshold.
# near discovery
s Users can easily submit feedback on flagged content.
# nl query todo
m Variable matching accuracy ≥80%
v Users can type NL queries, intent correctly inferred
# no code bot guide
s The bot should receive either an eligible packet or a rejection explaining which predicate failed.
# oss ai backlog
v Answers only with citations
v Abstain when ungrounded
s \`make eval\` writes precision / recall / abstain into README
s Abstains land on a review-queue stub
# outlook gpt
m Alert if acceptance rate drops below 15%
s Track acceptance rate (accepted / shown) per session, daily, weekly
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
# qa of llm notes
m assert thresholds over many runs and many inputs (faithfulness at least 0.9 across a 50-question set; correct refusal in at least 95% of out-of-scope questions);
# qdrant validation spec
m SC-002: User queries return top-k relevant text chunks with semantic relevance accuracy above 90%
s SC-001: Validation script successfully connects to Qdrant and retrieves stored embeddings with 95% success rate
s SC-004: End-to-end validation pipeline completes without errors in 95% of runs
# qr srs
s The system SHALL complete the camera initialisation and display a live preview within 1.5 seconds of the user initiating a scan session.
s The system SHALL return a QR code verification result to the user within 3 seconds of payload transmission to the backend API for 95% of requests under normal network conditions.
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
# retrieval forensics
m Recall@10 >70% (was 42%, target >70%)
v No regressions on existing queries
m Expected recall improvement: +27%
s Rollback: Keep old index, switch routing in 30 seconds
# retrieval regression floor
m answer accuracy >= 0.98;
m no-evidence accuracy >= 0.90;
m each answerable category Recall@5 >= 0.95.
# review agent task
m At least 80% of common issues detected
v Review comments are actionable and helpful
v No false positives on style violations
m Must complete review within 15 minutes
s Should not modify code directly
s Integrate with GitHub API
# richa srivastava prd first 5 minutes to value
m Goal 1: Help a new user accomplish a task in < 120s (p50) without prior instruction.
# sa doctors dictation requirements
v WHEN I use local medical terms THEN the system SHALL correctly transcribe South African medical terminology and abbreviations
v WHEN I speak patient names THEN the system SHALL handle South African names and surnames accurately
s WHEN the microphone is active THEN the system SHALL clearly indicate recording status with color changes and icons
# scam detection requirements
m WHEN processing audio streams, THE Audio_Processor SHALL maintain transcription accuracy above 90% for Indian English and Hindi
m THE Audio_Processor SHALL process audio chunks in real-time with maximum 500ms latency
b WHEN detecting emotional manipulation, THE Audio_Processor SHALL analyze speech patterns for urgency, authority claims, and fear tactics
s THE Audio_Processor SHALL integrate with Amazon Transcribe for live speech-to-text conversion
s WHEN incidents are resolved, THE User_Interface SHALL offer simple guidance on next steps without technical jargon
# serving book
m The promise — p99 time to first token under 1,000 ms, p99 between words under 50 ms, available 99.9% of the time.
v The goal — the lowest cost per million output tokens that keeps that promise.
# shopping orchestrator issue
m Intent classification accuracy ≥90%
m Routing latency under 500ms (classification step only)
s Circuit breaker per agent (opens after 3 consecutive failures)
v Falls back gracefully for ambiguous queries → GeneralResponseAgent
# sign x
v Citations point to actual past projects
v Answers include specific details (costs, dimensions, challenges)
# skill net
m Factual accuracy > 90% vs source documentation
m Course latency < 60s for full generation
s Human-in-the-loop for pedagogical decisions
v Text-based tutors grounded in course material
# skills search
m Search accuracy: >90% of queries return relevant skills in top 3 results
m Token efficiency: Avg 80% token reduction vs. fetching full skills
m Generation quality: >85% of generated skills work without modification
s Sync reliability: Zero data loss, <1% conflict rate
# sli guide
m "99.9% of search results are relevant"
s "99.999% of writes successfully persist"
# sms group chat mvp
v AI responds appropriately to the group chat
m Cost per conversation under $0.10
s System handles 10,000+ concurrent users initially, scales to millions
s 99% uptime during testing
s Conversations are shared per group chat
# spam project readme
m The goal of our project is to build a model that identifies spam emails with at least 95% accuracy.
# startup platform requirements
m WHERE the AI_Advisor feature is enabled, THE AI_Advisor SHALL respond to each user message within 30 seconds under normal operating conditions.
s WHERE the AI_Advisor feature is enabled, IF the AI_Advisor fails to generate a response, THEN THE AI_Advisor SHALL display a descriptive error message to the User and SHALL preserve the conversation history intact.
s WHERE the AI_Advisor feature is enabled, THE AI_Advisor SHALL maintain a conversation history scoped to the Project_Workspace, persisted in the Database.
# student module assistant prompt
b Do not guess what the student means.
v Do not sound overly confident if the documents are unclear.
# support agent benchmark gates
m routing accuracy >= 0.97
m prompt-injection block recall = 1.0 for the curated attack set
m unsafe mutation count = 0
s A pull request must be reproducible without a paid LLM before optional model evaluation is considered.
# support assistant prd
m Acceptance: Summary <150 tokens; top-3 suggested replies with references; accuracy >85% on internal eval.
m Acceptance: Nightly sync; duplicate detection >95% precision; PII redaction recall >98%.
s Acceptance: Weekly and monthly aggregates; drill-down by intent, language, product; export to CSV.
s Acceptance: Immutable logs with user/session IDs, timestamps, action, resource, decision; retention 13 months.
s Acceptance: OpenAPI spec; example clients; rate limits; sandbox environment.
v As a customer, I want the assistant to abstain and escalate when uncertain so that I avoid incorrect guidance.
# support plan vertex
m AI Accuracy: 90%+ of AI responses are helpful
s Escalation Efficiency: Human support connects within 5 minutes
# symptom log nfrs
s NFR-PE-04 [M] Symptom log entries should be saved within 1.5 seconds of the user submitting them, with a confirmation message once saved.
s NFR-PE-03 [M] The app should launch and show the biometrics prompt within 2 seconds on a pixel 3a without any other application open.
s Should the analysis fail the user must be informed without the app crashing.
# textbook generation spec
m SC-002: The RAG chatbot provides a relevant answer to 90% of in-scope questions from the textbook within 3 seconds.
m SC-003: The RAG chatbot correctly identifies and declines to answer 100% of out-of-scope questions.
s SC-001: All 6 chapters of the textbook are accessible and load within 2 seconds on a standard internet connection.
s SC-005: The textbook's UI achieves a Lighthouse performance score of 90+ for desktop and mobile.
s SC-006: All system components operate within free-tier resource limits.
# textbook rag spec
m SC-001: 95% of queries return relevant answers with correct citations in ≤5s.
m SC-003: For 100 benchmark questions, 90% receive satisfactory answers per human evaluation.
s SC-002: Ingestion of 1,000 MDX files (~1,500 words each) completes in <30 minutes.
s \`POST /chunks/rebuild\` triggers full content re-ingestion.
# thumb gate
m Stricter floors: MRR ≥ 0.6, R@5 ≥ 0.8, nDCG@5 ≥ 0.58, P@5 ≥ 0.25
v Integrity: known-bad contradiction case must score worse than good mean
# ticket agents
m Urgency classification accuracy ≥80% (achieved: 80%)
m Duplicate detection precision ≥90% (achieved: 100%)
s Ticketing API integration layer (2/2 adapters: Jira, ServiceNow)
# tldw server
m Like 'LLM is '20/40/60/80/100%' certain it is free of confabulation, and anything below 80% is considered unreliable/false.
# todo ai plan quality gates
m Hallucination rate <5% (incorrect task attributes)
s 90% code coverage for AI module
s All acceptance scenarios passing
s Zero regressions in Phase 2 tests
# tour agent
m Parsing accuracy: Target >90% confidence
s Master Tour API keys encrypted at rest
s TM can disable agent at any time
m TM review time per draft: Target <2 minutes
# university rag plan
m Intent classifier accuracy ≥ 90% on a labeled subset of the golden set
m Supervisor-match queries hit correct supervisor in top 3 ≥ 80% of the time
v No regression on general RAG metrics
# vla capstone
m Achieve a navigation success rate of 98% for a set of predefined navigation tasks.
m Achieve a successful grasp rate of 90% for the target objects.
# vla module spec
m Students can successfully issue voice commands that are accurately processed and executed by the simulated robot with at least 85% success rate
m SC-002: Natural language goals are correctly decomposed into executable ROS 2 action sequences in 90% of test cases
m SC-003: The complete VLA loop demonstrates successful object identification and manipulation in simulation for 80% of complex scenarios
m SC-005: Speech-to-action pipeline processes commands with transcription accuracy above 90% in controlled simulation conditions
# vla module tasks
m Validate LLM generates valid action plans for 95% of natural language commands
m Validate voice command processing meets 90% transcription accuracy target
# voice agent requirements
s WHEN \`DEEPGRAM_API_KEY\` is absent and \`MISTRAL_API_KEY\` is set, THE STT_Agent SHALL fall back to Mistral Voxtral transcription without crashing.
s IF the STT provider returns an error or times out after 5 seconds, THEN THE STT_Agent SHALL log the error with provider name and request ID, and return a structured error response to the Call_Controller.
s THE STT_Agent SHALL contain zero code paths that return a hardcoded or randomly generated transcript string.
v As a platform operator, I want the LLM_Agent to call a real language model API, so that agents generate contextually appropriate responses instead of returning hardcoded mock text.
`);
