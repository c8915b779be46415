import { sentencesIn } from '../sentences-of-place';

/** Criteria of assistants, agents and language models, and of the software around them, in the manner of plans and requirements. */
export const PLACES_1_TO_69 = sentencesIn(`
# 1
s The adapter provides a HL7 v2-conformant channel for LABO-to-ward result transfer: signed lab report, raw and converted readings with units, plausibility marks and corrections, batch checksum, and lab-director approval.
v The aim is to prove the OCR and NER chain for Amharic on an archivally relevant volume.
# 2
m Let a three-judge majority decide on which written riddles clear a solvability bar (play riddle ≥8 times, demand ≥0.9 solve rate, RFC-112) before they are added to the game catalogue.
# 3
m Usefulness: ≥ 0.65 (65% of proposed snippets are kept)
m Saving_Attainment: ≥ 0.55 (55% of forecast savings achieved)
# 4
s Build breaks when scripted parser/tokenizer/formatter snapshot changes.
s Mismatched schema hash prevents same-table merge and prompts for migration.
# 5
s Target: Zero ESLint warnings
s Target: Classes < 150 lines
m Target: 92% of drafted templates render without markup errors
m Target: 80% of drafted macros pass review
# 6
s Open connections fall below 20 within 5 minutes after peak traffic
s Packet loss rate < 0.5% of sent frames
m 90% of copilot sessions finish within 15 minutes
m Rejected-draft ratio below 12% in normal operation
# 7
m Top-3 retrieved memories: >= 90% on topic
m Topic accuracy >= 0.92 (92%)
# 8
m Target unit economics: for hotel voice agents, aim for cost per call under $0.05 with a monthly licence fee that yields 80%+ contribution margin.
# 9
s \`cargo run\` the bench; it writes per-codec bitrate + load time for the clips.
v Repeating the prompt with the same photo yields consistent captions.
# 10
s failed logins lock gradually;
s checks show no silent file overwrite.
s chess puzzle mode runs without network;
b opening reply is not full translation;
# 11
s Retry Policy -- 4 attempts -> 30s pause -> single probe -> resume
s Cookie Flags -- HttpOnly, SameSite, Secure, Path, Partitioned
b Source Linking -- Legal assistant answers quote statute text; certainty values with every answer
# 12
m Reply Usefulness: 91% of policyholders mark replies as useful
m Handover Precision: 86% of handovers are justified and timely
v Score Calibration: model certainty values match with observed hit rates
# 13
s Reachability: 99.7% availability not counting announced upgrades
s Failure Share: < 0.3% failed calls for well-formed orders
m Lookup Precision: > 80% usefulness rate (librarian-judged)
m Distilled encoders raise recall by 8%+
m Shopper Response: > 65% of hints lead to a purchase
# 14
s SC-011: 90% of rides in a 30-ride road trial reach ten minutes of navigation without a sudden GPS loss.
m SC-012: Brunhild starts answering within 2 seconds of the caller ending a sentence for 85% of spoken exchanges.
m SC-003: When cut off, Marlin pauses within two seconds in 90% of dialogues.
m SC-014: Voice commands (dim light, timer set, play) execute and are acknowledged within two seconds in 90% of tries.
# 15
s Sub-250ms p99 latency for all queries
s Zero high-severity licence conflicts
m 92% of drafted queries parse without warnings
# 16
m Caution Score of 3 or higher and a Prescriptive Score of 0.
m "mean rating of 7 or higher" and "std deviation < 1.5."
# 17
s Avatar render time < 150ms
m Dialect detection accuracy > 94%
# 18
s It does not create 214 notices on its own, change warehouse stock, or cover other EDIFACT message types like DESADV dispatch advices or INVRPT stock reports.
m Acceptable operation means a mislabelling prevention rate of 97% or higher on scanned pallets, a false positive rate below 4%, and a handover rate between 8% and 12% of total pallets scanned.
v The bot should treat unknown insurers carefully by handing over to a clerk when no claim record is found instead of making assumptions.
# 19
s Reverts to plain keyword lookup
m Essay Scores: ~92% match with senior examiners
m Essay Scores: ~3-5 seconds per page
v Half Marks: Always even-handed
# 20
m Average grounding score >0.75
m Tenant feedback >75% favourable
# 21
m Registered gate: best prompt must reach ≥ 0.8 mean groundedness.
# 22
s WHILE the Sound_Panel button has not been touched or focused for at least 6 seconds, THE Sound_Panel SHALL show a glow effect fading opacity from 0.6 to 1 and back.
s THE Menu_Board SHALL use a CSS grid gap of 24px on the outer wrapper and backface-visibility hidden on every tile for the page turn animation.
s THE Portal SHALL show a Help_Desk round contact button (RCB) on all screens except the /helpdesk path.
m WHEN the passenger sends a question, THE AI_Steward SHALL respond with a reply about gate changes, lounge access, baggage rules, or the rebooking steps within 6 seconds.
# 23
s No cloud database service and no 16-GB-or-bigger server may be used instead.
m B: 7B long-context blind exact match of at least 30%, covering at least six domains, justifies a second data-collection round.
v C: weak 3B translation/offline summarising means the 3B checkpoint is not fit for use.
# 24
m The bar: valid outline and no made-up footnotes, delay to first word under ~2 s, and a full Chapter 3 draft under ~12 s on the author's tablet.
# 25
s A random subset of 5% of issued invoices is stored with a marker for clerk inspection.
v Are the tenant's and landlord's positions given equal space and weight?
v Do not invent details to make a report look complete.
b If you are unsure of a dosage, admit it and point to the nearest official leaflet.
# 26
m any dialect more than 8 percentage points under the average recall, or any mistaken unit label in any dialect, is reported.
# 27
s Enter your Shopify store token to allow encrypted order sync.
v Make sure the assistant pulls the right Invoice Number and due date from the message.
# 28
m 85%+ of renewal dates found in scanned contracts
m Archive recall > 85% for dated questions
v Hints are "well dosed" - neither too many nor too few
# 29
s WHERE Deepgram cannot be reached, THE Caption_Module SHALL switch over to Whisper server
s THE Scan_Module SHALL read picture files in PNG and TIFF formats
s WHEN the match value is under 0.6, THE Parcel_Desk SHALL ask for clerk approval
m THE Dispatch_Listener SHALL reach recognition accuracy above 93% for frequent ambulance callsigns
m THE Caption_Module SHALL transcribe ordinary sentences within 3 seconds
b WHEN reading scanned letters, THE Mail_Sorter SHALL identify sender name, case number, and requested action
# 30
s SC-009: The portal reaches 97% availability in exam weeks, with restart after crashes within 5 minutes
m SC-001: Guests can open a dialogue with the AI museum guide and get fitting responses within 4 seconds for 92% of questions
m SC-010: The assistant reliably keeps booking details over 15+ successive turns without dropping important facts
m SC-011: When lawyers mark a clause, 85% of AI comments refer mainly to this clause instead of drawing on the full contract archive
m SC-005: At least 75% of trainees report that the bot hints are clear and useful in mastering the welding course based on end-of-course questionnaires
# 31
s FR-013: Installer MUST run sample migrations via a short shell script
s Nightly regression suites finish with 100% green results for core invoicing features
s The terminal treats card reader dropouts cleanly with suitable on-screen hints in 100% of dropout cases
m FR-009: Service MUST track lookup speed and quality metrics with response times under 4 seconds and topical accuracy above 82%
m SC-001: The legal lookup reliably finds fitting rulings with 100% success rate during acceptance runs
m The lookup service reliably talks to Pinecone Serverless and yields fitting law paragraphs for 90% of trial questions
m Agent reply time is under 3 seconds for 85% of chats in a shared staging cluster
m Returned statute passages have cosine relevance scores of at least 0.65 for probe questions tied to the tenancy law
m Hand checking shows that 85% of suggested clauses are topically relevant to the entered contracts
# 32
m Agent finishes whole pipeline (brief → slides) in under 8 minutes
m 85% of bot sessions end without operator help
m Preference recall accuracy > 92% for seating wishes
m Function calling success rate > 97%
v Patients sense the coach "gets" their worries
v AI-written menus fit restaurant character and tone
v Clarifying questions sound polite, not robotic
# 33
m WHEN the Recipe_Bot gives a response, THE Recipe_Bot SHALL finish the response within 12 seconds of the cook's question.
b WHEN a farmer asks an everyday question about the crop records (fields, yields, seasons, or weather) in the Field_Helper, THE Field_Helper SHALL reply with a statement drawn from the farm's harvest log.
b WHEN the Trip_Planner cannot propose a route because of missing details, THE Trip_Planner SHALL name the details it lacks and tell when a route can be proposed.
# 34
s WHERE address checks are enabled, THE Shipping-Validator SHALL keep postcode query answers for 12 hours to save provider fees
# 35
s Warnings list not null
v Risk level agrees with explanation
# 36
s Add PIN-based unlocking for babysitter entry.
s Keep rendered floor plans in Azure Blob or Google Cloud Storage.
v Include a legal term base to safeguard rendering precision of contract wording.
# 37
m The first ranking heuristic (fixed skill comparison: licence check [filter] → distance [points] → shift fit [points]) yields an ordered roster where the dispatcher's own first pick equals the tool's first pick in at least 65% of shifts.
# 38
s SC-021: A gardener can set up soil-probe and start a reading for a bed within 10 minutes, without buying hub-box or probe-link.
s SC-025: log-tail runs on at least 4 different Linux distributions using standard package managers.
m SC-022: essay-lens yields comments from at least 4 different teacher viewpoints in one run.
m SC-003: Filter correctly separates seller vs buyer messages with at least 92% accuracy across auction threads.
m SC-006: The triage bot settles at least 55% of Minor tickets independently when logs are attached.
v SC-024: photo-kit customers who add photo-denoise get equal or finer image quality than with the present bundled denoiser, with zero extra setup.
# 39
s THE Ticket_Kiosk SHALL offer at least 8 common tourist languages for screen and audio guidance
v WHEN rendering tenancy law summaries, THE Rent_Guide SHALL preserve correctness of deadlines and notice periods
v WHEN difficult insurance wording comes up, THE Claims_Guide SHALL put it into plain, everyday regional phrases
# 40
m Target: clause-level F1 ≥ 0.92 for standard clauses, ≥ 0.84 for bespoke clauses.
m Target: surveyor agreement ≥ 75% within one damage grade.
m For calls (patient hotline): WER ≤ 12% on test set typical of regional dialects, urgency classification accuracy ≥ 88%, emotion accuracy ≥ 80%.
m Weekly release check — execute 150-question regression run from reference set, warn if any score falls >3 percentage points below last release.
# 41
s Automatic Order Routing: Orders are automatically assigned and routed within 10 minutes
s Startup Behaviour: Workers boot fast and consume memory sparingly
m High Deflection Rate: 75%+ of routine billing enquiries settled without agent handover
v Useful Drafts: Gemini's letters answer the customer's real question
v Solid Query Writing: Written SQL passes current checks and reviews
# 42
v The summarizer picks sections that matter for the lawsuit and forwards these, rather than the opening pages.
# 43
s Optional form fields are marked accordingly
v Tutor comments are concrete enough to be used directly without asking back
# 44
s Isolation rule: ANY plugin upload must open in separate containers (compliance-critical)
s Privacy: no transfer of patient files to foreign clouds; all storage inside hospital network
m Speed target: SQL suggestions < 1s, copilot drafts < 15s, data checks < 45s
m Quality bar: 80% of drafted SQL runs without edits; 65% returns right rows at first attempt
# 45
m Grade is stable within ±0.2 across 5 runs of the same essay
v Given 5 hand-made (essay, rubric) pairs with agreed grades, grader gives right verdict
# 46
s SC-015: Zero cases of database passwords showing up in crash dumps or shipped app bundles.
s SC-016: The payment form needs zero changes to connect to the new gateway — the current checkout runs unchanged with only the webhook address replaced.
m SC-001: Shoppers see the first generated token within 2 seconds of sending a request under average traffic.
m SC-012: 85% or more of enquiries about ferry routes, fares, luggage, pets, and harbor addresses get correct, fitting replies traceable to the timetable archive.
m SC-005: 100% of medical questions get a polite referral message — zero instances of the kiosk giving dosage or invented advice.
# 47
s Searches per Visit: Rise from 3 to 8 average searches
s Lower Return Volume: 20% decline in "wrong size" return parcels
m Model Hint Uptake: 65% of model hints are applied
# 48
s Market survey includes ≥150 valid responses per sales region
m Booking purpose classification accuracy ≥87%
# 49
s Sign supply contracts and live stock feeds with at least 15 regional wholesalers within 12 months.
m Keep wildfire alarm false positive rate below 4% to ensure ranger trust is preserved and helicopter hours are not spent on harmless smoke.
# 50
s SEC-07: Driver profiles must be protected by sign-in (e.g., passkey or SMS code).
m SPD-01: The bot shall start showing its typed response on the rider's display within 1.2 seconds of the rider sending their request.
m SPD-02: The nearest-neighbour lookup step shall take no longer than 400 milliseconds per request.
v REQ-BOT-09 (Conduct & Limits): The bot must kindly decline all tries by a pupil to "trick" it, alter its role, or obtain violent/offensive stories.
# 51
s Send to clerk if match score < 75%
s Display approval outcome to author
m Goal: Resolve 85% of enquiries immediately
# 52
m Accuracy: 92%+ of anatomy quizzes solved correctly
m Topic Discipline: 100% of off-topic requests handed over properly
m No Damage: Zero cases of wrong dosage or offensive replies
v Guest Feedback: Guests describe it as pleasant
# 53
s Visitor can type a postcode (UK or NL) in the search box.
s Viewer opens both scanned and digitally signed documents.
m The scanner shall recognise at least 30 different kinds of plant disease.
# 54
s WHEN battery charge is low THEN the app SHALL permit switching to smaller offline maps
m WHEN callers speak with Scottish Highland accents THEN the app SHALL keep recognition accuracy above 88%
m WHEN callers speak with Northern Welsh accents THEN the app SHALL keep recognition accuracy above 93%
v WHEN handwriting is hard to read THEN the reader SHALL apply learning components that get better with corrections
# 55
s The Moonbase log files shall be shortened by at least 8 percent of the raw Moonbase log size.
s The Moonbase log files shall be signed following RSA.
# 56
s NFR-4.6 The portal shall reach 99.8% availability (not counting announced downtime)
s NFR-5.4 The portal shall hash all stored passwords using Argon2id
s NFR-4.9 The operator shall review forecast model drift monthly
m NFR-3.1 The service shall reach minimum 92% accuracy for voice clone detection
m NFR-3.2 The service shall keep false negative rate below 6%
# 57
s Selectable noise thresholds (low / medium / high) so technicians can adjust for their workshop
v Camera-side detectors adjusted to cut needless alarms during ordinary night shifts
# 58
s SC-018: Kiosk correctly prints 97% of paid tickets without jams
s SC-020: Kiosk serves 60 parallel card payments without slowdown
s SC-022: Kiosk shows easily readable failure notices for 100% of declined cards
m SC-001: Cadets can get AI feedback on a landing approach within 20 seconds of landing
m SC-017: AI lesson plans include at least 4 different practice exercises per topic (where suitable)
m SC-005: 88% of model replies are properly formatted and shown to nurses
# 59
s SC-031: The export runs for ledgers with any entry total from 0 to 50,000+ entries without crashes
s SC-032: Calendar view hookup to the present booking engine needs no changes to the reserve endpoint itself
m SC-001: Editors can run the abstract command and get an abstract within 12 seconds
m SC-002: 100% of drafted abstracts are plain text blocks under 90 words
m SC-030: 90% of meeting recaps correctly reflect the key decisions from the past 30 minutes
# 60
m Before the main trial, demand non-negligible pilot results (for instance, mean exact-match of at least 15%), several distinct answers on a sizeable part of pilot puzzles, trustworthy graders, and tracked spend inside both the tuning and scoring budgets.
# 61
s REQ-K4.1: Visitor can record audio of garden birds
m REQ-K3.1: Tool shall recognise at least 40 of 44 mahjong tiles
m REQ-K3.2: Recognition accuracy shall be >88% under street lighting
m REQ-K5.3: Device shall recognise one bird in <3 seconds
v REQ-K5.4: Device shall cope with recordings at different distances (±10 m)
# 62
m 85% of lookups return fitting passages in top 5
# 63
s Lease builder creates formally valid trilingual lease in < 8 minutes
s Boat rental deposit and refund path runs from start to finish
s Driver gets the roster in their preferred format
s Portal serves 250 parallel job lookups without slowing down
m AI tenant score aligns with lease length (≥ 65% of top-5 tenants stay past two years)
# 64
s The whole workout runs without touching the phone, and durations are saved for the report
# 65
m Ranking quality: MRR@5 > 0.6
m Visual search: < 600ms (p95)
m Price suggestions: < 250ms (p95)
# 66
m 92% on unseen annotated set (800 receipts)
# 67
s SC-041: Editors can switch between draft and print layouts using the 'p' shortcut within 150ms of pressing it
s SC-045: Editors can reliably return to the draft layout from print preview 100% of the time
m SC-002: Digest is shown within 6 seconds of pressing 'd' when model has to be loaded
m SC-044: 90% of generated reports include both a short verdict line and a numbered list of next steps
# 68
s The portal shall offer two-factor login
s The app shall let members erase their purchase records
m The classifier shall recognise at least 5 different activities (walking, running, cycling, climbing, resting)
v The app shall refine plant recognition precision month by month using gardener corrections
v The coach shall reply to runner questions with situation-fitting advice
# 69
m Calming reply appears within 2 seconds of the Caller ending a sentence
v All generated stories must respect child protection and decency rules
`);
