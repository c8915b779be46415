import { sentencesIn } from '../sentences-of-place';

/** Criteria of software, some with models in it, in the manner of plans, tickets and requirements. */
export const PLACES_866_TO_956 = sentencesIn(`
# 866
s Character allowances per billing cycle (e.g. per quarter)
s Spend ceilings in GBP/CHF (hard stops)
# 867
s Credits logged per tenant per job
s Raise quota warnings at 75 percent usage
s Soft fallback once quota is spent
# 868
s Set a highest speech spend, by vendor, on hour/day/quarter basis
s Once the quota is used up, a banner shows on project boards reading "Your image credits are gone. Return after X hours or ask your owner to buy further credits"
# 869
s If the count of pages printed is under the \`page_quota\`, let the job start
# 870
s Platform should follow scan credit spending and by itself stop batch jobs once the ceiling is hit, with a visible notice.
# 871
s The present quota of Speech Gateways is fixed at 250 calls per minute per tenant workspace/voice for registered clients.
# 872
s Compute MAPE to show the mean relative forecast deviation.
s Compute MSE to express the size of forecast deviations while penalising bigger deviations more strongly.
# 873
s Modelos guardados con MLflow (nunca PKL en el repositorio)
s Instalación repetible con \`poetry install --sync\`
# 874
s Enrolled Pupils shall be able to solve a shown riddle from listed options by marking one option.
s Planner shall propose several trips after the search with matching labels for the mood and pointers to nearby guides and reviews under those labels.
# 875
s Player rating displayed on profile, ladder, lobby, etc. must leave out matches against bots.
# 876
s Blend rule-based + judge marks (geometric mean)
# 877
s Flat listings show total tenant fit marks.
s A ledger of past pairings per school can be viewed.
# 878
s Wert 0–10 mit Smiley-Symbol (< 4 🙁, 4–7 😐, > 7 🙂)
# 879
s Vendor records never leak into the core or the Tenant view.
s Gateway outage never reverts a Booking change and never keeps a Seat lease.
s Integration tests exercise approval, refusal, quota, cached answer and reconnect.
# 880
s Starting price taken from an adjustable hourly fee (default: €45 for gardening)
s Stock level is refreshed on its own once an order moves to Dispatched
s A safety margin is put on top in line with the supplier's past scrap share (e.g., 15% scrap adds 15% margin to the ordered quantity)
# 881
s Meter deviations can be read for every sensor in every daily_readout and later summed if wanted by sensor/pipe/district/month.
# 882
s No showstopper stops players from reaching the last level
s Installer packaging ends without failure
# 883
s Describe the test bench, needed Vorn/licence and printer setup, and current limits of milestone 3 (one plotter, no queue, no colours yet).
s Include the fallback route (missing signature/checksum mismatch leads to a clerk's review).
# 884
s One or more noticed gaps, delays, or faults lead to a recorded process adjustment.
# 885
s Theme switching does not silently reload or alter saved drafts.
s Published plugin bundles include valid type files.
s Derived schema listings are compared for divergence.
s Snippets are executed nightly or else tested against the released binary.
s JSON reports carry a format revision.
# 886
s Indicate when subtitles were produced by machine, since they can contain more errors than those made by hand.
# 887
s Seat lookup
# 888
s On its own flags likely spam with a badge such as needs-review.
s Can lock the thread when a banned link is detected (setting adjustable).
s Posts an automatic reply naming similar open questions with URLs.
# 889
s 3.1.4 Recorder must be able to keep captured voice calls for no fewer than 30 days.
s 3.1.9 The portal must be able to serve no fewer than 12 simultaneous operators.
s 3.1.5 Portal must be able to mark/report a vessel inside a closed zone.
s 3.2.7 Handheld/body-worn scanners must offer a lowest steady running time of no less than six (6) hours
# 890
s The supplier must deliver subtitles and audio description in agreed formats.
# 891
s Ask for a list of subcontractors and a network sketch for every site together with the offer, not later on.
# 892
s Skip the allergen guess when it disagrees with the allergen already stored on the dish.
s From now on, it starts only when some of its sources (photos, weights, shop title, care_label) got inserted, edited or removed.
# 893
s It ought to use the latest sensitivity/specificity figures held by the Lumo endpoint instead.
# 894
s the visitor must approve what the AI has recognised
s the visitor learns the matches come from a style recognition by an AI
# 895
s Provide a "Review & Sign" button that sends the (perhaps edited) lab sheet.
# 896
s Let a referee change marks for machine-scored routines.
# 897
s If given, readings count as outliers only if they leave those bounds during the observation window, AND carry a high outlier_rank.
# 898
s A deliberate sign-off is logged with signer and date
s Approval lapses on any later price change
# 899
s One-by-one handling to respect the 64 MB heap limit.
s Compulsory beta notice at each start.
# 900
s The runner must not have to work out pace, heart zones, or hydration by hand.
# 901
s A tiny badge telling the origin (📚 Catalogue / ✨ Model) might be nice too.
s Where nothing is found, the form may just use the model's guess.
# 902
s The scoring unit shall output a leak probability mark between 0–10 with a certainty figure for every pumping round.
# 903
s Offers dependable service with few interruptions, aiming for an availability of no less than 99.8%.
# 904
s At least 4 well phrased user stories.
s Every story testable or demonstrable.
# 905
s Aim for below 20 minutes of the head teacher's day, since sign-off delay is the main reason that newsletters stall.
# 906
s Make the moderation page and check that guests can't change or release and that pending captions never show up as approved exhibits.
# 907
s Known address bypasses the geocoder and gets marked that way in the trace
s Standby takes over on a forced outage with no error shown to callers
s Quota overrun sends a warning to the ops channel
# 908
s On-disk LFU store with size limit
s Credits are NOT deducted for repeated lookups
s Throttling may be skipped using parameter: \`tramline_skip_throttle=1\`
# 909
s Rather, the story ought to state that the message broker must run with high throughput.
# 910
s breaks at over 15 percent p99 slowdown against the reference run
s weekly pipeline executes the load suite
s changing the golden file needs its own approved pull request
# 911
s Limits can be set in the project settings file.
s Build log prints old vs new differences.
# 912
s \`skipped\`는 성공으로 처리되지 않습니다.
s 신규 임계값의 검토·보관 방법이 문서화되어 있습니다.
# 913
s A slower build must not quietly turn into the new reference.
s Slowdowns that affect customers block unless a lead signs off and states why.
# 914
s A stock upload shall state, for each line, if that line was taken or refused and for what reason (e.g., unknown barcode, empty quantity, wrong warehouse) — a single bad line must not quietly keep the good lines of that upload from being booked.
s Given a price list containing both good and bad entries, then good entries are stored, bad ones are not, and an entry-by-entry report allows the Buyer to find and mend just the entries that were refused.
# 915
s When I tap the station field and enter letters, it lists stops that begin with the characters that I have entered.
# 916
s Lookup shows at most 8 suggested streets under the address field.
s Totals refresh live while the cashier scans.
# 917
s Thumbnails ought to load a lot fastr.
# 918
s Rejected lines listed with causes
s Single-transaction booking with report
s Conflict resolution approach built
# 919
s The importer must clearly name the columns that failed
# 920
s Runs Gatling or JMeter with a short plan (25 simulated clients, 90s run)
s Prints p99 latency and timeout share
s Breaks if p99 > 1500ms or timeout share > 3%
s Charts stored as build attachment
# 921
s Load cases: idle browsing, evening booking rush, ticket-drop spike
s Figures collected: TPS, p75/p90/p99 latency, timeout share
s Pass limit: 350 TPS with p99 < 400ms
# 922
s p95 < 350ms on every route (p95 < 100ms on ping)
s Timeout share < 0.2% (grpc_req_failed < 0.002)
# 923
s Choose cautious limits: p99 < 800ms, timeout share < 2%.
s No slowdown of the regular nightly build time.
# 924
s Confirm 90th percentile < 250ms with 80 parallel shoppers.
s Chart shows p99 below limit on staging reference.
# 925
s Branch coverage is higher than department norm (85% target)
s Definition of Done is fulfilled and the feature behaves as agreed
s Packaging steps and rollback are scripted and reproducible
# 926
s Every submitted plugin, needs 95% branch coverage
# 927
s It has to confirm that the site reaches an A+/A+/A/A Observatory grade, and that font / image weight remain under given budgets.
# 928
s Half-even rounding must be used for the net weight and gross weight summed up on Form 12 (in the stored records, not merely on the printed sheet).
# 929
s SC-006: All present \`tramp build\` output is kept when no \`--target\` option is passed (fully backwards compatible).
s SC-007: The installer closing message plainly names which device(s) firmware was written to.
# 930
s SC-002: The per-tenant Billing page offers 5 main panels where it earlier offered 9, and all four payment ways can be reached in no more than three taps after the page opens.
s SC-005: On a kiosk build, launching Print without choosing a tray goes to Label Rolls 100% of the time; on a desktop build it goes to Letter Paper 100% of the time; a tray chosen by hand takes precedence in 100% of cases on either.
# 931
s SC-004: 0 invoices are shown to an accountant who was denied by the folder's policy, over the whole multi-tenant battery (BT-11 to BT-19, BT-40 to BT-43).
s SC-005: Once a nurse leaves a ward, 100% of her active ward feeds cease to get this ward's alarms within 3 seconds, on every node.
s SC-007: A broker outage leads to 0 finally missing queued readings for connected meters.
s SC-008: A rollout that recycles all gateways brings back every scanner within 15 seconds at 3,000 sockets per gateway while no gateway goes over its socket cap for longer than the switch period (rejoins are staggered by random delay).
# 932
s SC-002: Vets can look up a registered pet by chip number and read owner + vaccination state in less than 20 seconds in ordinary use.
s SC-005: 100% of courier logins in this module offer no route to the whole address book, download, or upload (checked through permission tests).
s SC-006: Fare class shown agrees with the published bands for no less than 97% of checked trips in the final audit (border distances of 50 km and 120 km tested separately).
s SC-007: At least 75% of wardens in a trial can rightly say “which zone is this car in?” and “when does its permit end?” with only the screen at their first try.
s SC-008: Growth curves/tables appear legibly for trees with 4+ measurements; trees with less data still get plain written facts rather than empty or misleading graphs.
# 933
s SC-003: Dispatchers can find any given delivery note within 20 seconds with the search and group options.
s SC-004: 100% of payroll failures are shown to accountants with no need to open server journals.
s SC-006: The Shipments view opens and lists parcels within 3 seconds for as many as 800 parcels.
# 934
s SC-005: Sealed bids stay fully hidden - no reading by rival bidders (checked by 100% of forbidden requests being refused)
s SC-008: Closed ledgers cannot be turned into open ones (100% blocking of backward moves)
s SC-009: Preview mode lowers mistaken mailings - editors can adjust newsletters without risk ahead of sending
# 935
s SC-002: \`mayEmitTick\` fires only after the delay is over, and a lower limit gives strictly less ticks in an equal period, 100% of runs.
# 936
s FR-031: The system shall on its own work out every driver's punctuality rate as on-time trips divided by all trips.
s NFR-022: The portal shall be reachable 99.8% of the time in counter hours (8 AM - 8 PM site time).
# 937
s The hub shall push live sensor values to every panel within 2 seconds
s The server shall stop bid fraud by checking every offer in the back end
s The broker shall come back from crashes with no lost orders
s The kiosk shall cope with sudden card reader removal smoothly
s The lathe panel shall give instant response to operator inputs
# 938
s NFR-008: Duplicate-tag lookup during upload SHALL finish in less than 15ms at p90, since it is a plain pass over the cached label list.
s NFR-009: Webhook addresses read from the \`notifyTarget\` option SHALL be checked for being correct HTTPS addresses prior to any call.
s NFR-011: The viewer SHALL allow as many as 35 open layers per drawing sheet with no loss of zoom smoothness.
s NFR-012: The catalogue join step SHALL cope with as many as 2,500 combined product lines from every supplier feed while staying within 300ms of joining work at p90.
s NFR-016: Timeline markers and badges SHALL satisfy EN 301 549 contrast rules (at least 7:1 ratio for captions, 4.5:1 for pictograms).
# 939
s WHEN a 429 throttling reply arrives, THE Fetch_Wrapper SHALL try one delayed resend before giving up the call
s WHEN disk faults appear in the middle of log rotation, THE agent SHALL deal with them calmly and without deadlock
s WHEN a parking ticket is within 10 minutes of running out, THE Renewal_Service SHALL extend it in advance
s As a tenant, I want dependable check-in and check-out screens, so that I can safely start and end my stay.
# 940
s The board shall show, on click or long press of a square, the visit number and latest measured yield of that field × crop
s The board shall show a "Depot Bottlenecks" card naming routes where ≥30% of the fleet is marked as Late or Stranded, ordered by delay
s The Seat Plan shall allow floor changes (Floor A / B / C) and shall open in ≤3 seconds for halls with at most 80 seats
s The Warden Report Area shall open only through a staff-only switch on the start page; it shall not be accessible from the visitor tour path
# 941
s The app SHALL save the ticket PDF to downloads when the Wallet service is missing or refuses.
s WHEN driver opens the payment window and afterwards closes it (UserCancelled)
# 942
s The service SHALL open a Keycloak account and mail a one-time code to the volunteer right after the safety course is passed.
s WHEN a guest arrives at the farewell page and no thank-you text is set
# 943
s As a farmer, I want the Overview harvest panel to present correct yield numbers, so that I can rely on it and skip opening the Fields screen
s WHEN working out the occupancy quota THEN the service SHALL apply the formula: (Beds - Blocked - Free Beds) / Beds × 100
s WHEN the trip list is empty THEN the app SHALL show the mean fuel use as 0 litres rather than running into an empty average
s As a planner, I want uniform date notation in every module, so that deadlines appear the same everywhere
# 944
s FR-007 (Two Scripts): The reader shall allow immediate toggling between Cyrillic (\`sr-Cyrl\`) and Latin (\`sr-Latn\`) with no page refresh, keeping the reader's setting in a session cookie (\`kn_script\`) and \`IndexedDB\`.
# 945
s The plugin SHALL show a sticky \`!\` chip in the top-left edge of every screen that loads the OfflineNotice widget.
# 946
s Speech synthesis and batch upload routes answer 404 when switched off
s Half-written reports kept after socket drops
# 947
s ship an initially enabled Expert toggle to return at once to \`engine.render()\`
# 948
s Fraud guard: mark unlikely times (e.g., full tour in less than 12 minutes — not walkable because of the locked gates); slow down repeat entries
# 949
s Queue p95 wait below 800 ms under the planned regular peak hour.
s Failed job share below 2% under the planned regular peak hour.
s No mixing of tenants' invoices in parallel runs.
s Worker pool returns to normal after the surge passes or a short-lived database failure is over.
# 950
s Query times below 350ms for 90% of calls
s Memcached lookup success rate over 85%
s Image lazy loading cuts traffic by 45%
s On-call reply time below 20 minutes
s Rollback success share over 98%
s Backup reminders fire properly
# 951
s p90 invoice write under 450 ms on the staging cluster
s No worker restart in failover or checkout surges
# 952
s gRPC failure share under 2% for well-formed calls.
s No bogus confirmations for payments.
s p90 under 2 seconds for guest searches and under 2.5 seconds for signed-in bookings.
s No double seat entries with parallel check-in.
# 953
s Unknown currency codes yield a readable warning
s The billing crate builds without warnings
# 954
s Mutation score report with at least 70% killed
s Build breaks on licence or secret-leak findings
s Set up waiver route for wrong alarms
# 955
s Auction halts at a reserve price and asks for the clerk's decision.
s Crop Failure rightly suspends rent for 1-3 seasons and restarts it after that.
s Card draw limits are fully respected while dealing.
# 956
s 초대 코드가 만료되면 입장할 수 없다.
s Check print scales: 50, 75, 100, 150, 200.
`);
