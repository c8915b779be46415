import { foundIn } from '../found-sentences';

/** Criteria of public plans and requirements of assistants, agents and language models, and of the software around them. */
export const ASSISTANTS_RE_TO_Y = foundIn(`
# review agent task
m At least 80% of common issues detected
v Review comments are actionable and helpful
v No false positives on style violations
m Must complete review within 15 minutes
s Should not modify code directly
s Integrate with GitHub API
# richa srivastava prd first 5 minutes to value
m Goal 1: Help a new user accomplish a task in < 120s (p50) without prior instruction.
# robustness feature
v Then the model shall maintain accuracy above threshold
v And degradation shall be gradual with increasing noise
# rural health thesis
m The OCR pipeline shall successfully extract text from photographed medical reports with at least 85 percent character accuracy under standard lighting conditions.
m The subsequent LLM-based structuring shall correctly identify at least 80 percent of allergies, medications, and vital signs present in the extracted text, as validated against manually annotated ground truth.
m The model inference time shall not exceed 5 seconds per image on CPU hardware, ensuring that diagnostic results are delivered within an acceptable timeframe for clinical use.
s The doctor dashboard shall support concurrent monitoring of up to 50 patients without performance degradation, with real-time updates to patient status indicators when new data becomes available through the delta-sync mechanism.
# sa doctors dictation requirements
v WHEN I use local medical terms THEN the system SHALL correctly transcribe South African medical terminology and abbreviations
v WHEN I speak patient names THEN the system SHALL handle South African names and surnames accurately
s WHEN the microphone is active THEN the system SHALL clearly indicate recording status with color changes and icons
# safety course
m A well-calibrated AI assistant product might target: violation rate below 0.01% (1 in 10,000 outputs), over-refusal rate below 2%, jailbreak success rate below 5% against the current attack benchmark, MTTD under 2 hours, and MTTM under 24 hours.
# safety eval spec
m Achieve >80% agreement between LLM-as-judge scores and human evaluations
# sam tutor rag
m Retrieval accuracy >85% (relevant chunks in top 5)
m Chunk relevance score >0.7 average
m Hallucination rate <5% (down from 30%)
m Answer relevance >90% (human-rated)
m Context utilization >80% (using retrieved content)
s Embedding cache hit rate >70%
# scam detection requirements
m WHEN processing audio streams, THE Audio_Processor SHALL maintain transcription accuracy above 90% for Indian English and Hindi
m THE Audio_Processor SHALL process audio chunks in real-time with maximum 500ms latency
b WHEN detecting emotional manipulation, THE Audio_Processor SHALL analyze speech patterns for urgency, authority claims, and fear tactics
s THE Audio_Processor SHALL integrate with Amazon Transcribe for live speech-to-text conversion
s WHEN incidents are resolved, THE User_Interface SHALL offer simple guidance on next steps without technical jargon
# scheme recommender requirements
m THE Scheme_Recommender SHALL maintain accuracy of at least 85% in matching users to eligible schemes
s WHEN scheme information is updated, THE Scheme_Database SHALL reflect changes within 24 hours to ensure current recommendations
b WHEN multiple schemes are applicable, THE Scheme_Recommender SHALL prioritize schemes by potential benefit value and application ease
# search plan phase c
m AI generative answers live with ≥95% citation accuracy on weekly audit
m AI answer hallucination rate <1%
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
# soap formulation prd
m AI accuracy metric: > 80% of AI suggestions are accepted or acted upon by users, measured as "AI suggestion acceptance rate" in analytics.
b AI may never recommend an adjustment that violates a deterministic safety constraint without visibly flagging the conflict.
s Internationalization: English only in v1, architecture supports i18n for v2
# spam project readme
m The goal of our project is to build a model that identifies spam emails with at least 95% accuracy.
# specbridge prd
m Agent run success rate: >98% of agent runs complete without error
m Mean token reduction: >30% across all jobs
m Mean QA score: >0.75 across all jobs
m Cursor token cost/job: <$5 per 50-commit job (tracked via per-agent token metrics)
s Job completion rate: >95% of queued jobs complete without \`failed\` status
s Bundle generation success: 100% of completed jobs produce valid ZIP with checksums matching manifest
# sports crm plan
m AI Response Time: <2 seconds for CRM predictions
m AI Suggestion Adoption: >70% of AI suggestions accepted
s System Uptime: >99.5% availability
s Feature Utilization: >90% of core features used weekly
m User Satisfaction: >4.5/5 rating for AI assistance
# startup platform requirements
m WHERE the AI_Advisor feature is enabled, THE AI_Advisor SHALL respond to each user message within 30 seconds under normal operating conditions.
s WHERE the AI_Advisor feature is enabled, IF the AI_Advisor fails to generate a response, THEN THE AI_Advisor SHALL display a descriptive error message to the User and SHALL preserve the conversation history intact.
s WHERE the AI_Advisor feature is enabled, THE AI_Advisor SHALL maintain a conversation history scoped to the Project_Workspace, persisted in the Database.
# stock research agents
m Interactive queries p95 < 60 seconds
m Fact-check pass rate > 95%
m Citation coverage 100%
s All data in customer AWS
s Complete audit trail
s LangSmith UI functional
# student module assistant prompt
b Do not guess what the student means.
v Do not sound overly confident if the documents are unclear.
# study abroad capstone
v Match score correlates with fit, not admission outcome
# support agent benchmark gates
m routing accuracy >= 0.97
m prompt-injection block recall = 1.0 for the curated attack set
m unsafe mutation count = 0
s A pull request must be reproducible without a paid LLM before optional model evaluation is considered.
# support agent design
m The system must support 5,000 concurrent sessions during peak hours, resolve at least 70% of conversations without human intervention, and keep the cost per conversation under $0.15.
# support agent phases
m Intent classification accuracy ≥90% на тестовых данных
s Test coverage >85%
v Confidence scoring calibrated
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
# textbook chatbot spec
m SC-001: Students can ask questions and receive accurate answers from the textbook content within 5 seconds of submission
m SC-002: 95% of questions receive responses that correctly reference textbook chapters/sections
m SC-003: 100% of out-of-scope questions are rejected with the response "This is not covered in this book"
m SC-004: Selected-text questions are answered using only the highlighted text with 98% accuracy
m SC-007: 90% of user sessions result in successful resolution of the student's query
m SC-008: The chatbot provides cross-references to related content in 70% of appropriate responses
s SC-006: The system handles 100 concurrent users without performance degradation
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
# tiktok future employees
v MRR improves over hybrid retrieval alone.
v HR@10 does not materially regress.
v Hard-constraint violations are strongly penalized.
s Model failure has a deterministic fallback.
# tldw server
m Like 'LLM is '20/40/60/80/100%' certain it is free of confabulation, and anything below 80% is considered unreliable/false.
# todo ai plan quality gates
m Hallucination rate <5% (incorrect task attributes)
s 90% code coverage for AI module
s All acceptance scenarios passing
s Zero regressions in Phase 2 tests
# todo chatbot spec
m SC-001: 100% of natural language commands result in appropriate MCP tool calls.
m SC-005: AI correctly interprets at least 90% of common natural language commands.
s SC-002: 100% of conversation history is preserved in the database.
s SC-004: System successfully handles concurrent conversations from different users without data corruption.
# tour agent
m Parsing accuracy: Target >90% confidence
s Master Tour API keys encrypted at rest
s TM can disable agent at any time
m TM review time per draft: Target <2 minutes
# university rag plan
m Intent classifier accuracy ≥ 90% on a labeled subset of the golden set
m Supervisor-match queries hit correct supervisor in top 3 ≥ 80% of the time
v No regression on general RAG metrics
# urdu focus mode spec
m SC-001: 95% of Urdu translations are rated as contextually accurate by native Urdu speakers
m SC-002: Translation loads in focus mode within 3 seconds for standard content pages
s SC-003: Users can switch between English and Urdu content in focus mode within 1 second
s SC-005: Translation service maintains 99% uptime during business hours (9am-5pm UTC)
# vibelog plan
m Voice latency: <500ms for AI response
m Command accuracy: >85% of natural language commands understood correctly
m User satisfaction: "Did AI understand your request?" >90% yes
m Regeneration rate: <2 regenerations per vibelog
s Publishing success: >95% of publish commands succeed
# visual diff spec
s Configuration SHALL require no more than 3 parameters
s Reports SHALL be self-contained (no external dependencies)
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
# voice agent spec
m SC-001: 95% of successful session initiations provide audible confirmation of agent readiness within 1.5 seconds of the user pressing the talk control.
m SC-002: Transcription accuracy for common vocabulary maintains at least 92% word-level correctness during quiet-room benchmark tests.
m SC-003: 90% of post-session survey respondents report that reviewing transcripts helped them recall key information (score ≥ 4 on 5-point scale).
s SC-004: Fewer than 3% of sessions fail due to unhandled connectivity or agent errors, and all failures include user-facing recovery steps within 2 seconds.
# voice chat readme
m Voice-to-Voice Latency: Target < 500ms
s Session Management: JWT-based authentication and session validation
s Push-to-Talk: Voice-activated recording with visual feedback
s Real-Time Streaming: No audio batching
# voice companion plan
m Voice transcription accuracy above 95 percent
m TTS generation time under 3 seconds
v Low capacity responses feel supportive not condescending
v Shutdown detection feels non-judgmental and helpful
s State sync latency under 1 second
s Server uptime above 99 percent
# voice gender detection requirements
m WHEN the app loads on Android Chrome THEN the system SHALL correctly identify at least 80% of available male voices as "male" gender
v WHEN a voice cannot be definitively categorized THEN the system SHALL use intelligent fallback logic based on voice characteristics
# voice notes app brief
m Consistent transcription accuracy above 90%
s High sync reliability across devices
s Positive user feedback on Quick Input speed and Obsidian export utility
# voice pitfalls
m Sub-second voice-to-voice (P50 < 1.0s) is the metric every pitfall is measured against — a pitfall here is anything that silently adds 100–500ms or breaks the "feels live" illusion.
# voxclaw
s Tests pass in CI (no audio hardware needed)
# wasm adas requirements
m The system shall achieve sub-20ms AI inference latency with 90% accuracy on standard benchmarks.
s The system shall provide orchestration capabilities for managing component lifecycle, scheduling, and resource allocation.
# weaviate migration
v Candidate matching accuracy maintained
s Search latency < 100ms
s All CRUD operations working
s Organization filtering working
# web model context eval guide
v Run conversational prompt suites to confirm the model selects the right tool and extracts the correct parameters under both direct queries ("Book flight AA-100") and ambiguous queries ("Find me a morning flight next Friday").
# whisper web ui
m Calculate WER between gen result & answer and pass if \`WER < 0.1\`.
# worker complaint chatbot
m THE System SHALL achieve transcription accuracy above 90% for Hindi, Odia, Bengali, and English audio inputs.
s THE Frontend SHALL allow the worker to record a voice message of up to 120 seconds per turn.
s IF the STT pipeline returns an empty transcript or confidence below 0.5, THEN THE Chatbot SHALL ask the worker to repeat their message.
s WHEN a voice message is transcribed, THE System SHALL display the transcript text to the worker in the chat interface so they can verify it.
# wyt ai roadmap
m 60% of AI suggestions are accepted
m Zero critical errors from AI suggestions
m 80% prefer AI over manual methods
s Model preferences saved per user
s Graceful fallback on errors
# yu mail station
m ≥50 approved drafts, ≥95% of approved drafts sent without edits, zero wall-discipline violations over 30 days
s The mail station is a CLI step run inside relay beats (and on demand), at most one inbox sweep per 30 minutes.
`);
