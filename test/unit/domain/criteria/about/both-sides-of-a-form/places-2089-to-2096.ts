import { sentencesIn } from '../sentences-of-place';

/** Wishes and what models do, in forms that software shares. No error is measured on them. */
export const PLACES_2089_TO_2096 = sentencesIn(`
# 2089
v Contradictory or absent facts are plainly disclosed in the answer
v Gaps in the sources are openly named by the assistant
v The agent finds the right folder or asks back
v The helper picks the matching contract or asks which one is meant
v Given an unclear request, the assistant asks back or hands over
v When a question can be read in two ways, the bot asks what is meant
v All replies of the bot should be properly translated, with their buttons and hints
v The guide must answer the visitor with fitting replies
v Check the answers of the bot for correctness, tone and relevance
v Diversity of the suggestions should be balanced
v Then the suggestions should be relevant
v The server yields a personal, varied mix per listener with sensible picks for a newcomer
v Missed alarms shall be reported and minimised as the leading measure
v Code completion works (by eye: the model fills the gap between two lines)
v Conflicting sources are handled gracefully by the assistant
v Ambiguous prompts are handled sensibly
v Uncertainty is communicated clearly in each forecast
v Sources are credited faithfully in summaries
v Follow-up questions are understood in context
v The bot recovers gracefully from misunderstandings
# 2090
s Missing or contradictory form fields are marked in red
s Gaps in the calendar are shown in grey
s The importer finds the folder or asks for a path
s The wizard picks the saved address or asks for a new one
s Given an unknown code, the system asks for another one or ends the session
s When two users edit one row, the app asks which version to keep
s All labels should be translated, with their buttons and hints
s The page must greet the visitor with the name of the museum
s Check the records of the vault for completeness
s Columns of the grid should be balanced
s Then the filter should be visible
s The server yields a list per customer, refreshed in the background, with default values for a new one
s Missed calls shall be listed with time and number
s Code highlighting works in the editor
s Conflicting bookings are rejected with a message
s Empty searches are answered with a hint
s The time zone is shown next to each date
s Authors are credited in the footer
s Follow-up appointments are linked to the first one
s The client reconnects after a lost connection
# 2091
m Users accept at least 45% of the drafts without a change
m 80% of users find the answer of the bot helpful in the survey below the chat
m Reviewers rate 85% of generated captions as usable
m In blind tests users prefer the new summaries in at least 60% of pairs
m 9 of 10 nurses agree with the proposed triage level
m 70% of suggested replies are sent as they are
m At least 55% of AI proposals are taken over by planners
m Thumbs-up share of AI answers ≥ 78%
m Users correct fewer than 8% of extracted amounts
m Experts find no fault in 92% of generated reports
s Users accept the terms before they go on
s 80% of users find the export button in the usability test
s Reviewers approve 100% of merge requests
s In the survey users prefer the new colour in at least 60% of replies
s 9 of 10 nurses sign in with a badge
s 70% of invitations are opened within a day
s At least 55% of planners use the mobile app weekly
s Share of five-star reviews in the store ≥ 78%
s Users abandon fewer than 8% of carts
s Auditors find no open item in the quarterly report
# 2092
m Coach replies stay under 6 sentences and name the present exercise
m Answers are no longer than 120 words in 95% of cases
m Generated titles have at most 60 characters in 99% of runs
m The summary names every decision of the meeting in 9 of 10 minutes
m Each reply cites at least one page of the handbook in 96% of cases
m The tutor asks exactly one question per turn in 90% of turns
m JSON of the extractor is valid in 99.5% of calls
m Output of the planner follows the schema in 100% of 500 runs
m The agent ends within 8 steps in 85% of tasks
m Fewer than 3 tool calls per question on average
s Comments stay under 500 characters and show the author
s Titles are no longer than 80 characters
s File names have at most 60 characters
s The minutes list every participant of the meeting
s Each page links at least one page of the handbook
s The survey asks exactly one question per screen
s JSON of the export is valid in all browsers
s Output of the command follows the schema of the manual
s The wizard ends within 8 steps
s Fewer than 3 requests per page view
# 2093
m Night recordings: at least 90% of owl calls found
m Weak signals: no subgroup with sensitivity under 0.85
m Each of the 12 kinds of fruit is told apart with at least 88% recall
m Readings of the meter differ by at most 2 units from the display in 95% of photos
m Breathing rate within ±2 per minute of the belt
m Count of visitors within ±3 of the manual count
m Wind speed at noon within 1.5 m/s of the mast
m Time of arrival off by less than 3 minutes for 90% of ferries
m Weight of fish estimated from video within 8% of the scale
m Age groups: error rates differ by no more than 3 points
s Night recordings are kept for at least 90 days
s Weak passwords: none with fewer than 10 characters
s Each of the 12 kinds of fruit has its own icon
s Clocks of the nodes differ by at most 2 ms
s Thermostat keeps the room within ±2 degrees of the set value
s Sum of the ledger within ±0 of the bank statement
s Scroll speed at most 60 frames per second
s Notice of arrival sent less than 3 minutes after docking
s Weight of the bundle within 8% of the last release
s Age groups: each has its own price list
# 2094
m Chatbot answers with correct opening hours in 98% of 200 calls
m At least 9 out of 10 test calls end with the right booking
m For 70 sample letters, 88% get a usable reply by jury vote
m 40 benchmark tasks, 32 solved without help
m On 25 old incidents the agent names the cause in at least 20
m 50 golden questions: 47 answered in full
m Of 300 receipts, 291 read without an error
m In 100 staged calls, no more than 4 wrong transfers
s Hotline opens with correct opening hours on 7 days
s At least 9 out of 10 test devices boot from USB
s For 70 sample rows, the import takes 8 seconds
s 40 unit tests, 40 green
s On 25 old releases the script finds the tag
s 50 smoke tests: all pass
s Of 300 files, 300 copied without an error
s In 100 page loads, no more than 4 slow ones
# 2095
b The assistant names the rule behind each answer
b The chatbot answers questions about ferries and tariffs
b The model labels every clip with one of nine moods
b The recogniser turns speech of the guide into text
b The agent books a table after it asked for the date
b The forecaster predicts sales for the next 6 weeks per bakery
b The bot answers in the language of the question
b The detector marks cracks in the photo of a wall
s The page names the author of each rule
s The helpdesk page lists questions about ferries and tariffs
s The editor labels every clip with its length
s The recorder saves the talk of the guide as a file
s The form books a table after the date was entered
s The report lists sales of the last 6 weeks per bakery
s The page opens in the language of the browser
s The viewer marks the chosen photo with a frame
# 2096
s The model registry lists each version with its date
s Model files are downloaded once and checked by hash
s The prompt template is stored under version control
s Admins can switch the assistant off for a team
s The API key of the model provider is kept in the vault
s Requests to the model are limited to 20 per minute and user
s A spinner is shown while the answer is generated
s Stop generating ends the stream within 1 second
s Users can copy, rate and delete an answer
s The chat window keeps its size after a reload
s Summaries can be exported as PDF
s The length of a summary can be chosen: short, medium, long
s Uploading a file of more than 25 MB shows an error
s The confidence threshold can be set between 50% and 95%
s Predictions below the threshold are put into the review list
s A retraining job starts every Sunday at 02:00
s The training page shows loss and epoch live
s Users without a licence see a notice instead of AI answers
s The language of the transcript can be changed in the settings
s Deleted recordings are removed with their transcripts within 24 hours
s The recommendation list has room for 12 covers
s The forecast chart has a legend and a print view
s The audit log holds prompt, model and user of each call
s The fallback message is shown when no provider answers within 10 seconds
s The bot avatar is shown in light and dark mode
`);
