import { sentencesIn } from '../sentences-of-place';

/** Criteria of software, some with models in it, in the manner of plans, tickets and requirements. */
export const PLACES_777_TO_865 = sentencesIn(`
# 777
s Retention rules and masking in place
# 778
s Pages on queue backlog or disk shortage
s Row counts and duplicate share charted
# 779
s One click puts back the former price list and notes the reason.
s Restore succeeds with no new import and no second upload of a file.
s The former certificate is checked for validity and readability ahead of the switch.
# 780
s Undo is a single tap and keeps the edit log.
s Player keeps the newest playable licensed track.
s Unsigned plugins don't ever start unnoticed.
s Current layout settings can be saved and reloaded.
# 781
s A higher lab score for the engine does not mean release to customers.
s Each stored parcel meets the rules on weight, hazard class, shelf, price, and pickup time.
s No silent firmware update.
# 782
s Star rating to sharpen playlist
# 783
s App calls the Typesense-based route and shows the hits.
s Nearby tab is reachable from Map/Menu as per wireframe.
s Standard usage events are sent for the cart (add, remove, pay).
# 784
s Admin page: rate limit hits, refused upload list.
s Domain/IP allowlist per workspace
s Adjustable reaction: reject upload, put in quarantine, or notify
# 785
s A tenant signs in to the portal and opens the rental contract.
s The supplier gets comments and order/cancellation emails.
s The editor reads the author's manuscript, with all margin notes, and accepts or returns it.
# 786
s Translate icon beside comment box
s Single-tap undo for edits
s Display sensor battery level
# 787
s Scheduled invoice reminder jobs
s Report listing overdue tenants
# 788
s Managers can print shift cost overviews.
s Invoices are numbered by the system.
# 789
s \`max_rows\` and \`timeout_s\` on the export request body (GraphQL + CLI)
s Each upload answer carries \`stats: {bytes_in, bytes_out, price_eur, chunks, duration_s, region}\`
s Quota-aware crawl in \`fetch_queue.go\`: read the free quota ahead of every page, fall back softly to the pages stored so far
# 790
s A memo proposes buy, build, or drop.
s Backup, licensing, export, and offline limits are written down.
s The remaining migration steps are split into separate stories or tickets.
# 791
s Numbered mail template (HTML + revision no.) — no hard-coded text strings
# 792
s As a notary, I want every signed deed kept unaltered together with its digital timestamp, so that its authenticity can be proven.
s As a cashier, I want a double payment noticed and tied to the earlier receipt, so that the same bill is not charged twice by mistake.
s As a print clerk, I want corrupt, unknown, locked, or too heavy artwork refused with a plain message, so that unprintable jobs do not reach the press.
# 793
s A packer can scan at least 150 parcels per hour, measured in a warehouse trial.
s Each discount is stored with clerk, date, reason given, and original price.
s No order above the set credit limit is passed on to the warehouse prior to manager release.
# 794
s Inbox opens new/overdue claims.
s Book/move/cancel buttons write complete calendar entries.
s Views must go through query/command handlers; don't put pricing rules in React hooks.
# 795
s Auto-lock limit: Account locked if attempts > 5
s Batch step: Archive all from closed project
s Parcel state display (packed, shipped, delivered)
# 796
s Auto-tag: vision classifier (stage one) rates photos 0–1; rate > 0.8 auto-moves to quarantine folder
s Order entry confirmed in < 300ms
s Recall notice takes product off shop pages within 60 seconds
s Refund step stored with clerk + cause (paper trail)
# 797
s Files sent in via the Drop Box form should be either tagged or locked depending on the malware verdict of the scanner
s Any picture sent in by visitors should be able to be checked for banned symbols.
# 798
s Show paid/unpaid shares from \`invoices\` by region and per month, against the plan §5 cash goal.
# 799
s Privacy Rules: GDPR Art. 30 for visitor logs
# 800
s Card numbers never occur in \`guest_orders\` table
s Fonts fetched only if Print View is opened
# 801
s Disk space (goal: <2GB)
s Any backup signed on upload
s Security rules (OWASP ASVS L2)
# 802
s Then the shop should take in and store the written complaint correctly
s Then there must be a clear way for the guest to choose quiet or loud alarm tone (e.g. "Soft" and "Loud" switches)
# 803
s Star icons under recipes
s Payment receipt notice
# 804
s Driver/vehicle/odometer stored as trip record
s One cart runs with card or invoice payment — changing keeps coupon handling (story 34)
s Checks rely on MailGateway port stub (no real SMTP in unit run)
# 805
s Backup payment routes for uptime
s Sensor battery watch and outage log
s Toll-aware route planning and booking
s Pallet size lookup for best loading
# 806
s Cron workers that call Shopify are tied to approved AWS zones, and non-batch \`syncOrders\` errors store the reply headers (limit-429 traceability).
s Offline/kiosk mode works as before: SQLite remains the default store if present; till-side printer switches and owner-entered receipt footers are left alone.
# 807
s Rider can start, pause/continue, end, and discard a training ride.
s Wash screen displays remaining minutes and current program step.
s Absent scanner/driver raises a fitting on-screen notice.
s Allow videos bigger than the 50-megabyte trial cap for lecture mode.
s Delivery lists contain stop numbers and door codes if known.
# 808
s Plays at least one rehearsal with several real tills on one network.
s Keeps test and live orders apart in exports.
s Does at least one price override and shows the override appears on the receipt.
# 809
s una avería en el servicio de correo no transforma un pedido aceptado en un fallo de cobro.
s no se envía ningún mensaje adicional a la cola de Facturas.
s la aplicación añade por sí sola una línea en la hoja de Reservas con valor \`PENDING\`.
# 810
s Toasts should not stack if the sensor fails over several measurements
s A banner with a clear text is shown if a delivery is late.
# 811
s Store them as provisional bookings — do not write final \`Reservation\` rows at this stage, as the policy asks for host approval first.
# 812
s K07-03 budget page shows just this
s The flyer states counted visits / orders / return-share for M actual shops, and no more.
# 813
s Page ready to show load test figures
s Offers list of earlier exports or file diffs
s Checked by legal and trainers for wording and completeness
# 814
s Arquivo CSV com preços, prazos e fretes
s InvoiceParser com conjunto de arquivos de exemplo
# 815
s Une coupure de courant n'efface pas le panier.
s Le lecteur n’ouvre jamais seul une barrière de parking.
s Les factures sont site-dépendantes et numérotées.
# 816
s Build is green if bundle size varies but checked route snapshots are unchanged.
s Reported order replays on the same price list.
# 817
s Every setting offered in the Admin page — no config-file-only switches
s Always-ask: paying to unknown/foreign accounts.
# 818
s There is no delete button and there should never be one; the archivist removes items with their own tool.
s Filling a form for such claims from the scanned letter, and putting it in the Pending tray for a clerk to check and submit.
# 819
s A budget is: an amount, a cost centre (entire firm / branch / project), a currency, an approver, a start month and an end month.
# 820
s The AI grading should give a certainty value, shown as a number of stars, stating how probable it is that the mark is right.
# 821
s SC-005: All refunds are written to refunds.csv with clerk numbers and readable reasons
# 822
s SC-004: 100% of door openings and key handovers are written to the guard book with full details
# 823
s SC-008: The support prompt holds at most 15 earlier tickets as history, whatever the customer's full record.
s SC-007: Once the scanner is back online after an outage, queued counts are uploaded within 10 seconds without a key press.
s SC-006: Opening a new budget year never overwrites a closed one — all earlier years stay readable until deliberately archived by the treasurer.
# 824
s SC-006: Gradle compile (\`gradlew assembleDebug\`) and ktlint run finish with zero warnings.
s SC-005: No hard-coded drop shadows on cards or buttons (Flat-Style Rule kept).
s SC-004: Live chat drawer opens in sidebar with unread badge count.
# 825
s Disk usage < 70%
s Audit obligations satisfied
# 826
s Contenedor < 900 MB
s Copias guardándose correctamente
s Uso de memoria < 75% promedio
s Buscador responde correctamente
# 827
s Loyalty balance updates correctly
s Two-tap checkout works
# 828
s All ML packages deployed successfully
# 829
s Connection to Zapier running
# 830
s The unit shall send seat belt state to the brake controllers.
s The device shall raise a warning code when the gas alarm cannot run as specified due to sensor ageing, low battery, or loss of radio link.
s The machine shall ask for operator consent before releasing the rear door lock when drum motion is detected.
# 831
s To build an easy-to-use page for sending and viewing dental x-rays.
# 832
s Defence against cross-site scripting
s Storage layout copes with rising order volume
# 833
s The instrument reports turbidity in NTU with state codes (OK, OVER > 400, UNDER < 15) and an expanded error figure per EURACHEM Guide CG-4 (QUAM).
# 834
s The smallest weekly parcel volume shall be 12,000 items, and invoices will be quarterly based on delivered and signed shipments.
s The bidder must make sure that no sample is weighed two times.
s The label must not be torn or smudged.
s Parcels sorted by up to twelve (12) zones.
# 835
s Shared gateway with one message queue.
s The kiosks shall be built for round-the-clock use.
# 836
s Conflict tables show row numbers and codes only, no customer names
s Alpha figures equal manually derived expected outcomes on a made-up four- and five-rater example
# 837
s Run the restore or a harmless rehearsal and log each departure and open task.
s Check that Grafana/BigQuery, Datadog, commit history and the release log agree without leaking patient notes.
# 838
s Al entrar en la agenda se abren las citas, se mueven y cancelan según lo que decida la recepcionista.
# 839
s Let the librarian insert, change, or remove the titles that the kiosk can show or lend.
# 840
s Push notice if spend >€300/week
s Season selector (past 1/3/12 months)
s Breakdown by warehouse (for regional managers)
s Download as XLSX option
# 841
s Attach cache headers to replies
s Check payload column count equals required fields (23)
s Give back an error code rather than aborting
# 842
s List of the most frequent postcodes that have no courier.
s Histogram of orders with 0 items.
# 843
s Switching time across the bridge, first byte in to first byte out on a single timer: p99 at or under 8 ms.
# 844
s Contadores de fila são exibidos em ops/health.
# 845
s Let shoppers save/hide a proposed outfit straight from the style board.
# 846
s Download as Parquet/spaCy layout
# 847
s [P1] Hold price lists not more than 14 days stale
s [P0] speed up importing of fresh catalogues by 40%
s [P2] lower dropped uploads by 25%
s [P0] Reach over 80 stores in the first quarter after open beta
s Have 60% of pilot clinics give favourable feedback
s Running a linter on your laptop is simple: cut down to 2-3 terminal steps
s Raise crawler indexing mean rate by 4x
s Permit handling times drop to 8 days on average
# 848
s Hay un tablero de Grafana con un mínimo de 4 paneles: peticiones/fallos de list-trains-svc, pasadas del proceso nocturno de carga (EP-07) y pasadas del lector de MarineTraffic (EP-04).
s Un aviso de Grafana escribe a Slack cuando list-trains-svc pasa de un 3% de fallos en 10 minutos.
# 849
s notas/iter4/pruebas/11-tiempo-avisos.md recoge las 8 lecturas y ninguna llega a 90 segundos.
# 850
s The suggested route is shown to a planner to keep or discard, and never takes effect by itself.
s A declined match is saved together with the offered entry and the entry the clerk picked in its place.
s Override counts by claim category can be exported.
s A curator can always tag an exhibit without any suggestion.
# 851
s This lets editors/moderators open captions having a \`c.e.r >= 60%\`.
# 852
s Done when: forecast measures on hand and skew alarms.
# 853
s Visitors may type requests in plain words
s Platform handles scans unattended
# 854
s Benchmark callable through this or a sibling command from HANDBOOK §4 (Benchmarks)
# 855
s Si el conductor lo prefiere ha de poder ajustar nova luz para que esta obedezca solo a su mano.
# 856
s Ordered by distance ascending; hide link
s 1/2/4-row stack of offer tiles
# 857
s Pairings must appear only when several other cooks also opened the same groups of recipe cards
s Reader should get a strip of further walking tours that could be of interest when they open a walking tour
# 858
s needs >85% documented endpoints or the plugin gets pulled from the following build (that should encourage former or new maintainers).
# 859
s The group can try out outputs of various ranking techniques
s We know where holes in the tagging scheme might lie
# 860
s Service liveness probes are green
s Requests are confirmed in kibana for both orders-api and the parcel-routing-api
# 861
s Stated lowest and highest operating temperatures.
s Guidance for smoothing constants given.
# 862
s [OPS KR] It needs < 2 hours to assemble audit packs
s [OPS KR] At least 3 SLOs owned by each depot crew
# 863
s < 4 city.gov forms have abandonment rate > 15%
s Tenants log readings for 100% of their meters.
# 864
s Be honest: an order that never got to the kitchen must not be shown as accepted.
s The client signs on a second device, reading the exact payee, amount, bank, and date before signing.
# 865
s 검토자 2명 이상 확인 후 배포
`);
