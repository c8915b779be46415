import { foundIn } from '../found-sentences';

/** Criteria of public plans and requirements of assistants, agents and language models, and of the software around them. */
export const ASSISTANTS_A_TO_E = foundIn(`
# acto clinical interpreter roadmap
v The goal is to validate the ASR and MT stack for Quechua at a clinically meaningful scale.
s The module defines a FHIR R4-compliant interface for ACTO-to-EHR data flow: structured encounter note, source and translated utterances with timestamps, verifier flags and resolutions, audit log hash, and human-review sign-off.
# adr test generation
m Use hive-mind raft consensus to vote on which generated tests pass a flakiness threshold (run candidate ≥10 times, require ≥0.95 pass rate, ADR-005) before they are committed to the test suite.
# advisory agent metrics
m Relevance: ≥ 0.70 (70% of recommended patterns are applied)
m Impact_Realization: ≥ 0.60 (60% of predicted improvements realized)
# agentclash
s CI fails when deterministic faithfulness/citation/provenance fixture regresses.
s Different corpus fingerprint blocks same-baseline comparison and asks for rebaseline.
# agent coding guide
m Target: 95% of generated code compiles without syntax errors
m Target: 85% of generated code passes tests
s Target: Zero Pylint errors
s Target: Functions < 20 lines
# agent factory slo
m 95% of agent runs complete within 10 minutes
m Failed-run ratio below 10% in steady state
s Queue depth returns below 5 within 15 minutes after burst load
s Buffer drop rate < 0.1% of received records
# agent memory test spec
m Top-5 injected items: >= 95% relevant
m Relevance accuracy >= 0.95 (95%)
# agents knowledge base
m Target unit economics: for B2B SaaS agents, aim for cost per conversation under $0.01 with a subscription price that delivers 90%+ gross margin.
# agentwire dev
s \`uv run\` the harness; it prints per-tier WER + latency over the corpus.
v Re-running on the same audio gives stable numbers.
# agorix
b first hint is not complete solution;
s repeated requests escalate predictably;
s tests prove no hidden program mutation.
s editor tutor flow works offline;
# ai line readme
v RAG Grounding -- Tutor responses cite source material; confidence scores on every response
s Circuit Breaker -- 5 failures -> 60s open -> half-open -> reset
s Security Headers -- CSP, X-Frame-Options, Referrer-Policy, Permissions-Policy
# ai support guide
m Response Relevance: 94% of customers rate responses as helpful
m Escalation Accuracy: 89% of escalations are appropriate and necessary
v Confidence Calibration: AI confidence scores correlate with actual accuracy
# anime search roadmap
m Search Accuracy: > 85% relevance rate (human-evaluated)
m Fine-tuned models improve accuracy by 10%+
m User Engagement: > 70% of searches result in selection
s Availability: 99.9% uptime excluding planned maintenance
s Error Rate: < 0.1% error rate for valid requests
# aoede voice spec
m SC-002: Aoede begins speaking within 1.5 seconds of the user finishing an utterance for 90% of conversational turns.
m SC-003: When interrupted, Aoede stops within one second in 95% of attempts.
m SC-004: Direct actions (open app, note edit, remember) complete and are confirmed within three seconds in 95% of attempts.
s SC-001: 95% of sessions in a 20-session manual test run reach five minutes of conversation without an unexpected disconnect.
# app factory metrics
m 95% of generated code compiles without errors
s Sub-100ms p95 latency for all APIs
s Zero critical security vulnerabilities
# asa wg
m Disclaimer Score of 2 or higher and an Authoritative Score of 0.
m "average score of 8 or higher" and "variance < 2.0."
# ascend rebrand
m Language detection accuracy > 99%
s Logo load time < 100ms
# asn validation agent
m Successful performance means a chargeback prevention rate of 98% or higher on submitted documents, a false positive rate below 5%, and an escalation rate between 10% and 15% of total documents processed.
v The system should handle new trading partners gracefully by escalating to a human when no validation history exists rather than guessing.
s It does not generate 856s from scratch, modify ERP data, or handle other X12 transaction types like 850 purchase orders or 810 invoices.
# assessment grading doc
m Text Answers: ~95% agreement with human graders
v Partial Credit: Consistently fair
s Falls back to exact string matching
m Text Questions: ~1-2 seconds per answer
# assistant phase 1
m Average confidence score >0.8
m User satisfaction >80% positive
# attune ai
m Pre-committed gate: top variant must reach ≥ 0.85 mean faithfulness.
# aviation club site
m WHEN the visitor submits a message, THE AI_Wingman SHALL respond with an answer about club FAQs, officer information, event details, or the application process within 5 seconds.
s WHILE the AI_Wingman FAB has not been clicked or hovered for at least 4 seconds, THE AI_Wingman SHALL display a pulse animation cycling scale from 1 to 1.05 and back.
s THE Crew_Roster SHALL use CSS perspective of 1000px on the parent container and transform-style preserve-3d on each card for the 3D flip effect.
s THE Website SHALL display an AI_Wingman floating action button (FAB) on all pages except the /wingman route.
# backbone preregistration
m C: 3B full-synthesis hidden pass@1 of at least 25%, spanning at least four families, recommends a separate backbone-selection phase.
v B: poor 1.5B recognition/local completion means the 1.5B backbone is unsuitable.
s No remote inference API and no 7B-or-larger model may be substituted.
# bake off
m The criteria: correct structure and no invalid citations, time to first token under ~1.5 s, and a complete Stage 6 answer under ~8 s on the presenter's laptop.
# ballot summaries audit
v Are proponent and opponent arguments of comparable length and strength?
b If you are uncertain about a fact, say so and cite the closest available source.
v Do not fill gaps with plausible-sounding information.
s A random sample of 10% of generated summaries is logged with a flag for manual review.
# bias plan
m any group more than 10 percentage points below the overall rate, or any wrong numeric value in any group, is flagged.
# blackboard agent readme
v Ensure the agent extracts the correct Course ID and timestamp from the input.
s Provide your Blackboard API credentials to enable secure communication.
# bmem spec
m 90%+ of actionable information extracted from email archives
m Historical recall > 90% for explicit queries
v Results are "just enough" - not too much, not too little
# bol khata requirements
m THE Voice_Service SHALL achieve transcription accuracy above 95% for common transaction phrases
m THE Voice_Service SHALL process typical transactions within 2 seconds
s WHERE Sarvam AI is unavailable, THE Voice_Service SHALL fall back to Bhashini API
s THE Voice_Service SHALL accept audio files in WAV and MP3 formats
s WHEN the confidence score is below 0.7, THE Bol_Khata_System SHALL request user verification
b WHEN processing transcribed text, THE Voice_Service SHALL extract customer name, amount, and transaction type
# book chatbot spec
m SC-001: Users can initiate a conversation with the AI book chatbot and receive relevant responses within 5 seconds for 95% of queries
m SC-002: The system successfully maintains conversation context across 10+ back-and-forth exchanges without losing relevant information
m SC-003: When users provide selected text, 90% of AI responses are based primarily on that text rather than searching the broader document collection
m SC-005: At least 80% of users report that the AI responses are relevant and helpful in understanding the book content based on post-interaction surveys
s SC-004: The system achieves 95% uptime during peak usage hours, with recovery from failures within 2 minutes
# book retrieval spec
m FR-006: System MUST measure retrieval performance and accuracy metrics with response times under 5 seconds and relevance accuracy above 85%
m SC-001: The retrieval system successfully returns relevant results with 100% success rate during validation tests
s FR-005: System MUST execute test queries via a simple validation script
# brand video agent prd
m Agent completes full workflow (research → video) in under 5 minutes
m 90% of agent runs complete without user intervention
m Memory retrieval accuracy > 95% for brand preferences
m Tool execution success rate > 98%
v Users feel the agent "understands" their brand
v Agent-generated videos match brand voice and style
v Error recovery feels natural, not broken
# budget tracker requirements
b WHEN the user sends a natural language question about their financial data (amounts, categories, time periods, or trends) to the AI_Assistant, THE AI_Assistant SHALL respond with an answer derived from the user's transaction history.
m WHEN the AI_Assistant provides a response, THE AI_Assistant SHALL complete the response within 10 seconds of the user's query submission.
b WHEN the AI_Assistant cannot answer a question due to insufficient data, THE AI_Assistant SHALL state what data is missing and suggest when enough data will be available.
# card checker requirements
s WHERE live checks are performed, THE Card-Checker SHALL cache BIN lookup results for 24 hours to reduce API calls
# career recommender tests
v Match score correlates with reasoning
s Recommendations array not empty
# care plan translation tasks
v Incorporate a clinical glossary to ensure translation accuracy of medical terms.
s Implement token-based validation for family member access.
s Store generated audio files in Supabase Storage or AWS S3.
# care rostering assumptions
m The v1 matching algorithm (rule-based tag overlap: qualification match [gate] → proximity [score] → SPP match [score]) produces a ranked list where the coordinator's manually chosen top candidate matches the system's top candidate in at least 70% of cases.
# cc review spec
m SC-002: cc-review produces review findings for at least 5 distinct review perspectives in a single invocation.
m SC-003: Triage correctly classifies bot vs human comments with at least 95% accuracy across GitHub PRs.
v SC-004: cc-spex users who install cc-review experience the same or better review quality compared to the current built-in deep-review, with zero additional configuration.
m SC-006: The fix loop resolves at least 60% of Critical findings autonomously when tests are available.
s SC-001: A user can install cc-review and run a review on a PR within 5 minutes, without installing spec-kit or cc-spex.
s SC-005: cc-review works across at least 3 different AI agent harnesses using native installation methods.
# civic assistant requirements
v WHEN translating government scheme information, THE Civic_Assistant SHALL maintain accuracy of eligibility criteria and requirements
v WHEN complex bureaucratic terms are encountered, THE Civic_Assistant SHALL explain them in simple, local language equivalents
s THE Civic_Assistant SHALL support at least 10 major regional languages for voice and text interaction
# claims ai design
m Target: field-level F1 ≥ 0.95 for structured fields, ≥ 0.88 for free-text fields.
m Target: adjuster agreement ≥ 80% within one severity class.
m For audio (claimant statements): WER ≤ 10% on test set representative of claimant demographics, intent classification accuracy ≥ 90%, sentiment accuracy ≥ 85%.
m Daily CI gate — run 200-example smoke test from golden dataset, alert if any metric drops >2 percentage points from baseline.
# claude issue bot
m High Success Rate: 80%+ of simple issues resolved without human intervention
s Automatic Issue Processing: Issues are automatically picked up and processed within 5 minutes
v Meaningful Contributions: Claude's solutions address the actual issue requirements
v Quality Code Generation: Generated code passes existing tests and linting
s Resource Efficiency: Containers start quickly and use resources efficiently
# clause explorer
v The extractor retrieves passages relevant to the deal point and sends those, instead of the document prefix.
# code reviewer agent do d
v Review feedback is specific enough to be acted on without follow-up questions
s Non-blocking suggestions are labeled as such
# coding agent system design
m Latency target: code completions < 2s, agent actions < 10s, test runs < 60s
m Accuracy bar: 85% of generated code compiles without modification; 70% passes existing tests first-try
s Sandbox requirement: ALL code execution must happen in isolated environments (security-critical)
s Security: no exfiltration of code to external services; all processing within enterprise boundary
# cogtrix
v Given 3 pre-written (response, scenario) pairs with known correct scores, judge produces correct classification
# college chatbot spec
m SC-001: Visitors receive the first streamed word within 3 seconds of submitting a question under normal load.
m SC-002: 90% or more of questions about college programs, admissions, facilities, alumni, and contact details receive factually accurate, relevant answers verifiable against the knowledge base.
m SC-003: 100% of out-of-scope questions receive a graceful decline response — zero cases of the bot providing unrelated or fabricated information.
s SC-005: Zero instances of API credentials appearing in browser network traffic or client-side code.
s SC-006: The chat UI requires zero modifications to integrate with the backend — the existing widget works as-is with only the API endpoint wired in.
# command palette prd
m AI Suggestion Adoption: 70% of AI suggestions are accepted
s Commands per Session: Increase from 5 to 15 average commands
s Reduce Support Tickets: 30% reduction in "how do I..." support requests
# content strategist agent
m Search intent classification accuracy ≥90%
s Keyword research covers ≥100 relevant keywords per topic cluster
# counter fraud goals
m Maintain fraud alert false positive rate below 5% to ensure citizen rights are protected and investigator time is not wasted on false leads.
s Establish data sharing agreements and active data feeds from at least 10 government departments within 18 months.
# course tutor srs
m PERF-01: The AI shall begin streaming its text response to the user's screen within 1.5 seconds of the user submitting their prompt.
m PERF-02: The vector search retrieval process shall take no longer than 500 milliseconds per query.
v REQ-AI-04 (Safety & Guardrails): The AI must politely refuse any attempts by the user to "jailbreak" it, change its instructions, or generate harmful/inappropriate content.
s SEC-02: Admin accounts must be secured behind authentication (e.g., email/password or OAuth).
# creator app tasks
s Escalate to human if confidence < 80%
s Show triage decision to creator
m Why: Answer 90% of questions instantly
# curriculum gpt tests
m Accuracy: 95%+ of curriculum questions answered correctly
m Scope Adherence: 100% of out-of-scope questions escalated appropriately
m No Harm: Zero incidents of misinformation or inappropriate responses
v Student Satisfaction: Students report it as helpful
# dark pattern srs
m The system shall detect at least 25 distinct types of dark patterns.
s User can enter a URL (HTTP or HTTPS) in the input field.
s System handles both static and JavaScript-rendered pages.
# data collector transcription
m WHEN speakers have Indian English accents THEN the system SHALL maintain transcription accuracy above 90%
m WHEN speakers have Canadian English accents THEN the system SHALL maintain transcription accuracy above 95%
v WHEN accent detection is uncertain THEN the system SHALL use adaptive models that improve with usage
s WHEN processing power is limited THEN the system SHALL allow selection of lighter local models
# death star image detection
s The Death Star images shall be compressed by at least 5 percent of the original Death Star image.
s The Death Star images shall be encrypted following DES.
# deepfake verification requirements
m NFR-2.1 The system shall achieve minimum 95% accuracy for deepfake detection
m NFR-2.2 The system shall maintain false positive rate below 5%
s NFR-2.3 The system shall achieve 99.9% uptime (excluding planned maintenance)
s NFR-3.1 The system shall encrypt all data at rest using AES-256
s NFR-2.5 The system shall validate AI model performance quarterly
# defenseclaw
v Prompt-layer classifiers tuned to reduce false positives on routine operations
s Configurable sensitivity levels (strict / balanced / permissive) so operators can tune for their environment
# dilemma feedback spec
m SC-001: Users can receive AI feedback on their dilemma choice within 30 seconds of request
m SC-003: AI feedback contains at least 3 distinct counter-arguments per request (when applicable)
m SC-005: 90% of AI responses are correctly parsed and returned to users
s SC-002: System successfully processes 95% of valid feedback requests without errors
s SC-004: System handles 100 concurrent feedback requests without degradation
s SC-006: System returns user-friendly error messages for 100% of failed requests
# discord summary spec
m SC-001: Users can invoke the summary command and receive a summary within 10 seconds
m SC-002: 100% of generated summaries are single paragraphs under 75 words
m SC-003: 95% of summaries accurately capture the main topics from the last 50 messages
s SC-004: The feature works in channels with any message count from 0 to 10,000+ messages without errors
s SC-005: Summary command integration with the existing AI agent requires no modifications to the ask command itself
# diversity study plan
m Before the full study, require nontrivial development success (for example, aggregate pass@1 of at least 10%), multiple accepted modes on a substantial fraction of development tasks, reliable checkers, and measured cost within both the training and evaluation allocations.
# dobble app requirements
m REQ-F2.1: App shall detect at least 50 of 55 Dobble symbols
m REQ-F2.2: Detection accuracy shall be >90% under good lighting
m REQ-F2.3: App shall process one card in <2 seconds
s REQ-F1.2: User can capture photos of Dobble cards
v REQ-F2.4: App shall handle cards at various angles (±15°)
# docs strategy
m 90% of queries return relevant results in top 3
# domestic staffing prd
m AI match score correlates with placement success (≥ 70% of top-3 matches result in placement)
s Contract generator produces legally compliant bilingual contract in < 5 minutes
s Trial day booking and payment flow works end-to-end
s Worker receives contract in their home language
s Platform handles 100 simultaneous family searches without performance degradation
# echo ray
s The full loop works hands-free, and timings are recorded for the README
# ecommerce ai blueprint
m Search relevance: NDCG@10 > 0.7
m Semantic search: < 500ms (p95)
m Recommendations: < 200ms (p95)
# email agent course
m 95% on held-out labeled set (500 emails)
# email summary spec
m SC-002: Summary is displayed within 5 seconds of pressing 's' when LLM needs to be called
m SC-004: 95% of generated summaries contain both a one-sentence description and a bulleted list of action items
s SC-001: Users can toggle between detail and summary views using the 's' key within 100ms of key press
s SC-005: Users can successfully toggle back to full email content from summary view 100% of the time
# emotion chatbot requirements
m The system shall detect at least 6 different emotions (happy, sad, angry, surprised, fearful, neutral)
v The system shall improve emotion detection accuracy over time using user feedback
v The system shall respond to user messages with contextually appropriate responses
s The system shall support password reset functionality
s The system shall allow users to delete their conversation history
# emotion companion use case
m Supportive response appears within 1.5 seconds of the User sending a message
v All responses must comply with ethical and safety constraints
# endoscopy assistant spec
m SC-002: False positive re-trigger rate < 5% after doctor ignores a detection
m SC-003: Voice intent classification accuracy ≥ 90% on Vietnamese clinical phrases
m SC-004: End-to-end detection-to-pause latency < 200ms on GPU hardware
s SC-005: Session report renders all confirmed detections with thumbnails within 3 seconds of EOS
# enterprise rag readme
m The system must guarantee that 100% of AI responses are grounded in retrieved context, complete with document citations, while providing a ChatGPT-like user experience via real-time token streaming.
s The backend instantly returns a \`200 OK\` while extracting text and generating embeddings in a background task, ensuring the UI never freezes.
`);
