import { foundIn } from '../found-sentences';

/** Limits of requirement documents that weights took for limits of a model. No error is measured on them. */
export const TAKEN_FOR_MODELS_L_TO_Z = foundIn(`
# hims new
s Training completion: 100% mandatory training completed
s Revenue per patient increase: +15%
s Review Compliance: 100% documents reviewed per schedule
s Support ticket volume: <5% of user base requiring support
s Compliance: 100% regulatory compliance maintained
s Task completion rates: >95% for critical workflows
s Performance: <2 second response times
s User adoption: 80% of users trained within 30 days
s Cost Savings: $2M annual operational cost reduction
s Process compliance: 100% adherence to new workflows
s Operational cost reduction: -25%
s Error Rate: <1% system errors
# job portal
s LCP regression ≤ 10% without approval (AC-P2).
s Reference pages meet LCP ≤ 2.0s at p75 (AC-P1).
# legal intelligence platform spec kit
s User Satisfaction: > 4.5/5 UX score
# physical ai humanoid robotics
s At least 3 distinct obstacles placed in scene
s FPS: ≥ 30 (client rendering frame rate)
s Verify 100% examples run on RTX 2060+
s GPU: NVIDIA RTX 2060 or higher (6GB+ VRAM)
# pinkbeam vault
s Service selection rate > 30%
s Projected revenue: $520K (+8% vs current run rate)
s Cross-service exploration rate > 15%
s Customer acts on 1+ opportunity per month (self-reported)
s Weekly active users > 80%
s First response time < 5 minutes
s 90% of clients enable at least one integration
s <24h response time to inbound leads
s Response rate >15% (industry avg: 5-10%)
# prd new
s Score Range: 0-100% with weighted categories
s Linter Response: <500ms for real-time feedback
s NPS Impact: +12 points expected
s $1.9M annual cost savings
s Time to first value (<5 minutes)
# property os template
s first property facts gathered in under 60 minutes
# reachy mini retail assistant
s ≥30% customer wayfinding engagement
# simple gradio chatbot
s Performance Satisfaction: > 85% of users report good performance
s Quality assessment score ≥ 95%
s Pass Rate: 98%+ automated test pass rate
s User acceptance testing > 95% pass rate
s Response Time P99: < 500ms
s Response Time P95: < 200ms
s Type Checking: 100% mypy compliance
s Success Metric: 100% data preservation, no corruption or loss
s Completeness: 100% - All requirements fully addressed
# spec kit book hackathon
s Project Success Rate: 75% of learner projects function as intended and meet specified requirements.
# support flow project
s ≥ 90% of resolved tickets include a resolution summary.
# sw ai pm portfolio
s Minimum pass rates (P0 = 100%, P1 ≥ 95%)
# systemmesh skills
s Cost per user <$0.15/month (Finance approval)
# todo chatbot phase 3
s 403/404 responses for cross-user access attempts
s MINIMUM: ≥80% of items MUST include at least one traceability reference
# vidhara
s No cohort exists, so the D7 ≥25% bar has nothing to measure
s adoption ≥30% of WAU and adopter-vs-non-adopter retention lift
# voice os
s Audio frame drops: Target <0.1%
`);
