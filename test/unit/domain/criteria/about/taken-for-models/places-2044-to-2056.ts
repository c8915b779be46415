import { sentencesIn } from '../sentences-of-place';

/** Limits and wishes of software that words alone take for those of a model. No error is measured on them. */
export const PLACES_2044_TO_2056 = sentencesIn(`
# 2044
s P90 response time: <3 seconds
s Basket updates processing time: p99 latency for every basket update call should stay below 150ms.
s "At least 20% of weekly shoppers use image search within first quarter"
s Auto-save pause: Exactly 750ms after typing stops
# 2045
s ~~Migration plan drafted for trial tenants in <2 weeks~~
# 2046
s Mean Response Time: 210ms
s Node Uptime: 99.9% per node
s 95% of uploads finish in <5000ms
s Privacy: Zero leaked records, 100% audit pass
# 2047
s Core Modules: 85%+ coverage (pricing, checkout, refunds, invoicing)
# 2048
s Guest Rating: > 4.2/5 comfort score
# 2049
s At least 5 separate exits marked on plan
s Refresh: ≥ 60 (projector output refresh rate)
s Confirm 100% samples compile on Xcode 15+
s Phone: Pixel 6 or newer (8GB+ RAM)
# 2050
s Upsell acceptance rate > 20%
s Expected turnover: $340K (+5% vs last fiscal year)
s Cross-category purchase rate > 25%
s Farmer opens 2+ weather tips per week (from survey)
s Monthly returning guests > 60%
s Average hold time < 3 minutes
s 80% of merchants connect two or more payment methods
s <48h turnaround time for warranty claims
s Open rate >25% (sector mean: 15-20%)
# 2051
s Grade Span: 0-120% with bonus tasks
s Compiler Feedback: <800ms for incremental builds
s CSAT Effect: +8 points forecast
s $750K yearly rent savings
s Time to first invoice (<10 minutes)
# 2052
s Garden Success Rate: 65% of school plots yield vegetables as planned and pass yearly inspections.
# 2053
s Lowest success shares (S1 = 100%, S2 ≥ 92%)
# 2054
s Spend per rider <$0.40/week (Controller sign-off)
# 2055
s 401/410 replies for expired invite links
s MINIMUM: ≥70% of drawings MUST carry at least one revision number
# 2056
s Video packet loss: Goal <0.5%
`);
