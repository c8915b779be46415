import { sentencesIn } from '../sentences-of-place';

/** Terse limits of models without a word that names one, and of software in the same forms. No error is measured on them. */
export const PLACES_2097_TO_2107 = sentencesIn(`
# 2097
m 92% of replies are limited to the passage that was marked, without adding outside facts
m 96% of answers are drawn from the opened page only
m 94% of outputs are restricted to the given topic list
m The tutor keeps away from content that is not in the course in 100% of test prompts
m The helper successfully prevents replies on politics in 100% of probes
m The filter blocks answers based on leaked papers in 100% of the staged cases
m Members can receive a chat reply with the articles that ground it in under 6 seconds at a collection of up to 20,000 articles
m Callers can receive a spoken answer in under 3 seconds with up to 80 parallel conversations
m Readers can select a sentence and receive a paraphrase within 2 seconds for 97% of selections
m Users can send a voice note and receive a fitting text reply within 6 seconds 92% of the time
s 92% of pages are limited to one scroll without adding a bar
s 96% of settings are read from the opened profile only
s 94% of exports are restricted to the given date range
s The editor keeps away from files that are not in the project in all test runs
s The firewall successfully prevents calls on port 23 in 100% of probes
s The form blocks sign-ups based on known aliases in 100% of the staged cases
s Members can receive a newsletter with up to 20 articles
s Callers can hear the queue position in under 3 seconds with up to 80 parallel calls
s Readers can select a font and see it applied within 2 seconds
s Users can send a voice note and hear it back within 6 seconds
# 2098
m Processing time < 10 seconds for a 2-minute clip
m Processing time below 25 s for 10-min audio
m Analysis of a 3-min clip takes < 12 seconds
m Chaptering of a 1-hour lecture: < 3 minutes
m Must finish the appraisal of a flat within 5 minutes
m Whole loop: < 90ms (11 FPS)
m Camera-to-overlay lag <700ms
m End-to-end speech lag: < 1.2 s
m Rate of 18 frames processed per second on the boat computer
m Time to re-embed one year of minutes: below 5 hours
m RAM stays below 700 MB while tracking with the network loaded
m Weights file at most 75 MB
m WHEN a storm cell grows THEN the system SHALL give at least 25 minutes of lead time
m WHEN predicting landslides THEN the system SHALL provide minimum 3 hours of lead time
m Warning ahead of a bearing failure: at least 48 hours before the stop
m Heat alerts predicted at least 2 days ahead in 8 of 10 cases
s Processing time < 10 seconds for a 2 MB form
s Import of a 3 MB file takes < 12 seconds
s Backup of a 1 TB volume: < 3 hours
s Must finish the survey within 5 minutes
s Whole page: < 90ms to first byte
s Key-to-screen lag <70ms
s End-to-end mail delivery: < 1.2 s
s Rate of 18 frames drawn per second on the boat display
s Time to restore one year of minutes: below 5 hours
s RAM stays below 700 MB while scrolling with all tabs loaded
s Icon file at most 75 KB
s WHEN a booking changes THEN the system SHALL give at least 24 hours of notice
s WHEN a lease ends THEN the system SHALL remind the tenant minimum 3 weeks ahead
s p95 time from tap to the menu being drawn below 80 ms
s p95 delay from keystroke to the letter being shown must not grow by more than 5%
s Time from click to the tooltip: < 100 ms
# 2099
m 85%+ of prompts handled by the local Qwen
m 70%+ requests handled by a local model via Ollama
m 8 of 10 requests stay on the device model
m Most of the turns on Haiku: at least 75%
m Fallback to the large model in < 15% of requests
m Probes 15/15 right (today the 7B misses 4 of 15)
m New probes: place names 10/10 correct
m Old-dialect probes 18 of 20 correct
m Refused trick prompts: 30/30
m Regression probes: none of 45 worse than before the fine-tune
s 85%+ of requests handled by the local proxy
s 70%+ of builds handled by a local runner
s 8 of 10 requests stay in the data centre
s Most of the reads on the replica: at least 75%
s Fallback to the second line in < 15% of outages
s Checks 15/15 green (today 4 of 15 fail)
s New checks: port names 10/10 valid
s Contract tests 18 of 20 merged
s Rejected logins: 30/30
s Regression suite: none of 45 slower than before
# 2100
m 28% reduction in diagnostic mistakes (measured by a second reading)
m 20% fewer unneeded biopsies, by chart review
m 15% reduction in wrong prescriptions (by pharmacists' review)
m Missed fractures down by a third, measured by a panel
m 30% reduction of the time to diagnosis with the reading aid
m Unneeded recalls lowered by 12% against double reading
m Reduction in false evacuations by 60%
m Zero cases of healthy trees felled
m Zero honest callers blocked
m Zero derailed talks in the trial
m Unapproved discounts by the agent = 0
m Fewer than 2 in 5,000 labels with a wrong allergen
m Disagreement at the cut-off below 4%
m Disagreement between both readers under 6%
m Flips of the verdict on a paraphrase < 3%
m Judge and experts differ in fewer than 8% of pairs
s 28% reduction in page errors (measured by the monitor)
s 20% fewer unneeded clicks, by session review
s 15% reduction in wrong addresses (by the new form)
s Missed calls down by a third, measured by the exchange
s 30% reduction of the time to release
s Reduction in false logins by 60%
s Zero cases of lost parcels
s Zero blocked threads
s Zero dropped tables in the trial
s Unapproved merges = 0
s Fewer than 2 in 5,000 labels reprinted
s Difference at the till below 4 €
s Disagreement between both ledgers: 0 cents
s Flips of the feature flag logged
# 2101
m Guests mark the tip as fitting in at least 7 of 10 visits
m Redraft rate below 2 redrafts per letter
m 4.1+ fluency score
m 75% of travellers keep the proposed route
m 8 in 10 subtitles go on air unchanged
m At least seven in ten drafts are sent without changes
m 90% of pharmacist checks confirm the proposed dose
m Quote check passes for > 90% of letters
m Source coverage 98%
m Coverage of asked topics 95%
m Exact match of plate > 94%
m Reading the seal number right > 97%
m The narrator uses the proper voice for each character 99% of the time
m No tip list names more than five trails, and each trail is on the map
m No reply names a drug that is not on the ward list
m Alarm share by group: beginners < 20%, experts < 40%
m Spend on completions <$25/month
m 91% of radio calls are turned into log lines without a mistake
s Guests mark the room as left in the app
s Reopen rate below 2 per ticket
s 4.1+ store rating
s 75% of travellers use the mobile ticket
s 8 in 10 parcels go out on the same day
s At least seven in ten drafts are saved without a title
s 90% of pharmacist orders arrive before noon
s Smoke check passes for > 99% of builds
s Branch coverage 92%
s Coverage of public methods 95%
s Exact match of the checksum in all copies
s Scanning the seal takes < 2 s
s The player uses the chosen speaker after a restart
s No result page lists more than fifty trails
s No form asks for a field that is not on the list
s Discount by group: members < 20%, staff < 40%
s Spend on hosting <$25/month
s All radio calls are kept as audio files for 30 days
# 2102
m SC-001: Writers can run the outline command and get an outline within 15 seconds
m SC-002: Editors can ask for three headlines and get them in under 5 seconds
m SC-003: A cook can request a recipe by voice and hear it within 4 seconds
m SC-004: Budget forecasts for up to 24 months are generated in under 15 seconds after the chat command
m SC-005: Users can generate a cash outlook for up to 6 months in under 8 seconds from sending the chat message
m SC-006: Users can get a plain-words version of a contract page in less than 10 seconds
m SC-007: Route proposals are computed and displayed within 5 seconds of a driver changing the stops
m SC-008: Price estimates are recalculated and shown within 3 seconds of the user changing the features
m SC-009: AI meal plans are displayed within 15 seconds of the request
m SC-010: Trip suggestions by the AI are displayed within 10 seconds (or a progress bar is shown)
m SC-011: Users complete bookings via the AI assistant 22% faster than in the usual screens
m SC-012: Users finish filing via the chat interface 35% quicker than with the usual dialog
s SC-001: Writers can run the format command and see the change within 1 second
s SC-002: Editors can ask for a preview link and get it in under 5 seconds
s SC-003: A cook can set a timer by voice and hear it ring
s SC-004: Budget tables for up to 24 months are exported in under 15 seconds
s SC-005: Users can generate a cash report for up to 6 months in under 8 seconds from the menu
s SC-006: Users can get a printed copy of a contract page in less than 10 seconds
s SC-007: Stops are saved and displayed within 1 second of a driver changing the order
s SC-008: Prices with tax are recalculated and shown at once when the user changes the country
s SC-009: Meal photos are displayed within 2 seconds of the request
s SC-010: Trip details are displayed within 2 seconds (or a progress bar is shown)
s SC-011: Users complete bookings via the app 22% faster than at the counter
s SC-012: Users finish filing via the new screens 35% quicker than with the usual dialog
# 2103
m The wagon can drive through 100% of the yard, smoothly and without touching a cone, 3 times in a row
m The boat keeps to the marked course in 5 of 5 runs
m Avoids 88% of the obstacles that can be seen ahead
m Stops before 95% of the staged obstacles
m Carries out 87% of the given orders in a fenced test yard
m Opens 9 of 10 kinds of doors without help
m Follows a person for 200 metres without losing them in 8 of 10 tries
m Sensor fusion succeeds in > 85% of scenes
m Multi-sensor merging success rate > 82%
m Recovers its position within 3 seconds after a blackout in 95% of trials
s The user can scroll through 100% of the list, smoothly and without a jump
s The ferry keeps to the timetable on 5 of 5 days
s Avoids 100% of repeated requests by caching
s Stops before the disk is full
s Carries out all migrations in a test schema
s Opens 9 of 10 kinds of files without a plug-in
s Follows a link for 3 hops without losing the referrer
s Merge succeeds in > 99% of branches
s Multi-region copy success rate > 99.9%
s Recovers its session within 3 seconds after a reconnect
# 2104
m WHEN server analysis is chosen THEN the system SHALL return findings with p95 latency ≤ 6s on a Galaxy A35
m WHEN the camera sees a weed, THE Sprayer SHALL hit it in at least 92% of passes
m WHEN a word is unclear, THE Captioner SHALL mark it in at least 85% of cases
m IF the accent is unknown, THEN THE Speech_Engine SHALL keep the word error rate under 18%
m WHEN a claim comes in, THE Router SHALL send it to the right desk in 93% of cases
m WHILE it rains, THE Counter SHALL count cyclists with an error below 6%
m WHEN two faces look alike, THE Matcher SHALL tell them apart in at least 99% of pairs
s WHEN server export is chosen THEN the system SHALL return a link within 6s
s WHEN the camera is covered, THE App SHALL show a hint within 2 seconds
s WHEN a word is selected, THE Editor SHALL mark it in yellow
s IF the language is unknown, THEN THE Page SHALL fall back to English
s WHEN a claim comes in, THE Inbox SHALL list it within 5 seconds
s WHILE it syncs, THE App SHALL show the share of files that are done
s WHEN two names are alike, THE Form SHALL ask for the birth date
# 2105
m Three sprints, no drop on the safety set, cost within +15 percent of the last agent
m A month in shadow mode, no harmful reply, latency within +10 percent of v3
m Safety failures = 0
m Harm reports = 0 during the pilot of the companion
m Policy violations: 0 of 400 talks
m Privacy slips in answers = 0
m Wrong dosages = 0
s Three sprints, no drop in velocity, cost within +15 percent of the budget
s A month in shadow mode, no lost write, latency within +10 percent of the old store
s Build failures = 0
s Open defects = 0 at the end of the pilot
s Licence violations: 0 of 400 packages
s Privacy banners = 1
s Wrong links = 0
# 2106
v Details that clash or are absent are openly named in the reply
v The companion should be tactful about sad topics
v Explanations of a refusal are easy to grasp
v The generated quiz should be fair and varied
v Captions are rendered faithfully in all languages
v All texts of the bot should be translated well
v Proposals for newcomers are sensible
v Overall the recommender should surprise pleasantly
s Fields that clash are outlined in red
s The calendar should be open on Mondays
s Explanations of a form field open on hover
s The quiz should have ten questions and a timer
s Captions are switched on with a key
s All texts of the menu should be translated
s Defaults for newcomers are set by an admin
s Overall the page should have one headline
# 2107
s Uptake of the shift board: 65% of nurses
s Uptake of the ferry card: 40% of islanders within four months
s Within three months of launch, at least 55% of enrolled skippers upload one or more logs
s In usability trials, at least 88% of clerks find a stored deed in under 50 seconds
s Visitor happiness score target: 4.4/5+
s Add-on rate target: 15%+
s Usefulness rating of the workshop > 3.8/5
s Disk warnings SHALL fire at >85% use
s Queue warnings SHALL fire at >10% late jobs
s Drawing time < 6 minutes per 30 frames (mean)
s Map tiles load time < 3 seconds
s Lookup time: < 200ms for opening hours (99th percentile)
s Vessel search endpoint answers in under 250ms at p95 with 800 vessels
s Reachability of the gate 99.5% (observed over 60 days)
s 94% of packing steps finish without operator mistakes
s Less than 2% of inspections end with lost entries when the signal drops
s Pump stops 100% of overfilling attempts
s Newsletter turns into a trackable source (≥4% of all bookings traced back to it)
s At least 95% of exercises run offline on the given laptop image
s Apprentices can name the parts of a lock with at least 85% correctness in the quiz
s Chinese labels wrap properly in the narrow column
s Both parties join the call reliably
s The map page is fully readable on small watches
s Quote completion rate > 75%
s Mean settlement time < 30 hours
s Time to acknowledge (median) < 12 minutes
s Fewer half-filled forms.
s Heartbeat failures < 1%
m Uptake of proposals: 65% are booked unchanged
m Tagging time < 6 s per 30 frames (mean)
m Lookup answers right for > 90% of opening hours
m Both speakers are told apart in 94% of calls
m Chinese labels on photos are read with 92% accuracy
m Missed alarms per ward < 1% of events
`);
