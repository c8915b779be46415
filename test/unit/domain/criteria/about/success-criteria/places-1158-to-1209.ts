import { sentencesIn } from '../sentences-of-place';

/** Success criteria, targets and checklists in the manner of specifications, most of software. */
export const PLACES_1158_TO_1209 = sentencesIn(`
# 1158
s Search response times acceptable
s Fonts rendering properly
s Main menus reachable
s Payment screens protected
# 1159
s SC-001: Teachers can set up ClassNest and open their first register within 8 minutes without reading a manual
s SC-003: Client boot time is under 4 seconds from double-click to ready-to-edit on common Mac laptops
s SC-004: Mailbox archive with 800+ threads opens and shows within 2 seconds
s SC-006: All saved diary entries succeed at cipher verification tests using widely accepted cipher suites
m SC-002: AI tutor replies to usual questions (no calculator calls or web search) in under 3 seconds felt waiting time
# 1160
s Weekly active riders (WAR) > 8,000
s AI-assisted floor plan drafting usage > 60%
s Balanced device mix (70% phone, 30% tablet)
s Dark mode usage > 40%
m AI drafting time < 12 seconds (95th percentile)
# 1161
s Zero lost orders during cutover
s Map tile time ≤ 3 seconds
s Webhook delivery time ≤ 400ms
s Hosting bill ≤ $3
# 1162
s WHEN an operator presses an emergency button, THE controller SHALL react within 300 milliseconds.
s WHEN an operator opens a routine form, THE controller SHALL react within 3 seconds.
# 1163
s SC-001: Librarians can fully import a 20-page EPUB leaflet in under 45 seconds
s SC-004: Importer can run 15 parallel import jobs without errors
m SC-002: Retriever finds suitable paragraphs for 75% of sample questions with recall@10 > 0.8
m SC-003: Drafted replies are judged helpful and correct by librarians 85% of the time
# 1164
s SC-001: 100% of visitors can get from landing page to any exhibit within 4 taps
s SC-002: Shop opens fully with all menu items within 4 seconds on ordinary DSL
s SC-003: Site search brings up matching entries for plant names within 2 seconds
s SC-004: All screens display correctly in both portrait and landscape with automatic orientation sensing
s SC-007: All embedded widgets (maps, sliders) work correctly across current mobile devices
# 1165
s SC-001: Within two months of rollout, at least 65% of enrolled field engineers submit one or more photos.
s SC-002: In field trials, at least 85% of engineers find an assigned permitted drawing in under 40 seconds.
s SC-003: At least 85% of submitted photos carry a correct site code chosen at submission.
s SC-004: 92% of drawing lookups show permitted hits within 3 seconds for archives of up to 800 drawings.
s SC-005: 92% of photo grid screens open within 3 seconds for archives of up to 800 photos.
s SC-006: 92% of transfers of videos up to 40 MB finish within 45 seconds on ordinary mobile coverage
s SC-007: 92% of accepted DWG and TIFF thumbnails appear on screen within 4 seconds after tapping.
s SC-008: In penetration tests, zero forbidden drawing views, exports, lookup hits, or deletion commands are possible.
# 1166
s Add-on starts successfully in Obsidian Mobile
s Both themes work without clashes
s Speed: <150ms tab change time
s Zero lost strokes during tool switches
# 1167
s Import 80+ receipts within 8 minutes
s Reduce database reads through memoization and prefetching
s Cope with huge photo archives without swap problems
# 1168
s SC-001: Inspectors can attach photos and see them on a bridge report within 45 seconds of opening the form
s SC-002: The Photo Archive screen opens and shows all photos for a bridge within 4 seconds
s SC-003: Sorting or grouping photos shows hits within 2 seconds
s SC-004: Attached photos can be exported with 100% integrity (bit-by-bit equal to the source)
s SC-006: Engineers can find all photos for a given bridge span within 45 seconds using the archive screen
# 1169
v The assistant should not make up case law when sources are missing.
# 1170
s SC-001: Chefs can set up fixed or flexible menus, tasting rounds, and wine pairings in under 3 minutes per menu.
s SC-002: 100% of flexible courses do not hold up serving in the kitchen queue and order screens.
s SC-003: 100% of added dish photos are shown in both ordering and billing views.
s SC-005: Oversized dish photo files are refused before saving with an understandable warning.
# 1171
s Exchange rate archive reachable
s Drivers installed
s Crawler finishes without crashes
v Forecasts are plausible (20-35 range for EUR/MWh)
# 1172
s SC-001: Coding agents can correctly connect and list resources in under 700 milliseconds
s SC-002: The get_tide_level function gives exact harbour gauge height within 150 milliseconds of the call
s SC-003: Daemon runs 200 consecutive function calls without growing memory or slowing down
s SC-004: Zero passwords printed in traces over 2000 calls with secrets loaded
s SC-005: Daemon copes smoothly with harbour feed outages with readable notices in 100% of outage cases
# 1173
s SC-001: Anglers can enter a full catch (species, length, weight, lure) in under 40 seconds from opening the app
s SC-003: 100% of entered catch records survive app updates and phone restarts
s SC-004: 98% of catch entry steps finish normally with no app freeze
s SC-005: Season best lists are 100% right (properly finds longest fish per species)
s SC-008: Home screen shows this week's catch overview within 2 seconds of opening
# 1174
s Member Renewal Rate target: 75%+
s Widget Usage Rate target: 65%+
s Guest Happiness Score target: 4.3/5+
s Upsell Rate target: 12%+
s Checkout Time target: <3 seconds
s Availability target: 99.8%+
s Timeout Rate target: <0.2%
s Accessibility Score target: 95+
# 1175
s Boot Time: < 3 seconds for full service start
s Rendering Speed: 200-400ms per SVG icon export
s Disk Usage: ~80MB total for cache files
s Link Quality: 99.8% availability with self-healing sessions
s Failure Rate: < 0.2% with complete rollback support
# 1176
s SC-003: 85% of gardeners correctly finish their planned plot booking steps (reserve, edit, hand over, cancel) on their first try
m SC-002: Assistant properly labels and files 92% of garden notes from the member's text with no later fix
m SC-004: Assistant keeps dialogue memory correctly across 12+ turns without forgetting facts
m SC-005: Reply delay for assistant dialogues stays under 6 seconds for 92% of turns
m SC-006: Gardeners state 75% satisfaction with the speech understanding skills of the AI helper
# 1177
s Export icon in toolbar saves CSV successfully
s Images confirmed to load from those URLs
s Overview lists invoices correctly
v Recaps are thorough (5-8 bullet points)
# 1178
s App start time: < 700ms
s Scroll rate: 50 FPS
s Heap usage: < 150 MB
s IPA size growth: < 3 MB
s Branch coverage: > 75%
s Lint warnings: < 8%
s Survey submission rate: > 85%
s Time to export: < 3 seconds
s Desktop accessibility score: > 92/100
# 1179
s All gateway routes shall answer within 400 milliseconds at usual traffic levels.
s All booking screens shall open within 4 seconds on an ordinary mobile line (20 Mbps).
s The kiosk shall allow parallel sessions by several visitors without slowdown in page speed.
# 1180
s SC-001: Solver can evaluate boards with up to 4 blanks (81 fillings) on a 9-letter lexicon in under 4 seconds
s SC-002: Solver reaches 100% agreement in blank filling compared to hand listing
s SC-005: Solver handles bulk requests with partial boards at 150+ boards/second on average
s SC-006: Solver shows understandable warnings for malformed boards in 100% of test runs
# 1181
s SC-001: Writer can render a chapter with one shortcut from any folder in under 3 seconds
s SC-006: All 100% of present checks succeed after the move with no edits to assertions, only path changes
# 1182
s THE ML_Gateway SHALL record all ranking calls for audits and support
s WHEN the main speech vendor is down, THE ML_Gateway SHALL by itself switch to the secondary vendor for dictation jobs
s THE ML_Gateway SHALL process parallel ranking calls smoothly without slowing down
# 1183
s SC-001: 100% of nightly exports yield readable \`catalog.xml\` (checked by \`verify-catalog.py\`).
s SC-002: Typing the first three letters of any listed street name shows that street in top four suggestions.
s SC-003: Filter drawer slides in and lists hits in under 2 seconds on a second visit (tiles already cached).
s SC-004: Zero mixed-content or CORS warnings in developer tools during a full checkout run on the storefront.
# 1184
s SC-001: Beekeepers can finish the whole planning run (choose hives, type stock, get suggestions) in under 4 minutes on first visit
s SC-002: Planning tables appear within 6 seconds of pressing the Plan button
s SC-003: 85% of beekeepers correctly place at least one hive on their map on first try
s SC-006: Stored maps open in under 3 seconds
s SC-008: 92% of beekeepers grasp planning tables without a handbook
s SC-009: All input check warnings give plain, useful hints
# 1185
s SC-001: Pilots can finish the badge flow from tapping "Continue with Apple" to cockpit view in under 40 seconds
s SC-002: 92% of badge scans work without faults (not counting pilot aborts)
s SC-004: App keeps pilot logins stable with less than 2% unplanned logouts
s SC-005: Logout happens immediately and pilot cannot open restricted charts after logging out
s SC-006: SAML login properly treats failures (provider down, refused consent) with understandable pilot hints in 100% of cases
# 1186
s Parcel Weighing: The belt controller shall weigh a single moving parcel in under 2 seconds on common industrial PCs.
s Page Speed: All non-AI dashboard pages shall open within 700 milliseconds at usual traffic.
m AI Captioning: The AI worker shall finish the detection and captioning of a single photo in under 4 seconds on a GPU with at least 8 GB of memory.
m Plate Detection: The gate camera shall reach a plate detection accuracy of at least 93% on vehicles filmed at 1080p or higher.
m Speech Recognition: The transformer-based ASR shall reach a word-level accuracy of at least 85% on slowly spoken recorded speech in Polish, Dutch, and Greek.
m AI Scoring: The AI referee shall give marks within half a point of the judge's mark for at least 75% of scored dives
# 1187
s SC-004: Released app works without crashes on customer devices
s SC-008: All webhook events are completely described with readable payload samples
m SC-005: Answer time for questions stays under 4 seconds with Mistral API connected
m SC-006: Embedding lookup delivers relevant passages with similarity cutoff above 0.75
v SC-001: Helpdesk answers are entirely based on the manual with zero invented facts
# 1188
s SC-001: A Parent holding a current invite can enter a choir in under two minutes without Office help.
s SC-002: 100% of accepted invites add at most one seat per Parent and choir, even with parallel repeated clicks.
s SC-003: 100% of wrong, outdated, replaced, or withdrawn invites are refused without adding a seat or disclosing that the choir exists.
s SC-004: 100% of tries by non-Parents or by Tutors who do not run the choir end without a seat.
# 1189
s No disk-full errors
s Checkpoint loads successfully
s All invoices imported without failures
m Test accuracy exceeds >65%
m OpenPose detection rate >75%
v Model quality lives up to hopes
# 1190
s For any call to the GET /status route, the gateway SHALL answer within 300 milliseconds with version number, queue depth, Kafka reachability, and free memory.
s For any revenue report request (cohort, churn, refund tables) covering up to 60 days of bookings, the gateway SHALL deliver rows within 4 seconds.
# 1191
s Backups run correctly
s Filter choice survives during navigation
s Blank page offers useful hints
s Rating dialog shows
v AI replies are polite and < 30 words
v Voice reads recipes intelligibly
v Recaps are readable and useful
v Free-text date understanding works
# 1192
s Cold start time reduced
s Fluid zooming
s Drag gestures run smoothly
s Transitions are gentle and not distracting
s Button heights are uniform
# 1193
s Layout passes finish in < 8ms (half frame)
s No noticeable stutter when moving the brightness knob
# 1194
s SC-003: Platform runs 150 parallel marking jobs without slowdown
s SC-004: Broken marking jobs are rerun correctly within 45 seconds
m SC-001: AI essay remarks shown within 4 seconds for 92% of essays
m SC-002: Marking precision gives useful hints for 85% of essays
# 1195
s NFR-001: App shall open in under 2 seconds (FCP)
s NFR-003: Platform shall serve 2000 parallel sessions
m FR-002: App shall read species, length, location with 92% accuracy
# 1196
s SC-001: Admins can correctly log in to their on-premise GitLab server within 45 seconds of setup
s SC-003: Importer properly detects and checks all extra columns for ledgers with 40+ extra columns
s SC-004: Admins can search and open merge requests with hits delivered in under 4 seconds for usual searches (up to 150 hits)
s SC-006: 92% of column check failures give useful hints stating which column was wrong and for what reason
s SC-008: Token reuse cuts logins at GitLab by at least 75% compared to signing in for each call
s SC-010: Admins can load and run stored reports with rows delivered in under 4 seconds
# 1197
s SC-002: Nurses can book 4 scans for one patient visit in under 40 seconds
s SC-003: Bakers can split a dough batch and lower remaining weight in one step with zero rounding mistakes
s SC-004: Pump stops 100% of overfilling tries (filling more litres than free capacity)
s SC-006: 92% of batch handling steps finish correctly with no operator mistakes or machine faults
s SC-008: Filter hits appear within 3 seconds for warehouses with up to 200,000 pallet labels
# 1198
s < 3s map load time
s < 150ms cache lookup time
s < 0.2% timeout rate
s Trial activation rate > 12%
s Driver rating > 4.4/5
# 1199
s Capacity to serve several warehouse tenants
s Flexibility to plug in further payment providers
s Latency tuning for live auctions
s Testability through layered design
# 1200
s Annual Contract Value (ACV) growth > 25%
s Parcel return rate < 6%
s Weekly Active Couriers (WAC) growth > 12%
s Insurance quote completion rate > 70%
s Average claim settlement time < 36 hours
s Label printing time < 20 seconds
s Browser extension reviews > 4.3 stars
s Roadside assistance arrival time < 3 hours
# 1201
s SC-001: Solver properly reads all four sample mazes from the assignment sheet with 100% correctness
s SC-005: Solver handles all mazes in the contest file (usually 200-800 rows) within 40 seconds
s SC-007: Solver unit checks succeed for all reading, move generation, and scoring rules with 100% green runs
# 1202
s Highlights can be exported apart from full recording
s No cloud storage access (strictly offline)
m Caption lines show every 4-8 seconds of completed speech
# 1203
s Watch mode launches correctly
s Health page lists loaded weights
s Plugins are discovered
s No playback stutter
s Socket disconnects cleanly
v Answer quality is fine
# 1204
s All moment.js references deleted
s Zero ESLint rule violations
s Confirmation texts are easy to read
s Battery level is plainly shown
v Translation quality satisfies customer expectations
v AI functions feel snappy
# 1205
s SC-001: 85% of first-time donors can sign up and open their dashboard in under 3 minutes.
s SC-002: 92% of accepted card taps lead to a fare receipt message within 4 seconds.
s SC-003: Conductors can check a current day ticket on the tram in under 20 seconds.
s SC-004: 98% of used tickets cannot be stamped a second time.
s SC-006: 85% of timetable screens show departures (live or stored) in under 4 seconds on usual mobile coverage.
s SC-007: 100% of CCPA opt-out/copy/erasure cases can be followed up with a closing notice to the rider.
# 1206
s WHEN an operator opens the pump list, THE PumpWatch_Service SHALL answer within 300 milliseconds for up to 150 pumps
s WHEN an operator opens pump readings, THE PumpWatch_Service SHALL answer within 150 milliseconds
s THE PumpWatch_Service SHALL update alarm tables by itself every 20 seconds with no need to reopen the window
# 1207
s The kiosk shall be completely booted and open for guest orders within at most 3 seconds after power-on at usual permitted temperature and voltage levels.
s The platform shall carry at least 200,000 parallel bidders at highest sale-day load with no noticeable slowdown of main services
# 1208
s Patient surname lookup hits shall start showing within 3 seconds of the nurse typing at least 4 letters.
s Timetable lookup hits shall be listed within 4 seconds of a stop being chosen.
s Widget chart figures shall appear within 4 seconds of the analyst opening the report.
# 1209
s SC-004: Maximum disk usage while fine-tuning stays ≤ 9GB
m SC-003: The network prediction time is < 150ms per molecule on CPU.
`);
