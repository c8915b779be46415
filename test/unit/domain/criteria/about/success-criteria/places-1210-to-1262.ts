import { sentencesIn } from '../sentences-of-place';

/** Success criteria, targets and checklists in the manner of specifications, most of software. */
export const PLACES_1210_TO_1262 = sentencesIn(`
# 1210
s Labels are right
s Tab switches work
s Menu opens fast
s CPU load fine
v Forecasts are quick
v Forecasts are precise
# 1211
s WHEN bread stock is queried, THE portal SHALL answer within 400 milliseconds
s WHEN returns are booked, THE portal SHALL finish refund sums within 2 seconds
s WHEN many shops connect in parallel, THE portal SHALL keep answer times under 3 seconds
s WHEN visitor numbers rise, THE portal SHALL keep all services running without slowdown
# 1212
s SC-001: Farmers can correctly file a complete subsidy form and get a receipt in under 3 seconds
s SC-002: Portal properly refuses 100% of subsidy forms lacking both parcel and farm number entries
s SC-003: Farmers see plain, useful hints for form mistakes with the exact row marked
s SC-004: Portal keeps records consistent with no second subsidy form filed for the same field code
s SC-005: Portal properly refuses 100% of repeated field code filings with HTTP 422 status
s SC-006: Portal blocks SQL injection by escaping all search terms before execution
# 1213
s SC-001: Members can book a court in plain language in under 15 seconds (from speaking to receipt)
s SC-003: Order archive opens in under 3 seconds on returning to a tab
s SC-004: Backend can run 150 parallel booking dialogues without slower answers
s SC-005: 92% of members correctly finish their planned booking step on their first try with no staff help
s SC-007: No cross-club exposure (members never read or edit other clubs' bookings)
s SC-008: Failover does not drop any booking record
m SC-002: Assistant properly understands at least 88% of spoken phrases for simple booking actions
# 1214
s Banner loading must not add visible lag to first screen display compared to today's shop screens.
s Shared macro/template should reduce copies and stay easy to change.
# 1215
s SC-002: 100% of filed permits are correctly saved and findable in the archive
s SC-004: Permit lookup and sorting brings up fitting entries in under 3 seconds for archives with 20,000+ permits
s SC-006: 92% of permits are decided within 10 working days of filing
s SC-007: Clerks can print overview sheets listing new/overdue permit numbers and waiting times within 2 minutes
# 1216
s WHEN toggling between views, THE Score_Sheet SHALL keep notes without losing bars
v WHEN "Shorten" is pressed, THE Tutor_Bot SHALL give a shorter proof with lower difficulty
v WHEN "Suggest Quiz Items" is pressed, THE Tutor_Bot SHALL give fitting organic chemistry quiz items
# 1217
s SC-001: 100% of checked voicemail greetings reveal no confidential medical, address, password, insurer, staff, or case-file details.
s SC-002: 100% of allowed holiday/shift/leap-year cases yield the described book, postpone, skip, or send outcome.
s SC-004: 100% of forbidden guest/Editor/table/column/procedure calls are refused
s SC-005: Invoice and shipment search P95 is <=300 ms and P99 <=700 ms on the agreed staging-size tables
# 1218
s THE Gateway SHALL keep the same JSON field names for list and detail replies
m WHEN producing one forecast, THE Gateway SHALL answer within 150 milliseconds
# 1219
s SC-003: Monthly stock and payroll reports are produced by cron every first Friday at 7:30 AM with 100% punctual dispatch
m SC-001: AI Mail Sorter on its own spots and files 92% of supplier letters within 90 seconds of scan upload with no clerk action
m SC-002: Agent correctly finishes full booking chains for at least 75% of supplier letters with no clerk action except final sign-off
# 1220
s Full Tour: 75% finish whole tutorial
s Time to First Post: <240 seconds average (target: 150 seconds)
s Exit Share: <25% in total (target: <18%)
s Perceived Ease: >7/10 end-of-trial poll
s Boot Time: <4 seconds logo to usable
s Abort Share: <3% network aborts
s Data Usage: <8% quota during whole sync
# 1221
s SC-001: Patients can finish check-in (scan card, get code, enter code, print slip) in under 3 minutes from first to last step
s SC-002: Pickup SMS messages reach customers within 15 seconds of release 92% of the time (taken over any 2-hour span)
s SC-003: 85% of customers open the locker on their first pickup code entry
s SC-004: Lobby blocks entry to staff floors without permission (100% of lift calls lacking a current badge are refused)
s SC-005: Broker applies message quotas reliably (100% of quota overruns are dropped)
s SC-007: Signature checking happens on all inbound webhooks (100% of inbound webhook calls check signatures)
# 1222
s SC-002: 100% of export files (full and partial runs) is well-formed, readable XML
s SC-003: When no printer is attached, printer-bound buttons show a failure notice within 3 seconds (no freeze).
# 1223
m SC-002: The classifier-driven filters for Cases A and B give zero false negatives on a curated set of documented phishing mail templates
m SC-003: The classifier-driven filters for Cases A and B give fewer than 4% false positives when run on mails that hold phishing phrases only inside plainly marked quoted warnings
# 1224
s WHEN the Booking Engine sells seats THEN the Booking Engine SHALL keep 99.95% availability for seat reservation
s WHEN the Booking Engine gets seat queries THEN the Booking Engine SHALL answer within 400 milliseconds for 95th percentile
s WHEN the Booking Engine faces holiday rush THEN the Booking Engine SHALL handle at least 8,000 seat queries per second
# 1225
s Logo downloads successfully
s Import displays row total
s Toggles change preferences
v Prompts yield fitting replies
v Found passages are on topic
v Replies are logical
# 1226
s SC-001: Clerk can put a scan in /Intake and find it under /To_Review within 8 seconds with no further clicks
s SC-003: Overview.html correctly shows invoice totals for all branches within 2 seconds of the import run end
s SC-005: Tool runs wholly inside project folders with zero outbound HTTP traffic
s SC-006: Clerk can handle 80 invoices in one sitting without slowdown of the tool or faults
m SC-002: Assistant can draft a quote from an order sheet within 45 seconds of pressing the start key
# 1227
s SC-001: Captains can finish boat registration in under 3 minutes.
s SC-002: Registry allows finding boats by hull number, listing hits within 2 seconds for up to 20,000 boats.
s SC-003: 92% of boat sheet screens open correctly within 2.5 seconds.
s SC-004: Cut harbour office calls about looking up berth data by 25%.
# 1228
s SC-002: Changing a registered boat's papers takes less than 60 seconds.
s SC-004: 98% of tries to register a boat with a repeated call sign in the same harbour are refused with an understandable notice.
s SC-005: All mandatory boat columns (hull, class, launch year) are checked, with hints shown for 100% of faulty forms.
# 1229
s SC-001: Captains can correctly enter a further crew member for a boat in under 2 minutes.
s SC-002: Registry blocks repeated berth numbers in the same harbour with 100% reliability.
s SC-003: 92% of crew list changes are finished correctly within 40 seconds.
s SC-004: 98% of fresh logbook pages are saved correctly within 60 seconds.
s SC-005: The registry properly assigns all repairs to their own boats.
# 1230
s SC-001: 92% of barcode queries finish in under 150ms
s SC-003: Object store reaches 99.8% availability for write calls
s SC-004: 100% of imports properly check date columns before saving
s SC-005: Gateway handles 98% of bookings correctly with fault share below 2%
# 1231
s Zero text clipping defects on all supported watches
s Fluid theme switches with <150ms repaint time
s Uniform icon style kept across product lines
s Higher reader loyalty through clearer article layout
s No memory growth from lazy loading
# 1232
s Coupon redemption rate > 75%
s Webhook delivery rate > 98%
s Bundle parse time impact < 80ms
s Editor confidence score > 4.2/5
s Refund handling < 36 hours
s Shortcut usage rate > 55%
# 1233
s CSV is readable and whole (no absent columns)
s Captions are impartial — no slant toward either party
v Abstracts are objective, exact, and opinion-free
# 1234
s Nightly export success rate: ≥98%
s Reconnect success rate: ≥75% of short outages
s Transcoding delay: <90s per clip
s Orphan search: <8s per sweep
s Price cache refresh: <150ms
s Shipments idle >45 min flagged as delayed
s Page sent when idle count > 8
# 1235
s Photo capture works
s No crashes or hangs
v Forecasts are plausible
v Outputs are stable
# 1236
s SC-002: Bulk exports of 15 albums finish within 45 seconds on ordinary home broadband
s SC-003: All added CLI commands print output within 4 seconds for one-record calls
s SC-005: 100% of failure cases carry useful hints that the agent can pass on to callers
# 1237
s Time to Get Tariff: < 45 seconds from meter entry to offer
s Lookup Time: < 300ms for detailed tariff (95th percentile)
s Network Round Trips: < 4 requests per tariff
s Index Hit Rate: > 75% for returning customer lookups
s Failure Rate: < 2% broken offers
s Feed Coverage: > 75% of offers use live prices vs defaults
m Quote Attribution Accuracy: > 93% of speaker names confirmed right
m Similar Case Suggestion Quality: > 80% of hints judged as helpful
# 1238
s Scale: Show up to ~30 tickets without scrolling
s Flexible column layout that follows screen size
s Glove-ready: Usable on rugged tablets (no double taps needed)
# 1239
s SC-003: Lookups by a hidden sample donor's phone, street, nickname and bank number give 0 hits for unprivileged sample clerks.
s SC-005: A retention rule is added, edited or deleted in under 3 minutes by the clerk entitled to do so
# 1240
s SC-001: Clients can fetch any stored recipe with one GET request
s SC-002: 100% of recipe calls deliver the right slug equal to the given :slug segment
s SC-003: 100% of calls for deleted recipes deliver 410 status code
s SC-004: Bookmark flag is right for signed-in calls (checked by contract tests)
s SC-005: Answer time for recipe lookup is under 300ms for 95th percentile calls
# 1241
s SC-001: 92% of audit cases with up to 150 scanned receipt pages are completely opened and usable for first-page reading within 40 seconds.
s SC-004: 98% of saved margin notes show at the right audit case page and row position on first save.
s SC-006: Less than 3% of audit sittings end with lost drafts when power cuts happen.
m SC-003: At least 80% of shown receipt pages get non-blank AI digests judged as "helpful" or better by auditors in end-of-case polls.
# 1242
s SC-001: 100% of returned rental tools leads to a matching row in \`depot_ledger\`.
s SC-002: Gap between returned rental tools and summed \`tool_models\` count changes MUST be 0.
s SC-003: The stored procedure MUST finish the whole posting in under 2.5 seconds even for returns with 150 tools.
s SC-004: Ledger keeps 100% consistent totals through two-phase commits.
# 1243
s No visible memory leaks
s Image assets compressed
s Older exports still open
# 1244
s WHEN the Route_Builder writes a GPX track, THE Portal SHALL show the Track_Log to the rider ahead of or next to the map.
s WHEN the Vision_Worker labels a photo, THE Vision_Worker SHALL attach a Certainty_Value between 0.0 and 1.0 to the returned label.
m WHEN a dispatcher types a free-text order in the booking window, THE Order_Parser SHALL detect the request type, fetch matching customer records, and produce a JSON order within 8 seconds.
# 1245
s Invoices print correctly
s Short link opens on every phone
v Forecasts are correct (check with familiar wells)
# 1246
s SC-002: 100% of brochure price statements point to a source sheet; 0 dead anchors, 0 missing images, 0 dummy texts on release day
s SC-003: The Play Console pre-launch report lists 100% of checks green
# 1247
s SC-001: 100% of freshly imported in-house scans own a readable preview webp before being flagged gallery-visible.
s SC-003: 0 gallery visits cause live original-image resizing or merged album rendering.
s SC-004: 0 double bookings arise from reload, resend, repeated confirm or parallel job start for the same seat order.
# 1248
s SC-001: Skippers can finish berth booking in under 75 seconds from opening map to confirmed reservation
s SC-002: Badge check finishes in under 3 seconds for 98% of entries
s SC-003: 92% of invited skippers correctly finish phone confirmation within 48 hours
s SC-005: PIN change success rate hits 80% for started changes
s SC-007: Skipper happiness rating for booking steps is above 4.3/5.0
s SC-008: Harbour office calls about booking mistakes fall by 50% after rollout
# 1249
s Helper bubble shows in footer
s Side panel slides in/out fluidly
s Orders submit successfully
s Malformed barcodes treated politely
s Server outages display readable notice
m Assistant replies show within 4 seconds
v Replies are faithful to building code text
v No invented facts
v References are right
v Cross-chapter questions combine well
v Legal words explained properly
# 1250
s SC-001: Crash simulation at each invoice posting stage yields zero half-written ledger rows.
s SC-002: 100% of default report query checks leave out archived orders even when opposing filter arguments are passed.
s SC-004: Architecture checks find zero forbidden raw JDBC statements in controllers, jobs, and domain events.
# 1251
s Batch job writes grouped report
s Speed <3 seconds for 20 entries
v Abstracts are short and correct
v Top remedy choice is sensible
# 1252
s SC-001: Nurses can at once recognise alarm class (info/warning/critical) by lamp colour within 2 seconds of signal start
s SC-002: Waveforms scroll fluidly at 50 FPS without slowing down bedside monitor (touch panel stays usable)
s SC-003: 92% of trial nurses say that waveforms make shift handover more pleasant (ward questionnaire)
s SC-004: Waveform drawing does not raise CPU load by more than 4% during live display
s SC-006: Waveforms follow hospital-wide display rules (high contrast) 100% of the time
# 1253
s Average time to publish first listing < 20 minutes
s Colour palette usage > 75%
s Seller return rate > 55%
# 1254
s SC-001: Branch Clerks can scan at least 40 cheque images in one sitting within 4 minutes.
s SC-003: 85% of clerks correctly finish the cheque scanning steps on their first try.
s SC-004: Scan success rate is greater than 97% for images under 8MB in TIFF or PNG format.
s SC-005: Scanner line handles a whole tray of up to 150 cheque images within 12 minutes.
# 1255
s SC-001: Hikers can open and leaf through all 5 regional maps of the guide within 40 seconds of entering the app
s SC-002: The guide correctly publishes to Netlify with 98%+ availability during the trial season
s SC-003: 85% of hikers can easily move between separate regions of the guide without hitting dead ends
s SC-004: The guide text correctly covers the 5 regional maps with daily stages as listed in the contract
# 1256
s SC-001: Trainees can easily find and open all 9 stations of the virtual workshop within 6 minutes of first visit
s SC-003: 75% of trainees finish at least one exercise per station during their first fortnight of training
s SC-007: Workshop server keeps 98% availability during busy hours (7 AM - 8 PM in main customer countries)
m SC-002: AI coach gives correct replies to station-specific questions within 4 seconds in 88% of cases
m SC-004: Trainees can change between German and Turkish lessons with the machine-translated text shown within 3 seconds
# 1257
s SC-001: Foremen can see a site cost split in under 4 seconds.
s SC-002: 100% of leads are by rule moved to "Quoted Twice" upon their second offer sent.
s SC-003: Site lists properly sort out by region with 100% correctness.
# 1258
s Printer jam rate < 0.2%
s Airplane mode booking success rate > 92%
s Photo backup success rate > 98%
s Tutorial completion rate > 75%
s Marketplace rating > 4.2 stars
s Free trial conversion rate > 12%
s Quarterly cancellation rate < 6%
s Fire safety inspection pass rate 100%
# 1259
s SC-001: Engineers can find and open any Helm chart in the registry within 40 seconds of opening Portalis
s SC-002: Portal shows pump-to-valve links with 100% correctness (no dangling arrows)
s SC-003: 85% of engineers can easily get from a pump to its attached sensors on first try
s SC-006: Registry lists split at 80 entries per screen to keep speed and readability
s SC-007: Operators can set up LDAP group sync in under 8 minutes with zero outage
# 1260
s SC-001: All message parts (heading, table, image_ref) in a Matrix bridge export show up as single, rightly labelled log rows with no parts lost.
s SC-003: The firmware version is printed on the device tile for 100% of Zigbee lamps and 100% of Thread lamps where the hub sent a firmware version in its report.
s SC-005: Zero empty or tab-only log rows show in the console pane for both lamp kinds in ordinary use.
s SC-006: Present snapshot tests for both exporters stay green without edits, and added tests exercise each repaired case.
# 1261
s Keep sub-80ms key press feedback time for all editors
s 85% of rides are fully recorded without missing points
s Draft restore success rate is above 92%
s Map Redraw Time: P95 latency for map panning (target: <80ms)
s Ride Archiving: Share of ride points correctly archived (target: 100%)
s Rider Loyalty: Monthly active riders after 90 days (target: >55%)
# 1262
s Invoice is easy to read (table borders)
s Speed: <2s to export invoice
s Safe fallback (absent logo tolerated)
s Forward compatible (opens if schema newer)
v Suggestions are useful
`);
