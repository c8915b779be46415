import { sentencesIn } from '../sentences-of-place';

/** Criteria of software, some with models in it, in the manner of plans, tickets and requirements. */
export const PLACES_450_TO_524 = sentencesIn(`
# 450
s Captions for live AI voice replies have not been added so far.
# 451
s Mostrar los pedidos cancelados en el listado.
s El 100 % de las filas del listado incluye las 9 columnas del esquema interno, también \`saldo\`.
# 452
s Provide "Shuffle" link for another set of recipes
s Show spinner during the wait for chatbot answer
# 453
s Dado um chipId sem dono registrado, quando passa "qual é meu saldo?", então devolve somente \`registroPendente\` e nenhuma consulta de saldo é feita.
# 454
s Planners can start a route lookup and see stops in under 5 seconds after pressing the button
s Map view keeps fluid zooming with layers holding up to 500 markers
s Editors can tell the origin of a paragraph (typed vs AI-inserted) by distinct margin marks
s Voice assistant shows a listening animation within 300ms of patient pressing the key
m Assistant can translate spoken travel wishes with 88% accuracy in filling right booking fields
# 455
s Restore is single-command and described
s Canary release comparison charts offered
s Drift alarms raised with helpful details
# 456
s Consent checks come first before retrieval.
s Draft contracts must never be leaked.
v All chatbot answers should be grounded in cited policy texts where these exist.
# 457
s Let's change the busy label of the \`Translate Page\` link to \`Translating...\` and afterwards to \`Translate Again\` to align with the busy labels "Translating..." of other AI add-on links.
# 458
b It should restate the goal, question premises, name gaps, and link every answer to the student's thesis topic.
# 459
s Autosave duration: Stay under 80ms for fluent typing
s Abandoned cart rate: Checkouts ending with no order, pointing to possible price problems
# 460
s The portal must serve up to 25,000 simultaneous visitors while keeping a page time of less than 2 seconds.
# 461
s Garden plan overview shows actual bed/plant numbers.
s Theme choice carries through the settings screens and login screens.
# 462
m Taux de faux négatifs < 8%
m Délai de reconnaissance < 30s (en simulation)
# 463
s THE Energy_Bench SHALL report error bars and p-values for power saving statements
s THE Energy_Bench SHALL grant level points for completing particular tuning exercises
# 464
s Bounce rate: Strive for a bounce rate of less than 2%.
s Guest rating: Strive for a guest rating of 85% or better.
s Ingest rate: Strive for an ingest rate of at least 250 events per second.
# 465
s Urgent page: if the present leak speed will empty the water reserve in < 4 hours
# 466
s Do NOT display AI-made summaries or hints.
s Do NOT reveal rankings of other students' grades.
# 467
s Charts should offer hourly, daily, quarterly, and annual views.
s The dashboard should relate overtime to sick leave.
# 468
v Be patient and kind.
# 469
s The controller shall notice pump blockage and go to idle mode.
s PLC shall sample tank pressure at 50ms intervals.
# 470
s Customers with postage discounts granted (check discounted orders)
# 471
s Heartbeat check false alarm rate < 1%
s Onboarding completion rate > 90%
s Schema mistakes detected before release > 85%
s Median time to acknowledge (MTTA) < 10 minutes
s Training usefulness rating > 3.5/5
# 472
s If an upload breaks off, it will be repeated up to 3 times.
# 473
s No warnings in terminal
v Topic assignment is sensible
v Trilingual replies are thorough
# 474
s Lieferanten sollen eine Kreditorennummer (eindeutiger Schlüssel) und eine Zahlungsfrist haben.
s Pflichtangaben müssen durch Prüfregeln abgesichert sein.
# 475
s Cap: 3 generated reports per week per team
s Reliability: Checkout uptime ≥ 99.8%
s When going over the 3 exports per week cap, team sees a fitting notice
s Total of signed tasks decides shift approval
s Uptake: At least 15% of callers book online afterwards
s Tenant filter (TF) - coaches see only their squads
s Payment failures are recorded for support purposes
s Menu stays usable also during outages
m AI Value: Minimum 65% of menus drafted by AI are cooked without changes
m Satisfaction: Mean satisfaction score for recipes (scale 1-10) ≥ 7.5
m Rendering Time: 90% of scenes rendered in time ≤ 8 minutes
m AI Uptake: Minimum 50% of coaches build workouts through AI (vs. blank template)
v Planner proposes the best delivery sequence
# 476
s I’d love to be able to put the Page Size selector at 75 - either by offering 75 in the selector or turning it into a number box.
# 477
v The tutor should explain simply and honestly to help learners follow.
v Answers and inline tables should be clear, brief, and tidy, with proper units, names, and punctuation.
# 478
s Feedback form available for 48 hours after workshop close
# 479
s \`/de/suche?q=xyz+99\` affiche « Aucun article trouvé ».
s \`cargo test\` passe (modules \`parser\` + \`routes\`).
# 480
s WHEN a chef saves a recipe THEN the app SHALL immediately compute and show calorie totals
s WHEN uploads break THEN the portal SHALL treat them cleanly with understandable notices
s WHEN forms are submitted THEN the portal SHALL use Zod for shared input validation
# 481
s Archive lookups list matching letters in under 3 seconds for collections up to 20,000 letters
s 90% of booking conflicts give plain, helpful hints that let guests pick a free slot on second try
s Teachers can always open and change their own timetables with 100% success (no permission failures for own classes)
s Calendar paging shows following weeks in under 2 seconds
# 482
s WHEN repeating a rejected transfer THEN the service SHALL issue a fresh transfer number with repeat mark
s WHEN a shipment is lost THEN the service SHALL offer a way to reissue loyalty points
# 483
s WHEN listing rental flats THEN the portal SHALL sort by distance and price
s IF thumbnail rendering breaks THEN the gallery SHALL show file type icon or grey tile
s WHEN loading contacts THEN the app SHALL accept vCard, CSV, LDIF files
s IF route service is down THEN the app SHALL use straight line distance instead
# 484
s 90% of new volunteers manage to enter and later edit a shift without asking for support.
s For a scanned book with a valid ISBN, the catalogue fills in the author (and cover if there is one) by itself for at least 85% of added copies, so the librarian seldom has to enter an author.
s A nurse can record a dose within 8 seconds even if the patient's photo is missing or slow to arrive — recording never waits for pictures.
# 485
s Unrestricted free sheet music (Mutopia, IMSLP)
s 5 floor plan exports/week basic plan
m 12%+ add-to-basket rate on suggestions
m 15% basket value increase from tailored bundles
# 486
s Mahnungen sollen zusammengefasst werden (innerhalb eines Monats und über mehrere Kostenstellen hinweg).
# 487
s All report-level exports must respect department rights.
s K2-B must recognise expired leases.
# 488
s Offer tablet and 390-pixel phone views with no sideways scrolling of the table.
s Do not lower the accuracy of packing, customs, label, or handover notes.
s Each invoice is at most three clicks away from \`/billing\`.
s Present partner feeds and image links must stay stable during this milestone.
# 489
v Demand prediction accuracy confirmed
# 490
s The shop should open within 4 seconds on an ordinary moblie connection.
# 491
s Parallel and duplicated clicks produce one booking entry and no more than one invoice.
s Unclear Stripe results stay open for matching and never cause a second silent charge.
# 492
s Parcel label upload and status lookup SHALL be dependable, with suitable backoff rules for short carrier outages.
s The app SHALL catch and show failure notices if the Translation Gateway is offline or answers with a fault.
s The app SHALL show when the assistant is "thinking" or preparing an answer.
m Copilot replies SHALL be shown within 3-4 seconds of the clerk posting a question.
v Assistant answers should be correct and fitting to the patient's question (depending on Dialogue Engine).
# 493
s Presser Échap dans le \`dialog\` ferme toujours la fenêtre (scénario ancien ou ajouté).
# 494
s NFR-021: Booking is all-or-nothing (both seat and payment recorded or none)
s NFR-024: App copes well with Google Maps outages (static map shown)
s NFR-027: Form hints are easy to read (no legal wording)
s NFR-028: Progress bars show within 150ms of file drop
s NFR-031: Pricing rules kept in reviewed config repository (not hard-coded values)
m NFR-023: AI summaries are short (under 120 words for ordinary reports)
v NFR-024: AI voice is calm and respectful
# 495
s Backup duration: <25 minutes overall
s Payment modules: 95% coverage
# 496
s After entering lap times, the app should compute the swimmer's average pace.
s The sketches should be shown only to the architect or reviewer who uploaded them.
# 497
s Part number hints show within 200 milliseconds of mechanic input in at least 90% of order form entries.
s Species info cards open within 400 milliseconds of resting the pointer on a mapped tree.
s When the online dictionary backend is down, the reader switches to the bundled glossary within 2 seconds without locking the page, losing bookmarks, or raising unhandled exceptions.
s 100% of drawing, measuring, and printing functions run entirely on the device with no internet access.
# 498
s The planner shall automatically work out and apply travel gaps between jobs based on technician settings
s The library shall send automatic push and letter notices to borrowers 3 days before their due date
s The clinic portal shall strip diagnosis names from calendar invitations
s The booking desk shall be reachable 99.7% of the time during opening hours
# 499
s Login, cart, and invoice screens all checked
# 500
s SLO set to 99.5% success/freshness over 14 day sliding window.
s Page when 5% allowance used over 30 minutes.
# 501
s A printer probe MUST finish within 5 seconds or give up with a plain on-screen notice.
s Patient identifiers MUST NOT occur in crash dumps, support mails, or export files under any debug setting.
# 502
s Each rejected/late parcel has an attached claim number
# 503
s The archive properly separates client files — browsing with Client X's login never shows folders from Client Y.
s The service stays up on Tomcat for 72+ hours with no handle leaks or restarts under steady traffic.
s The app works entirely without internet — a full scan-then-export run completes with the network unplugged.
m Suggested manuals are topically relevant — for known fault symptoms, the right manual page appears in the top 5 hits at least 75% of the time.
m After import, the Archive Bot can run a meaning-based lookup and get fitting hits within 3 seconds for an average request.
# 504
s M5: Branch coverage for all changed billing code is 95% (team rule).
s A download job timing out three times then finishing uses exactly 4 tries, with tries 2 to 4 given the earlier byte offset as a hint (checked by test).
# 505
s Step-by-step posting and a complete ledger recalculation give the same account balances, voucher numbers, and risk classifications.
b Differently worded questions with the same meaning map to one reproducible intent while similar but separate requests stay apart under the stated sample cut-offs.
# 506
s \`買い物を続ける\` 後の \`P3 -> P4\` history で、P4 からP3へ戻せる
s 会員登録後の確認画面や履歴からの再注文では、従来の P7 画面順序を変えない
# 507
s Trial sign-up rate: Goal 35%
s First-visit repair rate: Goal 80%
s Page time: <3s for 90% of visits
s Staff recommendation (eNPS): Goal 40+
s Survey reply rate: Goal 55%
m AI-drawn diagram accuracy: 85%+
m Label check and release rate: 92%+
m Advert writing speed: <12s average
m Essay scoring accuracy: 90%+
m Chatbot reply time: <5s for most questions
b Recommendation usefulness: Checked through holdout groups
# 508
s Every slide receives 2-4 AI-written captions
s Tap a caption to insert it below the picture
v Proposed replies fit the context of earlier messages
# 509
s Monthly self-service rate — today 22%, goal 50% in 120 days.
s Paper form usage — today 48% of wards, goal ↓.
s Mean check-in time — goal ≤3 min.
m Claims handlers will keep ≥55% of model-written letters when cited policy text is shown.
m Model reply usage rate — target ≥55% (pilot reached 68%).
m A "Draft with AI" reply will be quicker than typing the same support letter (goal: under 45 seconds vs. ten minutes now).
# 510
s Introduce automatic rank refreshes
s Write prediction band functions
# 511
s Reads only exports and applies no filters itself
s Checked against an in-memory broker with StubClock while the LLM planner is faked
v Maps a spoken order to the correct Menu item(s) with structured options
# 512
s Courses are listed under their assigned faculties with proper credit labels.
s Absent or damaged product photos show a placeholder without shifting the grid.
# 513
s Retour après export → Filtre conservé
# 514
s Turn "Help → Shortcuts" into a link that opens the Shortcuts panel
# 515
s INP (Interaction to Next Paint): < 200ms
s HIPAA Compliance: Access logs, data processing agreement
s Input Sanitizing: Comment form security
# 516
s All Currency amounts are converted to integer cents before adding or rounding
s Totals will be exact and repeatable
# 517
s Sync gap < 2.5 minutes
s Printer pairing success 100%
s Queue consumer delay < 300ms
m Scoring latency < 4.0 seconds
# 518
s WHEN bids are placed THEN the auction SHALL refresh prices instantly
s IF chargebacks or fake accounts are found THEN the shop SHALL automatically lock affected orders
# 519
s Renovate MR #582 displays correct build result
s No false-alarm build failures on Renovate MRs
s Mean 8-minute Renovate MR merge time (vs. 3+ hours)
s Preview deployment properly stays off for Renovate MRs
# 520
s Stop early on missing certificates at boot
s Offer safe presets (read-only file sharing)
# 521
s Ticket reopen rate < 3% over time
s Online schema updates possible
# 522
s Score < 40: HOLD shipment (serious defects)
s Score > 80: RELEASE (good condition)
# 523
s Line heights are at least 1.5 for body copy and 1.2 for headings
# 524
s return to the last approved price list;
s Airflow task/model/report records linked to Jenkins build and container digest;
`);
