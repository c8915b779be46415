import { foundIn } from '../found-sentences';

/** Limits of requirement documents that weights took for limits of a model. No error is measured on them. */
export const TAKEN_FOR_MODELS_A_TO_L = foundIn(`
# 1prime
s 182% annual ROI for honest relayers vs total loss for cheaters
# ai dev tasks
s Performance impact must be minimal (<3% overhead)
s Resource Usage: Bounded concurrency with <5% overhead
s Real-time Update Latency: < 200ms for real-time updates
s Success rate: 100% of files processed successfully
# ai driven book with rag chatbot
s GPU: NVIDIA RTX 2070 or higher
s Functional Requirements: 11/11 (100%)
# ai pm course
s If correction rate stays above 25% after 3 iterations
s Practice exercises: Every full lesson includes ≥ 1 exercise with a worked answer or rubric.
s Lesson defines at least 4 drift signals (production label drift, rubric staleness, adversarial gaps, unmeasured segments)
# ai pm playbook
s % of eligible reps who review extractions within 4 hours
s Increase CRM field completion rate from 70% to 95% on the five target fields.
# ai pm toolkit
s At least one sub-7-word sentence per paragraph.
s Standard deviation: ≥ 8-10 words.
# ai prd generator
s 100% success rate for valid input
# ai sdlc docs
s Month 4-6: $50K+ annual savings per 5-person team
s Achieve 90% productivity target
s Strategy for 50% faster development cycles
# ai voice todo chatbot
s P50 response time: <1 second
s CRUD operations response time: p95 latency for all task CRUD operations should be less than 100ms.
s "At least 30% of active users try voice input within first month"
s Auto-send delay: Exactly 300ms after speech ends
# alberta platform
s Savings: 100% when paused (billing stops completely)
s Success Criteria: 75%+ within 3 months of launch
s Data Quality: 90%+ of datasets meeting quality standards
s Response Time: <2 seconds for 95% of queries
s Purview catalog: <30 seconds to find dataset
s Target: <3 seconds for 95% of Power BI queries
s Target: 90%+ of datasets meet quality thresholds
s Target: Catch 90% of data quality issues before impacting decisions
s Success Criteria: 4.5+ rating, >50% response rate
# beno dept internal agentic ms
s ~~Discovery output generated for pilot repositories in <1 day~~
# bespoke academy website
s Compliance: 100% regulatory compliance with annual audits
s Brand Recognition: 50% brand awareness in target markets within first year
s Customer Satisfaction: 85% satisfaction rate across all stakeholders
s Engagement score: 3.2 → > 6.0 (87% improvement)
s Mobile usability: 72 → > 90 (25% improvement)
s Student engagement: Target >80%
s Lead generation: 0.8% → > 2.0% (150% improvement)
s Confidence Building: 85% report increased confidence in technology abilities
s Project Completion: 80% of students complete weekly projects with passing scores
s Instructor Effectiveness: 90% positive feedback on teaching quality and support
s Student engagement scores: >85%
s Referral Rate: 30% of new enrollments from existing customer referrals
s Parent Satisfaction: 85% satisfaction with educational value and safety measures
# doc rag
s Average Response Time: 145ms
s Service Availability: 99.95% per service
s 99% of queries complete in <3000ms
s Security: Zero data breaches, 100% compliance score
# fin data extractor demo
s Critical Paths: 90%+ coverage (extraction, ingestion, validation, aggregation)
# genai enablement
s >80% of on-call engineers actively using AIOps tools by month 4
s 50%+ average MTTR reduction across teams
s >50% of P3-P4 incidents handled with Level 2 automation by month 8
s Positive team satisfaction scores (7+/10)
# github repo analysis tool
s 60% of advanced features are adopted by active users
s 40% of premium features are adopted by active users
`);
