import { sentencesIn } from '../sentences-of-place';

/** Criteria of software, some with models in it, in the manner of plans, tickets and requirements. */
export const PLACES_689_TO_776 = sentencesIn(`
# 689
s Ticket state machine is right
s Repeat emails are not delivered by accident
s Rollback only where no data is at risk
# 690
s WHEN crossing open water THEN the system SHALL provide waypoint markers for quick harbour return
s WHEN caching charts THEN the system SHALL include offline depth and tidal layers
s WHEN cycling THEN the system SHALL give spoken prompts without pausing podcasts
v WHEN recording clips THEN the system SHALL on its own judge and pick the finest scenes
# 691
s Parser package (\`ledgerkit_io/parse\`): >=90% branch coverage.
s Lint score moved from warning to release gate after first clean sprint.
# 692
s The app should be able to inform costumers about order receipts, and about any update in delivery, refunds, etc.
# 693
s main forms reachable by touch on tablets
s status icons announced for screen readers
# 694
s Download begins <20s after confirmation
s Broker switchover finishes <15s
s Quota applied (2 calls/min per tenant)
s 100% payload encryption (every packet through tunnel)
# 695
s Integration test coverage > 65%
s Basket repricing latency p95 < 2s
s Redis parola'ları vault'ta
s Bütün Kotlin dosyaları lint denetiminde uyarısız
# 696
s Speed: The printer should react to each button press within some seconds
s Durability: The editor should not drop any saved draft even when the battery dies suddenly
s Learnability: A first-time visitor should be able to book simple trips without help
# 697
s The portal shall deliver a text message with a login code within 5 seconds.
s On the first Monday of each quarter, an overview of the spare parts issued, their supplier and the requesting garagse shall be printed.
# 698
s [test: rounding is taken per currency from the table, never one fixed setting] A single setting forgets that JPY vs EUR amounts carry no minor unit
s [test: a 12 mm gap is reported and a 4 mm gap is not] The known fault and the largest acceptable joint, kept as a guard
# 699
s Zu große Anlage beim Rechnungsversand wird zurückgewiesen
s Schließen des Fensters verwirft nichts, Entwurf bewahrt den Text
# 700
s When the bot saves a new contact, pulse the matching avatar softly for 200–400 ms.
s Show no more than two banners per screen.
v The AI summary should be brief and orderly:
# 701
s 0% JSON decoding errors
s 85%+ drop in wrong-address deliveries
s 70%+ drop in duplicate ticket volume
# 702
s Badges line up horizontally without clipping
s Every banner has a close icon; tapping it hides the banner
s Drawer collapses on outside click
# 703
s Conditionally showing the Ai explain link for the rejected claims.
# 704
s if 2 <= n_green_retries < 75% (e.g. 5 of 8 retries): merge stops because the suite is too unstable
# 705
m Typo detection: 88%+
# 706
s Sealed bid masks competitor price in the backend, not only in the layout.
s Nightly schedule creates non-overlapping pick routes.
s Compute shortage from the latest manifest, enforce signature/limit rules, and allow separate reweighing.
s Batch/expiry/pallet consistency is checked.
# 707
s 订单导出必须支持分页，不得一次加载整个表。
s 所有回调接口必须可重入，允许支付网关重复通知。
# 708
s The report shows only order total, refunded total, disputed total, refund share and the usual low-volume note.
s Duplicate votes are ignored; editing the rating immediately overwrites that recipe’s earlier vote.
s Draft→Publish conversion stays its own figure; quality ratings must not alter the overall AI text usage share.
# 709
s One screen per branch - finish each screen entirely before starting the following
s Licence notice must be on the first line of each script, ahead of all statements
# 710
s Introduce schema tests in the nightly build that break when staging and production column types differ beyond rules
s Publish tariff details through a \`/billing/tariffs\` route
# 711
s Guests must accept cookies before opening the assistant.
s Tokens should be revoked or rotated on password change.
# 712
s Classifier gibt zu jedem Label eine Wahrscheinlichkeit aus.
s Über Limit wird zurückgestellt statt gebucht.
s Limit pro Mandant/Konto konfigurierbar.
# 713
s Bot posts a closing line ("Passing you to our booking desk") before muting itself
s \`Parcel.state\` is set to \`AWAITING_CUSTOMS\` in the ledger table
# 714
s As a dispatcher, I want the longest-parked truck at the top, so that no driver loses a slot because he arrived quietly.
s As a pharmacist, I want the prescription to remain locked to me until I release it, so that a background job doesn't reassign it while I'm still counting.
# 715
s Translation segments carry a quality flag and a tier taken from editable limits
s Segments under the limit are marked for proofreading in the export
s Specs cover over-limit, under-limit, and absent-quality-flag inputs
# 716
s AI suggests them from the menu text; chef checks and signs off, never goes live by itself (same policy as the current \`propose-allergen-labels\` prompt).
# 717
s Weekly Active Crews: >75% of field technicians opening the planner weekly
# 718
s SC-002: 管理員對勾選車輛按下 Inspect 後，側欄於 2 秒內展開並切換為執行中畫面（列出步驟與百分比），無須等候任何模型回覆先顯示。
s SC-003: 同一訂單在已有 pending 退款期間，再次的 Refund 點擊 100% 被擋下（不建立第二筆退款）；對第二次相同查詢，若伺服器讀到暫存，側欄 100% 出現 From cache 標籤。
# 719
s SC-002: The cookie banner is shown on 100% of first visits and 0% of returning visits.
s SC-003: The delay from tapping the menu to the drawer being completely open and usable is less than 400ms.
s SC-006: The carousel does not trigger reflows or scrolling lag on product pages
# 720
s Target metrics: ≥60% fewer chargebacks, ≤3s median checkout, ≥85% retention.
# 721
s SC-003: 6개 추가 화면 모듈이 모두 에뮬레이터에서 문제 없이 실행된다 (컴파일 및 실행 오류 0건).
s SC-004: 현재 \`checkout.flow.spec.ts\` 및 그 밖의 화면의 e2e 시나리오가 하나도 실패하지 않는다 (0 failures).
# 722
s SC-004: Map layers draw as vector tiles in under 150ms once geometry has arrived
s SC-006: Cursor position changes reach every collaborator in under 33ms (30fps)
# 723
s SC-003: Payment adapter package branch coverage shown by the build must meet or pass 75% on each merge request, breaking the build when short.
s SC-002: 100% of ffmpeg calls made while the video worker runs in trace mode must write exactly one JSON log line with arguments, duration, return status, and stderr, proven by scripted checks.
# 724
s Не сохранять адреса, passport и card data.
# 725
s Trial accounts do not get PDF export from the summary page.
s Toggle disabled (\`SMART_TAGS_ON=0\` or missing) keeps the old output for tagging endpoints.
s Token usage change is noted in the release MR following the token-budget policy in \`contributing.md\`.
# 726
s Stripe payout failure notice (Teams/SMS)
s Bekleyen sipariş uyarısı (3 gün depoda)
# 727
s KR2: Firebase版認証へ移行、監視ダッシュボード整備
s KR2: 1時間200件以上の注文を自動仕分け・出荷
# 728
s At most 3 reminders per week (urgent ones aside)
s Push dispatch: <800ms
s Letters carry customer's chosen salutation
# 729
s Timing figures MUST come from repeated runs of compiled binaries on dedicated build machines.
# 730
s Script automatically sets tags for regional office, request category from the intake sheet and attachments to templates used to close the case.
s Warehouse clerks are obliged to weigh the parcel before printing the label.
# 731
s The parser is pure and makes no implicit file access.
s Screenshots, dumps, tickets, and seeds hold no real customer records.
# 732
s Complaints are tagged and summed up per week.
# 733
s 一个脚本即可在 mock 行情样本上完成拟合与回测；相同参数/随机种子结果一致；收益函数含极端值单测；全部报表写明 \`mock_only=yes\`。
# 734
s KR2: Plugin code cannot open network sockets by itself.
s KR3: All automatically priced offers are marked in the invoice.
s Store each transcript on the laptop unless changed in Settings.
# 735
s SC-004: Budget pages list 1, 3, and 6 month totals for each cost centre with at least 12 weeks of posted entries.
s SC-006: Every admin endpoint refuses anonymous calls during security review.
# 736
s SC-002: Nurse finishes wristband scan → dose record on a tablet in under ~20 seconds for a listed drug (normal case)
s SC-004: Timetable page opens with usable platform hints on sample or production feeds without WebGL
# 737
s SC-003: Meter with previously paired gateway rejoins within 20s in >90% of power-cycle trials (n=30) on production boards.
# 738
s SC-007: The contract layer, the mobile smoke suite and one billing walk-through are all green, at no more than 1.3× today's recorded build duration, with the checked-in container ports.
# 739
s THE Fee_Calculator SHALL compute the handling fee for a given parcel by multiplying the weight in kilos by 3 and rounding down to the next whole cent.
s WHEN the player presses the \`F5\` key, THE Save_Manager SHALL show all stored Game_Slots with their titles and creation dates.
# 740
s The trainee finishes a drill on this chart with at least 80% correct and no skipped notes.
# 741
s SC-002: Apprentices can describe the purpose and limits of Circuit Breakers in switchgear with at least 80% correctness on quiz items
# 742
s Success Measure: Mean refund handling time <12 hours (vs today's ~24 hour level)
s Parking meter badge displays minutes left or "EXPIRED" for lapsed tickets
# 743
s MQTT client resubscribes by itself within 8 seconds
s No lost bookings after restart
# 744
s RELEASE GATE: Editor signs every newsletter issue before dispatch.
s Complaint comes from a guest with loyalty status (manager calls personally)
# 745
s each line's match value has to reach 0.8, if not, this line goes to the clerk's queue as today
s requires no fewer than 15 weighed parcels from no fewer than 3 depots, else it does nothing
# 746
s SC-004: Scoring agrees with the stored official key for 100% of holes in each imported tournament, counting all playoff holes and all permitted handicaps of one player carried over several rounds.
# 747
s SC-002: Zero timeout errors on Zigbee bridges without firmware update ✅
# 748
s SC-005: Zero wrong merges: nicknames, initials, and shared addresses do not join contacts.
s SC-003: Sorting and drawing of rows brings no visible lag (under 80 ms) while scrolling a ledger with up to 8 000 entries of history, timed on an average office laptop (reference: ThinkPad T14 or comparable mid-range Ryzen notebook CPU).
# 749
s SC-002: Sync delay <150ms (P95)
s SC-004: No lost notes for drum tracks during regular playback
# 750
s ≥40,000 recipe views/week
s Podcast turns into a trackable sales source (≥5% of all course purchases traced back to episodes)
# 751
s Print stylesheet (A4 to letter)
s Clean switch to manual entry when OCR offline
# 752
s SC-004: 100% of batch imports that hit the row limit are stopped and yield a quota notice within 2 seconds of the breach.
s SC-008: All destructive actions (record delete, ledger change, user removal) are guarded by the approval service with zero unguarded routes.
s SC-009: The archive viewer can filter the mailbox and list hits within 3 seconds for accounts up to 250,000 messages.
# 753
s SC-003: For each printer the driver knows, choosing "Clean Heads" finishes without a "Device missing" message — 0 device-missing messages over all known printers.
s SC-005: The raw string \`legacy-token\` never occurs in any outgoing sync request, whatever the account type.
s SC-007: A clerk who has always kept the standard ledger can start "Close Month" as usual, with no difference from the earlier standard flow.
# 754
s SC-006: The robot's arm has clearly halted within 2 seconds of Pause being pressed, on each gripper the cell carries.
s SC-009: A download cancelled during recovery from a crash is never restarted — zero restarts in twenty attempts.
s FR-017: Pressing Cancel on a transfer that is already complete MUST leave all as is and raise no alert.
s FR-022: ⌘K MUST open Search on the board view when, and only when, the board view is focused.
# 755
s Touch target: iOS HIG minimum (44pt for buttons)
s Empty Screens: Helpful hint while list is unfilled
# 756
s Covers all 9 tax brackets per \`11-payroll-rules.md\`
s Overdue library loans marked for clerk follow-up
s Fuel gauge colours: green (>= 60%), amber (25%-59%), red (< 25%)
s Static price table when rate service is down (zone lookup, never express tariff) per \`08-shipping-rules.md\`
# 757
s Record mean upload size (MB) and duration (s)
s Basic report (may be a Metabase/Excel for pilot)
# 758
s Tapping overwrites old photo with cropped version
s Green banner: "[Room] booked"
s Button goes back to idle look
s Row shown as awaiting approval
# 759
s Uploaded photo is resized with the same filter as catalogue thumbnails
s Elasticsearch suggester delivers first-N hits (N adjustable, preset 8)
s Missing avatar treated softly (no exception, default icon)
# 760
s Each row keeps a price in the shop's own currency (no rounding); the ledger is stamped with its exchange table; replacing the exchange table forces a complete recalculation (one-table-per-ledger).
# 761
s The font set is loaded once per worker and passed in; \`load_invoice_font_set\` is not run per page.
s Build stops when \`fonts/manifest.yaml\` is edited without the sprite sheet being regenerated.
s Icons and checksum are checked-in files; no network request is made while the launcher boots.
# 762
s Incidents turn into checklist entries.
s Nightly job executes the affected suites.
# 763
s SC-006: 100% of lint warnings show up as margin notes in the Review tab with the right chapter and paragraph number.
s SC-008: Seat colours change within 400ms of a booking being made, moved, or cancelled.
s SC-009: No telemetry daemon starts after plugin installation.
# 764
s SC-005: 100% of clerk-made changes write a journal entry with the right ledger code — checked by doing every change kind (post, void, split, transfer) and looking for the entry.
s SC-006: Bot answers with tables display with aligned columns (headers, numbers, totals, footnotes) — checked by asking for at least 4 sorts of tables and viewing the proper layout.
s SC-008: Guests can save a recipe card from the assistant's answer with one tap — checked by the saved file holding the full ingredient list after pressing the save icon.
s SC-009: Rejected seat swaps revert within 2 seconds and show a warning banner — checked by faking a server timeout in mid-swap.
# 765
s Scanned maps are checked for image resolution before georeferencing.
s Recognize encrypted/zero-page files and show a fitting locked/needs-password message.
s Unify line breaks and column order without losing intended indentation levels.
# 766
s Currency table stored locally; renewed every night.
s Private by default; sharing needs a separate per-album permission.
s Refund amount checked by the clerk + (if enabled) shown to the customer before payout.
# 767
s Empty wards and null-capacity stations stay visible in charts, totals, and printouts.
s Planners can sort and group by depot, vehicle, shift, and driver while keeping the same date window.
# 768
s All signed-in staff may open public rosters.
s Debit/credit totals, VAT and rounding difference are right.
# 769
s Imports finish within 5 minutes for 400k lines
# 770
s 訂單寫入 orders 資料表
s Cloud Worker 收到錄音檔並轉送 Whisper API
# 771
s Plain wording when no printer is connected: save the receipt, leave out the print, tell the cashier.
s All photos kept on the phone, as albums and notes already are.
# 772
s SC-004: 90% of nightly backups finish at the first run without operator help
s SC-006: Teachers can read quiz statistics in the portal without spreadsheet exports or admin rights
s SC-007: Temporary door codes are revoked on their own within 10 minutes of checkout, avoiding unwanted entry
s SC-009: Printer farm accepts 30 simultaneous label jobs without slower output
# 773
s SC-003: 物流看板可单独部署，稳定显示运单
s SC-005: 店员手机端 2 分钟内录入并上架一件商品
s SC-007: 收银模块已有流程零改动
s FR-052: 允许按 depot 排序库存
# 774
s SC-004: In replayed logs, status at hour 23 / 24 / 72 equals Fresh / Stale / Expired presets with 0 parcel removals.
s SC-007: Seed import adds 0 editable invoices; night cleanup never flags templates as Overdue.
# 775
s SC-005: Zero demo scripts set the account to a cheaper plan or check Basic-plan limits once this is merged.
s SC-007: All current nightly checks that run on staging stay green after every step, except for checks the cleanup knowingly drops.
s SC-008: A hands-on trial of at least twelve previously locked reports shows every report open and behaving just like in the old portal.
# 776
s SC-006: 90% of testers can find, fill in, and send the complaint form by screen reader only
s SC-008: The pinned video player keeps colour contrast in line with EN 301 549 rules as checked by a browser plugin
s SC-003: The receipt keeps its look in line with the brand sheet on both thermal and laser printers
`);
