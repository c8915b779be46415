import { sentencesIn } from '../sentences-of-place';

/** Limits and wishes of one form in each place, of models and of the software around them. No error is measured on them. */
export const PLACES_2075_TO_2083 = sentencesIn(`
# 2075
m SC-001: Gardeners can mark a passage and get a fitting explanation within 4 seconds for 92% of requests
m SC-002: Users can ask about a statute and receive an answer with its paragraph in under 6 seconds for 90% of questions
m SC-003: Members can describe a symptom and receive a relevant reply within 3 seconds 96% of the time
m SC-004: Users can type a question in their own words and get a grounded answer in under 8 seconds
m SC-005: Pupils can highlight a formula and receive a relevant hint within 5 seconds in 9 of 10 tries
m SC-006: Users can upload a drawing and receive a description of it within 10 seconds for 94% of drawings
m SC-007: Anglers can send a photo and get the species named correctly in 88% of cases
m SC-008: Users can request a rewrite and receive a usable draft within 7 seconds for 93% of letters
m SC-009: Visitors can get a tour answer from the guide, including the rooms it rests on, in under 4 seconds at up to 60 parallel talks
m Users can chat with the handbook and see a sourced answer in less than 5 seconds for 85% of prompts
s SC-001: Gardeners can mark a bed and move it within 2 clicks in 95% of sessions
s SC-002: Users can select a text and copy it with a single key on 98% of pages
s SC-003: Members can send a message and see it delivered within 3 seconds 99% of the time
s SC-004: Users can receive push messages within 10 seconds for 97% of bookings
s SC-005: Pupils can submit a worksheet and receive a receipt within 4 seconds
s SC-006: Users can upload a drawing and see its thumbnail within 6 seconds for 95% of files
s SC-007: Anglers can share a catch with a friend in under 20 seconds
s SC-008: Users can request a refund and receive a confirmation mail within 1 minute for 99% of orders
s SC-009: Visitors can find the opening hours in under 15 seconds from the start page
s Users can reset a password and sign in again in less than 90 seconds
# 2076
m SC-001: Bakers can generate a demand outlook for up to 9 weeks in under 12 seconds from sending the request
m SC-002: Users can generate a summary of a hearing of up to 3 hours in under 40 seconds
m SC-003: A dispatcher can create a staffing forecast by voice in less than 15 seconds
m SC-004: What-if forecasts are computed and shown within 6 seconds of changing a parameter
m SC-005: Scenario predictions are recalculated and displayed within 4 seconds of moving the slider
m SC-006: AI tips are displayed within 12 seconds of the request (or a progress note is given)
m SC-007: AI suggestions for seat plans appear within 8 seconds of opening the event
m SC-008: Recommendations of books are returned within 2 seconds of the profile being ready
m SC-009: The first generated caption is visible within 3 seconds of the upload
m Draft replies by the AI are shown within 9 seconds of opening a letter
m Forecast for the next 14 days is produced in under 20 seconds
s SC-001: Bakers can generate an invoice for up to 12 months in under 10 seconds
s SC-002: Users can export a cash book for a year in under 8 seconds
s SC-003: A dispatcher can create a duty roster from a template in less than 3 minutes
s SC-004: Charts are redrawn within 1 second of changing a filter
s SC-005: Totals are recalculated and displayed within 500 ms of editing a row
s SC-006: Search hits are displayed within 2 seconds of pressing enter (or a spinner is shown)
s SC-007: The weather forecast of the harbour is shown within 3 seconds of opening the trip
s SC-008: Weather data displays within 2 seconds of choosing a beach
s SC-009: The five-day forecast page loads in under 2 seconds
s SC-010: Users can compare the forecast with the actual values in a chart over the last 60 days
s The forecast tile shows the time of its last update
# 2077
m SC-004: 93% of answers are limited to the chosen chapter and bring in no outside knowledge
m SC-005: 97% of replies stay within the marked paragraph
m SC-006: The guide prevents answers that rest on other books in 100% of test prompts
m SC-007: The bot declines questions about rival shops in 98% of test cases
m SC-008: 95% of responses contain no content from outside the supplied leaflet
m SC-009: The tutor keeps to the syllabus in 96% of the probed dialogues
m SC-010: 100% of replies to medical questions point to a doctor
m SC-011: Where no similar case is on file, the helper says that it has no match and invents none, in 100% of the probes
m SC-012: Off-topic prompts are turned away in at least 94% of 150 probes
s SC-004: 93% of pages are limited to a single column on phones
s SC-005: 97% of images stay within the page margin
s SC-006: The gateway prevents access without a token in 100% of test requests
s SC-007: The form declines dates in the past in 100% of test cases
s SC-008: 95% of exports contain no empty columns
s SC-009: The scheduler keeps to the maintenance window in 100% of runs
s SC-010: 100% of error pages point to the help desk
s SC-011: Where no record is on file, the page says so and shows no table, in 100% of the checks
s SC-012: Invalid coupons are turned away in 100% of 40 attempts
# 2078
m 75%+ of requests handled by the local Mistral
m 70% of turns answered by the small model without a call to the large one
m At least 85% of queries served by Ollama on the laptop
m Fewer than 12% of prompts are escalated to the bigger model
m 65% of chats closed by the bot without a human
m 80% of mails routed by the model to the right desk
m Keep at least 60 percent of turns on one agent
m Majority on the small model: at least 65% of prompts
m Local Llama 8B answers 9 of 10 probes that the cloud model answers
s 75%+ of requests served from the cache
s 70% of calls answered by the edge node without a call to the origin
s At least 85% of reads served by the replica
s Fewer than 2% of requests are retried
s 65% of tickets closed by the night shift
s 80% of mails delivered on the first attempt
s Keep at least 20 percent of disk space free on one node
s Majority of traffic on the new cluster: at least 65% of requests
s Local proxy serves 9 of 10 static files
# 2079
m Processing time < 20 seconds for a 4-minute recording
m Processing time under 30 s per 10-page contract
m Analysis time < 90 seconds for a 20-minute talk
m Transcription of a 6-minute memo in under 25 s
m Diarisation finishes in half the length of the clip
m Scoring time < 40 ms per applicant
m Tagging of 1,000 photos in under 3 minutes
m 5-minute interview summarised in less than 30 seconds
m Sustained speed > 12 tokens/s on the tablet
m > 20 tokens/sec on the laptop, text streams smoothly
m Token rate of at least 15 per second on CPU
m Entity recognition reads at least 800 words per second
m PII tagging handles ≥ 1,500 words per second
m Small model: <60ms/token on CPU, <12ms/token on GPU
s Upload time < 20 seconds for a 4-minute video
s Processing time of a payment under 3 s
s Import time < 90 seconds for 20,000 rows
s Transcoding of a 6-minute film in under 25 s
s Sync finishes in under half a minute
s Query time < 40 ms per lookup
s Resizing of 1,000 photos in under 3 minutes
s 5-page PDF rendered in less than 2 seconds
s Sustained rate > 12 frames/s while scrolling
s > 200 writes/sec on the test server
s Message rate of at least 15 per second and queue
s The parser reads at least 800 lines per second
s Log shipping handles ≥ 1,500 events per second
s Cold cache: <60ms/read on disk, <12ms/read in memory
# 2080
m Safety violations: 0
m Policy breaches = 0 in the red-team set
m Unsafe actions by the agent = 0
m Jailbreaks = 0 of 120 attempts
m Three weeks of trial, no safety incident, cost within +20 percent of the present agent
m Ten days in the field, no unsafe stop, energy within +10 percent of version 2
m Guardrail hits missed = 0
m Critical misroutes = 0
s Lint violations: 0
s Accessibility violations = 0
s Type errors = 0
s Failed tests = 0 of 320
s Two weeks of pilot, no data loss, hosting cost within +20 percent of the plan
s Ten days of soak, no restart, memory within +10 percent of the start
s Broken links = 0
s Console errors = 0
# 2081
m SC-003: Users finish bookings by chat with the AI 25% faster than through the menus
m SC-004: Editors write captions with the AI helper 40% faster than by hand
m SC-005: Planners settle shift swaps via the assistant in half the time of the old dialog
m SC-006: Nurses dictate notes with the scribe 30% faster than they type them
m SC-007: Analysts need 35% fewer searches with AI answers than with the plain search
m SC-008: Cases prepared by the agent take 20% less time than those prepared by clerks
m SC-009: Users report 30% less effort for drafting with suggestions switched on
s SC-003: Users finish bookings with the new form 25% faster than with the old one
s SC-004: Editors publish pages with the new toolbar 40% faster than before
s SC-005: Planners settle shift swaps on the board in half the time of the phone calls
s SC-006: Nurses sign notes with the badge 30% faster than with a password
s SC-007: Analysts need 35% fewer clicks with saved filters
s SC-008: Cases opened from the inbox take 20% less time than those opened from the list
s SC-009: Users report 30% less effort for filing expenses with photo upload
# 2082
m SC-001: The robot can carry out 88% of spoken orders in the test kitchen
m SC-002: The arm can pick and place 85% of the named parts within a 2 metre cell in under 4 minutes per part
m SC-003: The gripper handles 9 of 10 wet bottles without dropping them
m Avoids 92% of walkers who can be seen ahead
m Avoids obstacles in 19 of 20 runs
m The rover can drive through the whole maze 4 times in a row
m The mower finds its dock in 95% of tries
m The drone lands within 30 cm of the mark in 9 of 10 flights
m The cart follows the lane for 100% of the loop, 3 times in a row
m Docking succeeds in at least 90% of 60 attempts
m Pathfinding of the robot gets 12% better after 80 hours of use
m The sorter arm grasps 93% of the objects shown
m Object search by the robot succeeds in 80% of rooms
m The robot shall find a requested tool in 85% of cases
m Balances for 30 seconds in 8 of 10 trials
s SC-001: The installer can carry out 100% of its steps without a restart
s SC-002: The lift can be called from each floor in under 2 minutes
s SC-003: The printer handles 9 of 10 paper sizes without a jam
s Avoids 100% of double bookings
s Avoids duplicate requests by a lock
s The tester can click through the whole wizard 4 times in a row
s The app finds its server in 99% of starts
s The file lands in the right folder in each of 10 uploads
s The banner follows the page for 100% of its length
s Login succeeds in at least 99% of 600 attempts
s The robot console shows the battery level of each unit
s The sorter view lists the last 50 parcels
s The robot shall report to the operator if its battery falls below 15%
s The dashboard shows the position of the rover every 2 seconds
s Emergency stop halts the motor within 200 ms of the key press
# 2083
m Validation and test performance within 4% of each other
m PROCEED: train and hold-out scores differ by less than 6%
m Gap between validation and temporal test at most 3 points
m Performance on the later year within 5% of the earlier one
m No overfitting: training minus validation accuracy < 7%
m Stability across seeds: spread below 2%
m Out-of-time performance no more than 5% under in-time
m Cross-validation spread within 3%
s Staging and production response within 4% of each other
s PROCEED: build times on both runners differ by less than 6%
s Gap between planned and booked hours at most 3 points
s Budget of the later sprint within 5% of the earlier one
s No overspending: cost minus plan < 7%
s Load across nodes: spread below 10%
s Uptime of the second region no more than 0.1% under the first
s Estimate within 20% of the booked time
`);
