import { sentencesIn } from '../sentences-of-place';

/** Criteria of assistants, agents and language models, and of the software around them, in the manner of plans and requirements. */
export const PLACES_149_TO_214 = sentencesIn(`
# 149
s Fallback: Retain previous release, flip DNS in 60 seconds
m Recall@20 >65% (was 38%, goal >65%)
m Planned precision gain: +18%
v No setbacks on present intents
# 150
m citation accuracy >= 0.96;
m empty-source accuracy >= 0.85;
m each covered topic Recall@3 >= 0.92.
# 151
s Must never write files itself
s Connect to Stripe webhooks
m At least 75% of usual defects found
m Must finish assessment within 20 minutes
v Tutor hints are concrete and useful
v No wrong alarms on harmless weeds
# 152
m Goal 2: Let a first-time guest complete a booking by voice in < 90s (p75) without staff guidance.
# 153
v Then the detector shall keep recall above limit
v And decline shall be smooth with rising blur
# 154
s The port control room shall allow parallel tracking of up to 80 vessels without noticeable lag, with live changes to berth occupancy lamps whenever fresh positions arrive via the AIS relay feed.
m The scan module shall reliably read labels from crumpled customs forms with at least 88 percent word accuracy under normal warehouse lighting.
m The following transformer-based parsing shall properly extract at least 75 percent of parties, deadlines, and payment amounts contained in the scanned contract, as checked against hand-labeled reference annotations.
m The network forward pass shall not exceed 3 seconds per X-ray on laptop processors, so that triage hints arrive within a tolerable period for emergency staff.
# 155
s WHEN the screen is shared THEN the meeting app SHALL plainly mark sharing with a red frame and badges
v WHEN I dictate regional plant names THEN the app SHALL properly write Scottish botanical vocabulary and short forms
v WHEN I say street names THEN the navigator SHALL recognise Welsh villages and farms correctly
# 156
m A sensibly tuned homework helper might aim for: leak rate below 0.05% (1 in 2,000 replies), false refusal rate below 3%, prompt injection success rate below 4% on the latest red-team suite, mean time to notice under 3 hours, and mean time to fix under 36 hours.
# 157
m Reach >75% concordance between LLM-grader marks and teacher marks
# 158
s Thumbnail reuse rate >80%
m Lookup accuracy >80% (fitting passages in top 3)
m Passage usefulness score >0.65 average
m Fabrication rate <6% (down from 25%)
m Reply usefulness >85% (expert-rated)
m Evidence usage >75% (quoting supplied passages)
# 159
s THE Call_Recorder SHALL connect with Google Speech-to-Text for real-time caption output
s WHEN tickets are closed, THE Help_Page SHALL give short hints on further actions in everyday words
m WHEN transcribing council meetings, THE Caption_Engine SHALL keep word accuracy above 88% for Flemish and Walloon French
m THE Caption_Engine SHALL emit subtitle fragments in live mode with maximum 700ms delay
b WHEN screening investment emails, THE Mail_Guard SHALL examine wording for pressure, invented credentials, and promised returns
# 160
s WHEN a tariff is changed, THE Price_Board SHALL show the new amounts within 12 hours to keep quotes current
m THE Grant_Matcher SHALL keep accuracy of at least 82% in pairing charities with suitable funds
b WHEN several grants fit, THE Grant_Finder SHALL rank grants by expected payout and paperwork effort
# 161
m AI help-desk replies live with ≥92% source accuracy on monthly check
m Chat reply fabrication rate <2%
# 162
m The pledge — p95 time to first word under 800 ms, p95 between tokens under 40 ms, reachable 99.5% of the time.
v The aim — the smallest energy use per thousand generated images that holds this pledge.
# 163
s Rate limiter per tenant (blocks after 5 rapid requests)
m Soil classification accuracy ≥88%
m Triage latency under 700ms (ranking stage only)
v Switches smoothly for unclear intents → SmallTalkHandler
# 164
v References lead to real court rulings
v Replies mention concrete facts (dosage, interactions, side effects)
# 165
s Teacher sign-off for grading choices
m Numeric accuracy > 92% vs audited ledger
m Storyboard latency < 90s for complete episode
v Voice-driven guides rooted in museum catalog
# 166
s Backup quality: Zero lost photos, <2% duplicate uploads
m Part lookup accuracy: >85% of lookups show fitting spares in top 5 hits
m Prompt savings: Avg 65% context reduction vs. loading whole manuals
m Draft quality: >80% of drafted macros run without changes
# 167
s "99.99% of messages durably arrive"
m "99.5% of playlist picks are suitable"
# 168
s Platform carries 5,000+ parallel viewers at first, grows to hundred thousands
s 98% availability during rehearsal
s Notes are visible per project team
m Cost per chat under $0.15
v Bot reacts suitably in the family channel
# 169
s Currencies: Euro only in release 1, schema allows multi-currency for release 2
m AI quality figure: > 75% of AI captions are kept or edited by photographers, recorded as "AI caption keep rate" in Metabase.
b AI must not ever propose a medication change that breaks a fixed dosage limit without openly marking the clash.
# 170
m The aim of this thesis is to train a network that recognises forged signatures with at least 92% precision.
# 171
s Print success rate: >97% of submitted labels finish without \`jammed\` state
s Export archive validity: 100% of finished exports contain readable TAR with sizes equal to index
m Crew bot success rate: >97% of crew bot shifts end without crash
m Mean prompt shrinkage: >25% across all tenants
m Mean fluency score: >0.8 across all dialects
m Claude API spend/report: <$3 per 80-page report (recorded via per-step usage counters)
# 172
s Network Uptime: >99.8% reachability
s Menu Usage: >85% of main menu items opened monthly
m AI Reply Time: <3 seconds for payroll predictions
m Model Hint Uptake: >65% of model hints applied
m Nurse Approval: >4.3/5 score for AI charting
# 173
s WHERE the Recipe_Coach option is switched on, IF the Recipe_Coach cannot produce a reply, THEN THE Recipe_Coach SHALL show a clear failure notice to the Cook and SHALL keep the shopping list unchanged.
s WHERE the Recipe_Coach option is switched on, THE Recipe_Coach SHALL keep a question log bound to the Household_Account, stored in the Cloud_Store.
m WHERE the Tax_Helper option is switched on, THE Tax_Helper SHALL respond to each client question within 25 seconds under usual office load.
# 174
s All backups on hospital premises
s Full change log
s Grafana dashboard operational
m Nightly prompts p95 < 90 seconds
m Quote-check pass rate > 92%
m Source coverage 100%
# 175
v Do not come across as too certain when the scans are blurry.
b Do not assume which medicine the caller has in mind.
# 176
v Risk index tracks exposure, not claim payout
# 177
s A bug report must be replayable without the hosted database before any performance tuning is planned.
m triage accuracy >= 0.94
m credential-leak block recall = 1.0 for the red-team set
m unapproved refund count = 0
# 178
m The hotline bot must carry 2,000 parallel calls on storm days, settle at least 60% of outage reports without dispatcher contact, and hold the spend per call below $0.40.
# 179
s Docstring coverage >75%
m Language detection recall ≥85% на новых записях
v Risk estimates calibrated
# 180
s Acceptance: Daily and quarterly totals; breakdown by branch, cashier, tariff; download as XLSX.
s Acceptance: Append-only journal with terminal/operator numbers, dates, booking, account, outcome; storage 24 months.
s Acceptance: GraphQL schema; code samples; quotas; demo tenant.
m Acceptance: Brief <200 words; top-5 proposed answers with links; precision >80% on private bench.
m Acceptance: Hourly import; near-copy detection >93% precision; address masking recall >97%.
v As a patient, I want the symptom bot to hold back and refer me to a nurse when unsure so that I am not given wrong advice.
# 181
s Callback Speed: Branch adviser rings back within 15 minutes
m Bot Quality: 85%+ of bot replies are useful
# 182
s NFR-ST-07 [S] Meter readings must be stored within 2.5 seconds of the tenant sending them, with a green tick when stored.
s NFR-ST-06 [S] The scanner should start and open the login form within 3 seconds on a Galaxy A52 with no background tasks running.
s If the upload breaks the driver has to be told without the tablet freezing.
# 183
s SC-026: The exchange serves 250 parallel traders without slowing down
m SC-001: Apprentices can ask things and get accurate answers from the repair manual within 6 seconds of asking
m SC-002: 92% of requests get replies that properly cite bylaw articles/paragraphs
m SC-003: 100% of off-topic requests are declined with the reply "That lies outside this handbook"
m SC-004: Marked-clause requests are resolved using only the marked clause with 96% accuracy
m SC-007: 85% of chat visits end in full settlement of the guest's request
m SC-008: The chat guide offers links to nearby exhibits in 65% of suitable replies
# 184
s SC-021: All 9 galleries of the online museum are reachable and open within 3 seconds on an ordinary home connection.
s SC-025: The museum's ticket page reaches a Lighthouse accessibility score of 95+ on tablet and kiosk.
s SC-026: All worker jobs run inside the hobby-plan quotas.
m SC-022: The voice tutor gives a fitting explanation to 85% of on-topic questions about the lab manual within 4 seconds.
m SC-003: The pharmacy assistant properly spots and refuses to handle 100% of off-label requests.
# 185
s SC-032: Conversion of 500 EPUB titles (~80,000 words each) finishes in <45 minutes.
s \`POST /tiles/refresh\` starts complete map re-rendering.
m SC-001: 92% of requests return usable replies with valid sources in ≤4s.
m SC-033: For 200 sample complaints, 85% get acceptable replies per expert rating.
# 186
m Tighter limits: MAP ≥ 0.5, R@10 ≥ 0.85, nDCG@10 ≥ 0.62, P@3 ≥ 0.3
v Sanity: deliberately off-topic essay must get a lower grade than decent average
# 187
s Payment gateway connector layer (3/3 plugins: Adyen, Klarna, PayPal)
m Severity classification accuracy ≥78% (reached: 79%)
m Copy detection precision ≥88% (reached: 96%)
# 188
s Scanner outage has a manual workaround.
v NDCG rises over keyword ranking alone.
v Recall@20 does not noticeably drop.
v Dietary-rule breaches are heavily punished.
# 189
m E.g. 'Bot is '25/50/75/100%' sure its reply contains no invented dosage, and everything under 75% is treated as unsafe/wrong.
# 190
s 85% branch coverage for payment package
s All smoke checks green
s Zero failures in Stage 3 suites
m Fabrication rate <4% (wrong invoice fields)
# 191
s SC-012: 100% of order notes are kept in the archive.
s SC-014: Broker correctly processes parallel bids from several dealers without mixed-up amounts.
m SC-001: 100% of spoken shelf requests trigger correct robot arm calls.
m SC-005: Bot correctly reads at least 85% of typical freight booking requests.
# 192
s Ticketmaster tokens hashed in backups
s DJ can mute bot at any moment
m Label reading accuracy: Target >85% certainty
m Editor check time per caption: Target <3 minutes
# 193
m Topic tagger accuracy ≥ 87% on an annotated subset of the golden set
m Spare-part lookups return right article in top 5 ≥ 85% of the time
v No setback on standard speech scores
# 194
s SC-043: Visitors can change between German and Polish captions in kiosk mode within 2 seconds
s SC-045: Payment bridge keeps 98% availability in shop hours (8am-8pm CET)
m SC-001: 92% of Catalan subtitles are judged as naturally phrased by native Catalan viewers
m SC-002: Glossary opens in side view within 4 seconds for ordinary lesson sheets
# 195
s Import success: >97% of upload jobs finish
m Speech delay: <600ms for tutor reply
m Request precision: >80% of spoken kitchen orders captured properly
m Student confidence: "Did AI explain your mistake?" >85% yes
m Redraft rate: <3 redrafts per newsletter
# 196
s Installation SHALL need no more than 4 clicks
s Invoices SHALL be machine-readable (no scanned images)
# 197
m Reach a docking success rate of 96% for a list of agreed berth layouts.
m Reach a correct sorting rate of 93% for the mixed parcels.
# 198
m Patients can reliably give spoken requests that are rightly understood and carried out by the hospital bed assistant with at least 80% success rate
m SC-022: Spoken kitchen orders are rightly turned into runnable KDS ticket steps in 85% of trial orders
m SC-023: The full pick-and-pack agent shows correct box choice and stacking in the warehouse twin for 75% of mixed orders
m SC-007: Radio-to-log service handles crew calls with recognition accuracy above 88% in staged harbour drills
# 199
m Validate LLM produces usable pick lists for 93% of spoken warehouse orders
m Validate radio call handling meets 87% recognition accuracy target
# 200
s WHEN \`MAPBOX_TOKEN\` is missing and \`HERE_TOKEN\` is present, THE Route_Worker SHALL switch to HERE routing without stopping.
s IF the SMS gateway answers with a failure or stays silent for 8 seconds, THEN THE Notify_Worker SHALL record the failure with gateway label and message number, and hand a typed failure object to the Alarm_Desk.
s THE Price_Worker SHALL have zero branches that yield a fixed or made-up exchange rate value.
v As a clinic manager, I want the Letter_Writer to use a genuine text generation service, so that letters offer situation-fitting wording rather than showing canned placeholder lines.
# 201
s SC-024: Fewer than 2% of checkouts break off because of uncaught network or terminal faults, and all breaks show shopper-facing retry hints within 3 seconds.
m SC-004: 90% of granted doorbell calls give visible proof of camera wake-up within 2.5 seconds of the visitor touching the bell button.
m SC-022: Caption accuracy for everyday speech keeps at least 90% word-level agreement in studio recording trials.
m SC-006: 85% of after-tour questionnaire answers say that replaying clips let them remember main exhibits (rating ≥ 3 on 4-point scale).
# 202
s Device Pairing: QR-based handshake and certificate checks
s Tap-to-Scan: Camera-triggered capture with haptic signals
s Live Mapping: No tile preloading
m Speech-to-Subtitle Latency: Target < 700ms
# 203
s Cart update delay under 2 seconds
s Mail gateway availability above 98 percent
m Meter reading accuracy above 97 percent
m Caption drafting time under 4 seconds
v Low score feedback sounds encouraging not patronising
v Stress prompts sound caring and unobtrusive
# 204
m WHEN the kiosk starts on iPad Safari THEN the system SHALL correctly label at least 75% of uploaded garment photos as "denim" fabric
v WHEN a plant cannot be clearly identified THEN the guide SHALL apply smart guesses based on leaf traits
# 205
s Solid upload stability over mobile networks
s Good pilot comments about Fast Checkout handling and DATEV import usefulness
m Stable dictation accuracy above 92%
# 206
m Sub-half-second key-to-text (P90 < 0.5s) is the number each shortcut is judged by — a shortcut here is whatever quietly costs 50–200ms or ruins the "types itself" feeling.
# 207
s Suites run in Docker (no printer required)
# 208
s The broker shall offer routing functions for handling message priority, retries, and queue balancing.
m The camera shall reach sub-40ms neural detection latency with 85% precision on public test sequences.
# 209
s Export delay < 250ms
s All import jobs green
s Tenant switching operational
v Spare part recognition quality preserved
# 210
v Execute dialog test sets to check that the assistant picks the proper function and fills in the proper arguments for both explicit requests ("Cancel table 14") and vague requests ("Get us a quiet spot tomorrow evening").
# 211
m Compute CER of OCR text vs reference and accept if \`CER < 0.05\`.
# 212
s THE Kiosk SHALL let the visitor leave a video note of up to 90 seconds per visit.
s IF the OCR stage yields no text or certainty under 0.6, THEN THE Scanner SHALL request the clerk to rescan the page.
s WHEN a handwritten form is read, THE Portal SHALL show the recognised fields to the clerk in the review pane so she can correct them.
m THE App SHALL reach dictation accuracy above 87% for Swahili, Luo, Kikuyu, and French voice notes.
# 213
s Voice settings stored per driver
s Soft landing after crashes
m 55% of model hints are applied
m Zero serious mistakes in AI prescriptions
m 75% favour AI over hand-drawn drafts
# 214
s The backup courier is a cron task started in quiet hours (and by hand), at most one disk scan per 45 minutes.
m ≥80 checked quotes, ≥90% of checked quotes mailed without changes, zero discount-policy breaches over 45 days
`);
