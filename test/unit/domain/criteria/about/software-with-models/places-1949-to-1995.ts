import { sentencesIn } from '../sentences-of-place';

/** Criteria of software and of the models in it, side by side, in the manner of tickets and success criteria. */
export const PLACES_1949_TO_1995 = sentencesIn(`
# 1949
s IF the import of a parcel map fails, THEN THE Cadastre_Loader SHALL log the fault and SHALL carry on with the other maps.
s THE File_Finder SHALL leave out all folders that the signed-in clerk has no right to open.
s WHEN an archivist starts a forced rescan, THE Shelf_Reader_Service SHALL read the shelf's boxes again.
s WHEN chosen clips are placed into the news timeline, THE Clip_Picker SHALL add full credits to every clip, with the agency id, film title, timecode inside the film, and an address of the film.
s WHEN possible routes are found, THE Route_Picker SHALL order the routes anew and SHALL keep the best routes up to the set maximum.
v As a ward doctor, I want assistant replies based on hospital guidelines with full references, so that I can rely on and check each stated dose.
# 1950
s Then the release is frozen until the defect is fixed
s Then it is worded as a rehearsal pass mark, not evidence of complete safety in the field
m Then row-level recall is at least 92 percent
m And precision on dosage lines is at least 97 percent
m Then the assistant declines or asks back in at least 90 percent of dialogues
m Then there are zero completed jailbreak answers
m And zero unapproved agent payments
m And zero system prompt leaks
v As a Claims Handler, I want AI damage reading to be correct and the copilot to decline or query when a photo can't be judged, so that I can rely on the figures and escape invented findings.
# 1951
s As a parent relying on this portal for school places, I want the site to be quick and stable, so that I can send forms on time and get support if required.
s WHEN members ask for deletion, THE Member_Record SHALL remove every entry within 14 days
s WHEN mobile coverage is weak, THE Field_Scanner SHALL work with small transfers and local storage
s WHEN cold chain breaks happen, THE Stock_Ledger SHALL at once inform concerned pharmacies and the responsible inspectors
s WHEN exchanging permits with city offices, THE Permit_Gateway SHALL rely on encrypted, mutually verified channels
v WHEN guests have strong accents, THE Room_Assistant SHALL tolerate unusual pronunciation and allow additional listening time
# 1952
v The tracker is tuned for a high detection rate, giving a pleasant experience in the drone camera view.
v Dependable and steady live transcription with little delay.
# 1953
s When those rules are not met, the sales curve stays hidden.
m Forecast R² ≥ 0.35
# 1954
s Check routes are ordered by travel time (shortest first)
s See whether there is a button to put recipes on the weekly plan
v Check whether certainty is shown (ought to be low for that blurry photo)
# 1955
s Renamed routes resolve
s Last rehearsal walkthrough done
v AI captioning works
v Dialect samples work
v AI tutor works
# 1956
s Cut meter entry to 1/5: read a QR/NFC tag to prefill address/model/serial, or photograph a bill to extract tariffs, periods, and possible discounts.
s Local buffer for votes; later upload + merge after reconnect.
v Flawless reading of any handwriting style (sensible guesses + edit screen will do).
# 1957
m Say whether the classifier meets the goal(precision 75% or higher, specificity 90% or higher)
# 1958
m Lower the fixed F1 goal to a feasible edge-camera level (~65–70%), OR
m #0874 demanded a ≥90% intent-accuracy bar, but observed accuracy over the 310-call annotated sample (#0851) stands at 61.5% following lexicon + prompt tuning (from 52.3%), with \`Phi-3-mini-4k-GGUF\`.
v Recast the score as what drivers notice (e.g. safe-vs-unsafe only, or off-by-one-class correctness), OR
# 1959
m Match Quality: Recruiter shortlist share of proposals (>65%)
m Forecast Precision: Dropout warning precision (>75%)
v Tailoring Benefit: Gain in learner results over one-size-fits-all lessons
b Adaptation Pace: Number of sessions to pick up a reader's taste and corrections
# 1960
s Tell the patient about diet plan edits
s Permit route edits during a trip
m Editor keep rate >70%
v Reminders sent sensibly (not overly pushy)
v Tailored training plan raises motivation
# 1961
m Recall@10 Rate: > 85%
m Editor Approval Share: > 70%
m 問い合わせ振り分け工数を 60% 短縮
# 1962
s Breadth: Adapters for every common speech vendor
s Signed backups of chat history
s Mask names prior to calling engines
m Quality: >85% correct tool call rate
v Trust: Making sure bot replies are truthful and uniform
v Sound Judgement: Building dependable triage and diagnosis on top of LLMs
b Engine Choice: Weighing price, latency, and skill among engines
# 1963
v Aim: Check generated summaries are faithful, readable, and well-made
# 1964
s Keyboard shortcuts react at once
s LaTeX displays properly
s Progress spinner appears
v AI tutor hints are correct
# 1965
s Formatting passes (\`deno fmt --check\`)
s \`app/core/agents/schema.py\` — Drop hotel rooms from function docs, drop Amadeus mentions
v As an editor, I want model instructions and lookups to mention freshwater fish alone so that bot answers are correct for a site about rivers only.
# 1966
s Set up Deepgram access in Node-RED (token or basic auth).
s Check CSV is downloaded and read.
v Check the bot's replies are correct and fit the conversation.
# 1967
v That way generated captions are faithful, fitting, and fit for publication.
# 1968
s All orders carry "Shipped" label
s No warnings in journal or mail queue
s Thumbnails were created (look in bucket or trace)
m Vector match scores are good (>65%)
v Copilot hints are correct and helpful
v Every query pulls passages out of the right manual
# 1969
s Info icon leads to right manual page
s Tags equal glossary entries
s Script has been timed with a stopwatch
s Unit symbols are uniform
v Bot replies are truthful and current
b Voice bot knows added dishes
# 1970
v Speed: Produce captions with little delay so that galleries open fast.
# 1971
s Then returns should be counted
s Then unsubscribe should be offered
b Then rare dialects should be coped with
# 1972
m Precision@5: ≥ 0.60 (at least 60% of the first 5 hits are useful)
# 1973
v The summaries must be well adapted: The summaries must suit the particular reader.
# 1974
v As the transcription/dispatch squad, we need a modest evaluation corpus and measures, so that we can assess transcript quality and refine vocabulary/post-processing.
# 1975
s A difference between declared weight and scanned weight might lead to a request to either re-weigh the parcel or to attach a remark to the booking stating where the gap comes from (for instance declaring a split consignment, or uploading a second photo of an extra pallet)
b Automatic recognition of meter readings could avoid typing mistakes
# 1976
m Manually annotate a random subset of 250+ tickets with gold urgency label (one of the 6)
v Check that the 7 complaint labels + 3 praise labels (#418) really tag the guest's actual reviews properly.
# 1977
b Check classifier against release bar conditions
# 1978
s As a broker, I want to tick a box to receive the digest, so that no digest is ever mailed that nobody requested.
s As a teller, I want a new balance sheet every time I click, so that an account that changed after my previous visit prints as it stands today.
v As a nurse, I want the digest to mirror the patient's present ward and acuity, so that it shows me how things are today, not just how they began.
v As a nurse, I want the summary to use the lab feed as well as the notes, so that a changed dose or a finished infusion shows up even if no colleague mentioned it.
b As a nurse taking over an unknown patient, I want a half-page summary of the chart, so that I need not scroll through sixty notes to find out what was ordered.
b As a broker, I want the summary to mention the vessel, berth and agents in the file, so that I see which parties and cargo it covers without switching to another tab.
# 1979
s The tablet client shows \`Print manifest\` only for a locked Shipment with a signed Loading List and no pending customs change.
s Just one export job may be running for a Catalogue.
s Five scheduled retries are capped; final rejection gives the sender a manual resend without re-signing or new postage.
s The page marks the translation as machine-made and clearly shows Dutch with French switched off.
s A manual Price Override flags the quotation Stale.
m The output holds four to six French, paraphrased headlines.
# 1980
b None of these voice clips should be rejected.
# 1981
s Uptime: The portal should be reachable 24/7.
s Confidentiality: Patient files should be stored safely (ward-based).
m Reply Speed: The voice bot should answer within an acceptable delay (under 4 seconds).
v Multi-turn Dialogue: The concierge bot must recall earlier turns and give consistent answers.
v Fraud Spotting: The assistant must recognise scam phrases and recommend contacting the bank.
v Document Lookup: The assistant must fetch pertinent tax law passages from an embedding index.
# 1982
s Check that the Client Secret in Moodle Bridge and in the Zoom developer console match (same upper and lower case).
v The tutor bot should answer in a couple of seconds.
# 1983
s It should not show raw stack or timeout messages.
s The basket total line should be easily readable.
s Driver and passenger pins should be easy to tell apart.
m The tutor bot should reply within 4 seconds for simple in-syllabus exercises.
v The travel assistant should give matching advice for reworded variants of one request.
v The translated terminology must stay coherent.
b The recipe bot should not reply to an off-topic request.
# 1984
s The gateway should process 2500 messages per minute.
s Add pagination for very long tables.
s Add circuit breakers for failing upstreams.
m The virtual agent should answer within 6 seconds.
# 1985
m Speed: The help bot should reply within an acceptable delay (e.g., < 3 seconds).
v Quality: The shopping assistant should correctly recognise garments and produce fitting suggestions.
# 1986
s The booking engine should handle many parallel sessions (aim for at least 250 concurrent sessions).
s All telemetry must be pseudonymised.
v Speed: The museum guide bot should answer in a short while.
# 1987
m Sample: "The helpdesk bot should reply within 5 seconds and be reachable 24/7."
# 1988
s NFR-6.2: Portal shall block double permit applications
s NFR-6.3: Portal shall keep revision history for all tariff edits
s QR-2.4: Irrigation ML model shall be refitted weekly on fresh readings
s QR-3.1: Endpoints shall deliver payloads in XML format
m QR-2.1: Leaf disease classifier shall reach >92% accuracy on tomato blight detection
m QR-2.2: Speech engine shall transcribe calls with >85% accuracy
v QR-2.3: Captioning model shall produce fluent alt texts
v QR-2.5: Classifiers shall allow continual training from grower corrections
# 1989
s THE W3_FrostAlert model SHALL emit two likelihood scores per call: \`p_frost_6h\` (likelihood of ≤ 0 °C air temperature in the coming 6 hours) and \`p_frost_48h\` (likelihood of ≤ -5 °C air temperature in the coming 48 hours), both in the interval [0.0, 1.0].
m WHEN W3_FrostAlert is scored on the reserved winter seasons, THE W3_FrostAlert model SHALL reach a Log_Loss less than or equal to the climatology reference Log_Loss, or the Data_Sheet SHALL record the shortfall and the substitute procedure.
# 1990
m WHEN the upload is finished, THE Visa_Desk_Copilot SHALL show the predicted refusal probability within 5 seconds
b THE Visa_Desk_Copilot SHALL spot contradictions between passport scans and visa conditions
# 1991
s Each guest may have at most three attempts in all to open his/her locker.
v Discard the licence plate that is not reliably read to a certain confidence.
# 1992
v The catalogued birds are 8000+, so the identification must be precise, without mistakes, without false-positive, is this SDK enough with the functions it already ships, or shall we need to write a model for the confirmation of species?
# 1993
s README chapter explains licence terms.
v No hidden style drift.
# 1994
s Reports stay aligned across index, tokenizer, and cache setting releases without changing access rights or archive retention policies.
v A repeatable legal QA benchmark setup that individually scores whether permitted Case Excerpts are found and whether drafted opinions cite them truthfully and to the point.
# 1995
v Give answers that are fully backed by the attached manual
b Not add outside figures or unfounded conclusions
`);
