import { sentencesIn } from '../sentences-of-place';

/** Criteria of software in words that models share: around assistants and forecasts, of services, users and tests. No error is measured on them. */
export const PLACES_2064_TO_2064 = sentencesIn(`
# 2064
s The chat window must be clear and snappy.
s THE Shop_Client SHALL reach a WebPageTest speed score above 85
s Increase in retention compared to last season
s Website availability during enrolment and exam weeks — goal 99.5% or better.
s Suites must reach at least 75% coverage for shared libraries
s All stored exchange rates will be kept with a precision of at least 6 decimal digits
s The gateway shall reply within 150ms at p99 under 500 parallel sessions.
s Usernames need at least 5 letters
s 90% GraphQL queries finish in < 3 seconds
s Teachers make quiz + answers + share link in < 8 minutes
s Migration takes no more than 30 minutes with zero lost rows
s Boost guest happiness
s Shorter hold queues.
s Conversion rate: Kept or raised
s Backup run time with checksums does not exceed 150% of present full backup
s All drawer actions finish without freezes (100% pass quota during rehearsal)
s Parser copes with 100% of malformed headers cleanly without hanging
s At least 85% of nurses can finish the core path (scan + record dose) without mistakes in hallway testing.
s Guests can score visited trails on a 1-10 point scale
s Image weight reduced by 40%
s Image health: 98%+ loadable pictures
s Time to first byte under 1 second
s Boot time under 5 seconds (preferably under 4)
s The Portal SHALL answer at least 92% of ordinary form submissions within 3 seconds under the agreed daily office load.
s The reading experience must be superb on tablets and passable on phones, not the reverse.
s The donation must finish in under ninety seconds for a first-time giver using Bizum.
s 98% of checkout calls finish in under 2 seconds
s 90% of note saving actions finish immediately with no visible lag
s A planner can start a single route check for chosen vehicles in under 30 seconds (including time to choose vehicles).
s Currency conversion for different invoice amounts keeps arithmetic precision within 0.01 euro
s Warm restart time under 5 seconds
s 99.95% regional uptime, <80ms p95 latency by Monday Mar 3
s CDN offload above 75% for static images
s Reach index usage ratio above 90% within 48 hours of rollout
s at least 90% of text alerts are sent within 45 seconds after a platform or departure change under usual weekday traffic
s Medication alarms are shown within 30 seconds of the planned intake time for 98% of alarms
s 90% of pickup messages go out within 120 seconds of the planned moment (2 hours before closing)
s Landing screen looks elegant and launch-grade with fresh fintech app styling
s 100% of voice bot calls from unverified numbers are forwarded to identity check
s Banner links reach a conversion rate of at least 4% combined (measured via Matomo)
s The newsletter form gets a submission rate of at least 3% from returning readers
s 75% of patients who open the intake form answer at least 60% of items.
s The cookie banner is shown and usable on at least 98% of visits across various phones and operating systems
s The harbor map should refresh with little delay (< 45 seconds lag for replayed vessel positions).
`);
