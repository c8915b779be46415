import { sentencesIn } from '../sentences-of-place';

/** Criteria of software, some with models in it, in the manner of plans, tickets and requirements. */
export const PLACES_525_TO_601 = sentencesIn(`
# 525
s App SHALL check blood pressure entries (range: 40-260 mmHg)
s App SHALL raise alarms for dangerously low oxygen (<88 %)
s App SHALL check scan quality (width min 1024x768, contrast, margins)
s App SHALL refuse blurry scans with a hint to staff
s App SHALL accept PDF/TIFF files, max upload size 25MB
s App SHALL issue prompts to weigh in if no entry in 72 hours
s Latency warnings SHALL fire at >5% breach share
s Certainty value is displayed (e.g., 87%)
m THEN recall SHALL be ≥90% AND precision SHALL be ≥84%
m THEN ≥85% of answers SHALL be judged "usable" by 4 external teachers
m App SHALL identify ≥300 native birds (coastal/alpine/desert/wetland Australian habitats)
m Caries detection SHALL complete within 20 seconds
m Copilot responses SHALL be produced within 6 seconds
v Answer is legally correct
v App SHALL use Vertex Search grounding for reliable vaccination guidance
# 526
m ASR accuracy of at least 88 percent on quiet recordings of scripted radio drills.
m Average end-to-end analysis time of less than 15 seconds per photo for on-device allergen recognition.
# 527
s Nightly build settles at a steady goal of >= 97% green runs, with 99% desired for mandatory release-branch jobs.
s Slow queries have recorded explanations and repeatable remedies.
s Mandatory scans succeed in several fresh builds.
# 528
s WHEN case files are forwarded THEN the portal SHALL never reveal client names in group chats
s WHEN delivery options carry surcharges THEN the shop SHALL plainly list extra fees ahead of order placement
# 529
s The limit is now two permitted gaps per barcode row (earlier a pixel-width rule), so it behaves the same for narrow and wide barcodes.
s 500 ms of sensor readings are stored ahead of the impact trigger so the initial peak of a crash is always kept before the recorder writes it.
# 530
s Mean check-out duration shrinks by 15%.
s Courier complaints about "wrong address/missing gate code" shrink by 40%.
s 90% of paper forms are uploaded completely within 5 minutes of returning to base.
s Nurse approval rating rises by 10% in the following half-year poll.
s App MUST store today's visit list on the phone to permit reading and note taking without signal.
# 531
s WHEN a booking is refused THEN the system SHALL NOT charge the deposit.
s WHERE passenger age is under 12 THE booking engine SHALL deduct child discount before showing fare.
# 532
s WHEN a forged or outdated token is presented THEN the gateway SHALL refuse the call and record the source
s WHEN template names are read in mail_builder.py THEN the service SHALL check names to avoid template injection
# 533
s Crear tarea que calcule indicadores (exactitud/MAE/AUC) y guarde informes y anexos en un almacén.
s Ofrecer forma de etiquetar muestras y revisiones empleadas en cada ajuste.
# 534
s Checksum lookup avoids repeated model requests
s Lab interface outage shows most recent stored result cleanly
s \`PUT /orders/:ref/ai-summary/refresh\` triggers a new draft
s Unit labels in all 5 theme files
# 535
s WHEN a kiosk sends a fare lookup during regular opening hours, THE service SHALL answer within 300 milliseconds for 90% of such lookups.
s THE platform SHALL add worker nodes on its own in reaction to upload peaks above the normal level, allowing short peaks of more than 25,000 parallel sessions.
s IF queue length passes limits, THEN THE platform SHALL send notices to the on-call channel.
s THE scheduler SHALL serve print jobs tied to waiting customers before nightly or bulk export jobs.
# 536
s Keep 99.8% phone system uptime during the office move and after switch-over, with no unexpected interruptions longer than 20 minutes in opening hours.
s Import-related complaints (goal: 0)
# 537
s Set up the GPU pool base so every analyst starts a logged fine-tuning job from a sample in less than 45 minutes.
# 538
s Nightly run: 1312 passed, 27 skipped, 0 errors
m Detector accuracy ≥ 76%
v No false positives on authorised maintenance visits
# 539
s 95% of land title extracts are ready within 30 seconds of the moment the order is entered in the order book.
# 540
s Soil moisture upload period from ESP32: At present 120 seconds, can be changed in \`field_node.cpp\`.
s Image load time: Stay at < 700ms for nearly all gallery views.
# 541
s WHEN a parking permit is issued THEN the System SHALL reduce the free space counter for that parking zone
# 542
s IF a room is blocked during checkout THEN the portal SHALL inform the guest at once
s WHEN a guest opens a tour THEN the portal SHALL show mean stars and comments
s WHEN a member uploads a photo THEN the portal SHALL release it following editor approval
# 543
s No shell/delete command runs without a hash-signed consent.
s Affected suites/linters executed and their true output is attached; no made-up passing results.
# 544
v WHEN a fisher speaks in Swahili, Yoruba, Hausa, Zulu, Amharic, Igbo, or Somali, THE Speech_Module SHALL correctly turn voice into text
v WHEN the helpdesk gives answers, THE Speech_Module SHALL read answers aloud with a lifelike voice in the caller's chosen dialect
v WHEN tutoring sessions end, THE Learning_Agent SHALL record results and steadily better its exercise suggestions
# 545
s Check odd inputs: missing dates, very long names, emoji, double submits
v Check that suggestions are relevant and distinct for every customer type
# 546
s WHEN saving embeddings THEN the tool SHALL allow embedding revisions and side-by-side views
m WHEN forecasting sudden hailstorms THEN the service SHALL provide minimum 15 minutes advance warning
v WHEN tuning forecasters THEN the service SHALL choose the best forecasters and blending shares according to validation scores
# 547
s The \`InvoiceEditor\` widget should turn into little more than a view layer tied to the reducer.
# 548
s Lazy loading is used where image numbers call for it and does not break alignment.
s D3 map widgets draw without console errors and follow palette variables.
# 549
s The app SHALL display up to 80 sensors without visible slowdown (fluid zooming and panning).
s The app SHALL cleanly treat disk full situations by informing the operator.
# 550
s non-timeout job failure rate < 2%
s If supplied etag differs from stored etag, answer \`412\`.
s failed logins > 5% for 10 straight minutes on any sign-in page.
s Deleted drafts kept for 60 days, then erased unless actively recovered.
# 551
s Cancel/Refund Booking - After approval
# 552
s Sums and line items of an export agree — the printed total is always equal to the amount of all rows that would be exported with no row cap.
s No download route delivers files of foreign clinics or files beyond the doctor's department — checked by cross-clinic and cross-role access tests.
# 553
s No AI draft should turn into a signed letter without review.
s Sealed bids, scoring sheets, reserve prices, lottery numbers, and draft contracts remain backend-only.
# 554
s An aborted refill must fall back to the manual valve and log a fault entry (clause 4 / clause 7).
# 555
s Kürzel als Spalte ist verpflichtend, Einheit ist freiwillig und wird bei leerem Wert mit Stück gefüllt
# 556
s WHEN a visitor types THEN the catalogue SHALL offer completions, typo fixing, and related terms
s WHEN templates are merged THEN the theme SHALL contain no orphan styles, empty blocks, or duplicate icons
s WHEN kiosk starts THEN the page SHALL reach PageSpeed values over 85 for speed, usability, and best practices
s WHEN bandwidth is low THEN the player SHALL use adaptive bitrate and smaller posters
# 557
s Tile image replies carry \`Expires\` and \`Cache-Control: private, max-age=86400, must-revalidate\`
s Retired (unsigned) download links answer 410 or forward
# 558
s Whole zipped font bundle is under 60 KB.
s The release job finishes (typecheck + bundle + sign + upload) within 6 minutes on an ordinary agent.
s A missing approval stops closing the change (close action is hidden or disabled).
# 559
s \`node scripts/licenses/audit.mjs --strict\` succeeds after every automatic licence update.
# 560
s Present one-warehouse customers should keep operating as before.
s Change the Expense Claim banner to display the present review stage and next reviewer.
s Draft / publish / archive workflow, duplicate check (422), editedBy and reason history, my-changes route.
# 561
s "98% of page views under 800ms render time over 30 days"
# 562
s For the sensors that are truly noisy (>= 3% dropout rate) we take care they're flagged accordingly and write a note with their measured dropout rate to explain the reason for \`noisy = 1\`.
# 563
s Page render time < 350ms (without OCR/TTS)
s < 8 open typos
s Template usage rate > 60%
m Time to first sketch < 20 seconds
# 564
s Decrease in effort to locate and repair leaks.
v Share of AI-written diagnoses that were right.
b Interview comments on whether the AI saves paperwork.
# 565
s If the price difference is not available, summary.txt must clearly say "saving not confirmed."
# 566
s Audit Trail records every change
s Layout is tidy and uniform
v Grades are consistent and unbiased
v Suggestions are useful
# 567
s AI captions are cleaned by a small parser that removes HTML tags, giving a neat and uniform appearance in the gallery.
# 568
s WHEN courier callbacks arrive THEN the shop SHALL check tokens and change delivery state
s IF SMS provider is down THEN the clinic system SHALL park outgoing reminders and resend on its own
s WHEN a mechanic opens a job card THEN the tool SHALL pre-fill vehicle data from the registry
# 569
s Recorder MUST keep exact sequence of press/release events at sub-microsecond resolution
s Alarm panel redraws MUST finish within 200ms of sensor signal in regular service
s Broker MUST cope with message peaks of 500+ readings/second without dropping readings or slowing the dashboard (grouped rows with "M readings merged" label)
# 570
s 8 relatórios prontos
s Notificações ativas
# 571
s Lab results must be listed alphabetically.
s Form checks that the vessel registration is unused.
s The board must refresh immediately when a dispatcher cancels a trip.
# 572
s Longest voice memo: 3 minutes
s Kiosk boot time: < 20 seconds
s 25% W1 retention
# 573
s Purchase order is sent automatically to Budget Owner's and Finance's task list
# 574
s Voucher redemption rate >30%
s Card pairing success rate >90%
s 99.7% availability goal
# 575
s If a warehouse is meant to ship quickly, an SLA may state a longest handling time of 30min for parcels and 90min for pallets.
# 576
s Similarity lookup finishes in <2 seconds
s Admin report page is clear and quick
s Nested filters function with tags and price bands
s Print routines give neat, legible pages
v Similar recipe suggestions are relevant
# 577
s WHEN mail quota is used up THEN the mailer SHALL hold letters and send when quota renews
s IF signing certificate is expired or absent THEN the portal SHALL show setup warning to Owner accounts only
s WHEN syncing from ERP THEN the shop SHALL look for present articles with equal GTIN to avoid doubles
s WHEN teacher prints several certificates THEN the app SHALL run as queued job with percentage bar
# 578
s Nurses can only type whole numbers in the pulse box
s Printed seating plans show the precise table layout chosen by the host
s Waiting time is cut by removing the automatic recognition step
# 579
s Stock counter is correct
s Clickable parts respond as expected
# 580
s Kennwerte im Projektbericht entsprechen der wirklichen Ausgabe des Auswerteskripts.
s Jeder im Handbuch erwähnte Schalter/jede erwähnte Taste ist auch wirklich am Gerät vorhanden.
# 581
s Default for guests: earliest unread chapter, with a "Begin with this" label.
s The discount note appears next to the price so shoppers see its cause.
b Open rate of recommended article teaser.
# 582
s Urgent outages: MTTA < 15 minutes
# 583
s Measure regular visitors: Define a goal of 60% of teachers signing in and using Planner no less than twice a month during the first half-year.
s Queue time: Strive for mean queue times under 90 seconds on weekends.
s Training attendance figures: Strive for at least 80% attendance in monthly safety courses.
# 584
s \`make audit-ledger\` returns code 1 when a comparison differs and writes a per-account ok/error list
s Page totals are checked against the current paper index for each scanned volume, with intentionally omitted pages explained by a written note
s A random pick of 200 patients, 150 visits and 30 invoices is compared column by column with the old system and documented
# 585
s Call drop rate < 0.8%
s Play Store score goal: 4.2+/5.0
s Icon buttons at least 48x48dp
s Filter Refresh: < 200ms after slider release
# 586
s Features described for forecasts and alarms
s Snapshot history and time-travel queries available
# 587
s Three runs in a row must give the same checksum and a passing health probe.
# 588
s Percentage of rejected applications with a written ground
s Average days to first offer for new quotes and tenders
# 589
s WHEN a cook filters THEN the app SHALL allow leaving out ingredients (NOT nuts, NOT dairy)
s WHEN a cook filters THEN the app SHALL display recipe totals beside every checkbox
s WHEN a listener removes a playlist THEN the app SHALL keep songs in the collection (only drop the playlist)
# 590
s Platform shall avoid double bookings
s Platform shall allow mass price updates by Excel file
s Platform shall inform about free places in waitlisted courses
s Album creators shall be able to disable guest access
# 591
s CSAT result (goal: >85)
s Conversion Share: % of visitors who book a first lesson
m Effort saved per permit application (target: >40%)
# 592
s The per-request signature check cost (without disk access) MUST be ≤ 0.8 ms p95 for a key ring of ≤ 500 keys.
s The gateway MUST handle ≥ 5,000 records/second total load with three connectors running in parallel in the lab setup.
s One broken printer MUST NOT stop or delay jobs on the remaining printers.
# 593
s THE KURIRO_Archive SHALL store all deeds in Solr with phrase queries, stemming, and fuzzy matching.
s THE Listing_Engine SHALL order flats by rent, size, landlord reviews, and availability.
s THE Billing_Worker SHALL send messages to Kafka for later handling.
# 594
s WHEN timing report export THEN the tool SHALL reach at least 60% less than the present 12-second wait
s WHEN panning across the floor plan THEN the viewer SHALL hold 30fps drawing
s WHEN profiling queries THEN the tool SHALL find redundant joins and suggest fixes
# 595
s Todo pedido de compra ganha um \`pedidoId\` (criado quando o fornecedor não informa), repassado por cabeçalho a todas as mensagens geradas nesse processo, em cada serviço.
s Recibos são gravados em arquivo tabular (CSV), não em imagem — legível por planilha comum (ex.: \`csvkit\`, carga em SAP/Totvs) sem OCR.
s A rotina de envio (\`POST /shipments\`) registra o tempo de cada passo (validação do endereço, cálculo do frete, impressão da etiqueta) e o tempo completo.
# 596
s Mask names that are printed on the packing slips
s Lock the terminal after a set number of failed attempts
# 597
s Sync completion rate >92%
s Handle 85% of usual drawing types
s <8 second conversion for ordinary drawings
s 60% of guests finish the intro tour
m Bot reply time <3 seconds
m Learner rating >4/5 on hint clarity
m 75% of gestures recognised successfully
# 598
s The crane shall slew the boom a maximum of 120 degrees, ± 0.5 degree.
s The pump shall have a stroke rate of 15 Hz, ± 0.2 Hz.
# 599
s Price changes shall reach all tills within 500ms (with store network delay)
s Search page opening shall take at most 4 seconds on a usual home line (without AI-based functions)
s Form submit actions shall finish within 3 seconds (draft backup every 10 seconds)
s Drawing overlay shall open within 5 seconds for plans up to 20MB
m AI answer shall start appearing within 2 seconds of sending the question (total duration depends on length)
# 600
s El portal DEBE admitir al menos 20 cargas simultáneas sin pérdida de velocidad
s La caída del servicio de correo NO DEBE frenar la confirmación al huésped; la aplicación DEBE continuar en modo limitado y anotar el error en el diario
m El proceso entero (pregunta hablada → tabla) DEBE terminar en menos de 20 segundos para preguntas sobre inventarios de hasta 80,000 artículos
# 601
s \`npm run demo\` works in an empty \`tmp/\` with no earlier \`fixtures/\` folder.
s Failed upload jobs are never retried through the worker \`on_error\`.
`);
