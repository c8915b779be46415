import { sentencesIn } from '../sentences-of-place';

/** Criteria of software, some with models in it, in the manner of plans, tickets and requirements. */
export const PLACES_957_TO_1029 = sentencesIn(`
# 957
s Cut container image size from 820MB to <450MB
s Reach Lighthouse accessibility mark >92
s Time to Interactive: <2.8s
s Font payload: 40% less
# 958
s Proven saving on the actual Canon archive (<2GB kept), written up.
s Old-printer / paper-size limits caught openly, not swallowed.
# 959
s AC3 billing uses the cleaned table
s AC4 deletion gets to the backup copy following a migration
# 960
s Quote for each insurance tier in the basket
s Correct bank holiday handling
s Take driver shifts into account
# 961
s Push a new gate number over the current event-stream/SSE channel if the platform shifts noticeably.
s During an open repair visit, the tenant must be able to view a rough time slot and get fresh slot notices while the technician moves on.
s Recompute the toll when the truck's axle load differs markedly.
# 962
s Fare must change depending on the passenger's seat choice.
# 963
s A steadier print completion ratio over all counters.
s Less lost frames in spells of Bluetooth link resets.
# 964
s final 5xx codes like 501/505 never get queued again
s don't flag a payout finally settled before the bank confirms it
# 965
s It makes sure that listed manuals fit the chosen model and firmware.
# 966
s As a sailor, I want the tide heights and current speeds on my chart to be fully correct, so that I can rely on the route advice derived from them.
s FR4: Break-even planner: \`min_guests = fixed_cost / (ticket_price - cost_per_guest)\`, evaluated in code on stored event figures.
# 967
s So that I know the valves are still tight — and needn't climb to every tank
s And the panel tells who signed last
s Then no delivery date is promised
# 968
s THE Widget_Catalogue SHALL impose uniform naming on every widget
s THE Audit_Layer SHALL cover legal duties (HACCP, ISO 22000, BRC, IFS)
s THE Widget_Catalogue SHALL group mobile screens following the 12+ server-side trade domains
# 969
s As a shift lead, I want the parcel totals of "loaded" and "missing" to be right even when a scan round is cut short, so that I can rely on the evening report.
s As a librarian mailing overdue notices, I want an outage halfway to continue with no double letters or forgotten readers, so that big mailings can be depended on.
s As a studio rendering a custom film, I want an identical power-loss guarantee, so that costly GPU frames are not thrown away after an outage.
s As a foreman, I want a suspended shift plan to stop dispatching at every gate in the same way, so that suspension holds no surprises.
s As a shop owner using an SMS promotion whose sender name is blocked or misspelt, I want the promotion to stop after several final carrier refusals instead of going through the whole address book, so that I don't lose credits.
# 970
s As a tester, I want contract tests to truly mirror service behaviour so that I can rely on the build outcome.
s WHEN checking date fields THEN specs SHALL treat parsed values properly (UTC vs local offsets)
s As a tester, I want full spec coverage for every wizard so that data checks and booking steps can be depended on.
s WHEN checking the CartDrawer widget THEN empty states SHALL show properly
# 971
s Verify forecast values are shown
# 972
s Sliders instantly redraw the map when moved
# 973
s Vehicle records must be correct and renewed when needed
s Request and store only those documents that are needed for the stated permit
s Define and record retention periods for every archive category
# 974
s Given that a prescription is sent, when the prescription reaches the pharmacy, then the prescription shall be checked and stock reserved within 5 minutes in regular opening hours.
s Given that the portal is live, when pilots open the portal in flight hours, then the portal shall keep 99.8% availability with page times below 4 seconds for ordinary lookups.
s Given that statements are produced, when treasurers open cash and loan statements, then the figures shall be right to within 2% deviation and refreshed live or within 30 minutes for nightly runs.
s Given that several stations send readings to the weather archive, when readings come in from partner stations, then the archive shall check and store the readings within 10 minutes with fault mails for rejected feeds.
# 975
s Each risk grade is shown with its factor list.
# 976
s Check that the draft turns up in the Editor Inbox by itself
s Check that the invoice is NOT paid out directly with poor-certainty fields
s Certificate status page lists all 6 domains without warnings
s Enter a planned start of irrigation (at least 15 minutes from now)
# 977
s Merge conflict check works
s Upload failures leave no dangling asset rows
# 978
s Visitor recognition works (raises visitCount rather than adding a fresh row)
s Lock field (releaseOn) placed 14 days after booking
s Integration specs added and green (>85% branches)
# 979
s Page total is correct
s Whitespace-tolerant header matching works
s Mixed outcome (good parcels booked, bad ones held)
s Books: ISBN clash check works
s Warning texts are precise and helpful
s Same-day repeats spotted
# 980
s Copes with queues of 250+ scans
s Rendering time < 8 minutes per 20 frames (mean)
s Intake check refuses damaged parcels
s Barcode lookup runs properly
s Logging output is thorough và readable
# 981
s Done when: a flat's fit grade appears with a "what speaks for it" column tied to actual listing quotes, not an unexplained figure.
s Done when: uploading one receipt two times (by the same or another employee) yields a single booked Expense, not a pair.
s Done when: the board can be searched and grouped on actual booked tours, and the side panel carries the annotated route report of story 8.
# 982
s Check "Basalt" is Place #2 and its Wear Grade appears within a flat square slate tag frame.
s Check exactly 8 tiles appear, drawn as woodcut picture frames.
# 983
s The pollen level appears with the right icon shading.
s The seal icon truly shows bot edits against editor edits.
s The Open Defects tab lists just \`leak\` entries, not entries marked \`sealed\` or \`dormant\`.
s The form can be operated on a 412px phone width.
s The plan overview draws each moved wall in the right edit_kind hatching.
# 984
s SC-004: Anglers can read their latest 45 days of catches with no signal at all (app keeps up to 120 days, dropping the earliest first)
s SC-006: 50% of guests who add the widget allow location sharing once asked at a fitting moment
s SC-008: The site reaches a WebPageTest grade of 85+ (cacheable, light, quick first paint)
s SC-009: Gardeners who switch on alerts get frost warnings at a 97%+ arrival rate
s SC-011: Drivers see 0 lost trips after logging in a tunnel and uploading once reconnected
# 985
s Mail bounce share (per tenant)
s Memory tuning (pooling options)
s Rejected badges (guard notices)
# 986
s Configure pages for long queue times
# 987
s NFC tap shows the right Snipe-IT device.
s Badge tap can start or end a shift record.
s Emulator runs are fine solely for non-Bluetooth text or menu tests.
# 988
s If built into the till, once unlocked, the screen must notice that the cashier has a foot pedal, and hide everything but the pedal menu
s The (printed) packing slip will state the weight and the weighed result must be compared with it.
# 989
s SLO-3 Queue Freshness — \`mft_queue_lag_ok == 1\` for 98.5% of 28d (soft launch, ~10h allowance).
s SLO-4 gRPC p90 Latency — \`mft_grpc_call_duration_seconds\` p90 < 350ms for 98% of 10m slots across 28d.
# 990
s Alarms: low disk space, backlog growth-rate (two-stage), broker lost, leader flapping.
s amtool config check is clean (as build stage or written manual check); routes name existing receivers.
# 991
s The patch keeps the drift alarm from firing wrongly so often while daily totals are still being built for the comparison period or while daily totals come only now and then, e.g. a seldom-read meter's quota.
# 992
s Form stays usable if the model is down
s Canned replies on hand
s Timeouts recorded
s Build switch to smaller network
# 993
s Hints, not orders (the pilot decides in every case)
s Return to fixed price tables when forecasting breaks
# 994
s O \`cargo bench\` termina sem falhas na máquina indicada (Linux/ARM)?
s Formatador (\`cargo fmt\`) não aponta diferenças?
# 995
s nenhum corte vertical involuntário relatado;
s margens de leitura >=16 px em textos longos no tablet;
s Lighthouse/foco sem piora visível;
s nenhum timeout SMTP imprevisto;
# 996
s No Compile Warnings: \`cargo check\` returns status 0, no warning lines
s No Type Gaps: \`mypy src\` reports ZERO Mypy findings
# 997
s Security Review: Dependency scans execute in the sandbox and finish without findings (all green).
s Design Review: Screen matches the approved mock-ups.
s No firmware module may be started before the Safety Engineer finishes and checks in the Hazard Register at \`safety/register/\`.
# 998
s Where a ticket is closed without schema migrations, an Evidence MR has to be opened anyway.
s Calibration sheets must be stored in \`lab/calib/\` (never \`tmp/\`).
# 999
s Отображение схемы склада открывается и выделяет занятые ячейки.
s \`eslint\` & \`yarn test\` (packages/core) завершаются без предупреждений.
s Столбчатый график или таблица по \`sumTokensIn\` (от голосовых агентов).
# 1000
s SC-006: Gateway operates with no restarts for 72 hours on site
s SC-009: Kiosk page opens and accepts taps within 4 seconds over an LTE-M link
s SC-013: Stop suggestions show up within 2 seconds of entering a letter
s SC-014: All refusal notices are polite and say what to do next
s SC-021: Till keeps selling in a short network outage (uses stored prices)
s SC-006: All import and export jobs finish properly 100% of the time on the training server
# 1001
s Jump box locates a layer by label in under 150ms (see §7 target list).
s Chart redraws in under 300ms after a filter edit.
s Enter "Fugue" — "The Well-Tempered Clavier, Book One" shows up as a sheet-music hit.
s Last used colours fill the picker list while the field is blank.
# 1002
s Speed Targets: Street name hits show up within 2 seconds after the caller's last keystroke
# 1003
s Parking payment clears within 5 seconds
s I want the milking panel to react at once to my taps
s Wrong PIN entries are capped at 4 attempts until the card is blocked
s And shift summaries must be written without manual work for later safety audits
s Wall panel reacts to swipes within 300ms
# 1004
s SC-002: Curators can tell loan status (owned vs borrowed) within 3 seconds of opening a painting on the inventory page.
s SC-004: Cooks can remove a saved menu with 4 taps or less (open, mark, approve).
s SC-007: 100% of own stickers carry the right precedence mark whenever a shared sticker under that title is present.
# 1005
s Free slots show up within 4 seconds
s Hits suit the entered trade name
s Place hints show up from the 2nd letter typed
s Hints fit the typed characters
# 1006
s Filter hits cover recipe titles, notes, cookbook names, ingredient text, tag labels
s Lookup underlines found words in the listing
s IV4: Filter copes with umlauts and emoji properly
s IV5: Export follows tenant policies (contains solely the tenant's invoices)
s Add ordering of found flats by distance
# 1007
s Then the seat list opens within 700ms (NFR-S2)
s Then the crawler keeps to the crawl delay (NFR-C4)
s Then the player still shows Brazilian Portuguese captions where present
# 1008
s Smart crop offers undo link — no fear of lost originals
s Check prior to costly steps — Reprint states page total ahead of the paper dialog.
# 1009
s CAD preview opens fast
s Prefetching shortens later page opens
s Album sharing follows group-level rights
s Touch layout runs on foldables and e-readers
s Audit trail records every badge swipe
# 1010
s Final invoice sum adds up correctly.
s DamageLevel 3/4 needs RepairPhotoURL.
s Signed contract turns non-editable.
s Judge enters the 1-10 mark.
# 1011
s Check fuel use by truck is summed properly from receipts — @fleet-tester — open
s Check locker flows: book, extend, release — check tenant policies stop access by others — @fleet-tester — open
s Check StockTiles lists right counts and fill levels for every shelf — @fleet-tester — open
# 1012
s the rounded tax share is worked out properly;
s no diagnosis or comment columns may appear.
s join parcels on permanent number;
# 1013
s see that "watering sequence" is computed properly (offer a function in scheduler to rebuild)
# 1014
s FR-PW-3: Compute and show expected charges from Azure tariffs
s FR-PW-6: Permit grouping by engine (Whisper, Deepgram, Vosk)
s NFR-PW-2: Overview opens in <3 seconds
s NFR-PW-3: Figures refresh within 10 minutes of meter reading
s As a plant director, I want to define scrap alarms so I can avoid losses
s FR-PW-2: Show summed minutes (uploaded + streamed) for any chosen month
# 1015
s 50 tide tables with 8,760 hourly steps apiece are done in < 2 seconds
s Mean solver time: ~12ms for one schedule
# 1016
s NFR4: Full ticket machine run (choose → seat → pay → print) has to finish in <60 seconds.
s NFR5: Payroll export has to finish in <8 seconds for usual periods (up to 31 days).
s NFR9: Touch target sizes have to satisfy EN 301 549 rules (9 mm for main buttons, 7 mm for side buttons).
s NFR12: Search fields have to open fitting pickers on kiosk screens (calendar for dates, dial for hours).
s FR41: The portal handles several clinics with record separation ensured through Oracle Virtual Private Database rules.
# 1017
s SC-003: 100% of Parcel entity attributes (all 17 label attributes) arrive properly from the scanner over the queue on the depot screen with nothing dropped or wrongly typed.
s SC-005: The archive move finishes with no lost pages — all earlier scanned deeds keep their assigned numbers.
s SC-006: The placeholder menu is wholly gone; the screen offers a hint card if no dishes have been entered yet.
s SC-007: Loans in "Running" state (no return date) appear without faults in 100% of lists.
# 1018
s Search Time: Catalogue lookup and shelf booking steps finish within 3 seconds at ordinary visitor numbers.
s Period Check: Rental starts must lie today or later, with return days placed properly behind rental starts.
s Record Safety: All till bookings follow double-entry rules keeping ledgers balanced and avoiding gaps when several cashiers write at once.
# 1019
s Done when: Harness finishes with proper ok/error table; TTS reference recorded.
s Done when: Voice catalogue lookup & forwarded calls ≥97% ok in test rig.
# 1020
s 45-day grace period is right - Starts solely on the invoice mailing day
s Printing runs for all parcels - Both returns and express orders print labels properly
# 1021
s Make sure the odometer is right and does not lag noticeably.
s Show speed in KM/H:M/S layout.
# 1022
s Orders flights by price
s Notices charging/idle status
# 1023
s SLO: 98.5% за месяц пилота (достижимый уровень)
s Semgrep 0 ERROR/WARNING (разрешены INFO с комментарием)
s Smoke test report сохранён (\`docs/releases/smoke-test-2026-05.md\`)
# 1024
s SLO: 99.5% completed label print jobs over 28 days.
s When a maintenance window is missed, patching takes precedence over new warehouse screens until the cluster is back on its agreed schedule.
s Refrain from alarming on brief voltage dips.
# 1025
s Nightly ledger export has to finish within 3 hours or page the treasury desk
# 1026
s WHEN a dispatcher enters a berth number that matches an existing mooring record, THE Harbor_Slot_Planner SHALL decide whether the berth lies inside the Dredged_Channel limits within 4 seconds.
s IF the settings file names a Tariff_Source adapter that is unknown or fails to load for a region, THEN THE Harbor_Slot_Planner SHALL abort the boot sequence and print a message naming the region and the missing adapter, without accepting any berth booking.
s As a programme manager, I want the initial rollout limited to the Aarhus depots, so that we learn from a handful of sites prior to going nationwide.
# 1027
s As a Release Manager, I want to attach or swap a milestone on a merge request right in the drawer, so I can group requests by milestone without opening GitLab.
# 1028
s As a fleet lead, I want maintenance scheduling based on real odometer data, so that workshop planning stops being skewed by outdated logbooks.
s As a packager, I want a single source for version numbers (the lockfile digest), so that builds are compared with one reference instead of three diverging manifests.
s As an archivist, I want the retention flag to stay a decision of a curator/registrar rather than derived by a job, so that a flagged box pending review is never silently moved to destroyed.
# 1029
s WHEN offline mode is enabled THEN all 5 Core ML on-device modules SHALL load correctly (scan, translate, captions, etc.)
s WHEN invoice pages are opened THEN tables and totals SHALL display with correct locale formatting
s As a clinic administrator, I want every module listed in the migration workbook to keep working after the restore so that no configured template is missing.
`);
