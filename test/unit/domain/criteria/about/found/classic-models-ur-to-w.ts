import { foundIn } from '../found-sentences';

/** Criteria of public plans and requirements of models that predict, detect and see, and of the software around them. */
export const CLASSIC_MODELS_UR_TO_W = foundIn(`
# url text vn
m URL Model F1 > 75% (với whitelist backup)
m False Negative rate < 20%
s No critical errors in logs
# validation.md (dashboard)
m Model achieves at least 70% accuracy/F1-score on test set.
s System can be deployed on other machines via Docker, with clear installation guide.
# voice pay
m STT Accuracy > 95%
m Avg transcription time < 2s
s Audio cleanup success 100%
# waste sorting
m Inter-annotator kappa >= 0.80 on validator-reviewed samples
m Model accuracy >= 85% on real-user test set
s Retraining triggered automatically by pg_cron + DVC push
s Data bounty multipliers live in production
# weather shoot
s SC-001: Weather forecast displays within 2 seconds of viewing shoot details
m SC-002: Forecast accuracy matches weather API provider (typically 80-90% for 3-day, 70-80% for 7-day)
s SC-003: Weather alerts sent at 48hrs and 24hrs before shoot with < 1 hour delivery delay
s SC-007: 70% of shoots with bad weather alerts either reschedule or add backup plan (indicates alert value)
# weight dashboard
s Confidence score is displayed as a percentage bar (0–100%).
`);
