import { allowIssue } from '../app/access';
import { answerRetraining } from '../app/monitoring/answer-retraining';
import { closeIncident, openIncident } from '../app/monitoring/manage-incidents';
import { muteAlert, unmuteAlert } from '../app/monitoring/mute-alert';
import { planMonitoring } from '../app/monitoring/plan-monitoring';
import { reportObservation } from '../app/monitoring/report-observation';
import { settleReview } from '../app/monitoring/settle-review';
import { viewHistory } from '../app/monitoring/view-history';
import { register } from './router';

/** How an item is watched in use. Who may answer a retraining decision is said by the plan. */
export const monitoringCalls = [
  register('monitoring.plan', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => planMonitoring(deps)(access, input),
  }),
  register('monitoring.report', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => reportObservation(deps)(access, input),
  }),
  register('monitoring.history', {
    allow: allowIssue(),
    run: (deps, access) => viewHistory(deps)(access),
  }),
  register('alert.mute', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => muteAlert(deps)(access, input),
  }),
  register('alert.unmute', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => unmuteAlert(deps)(access, input),
  }),
  register('retraining.answer', {
    allow: allowIssue(),
    run: (deps, access, input) => answerRetraining(deps)(access, input),
  }),
  register('review.done', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => settleReview(deps)(access, input),
  }),
  register('incident.open', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => openIncident(deps)(access, input),
  }),
  register('incident.close', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => closeIncident(deps)(access, input),
  }),
];
