import { sentencesIn } from '../sentences-of-place';

/** Criteria in the manner of tickets, checklists and lists of requirements. */
export const PLACES_1454_TO_1482 = sentencesIn(`
# 1454
s The ticket shop shall keep 99.8% availability.
s The tablet shall open the ward list within 3 seconds under usual network load.
s Payslips shall be created within 20 seconds.
s The arena shall support at least 800 parallel scanners.
s The ferry service meets punctuality and safety goals.
s Flight recorders shall store crew-related inputs.
s Statements shall correctly show booked account movements.
s Courier is sent to route map after accepted shift start
s All core functions shall behave as described.
m AI summaries shall be produced within 8 seconds for short emails.
v AI gives useful hints
v LLM fetches pertinent passages
v Digest brings out the main findings
# 1455
s Severity never conveyed through icons alone — always the written S1–S5 label
s 48px smallest tap areas, clear focus outlines, bypass-navigation anchor
# 1456
s The kiosk notifies the visitor.
s The patient's ticket number is stored.
s The portal does not open a booking record.
s A waitlist record is present for the tenant.
s The service verifies the applicant's entitlement.
s The kiosk computes the estimated arrival time.
s The courier's delivery state can be tracked.
s Then the portal shall block a second reservation and show the guest's current booking details.
# 1457
s Service should be simple to operate and troubleshoot
s Tool lets people create QR codes for links they supply with chosen code dimensions
# 1458
s Several approved timesheet lines can be posted at once
s Accepted rows are stored in MariaDB
s Uploaded contacts are kept after reload
s A single malformed row does not make the well-formed rows fail
s Rejected invoices are visibly marked
s Rejected rows stay open for editing
s Invoices already posted are not created twice when rejects are resent
s Open shipment counters refresh properly
s Clerk gets a short overview of accepted and rejected uploads
s Current manual-entry and scanner-driven flows keep functioning
s Mobile and server pipelines are green
# 1459
s Pressing the "Edit your billing" link on the Profile screen opens a separate view
s Layout and colours follow the mock-up
s Every item on the form should be announced by assistive software.
s Every screen should allow zooming based on the browser's zoom level without cropped text, overlapping blocks, or sideways scrolling.
s Every tappable icon must measure no less than 48px by 48px
s All controls in a dialog should be able to be reached with an external switch device.
# 1460
s When a member types a valid email and PIN, they are taken to their account overview.
s After five failed PIN entries, the card is blocked for 30 minutes.
s Card numbers must be tokenised and not readable in clear form anywhere in the platform.
s The booking form should appear within three seconds on an ordinary home connection.
s Members must get a text message after a completed phone number update for safety reasons.
s The submit control must be enabled only when the expense form holds at least one line.
s Guests should be able to finish a booking in no more than four taps after opening the room list.
s The portal must give a booking reference and mail a receipt to the guest after a completed payment.
# 1461
s Protect all patient files with ChaCha20; require hardware keys for operator logins.
s Reach 99.8% availability; restore from major outages within 10 minutes.
s Ship patches or small improvements within 4 hours; keep ≥75% unit test coverage.
s First-time visitors finish main journeys within 8 minutes; ≥80% approval in user interviews.
s Open 24/7, with planned downtime not above 3 hours per quarter.
# 1462
s Then the appointment is booked
s And I get a booking text message within 5 minutes
s And my wish list is emptied
s Then I am asked to enter a different delivery address
# 1463
s Every menu and form control can be reached and operated with the keyboard
s Hover effects are easy to see
s Tab sequence goes in a sensible direction
# 1464
m Assistant finishes in <8 minutes per supplier
m Spend <$0.25 per supplier
m Support topics labelled for 75%+ tickets
# 1465
s Integration tests exercise every connector (normal flow + failure flows)
m LLM-as-judge ratings average ≥ 3.5/5 on main rubric points
v Prompt cost and inference time stay inside reasonable limits
# 1466
s Screencast runs under 4 minutes
s Simple invoice produced
v Scores get better than the starting point
# 1467
v Assistant recognises vacant shifts properly
v Assistant picks suitable templates for selected trade
# 1468
m Serving goal: inference latency <= 400 ms for live recommendations.
m Dispatch goal: prediction accuracy >= 88%.
m Irrigation goal: F1 Score > 82%, alert lead time > 36 hours, leak-source Top 5 hit rate > 85%.
m Heating goal: demand prediction accuracy >= 93% and confirmed cost reduction estimate >= 12%.
# 1469
m Demand prediction accuracy >= 92% over every store region
m Inference time < 300ms for live scoring
m Classifier accuracy drops < 3% across 12-month spans
# 1470
v Coaches notice better suggestion quality
# 1471
s Multi-tenant capacity: 25+ tenants at once
s Plugin start cost < 50ms per call
m Leaf recognition accuracy > 82%
m ASR accuracy > 88%
# 1472
s Solid failure handling for audio upload errors
v Transcription accuracy equals or beats the previous engine
# 1473
m OCR accuracy > 88% on held-out receipt set
m Address/phone extraction accuracy > 92%
# 1474
s Balances computed properly
s Exports contain totals
m Matching accuracy > 98%
m Grading variance < 3% for identical essays
v Tagging is precise
# 1475
s Express gateway adapter works
m Agent takes in a claim and delivers a complete assessment in < 45 seconds
v Labelling is accurate (A-D)
v RAG policy lookup returns fitting clauses
# 1476
s No freezes across 500 successive requests
m Detection rate ≥ 85% for pedestrians within 15m
m Depth estimation error < 20% at every range
m Inference latency < 250ms per clip
# 1477
s 80+ genuine phone camera sample pictures taken
s Every known defect written down
m Detection rate >= 92% on clear daylight
m False negative rate < 4%
m FPS >= 20 (tracking + re-identification)
# 1478
v Recognition rate better on sample clips
# 1479
s Export works for every file format
s No overlapping modal problems
s Basket contents are saved properly
v LLM-written replies sound human
v Nora gives tailored, warm introductions
# 1480
s Both microphones record audio without fault
s Heading angle shown and refreshes fluidly
v Pose is roughly right (check against real pose)
# 1481
v Recall clearly beats StegaStamp under every non-trivial crop and re-encoding attack.
# 1482
s Site is served from own subdomain (not netlify.app)
s Confidence value is 0.00-1.00
s Tenant header is x-tenant-id (lowercase)
`);
