import { sentencesIn } from '../sentences-of-place';

/** Limits and wishes of software that words alone take for those of a model. No error is measured on them. */
export const PLACES_2004_TO_2043 = sentencesIn(`
# 2004
s Arabic/RTL support: no hard-coded labels in icons; forms cope with 25% longer wording.
s Player: selectable caption size, contrast ≥ 4.5 for lyric text, no lyrics in artwork.
s Site warm start < 1 s on entry-level iPad; IPA size ≤ 60 MB; checkout < 400 ms backend time; landing pages P75 INP < 180 ms
s Clickable = reachable = named. stylelint-a11y on warning level.
s AI tutor: incoming messages read out calmly (role="log"), footnotes reachable by screen reader.
s No survey ran, so the week-2 ≥40% goal has no answers to use
s uptake ≥20% of MAU and subscriber-vs-guest spend difference
v G5: Offer AI coaching that is medically careful: name sources, state doubts, never invent drug doses.
# 2005
s Scripted checks succeed; three moderated usability sessions not held
s Fixed mandatory Type/Label/summary handling
# 2006
s Refund Time: Within 72 hours
s 14 false positives (fixtures, vendored files)
s 3 checksum verification tests
# 2007
s Unread badge on each screen - Now loads message count on navigation to show the true number
s SSE comment loading - Comment threads pulled through axios for smoother reading
# 2008
s Import faults (missing columns, wrong date layout, orphaned
s retries should be traceable in metrics/journal
s No account details in timeout replies. A 429 informs the client that
s On success: deploy script run, ticket moves to released, two locks freed, deployTag written.
s On success: deploy script run, ticket moves to released, build lock freed, deployTag written.
# 2009
s Smallest change scope: commits may not alter more than 8 modules per ticket
s Formulas have to display properly in Confluence pages
# 2010
s Disk usage goal: 50-70% during night shifts
s Completed payment call rate > 99.9%
s At least 99.9% availability (8.76 hours permitted outage per year)
s Spend warnings at 75% of quarterly budget
s Add-node rule: 70% memory use or 120 open connections
s Stepwise traffic growth from 20% to 150% of planned volume
s Add throttling to guard against scraping (500 calls per minute per key)
s Unit checks with >80% branch coverage
s Drill scripts have to include Black Friday load with 3x normal order volumes
s Audit trail kept for at least 7 years
s Failure rate < 0.1% of all transactions
s 48-hour uninterrupted soak run at 60% throughput
s Aim for 99.95% availability (4.4 hours tolerated outage per year)
s Tailored warnings for queue congestion
s Database lock waits under growing traffic
s Regional caching for shorter load times by Q1
s Triple Kubernetes worker nodes to 45
s Set cookie flags suitably
s Raise Redis shard number to 12
s Set up sound key rotation and incident response
s Check that NEXT_PUBLIC_MOCKS is turned off or on as your setup requires
s Triple worker storage to cope with larger uploads
s Fast playlist saving and loading
s Add read replica support for shorter query times
s P99 response time within contract limits for key merchants
# 2011
s Duplicated Code: 45% decrease in copy-paste blocks
s Build quality: 88% coverage
s Week 6: Live throughput and outage tracking
s Build live occupancy map endpoint
s Live auditing - Uninterrupted transaction logging
s Cron jobs firing as expected
s Year 2-3: $120K+ yearly savings per 20-seat office
s Reach 85% occupancy goal
s Plan for 30% shorter onboarding times
# 2012
s "Upload limit reached. Come back in an hour." + X-RateLimit-Reset header
s Changelog amended (CHANGES / wiki/ where required)
s Common choice for key derivation; 100,000 iterations need ~180ms, which makes dictionary attacks unattractive
m Duplicate question similarity: > 0.7
m Distinct question similarity: < 0.3
# 2013
s Key-to-sound latency goal: below 20 ms on a current iPad or similar tablet.
s Pen-to-ink latency remains below 50 ms on a current tablet.
s Buttons stay reachable on usual phone widths.
s Build drag-to-resize, grid overlay, redo, and export before the second beta release.
s Tilt angle above an adjustable limit starts scroll mode.
# 2014
s Timetable render time: <4 seconds
s Intranet opens in <2 seconds
s Nightly Backup Success Rate: >98%
s Tableau reports open in <8 seconds
s Refund: 100% when cancelled (subscription ends at once)
s Target Outcome: 60%+ within 6 weeks of rollout
s Address Quality: 85%+ of contacts meeting postal norms
s Response Time: <4 seconds for 90% of lookups
s Intranet directory: <20 seconds to locate colleague
s Goal: <5 seconds for 90% of Looker reports
s Goal: 85%+ of suppliers satisfy audit criteria
s Goal: Spot 80% of billing mistakes before reaching customers
s Target Outcome: 4.3+ stars, >40% review rate
m Voice assistant reply: <3 seconds
m ML model forecasts delivery delays with >85% accuracy
m Model Accuracy: 88%+ for diagnoses and suggestions
m LLM answer latency: <3 seconds (P90)
m Virtual agent answers in <4 seconds
m <3 second LLM reply time
m Gives correct replies to routine enquiries (>85% accuracy)
m LLM Inference Time: <4 seconds
# 2015
s Fade duration is 0.3s between slides
s Desktop score: 74 → > 95 (28% gain)
s Thorough checks (>75% coverage)
s Paint Speed: <2s complete screen paint
s Platform Stability: 99.8% availability during peak trading hours
s INP < 200: Avoids sluggish taps while browsing the product catalogue
s Adaptive grid (phone, kiosk, TV)
s Print Testing: Several paper formats
s Think about adding font preloading for lower CLS
s Clean Markup: Card widgets follow correct landmark roles
s Code Splitting: Fetch modules when required
s Treat tool timeouts cleanly
s Tool Lookup: ~3ms typical
s Rotating banners with soft fades
s Safety: 100% fire code conformity with yearly inspections
s Market Presence: 35% name recognition in launch cities within two years
s Tenant Contentment: 80% approval rate over all buildings
s Loyalty index: 2.8 → > 5.0 (79% gain)
s Checkout usability: 65 → > 85 (31% gain)
s Volunteer turnout: Goal >70%
s Newsletter signups: 1.2% → > 2.5% (108% gain)
s Skill Growth: 75% state greater ease with bookkeeping tasks
s Course Attendance: 70% of apprentices finish monthly modules with good marks
s Trainer Quality: 85% favourable ratings on workshop pace and materials
s Member activity rates: >75%
s Word of Mouth: 20% of fresh memberships from friend invitations
s Guest Contentment: 90% contentment with room comfort and breakfast choice
m Agent task completion rate: >92%
v Better answer relevance through retrieval
# 2016
s HandoffAgentRequest contract stays unchanged
# 2017
s Form Load: < 3 seconds for the first step using static rendering.
s Image Preview: < 1 second display time using thumbnail caching.
s If scored < 60%, hold (48h) placed before renewal.
s Smoothness: drag and drop moves < 200ms.
s Checks: 75%+ branch coverage; smoke tests for refund paths.
s Phone/OTP and SAML (Okta/Azure) through Keycloak. Device confirmation and PIN recovery mandatory.
s Print Friendly: Completely styled receipts with Bootstrap classes.
# 2018
s New-printer dialog closes, no printer listed, no message
# 2019
s Feed import stops cleanly when a publisher denies access or login tokens expire.
# 2020
s Monthly calendar sorts appointments properly
s Recurring alarm rings at the set minute
# 2021
s 100% of listed properties have an energy certificate and date stamps.
s Brochures always name Graz, Styria only.
# 2022
s The portable command line tool launches without admin rights.
s Onboarding manual is in line with RFC-027.
s No licensed fonts or font-based sample PDF files are checked in.
# 2023
s Throughput p99 < 450ms (NFR-014)
s completely readable at 320 px height
s Mobile: ≥ 65% on api/, store/, screens/; 100% on money helpers
s Captcha on signup and LLM routes (reduce spam / bots) → 403.
s pa11y run clean; screen-reader-only + 300% text size check pass; usable at 320px.
s format/typecheck succeed; licence check has no blocking entries;
s low-motion, calm spare layout good for autistic visitors
s A backup planned in the present hour slot starts precisely one job
s overdue invoices mailed without repeats; no second mail inside a billing cycle
s The vehicle page displays an inspection badge (valid / due shortly / overdue) per car.
s DELETE /api/v2/cart/items gives an empty list; unknown id → 404 (no leak).
v bot replies are sourced/quoted; unsourced requests are refused
# 2024
s Typical invoice import < 800ms
s Simple quizzes shall be buildable in under 3 minutes
s Speed is fine (<4s for usual spreadsheets)
s Regions (supported at launch): Austria + Northern Italy (influences tax rate and invoices).
s Treat printing failures cleanly
s Lazy loading (on demand)
s Findability: grep and Lucene locate transcribed speech properly
s Shipping fee computed properly
s Manual: Copy and paste in nested DE+FR tables behaves properly in LibreOffice Writer, Google Docs, and Apple Pages
v Retrieval finds fitting passages
# 2025
s Handy filters: "show my overdue loans"
# 2026
s Unavailable in beta — browsers older than 2023 get a full-page notice (LIM-11)
s Then she gets the usual payment notice: _"Your card could not be charged. Use another card."_
s Daily quota of 50 prompts is applied — the 51st prompt gives a plain notice with next slot (ADR-LLM-014)
s Then a small notice appears under that field: _"The voice model is not reachable now. Type the address yourself."_ -- shared generic fallback text, not specific (amended 2026-03-22)
s Drawbacks: Costs memory per session (up to 6 MB of buffered pages). Should not buffer streaming responses (206, partial content).
s Files well above the upload size get a clear notice (FR-47)
s Voice control speakers will say menu names, tab titles, and link texts out loud. Check that each name is unique by itself, without its icon.
v Then the suggested grants are fitting for the kind of research named in my lab profile
# 2027
s Contract Tests: 85%+ endpoint coverage
s Capacity: Serve 800+ parallel sessions
s Database Storage: < 5GB at start, < 20GB after one season
s Push messages: < 800ms latency
s Installer size reduced (<30MB first download)
s Live score push: < 400ms
s Cache lookup time: < 20ms
s Checkout render time: < 3 seconds
s Ledger lookups: < 150ms read time
s First download size < 900KB
s Show live water level readings
s Key Handling: Apply vault policies sensibly
s Form hints readable and helpful
s Store Reporting: sales charts, filter speed
s Message broker throughput at peak
s Font subsetting and adaptive video
s Uniformity: Reuse shared icon set wherever practical
s Safe signing certificate storage
s Response Times: < 400ms for Firestore lookups
s Audit Closure: All major and blocker findings closed
s Fire drill attendance: 100% required drills attended
s Margin per booking growth: +12%
s Inspection Adherence: 100% vehicles inspected per plan
s Complaint share: <3% of subscriber base needing callbacks
s Licensing: 100% licence coverage preserved
s Checkout success rates: >92% for guest orders
s Speed: <3 second response times
s Rollout: 70% of stores migrated within 60 days
s Energy Savings: $400K yearly electricity cost cut
s Recipe adherence: 100% conformity to revised recipes
s Freight expense cut: -18%
s Failure Rate: <2% failed jobs
# 2028
s Slowdowns are reported against the agreed "green" limits (TTFB < 0.8s, FCP < 1.8s, TBT < 150ms) at the 90th-percentile of field visits, not a median that masks slow outliers.
s enum: draft, open, paid, void
# 2029
s Then the machine's badge reads Idle, and no Maintenance Hint box is rendered
s Then the machine's badge reads Overdue, and it shows up in the Morning Checklist if it is among the first ten entries for that plant
# 2030
s No clipped labels/controls at 150% and 300% text scaling/rotation.
s Uploads: resumability, checksum check, throttling, stale-chunk removal, and capped parallel-transfer bandwidth.
# 2031
m Goal P99 latency: <350ms for complete recognition
# 2032
s Every Raspberry node starts as expected.
# 2033
s Job board with live keyword lookup and district filter chips (Hire, Offer, Swap, Volunteer).
s Widget opens Realm in onCreate() and restores cached drafts right at launch.
s Drivers keep full say over stored trips. The Erase Trip History button under Privacy allows wiping cached Room tables at once.
# 2034
s Streaming debounce in pane: collect tokens and redraw on an interval (~80–200ms).
s Boot time < 15 seconds on an average tablet
s Resend on broken connections (SMTP 421/45x) up to 3 times with a growing pause.
s Boot time: < 15 seconds on an average tablet (Snapdragon 695/6GB RAM).
s Warm restart of the kiosk finishes in < 6 seconds on the reference terminal.
s Stopwatch check shows install < 90s.
s Refuse > page limit early using pdf.page_count if present; else verify after upload.
s For every shared folder, group rights are right or a setup task fixes them only once.
s If a sudo call is truly unavoidable (e.g., systemd unit), keep it short and narrow in effect.
s Compose file maps ports to localhost, named volumes labelled suitably.
s Batch streamed answers to keep scrolling fluid.
s Few debug traces; mask card numbers; hide query strings unless enabled.
s Spoken hints and switch control for main buttons.
s Screen stays usable during photo upload (web worker or chunked)
s Sparse tracing; mask tokens
s Background: runs queued; dialogue stays usable.
s Quick desktop client for voice conversations with live token output
s No opening of mailed attachments; just scanning with approved engines.
# 2035
s Convincing pitch deck (< 12 slides)
# 2036
s Each icon has a short name and tooltip.
s Log entries refer to fixed event codes, not free text.
# 2037
s initial install stays small
s report pages stay readable on tablets
s initial site photos collected in under 90 minutes
# 2038
s Memory footprint must be small (<5% increase)
s CPU Load: Limited parallelism with <8% increase
s Live Map Latency: < 300ms for vehicle positions
s Completion rate: 100% of invoices printed correctly
# 2039
s CPU: Intel Core i7-9700 or better
s Audit Checklist: 24/24 (100%)
# 2040
s If override rate remains over 15% after 2 rounds
s Sample recipes: Each printed chapter has ≥ 2 recipes with a shopping list or photo.
s Chapter names at least 6 bias sources (sampling bias, annotator fatigue, leaked holdouts, unlabelled subgroups)
# 2041
s % of invited clerks who confirm suggestions within 24 hours
s Raise ERP cost centre fill rate from 60% to 90% on the three mandatory forms.
# 2042
s At least two under-10-line functions per module.
s Median length: ≥ 12-15 lines.
# 2043
s 100% acceptance rate for well-formed files
`);
