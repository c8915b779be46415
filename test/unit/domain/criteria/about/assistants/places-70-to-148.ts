import { sentencesIn } from '../sentences-of-place';

/** Criteria of assistants, agents and language models, and of the software around them, in the manner of plans and requirements. */
export const PLACES_70_TO_148 = sentencesIn(`
# 70
s SC-052: Inspection summary shows all accepted photos with captions within 4 seconds of upload
m SC-002: Repeated false alert rate < 4% after dispatcher dismisses a warning
m SC-003: Spoken command classification accuracy ≥ 87% on Thai maritime phrases
m SC-009: Overall sighting-to-brake latency < 150ms on TPU boards
# 71
s The server immediately sends a \`202 Accepted\` while resizing images and writing metadata in a worker queue, so the page never hangs.
m The assistant must ensure that 100% of legal answers are backed by fetched statutes, including paragraph references, while offering a messenger-like feel via word-by-word output.
# 72
m A workable bar for the travel booking agent could be: booking success &ge; 65% without handoff, <em>and</em> p95 time-to-first-word under 2&nbsp;s, <em>and</em> spend per booking below $0.25, <em>and</em> zero privacy-breaching replies in the red-team set, <em>and</em> no drop on the tool-misuse set.
# 73
s WHEN a forecast run finishes THEN the platform SHALL store error records and baseline comparisons
v WHEN recall drops under target THEN the platform SHALL start scheduled detector refitting
b IF unfamiliar weather regimes appear THEN the platform SHALL adjust input selection and network weights
# 74
m Bench vs v5 3B + stock 8B; demand faithfulness ≥85%
v Chat Nova quits making up kronor amounts in mixed Swedish-English.
# 75
s THE Portal SHALL let a tenant hide any meter warning; WHEN hidden, THE Portal SHALL not show that warning again in the current billing month.
m WHEN a farmer asks a question, THE Olmo SHALL respond with a reply based on the farmer's own FieldBook records within 6 seconds under average mobile reception.
# 76
s SC-017: The "recording" badge shown on the partner's screen disappears within 2 seconds of the speaker muting the microphone.
s SC-016: Map markers in the fleet view redraw no more often than once per 500 milliseconds while the map is being dragged.
s SC-014: The kiosk by itself reopens the payment session after a router reset within two minutes, without any staff involvement.
# 77
s Can close tab and continue quiz
s Save ratings in warehouse
s ⭐ (Favourite) icon on each AI recipe
m Quality board: "75% of replies marked useful"
# 78
m Recall rate >= 85%%, false-negative <= 4%%
# 79
m Set SLIs + budget alarms for copilot freshness goals (e.g. 98% of copilot jobs end within token limit).
# 80
m Readability: 85%+ of exhibits have understandable captions
m Pace: Tagging finishes in <3 seconds
# 81
s WHEN a photo match has a similarity value under 70, THE Registry SHALL mark the photo for hand inspection by a Museum Clerk
s WHEN the Registry matches a photo, THE Registry SHALL attach a similarity value from 0 to 1000
s THE Registry SHALL take birth certificates, residence permits, and tenancy agreements as allowed paper kinds
# 82
s A plain ASR-metrics script prints WER, CER, MER, and WIL apart from MOS ratings.
s Checks show that tokenizer and decoder breakages turn up in separate dashboard rows.
# 83
s FR-08.02: Spending blocks store their verdicts with grounds for later inspection.
s FR-08.03: Rejected payments show a plain reason to the ordering buyer/clerk — no quiet cancellations.
m NFR-08.01: Toxicity screening finishes in under 1 second (including model warm call).
m NFR-07.03: Toxic comment detection has a false positive rate below 4% on public test sets.
b AC-08.01: A prompt asking for another patient's record is recognised and refused.
b AC-08.03: A tutor assigned a grammar exercise that begins writing the full essay activates the scope monitor.
# 84
m Goal: <3% misrouted
m Target: 90% parses/executes
m Goal: 2 model calls for 90% of refunds
v Model Certainty: Assistants should no longer write "I can't tell which version applies"
v Text Style: Generated letters follow house wording
# 85
s WHEN the upload is larger than 2GB, THE Importer SHALL switch to chunked reading or temporary disk files
m THE Pruning SHALL keep recall within 3% of the dense reference
# 86
b “Quote only the attached leaflets; if missing, tell them you cannot find it.”
b “Request further details if dosage/age group changes the reply.”
# 87
m On all 500 MBPP exercises graded by the stock pytest runner, the chosen \`marlin\` patch lane will reach Base pass@1 of at least 0.75 and will not be worse than \`heron7b\`: the bootstrapped 90% lower limit of Marlin minus Heron7B must be greater than -0.04.
# 88
s Email template and style sheet are under version control.
s Grammar checking is opt-in and switched off initially.
s Readme notes that screenshot comparison is flaky by nature and must not be the sole merge check.
# 89
m A forecast of 0.70 should come true about 70% of the time
# 90
s Payment module operational
s Queue lengths usual
m Diarization accuracy above 92%
# 91
s Power-cut/restart test finished without repeated/missing orders
s Recent Firefox, Opera, and Android WebView video matrix finished
m p95 end-of-turn to first caption ≤ 1.8 seconds on the approved conference room setup
v Senior adjusters find the memos helpful and true to the file
# 92
s All orders go through the actual till screen — no database tricks
s The whole checkout can be shown as a 3-minute screen capture
m Agent finishes at least 3 different bookkeeping jobs start-to-end without clerk help
v Spoken commands are properly turned into matching kitchen timer settings
# 93
s sends 50 malformed invoices
m holds total prompt leak rate below 8%
# 94
m ASR+LLM p50 <=900ms; wake word to reply p50 <=2.5s; CER <8%; no transcript leaves vehicle
# 95
m Goals are frozen in \`goals.py\` before any first run: short recall@5 of at least 90% over at least 40 queries; long recall@5 of at least 50% and at least 8 points above the matched lexical run (limited to 100%); zero blocked answers in the closing run.
# 96
s FR-029: Parser MUST read telegram frames with at least 98% success including nested TLV fields
s FR-027: Cache MUST hold at least 3 map layers per region with tile files under 8GB
s FR-028: Portal MUST show responsible clerks from the OFFICES table using most-specific postcode lookup
# 97
v Is the transcriber dependable enough to use?
v Do farmers consider the forecast good enough to show their adviser?
# 98
s No repeated SMS sends per booking
s Meter reading saved to SAP under correct device number
m Total cost per dialogue under $0.40
m Push text under 25 words
# 99
m 50%+ summary read-through rate
m 3.5+ comfort score
# 100
s Run checks, ≥ 7/8 green
v replies quote actual statutes, carry a warning, turn down harmful asks, and invented paragraphs are spotted.
# 101
s WHEN the kiosk wakes up, THE kiosk SHALL show a dark navy backdrop (deep indigo) with pale cream lettering
s WHILE saving thumbnails in Memcached, THE gallery SHALL apply name pattern \`img:thumb:{id}\` with rolling expiry handling
m WHERE caching is enabled, THE service SHALL keep quality within 0.02 embedding distance compared to uncached reference
# 102
s List the on-call chain with phone numbers and reaction times for the plant, region, and head office tiers.
# 103
s SC-011: At least 85% of books in the live catalog carry a scanned spine photo, and the librarian can view the current share and a table of missing ones.
m SC-002: At least 85% of the reference prompts succeed on the live models, and 100% of off-topic prompts in the pool yield zero wine suggestions, in Spanish and in Polish.
m SC-006: No ParkGuide reply lists more than six trails, and every trail listed is described or mapped in the reply text.
# 104
s Módulo de Agenda Local abre sem conexão de rede.
s Regra/tabela/tarifa aplicada ficam registradas.
s Número do cartão é mascarado antes de gravar logs.
v Tom/extensão das respostas são adequados à idade.
# 105
s SC-013: After the first start, the offline map is ready within 4 seconds of unlocking the tablet.
s SC-015: 100% of orders typed in before a printer reset are kept and listed after the reset.
m SC-001: A caller with any Spanish regional dialect reaches a word error rate below 12% on everyday banking Spanish — measured on a 3-minute call.
# 106
s GraphQL lookups return in <300ms
s Disk footprint under 60MB per plugin
m 92%+ of drafted queries execute first time
# 107
m 85%+ recall on spoken command set
# 108
v Given reasons that agree with the stated verdict.
v No loss in everyday conversation beyond a tolerated margin.
v Declining to guess when a question is unanswerable.
# 109
s ledger is saved after each booking;
s no licence server is needed for a local start;
m the Bot answers at least seven customer turns;
# 110
s All user-uploaded avatars must be screened.
# 111
s Checkout errors P95 under budget for 14 straight days.
m Fuzz run succeeds with ≤ 3% truncated answers & zero unhandled errors.
m False negative rate for scam detector < 30% (🔎 Now ~33%, listed in casebook)
v Prompt leakage rate under limit for 4 straight nightly runs.
# 112
s WHEN expired certificates are found, THE Gateway SHALL record them and notify the network team
m WHEN probed with poisoned inputs, THE GAT SHALL keep detection rate above 80%
m WHEN probed with poisoned inputs, THE GAT SHALL keep false positive rate below 6%
# 113
m Checks mean MRR@5 > 0.25 agreed floor.
# 114
s Readers can quickly send corrections for mislabelled photos.
# 115
v Tone fit (not too formal, not too casual)
v Candour (naming doubts, no made-up facts)
# 116
m Column mapping accuracy ≥85%
v Shoppers can speak free-form wishes, product need properly understood
# 117
s The driver should get either a valid toll pass or a refusal naming which rule was broken.
# 118
s Full per-trip CSV records with GPS track, gear changes made, fuel values, and vehicle details
s 100% of outages covered by static maintenance pages; zero raw stack traces; full incident journals
m Weak matches (< 0.3) properly dropped; strong matches (≥ 0.8) reach ≥ 80% agreement with curator picks
m ≥ 15% relative gain on common grading points (style match, clarity/flow, learner goals met) with 90% confidence intervals
m Mood classification accuracy ≥ 82% for four listening modes
m Brief-to-storyboard fidelity ≥ 75% (editor-judged)
m Week-to-week grader stability ≥ 0.8 (Spearman correlation)
# 119
s Backup Policy: 100% encrypted copies; zero expired key warnings.
m Query Accuracy: 80%+ of drafted SQL runs cleanly on the first execution.
m Style Compliance: 85%+ of drafted clauses follow wording rules set in the Legal Playbook file.
# 120
s \`npm run bench\` adds latency / memory / size to CHANGELOG
s Refunds appear on an approval-list placeholder
v Stay silent when unsure
b Summaries only with sources
# 121
s Record redemption rate (used / sent) per voucher, weekly, monthly
m Warn if adoption rate falls under 12%
# 122
m Uptake rate: Percentage of model captions published without edits (target: 45-65%)
m Fallback rate: Percentage of routes where the planner is dropped in favor of a human dispatcher (expected: 8-15%)
# 123
s SC-024: The handbook renders and uploads without failure to Read the Docs.
s SC-025: The complete checkout path is covered by a browser test.
m SC-002: The concierge bot gives fitting tips with map links for 92% of in-region requests.
m SC-003: The Basque captions are judged as "readable" by 75% of Basque-speaking visitors.
# 124
s Zero open Priority 2 defects per \`QX7-11\`.
s Final release is running in the Client's Frankfurt data centre.
m At least 90% of bot sessions finish within the response times set out in Schedule D.
# 125
s Then the importer SHALL apply the streaming parser
s And it SHALL print a migration hint
m Then the router SHALL spend ≥70% fewer tokens than the single-prompt variant
# 126
s Send the stock report at a fixed hour every evening (e.g., by 7 PM warehouse time).
v Encouraging comments from a handful of pilot readers about style, depth, and picture choice.
# 127
s THE Route_Checker SHALL ship with scripted unit tests that compare toll calculation with known amounts
m FOR EACH sample contract, THE Clause_Finder SHALL rightly flag at least 75 percent of deliberately inserted traps
# 128
s Kiosk start time: under 4 seconds
s Parallel camera streams: 40+ cameras
m Allergen tagging accuracy: 80–88%
# 129
v WHEN AI translates legal letters THEN the portal SHALL preserve correctness of statutory wording and deadlines
v WHEN AI cannot read a scan THEN the archive SHALL openly admit its limits instead of giving wrong transcripts
b WHEN AI proposes recipes THEN the kitchen app SHALL draw proposals solely from ingredients and tools listed in the pantry
b WHEN AI receives an unclear booking THEN the hotel bot SHALL ask the guest instead of choosing a date itself
# 130
s Write measurements to bucket for reporting
m Scoring completes in under 8 seconds
v Essay coach gives correct, helpful hints
v Risk grade tracks actual loan defaults
v Condolence letters are warm and tasteful
# 131
s Invoice archived with tariff version + meter number + billing run noted
s Invalid barcode starts the manual entry/supervisor route, never freezes the till
# 132
s Selectable report views (Nurse vs. Head Physician vs. Auditor)
m >75% of drafted briefings adopted in board meetings without substantial edits
m >55% of mined leads added to Partner Board
# 133
m “At least 85% of sample claims settled correctly and no more than 1 in 40 letters including a wrong amount or apology.”
# 134
m Goal: <60% (vs ~90% today)
m Target: Average score ≥ 3.8
# 135
s SC-034: Terminal correctly books 97% of payments without faults while all partner banks are reachable
m SC-031: Lawyers can produce a full contract digest in under 45 seconds for ordinary contracts (under 30 pages of text)
m SC-032: 85% of drafted briefings cite fitting facts from at least 4 separate feeds (Reuters, Eurostat, plus OECD or World Bank)
m SC-033: 80% of nurses say that handover notes give enough background to take over a patient without further phone calls
m SC-007: Claims adjusters need 30% less time on first damage triage when opening the assistant compared to paper files
# 136
m Quality targets: false negative rate below 2%, false positive rate below 6%.
# 137
m check limits over several seeds and several prompts (groundedness at least 0.85 across a 40-prompt set; proper abstention in at least 92% of off-topic prompts);
# 138
s SC-041: Smoke script reliably reaches Kafka and reads back test events with 98% success rate
s SC-044: Nightly export chain finishes without failures in 97% of nights
m SC-042: Librarian searches yield best-k matching abstracts with topical match precision above 85%
# 139
s The scanner SHALL finish the sensor warm-up and show a first preview page within 2.5 seconds of the clerk pressing the start key.
s The turnstile SHALL give a ticket check answer to the visitor within 2 seconds of barcode submission to the venue server for 98% of entries under usual match-day load.
# 140
s Signing keys backend only
s \`secrets.yaml\` never committed
s Zero SQL warnings
m ≥75% of lookups return fitting recipes
# 141
s Save \`tariff_id\` and currency per invoice, so a future change is a recalculation run, not a rewrite.
s A shared sandbox that logs payloads may receive only invented sample orders.
v The smallest checkpoint that meets faithfulness and tone on the reference set (Mini-/Small-class options, e.g. GPT-4o mini, Mistral Small; more as released), hidden by the gateway layer.
# 142
s Queue wait p99: <250ms
m Playlist ranking: NDCG@20 >0.3
# 143
s Lookup speed: Barcode lookup shows items in <200ms for average store (2000 articles)
m Hit quality: 75%+ of suggested flats are suitable to tenant's wishes
# 144
s No build goes to customers until all 5 succeed.
v No fresh invented quotes
# 145
s Put the Imprint within easy reach of visitors.
v Make sure the chatbot is not built to give hateful, discriminating, or offensive replies.
# 146
s CSV import < 8 seconds
s Teacher can download finished worksheet DOCX
m Recipe parsing accuracy > 93%
m LLM token cost per tenant < $4/month
v Fit rating tracks later job retention
# 147
s PUT /v2/claims/check takes { policy: PolicyDto, claim: ClaimDto }
s Fixed postcode comparison (lookup-table)
s LLM essay grading for open questions
# 148
s SLI3: Delivered messages = 98% of all messages
`);
