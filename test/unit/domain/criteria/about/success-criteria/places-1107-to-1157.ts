import { sentencesIn } from '../sentences-of-place';

/** Success criteria, targets and checklists in the manner of specifications, most of software. */
export const PLACES_1107_TO_1157 = sentencesIn(`
# 1107
s WHEN a quote request comes in, THE Pricing_Engine SHALL answer within 700 milliseconds.
s WHEN an expired voucher is entered, THE Pricing_Engine SHALL refuse the order with HTTP 422 and a neutral "voucher not accepted" notice.
# 1108
s SC-004: The overall wall time for the whole build (checkout to packaging) is compared with the 2-hour shared runner quota.
m SC-002: The share of variation in soil moisture captured by the model is compared with the goal of R² ≥ 0.6.
# 1109
m Speed & Cost: Target <3s per plan-and-act step (excluding model latency).
# 1110
s SC-001: 100% of HarborLine webhook events (30+ events) have matching contract checks
s SC-002: Contract checks run and publish output within 8 minutes for the whole collection
s SC-003: Check outcomes are shown in the release board within 45 seconds of check end
s SC-004: Broken builds give useful log hints that point to the cause 85% of the time without extra digging
s SC-005: Timeout guard spots queries above 3-second limit
s SC-006: Header check spots absent or badly-named columns with 100% reliability
# 1111
s SC-001: Growers can set up a greenhouse plan and log their first soil reading within 8 minutes of registration
s SC-003: 85% of growers finish soil report review on their first try with no help
s SC-004: Growers can open their full soil log for any greenhouse within 3 seconds
s SC-005: 65% of growers who set up a greenhouse plan log at least 4 soil readings within their first six weeks
s SC-006: Growers with enabled watering alerts return 30% more often than growers without alerts
s SC-007: Forum posts get at least two replies within 36 hours in 75% of cases
m SC-002: AI leaf photo diagnosis returns findings within 12 seconds with 85% or higher confidence in 80% of cases
# 1112
s SC-002: 100% of opened cases have a readable \`case.yaml\` record with all mandatory keys filled and all review stages created.
s SC-003: No stored case record is changed or removed when a repeated case number is found.
s SC-005: 100% of opened case folders hold all four mandatory subfolders and at least one generated Intake stage form.
# 1113
s SC-003: Service correctly sends 98% of planned newsletters within 2 minutes of planned time
s SC-008: Zero lost records or broken files occur during nightly photo conversion
m SC-001: Copywriters can obtain print-ready brochures within 8 minutes for 92% of orders from brief upload to finished layout
m SC-002: Automatic coding reaches at least 82% accuracy compared to hand coding by trained survey clerks
m SC-006: 85% of drafted letters need little correction before mailing (meaning fewer than 15 changed characters or less than 3 minutes correction time)
m SC-009: Claims handlers express at least 75% satisfaction with drafted letter quality in quarterly polls
# 1114
s SC-001: 92% of started imports that satisfy format/length rules finish (parse + store + index update) in under 8 seconds on a common office laptop.
s SC-003: 100% of \`--workers\` settings inside the allowed span result in the daemon starting with the given number, confirmed by unit tests.
# 1115
s SC-001: Drivers can finish check-in and arrive at Route Overview in under 15 seconds (from ignition on)
s SC-002: Drivers can scan a new parcel and open Parcel Sheet in under 20 seconds (excluding sync time)
s SC-003: 92% of drivers get through their first delivery on the first try with no mistakes
s SC-004: Map panning keeps steady 50fps with 800+ pins shown via clustering
s SC-006: Parcel Sheet view shows first details within 3 seconds of tapping
s SC-007: Delay notices show on overview/sheet views within 5 seconds of depot-side entry
s SC-008: Reattach after tunnel passage works within 15 seconds for short signal gaps
# 1116
s SC-001: Analysts can start a nightly export and see a receipt within 2 seconds.
s SC-003: 98% of dropped connections are restored by themselves through backoff logic without operator action.
s SC-005: Platform runs at least 150 parallel exports per tenant without slowdown.
s SC-006: Export abort commands are confirmed within 3 seconds.
s SC-009: Quarantine view allows 90% of broken exports to be understood and restarted without engineering help.
# 1117
s Users can bulk invite (8+ guests)
s No HTML tags shown
s No warnings in console
v Answer tone superb
# 1118
s Report export times within reasonable bounds
s Stylesheet compiles without warnings
s Fonts download and display properly
s Videos and thumbnails show correctly
# 1119
s Portability: Simple to move to other cloud vendors
s Readability: Tidy division of layers
s Storage Economy: Small disk usage
# 1120
s Loading Speed: < 3 seconds for report views
s Refund Share: < 2% refund share
# 1121
s SC-003: App treats "Nothing to show" states politely without freezes in 100% of test runs
m SC-001: Lawyers can enter plain-language questions and get fitting contract clauses within 3 seconds
m SC-002: Search component correctly finds top N fitting clauses for 90% of sample questions with documented right clauses
m SC-005: Answer time for clause lookups stays under 3 seconds for 98% of lookups
# 1122
s SC-002: The merged helpdesk widget keeps at least 90% of the features found in the earlier support-portal version
s SC-004: The helpdesk widget blends smoothly into the WordPress site layout without style breaks
s SC-005: The portal serves up to 150 parallel visitors without slowdowns
s SC-006: At least 75% of invited members finish the three-page signup form
s SC-007: Member signup takes within 3 minutes on average
s SC-008: Portal applies role checks with 100% correctness, stopping unverified members from opening paid areas
m SC-001: Visitors can pose questions about museum exhibits and get fitting replies within 3 seconds of sending their question
m SC-003: 92% of visitor questions about museum exhibits get factually correct replies based on the catalogue text
# 1123
s SC-002: 90% of members finish enrolment on their first try
s SC-004: 98% of checkout calls finish without faults
s SC-006: Hugo sidebar properly shows subscription state in under 2 seconds after first paint
s SC-008: Server can serve 2,000 parallel logged-in members without slowdowns
# 1124
s Map load time < 4 seconds
s Undo dialog works
s Auto-save works
m Voicebot reaction time < 3 seconds
v Voicebot replies properly
# 1125
s Reachability: 99.8% monthly goal
s Catalogue Load Time: < 4 seconds on 4G link
s Query Execution Time: < 400ms average
s Crash Share: < 0.2% crash share
s Store Score: 4.3+ star average score
s Guest Happiness: 4.3+ happiness score
s Complaint Handling Time: < 36 hour handling time
s Renewal Share: 55% yearly subscriber renewal
s Invoice Handling: 75% of invoices sent unattended
# 1126
s SC-001: A hiker can log a new route in under 20 seconds from unlocking the phone.
s SC-002: A hiker can find one given route in an archive of at least 400 in under 15 seconds using map or region menus.
s SC-003: Map and region hits show within 2 seconds for archives of up to 4,000 routes.
s SC-005: Logged routes are kept with zero gaps across phone reboots and usual use.
# 1127
s SC-001: Cooks can find a given spice jar within 15 seconds using shelf view (checked via hallway tests)
s SC-002: Gallery shows 150+ jars without opening time going over 4 seconds on common home connections
s SC-003: 85% of cooks manage their main job (choosing and ordering a given jar) on first try with no help
s SC-004: Gallery offers minimum assortment of 40 spice jars at release, with room to grow to 400+ jars
s SC-005: Zero cropped labels - 100% of printed labels keep original margins
s SC-006: Lighthouse mark of 95+ on WCAG 2.2 Level AA conformance audits
s SC-007: Gallery stays fluid (50fps gestures) during zooming and sorting actions with assortments up to 300 jars
# 1128
s SC-001: Sellers can scan and rotate a sofa in AR within 15 seconds of launch
s SC-002: Rotation gestures run fluidly with no apparent jerks on supported phones
s SC-003: 85% of sellers publish their first sofa with no help
s SC-004: Invite links open the sofa for buyers within 6 seconds
s SC-005: The configurator works properly on phone, kiosk, and laptop screens
s SC-008: Framed sofas open and display properly on partner shops within 6 seconds
s SC-009: 85% of sellers place cushions properly on first try
# 1129
s SC-001: Engineers can open a release checklist within 20 seconds of typing the alias
s SC-005: Checklist progress is kept and can be continued after a crash with no lost steps
s SC-006: Zendesk tickets are archived by themselves within 2 minutes of confirmed shipment
m SC-002: AI diagnosis hints are produced within 3 minutes of opening the triage stage
m SC-003: 75% of mechanics say that AI hints let them find the defect sooner than manual checks alone
m SC-004: Repair proposal generation finishes within 2 minutes after triage is set to finished
# 1130
s Product index refilled with vectors
s Container redeployed after changing prompts
v Replies are correct and useful
v Certainty values are decent (> 0.7)
# 1131
s Maps draw properly
s Vehicle record saves
s Draft survives after logout
# 1132
s SC-001: Players can see spark trails on moved pieces instantly when pieces land (trail visible within 40ms of piece landing)
s SC-003: Spark trails show the right rank-assigned shades (100% correctness - all pieces of a rank show that rank's assigned shade)
s SC-004: Game keeps fluid motion when drawing 30+ parallel spark trails (50fps held during piece moves)
s SC-005: Players can switch on/off spark trails per rank class with settings surviving across restarts (100% survival rate)
# 1133
s SC-007: Debug traces are sent to the log file only and never show in the report
m SC-001: The model returns a rent prediction for any complete flat description in under 3 seconds.
m SC-002: On an unseen validation set, the network reaches a median relative error of 40% or less
m SC-003: The model properly separates rent classes — flats ranked in the top 10% by rent should coincide with at least 55% of real top-10% flats.
m SC-004: Fitting on a corpus of 20,000+ flats finishes within 15 minutes on a common laptop.
# 1134
s SC-002: 100% of formulas stay in LaTeX and correctly numbered after lesson translation
s SC-004: Readers can flip between metric and imperial without app restart in 100% of cases
s SC-006: Speed loss is small, with start times staying within 15% of earlier start times
s SC-007: No regressions are added to current footer or breadcrumb markup
m SC-001: Readers can turn any article into Finnish within 4 seconds of pressing the language switch
# 1135
s SC-004: Platform serves 150 parallel bidders without slowdown of answers beyond 15%
s SC-005: Bid log survives properly across device changes with 100% of rows kept
s SC-006: No cross-tenant exposure - bidders only view their own bids and invoices in all cases
s SC-007: Service stays reachable with 99.8% availability for bid endpoint over a 90-day window
m SC-002: AI properly understands and carries out calendar actions (book, show, confirm, cancel, move) with 92%+ accuracy on everyday commands
m SC-003: Voice API answers caller utterances in under 4 seconds (p95 latency) with model inference and function calls included
# 1136
s SC-001: Volunteers can finish enrolment in under 4 minutes with the safety briefing included
s SC-002: Platform keeps 99.8% availability for payment services
s SC-003: 92% of verified volunteers reach the shift board on their first try after login
s SC-004: Shift log is kept properly for 100% of verified volunteers across devices
s SC-006: All payment steps finish within 3 seconds on ordinary mobile data
s SC-007: 85% of volunteers answer background questions during enrolment
s SC-009: Email change success rate is above 75% of started changes
s SC-010: Zero privacy incidents involving donor accounts or bank details
v SC-008: Tailored meal plans show noticeable gains in usefulness according to member ratings
# 1137
m Prompt length below 1500 tokens per call
m Inference spend cut of 60%+
v Answer quality preserved
# 1138
s All services answer
s CSP headers set
s No quota exceeded warnings
m Delay is tolerable (<700ms)
v Reply is logical
# 1139
s Uploaded attachments are handed over for follow-up emails.
v Prompt yields a tailored reply mentioning the athlete's own training log where present.
v Forecast quality drops gently with few readings.
# 1140
s Cut number of database tables by ~30%
s Keep 100% current behaviour
s Retain logging depth
# 1141
s SC-001: Coding agents can look up any table name through autocomplete and get the right schema in under 150 milliseconds for one-table queries
s SC-003: Route expansion at hop 4 finishes and delivers stops in under 300 milliseconds for usual lines
s SC-004: Impact report calculation for changed modules finishes in under 2 seconds when import tree holds fewer than 300 files
m SC-002: Blended retrieval calls deliver relevant snippets sorted by joint vector and BM25 score in under 700 milliseconds with query encoding counted
# 1142
s NFR-001: Launch time from \`ferry .\` to usable canvas shall be under 3 seconds.
s NFR-002: Layer switching, zooming, and undo shall show no visible delay (>80ms).
s NFR-003: Boot time shall be 40%+ shorter than Photoshop (baseline 8-12 seconds).
s NFR-004: Zero freezes in a fortnight of regular sketching (4+ days/week).
s NFR-006: Domain and adapter packages shall keep >=85% branch coverage.
# 1143
s Memory overhead <8% on dead code analysis
v Suggestions are usable (coaches can apply them without asking back)
v Coaches notice better suggestion quality
# 1144
s Short loading phases
s Understandable warning texts
s Uniform layout
s Queries tuned
# 1145
m SC-001: AI refers to facts the guest mentioned within 4 turns
m SC-002: Spoken reminder orders are carried out correctly >93% of time
m SC-003: 85% of guest-stated tastes are remembered after the call
v SC-004: AI casually brings up earlier orders where fitting
v Guests sense the AI waiter truly "knows" them
v Small talk sounds natural with past order mentions
# 1146
s Bundle weight reduction by 40%
s Upgrade success rate > 98%
s Changelog coverage > 90%
s Dependency count reduced by 30% (leaner design)
s Helpdesk calls reduced by 50% (leaner forms)
s Customer Effort Score > 55 (leaner forms)
s Cart abandonment < 8% (vs. today's 25%+)
s Backup job success rate > 99.8%
s Disk usage < 8% during backups
# 1147
s SC-001: Planners can draft a new timetable and publish it in under 2 minutes
s SC-003: App shows list with 150+ timetables without visible delay (<3 seconds opening time)
s SC-004: Overlap check finds all colliding shifts with 100% completeness
s SC-005: Split-screen diff view plainly marks all changes between timetables
s SC-006: 92% of planners can finish the export wizard on their first try with no instruction
# 1148
s SC-001: Admins can add a private Kafka topic in under 45 seconds under usual load
s SC-002: Service completes 92% of topic creation calls without faults when given correct arguments
s SC-003: 85% of admins finish topic creation on first try with correct settings
s SC-004: Cut hand-made topic maintenance work by 70% through Ansible playbooks
# 1149
s SC-001: List shows 25–30 entries without horizontal scrolling.
s SC-002: Carousel changes slides without flicker.
s SC-003: Sorting and grouping function alone and combined.
# 1150
s Kiosk accessibility score > 92
s Newsletter signup conversion > 12%
s Donor return rate > 35% after 1 month
s Editor publishing speed improved by 70%
m Retrieved passage relevance > 85%
# 1151
s Docker image compiles cleanly
s Currency picker dropdown works
s Quotes are being fetched from gateway
s No failed requests in network tab
# 1152
s Second identical lookup for same postcode/carrier finishes \`load_tariff_table\` in under 400ms (no download)
s Signature check costs no more than 30ms extra per message
# 1153
s WHEN a Tenant files a repair ticket, THE Portal SHALL answer within 3 seconds at the 95th percentile
s WHEN a Courier scans a badge, THE Portal SHALL answer within 400 milliseconds at the 95th percentile
s WHEN a Landlord opens the rent overview, THE Portal SHALL answer within 4 seconds at the 95th percentile
s THE Portal SHALL store the network_version with each Risk_Rating for auditing
m WHEN the Risk_Model scores a claim, THE Portal SHALL finish within 150 milliseconds
# 1154
s 100% of itinerary builds STOP at budget gate
s 25%+ of travellers change itinerary before booking (shows benefit)
# 1155
s SC-006: Platform holds 99.9% availability taken over quarterly windows.
s SC-008: Zero dropped events is guaranteed under usual traffic.
m SC-001: Passengers can get their complaints settled by the AI assistant with no staff involved in at least 70% of cases.
m SC-002: Assistant keeps mean reply delay under 3 seconds for 92% of complaints.
m SC-003: Assistant reaches multi-device passenger matching accuracy of 95% or higher.
m SC-004: Assistant holds handover rate under 25% of all passenger chats.
# 1156
s SC-001: Freelancers can start invoice printing in under 4 seconds from project tile tap to toast message
s SC-005: Live payment changes show in the list within 8 seconds of ledger update
s SC-007: Receipt export finishes within 2 seconds of tapping the icon for 98% of exports
m SC-003: Image synthesis success rate is above 92% over 30 back-to-back live batches
# 1157
s SC-004: Binary size within 15%
s SC-006: 75%+ branch coverage
s SC-008: Logger swappable via env
`);
