import { sentencesIn } from '../sentences-of-place';

/** Criteria of software in words that models share: around assistants and forecasts, of services, users and tests. No error is measured on them. */
export const PLACES_2057_TO_2063 = sentencesIn(`
# 2057
s SC-001: 92% of members can successfully renew a parking permit on their first attempt
s SC-002: 88% of new users successfully complete the profile wizard without help
s SC-003: At least 85% of customers successfully book a slot within 3 minutes
s SC-004: 90% of users find the export button on first try without training
s SC-005: 95% of users can successfully undo a deletion
s SC-006: Users can create a new playlist in under 30 seconds
s SC-007: User satisfaction score above 4.4 out of 5 in the survey
s SC-008: 80% of users rate the new calendar as easy or very easy to use
s SC-009: At least 35% of guests return within 14 days
s SC-010: Users complete checkout 25% faster than with the old form
s User satisfaction: aim for 88% or higher
s Satisfaction of drivers with the app > 4.2/5
s User error rate < 3% while filling in the customs form
s Task completion rate > 92% for returning users
s Adoption: at least 60% of teams use the new board within a month
s Users report 30% less time spent on invoices
s 95% of users understand the permission dialog without documentation
s 97% of users reach the download page within two clicks
s Support requests of the kind "where do I find..." drop by 35%
s SC-011: Zero users lose unsaved text after a session timeout
# 2058
s Error rate of the order API: < 0.2% per day
s Target for the error rate of uploads: <0.5%
s Error rate stays below 1% during the soak test
s Page on-call at an error rate >3%, warn at 1%
s Response time of the basket service: < 300ms (p95)
s Average response time of public endpoints: <400ms
s API response time < 150ms for read endpoints
s Response times remain under 1 second with 500 concurrent users
s The portal shall answer every request of a clerk within 3 seconds at month end.
s WHEN a tenant opens the meter page, THE System SHALL show readings within 400 milliseconds at the 95th percentile
s WHILE orders are imported, THE Shop SHALL keep the p95 response time of product pages below 250 milliseconds
s p95 below 800 ms for public pages and below 1.2 seconds for the back office
s Success rate: ≥99.5% of API calls
s Success rate of partner API calls > 99.5%
s Request success rate of 99.9% measured at the load balancer
s SLI for checkout: share of requests without a 5xx = 99%
s Post-import success rate: ≥98%
s Retry success rate: ≥75% of failed deliveries
s Cache hit rate of product images above 75% after warm-up
s Cold start time of the service below 4 seconds
s With 200 concurrent users performance of the planner does not degrade
s System processes at least 50 parallel jobs per tenant without degradation
s Timeouts: fewer than 0.1% of requests time out
s Throughput of at least 5,000 messages/second with two brokers active
s Latency overhead of the proxy stays below 15 ms
s Search response time: under 80ms for a fluent feel
s Search query completes in under 200ms on 1 million rows
s Database query performance: p99 < 50ms
s Average processing time of a batch of 20 scans: < 4 minutes
s Average approval time for a purchase order < 36 hours
s Queue lag under 5 seconds 99% of the time
# 2059
s SC-003: The chatbot widget is present on 100% of help pages and on no checkout page
s SC-004: Chat history persists correctly for 100% of signed-in users
s SC-005: Conversation history survives a browser restart with 100% of messages kept
s SC-006: The chat window opens in under 500 milliseconds
s SC-007: The model name is shown beside every conversation in 100% of sessions
s Each assistant reply carries the right avatar and a timestamp
s User and bot messages are easy to tell apart by colour
s 👎 (Not helpful) button below each AI answer
s A badge marks text that comes from AI.
s The AI panel can be collapsed and remembers its state
s The API key of the model provider is kept in the secret store
s The prompt is read from a file and can be changed without a release
s The system prompt is versioned and reviewed like code
s Prompt templates are stored per tenant
s All CRUD operations work for shared and private prompts
s Token usage is logged with every call to the model
s Token counts are shown on the billing page
s Model responses are cached for 10 minutes
s If the model provider is down, the page shows a notice and a retry button
s Requests to the LLM are rate limited to 20 per minute per user
s The model can be chosen from a dropdown in settings
s The selected model is saved in the workspace settings
s Switching between models keeps the conversation
s The model version and a snapshot of the training data are logged with each prediction
s Predictions are written to the \`forecasts\` table once a night
s The prediction endpoint returns 422 for a missing field
s The prediction job retries three times on a network error
s Forecast chart shows the last 12 months and a legend
s Forecast intervals are drawn in a lighter colour
s The classifier service exposes /health and /metrics
s Inference runs in its own container
s GPU memory of the inference container is limited to 8 GB
s Embeddings are stored in pgvector with an index
s Hit rate of the embedding cache above 65% after a week
s Documents are split into chunks of at most 800 tokens with 80 tokens of overlap
s The vector index is rebuilt when a document changes
s RAG pipeline code is covered by unit tests
s Agent runs can be stopped by the user within 2 seconds
s A tool call of the agent is written to the audit log
s The agent has no write access to production
s Agent responses are streamed over a WebSocket
s The agent's turn is marked as ended within 3 seconds of Stop
s The summary can be copied with one click
s Users can switch back from the summary to the full thread 100% of the time
s A fresh summary is made each time the reader presses Refresh
s The transcript is saved as plain text and as SRT
s Transcripts are deleted after 30 days
s Voice output can be turned off in the settings
s Voice feature is used by at least 20% of eligible drivers
s AI-powered drafting adoption > 60%
s At least 30% of suggestions panels are opened at least once
s Recommendation widget loads after the main content
s Recommendations are shown in a carousel with at most 8 cards
s Recommended items that are out of stock are hidden
s Image upload accepts PNG and JPEG up to 8 MB
s Photos are scaled to 512 x 512 pixels before they go to the model
s Face login can be disabled by an administrator
s Door opens within 1 second of recognition
s Alert is sent within 2 seconds of detection
s Detected objects are listed in a table with time and camera
s Detection settings can be exported as YAML
s Flagged comments appear in the moderation queue
s A moderator can override the label of the classifier
s Every 10th generated summary is stored with a flag for manual review
s Human review is required before a draft is sent
s If confidence < 0.6 the case goes to a person
s Confidence bands: green (>= 0.9), yellow (0.6-0.89), red (< 0.6)
s Weights of the supplier score: price (45%), distance (30%), references (25%)
s Score 0-100 with a traffic light (below 40 red, above 75 green)
s Auto-hide posts with a score above 0.95 until a person has looked
s Nothing below the configured confidence threshold is exported to the ledger
s The threshold can be configured per customer
s Skip the retraining job if fewer than 10k new labels have arrived
s Retraining is started by a button and runs in the background
s Training data is stored in a private bucket
s Evaluation results are published as an artifact of the pipeline
s The evaluation script prints a table and exits with 0
s The benchmark runs in CI once a week
s Dataset is downloaded by a script and its checksum is verified
s Labels can be edited in the annotation tool with the keyboard
s Model list is read from the provider and cached
s Fallback to a second provider when the first is unavailable
s MCP server starts without errors and lists its tools
s MCP tools are documented in the README
s Two consecutive requests send the same system prompt byte for byte
s Speech bubbles scale on small screens
# 2060
s Unit test coverage ≥ 85% for the pricing module
s Test coverage: 90% of business logic
s Core services reach 100% test coverage for their public methods
s All 38 tests pass (100% pass rate)
s Run the suite, at least 19/20 pass
s Integration tests pass with a 100% success rate for basic retrieval
s Automated tests for the search endpoint are green
s No flaky tests in the last 20 runs
s The harness prints totals per suite and a final verdict
s Mutation score > 70%
s Zero critical findings in the penetration test
s Zero lint errors and zero type errors
s CI passes when only timing changes
s E2E tests cover sign-in, search and checkout
s Regression suite gives enough confidence before a release
s Reproducible build: same commit, same hash
s The test database is seeded before each run
s Verify that an empty query returns an empty list and not an error
s Acceptance: smoke test succeeds in staging
s Performance test report is attached to the release
# 2061
s SC-001: System rejects 100% of invalid voucher codes
s SC-002: 100% of deletions with an unknown id show an error
s SC-003: Access control is enforced with 100% accuracy for all roles
s SC-004: The totals row matches the sum of its lines with 100% accuracy
s SC-005: Parser reads all five sample files with 100% accuracy
s SC-006: Streaks are calculated accurately across time zones
s SC-007: Tax is computed correctly for all 27 countries
s SC-008: Sorting is correct with zero false positives in the duplicate check
s SC-009: The solver returns every valid word and no invalid one (no false negatives)
s SC-010: Duplicate bookings are detected 100% of the time by their number
s SC-011: Data in the report is accurate to within 1% of the ledger
s SC-012: Progress is tracked in real time with 99.9% accuracy
s SC-013: Scheduled jobs start with ±20 seconds accuracy
s Duplicate detection works for file uploads
s Conflict detection shows both versions side by side
s Change detection runs once a minute
s Fraud managers are notified by email
s Fraud rule: block after 4 failed payments in 10 minutes
s Matched and missing counts are correct
s MAE and bias columns are shown in the report
s Percentages add up to 100
s Discount is calculated accurately for bundles
s Match percentage is rounded to one decimal
s GPS accuracy worse than 80 m: reject and ask again
s Readings below 60 mg/dL trigger an alert
s Alarm if the temperature stays above 8 °C for 10 minutes
s Alert operators when the scrap rate exceeds its limit
s Alert when error budget burn exceeds 2x
s Fewer false alarms from the disk monitor
s False positive alerts of the uptime check are muted for 10 minutes
s A false alarm can be cancelled within 2 taps
s Count a view only after 20 seconds of watching
s Minimum of 4 characters before search starts
s Search returns matching orders by number, name and date
s Search results are relevant to the typed article number
s Returns the relevant rows for the given filter
s Results are sorted by relevance and date
s If no relevant result is found, show a hint
s Filters narrow the results correctly
s Autocomplete suggestions show within 200 milliseconds of typing
s Spelling of category names is consistent
s Technical terms are used consistently in the interface
# 2062
s Revenue per visit +12%
s Keep chargebacks of card payments below 0.4%
s Customer acquisition cost falls threefold within 9 months
s Churned subscribers below 4% a month
s Return rate of parcels below 6%
s Forecast cash burn: stay within 8%
s Sales forecast meeting is held every Monday
s NPS ≥ 45 after the relaunch
s Review cycle time reduced by 25%
s Response rate: answer 100% of guest reviews
s Incident detection and resolution time goes down
s Fewer tickets about lost passwords
s Page weight reduced by 40%
s Manual reconciliation work reduced by 70% through batch import
s Spreadsheet use outside the system: baseline 55% of planners, falling
s Time to first order under 10 minutes for 80% of shops
s Order accuracy in the warehouse above 99.7%
s Inventory accuracy at the yearly count ≥ 98%
s On-time delivery rate ≥ 94%
s First call resolution ≥ 70% by the service desk
s Students can explain the water cycle with at least 80% accuracy in the final quiz
s Teachers report that grading takes 20% less time with the new rubric screen
s Uptime of 99.95% measured monthly
s The booking page should be reachable for at least 99.8% of opening hours
s Maximum downtime of 10 minutes per day
# 2063
s Transitions between tabs feel smooth (< 0.25s)
s LCP below 2.2 s on a mid-range phone
s TBT stays under 180 ms with 1,500 rows
s Route changes complete in under 150ms
s Animations run at 60 fps
s Scrolling stays smooth with 60 tasks on the board
s Usability score on phones of at least 90/100
s Lighthouse: performance ≥ 92 on product pages
s Accessibility score 100 in the audit
s Dashboard query: < 2 seconds
s Dashboard shows accurate counts within 2 seconds of a change
s A report with 2,000 rows is generated in < 3s
s PDF export < 6 seconds
s Startup time at least 40% faster than before
s The interface should feel fast
s Low latency: live scores refresh every 30 seconds
s Orientation changes adapt in under 250ms
s Error messages are clear and tell what to do
s Validation errors give helpful hints 95% of the time
s Handling of errors in the importer is robust
s Logging is useful and complete
s Progress is shown properly
s Serialization of dates works in both directions
s Upsert by article number works
s WebSocket reconnect works reliably
s Webhook delivery works correctly with duplicates
s Layout is consistent with the design guide
s The map zooms in smoothly
s Colours have sufficient contrast
s Icons are clear and consistent
s Navigation is smooth and intuitive
s Documentation is clear and complete
s Code is readable and well structured
s Documented to at least 85% so that new developers find their way
s Sessions survive a deploy with less than 1% of users signed out
s Personal data is kept accurate and up to date
s Settings dialog is intuitive
s Sensible defaults are chosen for new projects
s The importer is robust against missing columns
s Data quality checks run before each load
s Quality of logs stays the same after the refactoring
s Preserve the quality of error handling
s Performance is acceptable on old tablets
`);
