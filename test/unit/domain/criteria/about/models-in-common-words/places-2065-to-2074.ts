import { sentencesIn } from '../sentences-of-place';

/** Limits and wishes of models in the words that software shares with them. No error is measured on them. */
export const PLACES_2065_TO_2074 = sentencesIn(`
# 2065
m Answers of the help bot are grounded in the handbook in at least 95% of cases
m Response time of the assistant < 3 seconds
m Assistant answers within 4 seconds for 95% of questions
m First token within 900 ms
m Time to first token p95 < 1.2 s
m Invented paragraphs: none in 200 letters
m Hand-over to a person in fewer than 15% of chats
m Containment rate above 65%
m Deflection rate ≥ 55% for billing questions
m Intent recognition above 90% on the dialogue set
m Mean relevance of answers ≥ 0.85 on the golden set
m Context precision > 0.8, context recall > 0.75
m Top-5 retrieval hit rate at least 88%
m Citations are correct in 97% of answers
m Refusal rate on harmful prompts ≥ 99%
m Refuses off-topic questions 95% of the time
m Judge score of at least 4.2 out of 5 for tone
m Agent completes 80% of the tasks of the benchmark
m Tool calls with right arguments ≥ 92%
m Cost per answer < $0.03
m Tokens per conversation below 6,000 on average
m 85% of drafts accepted without an edit
m Acceptance rate of code suggestions > 30%
m Suggestions accepted by at least 40% of agents
m Users rate 80% of the AI answers as helpful
m 90% of AI summaries need no correction
m Summaries shorter than 120 words with all decisions kept
m Summary covers 9 of 10 key points
m Prompt injections blocked: ≥ 98% of the red-team set
m No names of patients in 1,000 generated letters
# 2066
m Model latency below 80 ms per request
m Inference time < 50ms per frame on the edge device
m Forecast error below 12% for the next quarter
m Demand forecast within ±8% of actual sales
m MAPE ≤ 15% for the top 50 articles
m R² of at least 0.7 on held-out houses
m Churn model catches 75% of leavers in the top decile
m Lift of at least 3 in the first decile
m Precision of 85% at 60% recall
m Expected calibration error of the risk model ≤ 0.05
m Brier score < 0.18
m Drift index below 0.2
m Accuracy gap between groups ≤ 3 points
m Detection of cracks: at least 96% of the seeded ones
m Defects missed: fewer than 2 in 1,000 parts
m False alarms per day and camera < 1
m Plate read correctly in 98% of daylight images
m Word error rate below 9% in quiet rooms
m Speaker labels right for 92% of turns
m OCR reads 99% of printed amounts
m Handwritten fields read with at least 90% accuracy
m Extraction of due dates 97% exact match
m Translation preferred over the old engine in 60% of pairs
m Recommendation click-through at least 20% above the popular list
m Fraud caught: 80% of the value with 1% of payments stopped
m Duplicate tickets found by the model with 85% precision
m Automatic labels agree with two annotators in 90% of cases
m Agreement with senior doctors (kappa) > 0.75
m Model size < 30 MB
m Training finishes in under 6 hours on one GPU
m Win rate against the current model ≥ 55%
m Spam let through < 0.5%
m Legitimate mail filtered < 0.1%
m 95% of routes proposed are driven unchanged
m Estimated arrival within 4 minutes for 85% of trips
m Price estimate within 10% of the final sale for 70% of flats
# 2067
v The assistant's answers are accurate
v Answers are helpful and polite
v The bot stays on topic
v The bot understands dialect
v Suggestions are useful to planners
v Recommendations fit the taste of the listener
v Summaries of hearings stay concise and faithful
v Summaries leave nothing important out
v The transcript is good enough to read
v Transcription copes with noise
v Captions are natural
v The translation reads well
v Forecasts are reliable before holidays
v Predictions are plausible
v Model confidence is meaningful
v The classifier works well for rare classes
v The detector should rarely raise a false alarm
v The detector works in rain and at night
v Scores are fair across districts
v The model is robust to typos
v The model generalises to new sites
v The agent solves simple tickets on its own
v The agent picks the right tool
v The tutor explains patiently and at the right level
v Search understands what people mean
v Retrieved passages are relevant
v Extracted fields are correct
v OCR is reliable on crumpled receipts
v AI drafts sound like our brand
v AI insights are actionable
v Matches are sensible
v Ranking feels right
v The chatbot does not hallucinate
v No biased answers
v Answers are consistent between runs
v Better quality than the old model
# 2068
m 90 % der Anträge werden richtig eingeordnet.
m 97 % der Belege werden korrekt erkannt.
m Mindestens 92 % der Anfragen werden der richtigen Abteilung zugeordnet.
m 85 % der Vorschläge werden ohne Änderung übernommen.
m Die Trefferquote liegt bei mindestens 88 %.
m Höchstens 3 % der Antworten enthalten erfundene Angaben.
m Die Antwort des Assistenten kommt in unter 3 Sekunden.
m Das Modell erkennt 95 % der Risse.
# 2069
m IDF1 > 65 on the street videos
m HOTA ≥ 55 on the test clips
m Memory footprint of the network <400 MB
m Training must end within 5 hours on two GPUs.
m Planning success rate ≥ 85% in simulation
m Grasp success rate > 92%
m Analysis of a contract ends in under 8 seconds
m Coverage of common intents: at least 93%
m The system returns proposals within 4 seconds of the traveller giving dates
m A caring reply appears within 2 seconds of the message
m The doctor should hardly ever have to rewrite the letter
m The clerk rarely has to correct a field
# 2070
m 88 % der Rechnungen werden der richtigen Kostenstelle zugeordnet.
m 96 % der Briefe werden korrekt sortiert.
m 93 % der Fotos werden richtig beschriftet.
# 2071
m Training must finish within 9 hours on a single V100.
m Fine-tuning finishes within 2 hours on one GPU.
m Uptime of the inference service: 99.9%
m Monthly GPT costs stay below $80 for 2,000 letters
m Successfully reads 93%+ of scanned pages
m Completeness: 92% coverage of usual requests
m Planning success rate > 85%
m The midwife should hardly ever have to correct the note
m Acceptance (either language): at least 75%
m GPU usage stays below 85% during inference
m Low GPU load (<10% between calls)
m Small GPU memory need (<6 GB idle)
m 75% of users of the fitness hints active after 30 days
m Response time under 3 seconds for the bot
# 2072
v The playlists should be suited to the listener's mood
v Translated subtitles should be shown instantly or with little lag.
v The assistant handles requests across all departments without loss of quality
v The chatbot shows dependable behaviour for common requests
v Turning on the reranker adds no noticeable lag to page loading
v Generated replies are brief and squarely meet the guest's concern
v Suggested captions steadily match the mood of the present scene
v Prompt templates and retry logic are robust in trial projects.
v The planner should react sensibly when a sensor is missing
v Fabricated references must be vanishingly rare for editorial credibility
v Tokens per accepted draft must stay within quota range.
v Solid results across sites
v Hold missed events to a bearable number on weekends
v Outlier sensitivity can be raised without flooding analysts with noise
v Favourable learner comments on generated exercises
v Lower Missed Wake-Up Count per day of listening
v Dialogue quality measures reach goals.
v The avatar should not be creepy
v Hold the share of missed leaks down
v Wrong fall alerts are seldom enough that carers leave the pendant on.
v Memory/battery drain stays moderate during field recording.
v Writes crisp, convincing product blurbs
v Haptic guidance should start promptly after a missed step.
v The network must be able to cope with timber from various sawmills
v Booking Help: fewer lost guests
v the clustering reveals genuine communities and outdoes the shuffled-label baseline
v Reward grows steadily
v Search must be tolerant of slang
v The discovery feed should bring up surprising podcasts
v Delay must be tolerable for a remote operation
v Hardly any invented facts in created product texts
v Nurses believe the scores
v Guarantee equal handling across age groups
v Reason codes are simple for loan officers to follow
v Network behaves steadily across seasons
v The drafting aid should spare architects many hours
v The narrator sounds lively and true to character
v Discrimination should be kept to a minimum
v Adequately quick decoding on older handsets
v Invented quotations must be prevented
v Scorer should not be overly sure of its mistakes
v Shorten mean triage time
v Raise first-visit diagnosis quotas
v Live sign-language avatars move fluidly without noticeable delay
v marten lambda-return-resolver precision visibly rises
v Forecast quality suits planning needs
v Reduce prompt length by at least 25% for jobs involving schema lookup.
v Indexing finishes within sensible time
v Steady tone across all captions
v Steady ranking quality with rationale coverage.
v holding missed alarms at a bearable rate for everyday control room use.
v Recall@50 and MRR@10 must not worsen vs control
v Patients are not left with the false belief that Salvio is giving medical diagnoses.
v MAE within the signed-off limit;
v Suggestion is swift and apt, compact card is readable, transitions are fluid
v Suggestions are situationally fitting, don't repeat already-booked courses, can be dismissed with one tap
v Explanations are instantly helpful in their short version and offer further background when opened
v Similarity ranking yields sensible match lists
v Embedding lookups beat exact-match alternatives
v Generated test plans and runbooks are fit for use directly or after light polishing (not needing a fresh start)
v Mean GPU inference expense per report below planned limits.
v Token spend per ticket below agreed spending ceiling
v Check that the review mining job correctly surfaces the most frequent complaints by order count
v the Symptom_Parser should properly recognize the complaint category and pull out matching body parts
v Uncertainty flags (if provided) properly mark doubtful transcripts
v Fabrication rate under negotiated limit on sourced travel advice (visas/flights/hotels); replies must be supported by fetched pages.
v Risk scores display sensible spread (not all 50)
v Precision grows with each release.
v The network should properly grade retinal scans with strong discriminative power.
v Listeners show a rise in loyalty to recommended podcasts (seen from minutes played per week and episodes finished per session)
v Trial brings noticeable forecast gains
# 2073
m p99 time to last token under 8 seconds, uptime 99.5%, tokens per answer under a fixed quota.
m Produced summaries shall be anchored in supplied minutes and shall reach a groundedness score of at least 0.75 using the chosen scoring library.
m p90 under 6 seconds and average token use within quota.
# 2074
b The reply should be based on union agreements
b The match ranker should place translated song lyrics above unrelated poems.
b The reply should be based on tariff sheets, meter systems, outage status, contract data, terms pages, or other authorised sources.
`);
