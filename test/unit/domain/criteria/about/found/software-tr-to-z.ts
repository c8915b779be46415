import { foundIn } from '../found-sentences';

/** Criteria of public plans, tickets and requirements of software, some with models in it. */
export const SOFTWARE_TR_TO_Z = foundIn(`
# trading order manager
s Order lifecycle is correct
s Duplicate orders are not sent unintentionally
s Retry only when it is safe to do so
# trail runner requirements
v WHEN capturing photos THEN the system SHALL automatically assess and curate the best images
s WHEN exploring new areas THEN the system SHALL offer breadcrumb trails for safe return navigation
s WHEN downloading maps THEN the system SHALL support offline topographic and satellite imagery
s WHEN navigating THEN the system SHALL provide audio directions without interrupting music
# translationzed test plan
s Core modules (\`translationzed_py/core\`): >=95% line coverage.
s Mutation score ratchet from advisory to blocking threshold after baseline stabilization.
# treqs
s The system should be able to notify pacients with booking confirmations, as well as any change related to time, cancelation, etc.
# tribu
s critical flows keyboard operable on desktop
s key actions readable for assistive technologies
# tunnel fin core integration
s Playback starts <30s after selection
s Circuit failover completes <10s
s Rate limiting enforced (1 req/sec per indexer)
s 100% IP anonymity (all traffic via circuits)
# turkish trading sprint plan
s Unit test coverage > 70%
s Portfolio refresh latency p95 < 3s
s API key'ler environment'ta
s Tüm TypeScript kod strict mode'da hatasız
# tutor link developer guide
s Performance: The system should respond to any command within a few seconds
s Reliability: The system should not lose any user data even if it crashes unexpectedly
s Usability: A new user should be able to use basic features without confusion
# uni of greenwich requirements lecture
s The system shall send an email with a password reset link within 2 seconds.
s On the last working day of each month, a summary of the drugs prescribed, their cost and the prescribing clinis shall be generated.
# venue divergence ticket
s [test: tolerance is read per indicator from the registry, never a global constant] A global tolerance ignores that BTC-USDT vs BTC-USD carries the USDT peg basis
s [test: a 35 bps divergence is flagged and a 13 bps divergence is not] The measured defect and the measured worst-honest-case, pinned as a regression
# vereinsverwaltung
s Ungültiges Dateiformat beim Logo-Upload wird abgelehnt
s Abbrechen des Dialogs speichert nichts, Formular behält die Eingabe
# vietnam aircon advisor design
v The AI response should be compact and structured:
s When the AI learns a new fact, animate the corresponding chip gently for 300–500 ms.
s Ask no more than one question at a time.
# virtuoso api cli fixes
s 0% YAML parsing failures
s 90%+ reduction in command syntax errors
s 80%+ reduction in transient failure impact
# vue toast modal spec
s Toasts stack vertically without overlapping
s Each toast has a dismiss button; clicking it removes the toast
s Modal closes on Escape key
# webapp
s Conditionally rendering the Ai summary button for the failed logs.
# webknossos
s if 1 <= n_successful_tests < 60% (e.g. 3 of 5 runs): build fails because the test is too flaky
# whats app grievance bot
m Duplicate detection: 85%+
# wms
s Blind count hides expected quantity server-side, not just visually.
s Planned jobs generate non-duplicate count work.
s Calculate variance against the correct snapshot, require reason/approval thresholds, and support independent recount.
s Serial/LPN/location completeness is validated.
# workflow artifacts spec
s 列表查询必须有索引支持，不得默认全表拉全文。
s 所有写入 tool 必须幂等，支持 wechat-agent 重试。
# writcraft accuracy judgments
s The aggregate exposes only sample count, matched count, mismatched count, match rate and the existing small-sample warning.
s Repeated submissions are idempotent; changing the verdict atomically replaces that card’s prior judgment.
s Research→Changes adoption remains a separate metric; accuracy judgments must not change the global AI suggestion acceptance rate.
# ws dottie docs task
s One API at a time - complete each API fully before moving to next
s Module header comment must be at the very top of the file, before any imports
# you tube success
s Add parity checks to CI/CD that fail when offline and online feature values diverge beyond tolerance
s Expose feature metadata through an \`/mlops/features\` endpoint
# zhsf
s Users must log in before accessing the chatbot.
s Sessions should expire or invalidate on logout.
`);
