import { sentencesIn } from '../sentences-of-place';

/** Criteria of software, some with models in it, in the manner of plans, tickets and requirements. */
export const PLACES_1030_TO_1106 = sentencesIn(`
# 1030
s Multi-workspace checks show that tokens, webhook replies, shipments, quotas and logs never leak between tenants.
s As a sales engineer, I want evidence that the partner webhook endpoint is ready for a trial, so that resellers can rely on it with live invoices and secrets.
s Parallel retries, mismatched bodies, Kafka/Postgres failover and dropped acknowledgements settle without double payouts.
# 1031
s Given installation When lint-theme runs Then absent icons, malformed colours and duplicate fonts are listed.
s As a brand manager, I want every shop banner generated from a single style sheet, So that the storefront never shows mixed typography.
# 1032
s As an engineering manager, I want seat limits enforced from our own license table rather than live Paddle lookups, so that login checks are quick, stable, and vendor-neutral.
s THE Quota_Service SHALL provide an \`isTrialOpen(teamId)\` method that yields true when the team has a Trial_Period record with state "running" or "extended".
# 1033
s As a build bot, I want to query "which feature flags have no recorded owner?", so that I can plan cleanup tasks.
s As a platform lead, I want the audit to separate absent telemetry from badly laid out dashboards, so that we do not add new collectors when a clearer panel would be enough.
# 1034
s Rework the pickup notice so the customer can choose a locker without emailing.
s Distribute the inspections over depots and shift types.
s HALYARD exports the free berths and fetches the skipper's request from the kiosk, so the kiosk never touches the ledger and HALYARD opens no extra listening port.
# 1035
s TRIPDESK could notice if a Volunteer has a shift booked on the same evening as the one they’re about to claim.
s TRIPDESK could rely on this lookup to grey out particular shifts/rooms when claiming.
# 1036
s This shifts that validation to the screen where they enter an IBAN.
# 1037
s A warning to tell the driver another truck has reserved this very same dock
# 1038
s Lists overlapping rental entries, including plate, mileage, and branch.
# 1039
s Look for blank strings in mandatory fields
s Verify foreign keys between shipments and carriers
s Verify invoice numbers are sequential (no gaps)
s Confirm weight fields are inside allowed bounds
s Write findings to AUDIT_LOG table
# 1040
s Balance check: ledger vs unique voucher ids per branch.
s Nothing-lost rule: \`shipped + returned + damaged = picked\`.
s Untouched-data check: archived bytes match uploaded bytes (apart from listed conversions).
# 1041
s Calculates fill rate, return rate, and SKU-level variance.
s Lists most frequent failure codes and affected hosts.
s The aim is to measure stock drift, expose missing scans, and write up a proposal for the counting procedure to adopt next season.
# 1042
s SLA review routine for monitoring backup jobs (e.g. once a month compare your source and restore are identical -- comparing vaultly console with on-site snapshot sizes)
# 1043
s raise polling period from 30 seconds to 60 seconds
# 1044
s If the barometer pressure drift is more than 4 hPa the sample will not stored in the logbook.
# 1045
s An easy hint for the rider could be to show the battery charge in volts, with an orange frame if it looks too low, and a blue frame once it is fine.
s Hence, it must be obvious to the courier when the barcode upload has finished.
# 1046
s This makes sure that the shift report created at the close of the shift holds really worked hours.
# 1047
s Fewer than 1 in 50 nightly deploys that should have gone through abort because of registry timeouts.
s Our print server can handle several parallel spooled jobs without raising the risk of lost pages.
# 1048
s perhaps just accept plugins that have a crash rate under a certain limit.
s log uptime of build runners,
# 1049
s This will cause little extra work for the courier (because, on a normal route, at most three or four parcels get refused) but keep refusals from blocking the tour by booking a second attempt on its own.
# 1050
s booking portal must be reachable for at least 99.9% of the month?
# 1051
s The portal shall offer a quick page load for guest visitors.
# 1052
s We assume that those accessibility targets will come from field interviews and get ranked by the service designer.
# 1053
s Locate a parcel, with the lowest possible number of scans at first attempt.It does not reveal any other customer's address if there is a miss-spelling in the code typed.
s We have to reduce the chance of wrongly typing policy numbers so that the wrong contract is opened
s We don't wish to ask for street addresses, addresses are lengthy and slow to spell over the radio, and would also mean having to build some kind of postcode lookup.
s So that I can compare their licence against the stored roster
# 1054
s expect Harbor Lane Deli to NOT be listed
s expect Maria Lopez Vega is third
s partial hit on vesselOwner.formerAlias will NOT show up in lookup output, column not indexed by Solr
# 1055
s On valid upload, we'll show table of rows
s On rejected payment, we'll display a banner instead
s When clerk clicks a permit row, they are taken to the matching application
# 1056
s Bookings that come from a kiosk scan store the ticket number and badge number of the originating venue
# 1057
s As a trainee, I want to get a hint after every practice drill so that I know whether I used the tool properly or not.
# 1058
s As a player I should be able to tap the winning tile on a board and get 1)A green tick shown on the winning tile 2)The coins I earned on the winning tile pop up over the tile 3)The others
# 1059
s Mitarbeiter erhält automatische Bestätigung nach dem Speichern.
s Ablauf: Server prüft Zählerstand gegen Vorjahreswert → Ermittelt Abweichung (%).
# 1060
s Sales highs and lows - which regions you are selling well in, and which ones you are falling behind in against other dealers
s What share of rehearsals you've attended
# 1061
s Opgeslagen voorraad van het magazijn afstemmen op de streefvoorraad.
# 1062
s Hence, it is vital that drivers get an instant receipt right after closing the trip.
# 1063
s As an apprentice, I learn whether I qualify for a badge once I complete the safety drill so that I can find out how far I have mastered the steps from the earlier workshop(s).
# 1064
s As a librarian, I want wildcard search so that I can locate related titles
s Barcode scanning behaves properly
s Conflict check lists overlaps
s Alert profiles: Set motion sensor threshold
s Address cleanup: Soundex coding, trigram similarity
# 1065
s Instant low-stock alert on checkout
s Phonetic lookup for misspelled streets
s Find and archive obsolete suppliers, parts, and price lists to keep the catalogue clean.
# 1066
s It might be handy to likewise show the NetSuite tax engine "proposed Code" value as a column in the VAT grid, so the bookkeeper can tell which Code NetSuite tax engine is going to apply.
# 1067
s App spots likely double bookings by comparing date, room, or overlapping hours
s "Overdue Items" badge displayed on member profile page when loans are late
s Transfer should move all claims, photos, comments, and invoices from old policy to new
# 1068
s Given a tenant with 20+ late payments in the past 12 months, when the arrears index is calculated, then it falls in the bottom 5% tier.
s Given a batch split, when the operator approves, then the two child lots inherit the parent and temperature logs are kept in sequence.
s Given two boxes with the same serial number scanned (one dock reader, one handheld), when the inventory job starts, then the clerk is shown a proposed correction dialog.
# 1069
s Auto-reload departure board regularly
s Display tide symbol depending on height
# 1070
s Rider can view timetable for nearest stop
s Guest can select 7 or 14-night itinerary
# 1071
s Tapping the half faded "sync" glyph makes the parking tile reload at once and reset its timer
# 1072
s Currency table is loaded from server (skipping local storage)
s All listed departures and platforms change
# 1073
s As a Port Safety Officer, Terminal Duty Officer or Pilotage Duty Officer , I need to be alerted by the opening of a new ticket in the Incident Tracking Tool when a mooring load check reports a tension over the limits configured for that check at the quay that is assigned to me, so that I can inspect the lines and order suitable measures
# 1074
s As a Harbour Master, I need to get a ticket that holds a list of all the checks where the mooring tension exceeded the warning limit, so that I have a full picture of the causes of the warning and so that I hold as many details as I can to help in examining and closing the ticket.
# 1075
s The total storm hazard level as derived by the Tidewatch alarm script is forwarded to the lifeboat station
# 1076
s Offer the editor a voice selection
s voices should have separate credit rates (x2, x5 etc)
s one to many mapping, discount multiplier should sit straight on the planId, so we only look up the fee at checkout on billing page, for the invoice
# 1077
s Made the Azure deployment name optional (just the endpoint URL is mandatory)
s Shipped a default greeting template as backup, with a way to override it in the Wagtail settings
s Switched the ingredients field to a resizable rich editor so cooks can enter longer preparation steps
# 1078
s inspect and change its greeting message
s pick which folders get indexed (e.g. the wiki, meeting notes)
s The proof of the architecture is that a school can turn the recipe assistant into another tool — a debate club, for instance — without a new release.
# 1079
s open: every visitor, even logged out can run translation tools on a page if they hold comment permission on it
s private: just members who received comment permission through a personal invitation to the page can run translation tools
# 1080
s All current carriers that can return delivery slots show the slot picker as a calendar.
s When loading voices is impossible for a speech vendor, a manual entry box is shown.
s For speech voices, sample rate and language code are filled in automatically when the vendor exposes them.
s If tokenizer and price per token cannot be retrieved, a table of stored presets for the best known chat models is consulted instead.
s The second page of the setup asks the tenant to upload a TLS certificate before moving on to page three.
# 1081
s It's wise to verify that the mail relay works after entering a new SMTP password.
# 1082
s For top 20 APAC&LATAM tenants p95 of report export time <8s
s For top 20 APAC&LATAM tenants p95 of map tile time <8s
s Objective 3: Make Ledgerly month end closing painless for our 25 oldest tenants
# 1083
s 80% of warranty claims settled by local dealers
s Reduce Parcel Locker Waiting Time to Collect a Package at Busy Stations
# 1084
s DMVA has a plan for cutting Permit Lookup Page downtime by 40%.
# 1085
s reference figures are collected for (NPS, Backlog, Uptime, Jitter, Drop Rate)
# 1086
s We land within 3% of budgeted travel spend.
s Logistics: Reach a mean time from ‘Order placed’ to ‘Parcel delivered’ of 4 days.
# 1087
s 15% drop in returned parcels per store
s Ensure the renewal rate doesn’t drop
# 1088
s Mobile KR: Raise average count of saved recipes per household
s Mobile KR: Cut time to first booking
s Mobile KR: At least six dealers are running loyalty cards in stores
# 1089
s Pricing simulations can be repeated from a checked-in parameter file.
s The tide table endpoint payload carries a reliability grade computed from past gauge readings.
# 1090
s \`store_ruleset()\` now keeps the active tariff table under an "_old" name before replacing it.
s Introduced \`undo_route_publication()\`, which reports an honest \`undone: yes/no\` outcome in place of the earlier stub.
# 1091
s Clickable frame markers (F12) that jump to exact frames in player view
s Remote config gated: VOICE_NOTES_TRANSLATION
s Compact mode: 2-4 table rows for small screens
# 1092
s After the Price Table widget has been dropped in, select that widget and check the currency icon appears in the widget header
# 1093
s Build a form where drivers can comment on parking fines, which helps to spot possible wrongly issued/omitted tickets.
# 1094
s Only run automated link checking on Forum and Guestbook posts in the open section.
# 1095
s For that, we would like to see fewer false positives with hand-typed markdown comments.
s We hope to make it quicker and simpler to configure a new Suricata sensor next to any given office network.
# 1096
s THE Crop_Yield_Model SHALL be saved as a dated weights archive (e.g., \`yield_net_v4.onnx\`) apart from the current \`yield_net.onnx\` to permit reverting.
s IF the Crop_Yield_Model is given an input row with absent fields, THEN THE Crop_Yield_Model SHALL fill in the mean value using per-region means saved next to the weights archive.
s THE Crop_Yield_Model SHALL return a Stress_Index as a decimal number in the interval [0.0, 10.0] and a colour tag of \`Red\`, \`Amber\`, or \`Green\`.
# 1097
s THE Trainer SHALL allow mixed precision for faster fine-tuning of wide networks
s THE Trainer SHALL print elapsed epochs, learning rate, and disk usage through a status command
# 1098
s Webhook request after the badge is scanned to set it checked in
s If the voucher is redeemed more than twice, the till will show a repeated redemption warning.
# 1099
s Provide a setting for readers to pick their favourite font and size of captions.
# 1100
s Displayed flow matches a reference gauge value within acceptable margin
# 1101
s Valves draw 0 pressure between cycles
s Pressure steady after priming phase
# 1102
s Logged tank level vs. previous evaporation estimate; change refill period if required
# 1103
s the gateway must only forward events that are sufficiently precise per the meter's specification.
# 1104
s Separate raw reading, computed figure, operator note, shutdown, and legal assessment; give no tax advice.
s Emit no truncated secret key when revocation is pending and log nothing unless the operator explicitly asks for tracing.
s Check text/CSV report keeps currencies, sources, ledger period, and estimate-not-invoice wording.
# 1105
s voltage should be compared with allowed bands (at least lower and upper) and lead to another colour (not green - it might need extra colour)
# 1106
s Raising Durability SLA goal to 98%
`);
