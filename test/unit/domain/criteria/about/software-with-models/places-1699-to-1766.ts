import { sentencesIn } from '../sentences-of-place';

/** Criteria of software and of the models in it, side by side, in the manner of tickets and success criteria. */
export const PLACES_1699_TO_1766 = sentencesIn(`
# 1699
m Ein Sprachmodell mit einer Zuordnungsgenauigkeit von mindestens 88 Prozent (Makro-F1) und einer Wortfehlerquote von höchstens 0,12.
m Eine belegte Verkürzung der Befundungsdauer um mindestens 60 Prozent (von 20 Minuten auf 8 Minuten je Aufnahme samt Bildvorverarbeitung und KI-Vorbefund).
m Eine Fehlalarmquote (False Positive) unter 8 Prozent für ertragsrelevante Krankheiten (Gelbrost, echter Mehltau).
m Ein freier, verschlagworteter Tonkorpus mit 30.000 Vogelstimmenaufnahmen (der bislang umfangreichste in Europa).
# 1700
m Deshalb peilen wir eine Trefferquote von mindestens 92% und eine für den Echtzeitbetrieb taugliche kurze Rechenzeit an.
v Damit die Planer eine belastbare Ernteschätzung erhalten, ist eine geringe Fehlerrate der Vorhersage nötig.
v Außerdem kommt es darauf an, dass der Klassifikator wenig Zeit braucht, weil er in der geplanten Sortieranlage Flaschen im Takt erkennen wird.
# 1701
m In diesem Ordner liegt ein PyTorch-Experiment, mit dessen Hilfe ein Residual Network (ResNet) lernen soll, Kleidungsstücke aus Fashion-MNIST mit einer Trefferquote von mindestens 93% zu unterscheiden.
# 1702
s NF21 Die Anwendung sollte unter Windows und Linux startbar sein.
s NF22 Bei Rechnungen mit mehreren Positionen darf der Endbetrag niemals von der Summe der Einzelpreise abweichen.
m NF14 Die selbsttätige Belegerkennung sollte eine Trefferquote von mindestens 85% schaffen.
b NF15 Die App sollte anhand abgelehnter Rezeptvorschläge dazulernen (neuronales Netz nicht zwingend).
b NF16 Die Rechtschreibhilfe sollte satzbezogen urteilen.
# 1703
m Als gelungen gilt der Versuch, sobald eine Erkennungsrate von mindestens 87% vorliegt.
v Der Prototyp ist verworfen, falls die Vorhersage zu grob ist oder zu oft Fehlalarm/Aussetzer.
# 1704
m L'objectif sera de mener une campagne d'essais pilotes pour mesurer l'aptitude de l'assistant vocal à reconnaître et classer six familles de pannes fréquentes des clients, avec un rappel d'au moins 75%, sur une période de 6 semaines.
# 1705
s Module d'export apte à produire des milliers de factures sans coupure.
s Respect du plafond de 35 jours de prestation.
m Réseau obtenant un rappel d'au moins 85% sur l'échantillon de validation.
# 1706
m Cette option suppose un prérequis modèle préalable, décrit dans la feuille *Risques* (partie C) du classeur : le classifieur doit obtenir un rappel d'au moins 75 % à 80 %, autrement dit qu'un diagnostic juste au minimum se trouve parmi les 5 premiers affichés dans 75 à 80 % des pannes — c'est l'indicateur modèle M2 du schéma du §5, dont dépend l'objectif métier associé.
# 1707
m Seuils tenus sur les quatre corpus : sensibilité d'au moins 0,96 et spécificité d'au moins 0,98.
# 1708
s A meta é verificar que o tempo máximo de gravação e leitura dos pedidos fica abaixo de 2 segundos em horário de pico.
m O classificador de Redes Neurais (RN) precisa atingir uma precisão mínima de 80% em testes com safras anteriores antes de ser liberado aos produtores.
v Esse baixo índice de erro é essencial para sustentar a confiança nas estimativas de demanda, favorecendo uma compra bem dosada por parte dos lojistas e evitando sobras.
# 1709
s Login operante
m Precisão mínima: 65%+
v Segmentação adequada a olho nu
# 1710
s A plataforma precisa oferecer um SLA superior a 98,5% de tempo no ar e conseguir crescer para suportar um salto de até 200% no volume de pedidos em datas festivas, com uma parada máxima de 0,05% por trimestre.
s O painel precisa também permitir a exclusão dos usuários com conta inativa.
m O detector de fraudes precisa atingir uma sensibilidade mínima de 92% na identificação de boletos com adulteração.
# 1711
s Emprego de chave \`SSH\` para acesso aos servidores (controle e rastreio)
m Meta: Sensibilidade mínima de 82%
# 1712
b Checagem de precisão mínima e recall macro
b Assegura que o classificador cumpre metas antes da publicação
# 1713
s Carga: picos simulados por loja em totem, app e balcão.
s Migração: tabelas do estoque, índices e chaves estrangeiras.
b Modelo: resposta resumida, zero de fantasia, fontes, dúvida e limites.
# 1714
s WHEN el Gestor_Pedidos confirma una compra, THE Gestor_Pedidos SHALL enviar el mensaje a la cola RabbitMQ shop.orders.confirmed.
m THE Clasificador_Plagas de imágenes de olivar SHALL obtener una exhaustividad superior al 80% calculada con muestreo estratificado en las fotografías de la última campaña.
b THE Tutor_IA_Idiomas SHALL ofrecer ajuste gradual de vocabulario y ritmo según los errores anteriores del alumno.
# 1715
m Plataforma de visión artificial con ResNet para inspección automática de piezas fundidas con sensibilidad superior al 88%.
# 1716
m ⚠️ Meta: Conseguir una exactitud superior al 25% (azar)
# 1717
s SC-005: A mailbox of differently encoded unread messages is wholly exported in a single command (and reruns after a crash), with each unread message listed by sender in the log — 0 messages dropped without notice.
m SC-003: 0% false-approved on imported claims in the seeded trap cases (no policy number seen, blank form, model timeout, no photo evidence, agent switched off) — same as 014's SC-003 level.
# 1718
s SC-004: Loyalty stamps are booked properly with 0% wrong credits (no second stamp for one receipt)
s SC-006: Unpaid members cannot open archive downloads (0% leaked file rate)
m SC-002: Registered readers can have any article summarised in Welsh in under 15 seconds for articles <3000 words
m SC-005: Paraphrase quality reaches minimum 80% embedding cosine score (computed by nightly evaluation job)
m SC-003: Summarisation keeps 100% of cited figures (dates, sums, dosages checked by scripted comparison)
# 1719
s SC-005: Dark mode survives app restarts (T011, T014, T016)
m SC-003: Inpainting finishes <6 seconds (T031, T033)
m SC-004: 92% utterances tagged properly (T018, T019)
# 1720
s SC-005: Shops that have NOT chosen a second currency (or left it on "None") notice no difference at all — no blank or stray Exchange rows turn up.
m SC-003: Speaker labelling lengthens overall transcript time by no more than 40% against plain transcription (i.e., the labelling pass should not make people wait twice as long as usual).
# 1721
s SC-005: No double charges for one parking session
v SC-003: Caption quality is good enough for blind readers to follow a photo (reader's own judgement)
# 1722
s SC-006: Drivers can flip between map and list view within 0.5 seconds of tapping the switch icon
m SC-002: 90%+ of dubbed clips get a natural-sounding verdict from 4+ native Basque listeners
m SC-003: Summary jobs finish within 8 seconds for transcripts up to 20,000 words
# 1723
s SC-008: Input delay when opening filters measures INP < 150 ms
s SC-004: Stored floor plans open in under 300 milliseconds
m SC-005: 100% of drug names (as listed in the formulary) stay in Latin inside Greek leaflets written by the model
m SC-007: Choir director check passes for 5 generated scores with rating >= 75% on the marking sheet (harmony, voice leading, singability)
# 1724
s SC-007: Formula cells stay unformatted and computable (checked through recalculation and export)
m SC-002: Nightly job finishes tagging of 200 podcast files in under 40 minutes (at a mean 30 minutes per episode)
b SC-006: Legal terms (lien, escrow, easement, etc.) are kept in English with Polish glosses (checked by reading samples)
# 1725
s SC-002: 100% of product pages show a clickable "Compare in Store" link for club members
m SC-003: Narration is generated and starts playing in under 6 seconds for 90% of pages
# 1726
s SC-005: Seat picker view correctly shows current occupancy with no page refresh needed while bookings sit in Redis.
m SC-004: False alarm rate on naturally quiet recordings (<= 20 dB of signal) is 0%.
m SC-002: 100% of summaries with size > 60% of the source minutes are flagged as \`blocker\` verbosity defects by Digest Guard.
# 1727
s SC-004: Admin console reacts to every input (taps, form entries) in under 0.7 seconds.
m SC-003: Recognition reaches >85% accuracy for common garden birds in dry weather conditions.
m SC-005: Model keeps lane tracking alive in 85% of tried rain and road surface combinations.
# 1728
s SC-003: Night reading can be switched on/off in under 2 seconds
m SC-002: Surgeons can give at least 85% of usual PACS viewer orders correctly by speech without having to touch the screen
m SC-003: Hummed melody matching finishes within 3 seconds of singer ending the phrase
m SC-006: Brand tone is noticeable and steady in at least 85% of chat replies when switched on
m SC-007: Pirate narration keeps 100% factual correctness in tax advice and summaries (checked by confirming that answer scores equal those of the plain mode)
# 1729
s SC-009: Placeholder tiles (shimmers, progress rings) show up within 150 milliseconds of the list request
s SC-004: Stock corrections triggered by Merlin Bot appear on the warehouse screen within 700 milliseconds without reloading the tab
m SC-005: Handwritten orders are correctly read and passed to the assistant with 92% accuracy at the first scan
# 1730
s SC-002: An identical quote-response schema is returned in sandbox carrier mode and live carrier mode.
m SC-006: The Thai example "รถชนที่เชียงใหม่ มีเด็กหมดสติ อยู่ในรถ" yields the expected ticket JSON keys and ORANGE priority in 100% of rehearsed trial runs with the stub adapter.
m SC-003: Blurred, unsigned, and conflicting claims are sent to an adjuster in 100% of the written hazard tests.
b SC-009: Hazard tests trigger STOP for gas smell, blocked exit, exposed wiring, chemical burn, falling load, and open flame.
# 1731
m SC-003: Students can start PoseFormer checkpoints in a Colab session and obtain usable gripper poses from video frames with <120ms latency on RTX 3080 cards
m SC-006: Gesture-controlled drone policies properly read hand signs and fly the matching manoeuvres with >80% accuracy on public test suites
m SC-007: Lip-reading module recognizes dictated phrases with >85% accuracy in daylight rooms and >65% in dim ones
m SC-009: The Borealis robot reliably carries out long chained kitchen instructions with 75%+ success rate on Level 1 simulators and 60%+ on Level 3 (physical arm kitchens)
# 1732
s SC-005: Every courier entry shows its own vehicle badge 100% of the time
s SC-009: Portal serves at least 250 simultaneous exam takers without slowdown
m SC-008: Photo search reliably recognizes and matches garments with 85%+ accuracy in studio lighting
m SC-002: Dispatcher properly assigns 92%+ of emails to the responsible department
# 1733
s SC-004: Dark theme option is chosen by at least 30% of readers who open display settings
m SC-007: Readers confirm 80% accuracy in book list match with their declared favourite genres (measured via follow-up poll)
m SC-002: App correctly digitizes paper receipts with at least 88% accuracy on the initial photo
m SC-005: Planner produces workout schedules that respect 100% of recorded injuries and medical limits
# 1734
s SC-003: App draws and shows a 9x9 sudoku grid with all 81 fields filled in within 3 seconds of level selection
m SC-008: Gesture detection properly recognizes "left", "right", or "stop" signals with at least 80% accuracy in a bright room
# 1735
m SC-006: Captioning accuracy exceeds 93% for everyday Spanish and 88% for frequent medical vocabulary (drug names, common procedures, anatomical words).
m SC-005: Smart drafting shortens minutes needed for lengthy grant applications (>5 pages) by at least 25% compared to a blank template.
v SC-006: The translator runs entirely on the phone with no loss in overall wording quality.
# 1736
m 60 週滾動準確率 ≥ 62%（以信賴區間下限計算）。
m 短期檢查：最近 7 個營業日內召回率 ≥ 65% 作為補充指標（防止「長期佳但最近變差」）。
m 資料筆數 ≥ 120 個出貨日的「預估 vs 到貨」對照（由 F07 發布後開始累積；每晚由批次工作存入 history）。
# 1737
m Критерии к модели сегментации: усреднённый IoU не ниже 85%.
m Критерии к модели прогноза: средняя MAE не выше 3.5.
# 1738
m Когда все шаги выполнены верно, модель должна показать полноту не ниже 0.35.
# 1739
s After closing, the nurse can record whether they accept or override the AI triage.
s The booking form is entirely operable in Edge, Opera, and Brave on tablets without overlapping elements.
v The service can tag any Turkish product review using BERTurk and show a label quickly enough for a trade fair stand.
# 1740
m Raise address matching from 31% to ~65-70%
v Smarter salary detection
# 1741
s Очистка cache
m Распознавание 1 чека <4 сек
# 1742
v As the editor I want a summariser that gets an article wrong now and then shown as such, so that a shaky summariser is not picked because of one stored fortunate output.
v As the editor I want every article summarised by every candidate repeatedly, so that the table tells how steadily a candidate works instead of whether it once got lucky.
# 1743
m Prepare two collections beforehand: the present twelve faulty invoices, and a faultless collection of at least forty proper German invoices in trade layout, which still must be gathered.
v The rule we defend prefers silence to a false alarm, so the figure to watch is how many times the detector flags a part that had no defect at all.
b Next fix the limit which would stop the tagger from release, as a tally out of forty, ahead of taking the first reading.
# 1744
s Checked and signed off by legal and/or finance
v Choose a method that suits our team today -- the aim is to get a first precision figure, from a folder of test receipts (which Lena is gathering this week)
b So that we get a starting point for the precision of our method
# 1745
s Save import reports in machine-readable form (e.g., XML, Parquet, or spreadsheet)
b So that we can judge detector quality and see progress from release to release
# 1746
b We ought to check and record a starting point for the correctness of the chatbot
# 1747
m They say the target is to reach at least .97 recall before running the 30 trials.
# 1748
v I hoped to find out whether an off-the-shelf vision model is suitable for this job
# 1749
v In a job with such costs of error, a more sensitive detector justifies some false alarms, and regex rules are poorest exactly on sensitivity (the 37% missed).
# 1750
s Packing slip printing
s Upload throttling: Max 25 files/hour per tenant
s Change history: Each edit saved with reason
m Self-Service Share: 45% of refund requests settled without a clerk
v Courtesy First: Thank the guest before asking
v Stay Humble: If in doubt, hand over with complete notes
# 1751
s FR-021: App MUST permit re-indexing of recipes after ingredients are edited
s FR-008: App MUST notify admins if the mail server is missing
s FR-027: App MUST block parallel checkout of several carts from one customer
s FR-014: App MUST check avatar picture dimensions (maximum 800px) and filename (minimum 3 characters)
s SC-006: Filter choices stay after closing the tab without having to pick them again
s SC-002: The planner holds at least 75 open shifts without becoming slow
s SC-009: Validation hints are short and helpful, with 85% of applicants knowing which field was at fault and what to enter
s FR-034: App MUST show the date on which the invoice was issued
m SC-004: Smart inbox removes at least 85% of promotional clutter (coupon blasts, newsletter teasers) from the digest
m SC-003: AI tagging finishes within 20 seconds for contracts up to 3500 words
v FR-009: Assistant MUST drop small talk (greetings, weather remarks) from meeting minutes
b FR-011: Assistant MUST recognize and list agreed prices apart from mere negotiation
# 1752
s Teachers create 15+ quizzes
s 70% demo → contract rate
s 85% weekly return rate
m False alarm rate remains > 8% (alert fatigue)
# 1753
s Stripe webhook connected and verified
s Both feeds delivering live prices
s Tenant separation confirmed (no rows in shared schema)
m Nightly scoring < 3 hours for 2,500 policies
# 1754
s Message broker throughput >5000 TPS
m Reranking latency <120ms (p99)
m Entity linking accuracy 98%
m Patient trust +15% (from 3.8/5 to 4.4/5)
# 1755
s SC-002: Basket contents outlive a browser crash and a server redeploy with no missing line items.
s SC-009: For each invoice printed, the total of taxed line amounts matches the stated gross sum.
s SC-004: A guest can get from choosing a room to a paid booking without opening another tab, in one visit.
m SC-003: Over all traveller profiles, zero itineraries break a declared budget ceiling.
m SC-005: The bot finishes address capture for at least eighty-five percent of callers within six dialogue turns.
m SC-004: Explanation consistency, checked against the rule trace, is at least ninety-five percent over all loan samples.
# 1756
m SC-003: Lawyers can type a plain-language query and get a fitting clause within 20 seconds for single contracts and within 90 seconds for whole deal folders.
m SC-004: The assistant properly names the affected pipeline components in its reply for at least 75% of tickets about outages, dependencies, and release rules.
m SC-007: The planner's critique loop performs at least 3 revision passes (with tool output checking) for multi-city trips that involve several carriers, showing stepwise refinement rather than one-pass drafting.
v SC-008: The summarize-case function yields an equal level of summaries no matter whether it is called from the mobile app, plugin, or nightly job, proving the shared module works.
# 1757
m SC-005: The assistant writes a hint containing both \`kiln-list-jobs\` and \`kiln-open\` command proposals in 100% of runs where no pending job exists, as shown by scripted conversation tests against the new system prompt.
m SC-006: The interval from submit-claim call to rejection notice is less than 25 seconds in 90% of refused claims (including the one repeat wait), as measured by comparing times in the bot's call records.
# 1758
m SC-006: The bot replies to all three prompts within 8 seconds.
v SC-005: The chatbot correctly replies to the later question "Qual era o nome do meu cachorro?" by properly remembering the opening message.
# 1759
s SC-003: No billing/tax/ledger file is touched (provable from the commit list and from the ledger checks staying green).
m SC-006: The bot issues zero refunds by email; 100% of refunds are issued through the back office.
# 1760
s SC-005: Hikers get a trail warning (sound/vibration/banner) within 3 seconds of crossing the 50m avalanche border
s SC-006: Site serves 2500 simultaneous visitors bidding and watching auctions without slower pages
s SC-008: Players can rotate the board, inspect pieces, and zoom in without visible stutter (45fps kept on reference tablets)
s SC-003: 70% of newcomers manage to plant their first tree within 8 minutes of opening the garden
m SC-007: Story illustration creation completes for 90% of bedtime tale requests within 40 seconds
# 1761
s SC-007: 100% of unsigned webhook calls are dropped before the order worker is started
s SC-008: Card gateway outages show a clear, polite notice within 4 seconds — zero empty pages or stack traces presented to shoppers
s SC-002: The seat map displays properly on both kiosk (1080px+) and phone (360px+) display widths
m SC-003: Callers hear the opening syllable of the bot's answer within 1.5 seconds of finishing a question on an ordinary line
m SC-005: All four calendar actions (book, move, cancel, show) work through spoken requests with an unambiguous wish — 92% success rate in hands-on trials
m SC-002: Medical-advice prompts get a see-a-doctor answer in 100% of tries — zero blank answers
# 1762
s SC-009: Live sensor feed begins within 2 seconds after pressing M3 conveyor start button in SCADA control panel.
s SC-004: Client automatically reconnects up to 5 times when socket drops happen and gradually lengthens the waiting time.
s SC-003: In Demo mode, whole intake/grading/export chain can be run and checked without cloud accounts.
s SC-006: App shows live status per vehicle when route planning covers 25 vehicles.
b SC-007: AI caption proposals differ by channel, writing question-style captions for forums and hashtag-rich captions for short videos.
# 1763
s SC-006: No tenant can open another tenant's invoices (checked by row policy tests)
s SC-008: All webhook handlers send correct signature headers
s SC-003: All feature flags correctly set for staging
s SC-014: Worker stays idempotent with all progress in Redis
v SC-006: Voice assistants sound friendly and acknowledge finished orders
v SC-012: Every quote read from price tools without invention
# 1764
s SC-003: Zero exports finish in a truncated archive state — all written files are readable, checksum-correct zip entries.
s SC-009: The seating planner opens within 3 seconds for weddings with up to 200 invited guests.
s SC-008: Editors can revert any crop within 3 taps from the moment they notice a slip — no matter how many photos they have edited since.
m SC-007: Smart replies are sent or edited before sending in at least 55% of threads where they are shown (showing that reply relevance is good enough to save typing).
# 1765
s SC-004: Growers can import a 300,000-row harvest log and view the full heatmap within 90 seconds.
s SC-003: Visitors can get from the museum lobby plan to any exhibit three floors up in under 4 taps.
s SC-009: The Gantt chart faithfully shows planned durations — no bar is more than 3% off in drawn length compared with its real day count.
s SC-006: Nightly payout run settles at least 98% of approved refunds without fault, with a readable reason for all rejected payments.
m SC-005: AI travel summaries are ready within 45 seconds after trip upload for logs with up to 200,000 waypoints.
m SC-006: AI tagging properly finds at least 75% of planted duplicate invoices (reprints, photos, forwarded copies) in a sample ledger.
m SC-002: AI spam filtering makes zero wrong deletions for court-related mail (summons, filed pleadings) — 100% retention for privileged senders.
# 1766
s SC-006: The video stream is up within 4 seconds of door opening on an average home network, with automatic resume finishing within 15 seconds of a router restart.
s SC-005: Upload bars show within 2 seconds of file drop, telling authors at once that their manuscript is on its way.
s SC-007: Shipping labels print with correct barcode layout (sender, weight, route code, return slip) 100% of the time — no placeholder text is ever printed on a parcel.
s SC-004: Voice memos up to 25 MB sync completely within 12 seconds on ordinary home Wi-Fi.
s SC-005: The till stays usable (items scan, totals show, receipts are printed) even when the card terminal link is down, falling back cleanly to cash-only mode.
m SC-004: Tenants can report a defect and get an assistant-written answer within 20 seconds for common problems (excluding long insurance claim threads).
`);
