import { sentencesIn } from '../sentences-of-place';

/** Limits and wishes of one form in each place, of models and of the software around them. No error is measured on them. */
export const PLACES_2084_TO_2088 = sentencesIn(`
# 2084
m 30% reduction in missed diagnoses (by audit of the files)
m 25% fewer wrong diagnoses after the introduction of the second reader
m Reduce stock-outs of insulin by 35%
m Reduce overstock of bread by 20% with the forecast
m Cut false dispatches by 40%
m Lower readmissions among flagged patients by 15%
m Reduction in missed leaks by 45%
m 80%+ reduction of word errors for Frisian names
m Improve the accuracy of demand planning by 18%
m Unplanned stops of the press down by 30% through early warnings
m Food waste down 22% thanks to better order proposals
s 30% reduction in page weight (by the build report)
s 25% fewer support calls after the introduction of the new menu
s Reduce paper use by 35%
s Reduce open pull requests by 20%
s Cut build minutes by 40%
s Lower bounce rate on the landing page by 15%
s Reduction in duplicate records by 45%
s 80%+ reduction of unused CSS
s Improve the Lighthouse score by 18%
s Unplanned restarts of the server down by 30%
s Hosting costs down 22% thanks to smaller images
# 2085
m Multi-sensor fusion success rate > 85%
m Fusion of radar and camera succeeds in 9 of 10 scenes
m Cross-modal retrieval success rate at least 78%
m Tool selection success > 90%
m Plan repair success rate over 80%
m Handover recognition rate > 88%
m Dialogue repair rate of at least 70%
m Coaching hint quality > 4/5 by LLM judge
m Tone of letters rated > 4/5 by a judge model
m Probes on jargon 12/12 right (the 3B gets 9 of 12 today)
m New probe: dosage questions 20/20 correct
m Ratio to the seasonal baseline at most 0.95
m Panel mean must be at or below the naive guess
s Multi-page checkout success rate > 85%
s Merge of both carts succeeds in each of 10 sessions
s Cross-browser test success rate at least 98%
s Tool installation success > 99%
s Payment retry success rate over 80%
s Handover protocol signed for > 95% of shifts
s Form completion rate of at least 70%
s Code review score > 4/5 by the team
s Comfort of the chairs rated > 4/5 by guests
s Tests on rounding 12/12 green (9 of 12 today)
s New check: all 20 links resolve
s Ratio of comments to code at most 0.2
s Unit price must be at or below the list price
# 2086
m Billed cost of tagging for a shelf falls from $4.10 to at most $1.20
m Cost of labelling a photo ≤ 0.4 cents
m Monthly spend on completions stays under $120 at 900 chats a day
m Cost per answered question below 2 cents
m Average token bill per report < 0.15 €
m Embedding cost of the archive under 30 €
m Cost per active learner within 0.08 € a day of model calls
m Enrichment of 10,000 articles costs no more than $6
m Prompt caching cuts the cost per turn by at least 35%
s Billed cost of parking for a day falls from 9 € to at most 6 €
s Cost of sending a parcel ≤ 4.90 €
s Monthly spend on servers stays under $120 at 900 visits a day
s Fee per card payment below 2 cents
s Average shipping bill per order < 5 €
s Storage cost of the archive under 30 € a month
s Cost per active user within 0.08 € a day of hosting
s Printing of 10,000 leaflets costs no more than 600 €
s Image compression cuts the traffic per visit by at least 35%
# 2087
m WHEN edge analysis is switched on THEN the system SHALL return a result with p95 latency ≤ 4s on a Fairphone 5
m WHEN a leaf photo is taken THEN the system SHALL name the disease with top-1 accuracy ≥ 80%
m WHEN a call ends THEN the system SHALL deliver a summary within 30 seconds for 95% of calls
m WHEN the horn sounds, THE Sound_Classifier SHALL recognise it in at least 94% of clips
m IF a question has no answer in the sources, THE Tutor SHALL say so in at least 97% of probes
m WHILE streaming, THE Speech_Engine SHALL keep the word error rate below 11%
m WHEN a fall happens, THE Fall_Detector SHALL report it in at least 98% of staged falls
m GIVEN 200 scans of nodules, THE Reader SHALL find 96% of those above 5 mm
m WHEN frost is near, THE Forecaster SHALL warn in at least 9 of 10 frost nights
s WHEN heart rate falls below 42 for more than 3 minutes, THE Band_Service SHALL raise a slow-pulse alarm
s WHEN the tank level drops below 20% for more than 5 minutes, THE Pump_Control SHALL generate a refill alert
s WHEN humidity exceeds 80% THEN the system SHALL send a damp warning to the caretaker
s IF the certainty is below 60% OR the kind is unknown THEN the system SHALL show "We are not certain" with a link to an expert
s WHEN a label by the AI is shown THEN the system SHALL display a note that it is a suggestion and no expert advice
s IF the Voice_Recogniser meets an error or stops by itself, THEN THE Voice_Recogniser SHALL start listening again within 2 seconds
s WHERE the gap between the first and the last reading is within 5 dB, THE Level_Meter SHALL mark the trace as "steady"
s WHEN fewer than 4 stalls exist on the same market, THE Ranking_Page SHALL leave out the chart and say that data is missing
s WHEN the speaker is silent for more than 4 seconds, THE Dictation_Service SHALL end the recording
s THE Tip_Engine SHALL generate at least 1 and at most 6 tips per weekly digest from the stored figures
s WHEN a reader opens an article, THE Suggestion_Box SHALL offer up to 4 related articles
s THE Suggestion_Box SHALL leave out articles that were read before
s WHEN several photos are needed THEN the system SHALL allow up to 5 photos per leaf
s WHEN the link is back THEN the system SHALL process waiting scans by itself
s IF the model service times out after 6 seconds, THEN THE Gateway SHALL log the request and return an error object
s WHEN the reply holds no source, THE Chat_Window SHALL show no list of sources
# 2088
s SC-002: A freshly closed case becomes usable for the search bot without a manual re-index, checked for 100% of cases closed in the trial
s SC-003: No total the ribbon shows is ever wrong
s SC-004: 100% of tested outage cases keep the draft of the user and offer a clear way on
s SC-005: The planner agent package reaches roughly 70% test coverage, up from 44.1%
s Testing suite SHALL achieve 90% code coverage across all prediction modules
s SC-006: Installer size stays under 80MB without the ML models
s SC-007: Container image stays below 900 MB with the model inside
s SC-008: Unit conversion accuracy reaches 100% (feet and metres match the table on the wall)
s SC-009: Map projection results match the coordinates of the old viewer within 1 metre
s SC-010: The exported coefficients reproduce the model scores within ±0.005 when computed by hand
s SC-011: Predictions are generated for 100% of depots with 20+ days of records, refreshed nightly
s SC-012: Forecasts exist for every store with 8 weeks of history
s SC-013: Embeddings are stored for 100% of uploaded files
s SC-014: Every chat turn is saved with its sources in 100% of sessions
s Token costs are recorded properly
s Token use is logged for each request
s System generates a secure session token in the format \`tk_[24_chars]\`
s Generates random, safe passwords of 16 characters
s NFR2.4: Typeahead of places shall respond in < 200ms
s NFR2.5: Autocomplete of street names shall answer within 150 ms
s Gate: 100% of risky releases must be signed by an owner
s Gate: all high-risk changes are logged with date and approver
s The p95 time from tap to the card being redrawn must not regress by more than 8% against 3.2.1
s FR-014: Indexing time on the two large repositories MUST improve by at least 4x against the old crawler
s The feed of the bot is checked by a test that counts 12 messages
s Confidence is shown with one decimal place next to each label
s The label page shows at most 25 predictions at once
s SC-015: A user reaches the model settings in at most 2 clicks
s The chat history holds 50 turns at most
s Answers longer than 2,000 characters are cut with a "more" link
s 95% of feedback buttons respond within 300 ms
s SC-016: Thumbs-down feedback is stored for 100% of rated answers
`);
