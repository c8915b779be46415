import { foundIn } from '../found-sentences';

/** Criteria of public plans and requirements of assistants, agents and language models, and of the software around them. */
export const ASSISTANTS_VO_TO_W = foundIn(`
# voice agent spec
m SC-001: 95% of successful session initiations provide audible confirmation of agent readiness within 1.5 seconds of the user pressing the talk control.
m SC-002: Transcription accuracy for common vocabulary maintains at least 92% word-level correctness during quiet-room benchmark tests.
m SC-003: 90% of post-session survey respondents report that reviewing transcripts helped them recall key information (score ≥ 4 on 5-point scale).
s SC-004: Fewer than 3% of sessions fail due to unhandled connectivity or agent errors, and all failures include user-facing recovery steps within 2 seconds.
# voice gender detection requirements
m WHEN the app loads on Android Chrome THEN the system SHALL correctly identify at least 80% of available male voices as "male" gender
v WHEN a voice cannot be definitively categorized THEN the system SHALL use intelligent fallback logic based on voice characteristics
# voice pitfalls
m Sub-second voice-to-voice (P50 < 1.0s) is the metric every pitfall is measured against — a pitfall here is anything that silently adds 100–500ms or breaks the "feels live" illusion.
# wasm adas requirements
m The system shall achieve sub-20ms AI inference latency with 90% accuracy on standard benchmarks.
s The system shall provide orchestration capabilities for managing component lifecycle, scheduling, and resource allocation.
# weaviate migration
v Candidate matching accuracy maintained
s Search latency < 100ms
s All CRUD operations working
s Organization filtering working
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
`);
